#pragma once

#include "cadence/definition.h"

#include <QString>

namespace trato::ui {

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
