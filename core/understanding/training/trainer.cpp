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

double env(const char* name, double fallback)
{
    const QByteArray v = qgetenv(name);
    return v.isEmpty() ? fallback : v.toDouble();
}

fasttext::Args argumentsFor(Subject subject, const QString& input)
{
    fasttext::Args args;
    args.input = input.toStdString();
    args.model = fasttext::model_name::sup;
    args.loss = subject == Subject::Intents ? fasttext::loss_name::softmax : fasttext::loss_name::ova;
    args.dim = int(env("FT_DIM", 32));
    args.lr = env("FT_LR", 0.5);
    args.epoch = int(env("FT_EPOCH", 60));
    args.wordNgrams = int(env("FT_WN", 2));
    args.minn = int(env("FT_MINN", 3));
    args.maxn = int(env("FT_MAXN", 6));
    args.bucket = int(env("FT_BUCKET", 50000));
    args.minCount = 1;
    args.thread = 1;
    args.seed = 7;
    args.verbose = 0;
    return args;
}

/// A twentieth of the size for nothing that could be measured.
fasttext::Args quantisation()
{
    fasttext::Args args;
    args.qnorm = true;
    args.dsub = 2;
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
        lessons.append({example, intentLine(analysis), sensitivityLine(analysis, 0, end), analysis.phrases});
    }
    return lessons;
}

Result<std::unique_ptr<fasttext::FastText>> train(const QVector<Lesson>& lessons, Subject subject, const QString& scratch)
{
    const QString path = scratch + (subject == Subject::Intents ? u"/intents.txt"_s : u"/sensitivities.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(u"training_failed"_s, path);
    for (const Lesson& lesson : lessons)
        file.write(labelsOf(lesson.example, subject)
                   + (subject == Subject::Intents ? lesson.intentLine : lesson.sensitivityLine));
    file.close();
    auto model = std::make_unique<fasttext::FastText>();
    try {
        model->train(argumentsFor(subject, path));
        if (env("FT_QUANT", 0) > 0)
            model->quantize(quantisation());
    } catch (const std::exception& error) {
        return failure(u"training_failed"_s, QString::fromLocal8Bit(error.what()));
    }
    return model;
}

} // namespace trato::understanding
