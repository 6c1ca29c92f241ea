#include "ui/supervisor/machinepanel.h"

#include "ui/approvals/requestcard.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace trato::ui {

struct MachinePanel::PortfolioRow {
    PortfolioId portfolio;
    Label* name;
    Label* note;
    IconButton* power;
    ChoiceBar* levels;
};

MachinePanel::MachinePanel(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::Pane, parent)
    , m_context(context)
    , m_state(new ChipLabel(context.look, {tr("active"), Tone::Machine}))
    , m_stop(new Button(context.look, tr("Stop everything"), ButtonKind::Outline))
    , m_portfolios(new QVBoxLayout)
    , m_count(new Label(context.look, QString(), {.tone = Tone::Text3}))
    , m_none(new Label(context.look, tr("Nothing waits for your yes."), {.tone = Tone::Text3}))
    , m_cards(new QVBoxLayout)
{
    setAccessibleName(tr("Machine and approvals"));
    m_stop->setGlyph(Icon::Power, Tone::Crit);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new Label(look(), tr("Machine"), {.type = Type::Title, .weight = Weight::SemiBold}));
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_stop);
    m_portfolios->setSpacing(px(8));
    auto* approvalsHead = new QHBoxLayout;
    approvalsHead->addWidget(new Label(look(), tr("Approvals"), {.type = Type::Title, .weight = Weight::SemiBold}));
    approvalsHead->addWidget(m_count);
    approvalsHead->addStretch(1);
    m_cards->setSpacing(px(6));
    auto* content = new Surface(look(), Fill::Pane);
    auto* inside = m_inside = new QVBoxLayout(content);
    inside->setContentsMargins(px(16), px(8), px(16), px(12));
    inside->setSpacing(px(8));
    inside->addLayout(head);
    inside->addWidget(new Paragraph(look(),
        tr("Stopping cuts at once everything that leaves by itself. What people write still leaves."),
        {.type = Type::Meta, .tone = Tone::Text3}));
    inside->addWidget(new Label(
        look(), tr("Autonomy by portfolio"), {.type = Type::Meta, .tone = Tone::Text3, .weight = Weight::Medium}));
    inside->addLayout(m_portfolios);
    inside->addSpacing(px(10));
    inside->addLayout(approvalsHead);
    inside->addWidget(m_none);
    inside->addLayout(m_cards);
    inside->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
    setStrongEdges(Qt::LeftEdge);
}

MachinePanel::~MachinePanel() = default;

void MachinePanel::setNarrow(bool narrow)
{
    const int side = px(narrow ? 12 : 16);
    m_inside->setContentsMargins(side, px(8), side, px(12));
    for (const auto& row : m_rows)
        fit(*row);
}

/// The words of the levels are of different length in each language.
void MachinePanel::fit(const PortfolioRow& row) const
{
    const QMargins margins = m_inside->contentsMargins();
    row.levels->setTight(false);
    row.levels->setTight(row.levels->sizeHint().width() >= width() - margins.left() - margins.right());
}

void MachinePanel::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    for (const auto& row : m_rows)
        fit(*row);
}

void MachinePanel::show(const SupervisionBoard& board)
{
    const bool everything = !board.stops.empty() && board.stops.front().scope == agents::StopScope::Everything;
    const bool partly = !everything && !board.stops.empty();
    m_state->setChip(everything ? Chip{tr("stopped"), Tone::Crit, Icon::Stop}
                     : partly   ? Chip{tr("partly stopped"), Tone::Warn}
                                : Chip{tr("active"), Tone::Machine});
    showPortfolios(board);
    showApprovals(board);
}

MachinePanel::PortfolioRow& MachinePanel::addPortfolio(const agents::PortfolioAutonomy& portfolio)
{
    auto row = std::make_unique<PortfolioRow>();
    row->portfolio = portfolio.portfolio;
    row->name = new Label(look(), portfolio.name, {.weight = Weight::Medium});
    row->note = new Label(look(), QString(), {.type = Type::Meta, .tone = Tone::Text3});
    row->power = new IconButton(look(), Icon::Power, tr("Stop in %1").arg(portfolio.name));
    row->levels = new ChoiceBar(look(), ChoiceKind::Boxed, tr("Autonomy of %1").arg(portfolio.name));
    row->levels->setChoices({{QStringLiteral("0"), tr("0 Proposes")}, {QStringLiteral("1"), tr("1 Reminds")},
        {QStringLiteral("2"), tr("2 Negotiates")}, {QStringLiteral("3"), tr("3 Closes")}});
    fit(*row);
    auto* line = new QHBoxLayout;
    line->addWidget(row->name, 1);
    line->addWidget(row->note);
    line->addWidget(row->power);
    auto* block = new QVBoxLayout;
    block->setSpacing(px(2));
    block->addLayout(line);
    block->addWidget(row->levels);
    m_portfolios->addLayout(block);
    connect(row->levels, &ChoiceBar::chosen, this,
        [this, id = portfolio.portfolio](const QString& level) { Q_EMIT autonomyChosen(id, level.toInt()); });
    connect(row->power, &IconButton::clicked, this, [this, id = portfolio.portfolio] { Q_EMIT portfolioSwitch(id); });
    m_rows.push_back(std::move(row));
    return *m_rows.back();
}

void MachinePanel::showPortfolios(const SupervisionBoard& board)
{
    for (const agents::PortfolioAutonomy& portfolio : board.portfolios) {
        const auto known = std::find_if(
            m_rows.begin(), m_rows.end(), [&](const auto& row) { return row->portfolio == portfolio.portfolio; });
        PortfolioRow& row = known == m_rows.end() ? addPortfolio(portfolio) : **known;
        const bool stopped = std::any_of(board.stops.begin(), board.stops.end(), [&](const agents::MachineStop& stop) {
            return (stop.scope == agents::StopScope::Portfolio && stop.portfolio == portfolio.portfolio) ||
                   (stop.scope == agents::StopScope::Creditor && stop.creditor == portfolio.creditorId);
        });
        const bool limited = portfolio.ceiling < agents::mostAutonomy;
        row.note->setText(stopped   ? tr("stopped")
                          : limited ? portfolio.ceilingReason
                                    : tr("%n conversation(s)", nullptr, portfolio.conversations),
            {.type = Type::Meta, .tone = stopped ? Tone::Crit : Tone::Text3});
        row.power->setGlyph(stopped ? Icon::Play : Icon::Power, stopped ? Tone::Ok : Tone::Text3);
        row.power->setAccessibleName(
            stopped ? tr("Resume in %1").arg(portfolio.name) : tr("Stop in %1").arg(portfolio.name));
        row.power->setToolTip(row.power->accessibleName());
        for (int level = 0; level <= agents::mostAutonomy; ++level)
            row.levels->setChoiceEnabled(QString::number(level), level <= portfolio.ceiling,
                level <= portfolio.ceiling ? QString() : portfolio.ceilingReason);
        row.levels->setCurrent(QString::number(portfolio.level));
    }
}

RequestCard* MachinePanel::addCard(const approvals::Request& request)
{
    auto* card = new RequestCard(look(), request);
    m_cards->addWidget(card);
    const auto choose = [this, key = request.key()] { m_chosen = key; };
    connect(card, &RequestCard::focused, this, choose);
    for (const auto& [from, to] : {std::pair(&RequestCard::approveWanted, &MachinePanel::approveWanted),
             std::pair(&RequestCard::counterWanted, &MachinePanel::counterWanted),
             std::pair(&RequestCard::refuseWanted, &MachinePanel::refuseWanted)})
        connect(card, from, this, [this, choose, to = to] {
            choose();
            Q_EMIT(this->*to)();
        });
    return card;
}

void MachinePanel::showApprovals(const SupervisionBoard& board)
{
    std::erase_if(m_requests, [&](RequestCard* card) {
        const bool gone =
            std::ranges::find(board.requests, card->request().key(), &approvals::Request::key) == board.requests.end();
        if (gone)
            card->deleteLater();
        return gone;
    });
    for (const approvals::Request& request : board.requests) {
        const auto known = std::ranges::find_if(
            m_requests, [&](const RequestCard* card) { return card->request().key() == request.key(); });
        RequestCard* const card = known == m_requests.end() ? m_requests.emplace_back(addCard(request)) : *known;
        card->refresh(request, board.at);
    }
    m_count->setText(format::count(static_cast<qint64>(m_requests.size())));
    m_none->setVisible(m_requests.empty());
}

const approvals::Request* MachinePanel::chosen() const
{
    const auto known =
        std::ranges::find_if(m_requests, [this](const RequestCard* card) { return card->request().key() == m_chosen; });
    if (known != m_requests.end())
        return &(*known)->request();
    return m_requests.empty() ? nullptr : &m_requests.front()->request();
}

void MachinePanel::focusApprovals()
{
    if (!m_requests.empty())
        m_requests.front()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace trato::ui
