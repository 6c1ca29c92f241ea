#pragma once

#include <QString>

namespace trato::ui {

/// Where things stand in a cadence's file. Lines count from 1; 0: nowhere. The file may be broken: it is read line by
/// line.

/// The line of the step's `[[step]]`.
int lineOfStep(const QString& toml, const QString& step);
/// The line that a finding about a step speaks of: the first one of the step that has a word which the finding quotes
/// (“…”), else that of its name.
int lineOfFinding(const QString& toml, const QString& step, const QString& finding);

} // namespace trato::ui
