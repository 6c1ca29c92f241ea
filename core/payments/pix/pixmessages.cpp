#include "payments/pix/pixmessages.h"

#include "base/digest.h"
#include "base/json.h"
#include "payments/pix/pixproblems.h"
#include "payments/pix/pixterms.h"
#include "payments/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QVariant>

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

RefundStatus refundStatus(const QString& name)
{
    if (name == QStringLiteral("DEVOLVIDO"))
        return RefundStatus::Done;
    return name == QStringLiteral("NAO_REALIZADO") ? RefundStatus::Refused : RefundStatus::Processing;
}

/// What went back, and what is on its way: together they are never more than came.
void readRefunds(const QJsonObject& json, ReceivedPayment& payment)
{
    Money asked;
    for (const QJsonValue& each : listOf(json.value(u"devolucoes"))) {
        const auto refund = refundFromJson(each.toObject());
        if (!refund) {
            payment.problems.append(Words::tr("A refund of it can't be understood."));
            continue;
        }
        if (refund->status != RefundStatus::Refused)
            asked += refund->amount;
        if (refund->status == RefundStatus::Done)
            payment.refunded += refund->amount;
    }
    if (asked > payment.amount)
        payment.problems.append(Words::tr("More was sent back than was paid."));
}

void checkComponents(const QJsonObject& json, ReceivedPayment& payment)
{
    const QJsonObject components = json.value(u"componentesValor").toObject();
    if (components.isEmpty())
        return;
    const auto parts = componentsFromJson(components);
    if (!parts || parts->total() != payment.amount)
        payment.problems.append(Words::tr("The parts of its amount do not add up."));
}

void collect(const QJsonValue& item, PixNotice& notice)
{
    const QString id = item.toObject().value(u"endToEndId").toString();
    if (!isEndToEndId(id))
        notice.problems.append(Words::tr("A payment without a usable endToEndId."));
    else if (!notice.said.contains(id)) {
        notice.endToEndIds.append(id);
        notice.said.insert(id, item.toObject());
    }
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
        list.append(property.isEmpty() ? reason : pixPropertyWords(property) + QStringLiteral(": ") + reason);
    }
    list.removeAll(QString());
    return list;
}

} // namespace

Result<QJsonObject> chargeToJson(const Charge& charge, const QString& pixKey)
{
    const bool company = charge.payerDocument.size() > 11;
    QJsonObject value{{QStringLiteral("original"), charge.amount.toString()}};
    TRATO_CHECK(addTerms(value, charge.terms, charge.amount, charge.due));
    QJsonObject json{{QStringLiteral("calendario"),
                         QJsonObject{{QStringLiteral("dataDeVencimento"), charge.due.toString(Qt::ISODate)},
                             {QStringLiteral("validadeAposVencimento"), charge.validDaysAfterDue}}},
        {QStringLiteral("devedor"),
            QJsonObject{{company ? QStringLiteral("cnpj") : QStringLiteral("cpf"), charge.payerDocument},
                {QStringLiteral("nome"), charge.payerName.left(maxName)}}},
        {QStringLiteral("valor"), value}, {QStringLiteral("chave"), pixKey}};
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
    charge.terms = termsFromValue(json.value(u"valor").toObject());
    for (const QJsonValue& each : json.value(u"pix").toArray()) {
        ReceivedPayment payment = readPayment(each.toObject());
        if (payment.txid.isEmpty())
            payment.txid = charge.txid;
        charge.payments.push_back(std::move(payment));
    }
    charge.raw = json;
    return charge;
}

Result<ReceivedPayment> paymentFromJson(const QJsonObject& json)
{
    if (!isEndToEndId(json.value(u"endToEndId").toString()))
        return badAnswer(QStringLiteral("endToEndId"));
    TRATO_CHECK(amount(json, QStringLiteral("valor")));
    if (!Instant::parse(json.value(u"horario").toString(), QTimeZone::utc()))
        return badAnswer(QStringLiteral("horario"));
    return readPayment(json);
}

ReceivedPayment readPayment(const QJsonObject& json)
{
    ReceivedPayment payment{.externalId = json.value(u"endToEndId").toString(),
        .txid = json.value(u"txid").toString().left(maxName),
        .key = json.value(u"chave").toString().left(maxName),
        .raw = json};
    if (!isEndToEndId(payment.externalId)) {
        payment.externalId =
            QStringLiteral("unnamed:") + QString::fromLatin1(digest::sha256(json::compact(json)).toHex().left(32));
        payment.problems.append(Words::tr("It has no usable endToEndId."));
    }
    if (const auto paid = amount(json, QStringLiteral("valor")); paid && paid->isPositive())
        payment.amount = *paid;
    else
        payment.problems.append(
            Words::tr("Its amount is “%1”.").arg(json.value(u"valor").toVariant().toString().left(maxMessage)));
    if (const auto paidAt = Instant::parse(json.value(u"horario").toString(), QTimeZone::utc()))
        payment.paidAt = *paidAt;
    else
        payment.problems.append(
            Words::tr("Its time is “%1”.").arg(json.value(u"horario").toVariant().toString().left(maxMessage)));
    readRefunds(json, payment);
    checkComponents(json, payment);
    return payment;
}

Result<ProviderRefund> refundFromJson(const QJsonObject& json)
{
    ProviderRefund refund{.id = json.value(u"id").toString(),
        .status = refundStatus(json.value(u"status").toString()),
        .reason = json.value(u"motivo").toString(),
        .raw = json};
    if (refund.id.isEmpty())
        return badAnswer(QStringLiteral("id"));
    TRATO_TRY(refund.amount, amount(json, QStringLiteral("valor")));
    return refund;
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

QString otherPixNotice(QByteArrayView bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    for (const QString& list : {QStringLiteral("recs"), QStringLiteral("cobsr")}) {
        if (object.value(list).isArray())
            return QStringLiteral("pix:") + list;
    }
    return {};
}

Error problemFromAnswer(int status, QByteArrayView body)
{
    const auto parsed = json::parseObject(body);
    const QJsonObject problem = parsed ? *parsed : QJsonObject();
    const QStringList violations = violationsOf(problem);
    QStringList words;
    if (const QString known = pixProblemWords(problem.value(u"type").toString()); !known.isEmpty())
        words.append(known);
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
