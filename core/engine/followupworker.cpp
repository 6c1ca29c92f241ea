#include "engine/followupworker.h"

#include "agents/followup.h"
#include "cadence/planner.h"
#include "engine/paymentworker.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"

namespace trato::engine {

using agents::FollowUpEvent;
using storage::Row;

namespace {

constexpr int reminderLeadDays = 3;

QString dayMonth(QDate date)
{
    return date.toString(QStringLiteral("dd/MM"));
}

struct SoonDue {
    DebtorId debtor;
    qint64 id = 0;
    QDate due;
    int number = 0;
    int count = 0;
    qint64 cents = 0;
};

SoonDue soonDueFrom(const Row& row)
{
    return {row.id<DebtorId>("debtor_id"), row.integer("id"), row.date("due"), row.number("number"), row.number("instalments"),
        row.integer("open_cents")};
}

} // namespace

Result<TickReport> FollowUpWorker::work()
{
    TickReport report;
    for (const auto step : {&FollowUpWorker::breakPromises, &FollowUpWorker::breakAgreements,
             &FollowUpWorker::remindPromises, &FollowUpWorker::remindInstalments}) {
        TRATO_TRY(const TickReport done, (this->*step)());
        report += done;
    }
    return report;
}

Result<TickReport> FollowUpWorker::act(DebtorId debtor, const agents::Commands& commands, const QString& causeKey)
{
    TRATO_TRY(const auto contact, lastContact(m_database, debtor, m_clock.now()));
    if (!contact)
        return TickReport{};
    return m_executor.execute(commands,
        {.debtor = debtor,
            .channel = contact->channel,
            .handle = contact->handle,
            .cause = {},
            .causeKey = causeKey,
            .windowOpen = contact->windowOpen});
}

Result<TickReport> FollowUpWorker::breakPromises()
{
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const auto broken, negotiation::Promises(m_database, m_clock).breakOverdue(negotiation::Promises::graceDays));
        TickReport report;
        for (const negotiation::Promise& promise : broken) {
            TRATO_TRY(const TickReport one,
                act(promise.debtor,
                    agents::followUp(FollowUpEvent::PromiseBroken, {{QStringLiteral("data"), dayMonth(promise.due)}}),
                    QStringLiteral("promise:%1:broken").arg(promise.id.value())));
            report += one;
        }
        return report;
    });
}

Result<TickReport> FollowUpWorker::breakAgreements()
{
    TRATO_TRY(const auto broken, negotiation::Agreements(m_database, m_clock).breakOverdue());
    TickReport report;
    for (const negotiation::Agreement& agreement : broken) {
        TRATO_TRY(const TickReport one, m_database.transaction([&]() -> Result<TickReport> {
            TRATO_TRY(const auto planner, cadence::Planner::create(m_database, m_clock));
            TRATO_CHECK(planner->reanchor(agreement.debtor));
            return act(agreement.debtor, agents::followUp(FollowUpEvent::AgreementBroken, {}),
                QStringLiteral("agreement:%1:broken").arg(agreement.id.value()));
        }));
        report += one;
    }
    return report;
}

Result<TickReport> FollowUpWorker::remindPromises()
{
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const auto soon,
            m_database.all(QStringLiteral("engine/promises_tomorrow"), {{":day", m_clock.today().addDays(1)}}, &soonDueFrom));
        TickReport report;
        for (const SoonDue& promise : soon) {
            TRATO_TRY(const TickReport one,
                act(promise.debtor,
                    agents::followUp(FollowUpEvent::PromiseTomorrow, {{QStringLiteral("data"), dayMonth(promise.due)}}),
                    QStringLiteral("promise:%1:due").arg(promise.id)));
            report += one;
        }
        return report;
    });
}

Result<TickReport> FollowUpWorker::remindInstalments()
{
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const auto soon,
            m_database.all(QStringLiteral("engine/instalments_soon"),
                {{":day", m_clock.today().addDays(reminderLeadDays)}}, &soonDueFrom));
        TickReport report;
        for (const SoonDue& instalment : soon) {
            const channels::TemplateValues values{{QStringLiteral("data"), dayMonth(instalment.due)},
                {QStringLiteral("valor"), reais(money::Money::fromCents(instalment.cents))},
                {QStringLiteral("parcelas"), QStringLiteral("%1/%2").arg(instalment.number).arg(instalment.count)}};
            TRATO_TRY(const TickReport one,
                act(instalment.debtor, agents::followUp(FollowUpEvent::InstalmentSoon, values),
                    QStringLiteral("instalment:%1:due").arg(instalment.id)));
            report += one;
        }
        return report;
    });
}

} // namespace trato::engine
