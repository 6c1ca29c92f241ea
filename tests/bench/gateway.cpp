// Webhooks over 64 connections, each answered once it is durable: signature, order keys, group commit. Beside it the
// same bodies put into the same table in groups of 64, with nothing else around. Then the answers' times while an
// engine's inbox worker works on what came.

#include "bench/measure.h"
#include "bench/webhookload.h"
#include "support/testdatabase.h"

#include "base/digest.h"
#include "channels/inbox.h"
#include "channels/signature.h"
#include "engine/engine.h"
#include "engine/service/gateway.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <latch>
#include <thread>

using namespace trato;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::Engine;
using test::TestDatabase;

namespace {

const ManualClock noon{Instant(1'795'186'800'000'000)};
constexpr int connections = 64;
constexpr size_t groupSize = 64;

/// 0: as the gateway has it.
engine::GatewayOptions gatewayOptions(const QString& databaseUrl, std::chrono::milliseconds answerTimeout)
{
    engine::GatewayOptions options{.databaseUrl = databaseUrl, .accounts = {}, .http = {}};
    options.http.answerTimeout = answerTimeout;
    options.accounts.providers.whatsapp.push_back({.name = u"main"_s,
        .baseUrl = {},
        .phoneNumberId = {},
        .token = {},
        .appSecret = "secret",
        .verifyToken = u"v"_s});
    return options;
}

/// As Meta sends it, one message of one of a thousand people.
QByteArray bodyOf(int number)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":{)"
           R"("messaging_product":"whatsapp","metadata":{"display_phone_number":"551140028922","phone_number_id":)"
           R"("106540352242922"},"contacts":[{"profile":{"name":"Marina Duarte"},"wa_id":"55119)" +
           QByteArray::number(87'650'000 + number % 1'000) + R"("}],"messages":[{"from":"55119)" +
           QByteArray::number(87'650'000 + number % 1'000) + R"(","id":"wamid.)" +
           digest::sha256(QByteArray::number(number)).toHex() +
           R"(","timestamp":"1795186800","text":{"body":"Oi, bom dia, recebi a mensagem de voc\u00eas"},"type":"text"}]},)"
           R"("field":"messages"}]}]})";
}

QByteArray requestOf(const QByteArray& body)
{
    return "POST /webhooks/meta/main HTTP/1.1\r\nHost: trato.example\r\nUser-Agent: facebookexternalua\r\n"
           "Content-Type: application/json\r\nX-Hub-Signature-256: " +
           channels::metaSignature("secret", body) + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

Result<void> insertInGroups(storage::Database& database, const std::vector<channels::Arrival>& arrivals)
{
    for (size_t from = 0; from < arrivals.size(); from += groupSize) {
        TRATO_CHECK(database.transaction([&]() -> Result<void> {
            const size_t to = std::min(arrivals.size(), from + groupSize);
            for (size_t i = from; i < to; ++i) {
                const channels::Delivery& delivery = arrivals[i].delivery;
                TRATO_CHECK(database.execute(u"channels/accept_inbox"_s,
                    {{":id", qint64(i + 1)}, {":channel", u"whatsapp"_s}, {":provider", delivery.provider},
                        {":account", delivery.account}, {":event_key", arrivals[i].orderKeys.first()},
                        {":order_key", arrivals[i].orderKeys.first()}, {":content_type", delivery.contentType},
                        {":body", delivery.body}, {":received_at", noon.now()}}));
            }
            return {};
        }));
    }
    return {};
}

/// A database and a gateway over it, made anew for each run.
struct House {
    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<storage::Database> connection;
    std::unique_ptr<engine::Gateway> gateway;

    Result<void> open(Engine engine, std::chrono::milliseconds answerTimeout)
    {
        gateway.reset();
        connection.reset();
        TRATO_TRY(database, TestDatabase::create(engine));
        TRATO_TRY(connection, database->connect());
        TRATO_TRY(gateway, engine::Gateway::start(gatewayOptions(database->url(), answerTimeout), noon));
        return {};
    }

    Result<bench::LoadReport> post(const std::vector<QByteArray>& requests) const
    {
        return bench::postAll(gateway->port(), requests, connections);
    }
};

Result<void> allKept(const bench::LoadReport& report, size_t wanted)
{
    const auto thanked = report.statuses.find(200);
    const bool all =
        report.statuses.size() == 1 && thanked != report.statuses.end() && size_t(thanked->second) == wanted;
    return all ? Result<void>() : failure(u"unexpected"_s, u"not every webhook was answered 200"_s);
}

Result<void> compareWithInserts(Engine engine, const bench::Options& options)
{
    const int webhooks = options.size(20'000, 300);
    std::vector<QByteArray> requests;
    std::vector<channels::Arrival> arrivals;
    for (int i = 0; i < webhooks; ++i) {
        const QByteArray body = bodyOf(i);
        requests.push_back(requestOf(body));
        arrivals.push_back({.delivery = {.provider = u"meta"_s,
                                .account = u"main"_s,
                                .contentType = u"application/json"_s,
                                .body = body},
            .orderKeys = {QString::fromLatin1(digest::sha256(body).toHex())},
            .at = noon.now()});
    }
    House house;
    bench::compare(
        {.name = bench::engineName(engine) + u": %1 webhooks over %2 connections"_s.arg(webhooks).arg(connections),
            .reference = u"inserts in groups of 64"_s,
            .goal = u"<= 2"_s,
            .product = [&]() -> Result<void> {
                TRATO_TRY(const auto report, house.post(requests));
                return allKept(report, requests.size());
            },
            .beside = [&] { return insertInGroups(*house.connection, arrivals); },
            .before = [&] { return house.open(engine, 60s); }},
        options);
    return {};
}

/// An engine in a thread of its own, round after round.
class BusyEngine final {
public:
    explicit BusyEngine(QString url)
        : m_url(std::move(url))
        , m_thread([this] { m_outcome = run(); })
    {
        m_ready.wait();
    }
    ~BusyEngine() { (void)end().has_value(); }
    Q_DISABLE_COPY_MOVE(BusyEngine)

    /// How many deliveries it worked off.
    Result<int> end()
    {
        m_ended = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_outcome;
    }

private:
    Result<int> run()
    {
        const auto engine = engine::Engine::create({.databaseUrl = m_url}, noon);
        m_ready.count_down();
        if (!engine)
            return Failure(engine.error());
        int worked = 0;
        while (!m_ended) {
            TRATO_TRY(const auto report, (*engine)->tick());
            worked += report.inbox;
        }
        return worked;
    }

    QString m_url;
    std::latch m_ready{1};
    std::atomic<bool> m_ended = false;
    Result<int> m_outcome = 0;
    std::thread m_thread;
};

/// An engine works on what comes while more comes.
Result<void> answerWhileBusy(Engine engine, const bench::Options& options)
{
    const int webhooks = options.size(5'000, 200);
    std::vector<QByteArray> requests;
    for (int i = 0; i < webhooks; ++i)
        requests.push_back(requestOf(bodyOf(i)));
    House house;
    TRATO_CHECK(house.open(engine, 0s));
    BusyEngine busy(house.database->url());
    const auto report = house.post(requests);
    TRATO_TRY(const int worked, busy.end());
    TRATO_CHECK(report);
    int late = 0;
    for (const auto& [status, count] : report->statuses)
        late += status == 200 ? 0 : count;
    std::printf("| %s: %d webhooks while the engine worked off %d | – | %.1f | %.1f | %.1f | – | – | – | – | "
                "p99 < 250 ms (%.0f a second, %d told to come again) |\n",
        qUtf8Printable(bench::engineName(engine)), webhooks, worked, report->answers.median(),
        report->answers.percentile(0.99), report->answers.worst(), webhooks / report->milliseconds * 1'000, late);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    return bench::overEngines(options, [&](Engine engine) -> Result<void> {
        if (options.wants("inserts"))
            TRATO_CHECK(compareWithInserts(engine, options));
        if (options.wants("busy"))
            TRATO_CHECK(answerWhileBusy(engine, options));
        return {};
    });
}
