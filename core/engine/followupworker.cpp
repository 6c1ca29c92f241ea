#include "engine/followupworker.h"

#include "agents/foresight.h"
#include "agents/machineswitch.h"
#include "agents/offertext.h"
#include "cadence/planner.h"
#include "engine/demand.h"
#include "engine/paymentworker.h"
#include "engine/words.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"

#include <algorithm>
#include <chrono>

namespace trato::engine {

using namespace std::chrono_literals;
using agents::FollowUpEvent;
using storage::Row;

namespace {

constexpr int reminderLeadDays = 3;
/// What is older when the engine comes to it was seen to by people.
constexpr auto claimFollowedFor = 48h;
/// A person has the proof before collection may go on.
constexpr auto proofFollowedAhead = 2h;
constexpr auto approvalConfirmedFor = 48h;
constexpr auto lookAheadPause = 10min;

QString dayMonth(QDate date) { return date.toString(QStringLiteral("dd/MM")); }

QString brokenPromise(const negotiation::Promise& promise)
{
    if (!promise.amount)
        return Words::tr("The promise for %1 was not kept").arg(dayMonth(promise.due));
    return Words::tr("The promise of %1 for %2 was not kept").arg(reais(*promise.amount), dayMonth(promise.due));
}

/// Of the first instalment that is missing; of the first of all where none is.
QDate missedDue(const negotiation::Agreement& agreement)
{
    const auto missed = std::ranges::find_if(
        agreement.instalments, [](const auto& instalment) { return instalment.status != QStringLiteral("paid"); });
    return missed == agreement.instalments.end() ? agreement.terms.firstDue : missed->due;
}

QString brokenAgreement(const negotiation::Agreement& agreement)
{
    return Words::tr("Instalment of %1 of agreement %2 did not come in")
        .arg(dayMonth(missedDue(agreement)), agreement.number);
}

} // namespace

FollowUpWorker::SoonDue FollowUpWorker::soonDueFrom(const Row& row)
{
    return {row.id<DebtorId>("debtor_id"), row.integer("id"), row.date("due"), row.number("number"),
        row.number("instalments"), row.integer("open_cents")};
}

Result<TickReport> FollowUpWorker::work()
{
    TickReport report;
    for (const auto step :
        {&FollowUpWorker::breakPromises, &FollowUpWorker::breakAgreements, &FollowUpWorker::expireAgreements,
            &FollowUpWorker::followProofs, &FollowUpWorker::followClaims, &FollowUpWorker::confirmApproved,
            &FollowUpWorker::remindPromises, &FollowUpWorker::remindInstalments, &FollowUpWorker::lookAhead}) {
        TRATO_TRY(const TickReport done, m_database.transaction([&] { return (this->*step)(); }));
        report += done;
    }
    return report;
}

Result<bool> FollowUpWorker::isFirst(const Occasion& occasion)
{
    TRATO_TRY(const qint64 noted,
        m_database.execute(QStringLiteral("engine/note_follow_up"),
            {{":debtor", occasion.debtor}, {":occasion", occasion.causeKey}, {":at", m_clock.now()}}));
    return noted > 0;
}

/// Once for each occasion, whatever is said about it.
Result<TickReport> FollowUpWorker::act(const Occasion& occasion, agents::Happening happening)
{
    TRATO_TRY(const bool isFirst, this->isFirst(occasion));
    if (!isFirst)
        return TickReport{};
    TRATO_TRY(const auto found, lastContact(m_database, occasion.debtor, m_clock.now()));
    TRATO_TRY(const auto stop,
        agents::MachineSwitch(m_database, m_clock).covering(occasion.debtor, QStringLiteral("agent:follow_up")));
    happening.reachable = found && !stop;
    const LastContact contact = found.value_or(LastContact{});
    return m_executor.execute(agents::followUp(happening), {.debtor = occasion.debtor,
                                                               .channel = contact.channel,
                                                               .handle = contact.handle,
                                                               .cause = {},
                                                               .causeKey = occasion.causeKey,
                                                               .windowOpen = contact.windowOpen,
                                                               .summary = occasion.summary});
}

Result<TickReport> FollowUpWorker::breakPromises()
{
    TRATO_TRY(
        const auto broken, negotiation::Promises(m_database, m_clock).breakOverdue(negotiation::Promises::graceDays));
    TickReport report;
    for (const negotiation::Promise& promise : broken) {
        TRATO_TRY(const int times, countOf("engine/broken_promises", promise.debtor));
        TRATO_TRY(const TickReport one,
            act({promise.debtor, QStringLiteral("promise:%1:broken").arg(promise.id.value()), brokenPromise(promise)},
                {FollowUpEvent::PromiseBroken, {{QStringLiteral("data"), dayMonth(promise.due)}}, times}));
        report += one;
    }
    return report;
}

Result<TickReport> FollowUpWorker::breakAgreements()
{
    TRATO_TRY(const auto broken, negotiation::Agreements(m_database, m_clock).breakOverdue());
    TickReport report;
    for (const negotiation::Agreement& agreement : broken) {
        TRATO_TRY(const auto planner, cadence::Planner::create(m_database, m_clock));
        TRATO_CHECK(planner->reanchor(agreement.debtor));
        TRATO_TRY(const int times, countOf("engine/broken_agreements", agreement.debtor));
        TRATO_TRY(const TickReport one,
            act({agreement.debtor, QStringLiteral("agreement:%1:broken").arg(agreement.id.value()),
                    brokenAgreement(agreement)},
                {FollowUpEvent::AgreementBroken, {{QStringLiteral("data"), dayMonth(missedDue(agreement))}}, times}));
        report += one;
    }
    return report;
}

Result<TickReport> FollowUpWorker::expireAgreements()
{
    TRATO_TRY(const auto expired, negotiation::Agreements(m_database, m_clock).expireDue());
    TickReport report;
    for (const negotiation::Agreement& agreement : expired) {
        TRATO_TRY(const TickReport one,
            act({agreement.debtor, QStringLiteral("agreement:%1:expired").arg(agreement.id.value()),
                    Words::tr("Agreement %1 of %2 expired: %3")
                        .arg(agreement.number, agreement.madeBy, agreement.endReason)},
                {.event = FollowUpEvent::AgreementExpired}));
        report += one;
    }
    return report;
}

/// Their payment was looked for while collection stood still, and the time for it is over.
Result<TickReport> FollowUpWorker::followClaims()
{
    struct Claim {
        DebtorId debtor;
        qint64 hold;
        int times;
    };
    TRATO_TRY(const auto claims,
        m_database.all(QStringLiteral("engine/claims_unproved"),
            {{":now", m_clock.now()}, {":since", m_clock.now() - claimFollowedFor}}, [](const Row& row) {
                return Claim{row.id<DebtorId>("debtor_id"), row.integer("id"), row.number("times")};
            }));
    TickReport report;
    for (const Claim& claim : claims) {
        TRATO_TRY(const Demand demand, Demand::of(m_database, m_clock, claim.debtor));
        agents::Happening unproved{.event = FollowUpEvent::ClaimUnproved, .times = claim.times};
        if (demand.due.isValid() && demand.daysLate <= 0) {
            unproved.event = FollowUpEvent::EarlyUnproved;
            unproved.lastDay = demand.due;
        }
        TRATO_TRY(const TickReport one, act({claim.debtor, QStringLiteral("claim:%1").arg(claim.hold),
                                                Words::tr("They say that they paid; no payment came to light")},
                                            std::move(unproved)));
        report += one;
    }
    return report;
}

/// The bank had its time: now a person looks at what they showed.
Result<TickReport> FollowUpWorker::followProofs()
{
    struct Proof {
        DebtorId debtor;
        qint64 hold;
    };
    const Instant now = m_clock.now();
    TRATO_TRY(const auto proofs,
        m_database.all(QStringLiteral("engine/proofs_unproved"),
            {{":soon", now + proofFollowedAhead}, {":since", now - claimFollowedFor}}, [](const Row& row) {
                return Proof{row.id<DebtorId>("debtor_id"), row.integer("id")};
            }));
    TickReport report;
    for (const Proof& proof : proofs) {
        TRATO_TRY(const TickReport one, act({proof.debtor, QStringLiteral("proof:%1").arg(proof.hold),
                                                Words::tr("They sent a proof of payment; no payment came to light")},
                                            {.event = FollowUpEvent::ProofUnproved}));
        report += one;
    }
    return report;
}

/// A person said yes to what the machine might not close alone.
Result<TickReport> FollowUpWorker::confirmApproved()
{
    TRATO_TRY(const auto approved,
        m_database.all(QStringLiteral("engine/agreements_approved"), {{":since", m_clock.now() - approvalConfirmedFor}},
            [](const Row& row) { return row.id<AgreementId>("id"); }));
    TickReport report;
    for (const AgreementId id : approved) {
        TRATO_TRY(const negotiation::Agreement agreement, negotiation::Agreements(m_database, m_clock).find(id));
        const QString words = agents::offerText(agents::TableOffer{.instalments = agreement.terms.instalments,
            .entry = agreement.terms.entry,
            .amount = agreement.amount,
            .total = agreement.total,
            .discount = agreement.terms.discount});
        TRATO_TRY(const TickReport one, act({agreement.debtor, QStringLiteral("agreement:%1:approved").arg(id.value())},
                                            {FollowUpEvent::AgreementApproved, {{QStringLiteral("oferta"), words}}}));
        report += one;
    }
    return report;
}

Result<TickReport> FollowUpWorker::remindPromises()
{
    TRATO_TRY(const auto soon, promisesDue(m_clock.today().addDays(1), QStringLiteral("due")));
    TickReport report;
    for (const SoonDue& promise : soon) {
        TRATO_TRY(const TickReport one, act({promise.debtor, QStringLiteral("promise:%1:due").arg(promise.id)},
                                            {.event = FollowUpEvent::PromiseTomorrow,
                                                .values = {{QStringLiteral("data"), dayMonth(promise.due)}},
                                                .lastDay = promise.due}));
        report += one;
    }
    return report;
}

Result<TickReport> FollowUpWorker::remindInstalments()
{
    TRATO_TRY(const auto soon, m_database.all(QStringLiteral("engine/instalments_soon"),
                                   {{":day", m_clock.today().addDays(reminderLeadDays)},
                                       {":today", Instant::startOfDay(m_clock.today(), deskZone())}},
                                   &soonDueFrom));
    TickReport report;
    for (const SoonDue& instalment : soon) {
        const channels::TemplateValues values{{QStringLiteral("data"), dayMonth(instalment.due)},
            {QStringLiteral("valor"), reais(money::Money::fromCents(instalment.cents))},
            {QStringLiteral("parcelas"), QStringLiteral("%1/%2").arg(instalment.number).arg(instalment.count)}};
        TRATO_TRY(const TickReport one,
            act({instalment.debtor, QStringLiteral("instalment:%1:due:%2")
                                        .arg(instalment.id)
                                        .arg(instalment.due.toString(Qt::ISODate))},
                {.event = FollowUpEvent::InstalmentSoon, .values = values, .lastDay = instalment.due}));
        report += one;
    }
    return report;
}

/// Scores are made now and then: there is no hurry. Also when the clock was put back. Where there are more of them than
/// one look takes, the next turn goes on: each is looked at.
Result<TickReport> FollowUpWorker::lookAhead()
{
    const Instant now = m_clock.now();
    const bool isDue = m_lookedAhead.isNever() || now < m_lookedAhead || now - m_lookedAhead >= lookAheadPause;
    if (!isDue)
        return TickReport{};
    const insight::FlagsWanted wanted{.untold = true};
    TRATO_TRY(const auto flags, insight::RiskScores(m_database).flags(now, wanted));
    m_lookedAhead = std::ssize(flags) < wanted.most ? now : Instant();
    TickReport report;
    for (const insight::RiskFlag& flag : flags) {
        const Occasion occasion{flag.debtor,
            QStringLiteral("risk:%1:%2").arg(insight::riskKindName(flag.score.kind), flag.due.toString(Qt::ISODate)),
            flag.score.toText()};
        TRATO_TRY(const bool isFirst, this->isFirst(occasion));
        if (!isFirst)
            continue;
        TRATO_TRY(const TickReport one,
            m_executor.execute(agents::foreseen(flag),
                {.debtor = flag.debtor, .causeKey = occasion.causeKey, .summary = occasion.summary}));
        report += one;
    }
    return report;
}

/// `occasion`: how the follow-up is called that they have not had yet.
Result<std::vector<FollowUpWorker::SoonDue>> FollowUpWorker::promisesDue(QDate day, const QString& occasion)
{
    return m_database.all(
        QStringLiteral("engine/promises_due"), {{":day", day}, {":occasion", occasion}}, &FollowUpWorker::soonDueFrom);
}

Result<int> FollowUpWorker::countOf(const char* statement, DebtorId debtor)
{
    TRATO_TRY(const auto count, m_database.one(QLatin1StringView(statement), {{":debtor", debtor}},
                                    [](const Row& row) { return row.number("times"); }));
    return count.value_or(1);
}

} // namespace trato::engine
