// trato-understanding-train SENTENCES OUT [--report [FILE]]: trains the models that are embedded in core/understanding.
// --report says how well they judge the sentences by cross-validation, or the ones in FILE.

#include "understanding/training/crossvalidation.h"

#include <fasttext/fasttext.h>

#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace trato::understanding;

trato::Result<void> save(const QVector<Lesson>& lessons, Subject subject, const QString& out, const QString& name)
{
    TRATO_TRY(const auto model, train(lessons, subject, out));
    model->saveModel((out + u'/' + name).toStdString());
    return {};
}

trato::Result<void> run(const QString& sentences, const QString& out, const QStringList& reportOn)
{
    TRATO_TRY(const auto examples, readExamples(sentences));
    TRATO_TRY(const Knowledge knowledge, Knowledge::load());
    const QVector<Lesson> lessons = lessonsOf(examples, knowledge);
    TRATO_TRY(const auto opinions, crossValidate(lessons, out));
    const Calibration calibration = calibrate(lessons, opinions);
    if (reportOn.size() == 1)
        std::fputs(report(lessons, opinions, calibration).constData(), stdout);
    if (reportOn.size() == 2) {
        TRATO_TRY(const auto others, readExampleFile(reportOn[1]));
        const QVector<Lesson> unseen = lessonsOf(others, knowledge);
        TRATO_TRY(const auto judged, judge(lessons, unseen, out));
        std::fputs(report(unseen, judged, calibration).constData(), stdout);
    }
    TRATO_CHECK(save(lessons, Subject::Intents, out, u"intents.bin"_s));
    TRATO_CHECK(save(lessons, Subject::Sensitivities, out, u"sensitivities.bin"_s));
    QFile file(out + u"/calibration.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(calibration.toJson()) < 0)
        return trato::failure(u"unwritable_file"_s, file.fileName());
    return {};
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
