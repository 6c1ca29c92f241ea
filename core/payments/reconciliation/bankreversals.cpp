#include "payments/reconciliation/bankreversals.h"

#include "money/reais.h"
#include "payments/reversals.h"
#include "payments/words.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

using money::Money;

namespace {

struct SlipPayment {
    DebtorId debtor;
    std::optional<PaymentId> payment;
    Money left;
};

Result<std::vector<SlipPayment>> paymentsOfSlip(
    storage::Database& database, const QString& account, const QString& ourNumber)
{
    return database.all(QStringLiteral("payments/payments_of_our_number"),
        {{":account", account}, {":our_number", ourNumber}}, [](const storage::Row& row) {
            SlipPayment found{row.id<DebtorId>("debtor_id"), {}, {}};
            if (!row.isNull("id")) {
                found.payment = row.id<PaymentId>("id");
                found.left = Money(row.integer("amount_cents") - row.integer("refunded_cents"));
            }
            return found;
        });
}

} // namespace

Result<std::optional<Settlement>> takeBackByBank(
    storage::Database& database, const Clock& clock, const QString& account, const BankNote& note)
{
    const StatementLine& line = note.line;
    const QString ourNumber = comparableNumber(line.ourNumber);
    if ((line.kind != LineKind::Reversal && line.kind != LineKind::Chargeback) || ourNumber.isEmpty())
        return std::optional<Settlement>();
    TRATO_TRY(const auto known, paymentsOfSlip(database, account, ourNumber));
    if (known.empty())
        return std::optional<Settlement>();
    const auto meant = std::find_if(known.begin(), known.end(),
        [&](const SlipPayment& each) { return each.payment && line.paid.isPositive() && line.paid <= each.left; });
    Settlement settlement{.held = true, .debtor = known.front().debtor, .amount = line.paid};
    QString words = Words::tr("The bank took back %1 of slip %2.").arg(reais(line.paid), line.ourNumber) + u' ';
    if (meant == known.end()) {
        words += Words::tr("No payment of it fits that; nothing was changed.");
    } else {
        settlement.debtor = meant->debtor;
        settlement.payment = *meant->payment;
        TRATO_CHECK(database.execute(QStringLiteral("payments/add_returned"),
            {{":debtor", meant->debtor}, {":id", *meant->payment}, {":amount", line.paid.cents()}}));
        TRATO_TRY(const auto reversal, Reversals(database, clock)
                                           .takeBack(*meant->payment, {.kind = ReversalKind::Bank,
                                                                          .actor = QStringLiteral("system:payment"),
                                                                          .reason = line.text.left(200)}));
        words += reversal ? reversal->words() : QString();
    }
    settlement.work = PaymentWork{QStringLiteral("refunded"), words.trimmed()};
    return std::optional(std::move(settlement));
}

} // namespace trato::payments
