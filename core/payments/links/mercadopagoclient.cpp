#include "payments/links/mercadopagoclient.h"

#include "base/json.h"
#include "payments/links/exactjson.h"
#include "payments/links/linkproblem.h"
#include "payments/words.h"

#include <QJsonArray>

namespace trato::payments {

using money::Money;

namespace {

constexpr int preferencePage = 100;
constexpr int mostPreferencePages = 10'000;
constexpr int longestTitle = 250;

/// With milliseconds and offset, as this interface wants it.
QString preferenceInstant(Instant instant) { return instant.toIso(deskZone()); }

/// What was asked for, of the one item that we write.
Result<Money> priceOf(const QJsonObject& preference)
{
    const QJsonArray items = preference.value(u"items").toArray();
    const QJsonObject item = items.first().toObject();
    if (items.size() != 1 || item.value(u"quantity").toString(QStringLiteral("1")) != u"1")
        return unusableField(QStringLiteral("items"));
    return reaisField(item, QStringLiteral("unit_price"));
}

QByteArray itemOf(const Charge& charge)
{
    const QString title = charge.message.isEmpty() ? Words::tr("Payment") : charge.message;
    const QByteArray item = withRawField("unit_price", charge.amount.toString().toLatin1(),
        {{QStringLiteral("id"), charge.txid}, {QStringLiteral("title"), title.left(longestTitle)},
            {QStringLiteral("quantity"), 1}, {QStringLiteral("currency_id"), QStringLiteral("BRL")}});
    return '[' + item + ']';
}

QJsonObject payerOfPreference(const Charge& charge)
{
    const bool company = charge.payerDocument.size() > 11;
    return {{QStringLiteral("name"), charge.payerName},
        {QStringLiteral("identification"),
            QJsonObject{{QStringLiteral("type"), company ? QStringLiteral("CNPJ") : QStringLiteral("CPF")},
                {QStringLiteral("number"), charge.payerDocument}}}};
}

} // namespace

MercadoPagoClient::MercadoPagoClient(LinkAccount account, const Clock& clock, net::HttpClientOptions options)
    : LinkClient(std::move(account), clock, std::move(options))
{
}

net::Headers MercadoPagoClient::headers(const Call& call) const
{
    net::Headers headers{{"Authorization", net::bearer(settings().token)}};
    if (!call.body.isEmpty())
        headers.add("Content-Type", "application/json");
    if (!call.idempotencyKey.isEmpty())
        headers.add("X-Idempotency-Key", call.idempotencyKey);
    return headers;
}

Result<RegisteredCharge> MercadoPagoClient::chargeOf(const QJsonObject& preference) const
{
    RegisteredCharge charge{.txid = preference.value(u"external_reference").toString(),
        .reference = preference.value(u"id").toString(),
        .due = QDate::fromString(preference.value(u"metadata").toObject().value(u"due").toString(), Qt::ISODate),
        .validDaysAfterDue = validDaysAfterDue(),
        .key = preference.value(u"collector_id").toString(),
        .url = preference.value(u"init_point").toString(),
        .raw = preference};
    if (charge.reference.isEmpty())
        return unusableField(QStringLiteral("id"));
    if (!settings().accountId.isEmpty() && !charge.key.isEmpty() && charge.key != settings().accountId)
        return unusableField(QStringLiteral("collector_id"));
    TRATO_TRY(charge.amount, priceOf(preference));
    const auto end = Instant::parse(preference.value(u"expiration_date_to").toString(), deskZone());
    if (preference.value(u"expires").toBool() && end && *end <= clock().now())
        charge.status = ChargeStatus::Removed;
    return charge;
}

Result<std::optional<RegisteredCharge>> MercadoPagoClient::find(const ChargeName& name)
{
    QString id = name.reference;
    if (id.isEmpty()) {
        TRATO_TRY(const QJsonObject listed,
            ask({.path = QStringLiteral("/checkout/preferences/search?external_reference=") + encoded(name.txid)}));
        for (const QJsonValue& each : listed.value(u"elements").toArray()) {
            if (each.toObject().value(u"external_reference") == name.txid && id.isEmpty())
                id = each.toObject().value(u"id").toString();
        }
    }
    if (id.isEmpty())
        return std::optional<RegisteredCharge>();
    TRATO_TRY(const QJsonObject preference, ask({.path = QStringLiteral("/checkout/preferences/") + encoded(id)}));
    TRATO_TRY(RegisteredCharge charge, chargeOf(preference));
    if (charge.txid != name.txid)
        return unusableField(QStringLiteral("external_reference"));
    TRATO_CHECK(pages(QStringLiteral("external_reference=") + encoded(name.txid),
        [&](const ReceivedPayment& payment) { charge.payments.push_back(payment); }));
    if (!charge.payments.empty())
        charge.status = ChargeStatus::Paid;
    return std::optional(std::move(charge));
}

Result<RegisteredCharge> MercadoPagoClient::make(const Charge& charge)
{
    const QDate last = lastPayableDay(charge.due, charge.validDaysAfterDue);
    const Instant end = Instant::startOfDay(last.addDays(1), deskZone()) - std::chrono::milliseconds(1);
    const QJsonObject rest{{QStringLiteral("external_reference"), charge.txid},
        {QStringLiteral("payer"), payerOfPreference(charge)}, {QStringLiteral("expires"), true},
        {QStringLiteral("expiration_date_to"), preferenceInstant(end)},
        {QStringLiteral("date_of_expiration"), preferenceInstant(end)},
        {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("due"), charge.due.toString(Qt::ISODate)}}}};
    TRATO_TRY(const QJsonObject made, ask({.method = "POST",
                                          .path = QStringLiteral("/checkout/preferences"),
                                          .body = withRawField("items", itemOf(charge), rest),
                                          .idempotencyKey = charge.txid.toUtf8()}));
    return chargeOf(made);
}

Result<void> MercadoPagoClient::close(const RegisteredCharge& charge)
{
    const QString now = preferenceInstant(clock().now());
    TRATO_CHECK(ask({.method = "PUT",
        .path = QStringLiteral("/checkout/preferences/") + encoded(charge.reference),
        .body = json::compact(QJsonObject{{QStringLiteral("expires"), true},
            {QStringLiteral("expiration_date_to"), now}, {QStringLiteral("date_of_expiration"), now}})}));
    return {};
}

Result<std::optional<ReceivedPayment>> MercadoPagoClient::paymentOf(const QJsonObject& json) const
{
    TRATO_TRY(auto payment, mercadoPagoPayment(json));
    const QString collector = json.value(u"collector_id").toString();
    if (payment && !settings().accountId.isEmpty() && !collector.isEmpty() && collector != settings().accountId)
        return unusableField(QStringLiteral("collector_id"));
    return payment;
}

Result<std::optional<ReceivedPayment>> MercadoPagoClient::read(const QString& externalId)
{
    TRATO_TRY(const QJsonObject json, ask({.path = QStringLiteral("/v1/payments/") + encoded(externalId)}));
    return paymentOf(json);
}

Result<void> MercadoPagoClient::pages(const QString& query, const std::function<void(const ReceivedPayment&)>& visit)
{
    for (int page = 0; page < mostPreferencePages; ++page) {
        TRATO_TRY(const QJsonObject json,
            ask({.path = QStringLiteral("/v1/payments/search?%1&sort=date_created&criteria=asc&limit=%2&offset=%3")
                             .arg(query, QString::number(preferencePage), QString::number(page * preferencePage))}));
        const QJsonArray results = json.value(u"results").toArray();
        for (const QJsonValue& each : results) {
            if (const auto payment = listedPayment(each.toObject(), paymentOf(each.toObject())))
                visit(*payment);
        }
        const qint64 total = json.value(u"paging").toObject().value(u"total").toString().toLongLong();
        if (results.isEmpty() || qint64(page + 1) * preferencePage >= total)
            return {};
    }
    return failure(QStringLiteral("provider_bad_answer"), Words::tr("The provider's pages never end."));
}

Result<void> MercadoPagoClient::payments(
    Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit)
{
    return pages(QStringLiteral("range=date_last_updated&begin_date=%1&end_date=%2")
                     .arg(encoded(preferenceInstant(from)), encoded(preferenceInstant(to))),
        visit);
}

Result<std::optional<ReceivedPayment>> mercadoPagoPayment(const QJsonObject& json)
{
    ReceivedPayment payment{
        .externalId = json.value(u"id").toString(), .txid = json.value(u"external_reference").toString(), .raw = json};
    if (payment.externalId.isEmpty())
        return unusableField(QStringLiteral("id"));
    const QString status = json.value(u"status").toString();
    const bool contested = status == u"charged_back" || status == u"in_mediation";
    if (status != u"approved" && status != u"refunded" && !contested)
        return std::optional<ReceivedPayment>();
    if (contested)
        noteContested(payment);
    TRATO_TRY(payment.amount, reaisField(json, QStringLiteral("transaction_amount")));
    TRATO_TRY(payment.refunded, optionalReais(json, QStringLiteral("transaction_amount_refunded")));
    checkRefund(payment);
    if (const QString currency = json.value(u"currency_id").toString(); currency != u"BRL")
        noteCurrency(payment, currency);
    const auto at = Instant::parse(json.value(u"date_approved").toString(), deskZone());
    if (!at)
        return unusableField(QStringLiteral("date_approved"));
    payment.paidAt = *at;
    return std::optional(std::move(payment));
}

} // namespace trato::payments
