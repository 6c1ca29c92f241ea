#include "ui/shell/mainwindow.h"

#include "ui/async/livefeed.h"
#include "ui/desk/actionregistry.h"
#include "ui/desk/agentstate.h"
#include "ui/desk/noticeboard.h"
#include "ui/desk/preferences.h"
#include "ui/desk/statusboard.h"
#include "ui/format/brazil.h"
#include "ui/shell/bellbutton.h"
#include "ui/shell/casesources.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/droppedfile.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/noticessheet.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/tray.h"
#include "ui/supervisor/machinestrip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/surface.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

namespace trato::ui {

MainWindow::MainWindow(const DeskContext& context, QSettings& settings)
    : m_context(context)
    , m_settings(settings)
    , m_rail(new Rail(context.look))
    , m_topBar(new Surface(context.look, Fill::Window))
    , m_topLayout(new QHBoxLayout(m_topBar))
    , m_deskTop(new QStackedWidget)
    , m_column(new QVBoxLayout)
    , m_offline(new Banner(context.look, Tone::Warn, Icon::Offline))
    , m_tryNow(m_offline->addButton(tr("Try now")))
    , m_stack(new QStackedWidget)
    , m_status(new StatusBar(context.look, context.status))
    , m_state(new StateButton(context.look))
    , m_palette(nullptr)
    , m_keys(nullptr)
{
    setWindowTitle(QStringLiteral("Trato"));
    setAcceptDrops(true);
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(m_column, 1);
    m_column->setSpacing(0);
    buildTopBar();
    m_column->addWidget(m_topBar);
    m_column->addWidget(new MachineStrip(context));
    m_column->addWidget(m_offline);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_status);
    m_offline->hide();
    setCentralWidget(whole);

    m_context.actions.setWindow(this);
    m_palette = new CommandPalette(context.look, context.actions, this);
    m_keys = new KeySheet(context.look, context.actions, this);
    registerActions();
    buildMenus();
    buildNotices();
    for (PaletteSource& source : caseSources(context.runner, this, [this](DebtorId debtor) { openDebtor(debtor); }))
        addPaletteSource(std::move(source));

    connect(m_rail, &Rail::chosen, this, &MainWindow::showDesk);
    connect(m_status, &StatusBar::keysRequested, m_keys, &KeySheet::open);
    connect(m_keys, &KeySheet::keysChanged, this, [this] { m_context.actions.save(m_settings, m_context.user); });
    connect(&context.agent, &AgentState::changed, this, &MainWindow::refreshState);
    connect(&context.feed, &LiveFeed::connectedChanged, this, &MainWindow::showConnection);
    connect(&context.feed, &LiveFeed::tried, this, &MainWindow::showNextTry);
    connect(&context.look, &Look::changed, this, &MainWindow::setLook);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        refreshState();
        refreshClock();
        showNextTry();
    });
    m_second.start();
    setLook();
    refreshState();
    refreshClock();
}

MainWindow::~MainWindow() { m_context.actions.setWindow(nullptr); }

void MainWindow::buildTopBar()
{
    static_cast<Surface*>(m_topBar)->setEdges(Qt::BottomEdge);
    m_deskTop->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* search = new SearchField(m_context.look, QStringLiteral("Ctrl K"));
    connect(search, &QAbstractButton::clicked, this, [this] { m_palette->open(); });
    m_topLayout->addWidget(m_deskTop, 1);
    m_topLayout->addWidget(search);
    m_topLayout->addWidget(m_state);
    m_topLayout->addWidget(new Avatar(m_context.look, m_context.user));
}

void MainWindow::addDesk(std::unique_ptr<Desk> desk)
{
    const int number = int(std::count_if(m_desks.begin(), m_desks.end(), [this](const auto& one) {
        return m_rail->holds(one->id());
    })) + 1;
    const QKeySequence numbered(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_0 + number));
    const QKeySequence keys = desk->keys().isEmpty() ? numbered : desk->keys();
    m_rail->addDesk(desk->id(), desk->title(), desk->icon(), keyText(keys));
    enter(std::move(desk), keys);
    if (m_desks.size() == 1)
        showDesk(m_desks.front()->id());
}

void MainWindow::addFootDesk(std::unique_ptr<Desk> desk, const QKeySequence& keys)
{
    auto* button = new IconButton(m_context.look, desk->icon(), desk->title());
    const QString id = QStringLiteral("desk.%1").arg(desk->id());
    m_rail->addTool(button);
    enter(std::move(desk), keys);
    button->follow(m_context.actions.action(id));
}

void MainWindow::addBand(QWidget* band) { m_column->insertWidget(0, band); }

void MainWindow::enter(std::unique_ptr<Desk> desk, const QKeySequence& keys)
{
    Desk* const added = desk.get();
    QWidget* const page = added->page();
    m_stack->addWidget(page);
    QWidget* const top = added->topBarWidget();
    m_deskTop->addWidget(top != nullptr ? top : new QWidget);
    m_context.actions.add({.id = QStringLiteral("desk.%1").arg(added->id()),
                              .text = tr("Go to %1").arg(added->title()),
                              .sequence = keys,
                              .group = tr("Window"),
                              .icon = added->icon()},
        this, [this, id = added->id()] { showDesk(id); });
    added->registerActions(m_context.actions);
    connect(added, &Desk::caseNameChanged, this, &MainWindow::setCaseName);
    connect(added, &Desk::caseWanted, this, &MainWindow::openDebtor);
    connect(added, &Desk::availableChanged, this,
        [this, id = added->id()](bool available) { setAvailable(id, available); });
    setAvailable(added->id(), added->isAvailable());
    connect(added, &Desk::badgeChanged, m_rail, [this, id = added->id()](int count) { m_rail->setBadge(id, count); });
    keepFolds(*page);
    m_desks.push_back(std::move(desk));
    m_context.actions.load(m_settings, m_context.user);
}

void MainWindow::showDesk(const QString& id)
{
    for (std::size_t i = 0; i < m_desks.size(); ++i) {
        if (m_desks[i]->id() != id)
            continue;
        if (id != m_current)
            m_before = m_current;
        m_current = id;
        m_stack->setCurrentIndex(int(i));
        m_deskTop->setCurrentIndex(int(i));
        m_rail->setCurrent(id);
        m_desks[i]->takeFocus();
    }
}

void MainWindow::setAvailable(const QString& id, bool available)
{
    m_rail->setShown(id, available);
    m_context.actions.setEnabled(
        QStringLiteral("desk.%1").arg(id), available, available ? QString() : tr("This desk is not yours."));
    if (!available && m_current == id && !m_desks.empty())
        showDesk(m_desks.front()->id());
}

QString MainWindow::currentDesk() const { return m_current; }

bool MainWindow::openFile(const QString& path)
{
    for (const auto& desk : m_desks) {
        if (!desk->openFile(path))
            continue;
        showDesk(desk->id());
        return true;
    }
    return false;
}

void MainWindow::openDebtor(DebtorId debtor)
{
    for (const auto& desk : m_desks) {
        if (desk->openDebtor(debtor))
            return showDesk(desk->id());
    }
}

QSize MainWindow::firstSize(const QSize& available)
{
    constexpr QSize drawn(1440, 900);
    // Nobody knows the frame's size before the window is shown.
    constexpr QSize frame(8, 40);
    return drawn.boundedTo(available - frame);
}

void MainWindow::addPaletteSource(PaletteSource source) { m_palette->addSource(std::move(source)); }

void MainWindow::setCaseName(const QString& name)
{
    m_palette->setContext(name);
    setWindowTitle(name.isEmpty() ? QStringLiteral("Trato") : QStringLiteral("%1 · Trato").arg(name));
}

std::vector<Scene> MainWindow::scenes()
{
    std::vector<Scene> all;
    for (const auto& desk : m_desks) {
        for (Scene& scene : desk->scenes()) {
            all.push_back({scene.name,
                [this, id = desk->id(), prepare = scene.prepare](std::function<void()> ready) {
                    m_palette->close();
                    m_keys->close();
                    showDesk(id);
                    prepare(std::move(ready));
                },
                scene.size});
        }
    }
    // They are asked for at work: over the first desk's first picture.
    const auto over = [first = all.empty() ? Scene() : all.front()](
                          const QString& name, const std::function<void()>& open) {
        return Scene{name,
            [first, open](const std::function<void()>& ready) {
                const auto shown = [open, ready] {
                    open();
                    ready();
                };
                return first.prepare ? first.prepare(shown) : shown();
            },
            {}};
    };
    const Scene palette = over(QStringLiteral("palette"), [this] { m_palette->open(); });
    const Scene keys = over(QStringLiteral("keys"), [this] { m_keys->open(); });
    if (m_notices != nullptr)
        all.push_back(over(QStringLiteral("notices"), [this] { m_notices->open(); }));
    all.push_back(palette);
    all.push_back(keys);
    return all;
}

void MainWindow::registerActions()
{
    ActionRegistry& actions = m_context.actions;
    const QString move = tr("Move");
    const QString window = tr("Window");
    actions.add({.id = QStringLiteral("palette.open"),
                    .text = tr("Commands"),
                    .sequence = QKeySequence(Qt::CTRL | Qt::Key_K),
                    .group = move,
                    .icon = Icon::Command},
        this, [this] { m_palette->open(); });
    // Ctrl+? is Ctrl+Shift+/ on some layouts and arrives as Ctrl+Question on others.
    actions.add({.id = QStringLiteral("keys.open"),
                    .text = tr("Keys"),
                    .sequence = QKeySequence(Qt::CTRL | Qt::Key_Question),
                    .alternative = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Question),
                    .group = move,
                    .icon = Icon::Keyboard},
        this, [this] { m_keys->open(); });
    m_tryNow->follow(actions.add({.id = QStringLiteral("window.reconnect"),
                                     .text = tr("Try the connection now"),
                                     .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+R")),
                                     .group = window,
                                     .icon = Icon::Offline},
        this, [this] { m_context.feed.tryNow(); }));
    actions.setEnabled(QStringLiteral("window.reconnect"), false, tr("The connection is there."));
    actions.add({.id = QStringLiteral("look.theme"),
                    .text = tr("Switch between light and dark"),
                    .group = window,
                    .icon = Icon::Moon},
        this, [this] {
            m_context.look.setTheme(m_context.look.theme().isDark() ? ThemeChoice::Light : ThemeChoice::Dark);
            Preferences::save(m_context.look, m_settings);
        });
    actions.add(
        {.id = QStringLiteral("desk.back"), .text = tr("Back to the desk before"), .group = {}, .icon = Icon::Desk},
        this, [this] {
            if (!m_before.isEmpty())
                showDesk(QString(m_before));
        });
    const auto zoom = [this](int step) {
        constexpr int scales[] = {100, 110, 125, 150, 175, 200};
        const int now = qRound(m_context.look.metrics().scale() * 100);
        int at = 0;
        while (at < 5 && scales[at] < now)
            ++at;
        m_context.look.setScale(scales[std::clamp(at + step, 0, 5)] / 100.0);
        Preferences::save(m_context.look, m_settings);
    };
    actions.add({.id = QStringLiteral("look.larger"),
                    .text = tr("Larger text"),
                    .sequence = QKeySequence(Qt::CTRL | Qt::Key_Plus),
                    .alternative = QKeySequence(Qt::CTRL | Qt::Key_Equal),
                    .group = window,
                    .icon = Icon::Plus},
        this, [zoom] { zoom(1); });
    actions.add({.id = QStringLiteral("look.smaller"),
                    .text = tr("Smaller text"),
                    .sequence = QKeySequence(Qt::CTRL | Qt::Key_Minus),
                    .group = window,
                    .icon = Icon::Minus},
        this, [zoom] { zoom(-1); });
}

void MainWindow::buildMenus()
{
    auto* states = new QMenu(m_state);
    const auto offer = [&](const QString& text, AgentActivity activity, const QString& reason = {}) {
        connect(states->addAction(text), &QAction::triggered, this, [this, activity, reason] {
            if (activity == AgentActivity::Paused)
                return m_context.agent.askBreak(reason);
            m_context.agent.forgetBreak();
            m_context.agent.set(activity, reason);
        });
    };
    offer(tr("Available"), AgentActivity::Ready);
    states->addSeparator();
    // Personal breaks are always allowed and never asked about.
    for (const QString& reason : {AgentState::personal(), tr("coffee"), tr("lunch"), tr("training"), tr("feedback")})
        offer(tr("Break: %1").arg(reason), AgentActivity::Paused, reason);
    m_state->setMenu(states);
}

void MainWindow::buildNotices()
{
    if (m_context.notices == nullptr)
        return;
    NoticeBoard& board = *m_context.notices;
    m_bell = new BellButton(m_context.look);
    m_notices = new NoticesSheet(m_context.look, board, this);
    m_tray = std::make_unique<Tray>(board, *this);
    m_rail->addTool(m_bell);
    m_context.actions.add({.id = QStringLiteral("notices.open"),
                              .text = tr("Notices"),
                              .sequence = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                              .group = tr("Window"),
                              .icon = Icon::Bell},
        this, [this] { m_notices->open(); });
    m_context.actions.add(
        {.id = QStringLiteral("notices.silence"), .text = tr("Silence: notices are only listed"), .icon = Icon::Bell},
        this, [this] {
            m_context.notices->setSilent(!m_context.notices->isSilent());
            Preferences::setSilent(m_context.notices->isSilent(), m_settings);
        });
    connect(m_bell, &QAbstractButton::clicked, m_notices, &NoticesSheet::open);
    connect(m_notices, &NoticesSheet::silenceChosen, this,
        [this](bool silent) { Preferences::setSilent(silent, m_settings); });
    const auto refresh = [this, &board] {
        m_bell->setState(board.unread(), board.isSilent());
        m_tray->setEnabled(Preferences::usesTray(m_settings));
    };
    connect(&board, &NoticeBoard::changed, m_bell, refresh);
    board.setSilent(Preferences::isSilent(m_settings));
    refresh();
}

void MainWindow::refreshState()
{
    const AgentState& agent = m_context.agent;
    const QString clock = agent.isTimed() ? format::steadyClock(agent.elapsed()) : QString();
    m_state->setState(toneOf(agent.activity()), agent.text(), clock);
}

/// What somebody opened or closed is so again at the next start.
void MainWindow::keepFolds(QWidget& page)
{
    for (Disclosure* const one : page.findChildren<Disclosure*>()) {
        if (one->objectName().isEmpty())
            continue;
        const QString key = QStringLiteral("open/%1/%2").arg(m_context.user, one->objectName());
        one->setOpen(m_settings.value(key, one->isOpen()).toBool());
        connect(one, &Disclosure::openChanged, this, [this, key](bool open) { m_settings.setValue(key, open); });
    }
}

void MainWindow::refreshClock()
{
    const QDateTime now = m_context.clock.now().in(deskZone());
    m_context.status.set({.id = QStringLiteral("clock"),
        .side = StatusSide::Right,
        .text = {{format::nearFullDate(now.date()) + u' ', Tone::Text3},
            {format::time(now.time()), Tone::Text2, Weight::Medium}},
        .order = 100,
        .essential = true});
}

void MainWindow::showConnection(bool connected)
{
    m_offline->setVisible(!connected);
    m_context.actions.setEnabled(QStringLiteral("window.reconnect"), !connected, tr("The connection is there."));
    if (connected)
        return;
    showNextTry();
    const QString since = format::time(m_context.clock.now().in(deskZone()).time());
    m_offline->setTexts(tr("No connection to the server since %1").arg(since),
        tr("You can read what is open and write. When it is back, each message is checked again before it leaves: "
           "window, payment, limits."));
}

void MainWindow::showNextTry()
{
    if (m_context.feed.isConnected())
        return;
    const std::chrono::milliseconds left(std::max<qint64>(0, m_context.feed.nextTry().remainingTime()));
    m_offline->setAside(tr("next try in %1").arg(format::clock(std::chrono::ceil<std::chrono::seconds>(left))));
}

void MainWindow::setLook()
{
    m_topBar->setFixedHeight(m_context.look.metrics().topBar());
    m_topLayout->setContentsMargins(0, 0, m_context.look.px(12), 0);
    m_topLayout->setSpacing(m_context.look.px(12));
    m_column->setContentsMargins(0, 0, 0, 0);
    // What the desk is laid out for at the least (tokens §7), but never more than the screen has.
    const QSize least(m_context.look.px(640), m_context.look.px(400));
    setMinimumSize(screen() == nullptr ? least : least.boundedTo(screen()->availableSize()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    for (const auto& desk : m_desks) {
        if (!desk->mayClose())
            return event->ignore();
    }
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (openFile(droppedFile(*event->mimeData())))
        event->acceptProposedAction();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // "?" reaches the window only when no text field took it.
    if (event->text() == QStringLiteral("?"))
        return m_keys->open();
    // So does Enter: then it presses the button that has the keyboard, once.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* const button = enter && !event->isAutoRepeat() ? qobject_cast<QAbstractButton*>(focusWidget()) : nullptr;
    if (button != nullptr && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        return button->click();
    QMainWindow::keyPressEvent(event);
}

} // namespace trato::ui
