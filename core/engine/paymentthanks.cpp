#include "agents/surveys.h"
#include "agents/talkstate.h"
#include "agents/voice.h"
#include "base/log.h"
#include "cadence/planner.h"
#include "debts/debts.h"
#include "engine/paymentwork.h"
#include "engine/paymentworker.h"
#include "engine/words.h"
#include "money/reais.h"
#include "queue/workqueue.h"
#include "storage/row.h"
#include "timeline/timeline.h"

#include <algorithm>

namespace trato::engine {

namespace {

/// Of several payments of one debtor that come to light together: one for all that they have not heard of.
payments::Settlement togetherOf(const std::vector<SettledPayment>& payments)
{
    payments::Settlement all = payments.back().settlement;
    all.amount = {};
    for (const auto& [settlement, since, isTold] : payments) {
        if (!isTold) {
            all.payment = settlement.payment;
            all.amount += settlement.amount;
        }
        all.debtorSettled = all.debtorSettled || settlement.debtorSettled;
        if (settlement.agreementInstalmentPaid && !all.agreementInstalmentPaid) {
            all.agreementInstalmentPaid = true;
            all.agreement = settlement.agreement;
            all.agreementInstalment = settlement.agreementInstalment;
        }
        if (all.keptPromises.empty())
            all.keptPromises = settlement.keptPromises;
    }
    return all;
}

payments::Settlement settlementFrom(const storage::Row& row)
{
    payments::Settlement settlement{.payment = row.id<PaymentId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .amount = money::Money(row.integer("amount_cents")),
        .paidAt = row.instant("paid_at"),
        .debtorSettled = row.flag("debtor_settled"),
        .agreementInstalmentPaid = row.flag("instalment_paid")};
    if (const auto agreement = row.id<AgreementId>("agreement_id"); agreement.isValid()) {
        settlement.agreement = agreement;
        settlement.agreementInstalment = row.number("instalment_number");
    }
    if (const auto promise = row.id<PromiseId>("kept_promise"); promise.isValid())
        settlement.keptPromises.push_back(promise);
    return settlement;
}

/// It may well go at the next round.
bool isOfTheDatabase(const Error& error) { return error.code.startsWith(QStringLiteral("database_")); }

} // namespace

SettledPayment SettledPayment::from(const storage::Row& row)
{
    return {settlementFrom(row), row.instant("settled_at"), row.flag("is_told")};
}

/// Payments of one debtor, already in the ledger. What can't be followed keeps no other payment waiting: people have
/// it. `take`: whether it is for this engine to do.
Result<TickReport> PaymentWorker::followOrLeave(
    const std::vector<SettledPayment>& payments, const std::function<Result<bool>()>& take)
{
    const int count = static_cast<int>(payments.size());
    const auto done = m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const bool isOurs, take());
        if (isOurs)
            TRATO_CHECK(follow(payments));
        return TickReport{.payments = isOurs ? count : 0};
    });
    if (done)
        return done;
    const payments::Settlement& last = payments.back().settlement;
    qCWarning(logPayments) << "payment" << last.payment.value() << done.error().code;
    if (isOfTheDatabase(done.error()))
        return TickReport{.failed = 1};
    const auto left = m_database.transaction([&]() -> Result<TickReport> {
        TRATO_TRY(const bool isOurs, take());
        if (!isOurs)
            return TickReport{};
        TRATO_CHECK(recallOvertaken(payments));
        TRATO_CHECK(openPaymentWork(m_database, m_clock,
            {last.debtor, QStringLiteral("payment_unfollowed"),
                Words::tr("A payment of %1 was settled, and what follows from it has to be done by people: %2")
                    .arg(reais(last.amount), done.error().message)}));
        return TickReport{.escalated = 1, .payments = count};
    });
    return left.value_or(TickReport{.failed = 1});
}

/// What waits to be sent falls silent, what solved itself leaves the queue, and they are thanked.
Result<void> PaymentWorker::follow(const std::vector<SettledPayment>& payments)
{
    const DebtorId debtor = payments.front().settlement.debtor;
    TRATO_TRY(const qint64 recalled, recallOvertaken(payments));
    for (const SettledPayment& one : payments)
        TRATO_CHECK(noteReceived(one.settlement, recalled));
    const payments::Settlement together = togetherOf(payments);
    if (together.debtorSettled || together.agreementInstalmentPaid)
        TRATO_CHECK(closeWork(debtor));
    TRATO_TRY(const auto planner, cadence::Planner::create(m_database, m_clock));
    TRATO_CHECK(planner->reanchor(debtor));
    if (together.amount.isPositive())
        TRATO_CHECK(thankOrLeave(together));
    for (const SettledPayment& one : payments) {
        if (!one.isTold && one.settlement.payment != together.payment)
            TRATO_CHECK(m_database.execute(QStringLiteral("engine/note_follow_up"),
                {{":debtor", debtor},
                    {":occasion", QStringLiteral("payment:%1:told").arg(one.settlement.payment.value())},
                    {":at", m_clock.now()}}));
    }
    for (const char* topic : {"timeline", "payment", "queue"})
        TRATO_CHECK(m_database.announce(QLatin1StringView(topic), debtor));
    return {};
}

/// What was written since knows of the payment. What is taken back of the machine's words was never said.
Result<qint64> PaymentWorker::recallOvertaken(const std::vector<SettledPayment>& payments)
{
    const DebtorId debtor = payments.front().settlement.debtor;
    const Instant since = std::ranges::max_element(payments, {}, &SettledPayment::since)->since;
    TRATO_TRY(const auto unsaid, m_database.all(QStringLiteral("engine/recall_overtaken"),
                                     {{":debtor", debtor}, {":since", since},
                                         {":reason", Words::tr("payment received")}, {":now", m_clock.now()}},
                                     [](const storage::Row& row) { return row.text("body"); }));
    if (unsaid.empty())
        return 0;
    TRATO_CHECK(m_database.announce(QStringLiteral("outbox"), debtor));
    agents::TalkStates talks(m_database);
    TRATO_TRY(agents::TalkState talk, talks.of(debtor));
    const qsizetype before = talk.said.size();
    for (const QString& text : unsaid)
        talk.said.removeAll(agents::fingerprintOf(text));
    if (talk.said.size() < before)
        TRATO_CHECK(talks.keep(debtor, talk));
    return static_cast<qint64>(unsaid.size());
}

Result<void> PaymentWorker::noteReceived(const payments::Settlement& settlement, qint64 recalled)
{
    TRATO_CHECK(
        timeline::Timeline(m_database)
            .append({.debtor = settlement.debtor,
                .at = m_clock.now(),
                .kind = QStringLiteral("payment"),
                .text = Words::tr("Payment of %1 received. Recalled: %2.").arg(reais(settlement.amount)).arg(recalled),
                .payload = {{QStringLiteral("amount"), settlement.amount.toString()},
                    {QStringLiteral("recalled"), recalled}, {QStringLiteral("payment"), settlement.payment.value()}}}));
    return {};
}

/// What solved itself leaves the queue. A case that somebody has open stays until they wrap it up.
Result<void> PaymentWorker::closeWork(DebtorId debtor)
{
    queue::WorkQueue work(m_database, m_clock);
    TRATO_TRY(const auto items, work.ofDebtor(debtor));
    for (const queue::WorkItem& item : items) {
        if (item.desk != QStringLiteral("negotiation"))
            continue;
        if (item.state == queue::WorkState::Claimed) {
            TRATO_CHECK(work.open({.debtor = debtor,
                .desk = item.desk,
                .reason = item.reason,
                .summary = Words::tr("Paid, to be wrapped up")}));
        } else {
            TRATO_CHECK(work.closeFor(debtor, item.desk, QStringLiteral("system:payment"),
                {.disposition = QStringLiteral("paid"), .note = Words::tr("payment received")}));
        }
    }
    return {};
}

/// What can't be said keeps nothing else of a payment from being done.
Result<void> PaymentWorker::thankOrLeave(const payments::Settlement& settlement)
{
    const auto thanked = m_database.transaction([&] { return thank(settlement); });
    if (thanked || isOfTheDatabase(thanked.error()))
        return thanked;
    qCWarning(logPayments) << "thanks" << settlement.payment.value() << thanked.error().code;
    return openPaymentWork(m_database, m_clock,
        {settlement.debtor, QStringLiteral("payment_unthanked"),
            Words::tr("They paid %1, and the machine can't thank them: %2")
                .arg(reais(settlement.amount), thanked.error().message)});
}

/// Money gets its thanks, and with them the one question that is left to ask.
Result<void> PaymentWorker::thank(const payments::Settlement& settlement)
{
    TRATO_TRY(const auto contact, lastContact(m_database, settlement.debtor, m_clock.now()));
    if (!contact)
        return {};
    TRATO_TRY(agents::Happening happening, happeningOf(settlement));
    happening.values.insert(QStringLiteral("valor"), reais(settlement.amount));
    const bool isOfAll = happening.event == agents::FollowUpEvent::PaymentOfAll;
    TRATO_TRY(happening.mayAsk,
        agents::Surveys(m_database)
            .mayAsk(settlement.debtor, isOfAll ? agents::Question::Rating : agents::Question::DealRating,
                settlement.agreement, m_clock.now()));
    TRATO_CHECK(m_executor.execute(
        agents::followUp(happening), {.debtor = settlement.debtor,
                                         .channel = contact->channel,
                                         .handle = contact->handle,
                                         .cause = {},
                                         .causeKey = QStringLiteral("payment:%1").arg(settlement.payment.value()),
                                         .windowOpen = contact->windowOpen,
                                         .agreement = settlement.agreement}));
    return {};
}

Result<agents::Happening> PaymentWorker::happeningOf(const payments::Settlement& settlement)
{
    using enum agents::FollowUpEvent;
    if (settlement.debtorSettled)
        return agents::Happening{.event = PaymentOfAll};
    if (settlement.agreementInstalmentPaid)
        return agents::Happening{
            .event = settlement.agreementInstalment.value_or(2) <= 1 ? PaymentOfAgreement : PaymentReceived};
    if (!settlement.keptPromises.empty())
        return agents::Happening{.event = PaymentAsPromised};
    TRATO_TRY(const debts::Balance balance, debts::Debts(m_database).balance(settlement.debtor, m_clock.today()));
    if (!balance.total.isPositive())
        return agents::Happening{.event = PaymentReceived};
    return agents::Happening{.event = PaymentInPart, .values = {{QStringLiteral("resto"), reais(balance.total)}}};
}

} // namespace trato::engine
