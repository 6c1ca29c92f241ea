#include "app/ctl/commands/cnabshow.h"

#include "app/ctl/jsonvalues.h"
#include "payments/cnab/returnreader.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject recordObject(const payments::BankRecord& record)
{
    return {{u"line"_s, record.line}, {u"our_number"_s, orNull(record.ourNumber)},
        {u"document"_s, orNull(record.document)}, {u"control"_s, orNull(record.control)},
        {u"occurrence"_s, orNull(record.occurrence)}, {u"kind"_s, payments::occurrenceKindName(record.kind)},
        {u"occurrence_date"_s, orNull(record.occurrenceDate)}, {u"credit_date"_s, orNull(record.creditDate)},
        {u"due"_s, orNull(record.due)}, {u"amount"_s, record.amount.toString()}, {u"paid"_s, record.paid.toString()},
        {u"credited"_s, record.credited.isZero() ? QJsonValue() : QJsonValue(record.credited.toString())},
        {u"fee"_s, record.fee.toString()}, {u"interest"_s, record.interest.toString()},
        {u"discount"_s, record.discount.toString()}, {u"rebate"_s, record.rebate.toString()},
        {u"is_payment"_s, record.isPayment}, {u"payer_document"_s, orNull(record.payerDocument)},
        {u"payer_name"_s, orNull(record.payerName)}, {u"txid"_s, orNull(record.txid)},
        {u"reasons"_s, QJsonArray::fromStringList(record.reasons)}};
}

QJsonArray problemArray(const std::vector<payments::FileProblem>& problems)
{
    QJsonArray out;
    for (const payments::FileProblem& problem : problems)
        out.append(QJsonObject{{u"line"_s, problem.line}, {u"code"_s, problem.code}});
    return out;
}

} // namespace

void CnabShowCommand::declare(CLI::App& app)
{
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", "return file, or - for standard input"))->required();
}

Result<void> CnabShowCommand::run(Context& context)
{
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    QJsonArray records;
    payments::ReturnReader reader([&](const payments::BankRecord& record) { records.append(recordObject(record)); });
    TRATO_CHECK(reader.read(bytes));
    TRATO_TRY(const payments::BankFileEnd end, reader.finish());
    const bool narrow = end.header.layout == payments::CnabLayout::Cnab240;
    context.print({{u"layout"_s, narrow ? u"240"_s : u"400"_s}, {u"bank"_s, orNull(end.header.bank)},
        {u"agreement"_s, orNull(end.header.agreement)}, {u"sequence"_s, orNull(end.header.sequence)},
        {u"generated"_s, orNull(end.header.generated)}, {u"complete"_s, end.complete}, {u"records"_s, records},
        {u"problems"_s, problemArray(end.problems)}});
    return {};
}

} // namespace trato::ctl
