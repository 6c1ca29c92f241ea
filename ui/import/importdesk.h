#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"
#include "ui/import/importcontroller.h"

#include <QPointer>

class QAction;

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
    ImportPage& steps();
    void prepareScene(bool again, std::function<void()> ready);

    DeskContext m_context;
    ImportController m_controller;
    QPointer<QWidget> m_room;
    QPointer<ImportPage> m_page;
    QAction* m_write = nullptr;
    QPointer<ImportHead> m_head;
};

} // namespace trato::ui
