#include "payments/reconciliation/daysheet.h"

#include "money/reais.h"
#include "payments/words.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::payments {

using documents::Align;
using money::Money;
using storage::Row;

namespace {

storage::Bindings hoursOf(QDate day)
{
    return {
        {":from", Instant::startOfDay(day, deskZone())}, {":until", Instant::startOfDay(day.addDays(1), deskZone())}};
}

DayLine& dayLineOf(std::vector<DayLine>& lines, const QString& account, const QString& method)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
        [&](const DayLine& each) { return each.account == account && each.method == method; });
    if (found != lines.end())
        return *found;
    DayLine line;
    line.account = account;
    line.method = method;
    return lines.emplace_back(std::move(line));
}

Result<void> readLines(storage::Database& database, DaySheet& sheet)
{
    storage::Bindings bindings = hoursOf(sheet.day);
    TRATO_CHECK(database.each(QStringLiteral("payments/day_refunds"), bindings, [&](const Row& row) {
        dayLineOf(sheet.lines, row.text("account"), row.text("method")).sentBack = Money(row.integer("amount_cents"));
    }));
    bindings.push_back({":day", sheet.day});
    TRATO_CHECK(database.each(QStringLiteral("payments/day_accounts"), bindings, [&](const Row& row) {
        DayLine& line = dayLineOf(sheet.lines, row.text("account"), row.text("method"));
        const Money gross(row.integer("gross_cents"));
        line.payments += row.integer("payments");
        line.received += gross;
        line.fees += Money(row.integer("fee_cents"));
        line.net += Money(row.integer("net_cents"));
        const QString state = row.text("state");
        (state == QStringLiteral("matched")       ? line.matched
            : state == QStringLiteral("refunded") ? line.returned
                                                  : line.waiting) += gross;
    }));
    std::sort(sheet.lines.begin(), sheet.lines.end(), [](const DayLine& a, const DayLine& b) {
        return std::tie(a.account, a.method) < std::tie(b.account, b.method);
    });
    for (const DayLine& line : sheet.lines)
        sheet.total += line;
    return {};
}

Result<void> readDifferences(storage::Database& database, const Clock& clock, DaySheet& sheet)
{
    QString account;
    for (const DayLine& line : sheet.lines) {
        if (line.account == account)
            continue;
        account = line.account;
        TRATO_TRY(const DayFigures figures, Closing(database, clock).figures(sheet.day, account));
        for (const Difference& each : figures.differences)
            sheet.differences.push_back({account, each});
    }
    return {};
}

documents::Table dayTable(const DaySheet& sheet)
{
    documents::Table table;
    table.columns = {{QCoreApplication::translate("payments", "Account"), 1.6},
        {QCoreApplication::translate("payments", "Method"), 1},
        {QCoreApplication::translate("payments", "Payments"), 1, Align::Right},
        {QCoreApplication::translate("payments", "Received"), 1.3, Align::Right},
        {QCoreApplication::translate("payments", "Matched"), 1.3, Align::Right},
        {QCoreApplication::translate("payments", "Waiting"), 1.2, Align::Right},
        {QCoreApplication::translate("payments", "Returned"), 1.2, Align::Right},
        {QCoreApplication::translate("payments", "Fees"), 1, Align::Right},
        {QCoreApplication::translate("payments", "Net"), 1.3, Align::Right},
        {QCoreApplication::translate("payments", "Sent back"), 1.2, Align::Right}};
    const auto cells = [](const DayLine& line, const QString& account, const QString& method) {
        return QStringList{account, method, QString::number(line.payments), reportAmount(line.received),
            reportAmount(line.matched), reportAmount(line.waiting), reportAmount(line.returned),
            reportAmount(line.fees), reportAmount(line.net), reportAmount(line.sentBack)};
    };
    for (const DayLine& line : sheet.lines)
        table.rows.push_back(cells(line, line.account, line.method));
    table.total = cells(sheet.total, QCoreApplication::translate("payments", "Total"), {});
    return table;
}

} // namespace

DayLine& DayLine::operator+=(const DayLine& other)
{
    payments += other.payments;
    received += other.received;
    matched += other.matched;
    waiting += other.waiting;
    returned += other.returned;
    fees += other.fees;
    net += other.net;
    sentBack += other.sentBack;
    return *this;
}

Result<DaySheet> daySheet(storage::Database& database, const Clock& clock, QDate day)
{
    DaySheet sheet;
    sheet.day = day;
    TRATO_CHECK(readLines(database, sheet));
    TRATO_CHECK(readDifferences(database, clock, sheet));
    Closing closing(database, clock);
    TRATO_TRY(const DayFigures now, closing.figures(day));
    sheet.otherRecords = now.otherRecords;
    TRATO_TRY(const auto kept, closing.kept(day));
    if (kept) {
        sheet.version = kept->version;
        sheet.closedBy = kept->closedBy;
        sheet.changedSince = kept->text != now.text();
    }
    return sheet;
}

QString differenceWords(const QString& name)
{
    return name == QStringLiteral("net") ? Words::tr("What was credited is not what was received less the fees")
                                         : Words::tr("What was allocated is not what was matched");
}

Report dayReport(const DaySheet& sheet)
{
    Report report;
    report.title = Words::tr("Closing of %1").arg(reportDay(sheet.day));
    report.subtitle = sheet.version == 0 ? Words::tr("Not closed")
                                         : Words::tr("Closed by %1, version %2").arg(sheet.closedBy).arg(sheet.version);
    report.parts.push_back({.heading = {}, .table = dayTable(sheet)});
    for (const AccountDifference& each : sheet.differences)
        report.remarks.append(
            Words::tr("%1: %2, by %3.")
                .arg(each.account, differenceWords(each.difference.name), money::reais(each.difference.amount)));
    if (sheet.differences.empty())
        report.remarks.append(Words::tr("Everything adds up."));
    if (sheet.changedSince)
        report.remarks.append(Words::tr("Something changed after the day was closed."));
    return report;
}

} // namespace trato::payments
