#include "ui/import/importdesk.h"

#include "ui/desk/actionregistry.h"
#include "ui/import/importhead.h"
#include "ui/import/importpage.h"
#include "ui/import/sampleportfolio.h"

#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

ImportDesk::ImportDesk(const DeskContext& context, QObject* parent)
    : Desk(parent)
    , m_context(context)
    , m_controller(context)
{
}

QWidget* ImportDesk::page()
{
    if (!m_room) {
        m_room = new QWidget;
        auto* whole = new QVBoxLayout(m_room);
        whole->setContentsMargins(0, 0, 0, 0);
    }
    return m_room;
}

/// Made when it is first asked for: few starts end in an import, and none waits for its tables.
ImportPage& ImportDesk::steps()
{
    if (!m_page) {
        m_page = new ImportPage(m_context, m_controller, *m_write);
        page()->layout()->addWidget(m_page);
        connect(m_page, &ImportPage::deskWanted, this,
            [this] { m_context.actions.trigger(QStringLiteral("desk.negotiator")); });
    }
    return *m_page;
}

QWidget* ImportDesk::topBarWidget()
{
    if (!m_head)
        m_head = new ImportHead(m_context.look, m_controller);
    return m_head;
}

void ImportDesk::registerActions(ActionRegistry& actions)
{
    m_write = actions.add({.id = QStringLiteral("import.write"),
                              .text = tr("Store the portfolio"),
                              .sequence = QKeySequence(Qt::CTRL | Qt::Key_Return),
                              .alternative = QKeySequence(Qt::CTRL | Qt::Key_Enter),
                              .icon = Icon::Imports,
                              .scope = ActionScope::Region,
                              .region = page()},
        this, [this] { m_controller.write(); });
    actions.add({.id = QStringLiteral("import.open"),
                    .text = tr("Import a portfolio…"),
                    .sequence = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                    .group = {},
                    .icon = Icon::Imports,
                    .detail = tr("CSV of a creditor")},
        this, [this] {
            m_context.actions.trigger(QStringLiteral("desk.import"));
            steps().chooseFile();
        });
}

void ImportDesk::takeFocus() { steps().takeFocus(); }

bool ImportDesk::openFile(const QString& path)
{
    steps();
    m_controller.openFile(path);
    return true;
}

std::vector<Scene> ImportDesk::scenes()
{
    return {{QStringLiteral("import"), [this](std::function<void()> ready) { prepareScene(false, std::move(ready)); }},
        {QStringLiteral("import-file"), [this](std::function<void()> ready) { prepareScene(true, std::move(ready)); }}};
}

void ImportDesk::prepareScene(bool again, std::function<void()> ready)
{
    steps();
    if (again) {
        m_controller.startAgain();
    } else {
        m_controller.openBytes(QStringLiteral("aurora_novembro.csv"), samplePortfolio());
        m_controller.setTarget(QStringLiteral("Lojas Aurora"), QStringLiteral("Varejo Sudeste"));
    }
    QTimer::singleShot(1500ms, this, std::move(ready));
}

} // namespace trato::ui
