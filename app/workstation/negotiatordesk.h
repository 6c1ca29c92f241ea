#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/queue/queuerow.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

namespace trato::ui {
class CaseTabs;
class QueueColumn;
}

namespace trato::workstation {

class CasePage;

/// The negotiator's desk: queue at the left, the open case in the middle, its task panels at the right; the open cases
/// as tabs in the top bar.
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

private:
    void open(const ui::QueueRow& row, bool claimed);
    void claimAndOpen(const ui::QueueRow& row);
    void openCase(const ui::OpenCase& openCase);
    void showTabs();
    void wrappedUp(bool next);
    void changed(const QString& topic, DebtorId debtor);
    void showState();
    void prepareScene(ui::QueueTab tab, const QString& panel, bool wrapUp, std::function<void()> ready);

    ui::DeskContext m_context;
    QPointer<QWidget> m_page;
    ui::QueueColumn* m_queue = nullptr;
    CasePage* m_case = nullptr;
    QPointer<QWidget> m_top;
    QPointer<ui::CaseTabs> m_tabs;
    std::vector<ui::OpenCase> m_open;
    QTimer m_settle;
};

} // namespace trato::workstation
