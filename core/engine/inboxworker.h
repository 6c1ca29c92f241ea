#pragma once

#include "channels/inbox.h"
#include "engine/eventhandler.h"
#include "engine/tickreport.h"

#include <QStringList>

#include <functional>

namespace trato::engine {

/// Works off what came in: each delivery in one transaction with all its effects and the mark that it is done. What
/// can't be read is parked with its reason and the next goes on; what is of no known kind is named and set aside.
class InboxWorker final {
public:
    /// Payment notices are nobody's message: `onPaymentNotice` gets their bytes after the delivery is marked.
    using OnPaymentNotice = std::function<Result<TickReport>(const channels::InboxItem& item)>;

    InboxWorker(storage::Database& database, const Clock& clock, EventHandler& handler, QString name,
        OnPaymentNotice onPaymentNotice)
        : m_database(database)
        , m_clock(clock)
        , m_handler(handler)
        , m_name(std::move(name))
        , m_onPaymentNotice(std::move(onPaymentNotice))
    {
    }

    /// One batch of waiting deliveries.
    Result<TickReport> work(int limit);

private:
    Result<TickReport> process(const channels::InboxItem& item);
    Result<TickReport> handleAll(const channels::InboxItem& item);
    Result<TickReport> handleOne(const channels::InboundEvent& event, const channels::InboxItem& item);
    Result<void> settle(const channels::InboxItem& item, const QStringList& failures, const QStringList& unsupported);
    Result<TickReport> park(const channels::InboxItem& item, const Error& error);

    storage::Database& m_database;
    const Clock& m_clock;
    EventHandler& m_handler;
    QString m_name;
    OnPaymentNotice m_onPaymentNotice;
};

} // namespace trato::engine
