// What is taken and what is chosen in the queue column.

#include "queue/workqueue.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/queue/queuecolumn.h"
#include "ui/queue/queuemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QListView>

#include <algorithm>
#include <utility>

namespace trato::ui {

/// One at a time: a key that is pressed twice takes no second case.
void QueueColumn::claimNext()
{
    if (std::exchange(m_claiming, true))
        return;
    const Clock* const clock = &m_context.clock;
    clearSelection();
    m_context.runner.run(
        this,
        [clock, user = m_context.user, care = m_tab == QueueTab::Care](
            storage::Database& database, const JobToken&) -> Result<std::optional<QueueRow>> {
            TRATO_TRY(const auto item, queue::WorkQueue(database, *clock)
                                           .next(user, care ? QStringLiteral("care") : QStringLiteral("negotiation")));
            if (!item)
                return std::optional<QueueRow>();
            return queue::Listing(database, user, clock->now()).ofDebtor(item->debtor, item->id);
        },
        [this](const Result<std::optional<QueueRow>>& row) {
            m_claiming = false;
            say(!row   ? row.error().message
                : *row ? QString()
                       : tr("Nothing is free: the others are in somebody's hands."));
            if (row && *row)
                Q_EMIT caseChosen(**row, true);
            else if (row)
                Q_EMIT queueEmpty();
        });
}

void QueueColumn::say(const QString& text, const QString& undoAction)
{
    m_undo = undoAction;
    m_notice->setText(text);
    m_noticeUndo->setVisible(!undoAction.isEmpty());
    m_noticeRow->setVisible(!text.isEmpty() && !m_strip);
}

std::vector<QueueRow> QueueColumn::selected() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    if (chosen.size() < 2)
        return {};
    std::sort(chosen.begin(), chosen.end());
    std::vector<QueueRow> rows;
    for (const QModelIndex& index : chosen)
        rows.push_back(m_model->row(index.row()));
    return rows;
}

void QueueColumn::clearSelection()
{
    const QModelIndex current = m_list->currentIndex();
    m_list->selectionModel()->select(
        current, current.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Clear);
}

void QueueColumn::chooseRows(int count)
{
    const int last = std::min(count, m_model->rowCount()) - 1;
    if (last >= 0)
        m_list->selectionModel()->select(
            {m_model->index(0), m_model->index(last)}, QItemSelectionModel::ClearAndSelect);
}

void QueueColumn::showSelection()
{
    const int count = static_cast<int>(selected().size());
    m_bar->setVisible(count > 1 && !m_strip);
    m_barText->setText(tr("%n chosen", nullptr, count));
    Q_EMIT selectionChanged(count);
}

} // namespace trato::ui
