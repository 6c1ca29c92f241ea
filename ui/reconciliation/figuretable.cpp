#include "ui/reconciliation/figuretable.h"

#include <QHeaderView>

#include <algorithm>

namespace trato::ui {

FigureTable::FigureTable(const Look& look, const QString& name, std::vector<FigureColumn> columns, QWidget* parent)
    : QTableWidget(parent)
    , m_look(look)
    , m_columns(std::move(columns))
{
    setAccessibleName(name);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    viewport()->setAutoFillBackground(false);
    setColumnCount(static_cast<int>(m_columns.size()));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto* head = new QTableWidgetItem(m_columns[i].title);
        head->setTextAlignment((m_columns[i].figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        setHorizontalHeaderItem(static_cast<int>(i), head);
    }
    connect(&look, &Look::changed, this, &FigureTable::refresh);
    refresh();
}

void FigureTable::setFigures(const std::vector<QStringList>& rows, const QStringList& total)
{
    m_rows = rows;
    m_total = total;
    const int chosen = currentRow();
    setRowCount(static_cast<int>(rows.size()) + (total.isEmpty() ? 0 : 1));
    for (std::size_t i = 0; i < rows.size(); ++i)
        put(static_cast<int>(i), rows[i], Weight::Regular);
    if (!total.isEmpty())
        put(rowCount() - 1, total, Weight::SemiBold);
    if (chosen >= 0 && chosen < rowCount())
        selectRow(chosen);
}

void FigureTable::put(int row, const QStringList& cells, Weight weight)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        auto* cell = new QTableWidgetItem(cells[i]);
        const bool figures = m_columns[static_cast<std::size_t>(i)].figures;
        cell->setTextAlignment((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        cell->setFont(m_look.font(Type::Small, weight));
        setItem(row, static_cast<int>(i), cell);
    }
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

/// What is left goes to the column without a width, which is readable even when nothing is left.
void FigureTable::fit()
{
    int left = viewport()->width();
    int filler = -1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        left -= m_look.px(m_columns[i].width);
        if (m_columns[i].width == 0)
            filler = static_cast<int>(i);
    }
    if (filler >= 0)
        horizontalHeader()->resizeSection(filler, std::max(left, m_look.px(140)));
}

void FigureTable::refresh()
{
    verticalHeader()->setDefaultSectionSize(m_look.metrics().tableRow() + m_look.px(2));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int section = static_cast<int>(i);
        horizontalHeader()->setSectionResizeMode(section, QHeaderView::Fixed);
        horizontalHeader()->resizeSection(section, m_look.px(m_columns[i].width));
    }
    fit();
    setFigures(std::vector(m_rows), QStringList(m_total));
}

} // namespace trato::ui
