// trato-understanding-report OUT NAME=FILE…: scores the messages of each file and writes report.md and reliability.svg
// into the folder OUT; confusions and reliability are the first set's. With --docs before OUT the figures go into
// understanding.md there, between its two marks, and the diagram beside it.

#include "understanding/scoring/scoretable.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace trato::understanding;

constexpr QByteArrayView beginMark = "<!-- figures of the build: begin -->\n";
constexpr QByteArrayView endMark = "<!-- figures of the build: end -->\n";

trato::Result<void> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return trato::failure(u"unwritable_file"_s, path);
}

trato::Result<QVector<NamedScore>> scoresOf(const QStringList& sets)
{
    TRATO_TRY(const auto reader, Reader::open());
    QVector<NamedScore> scores;
    for (const QString& set : sets) {
        const QString name = set.section(u'=', 0, 0);
        TRATO_TRY(const auto messages, readLabelled(set.section(u'=', 1)));
        scores.append({name, scoreOf(messages, *reader)});
    }
    return scores;
}

QByteArray figuresOf(const QVector<NamedScore>& scores, const QByteArray& picture)
{
    const NamedScore& first = scores.first();
    return scoreTables(scores) + "\nConfusions of \"" + first.name.toUtf8() + "\".\n\n```\n" +
           confusionMatrix(first.score) + "```\n\nReliability of \"" + first.name.toUtf8() +
           "\": how often the intent is right by the confidence claimed ([picture](" + picture + ")).\n\n```\n" +
           reliabilityText(first.score.reliability) + "```\n";
}

trato::Result<void> intoDocs(const QString& path, const QByteArray& figures)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trato::failure(u"unreadable_file"_s, path);
    const QByteArray text = file.readAll();
    const qsizetype begin = text.indexOf(beginMark);
    const qsizetype end = text.indexOf(endMark);
    if (begin < 0 || end < begin)
        return trato::failure(u"no_marks"_s, path);
    return write(path, text.first(begin + beginMark.size()) + '\n' + figures + '\n' + text.sliced(end));
}

trato::Result<void> run(const QString& folder, bool docs, const QStringList& sets)
{
    TRATO_TRY(const auto scores, scoresOf(sets));
    QDir().mkpath(folder);
    const QString picture = docs ? u"understanding-reliability.svg"_s : u"reliability.svg"_s;
    const QByteArray svg = reliabilitySvg(scores.first().score.reliability, "Intents: " + scores.first().name.toUtf8());
    TRATO_CHECK(write(folder + u'/' + picture, svg));
    const QByteArray figures = figuresOf(scores, picture.toUtf8());
    return docs ? intoDocs(folder + u"/understanding.md"_s, figures) : write(folder + u"/report.md"_s, figures);
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool docs = arguments.removeOne(u"--docs"_s);
    if (arguments.size() < 2) {
        std::fputs("usage: trato-understanding-report [--docs] OUT NAME=FILE...\n", stderr);
        return 2;
    }
    const QString folder = arguments.takeFirst();
    const auto done = run(folder, docs, arguments);
    if (done)
        return 0;
    std::fprintf(stderr, "%s: %s\n", qPrintable(done.error().code), qPrintable(done.error().message));
    return 1;
}
