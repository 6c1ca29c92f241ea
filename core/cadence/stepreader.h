#pragma once

#include "cadence/definition.h"
#include "channels/templates/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trato::cadence {

/// Reads a [[step]] and notes everything that is wrong with it.
Step readStep(const QJsonObject& table, const channels::TemplateCatalogue& templates, QJsonArray& problems);

/// No white space in it: names are told apart by blanks.
bool isOneWord(const QString& name);

/// Reads [stop].
StopRules readStopRules(const QJsonObject& table, QJsonArray& problems);

} // namespace trato::cadence
