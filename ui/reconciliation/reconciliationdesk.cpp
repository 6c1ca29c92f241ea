#include "ui/reconciliation/reconciliationdesk.h"

#include "ui/reconciliation/reconciliationpage.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace trato::ui {

ReconciliationDesk::ReconciliationDesk(const DeskContext& context, QObject* parent)
    : Desk(parent)
    , m_context(context)
{
}

QWidget* ReconciliationDesk::page()
{
    if (!m_page) {
        m_page = new ReconciliationPage(m_context);
        connect(m_page, &ReconciliationPage::caseWanted, this, &Desk::caseWanted);
    }
    return m_page;
}

QWidget* ReconciliationDesk::topBarWidget()
{
    if (!m_top) {
        const Look& look = m_context.look;
        m_top = new QWidget;
        auto* layout = new QHBoxLayout(m_top);
        layout->setContentsMargins(look.px(16), 0, look.px(12), 0);
        layout->addWidget(new Label(look, title(), {.type = Type::Body, .weight = Weight::SemiBold}), 1);
    }
    return m_top;
}

void ReconciliationDesk::registerActions(ActionRegistry&)
{
    page();
    m_page->registerActions();
}

void ReconciliationDesk::takeFocus()
{
    if (m_page)
        m_page->takeFocus();
}

std::vector<Scene> ReconciliationDesk::scenes()
{
    return {{QStringLiteral("reconciliation"), [this](const std::function<void()>& ready) {
                 page();
                 connect(m_page, &ReconciliationPage::loaded, this, ready, Qt::SingleShotConnection);
                 m_page->takeFocus();
             }}};
}

} // namespace trato::ui
