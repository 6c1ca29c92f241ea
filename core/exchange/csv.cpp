#include "exchange/csv.h"

#include "exchange/words.h"

#include <algorithm>

namespace trato::exchange {

namespace {

QChar guessDelimiter(QStringView text)
{
    QChar best = u';';
    qsizetype bestCount = 0;
    const QStringView head =
        text.left(std::max<qsizetype>(0, text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n')));
    for (const QChar candidate : {QChar(u';'), QChar(u'\t'), QChar(u','), QChar(u'|')}) {
        const qsizetype count = head.count(candidate);
        if (count > bestCount) {
            best = candidate;
            bestCount = count;
        }
    }
    return best;
}

/// Walks through the text once; quotes may open only at the start of a cell.
class Reader final {
public:
    Reader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }

    Result<CsvRecord> next()
    {
        CsvRecord record{m_line, {}};
        for (bool more = true; more;) {
            TRATO_TRY(QString cell, atQuote() ? quotedCell() : Result<QString>(plainCell()));
            record.cells.append(std::move(cell));
            more = endOfCell();
        }
        return record;
    }

private:
    [[nodiscard]] bool atQuote() const { return !atEnd() && m_text[m_position] == u'"'; }

    QString plainCell()
    {
        const qsizetype from = m_position;
        while (
            !atEnd() && m_text[m_position] != m_delimiter && m_text[m_position] != u'\n' && m_text[m_position] != u'\r')
            ++m_position;
        return m_text.mid(from, m_position - from).toString();
    }

    Result<QString> quotedCell()
    {
        const int openedAt = m_line;
        QString cell;
        for (++m_position; !atEnd(); ++m_position) {
            const QChar c = m_text[m_position];
            if (c == u'"') {
                if (m_position + 1 < m_text.size() && m_text[m_position + 1] == u'"') {
                    ++m_position;
                } else {
                    ++m_position;
                    // "12"" pol" written without doubling: what follows the quote belongs to the cell.
                    return cell + plainCell();
                }
            } else if (c == u'\n') {
                ++m_line;
            }
            cell.append(c);
        }
        return failure(QStringLiteral("unclosed_quote"),
            Words::tr("The quotes opened on line %1 never close.").arg(openedAt), {{QStringLiteral("line"), openedAt}});
    }

    /// Steps over what ends a cell; true when another cell follows in the same record.
    bool endOfCell()
    {
        if (atEnd())
            return false;
        if (m_text[m_position] == m_delimiter) {
            ++m_position;
            return true;
        }
        if (m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n')
            ++m_position;
        ++m_position;
        ++m_line;
        return false;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_position = 0;
    int m_line = 1;
};

bool isBlank(const CsvRecord& record)
{
    return std::all_of(
        record.cells.begin(), record.cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<CsvTable> readCsv(const QString& text, std::optional<QChar> delimiter)
{
    const QChar separator = delimiter.value_or(guessDelimiter(text));
    CsvTable table{separator, {}, {}};
    for (Reader reader(text, separator); !reader.atEnd();) {
        TRATO_TRY(CsvRecord record, reader.next());
        if (isBlank(record))
            continue;
        if (table.header.isEmpty())
            table.header = std::move(record.cells);
        else
            table.records.push_back(std::move(record));
    }
    if (table.header.isEmpty())
        return failure(QStringLiteral("empty_file"), Words::tr("The file is empty."));
    return table;
}

} // namespace trato::exchange
