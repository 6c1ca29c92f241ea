#include "app/workstation/trainingdesk.h"

#include "ui/desk/actionregistry.h"
#include "ui/training/scoresheet.h"
#include "ui/training/trainingpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QTimer>

#include <chrono>

namespace trato::workstation {

using namespace ui;
using namespace std::chrono_literals;

TrainingDesk::TrainingDesk(
    const DeskContext& context, const PracticeHost::Settings& settings, ShowLine showLine, QObject* parent)
    : Desk(parent)
    , m_context(context)
    , m_host(settings, context.clock)
    , m_showLine(std::move(showLine))
{
    connect(&context.look, &Look::changed, this, &TrainingDesk::showBand);
    connect(&m_host, &PracticeHost::begun, this, &TrainingDesk::begun);
    connect(&m_host, &PracticeHost::ended, this, &TrainingDesk::ended);
    connect(&m_host, &PracticeHost::failed, this, [this](const Error& error) {
        m_page->setBusy(false);
        m_page->setProblem(error.message);
    });
}

QWidget* TrainingDesk::page()
{
    if (m_page)
        return m_page;
    m_page = new TrainingPage(m_context.look);
    m_page->setAttempts(m_host.attempts());
    connect(m_page, &TrainingPage::beginWanted, this, &TrainingDesk::begin);
    connect(m_page, &TrainingPage::quoteChosen, this, [this](DebtorId debtor, InteractionId line, Instant at) {
        m_context.actions.trigger(QStringLiteral("desk.negotiator"));
        m_showLine(debtor, line, at);
    });
    return m_page;
}

QWidget* TrainingDesk::band()
{
    if (m_band)
        return m_band;
    m_band = new Banner(m_context.look, Tone::Warn, Icon::Flask);
    m_band->setAccessibleName(tr("Training: nothing leaves here"));
    auto* choose = m_band->addButton(tr("Situations"));
    choose->follow(m_context.actions.action(QStringLiteral("training.choose")));
    m_finish = m_band->addButton(tr("End and see the score"));
    m_finish->follow(m_context.actions.action(QStringLiteral("training.finish")));
    showBand();
    return m_band;
}

void TrainingDesk::registerActions(ActionRegistry& actions)
{
    const QString group = tr("Training");
    actions.add({.id = QStringLiteral("training.choose"),
                    .text = tr("Choose what to practise"),
                    .group = group,
                    .icon = Icon::Flask},
        this, [this] {
            page();
            m_context.actions.trigger(QStringLiteral("desk.training"));
        });
    actions.add({.id = QStringLiteral("training.finish"),
                    .text = tr("End the practice and see the score"),
                    .sequence = QKeySequence(Qt::CTRL | Qt::Key_F5),
                    .group = group,
                    .icon = Icon::Gauge},
        this, [this] { m_host.finish(); });
    showBand();
}

void TrainingDesk::takeFocus()
{
    if (m_page)
        m_page->takeFocus();
}

void TrainingDesk::begin(const QString& scenario, quint64 seed)
{
    m_page->setProblem({});
    m_page->setBusy(true);
    m_host.begin(scenario, seed);
}

void TrainingDesk::begun(const training::Attempt& attempt)
{
    m_page->setBusy(false);
    m_page->showScenario(attempt.scenario);
    showBand();
    m_context.actions.trigger(QStringLiteral("desk.negotiator"));
}

void TrainingDesk::ended(const training::Score& score)
{
    // The host keeps it after this, so that what came before is compared.
    m_page->showScore(score);
    QTimer::singleShot(0, m_page, [this] { m_page->setAttempts(m_host.attempts()); });
    showBand();
    m_context.actions.trigger(QStringLiteral("desk.training"));
}

void TrainingDesk::showBand()
{
    const bool running = m_host.attempt().has_value();
    m_context.actions.setEnabled(
        QStringLiteral("training.finish"), running, running ? QString() : tr("Nothing is being practised."));
    if (!m_band)
        return;
    const training::Scenario* const scenario = running ? training::scenario(m_host.attempt()->scenario) : nullptr;
    const QString more = scenario ? tr("%1. F8 takes the case; wrapping it up ends the practice.").arg(scenario->title)
                                  : tr("Invented people on a desk that is thrown away when you close it.");
    // Large text leaves the room to the work.
    m_band->setTexts(tr("Training: nothing leaves here"), m_context.look.metrics().scale() < 1.5 ? more : QString());
    m_band->setToolTip(more);
    m_band->setAccessibleDescription(more);
}

std::vector<Scene> TrainingDesk::scenes()
{
    const auto choose = [this](const std::function<void()>& ready) {
        m_page->showScenario(QStringLiteral("pays-little"));
        ready();
    };
    const auto score = [this](const std::function<void()>& ready) {
        connect(
            &m_host, &PracticeHost::ended, this, [ready] { QTimer::singleShot(400ms, ready); },
            Qt::SingleShotConnection);
        m_host.rehearse();
    };
    const auto moment = [this](const std::function<void()>& ready) {
        connect(
            &m_host, &PracticeHost::ended, this,
            [this, ready](const training::Score& made) {
                Q_EMIT m_page->quoteChosen(made.debtor, made.judgements.front().quotes.front().line,
                    made.judgements.front().quotes.front().at);
                QTimer::singleShot(1200ms, ready);
            },
            Qt::SingleShotConnection);
        m_host.rehearse();
    };
    return {{QStringLiteral("training"), choose}, {QStringLiteral("training-score"), score},
        {QStringLiteral("training-moment"), moment}};
}

} // namespace trato::workstation
