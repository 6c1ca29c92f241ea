#pragma once

#include "app/sandbox/world.h"

#include <QJsonObject>

namespace trato::sandbox {

/// A telephone system's record of a call (docs/call-record.md). Taken from `wanted`: to, from, direction, outcome,
/// seconds, agent, transcript [{"speaker","text"}], client_id; the rest is made up around the present.
QJsonObject callRecord(const QJsonObject& wanted, Instant now);

} // namespace trato::sandbox
