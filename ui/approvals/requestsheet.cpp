#include "ui/approvals/requestsheet.h"

#include "ui/approvals/requestdetail.h"
#include "ui/approvals/requestwords.h"
#include "ui/widgets/surface.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace trato::ui {

RequestSheet::RequestSheet(const DeskContext& context, QWidget* window)
    : Overlay(context.look, window)
    , m_panel(new Surface(context.look, Fill::Card))
    , m_detail(new RequestDetail(context))
{
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(px(4), px(4), px(4), px(4));
    layout->addWidget(m_detail);
    m_detail->setOpensCase(false);
    setPanel(m_panel, 520, 120);
    connect(m_detail, &RequestDetail::answered, this, [this](bool here) {
        if (here)
            close();
        Q_EMIT answered();
    });
}

void RequestSheet::open(const approvals::Request& request)
{
    setAccessibleName(requestTitle(request));
    m_detail->show(request);
    m_panel->adjustSize();
    Overlay::open();
    if (request.isMine())
        m_detail->begin(RequestDetail::Intent::Approve);
}

void RequestSheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return m_detail->approve();
    Overlay::keyPressEvent(event);
}

} // namespace trato::ui
