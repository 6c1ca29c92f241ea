#include "ui/cadence/playpane.h"

#include "ui/async/runner.h"
#include "ui/cadence/playchart.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace trato::ui {

namespace {

QString figure(int number, bool hundredths) { return hundredths ? format::amount(number) : format::count(number); }

QString signedFigure(int number, bool hundredths)
{
    if (!hundredths || number == 0)
        return format::signedNumber(number);
    return (number > 0 ? QStringLiteral("+") : QString()) + format::amount(number);
}

} // namespace

PlayPane::PlayPane(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::Raised, parent)
    , m_context(context)
    , m_title(new Label(context.look, tr("Simulation"), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_facts(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_days(new ChoiceBar(context.look, ChoiceKind::Boxed, tr("Days that are simulated")))
    , m_run(new Button(context.look, tr("Simulate")))
    , m_close(new Button(context.look, tr("Close"), ButtonKind::Quiet))
    , m_chart(new PlayChart(context.look))
    , m_body(new QWidget)
    , m_table(new QWidget)
    , m_cells(new QGridLayout(m_table))
    , m_whyNot(new Paragraph(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, m_body))
{
    setAccessibleName(tr("Simulation"));
    setStrongEdges(Qt::TopEdge);
    m_days->setChoices({{QStringLiteral("7"), tr("7 days")}, {QStringLiteral("14"), tr("14 days")},
        {QStringLiteral("30"), tr("30 days")}});
    m_days->setCurrent(QStringLiteral("14"));
    m_days->setTight(true);
    m_run->setGlyph(Icon::Flask);
    m_close->setGlyph(Icon::Close);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    head->addStretch();
    head->addWidget(m_days);
    head->addWidget(m_run);
    head->addWidget(m_close);
    m_cells->setContentsMargins(0, 0, 0, 0);
    m_cells->setHorizontalSpacing(px(14));
    m_cells->setVerticalSpacing(px(3));
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(px(20));
    m_parts->addWidget(m_chart, 5);
    m_parts->addWidget(m_table, 0, Qt::AlignTop);
    m_parts->addWidget(m_whyNot, 3, Qt::AlignTop);
    auto* scroll = new FitScroll;
    scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(14), px(8));
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    scroll->setVisible(false);
    connect(this, &PlayPane::finished, scroll, [this, scroll] { scroll->setVisible(hasFigures()); });
    connect(m_run, &Button::clicked, this, &PlayPane::toggle);
    connect(m_close, &Button::clicked, this, [this] {
        m_play.reset();
        showFigures();
        Q_EMIT closeWanted();
    });
    connect(m_days, &ChoiceBar::chosen, this, [this] {
        if (hasFigures() || m_running)
            run();
    });
    showFigures();
}

void PlayPane::setCadences(std::shared_ptr<const cadence::Definition> inForce,
    std::shared_ptr<const cadence::Definition> draft, const QString& draftText)
{
    const bool same = m_inForce != nullptr && inForce != nullptr && m_inForce->name == inForce->name &&
                      m_inForce->version == inForce->version && m_draftText == draftText;
    m_inForce = std::move(inForce);
    m_draft = std::move(draft);
    m_draftText = draftText;
    m_run->setEnabled(m_inForce != nullptr);
    if (same || (!hasFigures() && !m_running))
        return;
    m_job.cancel();
    m_running = false;
    m_play.reset();
    showFigures();
    m_facts->setText(tr("The cadence has changed since: simulate it again."));
}

void PlayPane::toggle()
{
    if (!m_running)
        return run();
    m_job.cancel();
    m_running = false;
    showFigures();
    m_facts->setText(tr("The simulation was given up."));
}

void PlayPane::run()
{
    if (m_inForce == nullptr)
        return;
    m_job.cancel();
    m_running = true;
    m_play.reset();
    showFigures();
    m_facts->setText(tr("begins…"));
    const CadencePlayWish wish{
        .inForce = m_inForce, .draft = m_draft, .from = m_context.clock.today(), .days = m_days->current().toInt()};
    m_job = m_context.runner.run(
        this,
        [wish, now = m_context.clock.now()](
            storage::Database& database, const JobToken& token) { return playCadences(database, wish, now, token); },
        [this](Result<CadencePlay> play) { take(std::move(play)); },
        [this](const Progress& progress) { showProgress(progress); });
}

void PlayPane::showProgress(const Progress& progress)
{
    if (m_running && progress.total > 0)
        m_facts->setText(tr("%1 of %2 people").arg(format::count(progress.done), format::count(progress.total)));
}

void PlayPane::take(Result<CadencePlay> play)
{
    m_running = false;
    if (play)
        m_play = std::move(*play);
    showFigures();
    if (!play)
        m_facts->setText(
            tr("It could not be simulated (%1). Try again.").arg(play.error().message), {Type::Small, Tone::Crit});
}

void PlayPane::showFigures()
{
    m_run->setText(m_running ? tr("Give up") : tr("Simulate"));
    m_run->setGlyph(m_running ? Icon::Close : Icon::Flask);
    m_close->setVisible(hasFigures());
    m_facts->setText(hasFigures() ? tr("%1 to %2 · %3 people · as if nobody answered or paid")
                                        .arg(format::shortDate(m_play->from),
                                            format::shortDate(m_play->from.addDays(m_play->days - 1)),
                                            format::count(m_play->inForce.people))
                                  : tr("what would be sent when, to how many, and why not"),
        {Type::Small, Tone::Text2});
    if (hasFigures()) {
        m_chart->show(*m_play);
        showTable();
        showWhyNot();
    }
    fold();
    Q_EMIT finished();
}

void PlayPane::row(int line, const QString& what, std::optional<int> inForce, std::optional<int> draft, bool hundredths)
{
    int column = 0;
    const auto cell = [&](const QString& text, Tone tone, Weight weight = Weight::Regular) {
        auto* const label = new Label(look(), text, {Type::Small, tone, weight});
        label->setElides(false);
        if (column > 0)
            label->setAlignment(Qt::AlignRight);
        m_cells->addWidget(label, line, column++);
    };
    cell(what, Tone::Text2);
    if (!inForce)
        return;
    cell(figure(*inForce, hundredths), draft ? Tone::Text2 : Tone::Text, draft ? Weight::Regular : Weight::SemiBold);
    if (!draft)
        return;
    cell(figure(*draft, hundredths), Tone::Text, Weight::SemiBold);
    cell(signedFigure(*draft - *inForce, hundredths), *draft == *inForce ? Tone::Text3 : Tone::Text);
}

void PlayPane::showTable()
{
    while (QLayoutItem* const item = m_cells->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const PlayedCadence& inForce = m_play->inForce;
    const PlayedCadence* const draft = m_play->draft ? &*m_play->draft : nullptr;
    int line = 0;
    const auto add = [&](const QString& what, auto value, bool hundredths = false) {
        row(line++, what, value(inForce), draft ? std::optional(value(*draft)) : std::nullopt, hundredths);
    };
    if (draft != nullptr) {
        const QStringList heads{QString(), tr("in force"), tr("draft"), tr("difference")};
        for (int column = 0; column < 4; ++column) {
            auto* const head = new Label(look(), heads[column], {Type::Meta, Tone::Text3, Weight::Medium});
            head->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
            m_cells->addWidget(head, 0, column);
        }
        ++line;
    }
    add(tr("Messages"), [](const PlayedCadence& one) { return one.allMessages(); });
    for (const Channel channel : allChannels) {
        const auto of = [channel](const PlayedCadence& one) {
            const auto found = one.messages.find(channel);
            return found == one.messages.end() ? 0 : found->second;
        };
        if (of(inForce) > 0 || (draft != nullptr && of(*draft) > 0))
            add(QStringLiteral("   ") + channelTitle(channel), of);
    }
    add(tr("Calls for people"), [](const PlayedCadence& one) { return one.calls; });
    add(tr("People contacted"), [](const PlayedCadence& one) { return one.contacted; });
    add(
        tr("Contacts a person"), [](const PlayedCadence& one) { return one.contactsEach(); }, true);
    add(tr("Left out"), [](const PlayedCadence& one) { return one.leftOut; });
}

/// The most frequent reasons, of the draft when there is one.
void PlayPane::showWhyNot()
{
    constexpr std::size_t most = 6;
    const PlayedCadence& played = m_play->draft ? *m_play->draft : m_play->inForce;
    std::vector<std::pair<int, QString>> reasons;
    for (const auto& [why, number] : played.whyNot)
        reasons.emplace_back(number, why);
    std::ranges::sort(reasons, std::ranges::greater(), &std::pair<int, QString>::first);
    QStringList lines{m_play->draft ? tr("Why not, in the draft") : tr("Why not")};
    for (std::size_t i = 0; i < std::min(most, reasons.size()); ++i)
        lines.append(QStringLiteral("%1 × %2").arg(format::count(reasons[i].first), reasons[i].second));
    if (reasons.empty())
        lines.append(tr("nobody is left out"));
    m_whyNot->setText(lines.join(u'\n'));
}

void PlayPane::setBrief(bool brief)
{
    m_chart->setVisible(!brief);
    fold();
}

void PlayPane::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    fold();
}

void PlayPane::fold()
{
    const bool narrow = width() < px(640);
    m_parts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_title->setVisible(width() >= px(520));
    m_facts->setVisible(hasFigures() || m_running || width() >= px(420));
    m_run->setWords(narrow ? ButtonWords::NoKey : ButtonWords::All);
    m_close->setWords(width() < px(760) ? ButtonWords::GlyphOnly : ButtonWords::All);
}

} // namespace trato::ui
