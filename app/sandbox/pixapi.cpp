#include "app/sandbox/pixapi.h"

#include "app/sandbox/pixvalidation.h"
#include "base/digest.h"
#include "base/json.h"
#include "payments/pix/brcode.h"

#include <QUrl>

namespace trato::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto tokenLife = std::chrono::hours(1);
constexpr int defaultPage = 100;
constexpr QLatin1StringView ispb("54321098");

QString utc(Instant instant)
{
    return instant.in(QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

QString invalidType(const QString& kind)
{
    return kind == u"cob" ? QStringLiteral("CobOperacaoInvalida") : QStringLiteral("CobVOperacaoInvalida");
}

net::Response notFound()
{
    return pixProblem(404, QStringLiteral("NaoEncontrado"), QStringLiteral("Não Encontrado"),
        QStringLiteral("Entidade não encontrada."));
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

struct Page {
    Instant from;
    Instant to;
    int number = 0;
    int size = defaultPage;
};

std::optional<Page> pageOf(const net::Parameters& query)
{
    const auto from = Instant::parse(query.value(u"inicio"), QTimeZone::utc());
    const auto to = Instant::parse(query.value(u"fim"), QTimeZone::utc());
    const auto number = [&](const QString& name, int otherwise) {
        return query.contains(name) ? query.value(name).toInt() : otherwise;
    };
    if (!from || !to || *to < *from)
        return std::nullopt;
    const Page page{*from, *to, number(QStringLiteral("paginacao.paginaAtual"), 0),
        number(QStringLiteral("paginacao.itensPorPagina"), defaultPage)};
    return page.number < 0 || page.size <= 0 || page.size > 1000 ? std::nullopt : std::optional(page);
}

net::Response listing(const net::Parameters& query, const Page& page, const QString& name, const QJsonArray& all)
{
    QJsonArray shown;
    for (qsizetype i = qsizetype(page.number) * page.size; i < all.size() && shown.size() < page.size; ++i)
        shown.append(all.at(i));
    const QJsonObject paging{{QStringLiteral("paginaAtual"), page.number},
        {QStringLiteral("itensPorPagina"), page.size},
        {QStringLiteral("quantidadeDePaginas"), int((all.size() + page.size - 1) / page.size)},
        {QStringLiteral("quantidadeTotalDeItens"), int(all.size())}};
    const QJsonObject parameters{{QStringLiteral("inicio"), query.value(u"inicio")},
        {QStringLiteral("fim"), query.value(u"fim")}, {QStringLiteral("paginacao"), paging}};
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("parametros"), parameters}, {name, shown}}));
}

} // namespace

std::optional<net::Response> PixApi::handle(const net::Request& request)
{
    const QStringList path = request.segments();
    if (path == QStringList{QStringLiteral("oauth"), QStringLiteral("token")})
        return token(request);
    if (path.size() < 3 || path.at(0) != u"api" || path.at(1) != u"v2")
        return std::nullopt;
    if (!isAuthorised(request))
        return pixProblem(401, QStringLiteral("AcessoNegado"), QStringLiteral("Acesso Negado"),
            QStringLiteral("Token ausente, inválido ou vencido."));
    const QString& resource = path.at(2);
    if (resource == u"cob" || resource == u"cobv")
        return path.size() == 4 ? charge(request, resource, path.at(3)) : listCharges(request.query(), resource);
    if (resource == u"pix" && request.method == "GET")
        return path.size() == 4 ? payment(path.at(3)) : listPayments(request.query());
    if (resource == u"webhook" && path.size() == 4)
        return webhook(request, path.at(3));
    return notFound();
}

net::Response PixApi::token(const net::Request& request)
{
    const auto credentials = net::parseBasic(request.headers.value("Authorization"));
    if (request.method != "POST" || credentials != std::pair(m_accounts.pixClientId, m_accounts.pixClientSecret))
        return net::Response::json(401, R"({"error":"invalid_client"})");
    const net::Parameters form = net::Parameters::decode(request.body);
    if (form.value(u"grant_type") != u"client_credentials")
        return net::Response::json(400, R"({"error":"unsupported_grant_type"})");
    const QByteArray value = digest::randomHex(24);
    {
        const std::scoped_lock lock(m_mutex);
        m_tokens.insert(value, m_world.clock.now() + tokenLife);
    }
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(value)},
                 {QStringLiteral("token_type"), QStringLiteral("Bearer")}, {QStringLiteral("expires_in"), 3600},
                 {QStringLiteral("scope"), form.value(u"scope")}}));
}

bool PixApi::isAuthorised(const net::Request& request) const
{
    const auto value = net::parseBearer(request.headers.value("Authorization"));
    const std::scoped_lock lock(m_mutex);
    return value && m_tokens.value(*value) > m_world.clock.now();
}

net::Response PixApi::charge(const net::Request& request, const QString& kind, const QString& txid)
{
    const auto known = m_book.charge(txid);
    if (request.method == "GET")
        return known && known->kind == kind ? net::Response::json(200, json::compact(shown(*known))) : notFound();
    const auto body = json::parseObject(request.body);
    if (!body)
        return pixProblem(
            400, QStringLiteral("RequisicaoInvalida"), QStringLiteral("Requisição inválida."), body.error().message);
    if (request.method == "PUT")
        return putCharge(*body, kind, txid);
    if (request.method == "PATCH")
        return known && known->kind == kind ? patchCharge(*body, *known) : notFound();
    return pixProblem(400, QStringLiteral("RequisicaoInvalida"), QStringLiteral("Requisição inválida."),
        QStringLiteral("Método não suportado."));
}

net::Response PixApi::putCharge(const QJsonObject& body, const QString& kind, const QString& txid)
{
    if (!isTxid(txid))
        return invalidCharge(
            kind, {QJsonObject{{QStringLiteral("razao"), QStringLiteral("O campo txid não respeita o schema.")},
                      {QStringLiteral("propriedade"), QStringLiteral("txid")}}});
    const std::scoped_lock lock(m_mutex);
    const auto known = m_book.charge(txid);
    if (known && (known->kind != kind || known->status() != u"ATIVA"))
        return notActive(kind);
    const Instant now = m_world.clock.now();
    const QJsonArray violations = PixValidation(kind, m_accounts.pixKey, now.dateIn(deskZone())).violations(body);
    if (!violations.isEmpty())
        return invalidCharge(kind, violations);
    PixCharge charge = known ? *known : newCharge(kind, txid);
    const int revision = known ? known->json.value(u"revisao").toInt() + 1 : 0;
    QJsonObject calendar = body.value(u"calendario").toObject();
    calendar.insert(QStringLiteral("criacao"), utc(charge.createdAt));
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

net::Response PixApi::patchCharge(const QJsonObject& body, const PixCharge& known)
{
    const std::scoped_lock lock(m_mutex);
    PixCharge charge = m_book.charge(known.txid).value_or(known);
    if (charge.status() != u"ATIVA")
        return notActive(charge.kind);
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

PixCharge PixApi::newCharge(const QString& kind, const QString& txid)
{
    PixCharge charge{
        .kind = kind, .txid = txid, .json = {}, .location = {}, .createdAt = m_world.clock.now(), .payments = {}};
    const QString folder = kind == u"cob" ? QStringLiteral("/qr/v2/") : QStringLiteral("/qr/v2/cobv/");
    charge.location = m_host + folder + QString::fromLatin1(digest::randomHex(12));
    charge.json.insert(QStringLiteral("loc"),
        QJsonObject{{QStringLiteral("id"), m_nextLocation++}, {QStringLiteral("location"), charge.location},
            {QStringLiteral("tipoCob"), kind}, {QStringLiteral("criacao"), utc(charge.createdAt)}});
    return charge;
}

QJsonObject PixApi::shown(const PixCharge& charge) const
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

net::Response PixApi::listCharges(const net::Parameters& query, const QString& kind) const
{
    const auto page = pageOf(query);
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
    return listing(query, *page, QStringLiteral("cobs"), found);
}

net::Response PixApi::payment(const QString& endToEndId) const
{
    const auto payment = m_book.payment(endToEndId);
    return payment ? net::Response::json(200, json::compact(payment->json)) : notFound();
}

net::Response PixApi::listPayments(const net::Parameters& query) const
{
    const auto page = pageOf(query);
    if (!page)
        return pixProblem(400, QStringLiteral("PixConsultaInvalida"), QStringLiteral("Consulta inválida."),
            QStringLiteral("Os parâmetros de consulta não respeitam o schema."));
    QJsonArray found;
    for (const PixPayment& payment : m_book.payments(page->from, page->to)) {
        if (query.value(u"txid").isEmpty() || query.value(u"txid") == payment.txid)
            found.append(payment.json);
    }
    return listing(query, *page, QStringLiteral("pix"), found);
}

net::Response PixApi::webhook(const net::Request& request, const QString& key)
{
    const QString type = QStringLiteral("WebhookOperacaoInvalida");
    const std::scoped_lock lock(m_mutex);
    if (key != m_accounts.pixKey)
        return pixProblem(400, type, QStringLiteral("Webhook inválido."),
            QStringLiteral("A chave não pertence a este usuário recebedor."));
    if (request.method == "PUT") {
        const auto body = json::parseObject(request.body);
        const QUrl url(body ? body->value(u"webhookUrl").toString() : QString(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(u"http"))
            return pixProblem(400, type, QStringLiteral("Webhook inválido."),
                QStringLiteral("webhook.webhookUrl não respeita o schema."));
        m_webhookUrl = url.toString();
        m_webhookSince = m_world.clock.now();
        return {.status = 200};
    }
    if (m_webhookUrl.isEmpty())
        return notFound();
    if (request.method == "DELETE") {
        m_webhookUrl.clear();
        return {.status = 204};
    }
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("webhookUrl"), m_webhookUrl}, {QStringLiteral("chave"), key},
                 {QStringLiteral("criacao"), utc(m_webhookSince)}}));
}

QString PixApi::webhookUrl() const
{
    const std::scoped_lock lock(m_mutex);
    return m_webhookUrl;
}

static QString newEndToEndId(Instant at)
{
    Random random(digest::randomHex(8).toULongLong(nullptr, 16));
    return u'E' + ispb + at.in(QTimeZone::utc()).toString(QStringLiteral("yyyyMMddHHmm")) +
           QString::fromLatin1(randomText(random, 11, alphanumeric));
}

static QJsonObject paymentJson(const PixPayment& payment, const PixAmount& parts, const QString& key)
{
    QJsonObject components{
        {QStringLiteral("original"), QJsonObject{{QStringLiteral("valor"), pixAmount(parts.original)}}}};
    const auto add = [&](const QString& name, qint64 cents) {
        if (cents > 0)
            components.insert(name, QJsonObject{{QStringLiteral("valor"), pixAmount(cents)}});
    };
    add(QStringLiteral("multa"), parts.fine);
    add(QStringLiteral("juros"), parts.interest);
    add(QStringLiteral("abatimento"), parts.rebate);
    add(QStringLiteral("desconto"), parts.discount);
    return {{QStringLiteral("endToEndId"), payment.endToEndId}, {QStringLiteral("txid"), payment.txid},
        {QStringLiteral("valor"), pixAmount(payment.cents)}, {QStringLiteral("chave"), key},
        {QStringLiteral("horario"), utc(payment.at)}, {QStringLiteral("infoPagador"), QStringLiteral("pagamento")},
        {QStringLiteral("componentesValor"), components}};
}

Result<QString> PixApi::pay(const Order& order)
{
    const std::scoped_lock lock(m_mutex);
    const auto charge = m_book.charge(order.txid);
    if (!charge)
        return failure(QStringLiteral("pix_unknown_charge"), QStringLiteral("no charge %1").arg(order.txid));
    const Instant now = m_world.clock.now();
    const QDate today = now.dateIn(deskZone());
    const QJsonObject calendar = charge->json.value(u"calendario").toObject();
    const bool late = charge->kind == u"cobv"
                          ? today > charge->due().addDays(calendar.value(u"validadeAposVencimento").toInt())
                          : now > charge->createdAt + std::chrono::seconds(calendar.value(u"expiracao").toInt());
    if (charge->status() != u"ATIVA" || late)
        return failure(
            QStringLiteral("pix_not_payable"), QStringLiteral("the charge %1 can't be paid any more").arg(order.txid));
    const PixAmount owed = amountOn(*charge, today);
    PixPayment payment{.endToEndId = newEndToEndId(now),
        .txid = order.txid,
        .cents = order.cents.value_or(owed.total()),
        .at = now,
        .json = {}};
    payment.json = paymentJson(payment, owed, m_accounts.pixKey);
    m_book.pay(payment);
    announce(payment);
    return payment.endToEndId;
}

void PixApi::announce(const PixPayment& payment)
{
    m_world.courier.deliver(1s, [this, payment] {
        const std::scoped_lock lock(m_mutex);
        if (m_webhookUrl.isEmpty())
            return Webhook{};
        return Webhook{.url = (m_webhookUrl + QStringLiteral("/pix")).toUtf8(),
            .body = json::compact(QJsonObject{{QStringLiteral("pix"), QJsonArray{payment.json}}}),
            .headers = {{"Content-Type", "application/json"}}};
    });
}

} // namespace trato::sandbox
