#include "ui/supervisor/supervisorpage.h"

#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/supervisor/delegates.h"
#include "ui/supervisor/machinepanel.h"
#include "ui/supervisor/sparktile.h"
#include "ui/supervisor/threecolumns.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

struct EscalationTabName {
    EscalationTab tab;
    const char* id;
    const char* title;
};

constexpr EscalationTabName escalationTabs[] = {
    {EscalationTab::All, "all", QT_TRANSLATE_NOOP("trato::ui::SupervisorPage", "All")},
    {EscalationTab::Care, "care", QT_TRANSLATE_NOOP("trato::ui::SupervisorPage", "Care")},
    {EscalationTab::Legal, "legal", QT_TRANSLATE_NOOP("trato::ui::SupervisorPage", "Legal")},
    {EscalationTab::Approval, "approval", QT_TRANSLATE_NOOP("trato::ui::SupervisorPage", "Approval")}};

} // namespace

SupervisorPage::SupervisorPage(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_escalations(new RowModel<EscalationRow>(
          [this](const EscalationRow& row) { return row.spoken(m_context.clock.now()); }, this))
    , m_team(new RowModel<TeamRow>([this](const TeamRow& row) { return row.spoken(m_context.clock.now()); }, this))
    , m_acts(new RowModel<ActRow>([](const ActRow& row) { return row.spoken(); }, this))
    , m_tiles(new TileStrip(context.look))
    , m_machine(new MachinePanel(context))
    , m_settle(400ms)
{
    setAccessibleName(tr("Supervision"));
    QWidget* const escalations = buildEscalations();
    m_columns = new ThreeColumns(look(), escalations, buildTeam(), m_machine);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tiles);
    layout->addWidget(m_columns, 1);
    connectParts();
    fold();
}

SupervisorPage::~SupervisorPage() = default;

void SupervisorPage::connectParts()
{
    connect(&m_settle, &Pacer::due, this, &SupervisorPage::refresh);
    connect(&m_context.feed, &LiveFeed::changed, this, [this] {
        if (isVisible())
            m_settle.request();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_escalationList->viewport()->update();
        m_teamList->viewport()->update();
    });
    m_second.start(1s);
    connect(&m_round, &QTimer::timeout, this, &SupervisorPage::refresh);
    m_round.setInterval(30s);
    connect(m_tabs, &ChoiceBar::chosen, this, [this](const QString& id) {
        for (const EscalationTabName& name : escalationTabs) {
            if (id == QLatin1StringView(name.id))
                showTab(name.tab);
        }
    });
    connect(m_escalationList, &QListView::activated, this, &SupervisorPage::take);
    connect(m_teamList, &QListView::activated, this, &SupervisorPage::follow);
    connect(m_actList, &QListView::activated, this, &SupervisorPage::openAct);
    connect(m_machine, &MachinePanel::approveWanted, this, &SupervisorPage::approve);
    connect(m_machine, &MachinePanel::counterWanted, this, &SupervisorPage::openApproval);
    connect(m_machine, &MachinePanel::refuseWanted, this, &SupervisorPage::refuse);
    connect(m_machine, &MachinePanel::portfolioSwitch, this, &SupervisorPage::switchPortfolio);
    connect(m_machine, &MachinePanel::autonomyChosen, this, &SupervisorPage::setAutonomy);
}

QListView* SupervisorPage::makeList(const QString& name)
{
    auto* list = new QListView;
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setAccessibleName(name);
    return list;
}

QWidget* SupervisorPage::buildEscalations()
{
    auto* column = new Surface(look(), Fill::Pane);
    column->setStrongEdges(Qt::RightEdge);
    m_count = new Label(look(), QString(), {.tone = Tone::Text3});
    m_take = new Button(look(), tr("Take"));
    m_give = new Button(look(), tr("Give to…"), ButtonKind::Quiet);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(8), px(8), px(8));
    head->setSpacing(px(6));
    head->addWidget(new Label(look(), tr("Escalations"), {.type = Type::Title, .weight = Weight::SemiBold}));
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_take);
    head->addWidget(m_give);
    m_tabs = new ChoiceBar(look(), ChoiceKind::Pills, tr("Part of the escalations"));
    std::vector<Choice> choices;
    for (const EscalationTabName& name : escalationTabs)
        choices.push_back({QLatin1StringView(name.id), tr(name.title)});
    m_tabs->setChoices(std::move(choices));
    m_tabs->setTight(true);
    m_tabs->setCurrent(QStringLiteral("all"));
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(8), 0, px(8), px(6));
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    m_notice = new Label(look(), QString(), {.tone = Tone::Warn, .weight = Weight::Medium});
    m_notice->setContentsMargins(px(16), 0, px(8), px(4));
    m_notice->hide();
    m_empty = new EmptyState(look(), Icon::Done, Tone::Ok);
    m_empty->setTexts(
        tr("Nothing waits for you"), tr("Sensitive cases and requests for help come here by themselves."));
    m_empty->hide();
    m_escalationList = makeList(tr("Escalations"));
    m_escalationList->setModel(m_escalations);
    m_escalationList->setItemDelegate(new EscalationDelegate(look(), m_context.clock, this));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(tabs);
    layout->addWidget(m_notice);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_escalationList, 1);
    return column;
}

QWidget* SupervisorPage::buildTeam()
{
    auto* column = new Surface(look(), Fill::Canvas);
    m_follow = new Button(look(), tr("Follow"));
    m_follow->setGlyph(Icon::Eye);
    m_whisper = new Button(look(), tr("Advise"));
    m_join = new Button(look(), tr("Step in"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(8), px(14), px(8));
    head->setSpacing(px(8));
    head->addWidget(new Label(look(), tr("Team"), {.type = Type::Title, .weight = Weight::SemiBold}));
    head->addWidget(new Label(look(), tr("people and machine side by side"), {.tone = Tone::Text3}), 1);
    for (Button* button : {m_follow, m_whisper, m_join})
        head->addWidget(button);
    m_teamList = makeList(tr("Team"));
    m_teamList->setModel(m_team);
    m_teamList->setItemDelegate(new TeamDelegate(look(), m_context.clock, this));
    auto* why = new QHBoxLayout;
    why->setContentsMargins(px(16), px(10), px(14), px(4));
    why->setSpacing(px(8));
    why->addWidget(new Label(look(), tr("Why the machine acted"), {.type = Type::Body, .weight = Weight::SemiBold}));
    why->addWidget(new Label(look(), tr("its last acts, with the reason"), {.tone = Tone::Text3}), 1);
    m_actList = makeList(tr("Why the machine acted"));
    m_actList->setModel(m_acts);
    m_actList->setItemDelegate(new ActDelegate(look(), m_context.clock, this));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new TeamHead(look()));
    layout->addWidget(m_teamList, 7);
    layout->addLayout(why);
    layout->addWidget(m_actList, 2);
    return column;
}

void SupervisorPage::setPortfolio(std::optional<PortfolioId> portfolio)
{
    m_portfolio = portfolio;
    refresh();
}

void SupervisorPage::takeFocus()
{
    if (!m_escalationList->currentIndex().isValid() && m_escalations->rowCount() > 0)
        m_escalationList->setCurrentIndex(m_escalations->index(0));
    m_escalationList->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void SupervisorPage::setLeading(bool leading)
{
    if (!leading)
        return m_round.stop();
    m_round.start();
    refresh();
}

/// One reading at a time; what is wanted meanwhile is read once afterwards.
void SupervisorPage::refresh()
{
    if (std::exchange(m_loading, true)) {
        m_again = true;
        return;
    }
    m_context.runner.run(
        this,
        [wish = BoardWish{m_context.clock.now(), m_context.user, m_portfolio}](
            storage::Database& database, const JobToken&) { return loadBoard(database, wish); },
        [this](Result<SupervisionBoard> board) {
            m_loading = false;
            if (board)
                show(std::move(*board));
            else
                m_notice->setText(board.error().message);
            m_notice->setVisible(!board);
            if (std::exchange(m_again, false))
                refresh();
        });
}

void SupervisorPage::show(SupervisionBoard board)
{
    m_board = std::move(board);
    m_tiles->show(m_board.numbers);
    showTab(m_tab);
    const auto isStopped = [this](const QString& agent) {
        return std::any_of(m_board.stops.begin(), m_board.stops.end(), [&](const agents::MachineStop& stop) {
            return stop.scope == agents::StopScope::Everything ||
                   (stop.scope == agents::StopScope::Agent && stop.agent == agent);
        });
    };
    m_team->setRows(teamRows(m_board.team, isStopped));
    std::vector<ActRow> acts;
    for (const supervision::MachineAct& act : m_board.acts)
        acts.push_back({act});
    m_acts->setRows(std::move(acts));
    m_machine->show(m_board);
    Q_EMIT badgeChanged(m_board.badge());
    Q_EMIT loaded();
}

void SupervisorPage::showTab(EscalationTab tab)
{
    m_tab = tab;
    const auto all = escalationRows(m_board.escalations, m_board.approvals);
    for (const EscalationTabName& name : escalationTabs) {
        const auto count =
            std::count_if(all.begin(), all.end(), [&](const EscalationRow& row) { return row.belongs(name.tab); });
        m_tabs->setNote(QLatin1StringView(name.id), format::count(count));
    }
    std::vector<EscalationRow> shown;
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
        [tab](const EscalationRow& row) { return row.belongs(tab); });
    m_count->setText(format::count(static_cast<qint64>(all.size())));
    m_escalations->setRows(std::move(shown));
    const bool none = m_escalations->rowCount() == 0 && isLoaded();
    m_empty->setVisible(none);
    m_escalationList->setVisible(!none);
    if (!m_escalationList->currentIndex().isValid() && m_escalations->rowCount() > 0)
        m_escalationList->setCurrentIndex(m_escalations->index(0));
}

void SupervisorPage::fold()
{
    const qreal room = width() / look().metrics().scale();
    constexpr int lowBelow = 540;
    const bool roomy = room >= 1300;
    const bool wide = m_columns->arrange(width(), roomy ? 352 : 292, roomy ? 312 : 296);
    m_machine->setNarrow(wide && !roomy);
    m_tiles->setBrief(height() < px(lowBelow));
    m_tiles->setColumns(room >= 1000 ? 8 : room >= 560 ? 4 : 2);
}

void SupervisorPage::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void SupervisorPage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().canvas); }

void SupervisorPage::lookChanged()
{
    LookWidget::lookChanged();
    if (m_columns)
        fold();
}

} // namespace trato::ui
