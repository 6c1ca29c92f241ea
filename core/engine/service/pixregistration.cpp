#include "engine/service/pixregistration.h"

#include "payments/pix/pixclient.h"

#include <memory>

namespace trato::engine {

namespace {

Result<int> registerAll(const PixRegistration& registration, const std::stop_token& cut, const Clock& clock)
{
    for (const payments::PixAccount& account : registration.accounts) {
        payments::PixClient client(account, clock, {.stop = cut});
        TRATO_CHECK(client.setWebhook(registration.publicUrl + QStringLiteral("/webhooks/pix/") + account.name));
    }
    return 0;
}

} // namespace

WorkerLoop::Make registerPixWebhooks(PixRegistration registration, const Clock& clock)
{
    const auto shared = std::make_shared<const PixRegistration>(std::move(registration));
    return [shared, &clock](const Stop& stop) -> Result<WorkerLoop::Round> {
        return WorkerLoop::Round([shared, &clock, cut = stop.cutToken()] { return registerAll(*shared, cut, clock); });
    };
}

} // namespace trato::engine
