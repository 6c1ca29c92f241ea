#include "payments/refunds.h"

#include "base/digest.h"
#include "base/json.h"
#include "base/log.h"
#include "money/reais.h"
#include "negotiation/policy.h"
#include "negotiation/roles.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <array>

namespace trato::payments {

using money::Money;
using namespace std::chrono_literals;

namespace {

constexpr auto askAgainAfter = 30s;

const QString engineActor = QStringLiteral("system:payment");

constexpr std::array refundStates{RefundState::Requested, RefundState::Approved, RefundState::Processing,
    RefundState::ByHand, RefundState::Done, RefundState::Refused};

RefundState refundStateFromName(const QString& name)
{
    for (const RefundState state : refundStates) {
        if (refundStateName(state) == name)
            return state;
    }
    return RefundState::Requested;
}

Refund readRefund(const storage::Row& row)
{
    return {.id = row.id<RefundId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .payment = row.id<PaymentId>("payment_id"),
        .paymentExternalId = row.text("payment_external_id"),
        .externalId = row.text("external_id"),
        .amount = Money(row.integer("amount_cents")),
        .reason = row.text("reason"),
        .state = refundStateFromName(row.text("state")),
        .failure = row.text("failure"),
        .askedBy = row.text("asked_by"),
        .askedAt = row.instant("asked_at"),
        .approvedBy = row.text("approved_by"),
        .declinedBy = row.text("declined_by"),
        .updatedAt = row.instant("updated_at")};
}

HandRefund readHandRefund(const storage::Row& row)
{
    const QJsonObject evidence = row.object("raw");
    return {.refund = readRefund(row),
        .paid = Money(row.integer("paid_cents")),
        .paidAt = row.instant("paid_at"),
        .method = row.text("method"),
        .account = row.text("account"),
        .debtorName = row.text("name"),
        .debtorDocument = row.text("document"),
        .payerName = row.text("payer_name"),
        .payerDocument = row.text("payer_document"),
        .transfer = evidence[QStringLiteral("transfer")].toString(),
        .sentBy = evidence[QStringLiteral("sent_by")].toString()};
}

struct PaidOne {
    DebtorId debtor;
    Money amount;
    Money refunded;
    Instant paidAt;
};

Result<std::optional<PaidOne>> paidOne(storage::Database& database, PaymentId payment)
{
    return database.one(QStringLiteral("payments/payment_to_refund"), {{":id", payment}}, [](const storage::Row& row) {
        return PaidOne{row.id<DebtorId>("debtor_id"), Money(row.integer("amount_cents")),
            Money(row.integer("refunded_cents")), row.instant("paid_at")};
    });
}

Result<void> inTime(const PaidOne& paid, const Clock& clock)
{
    if (paid.paidAt.dateIn(deskZone()).daysTo(clock.today()) > Refunds::mostDays)
        return failure(QStringLiteral("refund_too_late"),
            Words::tr("A payment can be sent back within %1 days.").arg(Refunds::mostDays));
    return {};
}

RefundState refundStateOf(RefundStatus status)
{
    switch (status) {
    case RefundStatus::Processing: return RefundState::Processing;
    case RefundStatus::Done: return RefundState::Done;
    case RefundStatus::Refused: return RefundState::Refused;
    }
    Q_UNREACHABLE();
}

Failure notRequested()
{
    return failure(QStringLiteral("refund_not_requested"), Words::tr("This refund waits for nobody."));
}

} // namespace

/// What a refund becomes: its state, why not, the evidence.
struct Refunds::Told {
    RefundState state;
    QString failure;
    QJsonObject raw;
};

QString refundStateName(RefundState state)
{
    switch (state) {
    case RefundState::Requested: return QStringLiteral("requested");
    case RefundState::Approved: return QStringLiteral("approved");
    case RefundState::Processing: return QStringLiteral("processing");
    case RefundState::ByHand: return QStringLiteral("by_hand");
    case RefundState::Done: return QStringLiteral("done");
    case RefundState::Refused: return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QJsonObject Refund::toJson() const
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{QStringLiteral("id"), id.value()}, {QStringLiteral("payment"), payment.value()},
        {QStringLiteral("debtor"), debtor.isValid() ? QJsonValue(debtor.value()) : QJsonValue()},
        {QStringLiteral("amount"), amount.toString()}, {QStringLiteral("state"), refundStateName(state)},
        {QStringLiteral("reason"), reason}, {QStringLiteral("failure"), text(failure)},
        {QStringLiteral("asked_by"), askedBy}, {QStringLiteral("approved_by"), text(approvedBy)},
        {QStringLiteral("declined_by"), text(declinedBy)}};
}

QString Refund::words() const
{
    switch (state) {
    case RefundState::Requested:
    case RefundState::Approved:
    case RefundState::Processing: return Words::tr("%1 are on their way back to the payer.").arg(reais(amount));
    case RefundState::ByHand:
        return Words::tr("Send %1 back to the payer by bank transfer: the payment came by a bank's file, no provider "
                         "sends it back. Then record the transfer under Reconciliation, Refunds by hand.")
            .arg(reais(amount));
    case RefundState::Done: {
        const QString gone = Words::tr("%1 went back to the payer.").arg(reais(amount));
        return reversal ? (gone + u' ' + reversal->words()).trimmed() : gone;
    }
    case RefundState::Refused: return Words::tr("A refund of %1 was refused: %2").arg(reais(amount), failure);
    }
    Q_UNREACHABLE();
}

Result<void> Refunds::note(const Refund& refund, const QString& action, const QString& actor)
{
    TRATO_CHECK(storage::audit(m_database,
        {.at = m_clock.now(), .actor = actor, .action = action, .debtor = refund.debtor, .detail = refund.toJson()}));
    return m_database.announce(QStringLiteral("payment"), refund.debtor);
}

Result<Refund> Refunds::ask(const Wish& wish)
{
    if (!wish.amount.isPositive())
        return failure(QStringLiteral("amount_not_positive"), Words::tr("A refund is of more than nothing."));
    if (wish.reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_missing"), Words::tr("A refund needs a reason."));
    return m_database.transaction([&]() -> Result<Refund> {
        TRATO_TRY(const negotiation::Role role, negotiation::roleOf(m_database, wish.actor));
        TRATO_TRY(const auto paid, paidOne(m_database, wish.payment));
        if (!paid)
            return failure(
                QStringLiteral("no_payment"), Words::tr("There is no payment %1.").arg(wish.payment.value()));
        const storage::Bindings same{
            {":payment", wish.payment}, {":amount", wish.amount.cents()}, {":reason", wish.reason}};
        TRATO_TRY(auto known, m_database.one(QStringLiteral("payments/same_refund"), same, readRefund));
        if (known)
            return std::move(*known);
        TRATO_TRY(const auto asked,
            m_database.one(QStringLiteral("payments/refunds_of_payment"), {{":payment", wish.payment}},
                [](const storage::Row& row) { return Money(row.integer("cents")); }));
        const Money left = paid->amount - std::max(asked.value_or(Money()), paid->refunded);
        if (wish.amount > left)
            return failure(QStringLiteral("refund_beyond_payment"),
                Words::tr("Of this payment at most %1 can go back.").arg(reais(left)),
                {{QStringLiteral("left"), left.toString()}});
        TRATO_CHECK(inTime(*paid, m_clock));
        TRATO_TRY(const Money limit, limitOfOne(wish.payment));
        const bool alone = role >= negotiation::Role::Supervisor && asked.value_or(Money()) + wish.amount <= limit;
        const RefundState state = alone ? RefundState::Approved : RefundState::Requested;
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("refund")));
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_refund"),
            {{":debtor", paid->debtor.value()}, {":id", id}, {":payment", wish.payment},
                {":external_id", QString::fromLatin1(digest::randomHex(16))}, {":amount", wish.amount.cents()},
                {":reason", wish.reason}, {":state", refundStateName(state)}, {":actor", wish.actor},
                {":now", m_clock.now()}}));
        TRATO_TRY(Refund refund, find(RefundId(id)));
        TRATO_CHECK(note(refund, QStringLiteral("ask_refund"), wish.actor));
        return refund;
    });
}

Result<Refund> Refunds::approve(RefundId id, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Refund> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_TRY(Refund refund, find(id));
        if (refund.state != RefundState::Requested)
            return notRequested();
        if (refund.askedBy == actor)
            return failure(QStringLiteral("same_person"), Words::tr("Another person has to agree."));
        TRATO_TRY(const auto paid, paidOne(m_database, refund.payment));
        if (paid)
            TRATO_CHECK(inTime(*paid, m_clock));
        TRATO_TRY(const qint64 approved, m_database.execute(QStringLiteral("payments/approve_refund"),
                                             {{":id", id}, {":actor", actor}, {":now", m_clock.now()}}));
        if (approved == 0)
            return notRequested();
        TRATO_TRY(refund, find(id));
        TRATO_CHECK(note(refund, QStringLiteral("approve_refund"), actor));
        return refund;
    });
}

Result<Refund> Refunds::decline(RefundId id, const QString& actor, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_missing"), Words::tr("Say why it is refused."));
    return m_database.transaction([&]() -> Result<Refund> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_TRY(Refund refund, find(id));
        if (refund.state != RefundState::Requested && refund.state != RefundState::ByHand)
            return notRequested();
        TRATO_TRY(const qint64 declined, m_database.execute(QStringLiteral("payments/decline_refund"),
                                             {{":id", id}, {":was", refundStateName(refund.state)}, {":actor", actor},
                                                 {":reason", reason.trimmed()}, {":now", m_clock.now()}}));
        if (declined == 0)
            return notRequested();
        TRATO_TRY(refund, find(id));
        TRATO_CHECK(note(refund, QStringLiteral("decline_refund"), actor));
        return refund;
    });
}

Result<Refund> Refunds::find(RefundId id)
{
    TRATO_TRY(auto found, m_database.one(QStringLiteral("payments/refund_by_id"), {{":id", id}}, readRefund));
    if (!found)
        return failure(QStringLiteral("no_refund"), Words::tr("There is no refund %1.").arg(id.value()));
    return std::move(*found);
}

Result<std::vector<Refund>> Refunds::ofDebtor(DebtorId debtor)
{
    return m_database.all(QStringLiteral("payments/refunds_of_debtor"), {{":debtor", debtor}}, readRefund);
}

Result<std::vector<Refund>> Refunds::requested(int limit)
{
    return m_database.all(QStringLiteral("payments/requested_refunds"), {{":limit", limit}}, readRefund);
}

Result<Money> Refunds::limitOfOne(PaymentId payment)
{
    TRATO_TRY(const auto creditors, m_database.all(QStringLiteral("payments/creditors_of_payment"), {{":id", payment}},
                                        [](const storage::Row& row) { return row.id<CreditorId>("creditor_id"); }));
    std::optional<Money> limit;
    for (const CreditorId creditor : creditors) {
        TRATO_TRY(const negotiation::Policy policy, negotiation::policyOf(m_database, creditor));
        limit = std::min(limit.value_or(policy.refundOfOne), policy.refundOfOne);
    }
    if (limit)
        return *limit;
    TRATO_TRY(const negotiation::Policy shipped, negotiation::Policy::shipped());
    return shipped.refundOfOne;
}

/// False: it is not in the state any more in which it was read.
Result<bool> Refunds::setState(const Refund& refund, const Told& told)
{
    const QString evidence = told.raw.isEmpty() ? QString() : QString::fromUtf8(json::compact(told.raw));
    TRATO_TRY(const qint64 changed,
        m_database.execute(QStringLiteral("payments/set_refund_state"),
            {{":id", refund.id}, {":was", refundStateName(refund.state)}, {":state", refundStateName(told.state)},
                {":failure", told.failure}, {":raw", evidence}, {":now", m_clock.now()}}));
    return changed == 1;
}

Result<void> Refunds::work(PaymentProvider& provider, int limit, const Follow& follow)
{
    TRATO_TRY(const auto waiting, m_database.all(QStringLiteral("payments/waiting_refunds"),
                                      {{":provider", provider.provider()}, {":account", provider.account()},
                                          {":before", m_clock.now() - askAgainAfter}, {":limit", limit}},
                                      readRefund));
    for (const Refund& refund : waiting) {
        const auto answer =
            refund.state == RefundState::Approved
                ? provider.refund(
                      {.payment = refund.paymentExternalId, .id = refund.externalId, .amount = refund.amount})
                : provider.refundState(refund.paymentExternalId, refund.externalId);
        if (!answer)
            qCWarning(logPayments) << "refund" << refund.id.value() << answer.error().code;
        TRATO_CHECK(m_database.transaction([&]() -> Result<void> {
            TRATO_TRY(const auto changed, record(refund, toldOf(refund, answer), engineActor));
            return changed && follow ? follow(*changed) : Result<void>();
        }));
    }
    return {};
}

Result<void> Refunds::handOver(const Served& isServed, int limit, const Follow& follow)
{
    struct OfFile {
        Refund refund;
        bool served;
    };
    TRATO_TRY(const auto approved,
        m_database.all(
            QStringLiteral("payments/approved_refunds_of_files"), {{":limit", limit}}, [&](const storage::Row& row) {
                return OfFile{readRefund(row), isServed(row.text("provider"), row.text("account"))};
            }));
    for (const OfFile& one : approved) {
        if (one.served)
            continue;
        TRATO_CHECK(m_database.transaction([&]() -> Result<void> {
            TRATO_TRY(const auto changed, record(one.refund, {RefundState::ByHand, {}, {}}, engineActor));
            return changed && follow ? follow(*changed) : Result<void>();
        }));
    }
    return {};
}

Result<std::vector<Refund>> Refunds::byHand(int limit)
{
    return m_database.all(QStringLiteral("payments/refunds_by_hand"), {{":limit", limit}}, readRefund);
}

Result<std::vector<HandRefund>> Refunds::handRefunds(Instant since, int limit)
{
    return m_database.all(
        QStringLiteral("payments/hand_refunds"), {{":since", since}, {":limit", limit}}, readHandRefund);
}

Result<Refund> Refunds::sent(RefundId id, const QString& actor, const QString& transfer)
{
    const QString named = transfer.trimmed();
    if (named.isEmpty())
        return failure(QStringLiteral("transfer_missing"), Words::tr("Say by which transfer it was sent."));
    return m_database.transaction([&]() -> Result<Refund> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_TRY(const Refund refund, find(id));
        const QJsonObject evidence{{QStringLiteral("transfer"), named}, {QStringLiteral("sent_by"), actor}};
        std::optional<Refund> done;
        if (refund.state == RefundState::ByHand) {
            TRATO_TRY(done, record(refund, {RefundState::Done, {}, evidence}, actor));
        }
        if (!done)
            return failure(QStringLiteral("refund_not_by_hand"), Words::tr("Nobody has to send this refund by hand."));
        TRATO_CHECK(storage::audit(
            m_database, {.at = m_clock.now(),
                            .actor = actor,
                            .action = QStringLiteral("send_refund_by_hand"),
                            .debtor = done->debtor,
                            .detail = {{QStringLiteral("refund"), id.value()}, {QStringLiteral("transfer"), named}}}));
        return std::move(*done);
    });
}

Refunds::Told Refunds::toldOf(const Refund& refund, const Result<ProviderRefund>& answer)
{
    if (answer)
        return {refundStateOf(answer->status), answer->reason, answer->raw};
    const Error& error = answer.error();
    if (error.code == QStringLiteral("provider_refused"))
        return {RefundState::Refused, error.message, error.detail};
    return {refund.state, error.message, {}};
}

/// The refund when its state has changed. Another engine may have been told meanwhile: then what follows is its own.
Result<std::optional<Refund>> Refunds::record(const Refund& refund, const Told& told, const QString& actor)
{
    TRATO_TRY(const bool ours, setState(refund, told));
    if (!ours || told.state == refund.state)
        return std::optional<Refund>();
    TRATO_TRY(Refund after, find(refund.id));
    TRATO_CHECK(note(after, QStringLiteral("refund_") + refundStateName(after.state), actor));
    if (after.state == RefundState::Done) {
        TRATO_TRY(after.reversal,
            Reversals(m_database, m_clock)
                .takeBack(after.payment, {.kind = ReversalKind::Refund, .actor = actor, .reason = after.reason}));
    }
    return std::optional(std::move(after));
}

} // namespace trato::payments
