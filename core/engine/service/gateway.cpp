#include "engine/service/gateway.h"

#include "base/log.h"
#include "channels/reception.h"
#include "engine/service/databaselink.h"
#include "engine/service/metrics.h"
#include "engine/service/webhooks.h"

#include <QStringList>

namespace trato::engine {

namespace {

constexpr const char* retryAfterSeconds = "5";

net::Response tryLater()
{
    net::Response response = net::Response::text(503, "try again later\n");
    response.headers.add("Retry-After", retryAfterSeconds);
    return response;
}

/// What both counters and logs call a request; never the whole path, which carries what callers choose.
QString routeOf(const net::Request& request)
{
    const QStringList path = request.segments();
    static const QStringList providers{QStringLiteral("meta"), QStringLiteral("whatsapp"), QStringLiteral("twilio"),
        QStringLiteral("voice"), QStringLiteral("pix"), QStringLiteral("asaas"), QStringLiteral("mercadopago"),
        QStringLiteral("stripe")};
    if (path.value(0) == u"webhooks" && providers.contains(path.value(1)))
        return QStringLiteral("webhooks/") + path.value(1);
    return path == QStringList(QStringLiteral("healthz")) || path == QStringList(QStringLiteral("metrics"))
               ? path.first()
               : QStringLiteral("other");
}

/// One worker thread's part of the gateway.
class Desk final {
public:
    Desk(const GatewayOptions& options, const Clock& clock, Metrics& metrics)
        : m_webhooks(options.accounts)
        , m_database(options.databaseUrl)
        , m_clock(clock)
        , m_metrics(metrics)
    {
    }

    net::Response answer(const net::Request& request)
    {
        const QString route = routeOf(request);
        net::Response response = handle(request, route);
        response.headers.add("X-Content-Type-Options", "nosniff");
        m_metrics.countRequest(route, response.status);
        return response;
    }

private:
    net::Response handle(const net::Request& request, const QString& route)
    {
        if (route == u"healthz")
            return health();
        if (route == u"metrics")
            return metrics();
        if (!route.startsWith(u"webhooks/"))
            return net::Response::text(404, "nothing here\n");
        const Webhooks::Outcome outcome = m_webhooks.admit(request, m_clock.now());
        if (const auto* response = std::get_if<net::Response>(&outcome))
            return *response;
        return keep(std::get<channels::Delivery>(outcome));
    }

    net::Response keep(const channels::Delivery& delivery)
    {
        const auto accepted = m_database.with([&](storage::Database& database) {
            channels::Inbox inbox(database);
            return channels::receive(inbox, delivery, m_clock.now());
        });
        if (!accepted) {
            qCWarning(logEngine) << "a delivery of" << delivery.provider << "was not kept:" << accepted.error().code;
            return tryLater();
        }
        m_metrics.countDelivery(delivery.provider, accepted->duplicate);
        return {.status = 200};
    }

    net::Response health()
    {
        const auto alive = m_database.with([](storage::Database& database) {
            return database.one(
                QStringLiteral("engine/ping"), {}, [](const storage::Row& row) { return row.integer("alive"); });
        });
        if (!alive)
            return tryLater();
        return net::Response::json(200, R"({"status":"ok"})");
    }

    net::Response metrics()
    {
        const auto text = m_database.with([this](storage::Database& database) { return m_metrics.text(database); });
        if (!text)
            return tryLater();
        return {
            .status = 200, .headers = {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}}, .body = *text};
    }

    Webhooks m_webhooks;
    DatabaseLink m_database;
    const Clock& m_clock;
    Metrics& m_metrics;
};

} // namespace

struct Gateway::Private {
    GatewayOptions options;
    Metrics metrics;
    std::unique_ptr<net::HttpServer> server;
};

Gateway::Gateway(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

Gateway::~Gateway() = default;

Result<std::unique_ptr<Gateway>> Gateway::start(GatewayOptions options, const Clock& clock)
{
    auto data = std::make_unique<Private>();
    data->options = std::move(options);
    const auto desk = [parts = data.get(), &clock]() -> net::Handler {
        return [desk = std::make_shared<Desk>(parts->options, clock, parts->metrics)](
                   const net::Request& request) { return desk->answer(request); };
    };
    TRATO_TRY(data->server, net::HttpServer::start(data->options.http, net::HandlerFactory(desk)));
    return std::unique_ptr<Gateway>(new Gateway(std::move(data)));
}

QString Gateway::url() const { return d->server->url(); }

quint16 Gateway::port() const { return d->server->port(); }

void Gateway::stop(std::chrono::milliseconds grace) { d->server->stop(grace); }

} // namespace trato::engine
