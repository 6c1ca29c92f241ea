#include "payments/pix/pixmessages.h"

#include "base/digest.h"
#include "base/json.h"
#include "payments/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace trato::payments {

using money::Money;

namespace {

constexpr int maxMessage = 140;
constexpr int maxName = 200;

Failure badAnswer(const QString& field)
{
    return failure(QStringLiteral("provider_bad_answer"),
        Words::tr("The provider's answer has no usable “%1”.").arg(field), {{QStringLiteral("field"), field}});
}

Result<Money> amount(const QJsonObject& json, const QString& field)
{
    const auto parsed = Money::parse(json.value(field).toString());
    if (!parsed)
        return badAnswer(field);
    return *parsed;
}

/// 32 characters by the rule; the Central Bank's own examples have some of 34.
bool isEndToEndId(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-zA-Z0-9]{1,64}$"));
    return pattern.match(text).hasMatch();
}

ChargeStatus statusFromName(const QString& name)
{
    if (name == QStringLiteral("CONCLUIDA"))
        return ChargeStatus::Paid;
    return name.startsWith(QStringLiteral("REMOVIDA")) ? ChargeStatus::Removed : ChargeStatus::Active;
}

/// An array, or the single object that some providers send instead.
QJsonArray listOf(const QJsonValue& value) { return value.isObject() ? QJsonArray{value} : value.toArray(); }

Money refundedOf(const QJsonObject& json)
{
    Money sum;
    for (const QJsonValue& each : listOf(json.value(u"devolucoes"))) {
        const QJsonObject refund = each.toObject();
        const auto value = Money::parse(refund.value(u"valor").toString());
        if (value && refund.value(u"status").toString() == QStringLiteral("DEVOLVIDO"))
            sum += *value;
    }
    return sum;
}

void collect(const QJsonValue& item, PixNotice& notice)
{
    const QString id = item.toObject().value(u"endToEndId").toString();
    if (!isEndToEndId(id))
        notice.problems.append(Words::tr("A payment without a usable endToEndId."));
    else if (!notice.endToEndIds.contains(id))
        notice.endToEndIds.append(id);
}

QString codeOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403: return QStringLiteral("provider_denied");
    case 404: return QStringLiteral("provider_not_found");
    case 408:
    case 429:
    case 503: return QStringLiteral("provider_unavailable");
    default: break;
    }
    if (status >= 500)
        return QStringLiteral("provider_interrupted");
    return status >= 400 ? QStringLiteral("provider_refused") : QStringLiteral("provider_bad_answer");
}

QStringList violationsOf(const QJsonObject& problem)
{
    QStringList list;
    for (const QJsonValue& each : problem.value(u"violacoes").toArray()) {
        const QJsonObject violation = each.toObject();
        const QString property = violation.value(u"propriedade").toString();
        const QString reason = violation.value(u"razao").toString();
        list.append(property.isEmpty() ? reason : property + QStringLiteral(": ") + reason);
    }
    list.removeAll(QString());
    return list;
}

} // namespace

QJsonObject chargeToJson(const Charge& charge, const QString& pixKey)
{
    const bool company = charge.payerDocument.size() > 11;
    QJsonObject json{{QStringLiteral("calendario"),
                         QJsonObject{{QStringLiteral("dataDeVencimento"), charge.due.toString(Qt::ISODate)},
                             {QStringLiteral("validadeAposVencimento"), charge.validDaysAfterDue}}},
        {QStringLiteral("devedor"),
            QJsonObject{{company ? QStringLiteral("cnpj") : QStringLiteral("cpf"), charge.payerDocument},
                {QStringLiteral("nome"), charge.payerName.left(maxName)}}},
        {QStringLiteral("valor"), QJsonObject{{QStringLiteral("original"), charge.amount.toString()}}},
        {QStringLiteral("chave"), pixKey}};
    if (!charge.message.isEmpty())
        json.insert(QStringLiteral("solicitacaoPagador"), charge.message.left(maxMessage));
    return json;
}

Result<RegisteredCharge> chargeFromJson(const QJsonObject& json)
{
    RegisteredCharge charge;
    charge.txid = json.value(u"txid").toString();
    if (charge.txid.isEmpty())
        return badAnswer(QStringLiteral("txid"));
    charge.status = statusFromName(json.value(u"status").toString());
    TRATO_TRY(charge.amount, amount(json.value(u"valor").toObject(), QStringLiteral("original")));
    const QJsonObject calendar = json.value(u"calendario").toObject();
    charge.due = QDate::fromString(calendar.value(u"dataDeVencimento").toString(), Qt::ISODate);
    charge.validDaysAfterDue = calendar.value(u"validadeAposVencimento").toInt();
    charge.key = json.value(u"chave").toString();
    charge.location = json.value(u"loc").toObject().value(u"location").toString(json.value(u"location").toString());
    charge.pixCode = json.value(u"pixCopiaECola").toString();
    for (const QJsonValue& each : json.value(u"pix").toArray()) {
        TRATO_TRY(ReceivedPayment payment, paymentFromJson(each.toObject()));
        if (payment.txid.isEmpty())
            payment.txid = charge.txid;
        charge.payments.push_back(std::move(payment));
    }
    return charge;
}

Result<ReceivedPayment> paymentFromJson(const QJsonObject& json)
{
    ReceivedPayment payment{.externalId = json.value(u"endToEndId").toString()};
    if (!isEndToEndId(payment.externalId))
        return badAnswer(QStringLiteral("endToEndId"));
    payment.txid = json.value(u"txid").toString();
    TRATO_TRY(payment.amount, amount(json, QStringLiteral("valor")));
    const auto paidAt = Instant::parse(json.value(u"horario").toString(), QTimeZone::utc());
    if (!paidAt)
        return badAnswer(QStringLiteral("horario"));
    payment.paidAt = *paidAt;
    payment.refunded = refundedOf(json);
    payment.raw = json;
    return payment;
}

Result<PixNotice> parsePixNotice(QByteArrayView bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    if (document.isNull())
        return failure(QStringLiteral("invalid_notice"),
            Words::tr("The payment notice is no JSON: %1").arg(error.errorString()),
            {{QStringLiteral("position"), error.offset}});
    const QJsonObject object = document.object();
    QJsonArray items = document.array();
    if (object.contains(u"pix"))
        items = listOf(object.value(u"pix"));
    else if (object.contains(u"endToEndId"))
        items = {object};
    else if (document.isObject())
        return failure(QStringLiteral("invalid_notice"), Words::tr("The payment notice names no payment."));
    PixNotice notice;
    for (const QJsonValue& item : items)
        collect(item, notice);
    return notice;
}

Error problemFromAnswer(int status, QByteArrayView body)
{
    const auto parsed = json::parseObject(body);
    const QJsonObject problem = parsed ? *parsed : QJsonObject();
    const QStringList violations = violationsOf(problem);
    QStringList words;
    for (const QString& part : {problem.value(u"title").toString(), problem.value(u"detail").toString()}) {
        if (!part.isEmpty())
            words.append(part);
    }
    if (words.isEmpty())
        words.append(Words::tr("Status %1 without an explanation.").arg(status));
    return {codeOfStatus(status), Words::tr("The payment provider says: %1").arg((words + violations).join(u' ')),
        {{QStringLiteral("status"), status}, {QStringLiteral("type"), problem.value(u"type").toString()},
            {QStringLiteral("title"), problem.value(u"title").toString()},
            {QStringLiteral("detail"), problem.value(u"detail").toString()},
            {QStringLiteral("violations"), QJsonArray::fromStringList(violations)}},
        {}};
}

QString newTxid() { return QString::fromLatin1(digest::randomHex(16)); }

} // namespace trato::payments
