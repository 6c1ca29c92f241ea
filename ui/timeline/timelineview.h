#pragma once

#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/timeline/timelinerow.h"
#include "ui/widgets/surface.h"

class QLineEdit;
class QListView;

namespace trato::ui {

class Button;
class ChoiceBar;
class EmptyState;
class IconButton;
class KeyCap;
class Label;
class TimelineDelegate;
class TimelineModel;

/// Everything that happened with the debtor on all channels, merged. Older pages are read when the top comes near; what
/// is being read does not move when something new comes: a pill at the bottom says so.
class TimelineView final : public Surface {
    Q_OBJECT

public:
    explicit TimelineView(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void showCase(const OpenCase& openCase);
    void refresh();

Q_SIGNALS:
    /// The words of a message that did not arrive: they go out again through every check.
    void resendRequested(const QString& text);
    /// They should go another way: into the message, and the user chooses where.
    void otherChannelRequested(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void loaded(Result<TimelinePage> page, bool newest);
    void loadOlder();
    void scrolled();
    [[nodiscard]] bool isAtBottom() const;
    void toBottom();
    void copyCurrent();
    void openSearch();
    void closeSearch();
    void find(bool older);
    void showFound(int row);
    void toUnanswered();
    void press(const QModelIndex& index, const QPoint& place);
    /// The first visible line and where it stands, to put it back after the rows changed.
    struct Anchor {
        qint64 id = 0;
        int top = 0;
    };
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor& anchor);

    DeskContext m_context;
    OpenCase m_case;
    Job m_loading;
    bool m_loadingOlder = false;
    bool m_fresh = true; ///< nothing of this case is shown yet
    Label* m_day;
    ChoiceBar* m_filters;
    QListView* m_list;
    TimelineModel* m_model;
    TimelineDelegate* m_delegate;
    EmptyState* m_empty;
    Button* m_pill;
    QLineEdit* m_words;
    Label* m_found;
    IconButton* m_find;
    KeyCap* m_findKey;
    bool m_findOlder = false; ///< older pages are read until the words are found
};

} // namespace trato::ui
