#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <QPointer>

namespace trato::ui {

class CadencePage;

/// The room of the cadence: what is sent when, on which channel, under which condition.
class CadenceDesk final : public Desk {
    Q_OBJECT

public:
    explicit CadenceDesk(const DeskContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("cadence"); }
    [[nodiscard]] QString title() const override { return tr("Cadence"); }
    [[nodiscard]] Icon icon() const override { return Icon::Cadence; }
    QWidget* page() override;
    QWidget* topBarWidget() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    void takeFocus() override;

private:
    void showDraft(const std::function<void()>& ready);

    DeskContext m_context;
    QPointer<CadencePage> m_page;
    QPointer<QWidget> m_top;
};

} // namespace trato::ui
