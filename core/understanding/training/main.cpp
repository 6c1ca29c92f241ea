// trato-understanding-train SENTENCES OUT [--report [FILE]]: trains the models that are embedded in core/understanding.
// --report says how well they judge the sentences by cross-validation, or the ones in FILE.

#include "understanding/training/crossvalidation.h"

#include <fasttext/fasttext.h>

#include <QDir>
#include <QFile>

#include <cstdio>
#include <future>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace trato::understanding;

trato::Result<void> write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return trato::failure(u"unwritable_file"_s, file.fileName());
    return {};
}

trato::Result<void> save(const QVector<Lesson>& lessons, Subject subject, const QString& out, const QString& name)
{
    TRATO_TRY(const Trained trained, train(lessons, subject, out));
    trained.classifier->saveModel((out + u'/' + name + u".bin"_s).toStdString());
    return write(out + u'/' + name + u"-linear.bin"_s, trained.linear.toBytes());
}

trato::Result<void> saveBoth(const QVector<Lesson>& lessons, const QString& out)
{
    auto sensitivities =
        std::async(std::launch::async, [&] { return save(lessons, Subject::Sensitivities, out, u"sensitivities"_s); });
    const auto intents = save(lessons, Subject::Intents, out, u"intents"_s);
    TRATO_CHECK(sensitivities.get());
    return intents;
}

/// A quarter of the lessons judged by models that saw the rest: enough to calibrate by, and it costs each build
/// seconds.
trato::Result<Calibration> calibrationFor(const QVector<Lesson>& lessons, const QString& out)
{
    const Split split = splitOf(lessons, 0, 4);
    TRATO_TRY(const auto opinions, judge(split.others, split.kept, out));
    return calibrate(split.kept, opinions);
}

trato::Result<void> crossValidate(const QVector<Lesson>& lessons, const Calibration& calibration, const QString& out)
{
    constexpr int folds = 5;
    QVector<Lesson> judged;
    QVector<Opinion> opinions;
    for (int fold = 0; fold < folds; ++fold) {
        const Split split = splitOf(lessons, fold, folds);
        TRATO_TRY(const auto said, judge(split.others, split.kept, out));
        judged += split.kept;
        opinions += said;
    }
    std::fputs(report(judged, opinions, calibration).constData(), stdout);
    return {};
}

trato::Result<void> run(const QString& sentences, const QString& out, const QStringList& reportOn)
{
    TRATO_TRY(const auto examples, readExamples(sentences));
    TRATO_TRY(const Knowledge knowledge, Knowledge::load());
    const QVector<Lesson> lessons = lessonsOf(examples, knowledge);
    TRATO_TRY(const Calibration calibration, calibrationFor(lessons, out));
    if (reportOn.size() == 1)
        TRATO_CHECK(crossValidate(lessons, calibration, out));
    if (reportOn.size() == 2) {
        TRATO_TRY(const auto others, readLabelled(reportOn[1]));
        const QVector<Lesson> unseen = lessonsOf(others, knowledge);
        TRATO_TRY(const auto judged, judge(lessons, unseen, out));
        std::fputs(report(unseen, judged, calibration).constData(), stdout);
    }
    TRATO_CHECK(saveBoth(lessons, out));
    return write(out + u"/calibration.json"_s, calibration.toJson());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fputs("usage: trato-understanding-train SENTENCES OUT [--report [FILE]]\n", stderr);
        return 2;
    }
    const QString out = QString::fromLocal8Bit(argv[2]);
    QDir().mkpath(out);
    QStringList reportOn;
    for (int i = 3; i < argc; ++i)
        reportOn.append(QString::fromLocal8Bit(argv[i]));
    const auto done = run(QString::fromLocal8Bit(argv[1]), out, reportOn);
    if (done)
        return 0;
    std::fprintf(stderr, "%s: %s\n", qPrintable(done.error().code), qPrintable(done.error().message));
    return 1;
}
