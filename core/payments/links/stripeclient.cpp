#include "payments/links/stripeclient.h"

#include "payments/links/exactjson.h"
#include "payments/links/linkproblem.h"
#include "payments/words.h"

#include <QJsonArray>

namespace trato::payments {

namespace {

constexpr int stripePage = 100;
constexpr int mostStripePages = 10'000;
constexpr int longestProductName = 250;

QString linkOf(const QJsonObject& product)
{
    return product.value(u"metadata").toObject().value(u"payment_link").toString();
}

QString unixSeconds(Instant instant) { return QString::number(instant.microseconds() / 1'000'000); }

} // namespace

StripeClient::StripeClient(LinkAccount account, const Clock& clock, net::HttpClientOptions options)
    : LinkClient(std::move(account), clock, std::move(options))
{
}

net::Headers StripeClient::headers(const Call& call) const
{
    net::Headers headers{{"Authorization", net::bearer(settings().token)}};
    if (!call.body.isEmpty())
        headers.add("Content-Type", "application/x-www-form-urlencoded");
    if (!call.idempotencyKey.isEmpty())
        headers.add("Idempotency-Key", call.idempotencyKey);
    return headers;
}

Result<std::optional<QJsonObject>> StripeClient::product(const QString& txid)
{
    auto found = ask({.path = QStringLiteral("/products/%1?expand%5B%5D=default_price").arg(encoded(txid))});
    if (!found && found.error().code == QStringLiteral("provider_not_found"))
        return std::optional<QJsonObject>();
    if (!found)
        return Failure(found.error());
    return std::optional(std::move(*found));
}

Result<RegisteredCharge> StripeClient::chargeOf(const QJsonObject& product, const QJsonObject& link) const
{
    RegisteredCharge charge{.txid = product.value(u"id").toString(),
        .reference = link.value(u"id").toString(),
        .status = link.value(u"active").toBool() ? ChargeStatus::Active : ChargeStatus::Removed,
        .due = QDate::fromString(product.value(u"metadata").toObject().value(u"due").toString(), Qt::ISODate),
        .validDaysAfterDue = validDaysAfterDue(),
        .key = settings().accountId,
        .url = link.value(u"url").toString(),
        .raw = link};
    const QJsonObject price = product.value(u"default_price").toObject();
    if (price.value(u"currency").toString() != u"brl")
        return unusableField(QStringLiteral("currency"));
    TRATO_TRY(charge.amount, centsField(price, QStringLiteral("unit_amount")));
    return charge;
}

Result<std::optional<RegisteredCharge>> StripeClient::find(const ChargeName& name)
{
    TRATO_TRY(const auto known, product(name.txid));
    const QString id = known ? linkOf(*known) : QString();
    if (id.isEmpty())
        return std::optional<RegisteredCharge>();
    TRATO_TRY(const QJsonObject link, ask({.path = QStringLiteral("/payment_links/") + encoded(id)}));
    TRATO_TRY(RegisteredCharge charge, chargeOf(*known, link));
    TRATO_TRY(const QJsonObject sessions, ask({.path = QStringLiteral("/checkout/sessions?payment_link=%1&limit=%2"
                                                                      "&expand%5B%5D=data.payment_intent.latest_charge")
                                                           .arg(encoded(id), QString::number(stripePage))}));
    for (const QJsonValue& each : sessions.value(u"data").toArray()) {
        const QJsonValue intent = each.toObject().value(u"payment_intent");
        if (!intent.isObject())
            continue; // left before paying
        TRATO_TRY(auto payment, stripePayment(intent.toObject()));
        if (payment)
            charge.payments.push_back(std::move(*payment));
    }
    if (!charge.payments.empty())
        charge.status = ChargeStatus::Paid;
    return std::optional(std::move(charge));
}

Result<QJsonObject> StripeClient::makeProduct(const Charge& charge)
{
    const QString name = charge.message.isEmpty() ? Words::tr("Payment") : charge.message;
    const net::Parameters form{{QStringLiteral("id"), charge.txid},
        {QStringLiteral("name"), name.left(longestProductName)},
        {QStringLiteral("default_price_data[currency]"), QStringLiteral("brl")},
        {QStringLiteral("default_price_data[unit_amount]"), QString::number(charge.amount.cents())},
        {QStringLiteral("metadata[due]"), charge.due.toString(Qt::ISODate)},
        {QStringLiteral("expand[]"), QStringLiteral("default_price")}};
    return ask({.method = "POST",
        .path = QStringLiteral("/products"),
        .body = form.encode(),
        .idempotencyKey = charge.txid.toUtf8() + "-product"});
}

Result<RegisteredCharge> StripeClient::make(const Charge& charge)
{
    // It may be there without its link: somebody was interrupted between the two.
    TRATO_TRY(auto known, product(charge.txid));
    if (!known) {
        TRATO_TRY(known, makeProduct(charge));
    }
    const net::Parameters form{
        {QStringLiteral("line_items[0][price]"), known->value(u"default_price").toObject().value(u"id").toString()},
        {QStringLiteral("line_items[0][quantity]"), QStringLiteral("1")},
        {QStringLiteral("metadata[txid]"), charge.txid},
        {QStringLiteral("payment_intent_data[metadata][txid]"), charge.txid},
        {QStringLiteral("restrictions[completed_sessions][limit]"), QStringLiteral("1")}};
    TRATO_TRY(const QJsonObject link, ask({.method = "POST",
                                          .path = QStringLiteral("/payment_links"),
                                          .body = form.encode(),
                                          .idempotencyKey = charge.txid.toUtf8() + "-link"}));
    TRATO_TRY(RegisteredCharge made, chargeOf(*known, link));
    if (made.reference.isEmpty())
        return unusableField(QStringLiteral("id"));
    TRATO_CHECK(ask({.method = "POST",
        .path = QStringLiteral("/products/") + encoded(charge.txid),
        .body = net::Parameters{{QStringLiteral("metadata[payment_link]"), made.reference}}.encode()}));
    return made;
}

Result<void> StripeClient::close(const RegisteredCharge& charge)
{
    TRATO_CHECK(ask({.method = "POST",
        .path = QStringLiteral("/payment_links/") + encoded(charge.reference),
        .body = "active=false"}));
    return {};
}

Result<std::optional<ReceivedPayment>> StripeClient::read(const QString& externalId)
{
    TRATO_TRY(const QJsonObject json,
        ask({.path = QStringLiteral("/payment_intents/%1?expand%5B%5D=latest_charge").arg(encoded(externalId))}));
    return stripePayment(json);
}

Result<void> StripeClient::payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit)
{
    QString after;
    for (int page = 0; page < mostStripePages; ++page) {
        QString path = QStringLiteral("/payment_intents?created%5Bgte%5D=%1&created%5Blt%5D=%2&limit=%3"
                                      "&expand%5B%5D=data.latest_charge")
                           .arg(unixSeconds(from), unixSeconds(to), QString::number(stripePage));
        if (!after.isEmpty())
            path += QStringLiteral("&starting_after=") + encoded(after);
        TRATO_TRY(const QJsonObject json, ask({.path = path}));
        const QJsonArray data = json.value(u"data").toArray();
        for (const QJsonValue& each : data) {
            if (const auto payment = listedPayment(each.toObject(), stripePayment(each.toObject())))
                visit(*payment);
        }
        if (data.isEmpty() || !json.value(u"has_more").toBool())
            return {};
        after = data.last().toObject().value(u"id").toString();
    }
    return failure(QStringLiteral("provider_bad_answer"), Words::tr("The provider's pages never end."));
}

Result<std::optional<ReceivedPayment>> stripePayment(const QJsonObject& json)
{
    ReceivedPayment payment{.externalId = json.value(u"id").toString(),
        .txid = json.value(u"metadata").toObject().value(u"txid").toString(),
        .raw = json};
    if (payment.externalId.isEmpty())
        return unusableField(QStringLiteral("id"));
    if (json.value(u"status").toString() != u"succeeded")
        return std::optional<ReceivedPayment>();
    const QJsonObject charge = json.value(u"latest_charge").toObject();
    if (charge.value(u"disputed").toBool())
        noteContested(payment);
    TRATO_TRY(payment.amount, centsField(json, QStringLiteral("amount_received")));
    TRATO_TRY(payment.refunded, optionalCents(charge, QStringLiteral("amount_refunded")));
    checkRefund(payment);
    if (const QString currency = json.value(u"currency").toString(); currency != u"brl")
        noteCurrency(payment, currency);
    bool isNumber = false;
    const qint64 seconds = charge.value(u"created").toString().toLongLong(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > 100'000'000'000)
        return unusableField(QStringLiteral("created"));
    payment.paidAt = Instant(seconds * 1'000'000);
    return std::optional(std::move(payment));
}

} // namespace trato::payments
