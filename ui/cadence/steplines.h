#pragma once

#include "cadence/definition.h"

#include <QString>

namespace trato::ui {

/// Where things stand in a cadence's file. Lines count from 1; 0: nowhere. The file may be broken: it is read line by
/// line.

/// The line of the step's `[[step]]`.
int lineOfStep(const QString& toml, const QString& step);
/// The line that a finding about a step speaks of: the first one of the step that has a word (“…”) or an hour
/// which the finding names, else that of its name.
int lineOfFinding(const QString& toml, const QString& step, const QString& finding);

/// A file with a step more, and where it stands.
struct NewStep {
    QString toml;
    int line = 0; ///< of its name
};
/// A message on the day after the step (after the same event, if it has one), behind its lines; without such a step at
/// the end. Its name is one that no other step has.
NewStep withStepAfter(const QString& toml, const QString& step, const cadence::Definition& definition);
/// Without the lines of the step; the comment right above them goes with it.
QString withoutStep(const QString& toml, const QString& step);

} // namespace trato::ui
