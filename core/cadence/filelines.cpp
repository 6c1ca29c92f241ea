#include "cadence/filelines.h"

#include <QRegularExpression>

namespace trato::cadence {

namespace {

bool opensTable(const QString& line) { return line.trimmed().startsWith(u'['); }

/// "d+2.if" speaks of the step d+2.
QString stepOf(const QString& subject)
{
    for (const char* part : {".if", ".template"}) {
        if (subject.endsWith(QLatin1StringView(part)))
            return subject.chopped(static_cast<qsizetype>(qstrlen(part)));
    }
    return subject;
}

/// The first line of those that has a word (“…”) or an hour which the finding names; 0: none.
int lineNaming(const QStringList& lines, const StepLines& within, const QString& finding)
{
    static const QRegularExpression quoted(QStringLiteral("“([^”]+)”|\\b(\\d\\d:\\d\\d)\\b"));
    for (auto it = quoted.globalMatch(finding); it.hasNext();) {
        const auto match = it.next();
        const QString word = match.captured(match.lastCapturedIndex());
        for (qsizetype i = within.first; i < within.end; ++i) {
            if (i != within.name && lines[i].contains(word))
                return static_cast<int>(i + 1);
        }
    }
    return 0;
}

/// A table that stands once, "[stop]"; without it what stands above the first table.
StepLines linesOfTable(const QStringList& lines, const QString& table)
{
    StepLines found{.first = 0, .name = -1, .end = lines.size()};
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (!opensTable(lines[i]))
            continue;
        if (lines[i].trimmed().startsWith(u'[' + table + u']'))
            return {.first = i, .name = -1, .end = found.end};
        found.end = i;
    }
    return found;
}

} // namespace

StepLines linesOf(const QStringList& lines, const QString& step)
{
    const QRegularExpression named(
        QStringLiteral("^\\s*name\\s*=\\s*[\"']%1[\"']").arg(QRegularExpression::escape(step)));
    StepLines found;
    qsizetype table = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (opensTable(lines[i])) {
            if (found.name >= 0 && found.end < 0)
                found.end = i;
            table = lines[i].trimmed().startsWith(QStringLiteral("[[step]]")) ? i : -1;
        } else if (table >= 0 && found.name < 0 && named.match(lines[i]).hasMatch()) {
            found.first = table;
            found.name = i;
        }
    }
    if (found.name >= 0 && found.end < 0)
        found.end = lines.size();
    return found;
}

int lineOfStep(const QString& toml, const QString& step)
{
    return static_cast<int>(linesOf(toml.split(u'\n'), step).first + 1);
}

int lineOfFinding(const QString& toml, const QString& step, const QString& finding)
{
    const QStringList lines = toml.split(u'\n');
    const StepLines at = linesOf(lines, step);
    if (at.name < 0)
        return 0;
    const int named = lineNaming(lines, at, finding);
    return named > 0 ? named : static_cast<int>(at.name + 1);
}

FileProblem locate(const QString& problem, const QString& toml)
{
    const QString step = stepOf(problem.section(QStringLiteral(": "), 0, 0));
    if (lineOfStep(toml, step) > 0)
        return {step, lineOfFinding(toml, step, problem), problem};
    const QStringList lines = toml.split(u'\n');
    return {{}, lineNaming(lines, linesOfTable(lines, step), problem), problem};
}

} // namespace trato::cadence
