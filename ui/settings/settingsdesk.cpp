#include "ui/settings/settingsdesk.h"

#include "ui/desk/actionregistry.h"
#include "ui/settings/keyspane.h"
#include "ui/settings/lookpane.h"
#include "ui/settings/macrospane.h"
#include "ui/settings/noticespane.h"
#include "ui/settings/payeespane.h"
#include "ui/settings/policiespane.h"
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
    addSection<LookPane>(QStringLiteral("look"), tr("Appearance and language"), Icon::Sun,
        [this] { return new LookPane(m_context.look, m_settings); });
    addSection<KeysPane>(QStringLiteral("keys"), tr("Keys"), Icon::Keyboard, [this] { return makeKeys(); });
    addSection<NoticesPane>(QStringLiteral("notices"), tr("Notices"), Icon::Bell,
        [this] { return new NoticesPane(m_context.look, m_context.notices, m_settings); });
    addSection<SnippetsPane>(QStringLiteral("snippets"), tr("Snippets"), Icon::Snippet,
        [this] { return new SnippetsPane(m_context.look, OwnSnippets::standardFile(m_context.user)); });
    addSection<MacrosPane>(QStringLiteral("macros"), tr("Macros"), Icon::Play, [this] { return makeMacros(); });
    addSection<PayeesPane>(QStringLiteral("payees"), tr("Who receives"), Icon::Shield, [this] { return makePayees(); });
    addSection<PoliciesPane>(
        QStringLiteral("policies"), tr("Policies"), Icon::Percent, [this] { return makePolicies(); });
    m_body = new QWidget;
    auto* across = new QHBoxLayout(ground);
    across->setContentsMargins(0, 0, 0, 0);
    // More words than a line has are no easier to read, and no key is looked for so far from its action.
    across->addWidget(m_body, 1);
    across->addStretch(0);
    const auto narrow = [this] {
        m_body->setMaximumWidth(m_context.look.px(mostWidth));
        fitBar();
    };
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
    connect(&look, &Look::changed, m_body, narrow);
    narrow();
    return m_page;
}

/// Where the titles don't all fit beside each other their pictures go.
void SettingsDesk::fitBar()
{
    const QMargins margins = m_body->contentsMargins() + m_body->layout()->contentsMargins();
    m_bar->setTight(false);
    m_bar->setTight(m_bar->sizeHint().width() > m_page->width() - margins.left() - margins.right());
}

template <class Pane>
void SettingsDesk::addSection(const QString& id, const QString& title, Icon icon, std::function<Pane*()> make)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    // No start waits for panes that hardly anybody opens.
    m_sections.push_back({id, title, icon, [scroll, make = std::move(make)] {
                              if (scroll->widget() == nullptr) {
                                  scroll->setWidget(make());
                                  scroll->widget()->setAutoFillBackground(false);
                              }
                              static_cast<Pane*>(scroll->widget())->takeFocus();
                          }});
}

KeysPane* SettingsDesk::makeKeys()
{
    m_keys = new KeysPane(m_context);
    connect(m_keys, &KeysPane::keysChanged, this, [this] { m_context.actions.save(m_settings, m_context.user); });
    return m_keys;
}

MacrosPane* SettingsDesk::makeMacros()
{
    auto* macros = new MacrosPane(m_context);
    connect(macros, &MacrosPane::keyWanted, this, [this](const QString& actionId) {
        show(QStringLiteral("keys"));
        m_keys->recordFor(actionId);
    });
    return macros;
}

PayeesPane* SettingsDesk::makePayees()
{
    m_payees = new PayeesPane(m_context);
    connect(m_payees, &PayeesPane::caseWanted, this, &Desk::caseWanted);
    return m_payees;
}

PoliciesPane* SettingsDesk::makePolicies()
{
    m_policies = new PoliciesPane(m_context);
    return m_policies;
}

/// Known before the pane is there, so that their keys can be given.
void SettingsDesk::registerPolicyActions(ActionRegistry& actions)
{
    const auto add = [&](const char* id, const QString& text, const char* key, void (PoliciesPane::*act)()) {
        actions.add({.id = QLatin1StringView(id),
                        .text = text,
                        .sequence = QKeySequence(QLatin1StringView(key)),
                        .group = tr("Policies"),
                        .icon = Icon::Percent,
                        .scope = ActionScope::Region,
                        .region = m_page},
            this, [this, act] {
                if (m_policies != nullptr)
                    (m_policies->*act)();
            });
    };
    add("policies.open", tr("Check a policy's file"), "Ctrl+L", &PoliciesPane::askFile);
    add("policies.publish", tr("Publish the policy that is shown"), "Ctrl+Return", &PoliciesPane::publish);
}

void SettingsDesk::registerActions(ActionRegistry& actions)
{
    page();
    registerPolicyActions(actions);
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
        m_sections[i].enter();
    }
}

void SettingsDesk::takeFocus()
{
    if (m_stack != nullptr)
        m_sections[static_cast<std::size_t>(m_stack->currentIndex())].enter();
}

/// What no part of it took: Esc leads back to the work.
bool SettingsDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitBar();
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
                 show(id);
                 if (id == QStringLiteral("payees"))
                     connect(m_payees, &PayeesPane::loaded, this, ready, Qt::SingleShotConnection);
                 else if (id == QStringLiteral("policies"))
                     connect(m_policies, &PoliciesPane::loaded, this, ready, Qt::SingleShotConnection);
                 else
                     ready();
             }});
    }
    for (const QString& view : {QStringLiteral("campaigns"), QStringLiteral("changes")}) {
        scenes.push_back(
            {QStringLiteral("settings-policies-") + view, [this, view](const std::function<void()>& ready) {
                 show(QStringLiteral("policies"));
                 connect(m_policies, &PoliciesPane::loaded, this, ready, Qt::SingleShotConnection);
                 m_policies->showView(view);
             }});
    }
    return scenes;
}

} // namespace trato::ui
