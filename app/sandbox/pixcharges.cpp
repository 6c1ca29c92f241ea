#include "app/sandbox/pixcharges.h"

#include "app/sandbox/pixpaging.h"
#include "app/sandbox/pixvalidation.h"
#include "base/digest.h"
#include "base/json.h"
#include "payments/pix/brcode.h"

namespace trato::sandbox {

namespace {

QString invalidType(const QString& kind)
{
    return kind == u"cob" ? QStringLiteral("CobOperacaoInvalida") : QStringLiteral("CobVOperacaoInvalida");
}

net::Response notActive(const QString& kind)
{
    return pixProblem(400, invalidType(kind), QStringLiteral("Operação inválida."),
        QStringLiteral(
            "Cobrança não encontra-se mais com o status ATIVA, somente cobranças ativas podem ser revisadas."));
}

net::Response invalidCharge(const QString& kind, const QJsonArray& violations)
{
    return pixProblem(400, invalidType(kind), QStringLiteral("Cobrança inválida."),
        QStringLiteral("A requisição que busca alterar ou criar uma cobrança não respeita o schema ou está "
                       "semanticamente errada."),
        violations);
}

} // namespace

net::Response PixCharges::handle(const net::Request& request, const QString& kind, const QString& txid)
{
    const auto known = m_book.charge(txid);
    if (request.method == "GET")
        return known && known->kind == kind ? get(request, *known) : pixNotFound();
    const auto body = json::parseObject(request.body);
    if (!body)
        return pixProblem(
            400, QStringLiteral("RequisicaoInvalida"), QStringLiteral("Requisição inválida."), body.error().message);
    if (request.method == "PUT")
        return put(*body, kind, txid);
    if (request.method == "PATCH")
        return known && known->kind == kind ? patch(*body, *known) : pixNotFound();
    return pixProblem(400, QStringLiteral("RequisicaoInvalida"), QStringLiteral("Requisição inválida."),
        QStringLiteral("Método não suportado."));
}

net::Response PixCharges::get(const net::Request& request, const PixCharge& known) const
{
    const QString revision = request.query().value(u"revisao");
    if (revision.isEmpty() || revision.toInt() == known.revisions.size())
        return net::Response::json(200, json::compact(shown(known)));
    const QJsonObject before = known.revisions.at(revision.toInt()).toObject();
    return before.isEmpty() ? pixNotFound() : net::Response::json(200, json::compact(before));
}

net::Response PixCharges::post(const net::Request& request)
{
    const auto body = json::parseObject(request.body);
    if (!body)
        return pixProblem(
            400, QStringLiteral("RequisicaoInvalida"), QStringLiteral("Requisição inválida."), body.error().message);
    return put(*body, QStringLiteral("cob"), QString::fromLatin1(digest::randomHex(16)));
}

net::Response PixCharges::put(const QJsonObject& body, const QString& kind, const QString& txid)
{
    if (!isTxid(txid))
        return invalidCharge(
            kind, {QJsonObject{{QStringLiteral("razao"), QStringLiteral("O campo txid não respeita o schema.")},
                      {QStringLiteral("propriedade"), QStringLiteral("txid")}}});
    const auto writing = m_book.writing();
    const auto known = m_book.charge(txid);
    if (known && (known->kind != kind || known->status() != u"ATIVA"))
        return notActive(kind);
    const Instant now = m_world.clock.now();
    const QJsonArray violations = PixValidation(kind, m_accounts.pixKey, now.dateIn(deskZone())).violations(body);
    if (!violations.isEmpty())
        return invalidCharge(kind, violations);
    const auto made = known ? known : newCharge(kind, txid, body);
    if (!made)
        return invalidCharge(
            kind, {QJsonObject{{QStringLiteral("razao"), QStringLiteral("A location não existe ou já tem cobrança.")},
                      {QStringLiteral("propriedade"), kind + QStringLiteral(".loc.id")}}});
    PixCharge charge = *made;
    if (known)
        charge.revisions.append(shown(*known));
    const int revision = known ? known->json.value(u"revisao").toInt() + 1 : 0;
    QJsonObject calendar = body.value(u"calendario").toObject();
    calendar.insert(QStringLiteral("criacao"), pixInstant(charge.createdAt));
    calendar.insert(kind == u"cob" ? QStringLiteral("expiracao") : QStringLiteral("validadeAposVencimento"),
        kind == u"cob" ? calendar.value(u"expiracao").toInt(86'400)
                       : calendar.value(u"validadeAposVencimento").toInt(30));
    const QJsonObject location = charge.json.value(u"loc").toObject();
    charge.json = body;
    charge.json.insert(QStringLiteral("calendario"), calendar);
    charge.json.insert(QStringLiteral("txid"), txid);
    charge.json.insert(QStringLiteral("revisao"), revision);
    charge.json.insert(QStringLiteral("loc"), location);
    charge.json.insert(QStringLiteral("location"), charge.location);
    charge.json.insert(QStringLiteral("status"), QStringLiteral("ATIVA"));
    m_book.put(charge);
    return net::Response::json(known ? 200 : 201, json::compact(shown(charge)));
}

net::Response PixCharges::patch(const QJsonObject& body, const PixCharge& known)
{
    const auto writing = m_book.writing();
    PixCharge charge = m_book.charge(known.txid).value_or(known);
    if (charge.status() != u"ATIVA")
        return notActive(charge.kind);
    charge.revisions.append(shown(charge));
    const QString status = body.value(u"status").toString();
    if (body.contains(u"status") && (status != u"REMOVIDA_PELO_USUARIO_RECEBEDOR" || body.size() > 1)) {
        return invalidCharge(known.kind,
            {QJsonObject{{QStringLiteral("razao"),
                             QStringLiteral("O campo status não respeita o schema ou vem com outras alterações.")},
                {QStringLiteral("propriedade"), known.kind + QStringLiteral(".status")}}});
    }
    for (auto it = body.begin(); it != body.end(); ++it) {
        QJsonValue value = *it;
        if (value.isObject()) {
            QJsonObject merged = charge.json.value(it.key()).toObject();
            const QJsonObject change = value.toObject();
            for (auto field = change.begin(); field != change.end(); ++field)
                merged.insert(field.key(), *field);
            value = merged;
        }
        charge.json.insert(it.key(), value);
    }
    const QDate created = charge.createdAt.dateIn(deskZone());
    const QJsonArray violations = PixValidation(known.kind, m_accounts.pixKey, created).violations(charge.json);
    if (!violations.isEmpty())
        return invalidCharge(known.kind, violations);
    charge.json.insert(QStringLiteral("revisao"), charge.json.value(u"revisao").toInt() + 1);
    m_book.put(charge);
    return net::Response::json(200, json::compact(shown(charge)));
}

std::optional<PixCharge> PixCharges::newCharge(const QString& kind, const QString& txid, const QJsonObject& body)
{
    const int wished = body.value(u"loc").toObject().value(u"id").toInt();
    const auto location =
        wished > 0 ? m_locations.link(wished, kind, txid) : std::optional(m_locations.make(kind, txid));
    if (!location)
        return std::nullopt;
    PixCharge charge{
        .kind = kind, .txid = txid, .json = {}, .location = {}, .createdAt = m_world.clock.now(), .payments = {}};
    charge.location = location->value(u"location").toString();
    charge.json.insert(QStringLiteral("loc"), *location);
    return charge;
}

QJsonObject PixCharges::shown(const PixCharge& charge) const
{
    QJsonObject json = charge.json;
    const auto code = payments::encodeBrCode({.key = {},
        .url = charge.location,
        .name = m_accounts.receiverName,
        .city = m_accounts.receiverCity,
        .amount = {},
        .txid = {},
        .description = {}});
    if (code)
        json.insert(QStringLiteral("pixCopiaECola"), *code);
    QJsonArray received;
    for (const QString& id : charge.payments) {
        if (const auto payment = m_book.payment(id))
            received.append(payment->json);
    }
    if (!received.isEmpty())
        json.insert(QStringLiteral("pix"), received);
    return json;
}

net::Response PixCharges::list(const net::Parameters& query, const QString& kind) const
{
    const auto page = pixPage(query);
    if (!page)
        return pixProblem(400,
            kind == u"cob" ? QStringLiteral("CobConsultaInvalida") : QStringLiteral("CobVConsultaInvalida"),
            QStringLiteral("Consulta inválida."), QStringLiteral("Os parâmetros de consulta não respeitam o schema."));
    QJsonArray found;
    for (const PixCharge& charge : m_book.charges()) {
        const bool wanted = query.value(u"status").isEmpty() || query.value(u"status") == charge.status();
        if (charge.kind == kind && wanted && charge.createdAt >= page->from && charge.createdAt <= page->to)
            found.append(shown(charge));
    }
    return pixListing(query, *page, QStringLiteral("cobs"), found);
}

} // namespace trato::sandbox
