#pragma once

#include "base/result.h"

#include <QByteArray>

#include <chrono>

namespace trato::channels {

/// How long a message that a person wrote waits in the outbox, so that they can take it back: `human` of [hold] in
/// "channels/outbox.toml". Code `invalid_hold`: no number of seconds between 0 and 300.
Result<std::chrono::seconds> readHold(const QByteArray& toml);
std::chrono::seconds holdOfPeople();

} // namespace trato::channels
