#include "ui/cadence/cadencedesk.h"

#include "ui/cadence/cadencefile.h"
#include "ui/cadence/cadencegrid.h"
#include "ui/cadence/cadencepage.h"
#include "ui/cadence/playpane.h"
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

/// Some changes, one of them unlawful and one that never happens.
void CadenceDesk::showDraft(const std::function<void()>& ready)
{
    QString toml = m_page->file()->toPlainText();
    toml.replace(QStringLiteral("day = 10\nat = \"14:00\""), QStringLiteral("day = 10\nat = \"22:30\""));
    toml.replace(QStringLiteral("name = \"d+20\"\nday = 20"), QStringLiteral("name = \"d+22\"\nday = 22"));
    toml.replace(QStringLiteral("late_from = 180"), QStringLiteral("late_from = 60"));
    m_page->write(toml);
    m_page->grid()->choose(QStringLiteral("d+10"));
    m_page->pane()->fileButton()->click();
    connect(m_page, &CadencePage::checked, this, ready, Qt::SingleShotConnection);
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
        scene("cadence-draft", [this](const std::function<void()>& ready) { showDraft(ready); }),
        scene("cadence-difference",
            [this](const std::function<void()>& ready) {
                m_page->showView(QStringLiteral("difference"));
                ready();
            }),
        scene("cadence-simulation",
            [this](const std::function<void()>& ready) {
                m_page->grid()->choose(QStringLiteral("d+10"));
                connect(m_page->simulation(), &PlayPane::finished, this, [this, ready] {
                    if (m_page->simulation()->hasFigures())
                        ready();
                });
                m_page->simulation()->toggle();
            }),
        scene("cadence-publish",
            [this](const std::function<void()>& ready) {
                m_page->write(QString(m_page->file()->toPlainText())
                                  .replace(QStringLiteral("at = \"22:30\""), QStringLiteral("at = \"14:00\"")));
                connect(
                    m_page, &CadencePage::checked, this,
                    [this, ready] {
                        m_page->publish();
                        ready();
                    },
                    Qt::SingleShotConnection);
            }),
        scene("cadence-empty", [this](const std::function<void()>& ready) {
            m_page->showReading({});
            ready();
        })};
}

} // namespace trato::ui
