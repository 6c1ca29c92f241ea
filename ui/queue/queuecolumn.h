#pragma once

#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/queue/queuerow.h"
#include "ui/widgets/surface.h"

#include <QTimer>

class QListView;

namespace trato::ui {

class Button;
class ChoiceBar;
class EmptyState;
class IconButton;
class Label;
class Paragraph;
class QueueModel;
class TermsWidget;

/// The left column: the queue's tabs and rows, why the chosen case stands where it stands, and the next case (F8).
/// Live: what others commit is shown within a second, without moving a row under the pointer.
class QueueColumn final : public Surface {
    Q_OBJECT

public:
    explicit QueueColumn(const DeskContext& context, QWidget* parent = nullptr);
    ~QueueColumn() override;

    void registerActions();
    void refresh();
    /// Shows which row is the open case.
    void markOpen(DebtorId debtor);
    void setTab(QueueTab tab);
    void takeFocus();
    /// A narrow window shows only score and glyphs of each row.
    void setStrip(bool strip);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// The user chose a row, or claimed the next case. `item` is held by the user when `claimed`.
    void caseChosen(const trato::ui::QueueRow& row, bool claimed);
    /// Nothing is left to claim.
    void queueEmpty();
    /// Care cases and passed SLA, for the rail.
    void badgeChanged(int count);
    /// How many the shown tab has; of care or not.
    void counted(int waiting, bool care);
    /// Ctrl+1 in a narrow window.
    void drawerRequested();

private:
    void buildLayout();
    void loaded(Result<QueueRows> rows);
    void showTab(bool keepPlaces);
    void showTerms();
    void showWhy();
    void showUpcoming();
    void openFilter();
    void step(int rows);
    void claimNext();
    void claimed(const Result<std::optional<WorkItemId>>& item);
    void choose(int row);
    void updateCounts();

    DeskContext m_context;
    QueueRows m_rows;
    QueueTab m_tab = QueueTab::Mine;
    DebtorId m_open;
    std::optional<WorkItemId> m_claimed; ///< to be opened when the rows are there
    QueueFilter m_filter = QueueFilter::All;
    bool m_strip = false;
    QWidget* m_head;
    Label* m_title;
    IconButton* m_funnel;
    Button* m_next;
    ChoiceBar* m_tabs;
    Button* m_fresh;
    QListView* m_list;
    QueueModel* m_model;
    EmptyState* m_empty;
    Surface* m_why;
    Label* m_whySum;
    Paragraph* m_whyPlace;
    TermsWidget* m_terms;
    Label* m_notice;
    Surface* m_upcoming;
    Label* m_upcomingText;
    QTimer m_return; ///< to the next callback
    QTimer m_minute;
    QTimer m_settle;
};

} // namespace trato::ui
