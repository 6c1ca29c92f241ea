#include "payments/reconciliation.h"
#include "payments/reconciliation/bankpayment.h"
#include "payments/reconciliation/setwiseposting.h"
#include "payments/settling.h"
#include "storage/database.h"

namespace trato::payments {

namespace {

storage::Bindings bankPaymentBindings(
    const BankPayment& payment, const Settlement& settlement, const QString& account, qint64 file)
{
    return {{":debtor", settlement.debtor}, {":id", settlement.payment}, {":provider", payment.provider},
        {":account", account}, {":external_id", payment.externalId}, {":txid", payment.txid},
        {":amount", payment.amount.cents()}, {":paid_at", settlement.paidAt}, {":request", settlement.request},
        {":raw", payment.raw}, {":method", payment.method},
        {":net", payment.net ? storage::Value(payment.net->cents()) : storage::Value()}, {":fee", payment.fee.cents()},
        {":credit_date", payment.creditDate}, {":our_number", payment.ourNumber}, {":reference", payment.reference},
        {":payer_document", payment.payerDocument}, {":payer_name", payment.payerName}, {":file", file},
        {":line", payment.line}};
}

} // namespace

Result<Settlement> Reconciliation::post(
    const BankPayment& payment, const QString& account, qint64 file, PaymentRequest& posted)
{
    return m_database.transaction([&]() -> Result<Settlement> {
        const DebtorId debtor = payment.match.debtor;
        TRATO_TRY(posted, payment.asked
                              ? PaymentRequests(m_database, m_clock).find(debtor, payment.asked->id)
                              : Settling(m_database, m_clock).whatIsDue(debtor, payment.amount, payment.paidAt()));
        if (!payment.asked && payment.match.creditor.isValid()) {
            // It was found by a debt: that creditor's, not the one that is owed most.
            posted.creditor = payment.match.creditor;
            posted.instalment = payment.match.instalment;
            posted.agreement.reset();
        }
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("payment")));
        Settlement settlement{
            .payment = PaymentId(id), .debtor = debtor, .amount = payment.amount, .paidAt = payment.paidAt()};
        if (posted.id.isValid())
            settlement.request = posted.id;
        storage::Bindings bindings = bankPaymentBindings(payment, settlement, account, file);
        bindings.push_back({":now", m_clock.now()});
        TRATO_TRY(const qint64 added, m_database.execute(QStringLiteral("payments/insert_bank_payment"), bindings));
        if (added == 0)
            return Settlement{.duplicate = true, .amount = payment.amount, .paidAt = payment.paidAt()};
        TRATO_CHECK(place(settlement, posted));
        TRATO_TRY(const auto document,
            m_database.one(QStringLiteral("payments/payer"), {{":debtor", debtor}, {":agreement", storage::Value()}},
                [](const storage::Row& row) { return row.text("document"); }));
        noteCircumstances(settlement, posted, payment, document.value_or(QString()));
        return settlement;
    });
}

} // namespace trato::payments
