#pragma once

#include "ui/desk/deskcontext.h"
#include "ui/supervisor/board.h"
#include "ui/widgets/surface.h"

#include <utility>

class QScrollArea;
class QVBoxLayout;

namespace trato::ui {

class Button;
class ChipLabel;
class ChoiceBar;
class IconButton;
class Label;
class Paragraph;
class RequestCard;

/// The right column: the machine's switch, how far it may go in each portfolio, and what waits for a yes.
class MachinePanel final : public Surface {
    Q_OBJECT

public:
    explicit MachinePanel(const DeskContext& context, QWidget* parent = nullptr);
    ~MachinePanel() override;

    void show(const SupervisionBoard& board);
    /// The card that the keyboard is on, else the first; nothing when none waits.
    [[nodiscard]] const approvals::Request* chosen() const;
    [[nodiscard]] Button* stopButton() const { return m_stop; }
    void focusApprovals();
    /// A column that is narrower than drawn.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void autonomyChosen(trato::PortfolioId portfolio, int level);
    void portfolioSwitch(trato::PortfolioId portfolio);
    void approveWanted();
    void counterWanted();
    void refuseWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct PortfolioRow;
    void showPortfolios(const SupervisionBoard& board);
    void showApprovals(const SupervisionBoard& board);
    void fit(const PortfolioRow& row) const;
    PortfolioRow& addPortfolio(const agents::PortfolioAutonomy& portfolio);
    RequestCard* addCard(const approvals::Request& request);

    DeskContext m_context;
    ChipLabel* m_state;
    Button* m_stop;
    QVBoxLayout* m_inside = nullptr;
    QVBoxLayout* m_portfolios;
    std::vector<std::unique_ptr<PortfolioRow>> m_rows;
    Label* m_count;
    Label* m_none;
    QVBoxLayout* m_cards;
    std::vector<RequestCard*> m_requests;
    std::pair<approvals::RequestKind, qint64> m_chosen = {};
};

} // namespace trato::ui
