#pragma once

#include "ui/async/job.h"
#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <QPointer>

namespace trato::ui {

class Label;
class ReconciliationPage;

/// The room where money is checked against what was asked for: payments that wait for a person, and banks' files.
class ReconciliationDesk final : public Desk {
    Q_OBJECT

public:
    explicit ReconciliationDesk(const DeskContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("reconciliation"); }
    [[nodiscard]] QString title() const override { return tr("Reconciliation"); }
    [[nodiscard]] Icon icon() const override { return Icon::Cash; }
    QWidget* page() override;
    QWidget* topBarWidget() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    void takeFocus() override;

private:
    DeskContext m_context;
    QPointer<ReconciliationPage> m_page;
    QPointer<QWidget> m_top;
};

} // namespace trato::ui
