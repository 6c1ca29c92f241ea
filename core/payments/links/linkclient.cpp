#include "payments/links/linkclient.h"

#include "base/log.h"
#include "payments/links/asaasclient.h"
#include "payments/links/exactjson.h"
#include "payments/links/linknotice.h"
#include "payments/links/mercadopagoclient.h"
#include "payments/links/stripeclient.h"
#include "payments/words.h"

#include <QUrl>

namespace trato::payments {

namespace {

Error fromLinkNetwork(const Error& error)
{
    if (error.code == QStringLiteral("net_too_large"))
        return error.within(QStringLiteral("provider_bad_answer"), error.message);
    if (error.code == QStringLiteral("net_invalid_request"))
        return error.within(QStringLiteral("provider_refused"), error.message);
    return net::mayHaveReachedPeer(error) ? error.within(QStringLiteral("provider_interrupted"),
                                                Words::tr("The payment provider's answer was lost."))
                                          : error.within(QStringLiteral("provider_unavailable"),
                                                Words::tr("The payment provider can't be reached."));
}

Failure unknownCharge()
{
    return failure(QStringLiteral("provider_not_found"), Words::tr("The provider does not know this charge."));
}

bool isSameCharge(const RegisteredCharge& found, const Charge& wanted)
{
    return found.txid == wanted.txid && found.amount == wanted.amount &&
           (!found.due.isValid() || found.due == wanted.due);
}

} // namespace

LinkClient::LinkClient(LinkAccount account, const Clock& clock, net::HttpClientOptions options)
    : m_account(std::move(account))
    , m_clock(clock)
    , m_http(std::move(options))
{
}

LinkClient::~LinkClient() = default;

QString LinkClient::encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

Result<QJsonObject> LinkClient::ask(const Call& call)
{
    net::Request request{.method = call.method,
        .target = (m_account.baseUrl + call.path).toUtf8(),
        .headers = headers(call),
        .body = call.body};
    request.headers.set("Accept", "application/json");
    const auto answer = m_http.send(request);
    if (!answer)
        return Failure(fromLinkNetwork(answer.error()));
    if (!answer->isSuccess()) {
        // That something is not there is how we ask whether it is.
        if (answer->status != 404)
            qCInfo(logPayments).noquote()
                << provider() << m_account.name << call.method << call.path.section(u'?', 0, 0) << answer->status;
        return Failure(problemFromLinkAnswer(answer->status, answer->body));
    }
    if (answer->body.trimmed().isEmpty())
        return QJsonObject();
    auto json = parseExactJson(answer->body);
    if (!json)
        return Failure(json.error().within(
            QStringLiteral("provider_bad_answer"), Words::tr("The payment provider's answer can't be understood.")));
    return std::move(*json);
}

Result<RegisteredCharge> LinkClient::registerCharge(const Charge& wanted)
{
    TRATO_TRY(auto found, find({wanted.txid}));
    if (!found) {
        auto made = make(wanted);
        if (!made && made.error().code != QStringLiteral("provider_interrupted"))
            return made;
        // Lost answers and answers that say little: what stands there counts.
        if (made) {
            found = std::move(*made);
        } else {
            TRATO_TRY(found, find({wanted.txid}));
            if (!found)
                return made;
        }
    }
    if (!isSameCharge(*found, wanted))
        return failure(QStringLiteral("provider_refused"),
            Words::tr("The provider has another charge under this identifier (%1).").arg(wanted.txid),
            {{QStringLiteral("txid"), wanted.txid}});
    if (found->url.isEmpty())
        return unusableField(QStringLiteral("url"));
    return std::move(*found);
}

Result<RegisteredCharge> LinkClient::charge(const ChargeName& name)
{
    TRATO_TRY(auto found, find(name));
    if (!found)
        return unknownCharge();
    const bool over = found->due.isValid() && lastPayableDay(found->due, found->validDaysAfterDue) < m_clock.today();
    if (found->status == ChargeStatus::Active && over) {
        TRATO_CHECK(close(*found));
        found->status = ChargeStatus::Removed;
    }
    return std::move(*found);
}

Result<RegisteredCharge> LinkClient::cancelCharge(const ChargeName& name)
{
    TRATO_TRY(auto found, find(name));
    if (!found)
        return unknownCharge();
    if (found->status != ChargeStatus::Active)
        return std::move(*found);
    const auto closed = close(*found);
    if (!closed) {
        // Perhaps somebody paid in between: the charge itself says so.
        TRATO_TRY(auto now, find(name));
        if (!now || now->status == ChargeStatus::Active)
            return Failure(closed.error());
        return std::move(*now);
    }
    found->status = ChargeStatus::Removed;
    return std::move(*found);
}

Result<ReceivedPayment> LinkClient::payment(const QString& externalId)
{
    TRATO_TRY(auto found, read(externalId));
    if (!found)
        return failure(QStringLiteral("provider_not_found"), Words::tr("Nothing was paid there yet."));
    if (found->externalId != externalId)
        return failure(QStringLiteral("provider_bad_answer"), Words::tr("The provider answered with another payment."));
    return std::move(*found);
}

Result<std::vector<ReceivedPayment>> LinkClient::noticed(QByteArrayView bytes)
{
    TRATO_TRY(const LinkNotice notice, parseLinkNotice(m_account.provider, bytes));
    if (!m_account.accountId.isEmpty() && !notice.account.isEmpty() && notice.account != m_account.accountId)
        return failure(QStringLiteral("other_account"),
            Words::tr("The payment notice is for another account (%1).").arg(notice.account),
            {{QStringLiteral("account"), notice.account}});
    std::vector<ReceivedPayment> payments;
    for (const QString& id : notice.payments) {
        auto seen = read(id);
        if (!seen && seen.error().code == QStringLiteral("provider_not_found"))
            seen = std::optional(ReceivedPayment{.externalId = id, .confirmed = false});
        TRATO_TRY(auto found, std::move(seen));
        if (found && found->externalId != id)
            return failure(
                QStringLiteral("provider_bad_answer"), Words::tr("The provider answered with another payment."));
        if (found)
            payments.push_back(std::move(*found));
    }
    return payments;
}

std::unique_ptr<PaymentProvider> makeLinkClient(
    const LinkAccount& account, const Clock& clock, net::HttpClientOptions options)
{
    switch (account.provider) {
    case LinkProvider::Asaas: return std::make_unique<AsaasClient>(account, clock, std::move(options));
    case LinkProvider::MercadoPago: return std::make_unique<MercadoPagoClient>(account, clock, std::move(options));
    case LinkProvider::Stripe: return std::make_unique<StripeClient>(account, clock, std::move(options));
    }
    Q_UNREACHABLE();
}

} // namespace trato::payments
