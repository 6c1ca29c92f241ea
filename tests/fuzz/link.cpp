#include "fuzz/readers.h"
#include "payments/links/asaasclient.h"
#include "payments/links/exactjson.h"
#include "payments/links/linknotice.h"
#include "payments/links/linksignature.h"
#include "payments/links/mercadopagoclient.h"
#include "payments/links/stripeclient.h"

#include <cstdlib>

using namespace trato;
using namespace trato::payments;

namespace {

/// A payment that is read has an id and an amount that is none too many.
void mustHold(const Result<std::optional<ReceivedPayment>>& payment)
{
    if (payment && *payment && ((*payment)->externalId.isEmpty() || (*payment)->amount.isNegative()))
        std::abort();
}

} // namespace

void trato::fuzz::readLink(QByteArrayView bytes)
{
    const QByteArray body = bytes.toByteArray();
    for (const LinkProvider provider : {LinkProvider::Asaas, LinkProvider::MercadoPago, LinkProvider::Stripe}) {
        (void)parseLinkNotice(provider, bytes);
        const LinkAccount account{.name = QStringLiteral("a"), .provider = provider, .webhookSecrets = {"secret"}};
        const net::Request forged{.method = "POST",
            .target = "/?" + body.left(200),
            .headers = {{"x-signature", body}, {"Stripe-Signature", body}, {"asaas-access-token", body}},
            .body = body};
        if (body != "secret" && proveLinkNotice(account, forged, Instant(1)) == Proof::Right)
            std::abort();
    }
    (void)problemFromLinkAnswer(400, bytes);
    if (const auto json = parseExactJson(bytes)) {
        mustHold(asaasPayment(*json));
        mustHold(mercadoPagoPayment(*json));
        mustHold(stripePayment(*json));
    }
}
