#include "ui/import/faultmodel.h"

#include "base/text.h"
#include "ui/format/brazil.h"
#include "ui/import/tablecell.h"
#include "ui/theme/icons.h"
#include "ui/theme/tone.h"

#include <algorithm>

namespace trato::ui {
namespace {

bool isSameFault(const exchange::LineFault& one, const exchange::LineFault& other)
{
    return one.line == other.line && one.column == other.column && one.code == other.code && one.value == other.value;
}

} // namespace

FaultModel::FaultModel(ImportController& controller, QObject* parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
{
    connect(&controller, &ImportController::previewChanged, this, &FaultModel::refresh);
}

void FaultModel::refresh()
{
    // While the next answer is on its way the old one stays.
    if (m_controller.isBusy() && m_controller.step() == ImportStep::Check)
        return;
    const exchange::ImportReport& report = m_controller.preview().report;
    std::vector<exchange::LineFault> faults = report.rejected;
    faults.insert(faults.end(), report.warnings.begin(), report.warnings.end());
    const int refused = static_cast<int>(report.rejected.size());
    // Nothing moves under somebody who is putting a value right.
    if (refused == m_refused && std::equal(faults.begin(), faults.end(), m_faults.begin(), m_faults.end(), isSameFault))
        return;
    beginResetModel();
    m_faults = std::move(faults);
    m_refused = refused;
    endResetModel();
}

int FaultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
}

int FaultModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FaultModel::text(const exchange::LineFault& fault, int column) const
{
    switch (column) {
    case LineColumn: return format::count(fault.line);
    case FieldColumn: return fault.column.isEmpty() ? tr("whole line") : text::cleaned(fault.column);
    case ValueColumn:
        return fault.value.isEmpty() && !fault.column.isEmpty() ? tr("(empty)") : text::cleaned(fault.value);
    default: return fault.message;
    }
}

QVariant FaultModel::data(const QModelIndex& index, int role) const
{
    const exchange::LineFault& fault = m_faults.at(static_cast<size_t>(index.row()));
    const bool isRefused = index.row() < m_refused;
    switch (role) {
    case Qt::DisplayRole: return text(fault, index.column());
    case Qt::EditRole: return fault.value;
    case Qt::ToolTipRole:
        return index.column() == ReasonColumn ? QStringLiteral("%1 (%2)").arg(fault.message, fault.code)
                                              : text(fault, index.column());
    case Qt::AccessibleTextRole: {
        const QString sentence = isRefused ? tr("Line %1 refused, %2 %3: %4") : tr("Line %1, left out, %2 %3: %4");
        return sentence.arg(
            format::count(fault.line), text(fault, FieldColumn), text(fault, ValueColumn), fault.message);
    }
    case Qt::TextAlignmentRole: return index.column() == LineColumn ? QVariant(int(Qt::AlignRight)) : QVariant();
    case cell::WeightRole: return static_cast<int>(index.column() == FieldColumn ? Weight::Medium : Weight::Regular);
    case cell::ToneRole:
        return static_cast<int>(index.column() == ValueColumn  ? Tone::Text2
                                : index.column() == LineColumn ? Tone::Text3
                                                               : Tone::Text);
    case cell::IconRole: return 0;
    case RefusedRole: return isRefused;
    case SearchRole:
        return text::folded(
            QStringLiteral("%1 %2 %3 %4").arg(fault.line).arg(fault.column, fault.value, fault.message));
    default: return {};
    }
}

bool FaultModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != ValueColumn)
        return false;
    m_controller.correct(m_faults.at(static_cast<size_t>(index.row())), value.toString().trimmed());
    return true;
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn: return tr("Line");
    case FieldColumn: return tr("Column");
    case ValueColumn: return tr("Value");
    default: return tr("Why");
    }
}

Qt::ItemFlags FaultModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool editable =
        index.column() == ValueColumn && !m_faults.at(static_cast<size_t>(index.row())).column.isEmpty();
    return editable ? flags | Qt::ItemIsEditable : flags;
}

FaultFilter::FaultFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
}

void FaultFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void FaultFilter::setText(const QString& text)
{
    m_text = text::folded(text);
    invalidateFilter();
}

bool FaultFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool refused = index.data(FaultModel::RefusedRole).toBool();
    if ((m_kind == Kind::Refused && !refused) || (m_kind == Kind::Warnings && refused))
        return false;
    return m_text.isEmpty() || index.data(FaultModel::SearchRole).toString().contains(m_text);
}

} // namespace trato::ui
