#include "understanding/training/trainer.h"

#include <fasttext/fasttext.h>

#include <QFile>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Any fixed day will do: only that a day is named is learned from it.
const QDate lessonDay(2026, 11, 19);

QByteArray labelsOf(const Example& example, Subject subject)
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

QVector<Lesson> lessonsOf(const QVector<Example>& examples, const Knowledge& knowledge)
{
    QVector<Lesson> lessons;
    lessons.reserve(examples.size());
    for (const Example& example : examples) {
        const Analysis analysis = analyse(example.text, lessonDay, knowledge);
        const int end = static_cast<int>(analysis.words.size());
        lessons.append({.example = example,
                        .intentLine = intentLine(analysis),
                        .bareIntentLine = intentLine(analysis, Hints::Withheld),
                        .sensitivityLine = sensitivityLine(analysis, 0, end),
                        .phrases = analysis.phrases});
    }
    return lessons;
}

Result<std::unique_ptr<fasttext::FastText>> train(const QVector<Lesson>& lessons, Subject subject, const QString& scratch)
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
    auto model = std::make_unique<fasttext::FastText>();
    try {
        model->train(argumentsFor(subject, path));
    } catch (const std::exception& error) {
        return failure(u"training_failed"_s, QString::fromLocal8Bit(error.what()));
    }
    return model;
}

} // namespace trato::understanding
