#pragma once

#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/timeline/timelinerow.h"
#include "ui/widgets/surface.h"

class QListView;

namespace trato::ui {

class Button;
class ChoiceBar;
class EmptyState;
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void loaded(Result<TimelinePage> page, bool newest);
    void loadOlder();
    void scrolled();
    [[nodiscard]] bool isAtBottom() const;
    void toBottom();
    void copyCurrent();
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
};

} // namespace trato::ui
