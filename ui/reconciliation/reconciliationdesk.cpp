#include "ui/reconciliation/reconciliationdesk.h"

#include "ui/reconciliation/daypage.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/reconciliation/refundpage.h"
#include "ui/reconciliation/room.h"
#include "ui/reconciliation/transferpage.h"
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
    if (!m_room) {
        m_room = new ReconciliationRoom(m_context);
        connect(m_room->payments(), &ReconciliationPage::caseWanted, this, &Desk::caseWanted);
        connect(m_room->refunds(), &RefundPage::caseWanted, this, &Desk::caseWanted);
    }
    return m_room;
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
    m_room->registerActions();
}

void ReconciliationDesk::takeFocus()
{
    if (m_room)
        m_room->takeFocus();
}

template <class Page>
Scene ReconciliationDesk::scene(const QString& name, const QString& id, Page* (ReconciliationRoom::*which)() const)
{
    return {name, [this, id, which](const std::function<void()>& ready) {
                page();
                connect((m_room->*which)(), &Page::loaded, this, ready, Qt::SingleShotConnection);
                m_room->showPage(id);
            }};
}

std::vector<Scene> ReconciliationDesk::scenes()
{
    return {scene(QStringLiteral("reconciliation"), QStringLiteral("payments"), &ReconciliationRoom::payments),
        scene(QStringLiteral("refunds"), QStringLiteral("refunds"), &ReconciliationRoom::refunds),
        scene(QStringLiteral("day"), QStringLiteral("day"), &ReconciliationRoom::day),
        scene(QStringLiteral("transfers"), QStringLiteral("transfers"), &ReconciliationRoom::transfers)};
}

} // namespace trato::ui
