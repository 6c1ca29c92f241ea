#pragma once

#include "approvals/answers.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/supervisor/board.h"
#include "ui/supervisor/rowmodel.h"
#include "ui/supervisor/rows.h"
#include "ui/widgets/lookwidget.h"

#include <QPointer>
#include <QTimer>

class QListView;

namespace trato::ui {

class AskSheet;
class Button;
class ChoiceBar;
class EmptyState;
class Label;
class MachinePanel;
class ThreeColumns;
class TileStrip;

/// The supervisor's desk: the floor's numbers on top; what is about to go wrong at the left; people and machine and why
/// it acted in the middle; the machine's switch and what waits for a yes at the right. Live, without moving what is
/// chosen.
class SupervisorPage final : public LookWidget {
    Q_OBJECT

public:
    explicit SupervisorPage(const DeskContext& context, QWidget* parent = nullptr);
    ~SupervisorPage() override;

    void registerActions();
    void refresh();
    /// Reads by itself only for those who lead.
    void setLeading(bool leading);
    void takeFocus();
    void setPortfolio(std::optional<PortfolioId> portfolio);
    [[nodiscard]] const SupervisionBoard& board() const { return m_board; }
    void askStop();
    /// What is asked is left as it is.
    void closeSheet();
    [[nodiscard]] bool isLoaded() const { return !m_board.at.isNever(); }

Q_SIGNALS:
    void loaded();
    void badgeChanged(int count);
    /// The case is to be seen on the negotiator's desk.
    void caseWanted(trato::DebtorId debtor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void lookChanged() override;

private:
    QWidget* buildEscalations();
    QWidget* buildTeam();
    QListView* makeList(const QString& name);
    void connectParts();
    void show(SupervisionBoard board);
    void showTab(EscalationTab tab);
    void fold();
    void act(const char* id, const QString& text, const QKeySequence& keys, std::function<void()> run);

    void take();
    void give();
    void answerHelp(const supervision::Escalation& asked);
    void follow();
    void whisper();
    void join();
    void listen();
    void approve();
    void refuse();
    void openApproval();
    [[nodiscard]] approvals::Answer answerTo(const approvals::Request& request) const;
    void sayObstacle(const approvals::Request& request);
    void stop(agents::StopRequest request, const QString& title);
    void askResumeOfCreditor(const agents::MachineStop& stopped);
    void switchPortfolio(PortfolioId portfolio);
    void switchAgent();
    void resume(agents::MachineStopId stop);
    void openAct();
    void setAutonomy(PortfolioId portfolio, int level);

    [[nodiscard]] const EscalationRow* chosenEscalation() const;
    [[nodiscard]] const supervision::Person* chosenPerson() const;
    [[nodiscard]] AskSheet& sheet();
    /// Runs an act and says why when it does not go.
    template <class Work>
    void perform(Work work, std::function<void()> then = {});

    DeskContext m_context;
    std::optional<PortfolioId> m_portfolio;
    SupervisionBoard m_board;
    EscalationTab m_tab = EscalationTab::All;
    bool m_loading = false;
    bool m_again = false;
    RowModel<EscalationRow>* m_escalations;
    RowModel<TeamRow>* m_team;
    RowModel<ActRow>* m_acts;
    TileStrip* m_tiles;
    MachinePanel* m_machine;
    ThreeColumns* m_columns = nullptr;
    Label* m_count = nullptr;
    Label* m_notice = nullptr;
    Button* m_take = nullptr;
    Button* m_give = nullptr;
    Button* m_follow = nullptr;
    Button* m_whisper = nullptr;
    Button* m_join = nullptr;
    ChoiceBar* m_tabs = nullptr;
    EmptyState* m_empty = nullptr;
    QListView* m_escalationList = nullptr;
    QListView* m_teamList = nullptr;
    QListView* m_actList = nullptr;
    QPointer<AskSheet> m_sheet;
    Pacer m_settle;
    QTimer m_second;
    QTimer m_round;
};

} // namespace trato::ui
