// The real window under the hands of somebody who works fast: from a key to what it paints. Each pass of the event loop
// is a frame; a slow one is a moment in which the desk does not answer. Painted offscreen by the processor alone.

#include "bench/measure.h"
#include "bench/population.h"
#include "bench/turns.h"

#include "app/demo/demo.h"
#include "app/workstation/casepage.h"
#include "app/workstation/session.h"
#include "timeline/timeline.h"
#include "ui/composer/composeredit.h"
#include "ui/queue/queuemodel.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <malloc.h>
#include <random>
#include <thread>

using namespace trato;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bench::Times;
using bench::Turns;

namespace {

constexpr double slowFrame = 33;
const QString user = u"bench"_s;

void printHead()
{
    std::printf("| what | times | median ms | p95 ms | p99 ms | worst ms | over 33 ms | goal |\n|---|---|---|---|---|---|---|---|\n");
}

void print(const QString& what, const Times& times, const QString& goal)
{
    std::printf("| %s | %zu | %.2f | %.2f | %.2f | %.2f | %zu | %s |\n", qUtf8Printable(what), times.count(), times.median(),
        times.percentile(0.95), times.percentile(0.99), times.worst(), times.over(slowFrame), qUtf8Printable(goal));
    std::fflush(stdout);
}

/// Lines of an ordinary conversation, an hour apart, the last one now.
Result<void> writeHistory(storage::Database& database, DebtorId debtor, int lines, Instant now)
{
    return database.transaction([&]() -> Result<void> {
        timeline::Timeline timeline(database);
        for (int i = 0; i < lines; ++i) {
            const bool in = i % 3 == 0;
            TRATO_CHECK(timeline.append({.debtor = debtor, .at = now - std::chrono::minutes(lines - i), .channel = Channel::WhatsApp,
                .direction = in ? timeline::Direction::In : timeline::Direction::Out, .kind = u"message"_s, .text = bench::sentence(i),
                .actorKind = in ? timeline::ActorKind::Debtor : timeline::ActorKind::Human, .actor = in ? QString() : user}));
        }
        return {};
    });
}

/// Somebody else's work: lines of everybody's timeline, 200 a second, until it goes out of scope.
class Storm final {
public:
    Storm(QString url, std::vector<DebtorId> debtors)
        : m_thread([this, url = std::move(url), debtors = std::move(debtors)] { blow(url, debtors); })
    {
    }
    ~Storm()
    {
        m_over = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Storm)
    [[nodiscard]] int events() const { return m_events; }

private:
    void blow(const QString& url, const std::vector<DebtorId>& debtors)
    {
        const auto database = storage::Database::open(url);
        auto next = std::chrono::steady_clock::now();
        while (database && !m_over) {
            const DebtorId debtor = debtors[size_t(m_events) % debtors.size()];
            if (writeHistory(**database, debtor, 1, SystemClock().now()))
                ++m_events;
            next += 5ms;
            std::this_thread::sleep_until(next);
        }
    }

    std::atomic_bool m_over = false;
    std::atomic_int m_events = 0;
    std::thread m_thread; ///< last: it uses the others
};

class DeskBench final {
public:
    explicit DeskBench(bool small) : m_small(small) {}

    Result<void> run()
    {
        TRATO_CHECK(prepare());
        printHead();
        open();
        switchCases();
        scroll();
        type();
        day();
        return m_failure ? Result<void>(Failure(*m_failure)) : Result<void>();
    }

private:
    [[nodiscard]] int size(int full, int small) const { return m_small ? small : full; }
    [[nodiscard]] QWindow* handle() { return m_session->window().windowHandle(); }
    template <class Widget>
    Widget* part() { return m_session->window().findChild<Widget*>(); }
    QListView* list() { return part<ui::TimelineView>()->findChild<QListView*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(handle(), key, modifiers); }

    void require(bool happened, const QString& what)
    {
        if (!happened && !m_failure)
            m_failure = Error{u"too_slow"_s, what, {}, {}};
    }

    Result<void> prepare()
    {
        TRATO_CHECK(workstation::Session::prepareDatabase(m_url, m_clock));
        TRATO_TRY(const auto database, storage::Database::open(m_url));
        TRATO_CHECK(demo::populate(*database, m_clock, {.debtors = size(1000, 400), .seed = 3}));
        m_session = std::make_unique<workstation::Session>(m_url, user, m_look, m_settings, m_clock);
        m_session->window().resize(1440, 900);
        m_session->window().show();
        m_session->window().activateWindow();
        require(m_turns.until([&] { return m_session->window().isActiveWindow(); }), u"the window to be active"_s);
        require(m_turns.until([&] { return m_session->runner().isIdle() && queueList() != nullptr && queueList()->model()->rowCount() > 8; }), u"the queue"_s);
        if (m_failure)
            return Failure(*m_failure);
        for (int row = 0; row < 8; ++row)
            m_debtors.emplace_back(queueList()->model()->index(row, 0).data(ui::QueueModel::DebtorRole).toLongLong());
        for (const DebtorId debtor : m_debtors)
            TRATO_CHECK(writeHistory(*database, debtor, 200, m_clock.now()));
        return writeHistory(*database, m_debtors.front(), size(100'000, 2'000), m_clock.now());
    }

    QListView* queueList()
    {
        for (QListView* view : m_session->window().findChildren<QListView*>()) {
            if (qobject_cast<ui::QueueModel*>(view->model()) != nullptr)
                return view;
        }
        return nullptr;
    }

    /// Milliseconds from `act` until the lines of the case that it opens have been painted.
    double untilPainted(const std::function<void()>& act)
    {
        const auto debtor = [this] { return part<workstation::CasePage>()->openCase().debtor; };
        const bench::PaintProbe probe(*list()->viewport(),
            [this, debtor, before = debtor()] { return debtor() != before && list()->model()->rowCount() > 0; });
        const bench::Stopwatch start;
        m_turns.pass(act);
        require(m_turns.until([&] { return probe.painted(); }), u"a case to be painted"_s);
        return start.milliseconds();
    }

    void rest() { require(m_turns.until([this] { return m_session->runner().isIdle(); }), u"the desk to come to rest"_s); }

    void openCase(size_t number)
    {
        m_session->window().desks().front()->openDebtor(m_debtors[number]);
        rest();
    }

    void open()
    {
        Times whole;
        Times frames;
        for (int i = 0; i < size(100, 6) && !m_failure; ++i) {
            openCase(1);
            m_turns.reset();
            whole.add(untilPainted([this] { m_session->window().desks().front()->openDebtor(m_debtors[0]); }));
            rest();
            frames.add(m_turns.frames().worst());
        }
        print(u"open a debtor with %1 lines, to painted"_s.arg(size(100'000, 2'000)), whole, u"p95 <= 50"_s);
        print(u"the longest moment without an answer meanwhile"_s, frames, u"p95 <= 16.7"_s);
    }

    void switchCases()
    {
        for (size_t i = 0; i < m_debtors.size(); ++i)
            openCase(i);
        Times times;
        for (int i = 0; i < size(400, 16) && !m_failure; ++i) {
            times.add(untilPainted([this] { press(Qt::Key_Tab, Qt::ControlModifier); }));
            rest();
        }
        print(u"switch cases (Ctrl+Tab), to painted"_s, times, u"p95 <= 50"_s);
    }

    void scroll()
    {
        openCase(0);
        list()->setFocus();
        m_turns.reset();
        Times pages;
        for (int i = 0; i < size(3000, 60) && !m_failure; ++i) {
            bench::PaintProbe probe(*list()->viewport(), [] { return true; });
            const bench::Stopwatch start;
            m_turns.pass([this] {
                list()->viewport()->update();
                press(Qt::Key_PageUp);
            });
            require(m_turns.until([&] { return probe.painted(); }), u"a page to be painted"_s);
            pages.add(start.milliseconds());
        }
        rest();
        print(u"page up through the history, to painted"_s, pages, u"none over 33"_s);
        print(u"every frame of it, older pages coming in"_s, m_turns.frames(), u"none over 33"_s);
    }

    /// A letter every 25 ms; late is late from the instant at which it was struck.
    Times letters(QPlainTextEdit& edit, QWindow* window, int count)
    {
        Times times;
        edit.setFocus();
        const bench::Stopwatch clock;
        for (int i = 0; i < count && !m_failure; ++i) {
            const double struck = 25.0 * i;
            m_turns.until([&] { return clock.milliseconds() >= struck; });
            bench::PaintProbe probe(*edit.viewport(), [] { return true; });
            m_turns.pass([&] { QTest::keyClick(window, i % 7 == 6 ? ' ' : char('a' + i % 26)); });
            require(m_turns.until([&] { return probe.painted(); }), u"a letter to be painted"_s);
            times.add(clock.milliseconds() - struck);
        }
        return times;
    }

    void type()
    {
        openCase(0);
        press(Qt::Key_3, Qt::ControlModifier);
        auto* message = part<ui::ComposerEdit>();
        require(message != nullptr && message->isVisible(), u"a message that can be written"_s);
        if (m_failure)
            return;
        const int count = size(1200, 40);
        QPlainTextEdit bare;
        bare.resize(600, 120);
        bare.show();
        bare.activateWindow();
        Times beside;
        Times times;
        const bench::Stopwatch clock;
        int events = 0;
        {
            const Storm storm(m_url, m_debtors);
            beside = letters(bare, bare.windowHandle(), count);
            bare.hide();
            m_session->window().activateWindow();
            m_turns.reset();
            times = letters(*message, handle(), count);
            events = storm.events();
        }
        const auto rate = QString::number(events / clock.milliseconds() * 1000, 'f', 0);
        print(u"type in the composer, %1 events a second"_s.arg(rate), times, u"p99 <= 16"_s);
        print(u"every frame of it"_s, m_turns.frames(), u"none over 33"_s);
        print(u"the same letters in a bare text field of the same process"_s, beside, u"beside it"_s);
    }

    /// A day's use: what it takes is given back.
    void day()
    {
        const int warm = size(1000, 20);
        const int rounds = size(10'000, 100);
        const auto used = [] { return double(mallinfo2().uordblks); };
        double before = 0;
        Times times;
        for (int i = 0; i < rounds + warm && !m_failure; ++i) {
            if (i == warm)
                before = used();
            times.add(untilPainted([this] { press(Qt::Key_Tab, Qt::ControlModifier); }));
            rest();
        }
        print(u"a day: %1 switches"_s.arg(rounds), times, u"p95 <= 50"_s);
        std::printf("\nMemory in use: %.1f MB before, %.1f MB after %d switches: %.0f bytes each.\n", before / 1e6, used() / 1e6,
            rounds, (used() - before) / rounds);
    }

    bool m_small;
    QTemporaryDir m_folder;
    const QString m_url = u"sqlite://"_s + m_folder.filePath(u"desk.db"_s);
    SystemClock m_clock;
    ui::Look m_look;
    QSettings m_settings{m_folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<workstation::Session> m_session;
    std::vector<DebtorId> m_debtors;
    Turns m_turns;
    std::optional<Error> m_failure;
};

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    const Result<void> done = DeskBench(options.small).run();
    if (!done)
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(done.error().code), qUtf8Printable(done.error().message));
    return done ? 0 : 1;
}
