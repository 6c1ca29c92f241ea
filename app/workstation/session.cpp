#include "app/workstation/session.h"

#include "app/workstation/desks.h"
#include "app/workstation/negotiatordesk.h"
#include "app/workstation/options.h"
#include "base/translation.h"
#include "storage/migrations.h"
#include "ui/help/helpdesk.h"
#include "ui/settings/settingsdesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <chrono>

namespace trato::workstation {
namespace {

constexpr std::chrono::seconds pulse{10};

} // namespace

Result<void> Session::prepareDatabase(const QString& url, const Clock& clock)
{
    const auto mode = isLocal(url) ? storage::OpenMode::CreateIfMissing : storage::OpenMode::ExistingOnly;
    TRATO_TRY(const auto database, storage::Database::open(url, mode));
    if (!isLocal(url))
        return storage::requireCurrentSchema(*database);
    TRATO_CHECK(storage::migrate(*database, clock));
    return {};
}

Session::Session(
    const QString& databaseUrl, const QString& user, ui::Look& look, QSettings& settings, const Clock& clock)
    : m_look(look)
    , m_clock(clock)
    , m_runner(databaseUrl)
    , m_feed(databaseUrl)
    , m_agent(clock)
    , m_window(context(user), settings)
{
    for (auto& desk : makeDesks(context(user)))
        m_window.addDesk(std::move(desk));
    m_window.addFootDesk(std::make_unique<ui::HelpDesk>(context(user)), {});
    m_window.addFootDesk(
        std::make_unique<ui::SettingsDesk>(context(user), settings), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    offerTraining(user);
    m_watch = std::make_unique<NoticeWatch>(context(user), [this](DebtorId debtor) { m_window.openDebtor(debtor); });
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, &Session::measureConnection);
    connect(&m_feed, &ui::LiveFeed::connectedChanged, this, &Session::measureConnection);
    m_pulse.start();
    measureConnection();
}

Session::~Session() = default;

ui::DeskContext Session::context(const QString& user)
{
    return {.look = m_look,
        .runner = m_runner,
        .feed = m_feed,
        .actions = m_actions,
        .status = m_status,
        .agent = m_agent,
        .clock = m_clock,
        .user = user,
        .notices = &m_notices};
}

void Session::showEngine(const QString& problem)
{
    ui::StatusItem item{
        .id = QStringLiteral("engine"), .side = ui::StatusSide::Right, .icon = ui::Icon::Server, .order = 80};
    if (problem.isEmpty())
        item.text = {{tr("engine") + u' ', ui::Tone::Text3}, {tr("active"), ui::Tone::Text2, ui::Weight::Medium}};
    else
        item.text = {{tr("engine stopped"), ui::Tone::Warn, ui::Weight::Medium}};
    item.toolTip = problem;
    m_status.set(item);
}

void Session::offerTraining(const QString& user)
{
    m_actions.add({.id = QStringLiteral("training.open"),
                      .text = tr("Train"),
                      .group = {},
                      .icon = ui::Icon::Flask,
                      .detail = tr("practise with invented debtors in a window of its own")},
        this, [this, user] {
            if (const auto launched = launchTraining(user); !launched)
                m_notices.add({.id = QStringLiteral("training"),
                    .icon = ui::Icon::Flask,
                    .tone = ui::Tone::Warn,
                    .title = tr("Training could not be opened"),
                    .text = launched.error().message,
                    .at = m_clock.now()});
        });
}

Result<void> Session::launchTraining(const QString& user)
{
    const QStringList arguments{QStringLiteral("--training"), QStringLiteral("--user"), user,
        QStringLiteral("--language"), currentLanguage().isEmpty() ? defaultLanguage() : currentLanguage()};
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        return {};
    return failure(QStringLiteral("program_missing"),
        tr("The program %1 does not start.").arg(QCoreApplication::applicationFilePath()));
}

TrainingDesk& Session::beginTraining(const QString& user, const PracticeHost::Settings& settings)
{
    // One does not practise practising.
    m_actions.remove(QStringLiteral("training.open"));
    const auto showLine = [this](DebtorId debtor, InteractionId line, Instant at) {
        for (const auto& desk : m_window.desks()) {
            if (auto* const negotiator = qobject_cast<NegotiatorDesk*>(desk.get()))
                negotiator->openLine(debtor, line, at);
        }
    };
    auto made = std::make_unique<TrainingDesk>(context(user), settings, showLine);
    TrainingDesk& desk = *made;
    m_window.addDesk(std::move(made));
    m_window.addBand(desk.band());
    m_window.showDesk(desk.id());
    return desk;
}

void Session::startOnBreak() { m_agent.set(ui::AgentActivity::Paused); }

void Session::measureConnection()
{
    const auto ask = [](storage::Database& database, const ui::JobToken&) -> Result<qint64> {
        QElapsedTimer timer;
        timer.start();
        TRATO_CHECK(storage::requireCurrentSchema(database));
        return (timer.nsecsElapsed() + 500'000) / 1'000'000;
    };
    m_runner.run(this, ask, [this](const Result<qint64>& milliseconds) {
        ui::StatusItem item{.id = QStringLiteral("database"),
            .side = ui::StatusSide::Right,
            .icon = ui::Icon::Database,
            .order = 90,
            .essential = true};
        const QString name =
            isLocal(m_runner.databaseUrl()) ? QStringLiteral("SQLite ") : QStringLiteral("PostgreSQL ");
        if (milliseconds) {
            item.text = {{name, ui::Tone::Text3},
                {QStringLiteral("%1 ms").arg(*milliseconds), ui::Tone::Text2, ui::Weight::Medium}};
        } else {
            item.icon = ui::Icon::Offline;
            item.text = {{tr("no connection"), ui::Tone::Warn, ui::Weight::Medium}};
            item.toolTip = milliseconds.error().message;
        }
        m_status.set(item);
    });
}

} // namespace trato::workstation
