#pragma once

#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/queue/queuerow.h"
#include "ui/widgets/surface.h"

#include <QTimer>

#include <vector>

class QListView;

namespace trato::ui {

class Button;
class ChoiceBar;
class EmptyState;
class FilterCard;
class IconButton;
class Label;
class LinkButton;
class Paragraph;
class QueueModel;
class TermsWidget;

/// The left column: the queue's views and rows, why the chosen case stands where it stands, and the next case (F8).
/// Live: what others commit is shown within a second, without moving a row while somebody points, presses a key or has
/// chosen several.
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
    void setFilter(const QueueFilter& filter);
    void takeFocus();
    /// A narrow window shows only score and glyphs of each row.
    void setStrip(bool strip);
    /// What was done, and how to take it back, above the rows; an empty text takes it away.
    void say(const QString& text, const QString& undoAction = {});
    /// The chosen rows when they are several, in their order.
    [[nodiscard]] std::vector<QueueRow> selected() const;
    void clearSelection();
    /// The first ones, as Shift with the arrows would.
    void chooseRows(int count);
    void openFilter();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

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
    /// Several rows are chosen, or not any more.
    void selectionChanged(int count);

private:
    void buildLayout();
    void registerViews();
    void loaded(Result<QueueRead> read);
    void loadMore(const queue::Place& after);
    void showRows(QueueRead read);
    void showEmpty();
    void showTerms();
    [[nodiscard]] bool hasRoomForWhy() const;
    void showWhy();
    void showEvents(const QString& term);
    void showUpcoming(const QueueRead& read);
    void step(int rows);
    void claimNext();
    void choose(int row);
    void updateCounts(const queue::QueueCounts& counts);
    void showViews();
    void openViews();
    void useView(const queue::QueueView& view);
    void keepView(const queue::QueueView& view);
    void dropView(const QString& name);
    void showSelection();
    [[nodiscard]] bool mayReorder() const;

    DeskContext m_context;
    QueueTab m_tab = QueueTab::Mine;
    DebtorId m_open;
    QueueFilter m_filter;
    queue::QueueCounts m_counts;
    std::vector<queue::QueueView> m_views;
    QString m_view; ///< the kept one that is shown
    bool m_strip = false;
    bool m_keyHeld = false;
    bool m_reading = false;
    bool m_again = false; ///< something changed while the queue was read
    bool m_claiming = false;
    int m_asked = 0; ///< rows of an earlier view are dropped
    QString m_undo;
    QWidget* m_head;
    Label* m_title;
    IconButton* m_funnel;
    Button* m_next;
    ChoiceBar* m_tabs;
    Button* m_more;
    Button* m_fresh;
    QListView* m_list;
    QueueModel* m_model;
    EmptyState* m_empty;
    Surface* m_why;
    Label* m_whySum;
    Paragraph* m_whyPlace;
    TermsWidget* m_terms;
    QWidget* m_noticeRow;
    Label* m_notice;
    LinkButton* m_noticeUndo;
    Surface* m_bar;
    Label* m_barText;
    Surface* m_upcoming;
    Label* m_upcomingText;
    FilterCard* m_filterCard = nullptr;
    QTimer m_return; ///< to the next callback
    QTimer m_minute;
    Pacer m_settle{std::chrono::milliseconds(300), std::chrono::milliseconds(1200)};
};

} // namespace trato::ui
