#include "ui/import/importdesk.h"

#include "ui/desk/actionregistry.h"
#include "ui/import/importhead.h"
#include "ui/import/importpage.h"
#include "ui/import/sampleportfolio.h"

#include <QTimer>

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
    if (m_page)
        return m_page;
    m_page = new ImportPage(m_context, m_controller);
    connect(m_page, &ImportPage::deskWanted, this,
        [this] { m_context.actions.trigger(QStringLiteral("desk.negotiator")); });
    return m_page;
}

QWidget* ImportDesk::topBarWidget()
{
    if (!m_head)
        m_head = new ImportHead(m_context.look, m_controller);
    return m_head;
}

void ImportDesk::registerActions(ActionRegistry& actions)
{
    actions.add({.id = QStringLiteral("import.open"),
                    .text = tr("Import a portfolio…"),
                    .sequence = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                    .group = {},
                    .icon = Icon::Imports,
                    .detail = tr("CSV of a creditor")},
        this, [this] {
            m_context.actions.trigger(QStringLiteral("desk.import"));
            m_page->chooseFile();
        });
}

void ImportDesk::takeFocus()
{
    if (m_page)
        m_page->takeFocus();
}

bool ImportDesk::openFile(const QString& path)
{
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
    if (again) {
        m_controller.startAgain();
    } else {
        m_controller.openBytes(QStringLiteral("aurora_novembro.csv"), samplePortfolio());
        m_controller.setTarget(QStringLiteral("Lojas Aurora"), QStringLiteral("Varejo Sudeste"));
    }
    QTimer::singleShot(1500ms, this, std::move(ready));
}

} // namespace trato::ui
