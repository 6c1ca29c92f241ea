#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include "base/clock.h"
#include "ui/async/pacer.h"

#include <QPointer>

class QStackedWidget;

namespace trato::ui {
class AccountsPage;
class Button;
class ChoiceBar;
class EvaluationSheet;
class Label;
class QualityPage;
class RecordPage;
class SupervisorPage;
} // namespace trato::ui

namespace trato::workstation {

/// The supervisor's desk, for those who lead (negotiation/roles.h), hidden from everybody else: the floor as it is now,
/// listening with scorecards, the record of rules, and our accounts at providers. Whoever was evaluated is told and
/// reads it, wherever they work.
class SupervisorDesk final : public ui::Desk {
    Q_OBJECT

public:
    explicit SupervisorDesk(const ui::DeskContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("supervision"); }
    [[nodiscard]] QString title() const override { return tr("Supervision"); }
    [[nodiscard]] ui::Icon icon() const override { return ui::Icon::Users; }
    QWidget* page() override;
    QWidget* topBarWidget() override;
    void registerActions(ui::ActionRegistry& actions) override;
    [[nodiscard]] std::vector<ui::Scene> scenes() override;
    void takeFocus() override;
    [[nodiscard]] bool isAvailable() const override { return m_leads; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Part { Live, Quality, Record, Accounts };
    QWidget* pageOf(Part part);
    void show(Part part);
    void askRole();
    void tellEvaluations();
    void showMine();
    [[nodiscard]] ui::EvaluationSheet* sheet();
    [[nodiscard]] ui::Scene partScene(const QString& name, Part part, std::function<void(std::function<void()>)> then);
    void choosePortfolio();
    void fitTop();
    [[nodiscard]] std::vector<ui::Scene> accountScenes();
    void prepareScene(bool asksStop, std::function<void()> ready);

    ui::DeskContext m_context;
    QPointer<QStackedWidget> m_parts;
    QPointer<ui::SupervisorPage> m_page;
    QPointer<ui::QualityPage> m_quality;
    QPointer<ui::RecordPage> m_record;
    QPointer<ui::AccountsPage> m_accounts;
    QPointer<ui::EvaluationSheet> m_sheet;
    QPointer<ui::ChoiceBar> m_choice;
    QPointer<QWidget> m_top;
    ui::Label* m_title = nullptr; ///< in the bar
    QPointer<ui::Button> m_portfolio;
    ui::Pacer m_evaluations;
    Instant m_told; ///< evaluations up to then were told
    Part m_part = Part::Live;
    bool m_leads = false;
};

} // namespace trato::workstation
