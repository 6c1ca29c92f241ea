#include "payments/links/linkproblem.h"

#include "base/digest.h"
#include "base/json.h"
#include "payments/links/exactjson.h"
#include "payments/links/linkclient.h"
#include "payments/words.h"

#include <QJsonArray>

namespace trato::payments {

namespace {

constexpr int longestReason = 500;

QString codeOfLinkStatus(int status)
{
    switch (status) {
    case 401:
    case 403: return QStringLiteral("provider_denied");
    case 404: return QStringLiteral("provider_not_found");
    case 408:
    case 409: // Stripe, Mercado Pago: the same request is in hand
    case 423:
    case 429:
    case 503: return QStringLiteral("provider_unavailable");
    default: break;
    }
    if (status >= 500)
        return QStringLiteral("provider_interrupted");
    return status >= 400 ? QStringLiteral("provider_refused") : QStringLiteral("provider_bad_answer");
}

QString reasonOf(const QJsonObject& json)
{
    const QString words = json.value(u"description").toString(json.value(u"message").toString());
    const QString name = json.value(u"param").toString(json.value(u"code").toString());
    if (words.isEmpty())
        return name.left(longestReason);
    return (name.isEmpty() ? words : name + QStringLiteral(": ") + words).left(longestReason);
}

/// Asaas: errors[]{code,description}. Mercado Pago: message, cause[]{code,description}. Stripe:
/// error{type,code,message,param}.
QStringList reasonsOf(const QJsonObject& json)
{
    QStringList reasons;
    for (const QString& list : {QStringLiteral("errors"), QStringLiteral("cause")}) {
        for (const QJsonValue& each : json.value(list).toArray())
            reasons.append(reasonOf(each.toObject()));
    }
    if (json.value(u"error").isObject())
        reasons.append(reasonOf(json.value(u"error").toObject()));
    reasons.append(json.value(u"message").toString().left(longestReason));
    reasons.removeAll(QString());
    return reasons;
}

} // namespace

Error problemFromLinkAnswer(int status, QByteArrayView body)
{
    const auto parsed = parseExactJson(body);
    QStringList reasons = parsed ? reasonsOf(*parsed) : QStringList();
    const QStringList violations = reasons;
    if (reasons.isEmpty())
        reasons.append(Words::tr("Status %1 without an explanation.").arg(status));
    return {codeOfLinkStatus(status), Words::tr("The payment provider says: %1").arg(reasons.join(u' ')),
        {{QStringLiteral("status"), status}, {QStringLiteral("title"), reasons.first()},
            {QStringLiteral("violations"), QJsonArray::fromStringList(violations)}},
        {}};
}

void noteContested(ReceivedPayment& payment)
{
    payment.problems.append(Words::tr("It is contested at the payer's bank."));
}

void noteCurrency(ReceivedPayment& payment, const QString& currency)
{
    payment.problems.append(Words::tr("It is not in reais (%1).").arg(currency.left(8)));
    payment.amount = {};
    payment.refunded = {};
}

void noteByHand(ReceivedPayment& payment)
{
    payment.problems.append(Words::tr("Somebody ticked it off at the provider by hand: no money came through it."));
}

void checkRefund(ReceivedPayment& payment)
{
    if (payment.refunded > payment.amount)
        payment.problems.append(Words::tr("More was sent back than was paid."));
}

std::optional<ReceivedPayment> listedPayment(
    const QJsonObject& json, const Result<std::optional<ReceivedPayment>>& read)
{
    if (read)
        return *read;
    ReceivedPayment payment{
        .externalId = json.value(u"id").toString(), .problems = {read.error().message}, .raw = json};
    if (payment.externalId.isEmpty())
        payment.externalId =
            QStringLiteral("unnamed:") + QString::fromLatin1(digest::sha256(json::compact(json)).toHex().left(32));
    return payment;
}

} // namespace trato::payments
