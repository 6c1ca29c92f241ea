#include "understanding/training/trainer.h"

#include "understanding/training/lineartrainer.h"

#include <fasttext/fasttext.h>

#include <QFile>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Any fixed day will do: only that a day is named is learned from it.
const QDate lessonDay(2026, 11, 19);

QByteArray labelsOf(const Labelled& example, Subject subject)
{
    if (subject == Subject::Intents)
        return "__label__" + intentName(example.intent).toLatin1() + ' ';
    if (example.sensitivities.isEmpty())
        return "__label__none ";
    QByteArray labels;
    for (const Sensitivity sensitivity : example.sensitivities)
        labels += "__label__" + sensitivityName(sensitivity).toLatin1() + ' ';
    return labels;
}

fasttext::Args argumentsFor(Subject subject, const QString& input)
{
    fasttext::Args args;
    args.input = input.toStdString();
    args.model = fasttext::model_name::sup;
    args.loss = subject == Subject::Intents ? fasttext::loss_name::softmax : fasttext::loss_name::ova;
    // Chosen by cross-validation; twice as much of anything costs seconds of everybody's build and gains nothing.
    args.dim = 16;
    args.lr = 1.0;
    args.epoch = 25;
    args.wordNgrams = 2;
    args.minn = 4;
    args.maxn = 5;
    args.bucket = 30000;
    args.minCount = 1;
    args.thread = 1;
    args.seed = 7;
    args.verbose = 0;
    return args;
}

} // namespace

QVector<Lesson> lessonsOf(const QVector<Labelled>& examples, const Knowledge& knowledge)
{
    QVector<Lesson> lessons;
    lessons.reserve(examples.size());
    for (const Labelled& example : examples) {
        const Analysis analysis = analyse(example.text, lessonDay, knowledge);
        const int end = static_cast<int>(analysis.words.size());
        lessons.append({.example = example,
            .intentLine = intentLine(analysis),
            .bareIntentLine = intentLine(analysis, Hints::Withheld),
            .sensitivityLine = sensitivityLine(analysis, 0, end),
            .pieces = sensitivityLines(analysis, passagesOf(analysis.words)),
            .phrases = analysis.phrases});
    }
    return lessons;
}

static Result<std::shared_ptr<fasttext::FastText>> trainClassifier(
    const QVector<Lesson>& lessons, Subject subject, const QString& scratch)
{
    const QString path = scratch + (subject == Subject::Intents ? u"/intents.txt"_s : u"/sensitivities.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(u"training_failed"_s, path);
    for (const Lesson& lesson : lessons) {
        const QByteArray labels = labelsOf(lesson.example, subject);
        if (subject == Subject::Intents)
            file.write(labels + lesson.intentLine + labels + lesson.bareIntentLine);
        else
            file.write(labels + lesson.sensitivityLine);
    }
    file.close();
    auto model = std::make_shared<fasttext::FastText>();
    try {
        model->train(argumentsFor(subject, path));
    } catch (const std::exception& error) {
        return failure(u"training_failed"_s, QString::fromLocal8Bit(error.what()));
    }
    return model;
}

static LinearModel trainLinearModel(const QVector<Lesson>& lessons, Subject subject)
{
    std::vector<LinearLesson> lines;
    for (const Lesson& lesson : lessons) {
        if (subject == Subject::Intents) {
            const auto label = static_cast<int>(lesson.example.intent);
            lines.push_back({featuresOf(lesson.intentLine), {label}});
            lines.push_back({featuresOf(lesson.bareIntentLine), {label}});
        } else {
            lines.push_back({featuresOf(lesson.sensitivityLine), {}});
            for (const Sensitivity sensitivity : lesson.example.sensitivities)
                lines.back().labels.push_back(static_cast<int>(sensitivity));
        }
    }
    // Chosen by cross-validation, like the arguments above.
    if (subject == Subject::Intents)
        return trainLinear(lines,
            {.answer = LinearModel::Answer::OneOf, .labels = intentCount, .epochs = 5, .rate = 0.5F, .decay = 3e-5F});
    return trainLinear(lines,
        {.answer = LinearModel::Answer::AnyOf, .labels = sensitivityCount, .epochs = 10, .rate = 1.0F, .decay = 1e-3F});
}

Result<Trained> train(const QVector<Lesson>& lessons, Subject subject, const QString& scratch)
{
    TRATO_TRY(auto classifier, trainClassifier(lessons, subject, scratch));
    return Trained{std::move(classifier), trainLinearModel(lessons, subject)};
}

Result<std::unique_ptr<Judge>> judgeOf(const Trained& trained, Subject subject)
{
    TRATO_TRY(auto classifier, Classifier::create(trained.classifier, labelsOf(subject)));
    return std::make_unique<Judge>(subject, std::move(classifier), trained.linear);
}

} // namespace trato::understanding
