#include "ui/settings/settingsdesk.h"

#include "ui/desk/actionregistry.h"
#include "ui/settings/keyspane.h"
#include "ui/settings/lookpane.h"
#include "ui/settings/macrospane.h"
#include "ui/settings/noticespane.h"
#include "ui/settings/payeespane.h"
#include "ui/settings/snippetspane.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>

namespace trato::ui {

namespace {

/// At 100 %.
constexpr int mostWidth = 1040;

} // namespace

SettingsDesk::SettingsDesk(const DeskContext& context, QSettings& settings, QObject* parent)
    : Desk(parent)
    , m_context(context)
    , m_settings(settings)
{
    m_keysForLater = connect(&context.actions, &ActionRegistry::changed, this, &SettingsDesk::keyForLater);
}

/// Its own actions go with it, and each that goes is told.
SettingsDesk::~SettingsDesk() { disconnect(m_keysForLater); }

void SettingsDesk::keyForLater(const QString& actionId)
{
    const bool isMacro = actionId.startsWith(QStringLiteral("macro.")) && actionId.back().isDigit();
    const bool isView = actionId.startsWith(QStringLiteral("queue.kept."));
    if (!(isMacro || isView) || m_context.actions.find(actionId) == nullptr || m_later.contains(actionId))
        return;
    m_later.append(actionId);
    m_context.actions.load(m_settings, m_context.user);
}

QWidget* SettingsDesk::page()
{
    if (m_page)
        return m_page;
    const Look& look = m_context.look;
    auto* ground = new Surface(look, Fill::Canvas);
    m_page = ground;
    ground->installEventFilter(this);
    m_bar = new ChoiceBar(look, ChoiceKind::Underlined, tr("Settings"));
    m_stack = new QStackedWidget;
    auto* looks = new LookPane(m_context.look, m_settings);
    auto* keys = new KeysPane(m_context);
    addSection(
        QStringLiteral("look"), tr("Appearance and language"), Icon::Sun, looks, [looks] { looks->takeFocus(); });
    addSection(QStringLiteral("keys"), tr("Keys"), Icon::Keyboard, keys, [keys] { keys->takeFocus(); });
    auto* notices = new NoticesPane(look, m_context.notices, m_settings);
    addSection(QStringLiteral("notices"), tr("Notices"), Icon::Bell, notices, [notices] { notices->takeFocus(); });
    auto* snippets = new SnippetsPane(look, OwnSnippets::standardFile(m_context.user));
    addSection(
        QStringLiteral("snippets"), tr("Snippets"), Icon::Snippet, snippets, [snippets] { snippets->takeFocus(); });
    auto* macros = new MacrosPane(m_context);
    addSection(QStringLiteral("macros"), tr("Macros"), Icon::Play, macros, [macros] { macros->takeFocus(); });
    auto* payees = m_payees = new PayeesPane(m_context);
    addSection(QStringLiteral("payees"), tr("Who receives"), Icon::Shield, payees, [payees] { payees->takeFocus(); });
    connect(payees, &PayeesPane::caseWanted, this, &Desk::caseWanted);
    connect(macros, &MacrosPane::keyWanted, this, [this, keys](const QString& actionId) {
        show(QStringLiteral("keys"));
        keys->recordFor(actionId);
    });
    connect(keys, &KeysPane::keysChanged, this, [this] { m_context.actions.save(m_settings, m_context.user); });
    m_body = new QWidget;
    auto* across = new QHBoxLayout(ground);
    across->setContentsMargins(0, 0, 0, 0);
    // More words than a line has are no easier to read, and no key is looked for so far from its action.
    across->addWidget(m_body, 1);
    across->addStretch(0);
    const auto narrow = [this] { m_body->setMaximumWidth(m_context.look.px(mostWidth)); };
    connect(&look, &Look::changed, m_body, narrow);
    narrow();
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16));
    column->setSpacing(look.px(12));
    column->addWidget(new Label(look, title(), {Type::Title, Tone::Text, Weight::SemiBold}));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_bar);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    std::vector<Choice> choices;
    for (const Section& section : m_sections)
        choices.push_back({section.id, section.title, {}, section.icon});
    m_bar->setChoices(std::move(choices));
    m_bar->setCurrent(m_sections.front().id);
    connect(m_bar, &ChoiceBar::chosen, this, &SettingsDesk::show);
    return m_page;
}

void SettingsDesk::addSection(
    const QString& id, const QString& title, Icon icon, QWidget* pane, std::function<void()> takeFocus)
{
    m_sections.push_back({id, title, icon, std::move(takeFocus)});
    auto* scroll = new QScrollArea;
    scroll->setWidget(pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    pane->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
}

void SettingsDesk::registerActions(ActionRegistry& actions)
{
    page();
    for (const Section& section : m_sections) {
        actions.add({.id = QStringLiteral("settings.") + section.id,
                        .text = tr("Settings: %1").arg(section.title),
                        .icon = section.icon},
            this, [this, id = section.id] {
                m_context.actions.trigger(QStringLiteral("desk.settings"));
                show(id);
            });
    }
}

void SettingsDesk::show(const QString& section)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].id != section)
            continue;
        m_bar->setCurrent(section);
        m_stack->setCurrentIndex(int(i));
        m_sections[i].takeFocus();
    }
}

void SettingsDesk::takeFocus()
{
    if (m_stack != nullptr)
        m_sections[static_cast<std::size_t>(m_stack->currentIndex())].takeFocus();
}

/// What no part of it took: Esc leads back to the work.
bool SettingsDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return Desk::eventFilter(watched, event);
    m_context.actions.trigger(QStringLiteral("desk.back"));
    return true;
}

std::vector<Scene> SettingsDesk::scenes()
{
    std::vector<Scene> scenes;
    for (const Section& section : m_sections) {
        scenes.push_back(
            {QStringLiteral("settings-") + section.id, [this, id = section.id](const std::function<void()>& ready) {
                 if (id == QStringLiteral("payees"))
                     connect(m_payees, &PayeesPane::loaded, this, ready, Qt::SingleShotConnection);
                 show(id);
                 if (id != QStringLiteral("payees"))
                     ready();
             }});
    }
    return scenes;
}

} // namespace trato::ui
