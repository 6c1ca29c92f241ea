#pragma once

#include "channels/attachments.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/timeline/timelineacts.h"
#include "ui/timeline/timelinerow.h"
#include "ui/widgets/surface.h"

class QLineEdit;

namespace trato::ui {

class Button;
class ChoiceBar;
class DayIndex;
class EmptyState;
class IconButton;
class KeyCap;
class Label;
class TimelineDelegate;
class TimelineList;
class TimelineMedia;
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
    /// What only this machine knows of the case; where the newest line is seen it stays so.
    void setLocal(const std::vector<LocalLine>& lines);
    /// To a line, also of a case that is opened next.
    void goTo(DebtorId debtor, InteractionId line, Instant at);
    [[nodiscard]] TimelineList* list() const { return m_list; }
    [[nodiscard]] TimelineModel* model() const { return m_model; }
    [[nodiscard]] TimelineMedia* media() const { return m_media; }

Q_SIGNALS:
    /// Out of what this machine keeps: back into the message, or for good.
    void localEditRequested(const QString& key);
    void localCancelRequested(const QString& key);
    /// Words and files of a message that did not arrive and is not in the outbox: they go out again through every
    /// check.
    void resendRequested(const QString& text, const std::vector<trato::channels::Attachment>& files);
    /// They should go another way: into the message, and the user chooses where.
    void otherChannelRequested(const QString& text, const std::vector<trato::channels::Attachment>& files);
    /// A line of another case was chosen among what was found.
    void caseRequested(trato::DebtorId debtor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    QLayout* buildStrip();
    void registerLineActions();
    enum class Load { Newest, Older, Newer, Around };
    void load(Load what, const TimelineRequest& request);
    void loaded(Result<TimelinePage> page, Load what);
    void beginWindow();
    void loadOlder();
    void loadNewer();
    void loadDays();
    void goToInstant(Instant at, qint64 line);
    void scrolled();
    void toBottom();
    void scrollDown();
    void showAny();
    void announceNew(int added, bool follow);
    void copyCurrent();
    void openSearch();
    void openDateField();
    void openSearchOfAll();
    void jumpToDate();
    void closeSearch();
    void find(bool older);
    void showFound(int row);
    void toUnanswered();
    void press(const TimelineRow& row, RowAct act);
    void takeBack(const TimelineRow& row);
    void sendAgain(const TimelineRow& row);
    /// The first visible line and where it stands, to put it back after the rows changed.
    struct Anchor {
        qint64 id = 0;
        RowKind kind = RowKind::Event;
        QDate day;
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
    TimelineModel* m_model;
    TimelineDelegate* m_delegate;
    TimelineList* m_list;
    DayIndex* m_index;
    TimelineMedia* m_media;
    EmptyState* m_empty;
    Button* m_pill;
    QLineEdit* m_words;
    QLineEdit* m_date;
    Label* m_found;
    IconButton* m_find;
    KeyCap* m_findKey;
    int m_window = 0;
    int m_unread = 0;
    bool m_loadingNewer = false;
    bool m_daysKnown = false;
    /// Where a case that is opened next begins.
    struct Wanted {
        DebtorId debtor;
        InteractionId line;
        Instant at;
    };
    std::optional<Wanted> m_wanted;
    qint64 m_goal = 0;        ///< the line that is shown once its page is there
    bool m_findOlder = false; ///< older pages are read until the words are found
};

} // namespace trato::ui
