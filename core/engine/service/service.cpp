#include "engine/service/service.h"

#include "engine/service/databaselink.h"
#include "engine/service/gateway.h"
#include "engine/service/mailboxwatcher.h"
#include "engine/service/maildirwatcher.h"
#include "engine/service/pixregistration.h"

#include <thread>
#include <vector>

namespace trato::engine {

namespace {

constexpr std::chrono::seconds gatewayGrace{3};
// For providers that were asked before the end was; a slow one's answer is asked for again later.
constexpr std::chrono::seconds providerGrace{4};
constexpr WorkerLoop::Pauses registrationPauses{.idle = std::chrono::hours(6), .broken = std::chrono::seconds(20)};

/// A database that is not there or of another version won't get better by waiting; a server that is down will.
Result<void> checkDatabase(const QString& url)
{
    DatabaseLink link(url);
    const auto reached = link.with([](storage::Database&) -> Result<int> { return 0; });
    if (!reached && reached.error().code != u"database_unavailable")
        return Failure(reached.error());
    return {};
}

} // namespace

struct Service::Private {
    Stop stop;
    std::unique_ptr<Gateway> gateway;
    std::vector<std::thread> threads;

    void watch(const MaildirWatch& mailbox, const Clock& clock)
    {
        threads.emplace_back([this, mailbox, &clock] { MaildirWatcher(mailbox, clock).run(stop); });
    }
    void watch(const MailboxWatch& mailbox, const Clock& clock)
    {
        threads.emplace_back([this, mailbox, &clock] { MailboxWatcher(mailbox, clock).run(stop); });
    }
    /// Each folder on a line of its own: one that is slow or broken keeps no other one waiting.
    void read(const channels::imap::MailboxAccount& account, const QString& databaseUrl, const Clock& clock)
    {
        for (const QString& folder : account.folders)
            watch(MailboxWatch{.databaseUrl = databaseUrl, .account = account, .folder = folder}, clock);
    }
    void work(const WorkerLoop::Make& make, WorkerLoop::Pauses pauses = {})
    {
        threads.emplace_back([this, make, pauses] { WorkerLoop(make, pauses).run(stop); });
    }
};

Service::Service(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

Service::~Service() { stop(); }

Result<std::unique_ptr<Service>> Service::start(const ServiceOptions& options, const Clock& clock)
{
    TRATO_TRY(GatewayAccounts accounts, GatewayAccounts::load(options.configPath));
    TRATO_CHECK(checkDatabase(options.databaseUrl));
    auto data = std::make_unique<Private>();
    TRATO_TRY(data->gateway,
        Gateway::start({.databaseUrl = options.databaseUrl, .accounts = accounts, .http = options.http}, clock));
    for (const channels::EmailAccount& mail : accounts.providers.email) {
        if (!mail.maildir.isEmpty())
            data->watch(
                MaildirWatch{.databaseUrl = options.databaseUrl, .account = mail.name, .path = mail.maildir}, clock);
    }
    for (const channels::imap::MailboxAccount& mailbox : accounts.mailboxes)
        data->read(mailbox, options.databaseUrl, clock);
    if (!accounts.pix.empty() && !accounts.providers.publicUrl.isEmpty()) {
        const PixRegistration registration{.accounts = accounts.pix, .publicUrl = accounts.providers.publicUrl};
        data->work(registerPixWebhooks(registration, clock), registrationPauses);
    }
    for (int i = 0; options.makeRounds && i < options.workers; ++i)
        data->work(options.makeRounds);
    return std::unique_ptr<Service>(new Service(std::move(data)));
}

QString Service::url() const { return d->gateway->url(); }

quint16 Service::port() const { return d->gateway->port(); }

void Service::stop()
{
    d->stop.request();
    Stop ended;
    std::thread cutter([this, &ended] {
        if (ended.pause(providerGrace))
            d->stop.cut();
    });
    d->gateway->stop(gatewayGrace);
    for (std::thread& thread : d->threads)
        thread.join();
    d->threads.clear();
    ended.request();
    cutter.join();
}

} // namespace trato::engine
