#include "engine/followupworker.h"

#include "agents/followup.h"
#include "agents/machineswitch.h"
#include "cadence/planner.h"
#include "engine/paymentworker.h"
#include "engine/words.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"

#include <algorithm>

namespace trato::engine {

using agents::FollowUpEvent;
using storage::Row;

namespace {

constexpr int reminderLeadDays = 3;

QString dayMonth(QDate date) { return date.toString(QStringLiteral("dd/MM")); }

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
    return {row.id<DebtorId>("debtor_id"), row.integer("id"), row.date("due"), row.number("number"),
        row.number("instalments"), row.integer("open_cents")};
}

bool needsContact(const agents::Command& command)
{
    return std::holds_alternative<agents::Say>(command.act) ||
           std::holds_alternative<agents::RequestPayment>(command.act);
}

QString brokenPromise(const negotiation::Promise& promise)
{
    if (!promise.amount)
        return Words::tr("The promise for %1 was not kept").arg(dayMonth(promise.due));
    return Words::tr("The promise of %1 for %2 was not kept").arg(reais(*promise.amount), dayMonth(promise.due));
}

QString brokenAgreement(const negotiation::Agreement& agreement)
{
    const auto missed = std::find_if(agreement.instalments.begin(), agreement.instalments.end(),
        [](const auto& instalment) { return instalment.status != QStringLiteral("paid"); });
    if (missed == agreement.instalments.end())
        return Words::tr("Agreement %1 was not kept").arg(agreement.number);
    return Words::tr("Instalment of %1 of agreement %2 did not come in").arg(dayMonth(missed->due), agreement.number);
}

} // namespace

Result<TickReport> FollowUpWorker::work()
{
    TickReport report;
    for (const auto step : {&FollowUpWorker::breakPromises, &FollowUpWorker::breakAgreements,
             &FollowUpWorker::expireAgreements, &FollowUpWorker::remindPromises, &FollowUpWorker::remindInstalments}) {
        TRATO_TRY(const TickReport done, (this->*step)());
        report += done;
    }
    return report;
}

Result<TickReport> FollowUpWorker::act(const Occasion& occasion, agents::Commands commands)
{
    TRATO_TRY(const auto found, lastContact(m_database, occasion.debtor, m_clock.now()));
    TRATO_TRY(const auto stop,
        agents::MachineSwitch(m_database, m_clock).covering(occasion.debtor, QStringLiteral("agent:follow_up")));
    if (!found || stop)
        std::erase_if(commands, &needsContact);
    const LastContact contact = found.value_or(LastContact{});
    return m_executor.execute(commands, {.debtor = occasion.debtor,
                                            .channel = contact.channel,
                                            .handle = contact.handle,
                                            .cause = {},
                                            .causeKey = occasion.causeKey,
                                            .windowOpen = contact.windowOpen,
                                            .summary = occasion.summary});
}

Result<TickReport> FollowUpWorker::breakPromises()
{
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const auto broken,
            negotiation::Promises(m_database, m_clock).breakOverdue(negotiation::Promises::graceDays));
        TickReport report;
        for (const negotiation::Promise& promise : broken) {
            TRATO_TRY(const TickReport one,
                act({promise.debtor, QStringLiteral("promise:%1:broken").arg(promise.id.value()),
                        brokenPromise(promise)},
                    agents::followUp(FollowUpEvent::PromiseBroken, {{QStringLiteral("data"), dayMonth(promise.due)}})));
            report += one;
        }
        return report;
    });
}

Result<TickReport> FollowUpWorker::breakAgreements()
{
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const auto broken, negotiation::Agreements(m_database, m_clock).breakOverdue());
        TickReport report;
        for (const negotiation::Agreement& agreement : broken) {
            TRATO_TRY(const auto planner, cadence::Planner::create(m_database, m_clock));
            TRATO_CHECK(planner->reanchor(agreement.debtor));
            TRATO_TRY(const TickReport one,
                act({agreement.debtor, QStringLiteral("agreement:%1:broken").arg(agreement.id.value()),
                        brokenAgreement(agreement)},
                    agents::followUp(FollowUpEvent::AgreementBroken, {})));
            report += one;
        }
        return report;
    });
}

Result<TickReport> FollowUpWorker::expireAgreements()
{
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const auto expired, negotiation::Agreements(m_database, m_clock).expireDue());
        TickReport report;
        for (const negotiation::Agreement& agreement : expired) {
            TRATO_TRY(const TickReport one,
                act({agreement.debtor, QStringLiteral("agreement:%1:expired").arg(agreement.id.value()),
                        Words::tr("Agreement %1 of %2 expired: %3")
                            .arg(agreement.number, agreement.madeBy, agreement.endReason)},
                    agents::followUp(FollowUpEvent::AgreementExpired, {})));
            report += one;
        }
        return report;
    });
}

Result<TickReport> FollowUpWorker::remindPromises()
{
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const auto soon, m_database.all(QStringLiteral("engine/promises_tomorrow"),
                                       {{":day", m_clock.today().addDays(1)}}, &soonDueFrom));
        TickReport report;
        for (const SoonDue& promise : soon) {
            TRATO_TRY(const TickReport one, act({promise.debtor, QStringLiteral("promise:%1:due").arg(promise.id)},
                                                agents::followUp(FollowUpEvent::PromiseTomorrow,
                                                    {{QStringLiteral("data"), dayMonth(promise.due)}})));
            report += one;
        }
        return report;
    });
}

Result<TickReport> FollowUpWorker::remindInstalments()
{
    return m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const auto soon, m_database.all(QStringLiteral("engine/instalments_soon"),
                                       {{":day", m_clock.today().addDays(reminderLeadDays)}}, &soonDueFrom));
        TickReport report;
        for (const SoonDue& instalment : soon) {
            const channels::TemplateValues values{{QStringLiteral("data"), dayMonth(instalment.due)},
                {QStringLiteral("valor"), reais(money::Money::fromCents(instalment.cents))},
                {QStringLiteral("parcelas"), QStringLiteral("%1/%2").arg(instalment.number).arg(instalment.count)}};
            TRATO_TRY(
                const TickReport one, act({instalment.debtor, QStringLiteral("instalment:%1:due").arg(instalment.id)},
                                          agents::followUp(FollowUpEvent::InstalmentSoon, values)));
            report += one;
        }
        return report;
    });
}

} // namespace trato::engine
