#include "payments/links/asaasclient.h"

#include "base/json.h"
#include "payments/links/exactjson.h"
#include "payments/links/linkproblem.h"
#include "payments/words.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::payments {

namespace {

constexpr int asaasPage = 100;
constexpr int mostAsaasPages = 10'000;
constexpr int longestAsaasText = 500;

QByteArray fitting(const QJsonObject& json) { return json::compact(json); }

/// Deleted ones are gone for everybody.
bool isDeleted(const QJsonObject& json) { return json.value(u"deleted").toBool(); }

} // namespace

AsaasClient::AsaasClient(LinkAccount account, const Clock& clock, net::HttpClientOptions options)
    : LinkClient(std::move(account), clock, std::move(options))
{
}

net::Headers AsaasClient::headers(const Call& call) const
{
    net::Headers headers{{"access_token", settings().token.toUtf8()}};
    if (!call.body.isEmpty())
        headers.add("Content-Type", "application/json");
    return headers;
}

/// Oldest id first, so that everybody who looks chooses the same.
Result<std::vector<QJsonObject>> AsaasClient::under(const QString& txid)
{
    TRATO_TRY(const QJsonObject json,
        ask({.path = QStringLiteral("/payments?externalReference=%1&limit=%2").arg(encoded(txid)).arg(asaasPage)}));
    std::vector<QJsonObject> found;
    for (const QJsonValue& each : json.value(u"data").toArray()) {
        const QJsonObject object = each.toObject();
        if (object.value(u"externalReference") == txid && !isDeleted(object))
            found.push_back(object);
    }
    std::ranges::sort(found, {}, [](const QJsonObject& each) {
        return std::pair(each.value(u"dateCreated").toString(), each.value(u"id").toString());
    });
    return found;
}

Result<RegisteredCharge> AsaasClient::chargeOf(const QJsonObject& json) const
{
    RegisteredCharge charge{.txid = json.value(u"externalReference").toString(),
        .reference = json.value(u"id").toString(),
        .due = QDate::fromString(json.value(u"dueDate").toString(), Qt::ISODate),
        .validDaysAfterDue = validDaysAfterDue(),
        .key = settings().accountId,
        .url = json.value(u"invoiceUrl").toString(),
        .raw = json};
    if (charge.reference.isEmpty())
        return unusableField(QStringLiteral("id"));
    // What was paid stands in `value` afterwards, and what was asked for in `originalValue`.
    const bool changed = !json.value(u"originalValue").toString().isEmpty();
    TRATO_TRY(charge.amount, reaisField(json, changed ? QStringLiteral("originalValue") : QStringLiteral("value")));
    TRATO_TRY(auto paid, asaasPayment(json));
    if (paid) {
        charge.status = ChargeStatus::Paid;
        charge.payments.push_back(std::move(*paid));
    } else if (isDeleted(json)) {
        charge.status = ChargeStatus::Removed;
    }
    return charge;
}

Result<std::optional<RegisteredCharge>> AsaasClient::find(const ChargeName& name)
{
    TRATO_TRY(const std::vector<QJsonObject> found, under(name.txid));
    if (found.empty())
        return std::optional<RegisteredCharge>();
    TRATO_TRY(RegisteredCharge charge, chargeOf(found.front()));
    // All of them, should there be several: no money may be overlooked.
    for (std::size_t i = 1; i < found.size(); ++i) {
        TRATO_TRY(auto paid, asaasPayment(found[i]));
        if (paid) {
            charge.status = ChargeStatus::Paid;
            charge.payments.push_back(std::move(*paid));
        }
    }
    return std::optional(std::move(charge));
}

Result<QString> AsaasClient::customer(const Charge& charge)
{
    const QString off = QStringLiteral("notificationDisabled");
    TRATO_TRY(const QJsonObject known,
        ask({.path = QStringLiteral("/customers?limit=1&cpfCnpj=") + encoded(charge.payerDocument)}));
    const QJsonObject first = known.value(u"data").toArray().first().toObject();
    QString id = first.value(u"id").toString();
    if (id.isEmpty()) {
        TRATO_TRY(const QJsonObject made, ask({.method = "POST",
                                              .path = QStringLiteral("/customers"),
                                              .body = fitting({{QStringLiteral("name"), charge.payerName},
                                                  {QStringLiteral("cpfCnpj"), charge.payerDocument}, {off, true}})}));
        id = made.value(u"id").toString();
    } else if (!first.value(off).toBool()) {
        TRATO_CHECK(ask(
            {.method = "PUT", .path = QStringLiteral("/customers/") + encoded(id), .body = fitting({{off, true}})}));
    }
    if (id.isEmpty())
        return unusableField(QStringLiteral("id"));
    return id;
}

Result<RegisteredCharge> AsaasClient::make(const Charge& charge)
{
    TRATO_TRY(const QString payer, customer(charge));
    TRATO_TRY(const QJsonObject made,
        ask({.method = "POST",
            .path = QStringLiteral("/payments"),
            .body = withRawField("value", charge.amount.toString().toLatin1(),
                {{QStringLiteral("customer"), payer}, {QStringLiteral("billingType"), QStringLiteral("UNDEFINED")},
                    {QStringLiteral("dueDate"), charge.due.toString(Qt::ISODate)},
                    {QStringLiteral("description"), charge.message.left(longestAsaasText)},
                    {QStringLiteral("externalReference"), charge.txid}})}));
    TRATO_TRY(RegisteredCharge mine, chargeOf(made));
    TRATO_TRY(const std::vector<QJsonObject> all, under(charge.txid));
    if (all.size() < 2 || all.front().value(u"id") == mine.reference)
        return mine;
    TRATO_CHECK(close(mine));
    return chargeOf(all.front());
}

Result<void> AsaasClient::close(const RegisteredCharge& charge)
{
    TRATO_CHECK(ask({.method = "DELETE", .path = QStringLiteral("/payments/") + encoded(charge.reference)}));
    return {};
}

Result<std::optional<ReceivedPayment>> AsaasClient::read(const QString& externalId)
{
    TRATO_TRY(const QJsonObject json, ask({.path = QStringLiteral("/payments/") + encoded(externalId)}));
    return asaasPayment(json);
}

Result<void> AsaasClient::payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit)
{
    for (int page = 0; page < mostAsaasPages; ++page) {
        TRATO_TRY(const QJsonObject json,
            ask({.path = QStringLiteral("/payments?paymentDate%5Bge%5D=%1&paymentDate%5Ble%5D=%2&limit=%3&offset=%4")
                             .arg(from.dateIn(deskZone()).toString(Qt::ISODate),
                                 to.dateIn(deskZone()).toString(Qt::ISODate), QString::number(asaasPage),
                                 QString::number(page * asaasPage))}));
        for (const QJsonValue& each : json.value(u"data").toArray()) {
            if (const auto payment = listedPayment(each.toObject(), asaasPayment(each.toObject())))
                visit(*payment);
        }
        if (!json.value(u"hasMore").toBool())
            return {};
    }
    return failure(QStringLiteral("provider_bad_answer"), Words::tr("The provider's pages never end."));
}

} // namespace trato::payments
