#include "payments/reconciliation/setwiseposting.h"

#include "payments/reconciliation/paymentmatcher.h"
#include "payments/reconciliation/paymentrows.h"
#include "payments/words.h"
#include "storage/bulkwriter.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

using money::Money;
using storage::BulkWriter;
using storage::Row;

/// A payment on its way through: what it became.
struct SetWisePosting::Posted {
    const BankPayment* payment = nullptr;
    PaymentRequest request = {};
    Settlement settlement = {};
    /// Debts as they are after it.
    std::vector<Debt> changed = {};
};

Result<std::vector<const BankPayment*>> SetWisePosting::post(
    const std::vector<const BankPayment*>& payments, const OnSettled& odd)
{
    TRATO_TRY(DebtorBooks books, readBooks());
    for (const BankPayment* payment : payments) {
        if (!payment->asked || payment->asked->agreement)
            books.notPlain.insert(payment->match.debtor.value());
    }
    std::vector<const BankPayment*> plain;
    std::vector<const BankPayment*> others;
    for (const BankPayment* payment : payments)
        (books.notPlain.contains(payment->match.debtor.value()) ? others : plain).push_back(payment);
    std::vector<Posted> posted;
    TRATO_CHECK(allocateAll(plain, books, posted));
    TRATO_CHECK(writePayments(posted));
    TRATO_CHECK(writeParts(posted));
    TRATO_CHECK(writeEffects(posted));
    for (Posted& one : posted) {
        if (one.settlement.work)
            TRATO_CHECK(odd(one.settlement, one.request, *one.payment));
    }
    return others;
}

Result<DebtorBooks> SetWisePosting::readBooks()
{
    DebtorBooks books;
    TRATO_TRY(books.owners, m_database.all(QStringLiteral("payments/lock_debtors"), {}, [](const Row& row) {
        return DebtorBooks::Owner{row.id<DebtorId>("id"), row.text("document")};
    }));
    TRATO_CHECK(m_database.each(QStringLiteral("payments/debtors_not_plain"), {},
        [&](const Row& row) { books.notPlain.insert(row.integer("debtor_id")); }));
    TRATO_TRY(books.owed, m_database.all(QStringLiteral("payments/open_debts_of_many"), {}, [](const Row& row) {
        return DebtorBooks::Owed{row.id<DebtorId>("debtor_id"), readDebt(row)};
    }));
    return books;
}

/// One pass over payments, debtors and debts, which are all in the order of their debtors.
Result<void> SetWisePosting::allocateAll(
    const std::vector<const BankPayment*>& plain, DebtorBooks& books, std::vector<Posted>& posted)
{
    TRATO_TRY(
        const std::vector<qint64> ids, m_database.nextIds(QStringLiteral("payment"), static_cast<int>(plain.size())));
    posted.reserve(plain.size());
    auto owed = books.owed.begin();
    auto owner = books.owners.begin();
    std::vector<Debt> debts;
    std::unordered_set<qint64> paid;
    DebtorId debtor;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const BankPayment& payment = *plain[i];
        if (payment.match.debtor != debtor) {
            debtor = payment.match.debtor;
            debts.clear();
            paid.clear();
            while (owner != books.owners.end() && owner->debtor < debtor)
                ++owner;
            while (owed != books.owed.end() && owed->debtor < debtor)
                ++owed;
            for (; owed != books.owed.end() && owed->debtor == debtor; ++owed)
                debts.push_back(std::move(owed->debt));
        }
        Posted& one = posted.emplace_back();
        one.payment = &payment;
        one.request = payment.asked->request();
        if (!paid.insert(one.request.id.value()).second)
            one.request.state = RequestState::Paid;
        one.settlement = {.payment = PaymentId(ids[i]),
            .debtor = debtor,
            .amount = payment.amount,
            .paidAt = payment.paidAt(),
            .request = one.request.id};
        TRATO_CHECK(allocateOne(one, debts));
        noteCircumstances(one.settlement, one.request, payment,
            owner != books.owners.end() && owner->debtor == debtor ? owner->document : QString());
    }
    return {};
}

Result<void> SetWisePosting::allocateOne(Posted& posted, std::vector<Debt>& debts)
{
    const PaymentRequest& request = posted.request;
    Settlement& settlement = posted.settlement;
    noteAmount(settlement, request);
    const QDate day = chargeDay(request, settlement.amount, settlement.paidAt);
    std::vector<Debt> meant;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < debts.size(); ++i) {
        const Debt& debt = debts[i];
        const bool wanted = request.instalment ? debt.id == request.instalment->value() : debt.basis.due <= day;
        if (!wanted || debt.creditor != request.creditor || !debt.isOpen())
            continue;
        meant.push_back(debt);
        places.push_back(i);
    }
    TRATO_TRY(DebtAllocation done, payDebts(meant, settlement.amount, day));
    settlement.parts = std::move(done.allocation.parts);
    for (const std::size_t place : done.changed) {
        debts[places[place]].basis = meant[place].basis;
        touchContract(settlement, meant[place].contract);
        posted.changed.push_back(std::move(meant[place]));
    }
    keepRest(settlement, request, done.allocation.rest);
    return {};
}

Result<void> SetWisePosting::writePayments(const std::vector<Posted>& posted)
{
    PaymentRows rows(m_account, m_file, m_clock.now());
    TRATO_CHECK(rows.open(m_database));
    for (const Posted& one : posted)
        TRATO_CHECK(rows.add(*one.payment, one.settlement.payment, one.settlement.debtor, one.request.id));
    return rows.finish();
}

Result<void> SetWisePosting::writeParts(const std::vector<Posted>& posted)
{
    std::size_t count = 0;
    for (const Posted& one : posted)
        count += one.settlement.parts.size();
    TRATO_TRY(const std::vector<qint64> ids, m_database.nextIds(QStringLiteral("allocation"), static_cast<int>(count)));
    TRATO_TRY(const auto writer,
        BulkWriter::open(m_database, QStringLiteral("allocation"),
            {QStringLiteral("debtor_id"), QStringLiteral("id"), QStringLiteral("payment_id"), QStringLiteral("target"),
                QStringLiteral("target_id"), QStringLiteral("component"), QStringLiteral("amount_cents")}));
    auto id = ids.begin();
    for (const Posted& one : posted) {
        for (const Part& part : one.settlement.parts) {
            writer->integer(one.settlement.debtor.value()).integer(*id++).integer(one.settlement.payment.value());
            writer->text(targetKindName(part.kind)).integer(part.id);
            writer->text(componentName(part.component)).integer(part.amount.cents());
            TRATO_CHECK(writer->endRow());
        }
    }
    TRATO_CHECK(writer->finish());
    return {};
}

Result<void> SetWisePosting::writeEffects(const std::vector<Posted>& posted)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/clear_effects"), {}));
    TRATO_TRY(auto effects, EffectRows::open(m_database));
    for (auto one = posted.begin(); one != posted.end();) {
        // Of a debtor's payments the last that changed a debt says how it stands.
        const auto end = std::find_if(
            one, posted.end(), [&](const Posted& other) { return other.settlement.debtor != one->settlement.debtor; });
        std::vector<const Debt*> last;
        for (; one != end; ++one) {
            TRATO_CHECK(effects.request(one->settlement.debtor, one->request));
            for (const Debt& debt : one->changed) {
                std::erase_if(last, [&](const Debt* known) { return known->id == debt.id; });
                last.push_back(&debt);
            }
        }
        for (const Debt* debt : last)
            TRATO_CHECK(effects.instalment(std::prev(end)->settlement.debtor, *debt));
    }
    TRATO_CHECK(effects.finish());
    TRATO_CHECK(countStaged(m_database, QStringLiteral("payment_effect"), posted.size()));
    const Instant now = m_clock.now();
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/pay_many_instalments"), {{":now", now}}));
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/pay_many_requests"), {{":now", now}}));
    return {};
}

void noteCircumstances(
    Settlement& settlement, const PaymentRequest& request, const BankPayment& payment, const QString& debtorDocument)
{
    if (request.id.isValid() && isLate(request, settlement.paidAt))
        noteWork(settlement, "paid_late",
            Words::tr("Paid on %1, after its last day %2.")
                .arg(payment.paidOn.toString(u"dd/MM/yyyy"), lastPayableDay(request.due, 0).toString(u"dd/MM/yyyy")));
    const QString& payer = payment.payerDocument;
    const bool branches = payer.size() == 14 && debtorDocument.size() == 14 && payer.left(8) == debtorDocument.left(8);
    if (!payer.isEmpty() && !debtorDocument.isEmpty() && payer != debtorDocument && !branches)
        noteWork(settlement, "paid_by_other", Words::tr("Somebody else paid, not the debtor."));
}

} // namespace trato::payments
