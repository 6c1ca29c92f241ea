#pragma once

#include <QString>
#include <QStringList>

namespace trato::cadence {

/// Where things stand in a cadence's file. Lines count from 1; 0: nowhere. The file may be broken: it is read line by
/// line.

/// The lines of a step, as indexes: from `[[step]]` to the line before the next table. Below 0: there is no such step.
struct StepLines {
    qsizetype first = -1;
    qsizetype name = -1;
    qsizetype end = -1;
};
StepLines linesOf(const QStringList& lines, const QString& step);

/// The line of the step's `[[step]]`.
int lineOfStep(const QString& toml, const QString& step);
/// The line that a finding about a step speaks of: the first one of the step that has a word (“…”) or an hour
/// which the finding names, else that of its name.
int lineOfFinding(const QString& toml, const QString& step, const QString& finding);

/// What a reader said of a file, "d+2.if: …", and where.
struct FileProblem {
    QString step; ///< empty: it is about the file as a whole
    int line = 0;
    QString message;
};
FileProblem locate(const QString& problem, const QString& toml);

} // namespace trato::cadence
