#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace trato::net {

/// Until when the first certificate of a PEM file is valid. Code `unreadable_certificate`.
Result<Instant> certificateEnd(const QString& pemFile);

} // namespace trato::net
