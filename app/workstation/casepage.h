#pragma once

#include "macros/step.h"
#include "queue/presence.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/desk/taskpanel.h"

#include <QWidget>

#include <vector>

class QMenu;
class QStackedWidget;

namespace trato::ui {
class Banner;
class Button;
class CareGuidePanel;
class CaseHeader;
class ChoiceBar;
class Composer;
class ReferencePanels;
class RequestStrip;
class TimelineView;
class WrapUpForm;
} // namespace trato::ui

namespace trato::workstation {

/// One open case: header, timeline, composer (or the wrap-up sheet in its place), and the task panels at the right. It
/// passes on what its parts say to each other; they do not know one another.
class CasePage final : public QWidget {
    Q_OBJECT

public:
    explicit CasePage(const ui::DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void showCase(const ui::OpenCase& openCase);
    void refresh();
    void openPanel(const QString& id);
    void showPanel(const QString& id);
    void openWrapUp();
    /// To a line of the timeline, also of a case that is opened next.
    void goToLine(DebtorId debtor, InteractionId line, Instant at);
    /// Into the message, at the caret.
    void write(const QString& text);
    void takeFocus();
    [[nodiscard]] const ui::OpenCase& openCase() const { return m_case; }
    [[nodiscard]] bool isWrappingUp() const;
    /// The id of the panel that is open.
    [[nodiscard]] QString currentPanel() const;
    /// The middle alone: the panels are laid over it from the right when one is opened (a narrow window).
    void setPanelsFolded(bool folded);
    void setPanelsNarrow(bool narrow);
    /// The queue is not in sight: a button brings it.
    void setQueueFolded(bool folded);
    /// Who else is at this case.
    void setOthers(const std::vector<queue::Present>& others);
    /// This desk asks for the turn.
    void setAsking(bool asking);
    /// Who has the turn; empty: nobody else.
    [[nodiscard]] QString turnHolder() const { return m_holder; }
    /// Who asks for the turn that is the user's; empty: nobody.
    [[nodiscard]] QString turnAsker() const { return m_asker; }

Q_SIGNALS:
    /// Saved; `next` asks for the next case.
    void wrappedUp(trato::DebtorId debtor, bool next);
    void wrapUpOpened(bool open);
    void caseChanged();
    /// It was read: whose turn it is by now.
    void caseKnown(const trato::ui::OpenCase& openCase);
    void typing();
    /// The case left the user's hands (called back, given to the supervisor): its tab closes.
    void caseLeft(trato::DebtorId debtor);
    /// This was done on a case.
    void acted(trato::DebtorId debtor, const trato::macros::Step& step);
    /// Something was done that no macro does: said in words.
    void actedByHand(trato::DebtorId debtor, const QString& what);
    /// Something of another case was chosen here.
    void caseRequested(trato::DebtorId debtor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildCentre();
    QWidget* buildPanels();
    void addPanel(ui::TaskPanel* panel);
    QWidget* buildNoCase();
    void registerPanels();
    void showActions();
    void showTabs();
    void placePanels();
    void placeCentre();
    void placeReference();
    void placeTabs();
    void focusMoved(QWidget* to);
    void fillMore(QMenu& menu);
    void chooseItem(int number);
    void insertTable();
    void caseLoaded(const ui::OpenCase& openCase);
    void closeWrapUp();
    void openCare();
    void showTurn();
    void showKept();
    void connectActs();

    ui::DeskContext m_context;
    ui::OpenCase m_case;
    DebtorId m_loaded; ///< whose case was read since it is shown
    ui::CaseHeader* m_header;
    ui::TimelineView* m_timeline;
    ui::Banner* m_turn;
    ui::RequestStrip* m_request;
    ui::Button* m_turnDo;
    ui::Composer* m_composer;
    ui::WrapUpForm* m_wrapUp;
    QStackedWidget* m_foot;
    QStackedWidget* m_centre;
    ui::Button* m_takeNext = nullptr;
    ui::ChoiceBar* m_tabs;
    bool m_tabsOfCare = false; ///< what they show now
    ui::Button* m_more;
    QStackedWidget* m_panels;
    QWidget* m_column = nullptr;
    ui::CareGuidePanel* m_guide = nullptr;
    ui::ReferencePanels* m_reference;
    std::vector<ui::TaskPanel*> m_all;
    QString m_holder; ///< another person who has the turn
    Instant m_holderSince;
    QString m_asker;
    bool m_holderTypes = false;
    bool m_asking = false;
    bool m_folded = false;
    bool m_narrow = false;
    bool m_low = false;
    bool m_queueFolded = false;
    ui::Button* m_openQueue = nullptr;
};

} // namespace trato::workstation
