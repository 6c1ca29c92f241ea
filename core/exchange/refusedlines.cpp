#include "exchange/refusedlines.h"

#include "exchange/words.h"

#include <QHash>

namespace trato::exchange {
namespace {

/// "+55 11 98765-4321" and "-12,00" are values; "=…", "@…" and "+cmd" are not.
bool isFormula(const QString& cell)
{
    if (cell.isEmpty())
        return false;
    const QChar first = cell.front();
    if (first == u'=' || first == u'@' || first == u'\t')
        return true;
    return (first == u'+' || first == u'-') && cell.size() > 1 && !cell[1].isDigit() && cell[1] != u'(' &&
           cell[1] != u' ';
}

QString cellText(QString cell, QChar delimiter)
{
    if (isFormula(cell))
        cell.prepend(u'\'');
    if (!cell.contains(delimiter) && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString lineText(const QStringList& cells, QChar delimiter)
{
    QStringList texts;
    for (const QString& cell : cells)
        texts.append(cellText(cell, delimiter));
    return texts.join(delimiter) + QStringLiteral("\r\n");
}

} // namespace

QByteArray refusedLines(const PortfolioFile& file, const std::vector<LineFault>& refused)
{
    const CsvTable& table = file.table();
    QHash<int, QString> reasons;
    for (const LineFault& fault : refused)
        reasons.insert(
            fault.line, fault.column.isEmpty() ? fault.message : fault.column + QStringLiteral(": ") + fault.message);
    QString text = lineText(table.header + QStringList{Words::tr("Line"), Words::tr("Reason")}, table.delimiter);
    for (const CsvRecord& record : table.records) {
        if (!reasons.contains(record.line))
            continue;
        QStringList cells = record.cells;
        while (cells.size() < table.header.size())
            cells.append(QString());
        text +=
            lineText(cells + QStringList{QString::number(record.line), reasons.value(record.line)}, table.delimiter);
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace trato::exchange
