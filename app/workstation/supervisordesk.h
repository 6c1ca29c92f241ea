#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <QPointer>

namespace trato::ui {
class Button;
class SupervisorPage;
} // namespace trato::ui

namespace trato::workstation {

/// The supervisor's desk, for those who lead (negotiation/roles.h): hidden from everybody else.
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

private:
    void askRole();
    void choosePortfolio();
    void prepareScene(bool asksStop, std::function<void()> ready);

    ui::DeskContext m_context;
    QPointer<ui::SupervisorPage> m_page;
    QPointer<QWidget> m_top;
    QPointer<ui::Button> m_portfolio;
    bool m_leads = false;
};

} // namespace trato::workstation
