#include "ui/approvals/approvalsdesk.h"

#include "ui/approvals/approvalspage.h"
#include "ui/desk/actionregistry.h"
#include "ui/widgets/label.h"
#include "ui/widgets/overlay.h"

#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

ApprovalsDesk::ApprovalsDesk(const DeskContext& context, QObject* parent)
    : Desk(parent)
    , m_context(context)
{
}

QWidget* ApprovalsDesk::page()
{
    if (!m_page) {
        m_page = new ApprovalsPage(m_context);
        connect(m_page, &ApprovalsPage::mineChanged, this, &Desk::badgeChanged);
        connect(m_page, &ApprovalsPage::caseWanted, this, &Desk::caseWanted);
    }
    return m_page;
}

QWidget* ApprovalsDesk::topBarWidget()
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

void ApprovalsDesk::registerActions(ActionRegistry&)
{
    page();
    m_page->registerActions();
}

void ApprovalsDesk::takeFocus()
{
    if (m_page)
        m_page->takeFocus();
}

/// Over the first case that waits, the request in full.
void ApprovalsDesk::showInCase(const std::function<void()>& ready)
{
    const auto& all = m_page->requests();
    const auto found = std::ranges::find_if(all, [](const approvals::Request& one) { return one.debtor().isValid(); });
    if (found == all.end())
        return ready();
    Q_EMIT caseWanted(found->debtor());
    QTimer::singleShot(900ms, this, [this] { m_context.actions.trigger(QStringLiteral("case.request")); });
    QTimer::singleShot(1500ms, this, ready);
}

std::vector<Scene> ApprovalsDesk::scenes()
{
    const auto scene = [this](const char* name, const std::function<void(std::function<void()>)>& then) {
        return Scene{QLatin1StringView(name), [this, then](const std::function<void()>& ready) {
                         for (Overlay* const card : page()->window()->findChildren<Overlay*>())
                             card->close();
                         const auto shown = [then, ready] { then(ready); };
                         connect(m_page, &ApprovalsPage::loaded, this, shown, Qt::SingleShotConnection);
                         m_page->takeFocus();
                     }};
    };
    return {scene("approvals", [](const std::function<void()>& ready) { ready(); }),
        scene("approvals-empty",
            [this](const std::function<void()>& ready) {
                m_page->showRequests({});
                ready();
            }),
        scene("approval-case", [this](const std::function<void()>& ready) { showInCase(ready); })};
}

} // namespace trato::ui
