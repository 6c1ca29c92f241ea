#pragma once

#include "base/clock.h"
#include "channels/net/httpclient.h"
#include "engine/service/workerloop.h"
#include "payments/pix/pixaccount.h"

#include <vector>

namespace trato::engine {

struct PixRegistration {
    std::vector<payments::PixAccount> accounts;
    /// The gateway as providers reach it.
    QString publicUrl;
};

/// Tells every Pix provider where to call, again and again: some forget. Payments that nobody announces are found by
/// polling all the same, only later.
WorkerLoop::Make registerPixWebhooks(PixRegistration registration, const Clock& clock);

} // namespace trato::engine
