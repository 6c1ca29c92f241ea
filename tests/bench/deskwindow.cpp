#include "bench/deskwindow.h"

#include "bench/population.h"

#include "app/demo/demo.h"
#include "app/workstation/casepage.h"
#include "storage/bulkwriter.h"
#include "timeline/timeline.h"
#include "ui/queue/queuemodel.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QListView>
#include <QTest>

#include <cstdio>

namespace trato::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double slowFrame = 33;
constexpr int openCases = 8;
const QString user = u"bench"_s;

} // namespace

Result<void> DeskWindow::open(
    storage::Engine engine, int debtors, const std::function<Result<void>(storage::Database&)>& fill)
{
    TRATO_TRY(m_database, test::TestDatabase::create(engine));
    TRATO_CHECK(workstation::Session::prepareDatabase(url(), m_clock));
    TRATO_TRY(const auto database, storage::Database::open(url()));
    TRATO_CHECK(demo::populate(*database, m_clock, {.debtors = debtors, .seed = 3}));
    m_session = std::make_unique<workstation::Session>(url(), user, m_look, m_settings, m_clock);
    m_session->window().resize(1440, 900);
    m_session->window().show();
    m_session->window().activateWindow();
    wait([&] { return m_session->window().isActiveWindow(); }, u"the window to be active"_s);
    wait(
        [&] {
            return m_session->runner().isIdle() && queueList() != nullptr &&
                   queueList()->model()->rowCount() > openCases;
        },
        u"the queue"_s);
    TRATO_CHECK(outcome());
    for (int row = 0; row < openCases; ++row)
        m_debtors.emplace_back(queueList()->model()->index(row, 0).data(ui::QueueModel::DebtorRole).toLongLong());
    TRATO_CHECK(fill(*database));
    // By itself the server collects them a minute later.
    return engine == storage::Engine::Sqlite ? Result<void>() : database->runScript(u"ANALYZE"_s, u"bench"_s);
}

QWindow* DeskWindow::handle() { return m_session->window().windowHandle(); }

QListView* DeskWindow::lines() { return part<ui::TimelineView>()->findChild<QListView*>(); }

QListView* DeskWindow::queueList()
{
    for (QListView* view : m_session->window().findChildren<QListView*>()) {
        if (qobject_cast<ui::QueueModel*>(view->model()) != nullptr)
            return view;
    }
    return nullptr;
}

void DeskWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(handle(), key, modifiers); }

void DeskWindow::wait(const std::function<bool()>& condition, const QString& what)
{
    if (!m_failure && !m_turns.until(condition))
        m_failure = Error{u"too_slow"_s, what, {}, {}};
}

void DeskWindow::rest()
{
    wait([this] { return m_session->runner().isIdle(); }, u"the desk to come to rest"_s);
}

void DeskWindow::openCase(size_t number)
{
    m_session->window().desks().front()->openDebtor(m_debtors[number]);
    rest();
}

double DeskWindow::untilPainted(const std::function<void()>& act)
{
    const auto debtor = [this] { return part<workstation::CasePage>()->openCase().debtor; };
    const PaintProbe probe(*lines()->viewport(),
        [this, debtor, before = debtor()] { return debtor() != before && lines()->model()->rowCount() > 0; });
    const Stopwatch start;
    m_turns.pass(act);
    wait([&] { return probe.painted(); }, u"a case to be painted"_s);
    return start.milliseconds();
}

Result<void> DeskWindow::outcome() const { return m_failure ? Result<void>(Failure(*m_failure)) : Result<void>(); }

Result<void> appendLine(storage::Database& database, DebtorId debtor, int number, Instant at)
{
    const bool in = number % 3 == 0;
    TRATO_CHECK(timeline::Timeline(database).append({.debtor = debtor,
        .at = at,
        .channel = Channel::WhatsApp,
        .direction = in ? timeline::Direction::In : timeline::Direction::Out,
        .kind = u"message"_s,
        .text = sentence(number),
        .actorKind = in ? timeline::ActorKind::Debtor : timeline::ActorKind::Human,
        .actor = in ? QString() : user}));
    return {};
}

Result<void> fillHistory(storage::Database& database, DebtorId debtor, int lines, Instant now)
{
    return database.transaction([&]() -> Result<void> {
        TRATO_TRY(const auto ids, database.nextIds(u"interaction"_s, lines));
        TRATO_TRY(const auto writer, storage::BulkWriter::open(database, u"interaction"_s,
                                         {u"debtor_id"_s, u"at"_s, u"id"_s, u"channel"_s, u"direction"_s, u"kind"_s,
                                             u"text"_s, u"actor_kind"_s, u"actor"_s}));
        for (int i = 0; i < lines; ++i) {
            const bool in = i % 3 == 0;
            const Instant at = now - std::chrono::minutes(lines - i);
            writer->integer(debtor.value()).integer(at.microseconds()).integer(ids[size_t(i)]).text(u"whatsapp"_s);
            writer->text(in ? u"in"_s : u"out"_s).text(u"message"_s).text(sentence(i));
            writer->text(in ? u"debtor"_s : u"human"_s).text(in ? QString() : user);
            TRATO_CHECK(writer->endRow());
        }
        TRATO_CHECK(writer->finish());
        return {};
    });
}

void printDeskHead()
{
    std::printf("| what | times | median ms | p95 ms | p99 ms | worst ms | over 33 ms | goal "
                "|\n|---|---|---|---|---|---|---|---|\n");
}

void printDeskRow(const QString& what, const Times& times, const QString& goal)
{
    std::printf("| %s | %zu | %.2f | %.2f | %.2f | %.2f | %zu | %s |\n", qUtf8Printable(what), times.count(),
        times.median(), times.percentile(0.95), times.percentile(0.99), times.worst(), times.over(slowFrame),
        qUtf8Printable(goal));
    std::fflush(stdout);
}

int runDesk(int argc, char** argv, const std::function<Result<void>(const Options&, storage::Engine)>& work)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) {
        // The offscreen platform says at each change of a layout that it has no use for it.
        if (!text.contains(u"propagateSizeHints"))
            std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
    const Options options = Options::parse(argc, argv);
    for (const storage::Engine engine : options.engines) {
        if (!test::TestDatabase::isAvailable(engine))
            continue;
        std::printf("\nOver %s\n\n", qUtf8Printable(engineName(engine)));
        if (const Result<void> done = work(options, engine); !done) {
            std::fprintf(stderr, "%s: %s\n", qUtf8Printable(done.error().code), qUtf8Printable(done.error().message));
            return 1;
        }
    }
    return 0;
}

} // namespace trato::bench
