#include "payments/links/asaasclient.h"
#include "payments/links/exactjson.h"
#include "payments/links/linkproblem.h"

#include <QJsonArray>
#include <QStringList>

namespace trato::payments {

using money::Money;

namespace {

bool isContested(const QString& status)
{
    static const QStringList contested{QStringLiteral("CHARGEBACK_REQUESTED"), QStringLiteral("CHARGEBACK_DISPUTE"),
        QStringLiteral("AWAITING_CHARGEBACK_REVERSAL")};
    return contested.contains(status);
}

bool isByHand(const QString& status) { return status == u"RECEIVED_IN_CASH"; }

bool bringsMoney(const QString& status)
{
    static const QStringList received{QStringLiteral("RECEIVED"), QStringLiteral("CONFIRMED"),
        QStringLiteral("DUNNING_RECEIVED"), QStringLiteral("REFUNDED"), QStringLiteral("REFUND_REQUESTED"),
        QStringLiteral("REFUND_IN_PROGRESS")};
    return received.contains(status) || isContested(status) || isByHand(status);
}

Result<Money> asaasRefunds(const QJsonObject& json, Money amount)
{
    Money sum;
    for (const QJsonValue& each : json.value(u"refunds").toArray()) {
        const QJsonObject refund = each.toObject();
        if (refund.value(u"status").toString() != u"DONE")
            continue;
        TRATO_TRY(const Money value, reaisField(refund, QStringLiteral("value")));
        const auto total = sum.plus(value);
        if (!total)
            return unusableField(QStringLiteral("refunds"));
        sum = *total;
    }
    return json.value(u"status").toString() == u"REFUNDED" && sum.isZero() ? amount : sum;
}

} // namespace

Result<std::optional<ReceivedPayment>> asaasPayment(const QJsonObject& json)
{
    ReceivedPayment payment{
        .externalId = json.value(u"id").toString(), .txid = json.value(u"externalReference").toString(), .raw = json};
    if (payment.externalId.isEmpty())
        return unusableField(QStringLiteral("id"));
    const QString status = json.value(u"status").toString();
    if (!bringsMoney(status))
        return std::optional<ReceivedPayment>();
    if (isContested(status))
        noteContested(payment);
    if (isByHand(status))
        noteByHand(payment);
    TRATO_TRY(payment.amount, reaisField(json, QStringLiteral("value")));
    TRATO_TRY(payment.refunded, asaasRefunds(json, payment.amount));
    checkRefund(payment);
    // Days only: the payer's, else the one of the credit, else the one on which it was confirmed.
    for (const QString& field : {QStringLiteral("clientPaymentDate"), QStringLiteral("paymentDate"),
             QStringLiteral("confirmedDate"), QStringLiteral("creditDate")}) {
        const QDate day = QDate::fromString(json.value(field).toString(), Qt::ISODate);
        if (day.isValid() && payment.paidAt.isNever())
            payment.paidAt = Instant::startOfDay(day, deskZone());
    }
    if (payment.paidAt.isNever())
        return unusableField(QStringLiteral("paymentDate"));
    return std::optional(std::move(payment));
}

} // namespace trato::payments
