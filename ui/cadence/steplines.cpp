#include "ui/cadence/steplines.h"

#include <QRegularExpression>
#include <QStringList>

namespace trato::ui {

namespace {

/// From `[[step]]` to the line before the next table, as indexes of lines.
struct StepLines {
    qsizetype first = -1;
    qsizetype name = -1;
    qsizetype end = -1;
};

bool opensTable(const QString& line) { return line.trimmed().startsWith(u'['); }

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

} // namespace

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
    static const QRegularExpression quoted(QStringLiteral("“([^”]+)”"));
    for (auto it = quoted.globalMatch(finding); it.hasNext();) {
        const QString word = it.next().captured(1);
        for (qsizetype i = at.first; i < at.end; ++i) {
            if (i != at.name && lines[i].contains(word))
                return static_cast<int>(i + 1);
        }
    }
    return static_cast<int>(at.name + 1);
}

} // namespace trato::ui
