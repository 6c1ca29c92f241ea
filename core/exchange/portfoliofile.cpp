#include "exchange/portfoliofile.h"

#include "base/digest.h"
#include "base/text.h"
#include "exchange/dateformat.h"
#include "exchange/numberformat.h"
#include "exchange/textencoding.h"

#include <algorithm>

namespace trato::exchange {

/// How many lines are read between two looks at whether somebody still wants them.
constexpr size_t linesBetweenLooks = 4096;

static std::vector<Evidence> column(const CsvTable& table, int position)
{
    std::vector<Evidence> cells;
    cells.reserve(table.records.size());
    for (const CsvRecord& record : table.records) {
        if (position < record.cells.size())
            cells.push_back({record.line, record.cells[position]});
    }
    return cells;
}

Result<PortfolioFile> PortfolioFile::open(const QByteArray& bytes, const std::optional<ColumnMapping>& wanted)
{
    const auto encoding = wanted && wanted->encoding ? encodingFromName(*wanted->encoding) : std::nullopt;
    TRATO_TRY(const DecodedText decoded, decodeText(bytes, encoding));
    TRATO_TRY(CsvTable table, readCsv(decoded.text, wanted ? wanted->delimiter : std::nullopt));
    ColumnMapping mapping = wanted.value_or(ColumnMapping());
    if (mapping.columns.empty())
        mapping.columns = recognise(table.header).columns;
    mapping.encoding = encodingName(decoded.encoding);
    mapping.delimiter = table.delimiter;
    return PortfolioFile(std::move(table), std::move(mapping));
}

void PortfolioFile::correct(const std::vector<Correction>& corrections)
{
    for (const Correction& correction : corrections) {
        const auto record = std::lower_bound(m_table.records.begin(), m_table.records.end(), correction.line,
            [](const CsvRecord& one, int line) { return one.line < line; });
        const auto column = std::find_if(m_table.header.begin(), m_table.header.end(),
            [&](const QString& title) { return title.trimmed() == correction.column.trimmed(); });
        const auto at = column - m_table.header.begin();
        if (record == m_table.records.end() || record->line != correction.line || column == m_table.header.end())
            continue;
        while (record->cells.size() <= at)
            record->cells.append(QString());
        QString& cell = record->cells[at];
        if (correction.was.isEmpty() || !cell.contains(correction.was))
            cell = correction.text;
        else
            cell.replace(correction.was, correction.text);
    }
}

QString PortfolioFile::headerKey() const
{
    QStringList folded;
    for (const QString& title : m_table.header)
        folded.append(text::folded(title));
    return QString::fromLatin1(digest::sha256(folded.join(u'\n').toUtf8()).toHex());
}

Result<void> PortfolioFile::decideFormats()
{
    const auto due = m_mapping.positions(Field::Due, m_table.header);
    if (!m_mapping.date) {
        TRATO_TRY(m_mapping.date, decideDateOrder(column(m_table, due.front()), m_table.header[due.front()].trimmed()));
    }
    const auto amount = m_mapping.positions(Field::Amount, m_table.header);
    if (!m_mapping.decimal) {
        TRATO_TRY(m_mapping.decimal,
            decideDecimal(column(m_table, amount.front()), m_table.header[amount.front()].trimmed()));
    }
    return {};
}

Result<PortfolioFile::Reading> PortfolioFile::read(const ImportWatch& watch)
{
    TRATO_CHECK(checkMapping(m_mapping, m_table.header));
    TRATO_CHECK(decideFormats());
    const DebtRowReader reader(m_mapping, m_table.header);
    Reading reading;
    reading.rows.reserve(m_table.records.size());
    for (size_t i = 0; i < m_table.records.size(); ++i) {
        if (i % linesBetweenLooks == 0)
            TRATO_CHECK(watch.at(ImportStage::Reading, static_cast<int>(i), static_cast<int>(m_table.records.size())));
        auto outcome = reader.read(m_table.records[i], reading.warnings);
        if (auto* row = std::get_if<DebtRow>(&outcome))
            reading.rows.push_back(std::move(*row));
        else
            reading.rejected.push_back(std::get<LineFault>(std::move(outcome)));
    }
    return reading;
}

} // namespace trato::exchange
