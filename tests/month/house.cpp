#include "month/house.h"

#include "agents/autonomy.h"
#include "base/json.h"
#include "cadence/publication.h"
#include "engine/service/pixregistration.h"
#include "exchange/debtimport.h"
#include "storage/database.h"
#include "storage/migrations.h"

#include <QDir>
#include <QFile>

namespace trato::month {

using namespace Qt::StringLiterals;

namespace {

const QString lead = u"Marina Duarte"_s;

Result<void> write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return failure(u"unwritable"_s, path + u": "_s + file.errorString());
}

Result<void> importPortfolio(storage::Database& database, const Clock& clock, const QByteArray& csv)
{
    TRATO_CHECK(exchange::importDebts(
        database, clock, csv, {.creditor = u"Lojas Aurora"_s, .portfolio = u"Varejo"_s, .actor = lead}));
    TRATO_TRY(const auto portfolios, agents::autonomies(database, clock.now()));
    for (const agents::PortfolioAutonomy& portfolio : portfolios)
        TRATO_CHECK(agents::setAutonomy(
            database, clock, {.portfolio = portfolio.portfolio, .level = agents::mostAutonomy, .actor = lead}));
    return {};
}

} // namespace

House::House(HouseOptions options)
    : m_options(std::move(options))
    , m_databaseUrl(u"sqlite://"_s + m_options.folder + u"/trato.db"_s)
    , m_configPath(m_options.folder + u"/engine.toml"_s)
    , m_clock(m_options.start)
    , m_client({.totalTimeout = std::chrono::minutes(5), .maxResponseBytes = qint64{512} * 1024 * 1024})
{
}

House::~House() = default;

Result<std::unique_ptr<House>> House::open(const HouseOptions& options)
{
    std::unique_ptr<House> house(new House(options));
    TRATO_CHECK(house->openSandbox());
    TRATO_CHECK(house->openDatabase());
    TRATO_CHECK(house->openEngine());
    return house;
}

Result<void> House::openSandbox()
{
    TRATO_TRY(m_sandbox, sandbox::Sandbox::start({.port = 0,
                             .smtpPort = 0,
                             .callback = u"http://127.0.0.1:%1"_s.arg(m_options.gatewayPort),
                             .debtors = m_options.debtors,
                             .seed = m_options.seed,
                             .folder = m_options.folder + u"/mail"_s}));
    // Held first: it would run on from where it is set.
    TRATO_CHECK(moveSandbox());
    TRATO_CHECK(ask("POST", u"time"_s, {{u"now"_s, m_options.start.toIso(deskZone())}}));
    return write(m_configPath, m_sandbox->engineConfiguration());
}

Result<void> House::openDatabase()
{
    TRATO_TRY(const auto database, storage::Database::open(m_databaseUrl));
    TRATO_CHECK(storage::migrate(*database, m_clock));
    TRATO_CHECK(importPortfolio(*database, m_clock, m_sandbox->portfolio()));
    if (m_options.cadence.isEmpty())
        return {};
    QFile cadence(m_options.cadence);
    if (!cadence.open(QIODevice::ReadOnly))
        return failure(u"no_cadence"_s, m_options.cadence + u": "_s + cadence.errorString());
    TRATO_CHECK(cadence::publish(*database, m_clock, cadence.readAll(), lead));
    return {};
}

Result<void> House::openEngine()
{
    TRATO_TRY(const auto accounts, engine::GatewayAccounts::load(m_configPath));
    TRATO_TRY(m_gateway,
        engine::Gateway::start(
            {.databaseUrl = m_databaseUrl, .accounts = accounts, .http = {.port = m_options.gatewayPort, .workers = 1}},
            m_clock));
    for (const channels::EmailAccount& mail : accounts.providers.email)
        m_mail.push_back(std::make_unique<engine::MaildirWatcher>(
            engine::MaildirWatch{.databaseUrl = m_databaseUrl, .account = mail.name, .path = mail.maildir}, m_clock));
    const engine::Stop stop;
    const auto registration =
        engine::registerPixWebhooks({.accounts = accounts.pix, .publicUrl = m_gateway->url()}, m_clock);
    TRATO_TRY(const auto tellProviders, registration(stop));
    TRATO_CHECK(tellProviders());
    TRATO_TRY(m_engine, engine::Engine::create(
                            {.databaseUrl = m_databaseUrl, .configPath = m_configPath, .worker = u"month"_s}, m_clock));
    return {};
}

Result<QJsonObject> House::ask(const QByteArray& method, const QString& what, const QJsonObject& body)
{
    const QByteArray url = (m_sandbox->url() + u"/sandbox/"_s + what).toUtf8();
    TRATO_TRY(const net::Response answer,
        method == "GET" ? m_client.get(url)
                        : m_client.post(url, json::compact(body), {{"Content-Type", "application/json"}}));
    if (!answer.isSuccess())
        return failure(u"sandbox_refused"_s, what + u": "_s + QString::fromUtf8(answer.body));
    return json::parseObject(answer.body);
}

Result<Instant> House::moveSandbox()
{
    TRATO_TRY(const QJsonObject moved, ask("POST", u"advance"_s, {{u"to"_s, m_clock.now().toIso(deskZone())}}));
    const QString next = moved.value(u"next").toString();
    return next.isEmpty() ? Result<Instant>(Instant()) : Instant::parse(next, deskZone());
}

Result<bool> House::work()
{
    for (const auto& mailbox : m_mail)
        TRATO_CHECK(mailbox->scan());
    TRATO_TRY(const engine::TickReport report, m_engine->tickUntilIdle());
    m_done += report;
    return !report.isIdle();
}

Result<Instant> House::liveUntil(Instant instant)
{
    m_clock.set(instant);
    for (;;) {
        TRATO_TRY(const Instant next, moveSandbox());
        TRATO_TRY(const bool worked, work());
        if (!worked)
            return next;
    }
}

Result<void> House::writeLogs()
{
    for (const QString& what : {u"messages"_s, u"replies"_s, u"payments"_s, u"people"_s}) {
        TRATO_TRY(const QJsonObject log, ask("GET", what));
        TRATO_CHECK(write(m_options.folder + u'/' + what + u".json"_s, json::compact(log)));
    }
    return write(m_options.folder + u"/portfolio.csv"_s, m_sandbox->portfolio());
}

} // namespace trato::month
