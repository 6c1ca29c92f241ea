#include "payments/reversals.h"

#include "money/reais.h"
#include "negotiation/agreements.h"
#include "negotiation/roles.h"
#include "payments/reconciliation/bankpayment.h"
#include "payments/reconciliation/proposals.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

using money::Money;
using storage::Row;

struct Reversals::Paid {
    PaymentId payment;
    DebtorId debtor;
    Money amount;
    Money returned; ///< of it, to the payer
    QString state;
    QString matchedBy;
};

struct Reversals::Part {
    QString target;
    qint64 id;
    QString component;
    Money amount;
};

namespace {

const QString surplusName = QStringLiteral("surplus");

Failure notUndoable(const char* code, const QString& message, PaymentId payment)
{
    return failure(QLatin1StringView(code), message.arg(payment.value()));
}

} // namespace

QString reversalKindName(ReversalKind kind)
{
    switch (kind) {
    case ReversalKind::Refund: return QStringLiteral("refund");
    case ReversalKind::Bank: return QStringLiteral("bank");
    case ReversalKind::Unmatch: return QStringLiteral("unmatch");
    }
    Q_UNREACHABLE();
}

QString Reversal::words() const
{
    QStringList said;
    if (reopened.isPositive())
        said.append(Words::tr("%1 of what was paid with it are owed again.").arg(reais(reopened)));
    if (!agreements.isEmpty())
        said.append(Words::tr("In force again: agreement %1.").arg(agreements.join(QStringLiteral(", "))));
    if (unplaced.isPositive())
        said.append(Words::tr("%1 could not be put back where it was: that debt has gone another way since.")
                        .arg(reais(unplaced)));
    return said.join(u' ');
}

Result<std::optional<Reversals::Paid>> Reversals::find(PaymentId payment)
{
    return m_database.one(QStringLiteral("payments/payment_to_reverse"), {{":id", payment}}, [&](const Row& row) {
        return Paid{payment, row.id<DebtorId>("debtor_id"), Money(row.integer("amount_cents")),
            std::min(Money(row.integer("returned_cents")), Money(row.integer("amount_cents"))), row.text("state"),
            row.text("matched_by")};
    });
}

Result<std::optional<Reversal>> Reversals::takeBack(PaymentId payment, const Cause& cause)
{
    return m_database.transaction([&]() -> Result<std::optional<Reversal>> {
        TRATO_TRY(auto paid, find(payment));
        if (!paid)
            return std::optional<Reversal>();
        if (!paid->debtor.isValid()) {
            // Nobody's: it settled nothing, and what went back of it is not placed later.
            TRATO_CHECK(m_database.execute(QStringLiteral("payments/set_payment_returned"),
                {{":debtor", paid->debtor.value()}, {":id", payment}, {":returned", paid->returned.cents()}}));
            return std::optional<Reversal>();
        }
        TRATO_CHECK(m_database.one(
            QStringLiteral("negotiation/lock_debtor"), {{":debtor", paid->debtor}}, [](const Row&) { return true; }));
        TRATO_TRY(paid, find(payment));
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/set_payment_returned"),
            {{":debtor", paid->debtor}, {":id", payment}, {":returned", paid->returned.cents()}}));
        TRATO_TRY(Reversal reversal, reverse(*paid, paid->amount - paid->returned, cause));
        if (reversal.amount.isZero())
            return std::optional<Reversal>();
        return std::optional(std::move(reversal));
    });
}

/// Brings the sum of the payment's parts down to `left`.
Result<Reversal> Reversals::reverse(const Paid& paid, Money left, const Cause& cause)
{
    TRATO_TRY(const auto parts, m_database.all(QStringLiteral("payments/parts_to_reverse"),
                                    {{":debtor", paid.debtor}, {":payment", paid.payment}}, [](const Row& row) {
                                        return Part{row.text("target"), row.integer("target_id"), row.text("component"),
                                            Money(row.integer("amount_cents"))};
                                    }));
    Money rest = -left;
    for (const Part& part : parts)
        rest += part.amount;
    Reversal reversal{.payment = paid.payment, .debtor = paid.debtor};
    if (!rest.isPositive())
        return reversal;
    reversal.amount = rest;
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("payment_reversal")));
    for (const Part& part : parts) {
        const Money taken = std::min(rest, part.amount);
        if (!taken.isPositive())
            continue;
        rest -= taken;
        TRATO_TRY(const bool placed, putBack(paid, part, taken, cause, reversal));
        TRATO_TRY(const qint64 row, m_database.nextId(QStringLiteral("allocation")));
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_reversal_part"),
            {{":debtor", paid.debtor}, {":id", row}, {":payment", paid.payment}, {":target", part.target},
                {":target_id", part.id}, {":component", placed ? part.component : surplusName},
                {":amount", (-taken).cents()}, {":reversal", id}}));
    }
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_reversal"),
        {{":debtor", paid.debtor}, {":id", id}, {":payment", paid.payment}, {":kind", reversalKindName(cause.kind)},
            {":amount", reversal.amount.cents()}, {":unplaced", reversal.unplaced.cents()}, {":day", m_clock.today()},
            {":actor", cause.actor}, {":reason", cause.reason}, {":now", m_clock.now()}}));
    TRATO_CHECK(m_database.announce(QStringLiteral("payment"), paid.debtor));
    return reversal;
}

/// False: what it had paid is not there to be opened again, and the part stands as money that the debtor owes besides.
Result<bool> Reversals::putBack(
    const Paid& paid, const Part& part, Money amount, const Cause& cause, Reversal& reversal)
{
    if (part.component == surplusName)
        return true;
    qint64 changed = 0;
    if (part.target == targetKindName(TargetKind::AgreementInstalment)) {
        TRATO_TRY(const bool open, reopenAgreement(paid, part, cause, reversal));
        if (open) {
            TRATO_TRY(changed, m_database.execute(QStringLiteral("payments/reopen_agreement_instalment"),
                                   {{":debtor", paid.debtor}, {":id", part.id}, {":amount", amount.cents()}}));
        }
    } else {
        const bool principal = part.component == componentName(Component::Principal);
        TRATO_TRY(
            changed, m_database.execute(QStringLiteral("payments/reopen_instalment"),
                         {{":debtor", paid.debtor}, {":id", part.id}, {":principal", principal ? amount.cents() : 0},
                             {":charges", principal ? 0 : amount.cents()}, {":now", m_clock.now()}}));
    }
    (changed == 1 ? reversal.reopened : reversal.unplaced) += amount;
    return changed == 1;
}

/// Whether the part's agreement is in force, or again so.
Result<bool> Reversals::reopenAgreement(const Paid& paid, const Part& part, const Cause& cause, Reversal& reversal)
{
    TRATO_TRY(const auto agreement,
        m_database.one(QStringLiteral("payments/agreement_of_instalment"), {{":debtor", paid.debtor}, {":id", part.id}},
            [](const Row& row) { return std::pair(row.id<AgreementId>("id"), row.text("state")); }));
    if (!agreement)
        return false;
    const auto state = negotiation::agreementStateFromName(agreement->second);
    if (state != negotiation::AgreementState::Kept)
        return state == negotiation::AgreementState::Active;
    const auto reopened =
        negotiation::Agreements(m_database, m_clock).reopen(agreement->first, cause.actor, cause.reason);
    if (!reopened && reopened.error().code == QStringLiteral("debt_changed"))
        return false;
    if (!reopened)
        return Failure(reopened.error());
    reversal.agreements.append(reopened->number);
    return true;
}

Result<Reversal> Reversals::undoMatch(PaymentId payment, const Cause& cause)
{
    if (cause.reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_missing"), Words::tr("Say why it was the wrong debtor."));
    return m_database.transaction([&]() -> Result<Reversal> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, cause.actor));
        TRATO_TRY(auto paid, find(payment));
        if (!paid)
            return notUndoable("no_payment", Words::tr("There is no payment %1."), payment);
        if (paid->matchedBy.isEmpty() || !paid->debtor.isValid())
            return notUndoable("not_matched_by_person", Words::tr("No person gave payment %1 to somebody."), payment);
        TRATO_CHECK(m_database.one(
            QStringLiteral("negotiation/lock_debtor"), {{":debtor", paid->debtor}}, [](const Row&) { return true; }));
        TRATO_TRY(const auto transferred,
            m_database.one(QStringLiteral("payments/payment_transferred"),
                {{":debtor", paid->debtor}, {":payment", payment}}, [](const Row&) { return true; }));
        if (transferred)
            return notUndoable("already_transferred",
                Words::tr("Payment %1 has been transferred to the creditor. Send it back with a refund."), payment);
        if (paid->returned.isPositive())
            return notUndoable("payment_refunded", Words::tr("Payment %1 was sent back."), payment);
        TRATO_TRY(const Reversal reversal, reverse(*paid, Money(), cause));
        if (reversal.unplaced.isPositive())
            return notUndoable("match_not_undoable",
                Words::tr("What payment %1 paid has gone another way since: an agreement was made or has ended."),
                payment);
        TRATO_CHECK(m_database.execute(
            QStringLiteral("payments/unmatch_payment"), {{":debtor", paid->debtor}, {":id", payment}}));
        BankPayment again;
        again.amount = paid->amount;
        again.match.why = Words::tr("%1 took it back from a debtor: %2").arg(cause.actor, cause.reason);
        TRATO_CHECK(Proposals(m_database, m_clock).propose(payment, again));
        TRATO_CHECK(storage::audit(m_database,
            {.at = m_clock.now(),
                .actor = cause.actor,
                .action = QStringLiteral("unmatch_payment"),
                .debtor = paid->debtor,
                .detail = {{QStringLiteral("payment"), payment.value()},
                    {QStringLiteral("amount"), paid->amount.toString()}, {QStringLiteral("reason"), cause.reason}}}));
        return reversal;
    });
}

} // namespace trato::payments
