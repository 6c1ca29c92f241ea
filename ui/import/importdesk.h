#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"
#include "ui/import/importcontroller.h"

#include <QPointer>

namespace trato::ui {

class ImportHead;
class ImportPage;

/// The room where portfolios come in.
class ImportDesk final : public Desk {
    Q_OBJECT

public:
    explicit ImportDesk(const DeskContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString title() const override { return tr("Import"); }
    [[nodiscard]] Icon icon() const override { return Icon::Imports; }
    QWidget* page() override;
    QWidget* topBarWidget() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    void takeFocus() override;
    bool openFile(const QString& path) override;

private:
    void prepareScene(bool again, std::function<void()> ready);

    DeskContext m_context;
    ImportController m_controller;
    QPointer<ImportPage> m_page;
    QPointer<ImportHead> m_head;
};

} // namespace trato::ui
