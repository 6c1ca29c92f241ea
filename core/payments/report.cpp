#include "payments/report.h"

#include "money/reais.h"

#include <QSaveFile>

#include <algorithm>

namespace trato::payments {

namespace {

constexpr QChar minusSign(0x2212);

bool isFigure(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'%' || c == u'/'; });
}

/// What a spreadsheet would take for a formula is text.
QString csvCell(QString text)
{
    text.replace(minusSign, u'-');
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text.front()) && !isFigure(text))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"'))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& each : cells)
        written.append(csvCell(each));
    return written.join(u';').toUtf8() + "\r\n";
}

} // namespace

QString reportAmount(money::Money amount)
{
    return amount.isNegative() ? minusSign + money::reaisDigits(amount) : money::reaisDigits(amount);
}

QString reportDay(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }

QByteArray reportCsv(const Report& report)
{
    QByteArray csv("\xEF\xBB\xBF");
    bool first = true;
    for (const Report::Part& part : report.parts) {
        if (!first)
            csv += "\r\n";
        first = false;
        QStringList titles;
        for (const documents::Column& column : part.table.columns)
            titles.append(column.title);
        csv += csvLine(titles);
        for (const QStringList& row : part.table.rows)
            csv += csvLine(row);
        if (!part.table.total.isEmpty())
            csv += csvLine(part.table.total);
    }
    return csv;
}

Result<QByteArray> reportPdf(const Report& report, Instant created)
{
    documents::Document document({.title = report.title, .created = created});
    documents::Flow flow(document);
    flow.title(report.title);
    if (!report.subtitle.isEmpty())
        flow.paragraph(report.subtitle, {.lightness = 35});
    if (!report.facts.empty())
        flow.facts(report.facts);
    for (const Report::Part& part : report.parts) {
        if (!part.heading.isEmpty())
            flow.heading(part.heading);
        flow.table(part.table);
    }
    flow.points(report.remarks);
    flow.foot(report.title);
    return document.pdf();
}

Result<void> writeReport(const QString& path, const Report& report, Instant created)
{
    QByteArray bytes;
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        TRATO_TRY(bytes, reportPdf(report, created));
    } else {
        bytes = reportCsv(report);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(QStringLiteral("unwritable_file"), file.errorString());
    return {};
}

} // namespace trato::payments
