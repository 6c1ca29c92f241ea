#include "engine/service/gateway.h"

#include "base/log.h"
#include "channels/reception.h"
#include "engine/service/databaselink.h"
#include "engine/service/intake.h"
#include "engine/service/metrics.h"
#include "engine/service/unsubscribing.h"
#include "engine/service/webhooks.h"

#include <QStringList>

#include <mutex>

namespace trato::engine {

namespace {

constexpr const char* retryAfterSeconds = "5";
/// Providers count more than a second as a failure (Zenvia says so); the network wants its part of it.
constexpr std::chrono::milliseconds answerWithin{900};
/// Twice what the largest number of WhatsApp brings (1,000 messages a second, their receipts in batches); who guesses
/// signatures is down to twenty a second after the first hundred.
constexpr net::SourceRates ratesPerSource{.perSecond = 2'000, .burst = 10'000, .refusal = 100};
constexpr int connectionsPerPeer = 256;

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
        QStringLiteral("rbm"), QStringLiteral("zenvia"), QStringLiteral("voice"), QStringLiteral("pix"),
        QStringLiteral("asaas"), QStringLiteral("mercadopago"), QStringLiteral("stripe")};
    if (path.value(0) == u"unsubscribe")
        return path.first();
    if (path.value(0) == u"webhooks" && providers.contains(path.value(1)))
        return QStringLiteral("webhooks/") + path.value(1);
    return path == QStringList(QStringLiteral("healthz")) || path == QStringList(QStringLiteral("metrics"))
               ? path.first()
               : QStringLiteral("other");
}

/// What a door to the world needs and its owner did not choose otherwise.
GatewayOptions guarded(GatewayOptions options)
{
    net::HttpServerOptions& http = options.http;
    if (http.answerTimeout == std::chrono::milliseconds(0))
        http.answerTimeout = answerWithin;
    if (http.rates.perSecond <= 0)
        http.rates = ratesPerSource;
    if (http.maxConnectionsPerPeer == 0)
        http.maxConnectionsPerPeer = connectionsPerPeer;
    http.proxies += options.accounts.providers.proxies;
    // Other providers call here, too, and have no certificate to show.
    http.clientsMayBeUnknown = true;
    options.accounts.pixCertificates = !http.clientCaFile.isEmpty();
    return options;
}

/// One worker thread's part of the gateway: it checks and reads, the intake writes.
class Desk final {
public:
    struct Shared {
        const GatewayOptions& options;
        const Clock& clock;
        Metrics& metrics;
        Intake& intake;
        std::function<net::HttpCounters()> wire;
    };

    explicit Desk(Shared shared)
        : m_webhooks(shared.options.accounts)
        , m_unsubscribing(shared.options.accounts)
        , m_database(shared.options.databaseUrl)
        , m_shared(std::move(shared))
    {
    }

    void answer(const net::Call& call)
    {
        const QString route = routeOf(call.request);
        const net::Reply respond = [reply = call.reply, route, &metrics = m_shared.metrics](net::Response response) {
            response.headers.add("X-Content-Type-Options", "nosniff");
            metrics.countRequest(route, response.status);
            reply(std::move(response));
        };
        if (route == u"healthz")
            respond(health());
        else if (route == u"metrics")
            respond(metrics());
        else if (route.startsWith(u"webhooks/"))
            receive(call, respond);
        else if (route == u"unsubscribe")
            unsubscribe(call, respond);
        else
            respond(net::Response::text(404, "nothing here\n"));
    }

private:
    void receive(const net::Call& call, const net::Reply& respond)
    {
        Webhooks::Outcome outcome = m_webhooks.admit(call.request, m_shared.clock.now(), call.clientCertificate);
        if (auto* const delivery = std::get_if<channels::Delivery>(&outcome))
            return keep(std::move(*delivery), call.answerBy, respond, {.status = 200});
        if (auto* const response = std::get_if<net::Response>(&outcome))
            return respond(std::move(*response));
        const auto unproven = std::get<Webhooks::Unproven>(outcome);
        m_shared.metrics.countUnproven(call.request.segments().value(1), unproven.proof);
        respond(unproven.answer());
    }

    void unsubscribe(const net::Call& call, const net::Reply& respond)
    {
        Unsubscribing::Outcome outcome = m_unsubscribing.admit(call.request, m_shared.clock.today());
        if (auto* const delivery = std::get_if<channels::Delivery>(&outcome))
            return keep(std::move(*delivery), call.answerBy, respond, Unsubscribing::thanks());
        respond(std::get<net::Response>(std::move(outcome)));
    }

    /// `thanks`: what is answered once it is kept.
    void keep(channels::Delivery delivery, const QDeadlineTimer& answerBy, const net::Reply& respond,
        const net::Response& thanks)
    {
        const QString provider = delivery.provider;
        const bool taken =
            m_shared.intake.take({.arrival = channels::arrivalOf(std::move(delivery), m_shared.clock.now()),
                .answerBy = answerBy,
                .done = [respond, provider, thanks, &metrics = m_shared.metrics](
                            const Result<channels::Accepted>& accepted) {
                    if (!accepted)
                        return respond(tryLater());
                    metrics.countDelivery(provider, accepted->duplicate);
                    respond(thanks);
                }});
        if (!taken)
            respond(tryLater());
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

    /// What was counted is told also while the database can't be had.
    net::Response metrics()
    {
        const auto queues = m_database.with([](storage::Database& database) { return queueMetrics(database); });
        return {.status = 200,
            .headers = {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}},
            .body = m_shared.metrics.text(m_shared.wire(), queues ? std::optional(*queues) : std::nullopt)};
    }

    Webhooks m_webhooks;
    Unsubscribing m_unsubscribing;
    DatabaseLink m_database;
    Shared m_shared;
};

} // namespace

struct Gateway::Private {
    GatewayOptions options;
    Metrics metrics;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<net::HttpServer> server;
    std::mutex serverMutex; ///< the first request may come before `server` is there
};

Gateway::Gateway(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

Gateway::~Gateway() { stop(std::chrono::milliseconds(0)); }

Result<std::unique_ptr<Gateway>> Gateway::start(GatewayOptions options, const Clock& clock)
{
    auto data = std::make_unique<Private>();
    data->options = guarded(std::move(options));
    data->intake = std::make_unique<Intake>(Intake::Options{.databaseUrl = data->options.databaseUrl});
    const auto desk = [parts = data.get(), &clock]() -> net::Replier {
        const auto wire = [parts] {
            const std::scoped_lock lock(parts->serverMutex);
            return parts->server ? parts->server->counters() : net::HttpCounters();
        };
        return
            [desk = std::make_shared<Desk>(Desk::Shared{parts->options, clock, parts->metrics, *parts->intake, wire})](
                const net::Call& call) { desk->answer(call); };
    };
    {
        const std::scoped_lock lock(data->serverMutex);
        TRATO_TRY(data->server, net::HttpServer::startReplying(data->options.http, desk));
    }
    return std::unique_ptr<Gateway>(new Gateway(std::move(data)));
}

QString Gateway::url() const { return d->server->url(); }

quint16 Gateway::port() const { return d->server->port(); }

void Gateway::stop(std::chrono::milliseconds grace)
{
    d->server->stop(grace);
    d->intake->stop();
}

} // namespace trato::engine
