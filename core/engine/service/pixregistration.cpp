#include "engine/service/pixregistration.h"

#include "payments/pix/pixclient.h"

#include <memory>

namespace trato::engine {

namespace {

Result<int> registerAll(const PixRegistration& registration, const Clock& clock)
{
    for (const payments::PixAccount& account : registration.accounts) {
        payments::PixClient client(account, clock, {.stop = registration.stop});
        TRATO_CHECK(client.setWebhook(registration.publicUrl + QStringLiteral("/webhooks/pix/") + account.name));
    }
    return 0;
}

} // namespace

WorkerLoop::Make registerPixWebhooks(PixRegistration registration, const Clock& clock)
{
    const auto shared = std::make_shared<const PixRegistration>(std::move(registration));
    return [shared, &clock]() -> Result<WorkerLoop::Round> {
        return WorkerLoop::Round([shared, &clock] { return registerAll(*shared, clock); });
    };
}

} // namespace trato::engine
