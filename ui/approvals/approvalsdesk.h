#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <QPointer>

#include <functional>

namespace trato::ui {

class ApprovalsPage;

/// The room of the second person; the number on the rail is how many wait for who sits here.
class ApprovalsDesk final : public Desk {
    Q_OBJECT

public:
    explicit ApprovalsDesk(const DeskContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("approvals"); }
    [[nodiscard]] QString title() const override { return tr("Approvals"); }
    [[nodiscard]] Icon icon() const override { return Icon::Done; }
    QWidget* page() override;
    QWidget* topBarWidget() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    void takeFocus() override;

private:
    void showInCase(const std::function<void()>& ready);

    DeskContext m_context;
    QPointer<ApprovalsPage> m_page;
    QPointer<QWidget> m_top;
};

} // namespace trato::ui
