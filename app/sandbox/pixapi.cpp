#include "app/sandbox/pixapi.h"

#include "app/sandbox/pixpaging.h"
#include "app/sandbox/pixvalidation.h"
#include "base/digest.h"
#include "base/json.h"

#include <QUrl>

namespace trato::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto tokenLife = std::chrono::hours(1);
constexpr QLatin1StringView ispb("54321098");

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
    if (resource == u"cob" && path.size() == 3 && request.method == "POST")
        return m_charges.post(request);
    if (resource == u"loc")
        return m_charges.locations().handle(request, path);
    if (resource == u"pix" && path.size() == 6 && path.at(4) == u"devolucao")
        return m_returns.handle(request, path.at(3), path.at(5));
    if (resource == u"webhook" && path.size() == 3 && request.method == "GET")
        return listWebhooks(request.query());
    if (resource == u"cob" || resource == u"cobv")
        return path.size() == 4 ? m_charges.handle(request, resource, path.at(3))
                                : m_charges.list(request.query(), resource);
    if (resource == u"pix" && request.method == "GET")
        return path.size() == 4 ? payment(path.at(3)) : listPayments(request.query());
    if (resource == u"webhook" && path.size() == 4)
        return webhook(request, path.at(3));
    return pixNotFound();
}

/// Form or JSON, as the providers' documentation has it.
static net::Parameters tokenFields(const net::Request& request)
{
    if (!request.headers.value("Content-Type").startsWith("application/json"))
        return net::Parameters::decode(request.body);
    net::Parameters fields;
    const QJsonObject json = json::parseObject(request.body).value_or(QJsonObject());
    for (auto it = json.begin(); it != json.end(); ++it)
        fields.add(it.key(), it->toString());
    return fields;
}

net::Response PixApi::token(const net::Request& request)
{
    const net::Parameters form = tokenFields(request);
    const auto credentials = net::parseBasic(request.headers.value("Authorization"))
                                 .value_or(std::pair(form.value(u"client_id"), form.value(u"client_secret")));
    if (request.method != "POST" || credentials != std::pair(m_accounts.pixClientId, m_accounts.pixClientSecret))
        return net::Response::json(401, R"({"error":"invalid_client"})");
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

net::Response PixApi::payment(const QString& endToEndId) const
{
    const auto payment = m_book.payment(endToEndId);
    return payment ? net::Response::json(200, json::compact(payment->json)) : pixNotFound();
}

net::Response PixApi::listPayments(const net::Parameters& query) const
{
    const auto page = pixPage(query);
    if (!page)
        return pixProblem(400, QStringLiteral("PixConsultaInvalida"), QStringLiteral("Consulta inválida."),
            QStringLiteral("Os parâmetros de consulta não respeitam o schema."));
    QJsonArray found;
    for (const PixPayment& payment : m_book.payments(page->from, page->to)) {
        if (query.value(u"txid").isEmpty() || query.value(u"txid") == payment.txid)
            found.append(payment.json);
    }
    return pixListing(query, *page, QStringLiteral("pix"), found);
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
        return pixNotFound();
    if (request.method == "DELETE") {
        m_webhookUrl.clear();
        return {.status = 204};
    }
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("webhookUrl"), m_webhookUrl}, {QStringLiteral("chave"), key},
                 {QStringLiteral("criacao"), pixInstant(m_webhookSince)}}));
}

net::Response PixApi::listWebhooks(const net::Parameters& query) const
{
    const auto page = pixPage(query);
    if (!page)
        return pixProblem(400, QStringLiteral("WebhookConsultaInvalida"), QStringLiteral("Consulta inválida."),
            QStringLiteral("Os parâmetros de consulta não respeitam o schema."));
    QJsonArray found;
    const std::scoped_lock lock(m_mutex);
    if (!m_webhookUrl.isEmpty() && m_webhookSince >= page->from && m_webhookSince <= page->to)
        found.append(QJsonObject{{QStringLiteral("webhookUrl"), m_webhookUrl},
            {QStringLiteral("chave"), m_accounts.pixKey}, {QStringLiteral("criacao"), pixInstant(m_webhookSince)}});
    return pixListing(query, *page, QStringLiteral("webhooks"), found);
}

static QString newEndToEndId(Instant at)
{
    Random random(digest::randomHex(8).toULongLong(nullptr, 16));
    return u'E' + ispb + at.in(QTimeZone::utc()).toString(QStringLiteral("yyyyMMddHHmm")) +
           QString::fromLatin1(randomText(random, 11, alphanumeric));
}

Result<QString> PixApi::receive(const QJsonObject& wanted)
{
    const Instant now = m_world.clock.now();
    PixPayment payment{.endToEndId = wanted.value(u"endToEndId").toString(newEndToEndId(now)),
        .txid = wanted.value(u"txid").toString(),
        .cents = pixCents(wanted.value(u"valor")).value_or(0),
        .at = now,
        .json = {{QStringLiteral("chave"), m_accounts.pixKey}, {QStringLiteral("horario"), pixInstant(now)}}};
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (it.key() != u"unbooked" && it.key() != u"silent" && it.key() != u"times" && it.key() != u"replace")
            payment.json.insert(it.key(), *it);
    }
    payment.json.insert(QStringLiteral("endToEndId"), payment.endToEndId);
    if (wanted.value(u"replace").toBool())
        m_book.replace(payment);
    else if (!wanted.value(u"unbooked").toBool())
        m_book.pay(payment);
    const int times = wanted.value(u"silent").toBool() ? 0 : wanted.value(u"times").toInt(1);
    for (int i = 0; i < times; ++i)
        announce(payment);
    return payment.endToEndId;
}

int PixApi::finishReturns()
{
    const QStringList changed = m_returns.finish();
    for (const QString& id : changed) {
        if (const auto payment = m_book.payment(id))
            announce(*payment);
    }
    return int(changed.size());
}

QString PixApi::webhookUrl() const
{
    const std::scoped_lock lock(m_mutex);
    return m_webhookUrl;
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
        {QStringLiteral("horario"), pixInstant(payment.at)},
        {QStringLiteral("infoPagador"), QStringLiteral("pagamento")}, {QStringLiteral("componentesValor"), components}};
}

Result<QString> PixApi::pay(const Order& order)
{
    const auto writing = m_book.writing();
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
