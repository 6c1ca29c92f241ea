#include "ui/import/mappingmodel.h"

#include "base/text.h"
#include "ui/format/brazil.h"
#include "ui/import/tablecell.h"
#include "ui/theme/icons.h"
#include "ui/theme/tone.h"

namespace trato::ui {

using exchange::Field;

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

MappingModel::MappingModel(ImportController& controller, QObject* parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
{
    connect(&controller, &ImportController::fileChanged, this, [this] {
        beginResetModel();
        m_faults.clear();
        endResetModel();
    });
    connect(&controller, &ImportController::mappingChanged, this, [this] {
        countFaults();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void MappingModel::countFaults()
{
    m_faults.clear();
    const exchange::ImportReport& report = m_controller.preview().report;
    for (const auto* faults : {&report.rejected, &report.warnings}) {
        for (const exchange::LineFault& fault : *faults) {
            if (fault.column.isEmpty())
                continue;
            Faults& column = m_faults[fault.column];
            column.mixed |= column.count > 0 && column.code != fault.code;
            column.code = fault.code;
            ++column.count;
        }
    }
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_controller.draft().columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    const ImportColumn& column = m_controller.draft().columns.at(static_cast<size_t>(row));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case TitleColumn: return title(row);
        case SampleColumn: return text::cleaned(column.sample);
        case FieldColumn: return fieldText(row);
        default: return reading(row).text;
        }
    case Qt::AccessibleTextRole: return tr("Column %1: %2, %3").arg(title(row), fieldText(row), reading(row).text);
    case FieldRole: return column.field ? static_cast<int>(*column.field) : -1;
    case cell::WeightRole: return static_cast<int>(index.column() == TitleColumn ? Weight::Medium : Weight::Regular);
    case cell::IconRole: return index.column() == ReadingColumn ? reading(row).icon : 0;
    case cell::ToneRole:
        if (index.column() == ReadingColumn)
            return reading(row).tone;
        return static_cast<int>(index.column() == SampleColumn ? Tone::Text2 : column.field ? Tone::Text : Tone::Text3);
    default: return {};
    }
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != FieldRole || index.column() != FieldColumn)
        return false;
    const int field = value.toInt();
    m_controller.setField(index.row(), field < 0 ? std::nullopt : std::optional(static_cast<Field>(field)));
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("In the file");
    case SampleColumn: return tr("Sample");
    case FieldColumn: return tr("In Trato");
    default: return tr("How it reads");
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

QString MappingModel::title(int row) const
{
    const QString header = m_controller.draft().columns.at(static_cast<size_t>(row)).header;
    return QStringLiteral("%1 · %2").arg(
        columnLetters(row), header.isEmpty() ? tr("(no title)") : text::cleaned(header));
}

QString MappingModel::fieldText(int row) const
{
    const auto field = m_controller.draft().columns.at(static_cast<size_t>(row)).field;
    return field ? fieldTitle(*field) : tr("do not import");
}

MappingModel::Reading MappingModel::reading(int row) const
{
    const ImportColumn& column = m_controller.draft().columns.at(static_cast<size_t>(row));
    if (!column.field)
        return {tr("you decide"), 0, static_cast<int>(Tone::Text3)};
    if (m_faults.contains(column.header))
        return faultReading(row);
    return {goodReading(row), static_cast<int>(Icon::Check), static_cast<int>(Tone::Ok)};
}

MappingModel::Reading MappingModel::faultReading(int row) const
{
    const Faults faults = m_faults.value(m_controller.draft().columns.at(static_cast<size_t>(row)).header);
    const auto is = [&](const char* code) { return !faults.mixed && faults.code == QLatin1StringView(code); };
    QString text = tr("%n with a problem", nullptr, faults.count);
    if (is("phone_without_area_code"))
        text = tr("%n without area code", nullptr, faults.count);
    else if (is("invalid_document") || is("invalid_phone") || is("invalid_email") || is("invalid_date") ||
             is("invalid_amount"))
        text = tr("%n invalid", nullptr, faults.count);
    else if (faults.code.startsWith(QStringLiteral("missing_")) && !faults.mixed)
        text = tr("%n empty", nullptr, faults.count);
    return {text, static_cast<int>(Icon::Warning), static_cast<int>(Tone::Warn)};
}

QString MappingModel::goodReading(int row) const
{
    const ImportColumn& column = m_controller.draft().columns.at(static_cast<size_t>(row));
    const exchange::ImportReport& report = m_controller.preview().report;
    if (column.field == Field::Due && report.mapping.date) {
        switch (*report.mapping.date) {
        case exchange::DateOrder::DayFirst: return tr("day/month/year");
        case exchange::DateOrder::MonthFirst: return tr("month/day/year");
        case exchange::DateOrder::YearFirst: return tr("year-month-day");
        }
    }
    if (column.field == Field::Amount && report.mapping.decimal)
        return *report.mapping.decimal == exchange::DecimalSign::Comma ? tr("decimal comma") : tr("decimal point");
    if (column.field == Field::Phone && report.sample && !report.sample->phones.isEmpty() &&
        column.meaning != Meaning::Chosen) {
        int before = 0;
        for (int other = 0; other < row; ++other)
            before += m_controller.draft().columns.at(static_cast<size_t>(other)).field == Field::Phone;
        if (before < report.sample->phones.size())
            return tr("became %1").arg(format::phone(report.sample->phones[before]));
    }
    switch (column.meaning) {
    case Meaning::Saved: return tr("from the saved map");
    case Meaning::Chosen: return tr("you chose it");
    default: return tr("recognised");
    }
}

} // namespace trato::ui
