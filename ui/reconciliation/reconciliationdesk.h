#pragma once

#include "ui/async/job.h"
#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <QPointer>

namespace trato::ui {

class ReconciliationRoom;

/// The room where money is checked against what was asked for: payments that wait for a person, banks' files, the day's
/// closing, what creditors are owed of it.
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
    /// Of a page of the room, taken when it has `loaded`.
    template <class Page>
    Scene scene(const QString& name, const QString& id, Page* (ReconciliationRoom::*page)() const);

    DeskContext m_context;
    QPointer<ReconciliationRoom> m_room;
    QPointer<QWidget> m_top;
};

} // namespace trato::ui
