#include "ui/import/importtable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace trato::ui {

ImportTable::ImportTable(const Look& look, int editColumn, const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_look(look)
    , m_editColumn(editColumn)
{
    setAccessibleName(name);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(1);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == m_editColumn)
            editRow(index.row());
    });
    connect(&look, &Look::changed, this, &ImportTable::refresh);
}

void ImportTable::setColumnShares(const std::vector<int>& widths)
{
    m_widths = widths;
    refresh();
}

void ImportTable::refresh()
{
    verticalHeader()->setDefaultSectionSize(m_look.metrics().tableRow() + m_look.px(2));
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const int section = static_cast<int>(i);
        horizontalHeader()->setSectionResizeMode(section, m_widths[i] == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (m_widths[i] != 0)
            horizontalHeader()->resizeSection(section, m_look.px(m_widths[i]));
    }
}

void ImportTable::editRow(int row)
{
    const QModelIndex index = model()->index(row, m_editColumn);
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return;
    setCurrentIndex(index);
    edit(index);
}

void ImportTable::keyPressEvent(QKeyEvent* event)
{
    const bool edits = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (edits && event->modifiers() == Qt::NoModifier && currentIndex().isValid() && state() != EditingState)
        return editRow(currentIndex().row());
    QTableView::keyPressEvent(event);
}

} // namespace trato::ui
