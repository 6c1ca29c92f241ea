#pragma once

#include "agents/machineswitch.h"
#include "queue/deskday.h"
#include "ui/async/latestword.h"
#include "ui/async/pacer.h"
#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/queue/queuerow.h"
#include "ui/timeline/timelineacts.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

class QHBoxLayout;

namespace trato::ui {
class CaseTabs;
class QueueColumn;
class ZoneSlider;
} // namespace trato::ui

namespace trato::workstation {

class CaseMoves;
class CasePage;
class CasePresence;
class DeskStatus;
class MacroDesk;

/// The negotiator's desk: queue at the left, the open case in the middle, its task panels at the right; the open cases
/// as tabs in the top bar. In a narrow window queue and panels fold (tokens §7).
class NegotiatorDesk final : public ui::Desk {
    Q_OBJECT

public:
    explicit NegotiatorDesk(const ui::DeskContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("negotiator"); }
    [[nodiscard]] QString title() const override { return tr("Desk"); }
    [[nodiscard]] ui::Icon icon() const override { return ui::Icon::Desk; }
    QWidget* page() override;
    QWidget* topBarWidget() override;
    void registerActions(ui::ActionRegistry& actions) override;
    [[nodiscard]] std::vector<ui::Scene> scenes() override;
    void takeFocus() override;
    bool openDebtor(DebtorId debtor) override;
    /// Opens the case and shows this line of its timeline.
    void openLine(DebtorId debtor, InteractionId line, Instant at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A case on this desk: its tab.
    struct Kept {
        ui::OpenCase openCase;
        Instant since;
        bool fresh = false; ///< they wrote while another case was shown
        bool hasDraft = false;
    };
    /// A case without work of its own that was taken by writing in it.
    struct Taken {
        DebtorId debtor;
        Instant at;
    };
    enum class Fold { Wide, Narrow, Strip, Drawers };

    void open(const ui::QueueRow& row, bool claimed);
    void claimAndOpen(const ui::QueueRow& row);
    void openCase(const ui::OpenCase& openCase);
    void forget(DebtorId debtor);
    void caseLeft(DebtorId debtor);
    void switchTab(int step);
    void giveBack();
    void takeByWriting();
    Q_INVOKABLE void keepLeases();
    void showTabs();
    void wrappedUp(DebtorId debtor, bool next);
    void changed(const QString& topic, DebtorId debtor);
    void tellState();
    void showState(bool evenPaused);
    void togglePause();
    void connectCase();
    void caseKnown(const ui::OpenCase& openCase);
    void askTurn();
    void handOver();
    void noteActivity();
    /// Counts how long nobody has touched a key, in its own steps, and sees when the clock was put ahead.
    Q_INVOKABLE void watchClock();
    [[nodiscard]] bool isSilent() const;
    [[nodiscard]] std::vector<WorkItemId> heldItems() const;
    void comeBack(Instant since);
    void draftsKnown(const std::vector<queue::DeskDay::Draft>& drafts);
    void fold();
    void showQueueDrawer(bool shown);

    struct SceneWish {
        QString tab;    ///< of the queue
        QString reason; ///< of the case that is opened; empty: the first
        QString panel;
        bool wrapUp = false;
        bool none = false;    ///< no case at all
        QString file = {};    ///< the kind of file that the case must show
        QString failure = {}; ///< the code of a message of the case that failed
        bool others = false;  ///< a case that somebody else holds
        std::function<void()> then = {};
    };
    ui::Scene scene(const QString& name, SceneWish wish, QSize size = {});
    [[nodiscard]] std::vector<ui::Scene> workScenes();
    [[nodiscard]] std::vector<ui::Scene> readingScenes();
    [[nodiscard]] std::vector<ui::Scene> awayScenes();
    [[nodiscard]] std::vector<ui::Scene> lastScenes();
    void clearScene();
    void openOnTimeline(ui::Act act, const QString& mimeType);
    void showFound(const QString& words);
    void showTrace();
    void stopMachine();
    void endStop();
    void showSuggestion();
    void endSuggestion();
    void showAway();
    void endAway();
    void showWaiting();
    void showReturned();
    void showSeveral();
    void showReference();
    void showSchedule();
    void openWith(const QString& statement, const char* place, const QString& what);
    void finishScene(const SceneWish& wish, std::function<void()> ready);
    void endScene(const std::function<void()>& ready);
    void showMacro(int cases);
    void showRecording();
    void write(const QString& text);
    void attachFiles();
    [[nodiscard]] std::vector<ui::ZoneSlider*> dealSliders() const;
    void showWishes(int tens);
    void pushBeyond();
    void closeOffer(const QString& choice);
    void prepareScene(const SceneWish& wish, std::function<void()> ready);

    ui::DeskContext m_context;
    QPointer<QWidget> m_page;
    QHBoxLayout* m_layout = nullptr;
    ui::QueueColumn* m_queue = nullptr;
    CasePage* m_case = nullptr;
    DeskStatus* m_status = nullptr;
    CaseMoves* m_moves = nullptr;
    MacroDesk* m_macros = nullptr;
    CasePresence* m_presence = nullptr;
    Instant m_heardOf; ///< the last key or click
    Instant m_watched; ///< the last look at the clock
    std::chrono::microseconds m_silence{0};
    QTimer m_watch;
    QPointer<QWidget> m_top;
    QPointer<ui::CaseTabs> m_tabs;
    std::vector<Kept> m_open;
    Taken m_taken;
    agents::MachineStopId m_stopped; ///< by a picture
    DebtorId m_suggested;            ///< something to, by a picture
    Fold m_fold = Fold::Wide;
    ui::Pacer m_settle{std::chrono::milliseconds(200), std::chrono::milliseconds(600)};
    ui::LatestWord m_state{[this] { tellState(); }};
    QTimer m_lease;
    QHash<QString, DebtorId> m_pictured; ///< the case that a picture with such a file was taken of
    QPointer<QObject> m_away;            ///< of a picture: as long as it lives the desk takes the database for away
};

} // namespace trato::workstation
