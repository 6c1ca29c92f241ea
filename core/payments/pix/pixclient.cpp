#include "payments/pix/pixclient.h"

#include "payments/pix/brcode.h"
#include "payments/pix/pixmessages.h"
#include "payments/pix/pixrefunds.h"
#include "payments/pix/pixwebhooks.h"
#include "payments/words.h"

namespace trato::payments {

namespace {

QString encoded(const QString& text) { return PixSession::encoded(text); }

bool isSame(const RegisteredCharge& found, const Charge& wanted, const QString& key)
{
    return found.txid == wanted.txid && found.amount == wanted.amount && found.due == wanted.due &&
           (found.key.isEmpty() || found.key == key);
}

/// A charge whose copy-and-paste code really leads to it; made here when the provider sends none.
Result<RegisteredCharge> withCode(RegisteredCharge charge, const PixAccount& account)
{
    if (charge.pixCode.isEmpty()) {
        TRATO_TRY(charge.pixCode, encodeBrCode({.key = {},
                                      .url = charge.location,
                                      .name = account.receiverName,
                                      .city = account.receiverCity,
                                      .amount = {},
                                      .txid = {},
                                      .description = {}}));
        return charge;
    }
    const auto code = decodeBrCode(charge.pixCode);
    const bool right = code && code->crcOk && code->kind == BrCodeKind::Dynamic &&
                       (charge.location.isEmpty() || code->url.compare(charge.location, Qt::CaseInsensitive) == 0);
    if (!right)
        return failure(QStringLiteral("provider_bad_answer"),
            Words::tr("The provider's Pix code does not lead to this charge."),
            {{QStringLiteral("txid"), charge.txid}});
    return charge;
}

/// Money for another key of the same provider is not for this account.
ReceivedPayment withKey(ReceivedPayment payment, const QString& key)
{
    if (!payment.key.isEmpty() && payment.key.compare(key, Qt::CaseInsensitive) != 0)
        payment.problems.append(Words::tr("It went to the key “%1”, which is not this account's.").arg(payment.key));
    return payment;
}

Failure otherCharge(const QString& txid)
{
    return failure(QStringLiteral("provider_refused"),
        Words::tr("The provider has another charge under this identifier (%1).").arg(txid),
        {{QStringLiteral("txid"), txid}});
}

} // namespace

PixClient::PixClient(PixAccount account, const Clock& clock, net::HttpClientOptions options)
    : m_session(std::move(account), clock, std::move(options))
{
}

PixClient::~PixClient() = default;

Result<RegisteredCharge> PixClient::registerCharge(const Charge& wanted)
{
    const auto put = [&]() -> Result<RegisteredCharge> {
        TRATO_TRY(const QJsonObject body, chargeToJson(wanted, settings().key));
        TRATO_TRY(const QJsonObject json, m_session.ask("PUT", QStringLiteral("/cobv/") + wanted.txid, body));
        return chargeFromJson(json);
    };
    auto made = put();
    if (!made && (made.error().code == QStringLiteral("provider_interrupted") ||
                     made.error().code == QStringLiteral("provider_refused"))) {
        auto found = charge(wanted.txid);
        const bool absent = !found && found.error().code == QStringLiteral("provider_not_found");
        if (found)
            made = std::move(found);
        else if (absent && made.error().code == QStringLiteral("provider_interrupted"))
            made = put();
    }
    if (made && !isSame(*made, wanted, settings().key))
        return otherCharge(wanted.txid);
    return made ? withCode(std::move(*made), settings()) : std::move(made);
}

Result<RegisteredCharge> PixClient::charge(const ChargeName& name)
{
    TRATO_TRY(const QJsonObject json, m_session.ask("GET", QStringLiteral("/cobv/") + encoded(name.txid)));
    TRATO_TRY(RegisteredCharge charge, chargeFromJson(json));
    for (ReceivedPayment& payment : charge.payments)
        payment = withKey(std::move(payment), settings().key);
    return charge;
}

Result<RegisteredCharge> PixClient::cancelCharge(const ChargeName& name)
{
    const auto patched = m_session.ask("PATCH", QStringLiteral("/cobv/") + encoded(name.txid),
        {{QStringLiteral("status"), QStringLiteral("REMOVIDA_PELO_USUARIO_RECEBEDOR")}});
    if (patched)
        return chargeFromJson(*patched);
    // Perhaps it is removed already, or paid: the charge itself says so.
    if (patched.error().code == QStringLiteral("provider_refused") ||
        patched.error().code == QStringLiteral("provider_interrupted")) {
        auto found = charge(name);
        if (found && found->status != ChargeStatus::Active)
            return found;
    }
    return Failure(patched.error());
}

Result<ReceivedPayment> PixClient::payment(const QString& endToEndId)
{
    TRATO_TRY(const QJsonObject json, m_session.ask("GET", QStringLiteral("/pix/") + encoded(endToEndId)));
    ReceivedPayment payment = readPayment(json);
    if (!json.value(u"endToEndId").isString())
        return failure(QStringLiteral("provider_bad_answer"),
            Words::tr("The provider's answer has no usable “%1”.").arg(QStringLiteral("endToEndId")));
    if (payment.externalId != endToEndId)
        return failure(QStringLiteral("provider_bad_answer"), Words::tr("The provider answered with another payment."));
    return withKey(std::move(payment), settings().key);
}

Result<void> PixClient::payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit)
{
    return m_session.pages(
        QStringLiteral("/pix"), from, to, QStringLiteral("pix"), [&](const QJsonObject& json) -> Result<void> {
            visit(withKey(readPayment(json), settings().key));
            return {};
        });
}

Result<void> PixClient::charges(Instant from, Instant to, const std::function<void(const RegisteredCharge&)>& visit)
{
    return m_session.pages(
        QStringLiteral("/cobv"), from, to, QStringLiteral("cobs"), [&](const QJsonObject& json) -> Result<void> {
            TRATO_TRY(const RegisteredCharge charge, chargeFromJson(json));
            visit(charge);
            return {};
        });
}

Result<std::vector<ReceivedPayment>> PixClient::noticed(QByteArrayView bytes)
{
    TRATO_TRY(const PixNotice notice, parsePixNotice(bytes));
    std::vector<ReceivedPayment> payments;
    for (const QString& hint : notice.endToEndIds) {
        auto one = payment(hint);
        if (!one && one.error().code == QStringLiteral("provider_not_found")) {
            one = readPayment(notice.said.value(hint));
            one->confirmed = false;
        }
        if (!one)
            return Failure(one.error());
        payments.push_back(std::move(*one));
    }
    return payments;
}

Result<void> PixClient::setWebhook(const QString& url) { return PixWebhooks(m_session).set(settings().key, url); }

Result<ProviderRefund> PixClient::refund(const RefundOrder& order) { return PixRefunds(m_session).ask(order); }

Result<ProviderRefund> PixClient::refundState(const QString& payment, const QString& id)
{
    return PixRefunds(m_session).state(payment, id);
}

} // namespace trato::payments
