#include "money/reais.h"
#include "payments/transfers/transfers.h"
#include "payments/words.h"

#include <QCoreApplication>

namespace trato::payments {

using documents::Align;

namespace {

QString percentText(const money::Rate& percent) { return percent.toString().replace(u'.', u',') + u'%'; }

documents::Table transferTable(const Transfer& transfer)
{
    documents::Table table;
    table.columns = {{QCoreApplication::translate("payments", "Day"), 1.3},
        {QCoreApplication::translate("payments", "Payment"), 1, Align::Right},
        {QCoreApplication::translate("payments", "Contract"), 1.7},
        {QCoreApplication::translate("payments", "Days late"), 1, Align::Right},
        {QCoreApplication::translate("payments", "Received"), 1.3, Align::Right},
        {QStringLiteral("%"), 0.9, Align::Right},
        {QCoreApplication::translate("payments", "Commission"), 1.3, Align::Right},
        {QCoreApplication::translate("payments", "Fees"), 1, Align::Right},
        {QCoreApplication::translate("payments", "Net"), 1.3, Align::Right}};
    for (const TransferLine& line : transfer.lines)
        table.rows.push_back({reportDay(line.day), QString::number(line.payment.value()), line.reference,
            QString::number(line.ageDays), reportAmount(line.amount), percentText(line.percent),
            reportAmount(line.commission), reportAmount(line.fee), reportAmount(line.net())});
    table.total = {QCoreApplication::translate("payments", "Total"), {}, {}, {},
        reportAmount(transfer.received - transfer.returned), {}, reportAmount(transfer.commission),
        reportAmount(transfer.fees), reportAmount(transfer.net)};
    return table;
}

} // namespace

Report transferReport(const Transfer& transfer)
{
    Report report;
    report.title = transfer.id.isValid()
                       ? Words::tr("Transfer %1 to %2").arg(transfer.number).arg(transfer.creditorName)
                       : Words::tr("Preview of a transfer to %1").arg(transfer.creditorName);
    report.subtitle = Words::tr("%1 to %2").arg(reportDay(transfer.from), reportDay(transfer.until));
    report.facts = {{Words::tr("Received"), money::reais(transfer.received)},
        {Words::tr("Went back"), money::reais(transfer.returned)},
        {Words::tr("Commission"), money::reais(transfer.commission)}, {Words::tr("Fees"), money::reais(transfer.fees)},
        {Words::tr("To be transferred"), money::reais(transfer.net)}};
    if (transfer.id.isValid())
        report.facts.push_back({Words::tr("Closed by"), transfer.closedBy});
    report.parts.push_back({.heading = {}, .table = transferTable(transfer)});
    return report;
}

} // namespace trato::payments
