#include "payments/pix/pixcharges.h"

#include "payments/pix/pixmessages.h"
#include "payments/pix/pixterms.h"

namespace trato::payments {

namespace {

constexpr int mostMessage = 140;
constexpr int mostName = 200;

QString pathOf(PixChargeKind kind, const QString& txid = {})
{
    const QString folder = kind == PixChargeKind::Immediate ? QStringLiteral("/cob") : QStringLiteral("/cobv");
    return txid.isEmpty() ? folder : folder + u'/' + PixSession::encoded(txid);
}

QJsonObject immediateJson(const ImmediateCharge& charge, const QString& key)
{
    QJsonObject json{
        {QStringLiteral("calendario"), QJsonObject{{QStringLiteral("expiracao"), qint64(charge.expires.count())}}},
        {QStringLiteral("valor"), QJsonObject{{QStringLiteral("original"), charge.amount.toString()}}},
        {QStringLiteral("chave"), key}};
    if (!charge.payerDocument.isEmpty())
        json.insert(QStringLiteral("devedor"),
            QJsonObject{{charge.payerDocument.size() > 11 ? QStringLiteral("cnpj") : QStringLiteral("cpf"),
                            charge.payerDocument},
                {QStringLiteral("nome"), charge.payerName.left(mostName)}});
    if (!charge.message.isEmpty())
        json.insert(QStringLiteral("solicitacaoPagador"), charge.message.left(mostMessage));
    if (charge.location)
        json.insert(QStringLiteral("loc"), QJsonObject{{QStringLiteral("id"), *charge.location}});
    return json;
}

Result<QJsonObject> changeJson(const ChargeChange& change)
{
    QJsonObject json;
    QJsonObject value;
    if (change.amount)
        value.insert(QStringLiteral("original"), change.amount->toString());
    if (change.terms)
        TRATO_CHECK(
            addTerms(value, *change.terms, change.amount.value_or(money::Money()), change.due.value_or(QDate())));
    if (!value.isEmpty())
        json.insert(QStringLiteral("valor"), value);
    if (change.due)
        json.insert(QStringLiteral("calendario"),
            QJsonObject{{QStringLiteral("dataDeVencimento"), change.due->toString(Qt::ISODate)}});
    if (change.message)
        json.insert(QStringLiteral("solicitacaoPagador"), change.message->left(mostMessage));
    if (change.location)
        json.insert(QStringLiteral("loc"), QJsonObject{{QStringLiteral("id"), *change.location}});
    return json;
}

} // namespace

Result<RegisteredCharge> PixCharges::make(const ImmediateCharge& charge)
{
    const QByteArray method = charge.txid.isEmpty() ? "POST" : "PUT";
    TRATO_TRY(const QJsonObject json, m_session.ask(method, pathOf(PixChargeKind::Immediate, charge.txid),
                                          immediateJson(charge, m_session.account().key)));
    return chargeFromJson(json);
}

Result<RegisteredCharge> PixCharges::change(PixChargeKind kind, const QString& txid, const ChargeChange& change)
{
    TRATO_TRY(const QJsonObject body, changeJson(change));
    TRATO_TRY(const QJsonObject json, m_session.ask("PATCH", pathOf(kind, txid), body));
    return chargeFromJson(json);
}

Result<RegisteredCharge> PixCharges::cancel(PixChargeKind kind, const QString& txid)
{
    TRATO_TRY(
        const QJsonObject json, m_session.ask("PATCH", pathOf(kind, txid),
                                    {{QStringLiteral("status"), QStringLiteral("REMOVIDA_PELO_USUARIO_RECEBEDOR")}}));
    return chargeFromJson(json);
}

Result<RegisteredCharge> PixCharges::get(PixChargeKind kind, const QString& txid, std::optional<int> revision)
{
    const QString query = revision ? QStringLiteral("?revisao=%1").arg(*revision) : QString();
    TRATO_TRY(const QJsonObject json, m_session.ask("GET", pathOf(kind, txid) + query));
    return chargeFromJson(json);
}

Result<void> PixCharges::list(PixChargeKind kind, Instant from, Instant to,
    const std::function<void(const RegisteredCharge&)>& visit, const QString& status)
{
    net::Parameters filters;
    if (!status.isEmpty())
        filters.add(QStringLiteral("status"), status);
    return m_session.pages(
        pathOf(kind), from, to, QStringLiteral("cobs"),
        [&](const QJsonObject& json) -> Result<void> {
            TRATO_TRY(const RegisteredCharge charge, chargeFromJson(json));
            visit(charge);
            return {};
        },
        filters);
}

} // namespace trato::payments
