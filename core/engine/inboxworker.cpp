#include "engine/inboxworker.h"

#include "base/log.h"
#include "channels/reception.h"
#include "payments/provider.h"

#include <QCoreApplication>

#include <chrono>

namespace trato::engine {

using namespace std::chrono_literals;

namespace {

/// Nothing is wrong with the delivery; something it needs was not to be had.
bool isPassing(const Error& error)
{
    return error.code == QStringLiteral("database_busy") || error.code == QStringLiteral("database_unavailable") ||
           error.code == QStringLiteral("lease_lost") || error.code == QStringLiteral("held_by_agent") ||
           error.code == QStringLiteral("provider_unavailable") || error.code == QStringLiteral("provider_interrupted");
}

constexpr int mostAttempts = 20;

} // namespace

Result<TickReport> InboxWorker::work(int limit)
{
    channels::Inbox inbox(m_database);
    TRATO_TRY(const auto items, inbox.claim({.worker = m_name, .now = m_clock.now(), .limit = limit}));
    TickReport report;
    for (const channels::InboxItem& item : items) {
        TRATO_TRY(const TickReport one, process(item));
        report += one;
    }
    return report;
}

Result<TickReport> InboxWorker::process(const channels::InboxItem& item)
{
    Result<TickReport> done =
        payments::bringsPayments(item.delivery.provider) ? m_onPaymentNotice(item) : handleAll(item);
    if (done) {
        ++done->inbox;
        return done;
    }
    return park(item, done.error());
}

Result<TickReport> InboxWorker::handleAll(const channels::InboxItem& item)
{
    TRATO_TRY(const auto events, channels::parseDelivery(item.delivery));
    m_handler.prepare(events, item);
    return m_database.transaction([&]() -> Result<TickReport> {
        TickReport report;
        QStringList notes;
        QStringList unsupported;
        for (const channels::InboundEvent& event : events) {
            // A savepoint each: one bad event keeps neither its neighbours nor its own half done effects.
            const Result<TickReport> one = m_database.transaction([&] { return handleOne(event, item); });
            if (!one && isPassing(one.error()))
                return one;
            if (one)
                report += *one;
            else
                notes.append(one.error().code + QStringLiteral(": ") + one.error().message);
            if (const QString type = channels::unsupportedType(event); !type.isEmpty() && !unsupported.contains(type))
                unsupported.append(type);
        }
        report.failed += static_cast<int>(notes.size());
        TRATO_CHECK(settle(item, notes, unsupported));
        return report;
    });
}

Result<void> InboxWorker::settle(
    const channels::InboxItem& item, const QStringList& failures, const QStringList& unsupported)
{
    channels::Inbox inbox(m_database);
    if (!failures.isEmpty())
        return inbox.park(item, m_name, m_clock.now(), failures.join(u'\n'));
    if (!unsupported.isEmpty())
        return inbox.setAside(item, m_name, m_clock.now(), unsupported.join(QStringLiteral(", ")));
    return inbox.finish(item, m_name, m_clock.now());
}

Result<TickReport> InboxWorker::handleOne(const channels::InboundEvent& event, const channels::InboxItem& item)
{
    TRATO_TRY(
        const bool fresh, channels::Inbox(m_database)
                              .firstSight(item.delivery.provider, channels::eventKey(event), item.id, m_clock.now()));
    return fresh ? m_handler.handle(event, item) : TickReport{};
}

Result<TickReport> InboxWorker::park(const channels::InboxItem& item, const Error& error)
{
    channels::Inbox inbox(m_database);
    if (error.code == QStringLiteral("lease_lost"))
        return TickReport{};
    qCWarning(logEngine) << "inbox" << item.id.value() << error.code;
    const bool again = isPassing(error) && item.attempts < mostAttempts;
    TRATO_CHECK(again ? inbox.postpone(item, m_name, m_clock.now() + 5s, error.message)
                      : inbox.park(item, m_name, m_clock.now(), error.code + QStringLiteral(": ") + error.message));
    return TickReport{.failed = 1};
}

} // namespace trato::engine
