#include "engine/engine.h"

#include "agents/machineswitch.h"
#include "base/digest.h"
#include "base/log.h"
#include "cadence/planner.h"
#include "channels/accountregistry.h"
#include "channels/accounts.h"
#include "channels/adapters.h"
#include "channels/outbox.h"
#include "engine/commandexecutor.h"
#include "engine/eventhandler.h"
#include "engine/followupworker.h"
#include "engine/inboxworker.h"
#include "engine/learningworker.h"
#include "engine/outboxworker.h"
#include "engine/paymentworker.h"
#include "engine/rephraser.h"
#include "engine/words.h"
#include "payments/collectingaccounts.h"
#include "payments/links/linkclient.h"
#include "payments/pix/pixaccount.h"
#include "payments/pix/pixclient.h"
#include "payments/reconciliation/fileowner.h"
#include "payments/slips/slipprovider.h"
#include "queue/desks.h"
#include "queue/presence.h"
#include "queue/sla.h"
#include "queue/workqueue.h"
#include "storage/migrations.h"
#include "timeline/media.h"
#include "understanding/model/chatendpoint.h"
#include "understanding/model/restingmodel.h"

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace trato::engine {

namespace {

constexpr int inboxBatch = 50;
constexpr int cadenceBatch = 2000;
constexpr int outboxBatch = 50;
constexpr int mostRounds = 10'000;
constexpr std::chrono::minutes attendEvery{1};

QString nameOf(const EngineOptions& options)
{
    return options.worker.isEmpty() ? QStringLiteral("engine-%1").arg(QString::fromLatin1(digest::randomHex(6)))
                                    : options.worker;
}

/// Left alone for a while after failures; without a configuration it is never asked.
std::shared_ptr<understanding::LanguageModel> modelOf(
    const understanding::ModelSettings& settings, const Clock& clock, const std::stop_token& cut)
{
    return std::make_shared<understanding::RestingModel>(
        std::make_unique<understanding::ChatEndpoint>(settings, net::HttpClientOptions{.stop = cut}), settings, clock);
}

struct PaymentAccounts {
    std::vector<payments::PixAccount> pix;
    std::vector<payments::LinkAccount> links;
    std::vector<payments::SlipAccount> slips;
};

Receiver receiverOf(const std::vector<payments::PixAccount>& accounts)
{
    return accounts.empty() ? Receiver{} : Receiver{accounts.front().name, accounts.front().receiverName};
}

std::vector<std::unique_ptr<payments::PaymentProvider>> providersOf(
    const PaymentAccounts& accounts, storage::Database& database, const Clock& clock, const std::stop_token& cut)
{
    std::vector<std::unique_ptr<payments::PaymentProvider>> providers;
    providers.reserve(accounts.pix.size() + accounts.links.size() + accounts.slips.size());
    for (const payments::PixAccount& account : accounts.pix)
        providers.push_back(std::make_unique<payments::PixClient>(account, clock, net::HttpClientOptions{.stop = cut}));
    for (const payments::LinkAccount& account : accounts.links)
        providers.push_back(payments::makeLinkClient(account, clock, net::HttpClientOptions{.stop = cut}));
    for (const payments::SlipAccount& account : accounts.slips)
        providers.push_back(payments::makeSlipProvider(database, clock, account, net::HttpClientOptions{.stop = cut}));
    return providers;
}

/// What reads the messages, and why it can't when it can't.
struct Hearing {
    std::unique_ptr<understanding::Reader> reader;
    std::optional<QString> deafBecause;
};

Hearing hearingOf(const EngineOptions& options)
{
    auto reader = options.openReader();
    if (reader)
        return {.reader = std::move(*reader)};
    qCCritical(logEngine) << "messages can't be read:" << reader.error().code << reader.error().message;
    return {.reader = understanding::Reader::deaf(),
        .deafBecause =
            Words::tr("Messages can't be understood (%1): %2").arg(reader.error().code, reader.error().message)};
}

} // namespace

struct Engine::Private {
    const Clock& clock;
    QString worker;
    std::stop_token end;
    std::unique_ptr<storage::Database> database;
    channels::TemplateCatalogue templates;
    Hearing hearing;
    understanding::ModelSettings modelSettings;
    ModelCalls modelCalls;
    SecondOpinion opinion;
    Rephraser rephraser;
    CommandExecutor executor;
    EventHandler handler;
    PaymentWorker payments;
    InboxWorker inbox;
    FollowUpWorker followUp;
    LearningWorker learning;
    std::unique_ptr<cadence::Planner> planner;
    OutboxWorker outbox;
    std::vector<channels::KnownAccount> attended;
    Instant attendedAt;       ///< never: not yet
    Instant keptHouseAt;      ///< never: not yet
    Instant leasesJudgedFrom; ///< never: at once
    Instant purged;           ///< never: not yet
    Instant slaKept;          ///< never: not yet

    Private(const Clock& theClock, const EngineOptions& options, std::unique_ptr<storage::Database> connection,
        channels::TemplateCatalogue catalogue, Hearing theHearing, std::unique_ptr<cadence::Planner> thePlanner,
        const channels::ProviderAccounts& accounts, const PaymentAccounts& money,
        const understanding::ModelSettings& theModel)
        : clock(theClock)
        , worker(nameOf(options))
        , end(options.end)
        , database(std::move(connection))
        , templates(std::move(catalogue))
        , hearing(std::move(theHearing))
        , modelSettings(theModel)
        , modelCalls(*database, clock, modelOf(theModel, clock, options.cut))
        , opinion(modelCalls, *hearing.reader, modelSettings)
        , rephraser(modelCalls, *database, clock, modelSettings)
        , executor(*database, clock, templates, receiverOf(money.pix))
        , handler(*database, clock, *hearing.reader, executor, opinion, worker)
        , payments(*database, clock, executor, providersOf(money, *database, clock, options.cut))
        , inbox(*database, clock, handler, worker,
              [this](const channels::InboxItem& item) { return payments.onNotice(item, worker); })
        , followUp(*database, clock, executor)
        , learning(*database, clock)
        , planner(std::move(thePlanner))
        , outbox(*database, clock, worker, channels::Adapters::create(accounts, options.cut),
              Stops{.end = options.end, .cut = options.cut})
    {
    }

    Result<TickReport> planCadence()
    {
        TRATO_CHECK(planner->enrol());
        TRATO_TRY(const cadence::PlanReport plan, planner->plan(cadenceBatch, [this](const cadence::CallDue& call) {
            return openWork(call.debtor, QStringLiteral("call_due"), call.reason, Channel::Voice);
        }));
        // Desks show who stands where.
        if (plan.total() > 0)
            TRATO_CHECK(database->announce(QStringLiteral("cadence")));
        return TickReport{.planned = plan.total()};
    }

    Result<void> openWork(
        DebtorId debtor, const QString& reason, const QString& summary, std::optional<Channel> channel)
    {
        TRATO_TRY(auto terms, CaseFile(*database, clock).scoreTerms(debtor));
        TRATO_CHECK(queue::WorkQueue(*database, clock)
                        .open({.debtor = debtor,
                            .desk = QStringLiteral("negotiation"),
                            .reason = reason,
                            .terms = std::move(terms),
                            .summary = summary,
                            .channel = channel}));
        return {};
    }

    /// Desks see from it which accounts there are, and that somebody attends them.
    Result<void> attendAccounts()
    {
        const Instant now = clock.now();
        if (attended.empty() || (!attendedAt.isNever() && attendedAt <= now && now - attendedAt < attendEvery))
            return {};
        TRATO_CHECK(channels::AccountRegistry(*database).attend(attended, now));
        attendedAt = now;
        return {};
    }

    Result<TickReport> keepHouse()
    {
        TRATO_CHECK(stayStillIfDeaf());
        TRATO_CHECK(attendAccounts());
        channels::Outbox messages(*database);
        TRATO_CHECK(messages.recover(clock.now()));
        TRATO_TRY(const auto lost, messages.giveUp(clock.now() - std::chrono::hours(24), clock.now()));
        for (const channels::Outbox::Lost& message : lost)
            TRATO_CHECK(openWork(message.debtor, QStringLiteral("unknown_fate"),
                Words::tr("Nobody can tell whether a message arrived"), {}));
        const bool mayJudge = mayJudgeLeases();
        if (mayJudge)
            TRATO_CHECK(queue::WorkQueue(*database, clock).returnExpired());
        for (const queue::Desk& desk : queue::Desks::standard().all())
            TRATO_CHECK(queue::WorkQueue(*database, clock).liftWaiting(desk.name));
        TRATO_CHECK(queue::Presence(*database).forgetExpired(clock.now()));
        if (mayJudge &&
            (slaKept.isNever() || clock.now() < slaKept || clock.now() - slaKept >= std::chrono::minutes(1))) {
            TRATO_CHECK(queue::Sla(*database, clock).keep());
            slaKept = clock.now();
        }
        if (purged.isNever() || clock.now() < purged || clock.now() - purged >= std::chrono::hours(1)) {
            TRATO_CHECK(timeline::MediaStore(*database).purge(clock.now()));
            TRATO_CHECK(channels::Inbox(*database).clearKeys());
            TRATO_CHECK(modelCalls.forgetBefore(clock.now() - modelSettings.kept));
            purged = clock.now();
        }
        TRATO_CHECK(learning.work());
        return TickReport{};
    }

    /// Who understands nothing stays still by itself, also when a supervisor lets the machine go on.
    Result<void> stayStillIfDeaf()
    {
        if (!hearing.deafBecause)
            return {};
        return agents::MachineSwitch(*database, clock)
            .stopItself(QStringLiteral("system:understanding"), *hearing.deafBecause);
    }

    /// A clock that was put ahead, or a machine that slept, is not silence: desks first get the time to say again that
    /// they are there.
    bool mayJudgeLeases()
    {
        const Instant now = clock.now();
        const Instant before = std::exchange(keptHouseAt, now);
        if (!before.isNever() && now - before > queue::WorkQueue::lease() / 2)
            leasesJudgedFrom = now + queue::WorkQueue::lease() / 2;
        else if (now < before)
            leasesJudgedFrom = {};
        return leasesJudgedFrom.isNever() || leasesJudgedFrom <= now;
    }

    Result<TickReport> rephrase()
    {
        TRATO_CHECK(rephraser.work());
        return TickReport{};
    }

    Result<TickReport> round()
    {
        TickReport report;
        const std::function<Result<TickReport>()> steps[] = {[this] { return keepHouse(); },
            [this] { return inbox.work(inboxBatch); }, [this] { return payments.work(); },
            [this] { return followUp.work(); }, [this] { return planCadence(); }, [this] { return rephrase(); },
            [this] { return outbox.work(outboxBatch); }};
        for (const auto& step : steps) {
            if (end.stop_requested())
                break;
            TRATO_TRY(const TickReport done, step());
            report += done;
        }
        return report;
    }
};

Engine::Engine(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::create(const EngineOptions& options, const Clock& clock)
{
    TRATO_TRY(auto database, storage::Database::open(options.databaseUrl, storage::OpenMode::ExistingOnly));
    TRATO_CHECK(storage::requireCurrentSchema(*database));
    TRATO_TRY(auto templates, channels::TemplateCatalogue::shipped());
    TRATO_TRY(auto planner, cadence::Planner::create(*database, clock));
    TRATO_TRY(const auto accounts, channels::ProviderAccounts::load(options.configPath));
    PaymentAccounts money;
    TRATO_TRY(money.pix, payments::loadPixAccounts(options.configPath));
    TRATO_TRY(money.links, payments::loadLinkAccounts(options.configPath));
    TRATO_TRY(money.slips, payments::loadSlipAccounts(options.configPath));
    TRATO_TRY(const auto model, understanding::ModelSettings::load(options.configPath));
    auto parts = std::make_unique<Private>(clock, options, std::move(database), std::move(templates),
        hearingOf(options), std::move(planner), accounts, money, model);
    TRATO_TRY(const auto mailboxes, channels::imap::loadMailboxes(options.configPath));
    parts->attended = channels::knownAccounts(accounts, mailboxes);
    TRATO_CHECK(parts->stayStillIfDeaf());
    // An engine beside this one may be the one that collects.
    if (const auto collecting = parts->payments.accounts(); !collecting.empty())
        TRATO_CHECK(payments::CollectingAccounts(*parts->database).set(collecting));
    if (!money.slips.empty())
        TRATO_CHECK(payments::BankAccounts(*parts->database).set(money.slips));
    return std::unique_ptr<Engine>(new Engine(std::move(parts)));
}

Result<TickReport> Engine::tick() { return d->round(); }

Result<TickReport> Engine::tickUntilIdle()
{
    TickReport total;
    for (int rounds = 0; rounds < mostRounds; ++rounds) {
        TRATO_TRY(const TickReport report, d->round());
        total += report;
        if (report.isIdle())
            return total;
    }
    return total;
}

} // namespace trato::engine
