#include "payments/reconciliation/paymentrows.h"

#include "payments/reconciliation/paymentmatcher.h"
#include "payments/reconciliation/setwiseposting.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::payments {

using storage::BulkWriter;

namespace {

QString isoOf(QDate date) { return date.toString(Qt::ISODate); }

void addText(BulkWriter& writer, const QString& text)
{
    if (text.isEmpty())
        writer.null();
    else
        writer.text(text);
}

} // namespace

Result<void> PaymentRows::open(storage::Database& database)
{
    TRATO_TRY(m_writer,
        BulkWriter::open(database, QStringLiteral("payment"),
            {QStringLiteral("debtor_id"), QStringLiteral("id"), QStringLiteral("provider"), QStringLiteral("account"),
                QStringLiteral("external_id"), QStringLiteral("txid"), QStringLiteral("amount_cents"),
                QStringLiteral("paid_at"), QStringLiteral("payment_request_id"), QStringLiteral("state"),
                QStringLiteral("raw"), QStringLiteral("recorded_at"), QStringLiteral("method"),
                QStringLiteral("net_cents"), QStringLiteral("fee_cents"), QStringLiteral("credit_date"),
                QStringLiteral("our_number"), QStringLiteral("reference"), QStringLiteral("payer_document"),
                QStringLiteral("payer_name"), QStringLiteral("source_file"), QStringLiteral("source_line")}));
    return {};
}

Result<void> PaymentRows::add(
    const BankPayment& payment, PaymentId id, DebtorId debtor, std::optional<PaymentRequestId> request)
{
    BulkWriter& writer = *m_writer;
    writer.integer(debtor.value()).integer(id.value()).text(payment.provider).text(m_account).text(payment.externalId);
    addText(writer, payment.txid);
    writer.integer(payment.amount.cents()).integer(payment.paidAt().microseconds());
    if (request)
        writer.integer(request->value());
    else
        writer.null();
    writer.text(debtor.isValid() ? u"matched" : u"unmatched").text(payment.raw).integer(m_now.microseconds());
    writer.text(payment.method);
    if (payment.net)
        writer.integer(payment.net->cents());
    else
        writer.null();
    writer.integer(payment.fee.cents());
    addText(writer, isoOf(payment.creditDate));
    for (const QString* text : {&payment.ourNumber, &payment.reference, &payment.payerDocument, &payment.payerName})
        addText(writer, *text);
    writer.integer(m_file).integer(payment.line);
    return writer.endRow();
}

Result<void> PaymentRows::finish()
{
    TRATO_CHECK(m_writer->finish());
    return {};
}

Result<EffectRows> EffectRows::open(storage::Database& database)
{
    EffectRows rows;
    TRATO_TRY(rows.m_writer,
        BulkWriter::open(database, QStringLiteral("payment_effect"),
            {QStringLiteral("kind"), QStringLiteral("debtor_id"), QStringLiteral("id"), QStringLiteral("open_cents"),
                QStringLiteral("charged_until"), QStringLiteral("charges_open_cents")}));
    return rows;
}

Result<void> EffectRows::add(QStringView kind, DebtorId debtor, qint64 id)
{
    m_writer->text(kind).integer(debtor.value()).integer(id).integer(0).null().integer(0);
    return m_writer->endRow();
}

Result<void> EffectRows::debtor(DebtorId debtor) { return add(u"debtor", debtor, 0); }

Result<void> EffectRows::request(DebtorId debtor, const PaymentRequest& request)
{
    if (m_debtor != debtor)
        m_requests.clear();
    m_debtor = debtor;
    if (std::find(m_requests.begin(), m_requests.end(), request.id) != m_requests.end())
        return {};
    m_requests.push_back(request.id);
    return add(u"request", debtor, request.id.value());
}

Result<void> EffectRows::instalment(DebtorId debtor, const Debt& debt)
{
    m_writer->text(u"instalment").integer(debtor.value()).integer(debt.id).integer(debt.basis.open.cents());
    m_writer->text(isoOf(debt.basis.chargedUntil)).integer(debt.basis.chargesOpen.cents());
    return m_writer->endRow();
}

Result<void> EffectRows::finish()
{
    TRATO_CHECK(m_writer->finish());
    return {};
}

Result<void> stageDebtors(storage::Database& database, const std::vector<const BankPayment*>& payments)
{
    TRATO_CHECK(database.execute(QStringLiteral("payments/clear_effects"), {}));
    TRATO_TRY(auto rows, EffectRows::open(database));
    DebtorId last;
    for (const BankPayment* payment : payments) {
        if (payment->match.debtor == last)
            continue;
        last = payment->match.debtor;
        TRATO_CHECK(rows.debtor(last));
    }
    TRATO_CHECK(rows.finish());
    TRATO_CHECK(countStaged(database, QStringLiteral("payment_effect"), payments.size()));
    return {};
}

} // namespace trato::payments
