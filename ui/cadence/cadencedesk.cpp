#include "ui/cadence/cadencedesk.h"

#include "ui/cadence/cadencegrid.h"
#include "ui/cadence/cadencepage.h"
#include "ui/cadence/steppane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/overlay.h"

#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

CadenceDesk::CadenceDesk(const DeskContext& context, QObject* parent)
    : Desk(parent)
    , m_context(context)
{
}

QWidget* CadenceDesk::page()
{
    if (!m_page)
        m_page = new CadencePage(m_context);
    return m_page;
}

QWidget* CadenceDesk::topBarWidget()
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

void CadenceDesk::registerActions(ActionRegistry&)
{
    page();
    m_page->registerActions();
}

void CadenceDesk::takeFocus()
{
    if (m_page)
        m_page->takeFocus();
}

std::vector<Scene> CadenceDesk::scenes()
{
    const auto scene = [this](const char* name, const std::function<void(std::function<void()>)>& then) {
        return Scene{QLatin1StringView(name), [this, then](const std::function<void()>& ready) {
                         page();
                         m_page->showView(QStringLiteral("grid"));
                         for (Overlay* const card : m_page->window()->findChildren<Overlay*>())
                             card->close();
                         connect(
                             m_page, &CadencePage::loaded, this,
                             [this, then, ready] { then([this, ready] { QTimer::singleShot(100ms, this, ready); }); },
                             Qt::SingleShotConnection);
                         m_page->takeFocus();
                     }};
    };
    return {scene("cadence",
                [this](const std::function<void()>& ready) {
                    m_page->grid()->choose(QStringLiteral("d+10"));
                    ready();
                }),
        scene("cadence-file",
            [this](const std::function<void()>& ready) {
                m_page->grid()->choose(QStringLiteral("d+10"));
                m_page->pane()->fileButton()->click();
                ready();
            }),
        scene("cadence-empty", [this](const std::function<void()>& ready) {
            m_page->showReading({});
            ready();
        })};
}

} // namespace trato::ui
