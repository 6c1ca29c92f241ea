#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <QPointer>

#include <functional>

namespace trato::ui {

class InsightPage;

/// The room of the figures, for those who lead (negotiation/roles.h), hidden from everybody else.
class InsightDesk final : public Desk {
    Q_OBJECT

public:
    explicit InsightDesk(const DeskContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("insight"); }
    [[nodiscard]] QString title() const override { return tr("Indicators"); }
    [[nodiscard]] Icon icon() const override { return Icon::Insight; }
    /// The seventh number is that of a panel.
    [[nodiscard]] QKeySequence keys() const override { return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q); }
    QWidget* page() override;
    QWidget* topBarWidget() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    void takeFocus() override;
    [[nodiscard]] bool isAvailable() const override { return m_leads; }

private:
    void askRole();
    [[nodiscard]] Scene scene(const char* name, std::function<void(std::function<void()>)> then);

    DeskContext m_context;
    QPointer<InsightPage> m_page;
    QPointer<QWidget> m_top;
    bool m_leads = false;
};

} // namespace trato::ui
