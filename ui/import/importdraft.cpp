#include "ui/import/importdraft.h"

#include "ui/import/words.h"

#include <algorithm>

namespace trato::ui {

using exchange::Field;

namespace {

constexpr size_t sampledLines = 200;

bool mayRepeat(Field field) { return field == Field::Phone || field == Field::Email || field == Field::AreaCode; }

exchange::ColumnMapping formatsOnly(const ImportFormats& formats)
{
    exchange::ColumnMapping wanted;
    wanted.encoding = formats.encoding;
    wanted.delimiter = formats.delimiter;
    wanted.date = formats.date;
    wanted.decimal = formats.decimal;
    return wanted;
}

QString firstValue(const exchange::CsvTable& table, qsizetype column)
{
    const size_t count = std::min(table.records.size(), sampledLines);
    for (size_t i = 0; i < count; ++i) {
        const QString value = table.records[i].cells.value(column).trimmed();
        if (!value.isEmpty())
            return value.left(80);
    }
    return {};
}

} // namespace

exchange::ColumnMapping ImportDraft::mapping() const
{
    exchange::ColumnMapping mapping = formatsOnly(formats);
    for (const ImportColumn& column : columns) {
        if (column.field)
            mapping.columns.push_back({*column.field, column.header});
    }
    return mapping;
}

int ImportDraft::mappedColumns() const
{
    return static_cast<int>(std::count_if(
        columns.begin(), columns.end(), [](const ImportColumn& column) { return column.field.has_value(); }));
}

std::vector<Field> ImportDraft::missingFields() const
{
    std::vector<Field> missing;
    for (const Field field : {Field::Document, Field::Name, Field::Contract, Field::Due, Field::Amount}) {
        if (std::none_of(
                columns.begin(), columns.end(), [field](const ImportColumn& column) { return column.field == field; }))
            missing.push_back(field);
    }
    return missing;
}

void ImportDraft::take(const exchange::ColumnMapping& mapping, Meaning meaning)
{
    QStringList header;
    for (ImportColumn& column : columns) {
        header.append(column.header);
        column.field.reset();
        column.meaning = Meaning::None;
    }
    for (const Field field : exchange::allFields()) {
        for (const int position : mapping.positions(field, header)) {
            columns[static_cast<size_t>(position)].field = field;
            columns[static_cast<size_t>(position)].meaning = meaning;
        }
    }
}

void ImportDraft::setField(int column, std::optional<Field> field)
{
    for (ImportColumn& other : columns) {
        if (field && other.field == field && !mayRepeat(*field)) {
            other.field.reset();
            other.meaning = Meaning::None;
        }
    }
    columns[static_cast<size_t>(column)].field = field;
    columns[static_cast<size_t>(column)].meaning = field ? Meaning::Chosen : Meaning::None;
}

Result<InspectedFile> inspectFile(const QByteArray& bytes, const ImportFormats& formats)
{
    TRATO_TRY(const exchange::PortfolioFile file, exchange::PortfolioFile::open(bytes, formatsOnly(formats)));
    const exchange::CsvTable& table = file.table();
    InspectedFile inspected{.mapping = file.mapping(),
        .header = {},
        .samples = {},
        .headerKey = file.headerKey(),
        .lines = static_cast<int>(table.records.size()),
        .sampleLine = table.records.empty() ? 0 : table.records.front().line};
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        inspected.header.append(table.header[column].trimmed());
        inspected.samples.append(firstValue(table, column));
    }
    return inspected;
}

Result<ImportPreview> readWithoutComparing(const ImportDraft& draft, const exchange::ImportWatch& watch)
{
    TRATO_TRY(exchange::PortfolioFile file, exchange::PortfolioFile::open(draft.bytes, draft.mapping()));
    file.correct(draft.corrections);
    TRATO_TRY(auto reading, file.read(watch));
    ImportPreview preview;
    preview.lines = static_cast<int>(reading.rows.size() + reading.rejected.size());
    preview.report.mapping = file.mapping();
    preview.report.rejected = std::move(reading.rejected);
    preview.report.warnings = std::move(reading.warnings);
    for (const exchange::DebtRow& row : reading.rows)
        preview.report.cents += row.cents;
    if (!reading.rows.empty())
        preview.report.sample = reading.rows.front();
    return preview;
}

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::Document: return ImportWords::tr("Document");
    case Field::Name: return ImportWords::tr("Name");
    case Field::Contract: return ImportWords::tr("Contract");
    case Field::Instalment: return ImportWords::tr("Instalment");
    case Field::Due: return ImportWords::tr("Due date");
    case Field::Amount: return ImportWords::tr("Amount");
    case Field::AreaCode: return ImportWords::tr("Area code");
    case Field::Phone: return ImportWords::tr("Telephone");
    case Field::Email: return ImportWords::tr("E-mail");
    case Field::Product: return ImportWords::tr("Product");
    case Field::Segment: return ImportWords::tr("Segment");
    case Field::Rating: return ImportWords::tr("Rating");
    case Field::Invoice: return ImportWords::tr("Invoice");
    case Field::Uf: return ImportWords::tr("State");
    case Field::City: return ImportWords::tr("City");
    case Field::BirthDate: return ImportWords::tr("Date of birth");
    case Field::Fine: return ImportWords::tr("Fine (%)");
    case Field::Interest: return ImportWords::tr("Interest (%)");
    }
    Q_UNREACHABLE();
}

} // namespace trato::ui
