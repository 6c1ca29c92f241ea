// The real window under the hands of somebody who works fast: from a key to what it paints. Each pass of the event loop
// is a frame; a slow one is a moment in which the desk does not answer. Painted offscreen by the processor alone.

#include "bench/deskwindow.h"
#include "bench/memory.h"

#include "ui/composer/composeredit.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <malloc.h>
#include <thread>

using namespace trato;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bench::printDeskRow;
using bench::Times;

namespace {

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
            if (bench::appendLine(**database, debtor, m_events, SystemClock().now()))
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
    DeskBench(const bench::Options& options, storage::Engine engine)
        : m_options(options)
        , m_engine(engine)
    {
    }

    Result<void> run()
    {
        TRATO_CHECK(
            m_desk.open(m_engine, size(1000, 400), [this](storage::Database& database) { return fill(database); }));
        bench::printDeskHead();
        if (m_options.wants("open"))
            open();
        if (m_options.wants("switch"))
            switchCases();
        if (m_options.wants("scroll"))
            scroll();
        if (m_options.wants("type"))
            type();
        if (m_options.wants("day"))
            day();
        return m_desk.outcome();
    }

private:
    [[nodiscard]] int size(int full, int small) const { return m_options.size(full, small); }

    Result<void> fill(storage::Database& database)
    {
        const Instant now = m_desk.clock().now();
        for (const DebtorId debtor : m_desk.debtors())
            TRATO_CHECK(bench::fillHistory(database, debtor, 200, now));
        return bench::fillHistory(database, m_desk.debtors().front(), size(100'000, 2'000), now);
    }

    void open()
    {
        Times whole;
        Times frames;
        for (int i = 0; i < size(200, 6) && !m_desk.failed(); ++i) {
            m_desk.openCase(1);
            m_desk.turns().reset();
            whole.add(m_desk.untilPainted(
                [this] { m_desk.session().window().desks().front()->openDebtor(m_desk.debtors()[0]); }));
            m_desk.rest();
            frames.add(m_desk.turns().frames().worst());
        }
        printDeskRow(u"open a debtor with %1 lines, to painted"_s.arg(size(100'000, 2'000)), whole, u"p95 <= 50"_s);
        printDeskRow(u"the longest moment without an answer meanwhile"_s, frames, u"p95 <= 16.7"_s);
    }

    void openAll()
    {
        for (size_t i = 0; i < m_desk.debtors().size(); ++i)
            m_desk.openCase(i);
    }

    double switchCase()
    {
        return m_desk.untilPainted([this] { m_desk.press(Qt::Key_Tab, Qt::ControlModifier); });
    }

    void switchCases()
    {
        openAll();
        Times times;
        for (int i = 0; i < size(400, 16) && !m_desk.failed(); ++i) {
            times.add(switchCase());
            m_desk.rest();
        }
        printDeskRow(u"switch cases (Ctrl+Tab), to painted"_s, times, u"p95 <= 50"_s);
    }

    void scroll()
    {
        m_desk.openCase(0);
        m_desk.lines()->setFocus();
        m_desk.turns().reset();
        Times pages;
        for (int i = 0; i < size(3000, 60) && !m_desk.failed(); ++i) {
            bench::PaintProbe probe(*m_desk.lines()->viewport(), [] { return true; });
            const bench::Stopwatch start;
            m_desk.turns().pass([this] {
                m_desk.lines()->viewport()->update();
                m_desk.press(Qt::Key_PageUp);
            });
            m_desk.wait([&] { return probe.painted(); }, u"a page to be painted"_s);
            pages.add(start.milliseconds());
        }
        m_desk.rest();
        printDeskRow(u"page up through the history, to painted"_s, pages, u"none over 33"_s);
        printDeskRow(u"every frame of it, older pages coming in"_s, m_desk.turns().frames(), u"none over 33"_s);
    }

    /// A letter every 25 ms; late is late from the instant at which it was struck.
    Times letters(QPlainTextEdit& edit, QWindow* window, int count)
    {
        Times times;
        edit.setFocus();
        const bench::Stopwatch clock;
        for (int i = 0; i < count && !m_desk.failed(); ++i) {
            const double struck = 25.0 * i;
            m_desk.turns().until([&] { return clock.milliseconds() >= struck; });
            bench::PaintProbe probe(*edit.viewport(), [] { return true; });
            m_desk.turns().pass([&] { QTest::keyClick(window, i % 7 == 6 ? ' ' : char('a' + i % 26)); });
            m_desk.wait([&] { return probe.painted(); }, u"a letter to be painted"_s);
            times.add(clock.milliseconds() - struck);
        }
        return times;
    }

    void type()
    {
        m_desk.openCase(0);
        m_desk.press(Qt::Key_3, Qt::ControlModifier);
        auto* message = m_desk.part<ui::ComposerEdit>();
        m_desk.wait([&] { return message != nullptr && message->isVisible(); }, u"a message that can be written"_s);
        if (m_desk.failed())
            return;
        const int count = size(1200, 40);
        QPlainTextEdit bare;
        bare.resize(600, 120);
        Times beside;
        Times times;
        Times frames;
        const bench::Stopwatch clock;
        int events = 0;
        {
            const Storm storm(m_desk.url(), m_desk.debtors());
            // In turns: the machine's minutes differ.
            for (int turn = 0; turn < 4; ++turn) {
                bare.show();
                bare.activateWindow();
                beside.add(letters(bare, bare.windowHandle(), count / 4));
                bare.hide();
                m_desk.session().window().activateWindow();
                m_desk.turns().reset();
                times.add(letters(*message, m_desk.handle(), count / 4));
                frames.add(m_desk.turns().frames());
            }
            events = storm.events();
        }
        const auto rate = QString::number(events / clock.milliseconds() * 1000, 'f', 0);
        printDeskRow(u"type in the composer, %1 events a second"_s.arg(rate), times, u"p99 <= 16"_s);
        printDeskRow(u"every frame of it"_s, frames, u"none over 33"_s);
        printDeskRow(u"the same letters in a bare text field of the same process"_s, beside, u"beside it"_s);
    }

    /// A day's use: what it takes is given back. The heap is looked at ten times, so that what grows is told from what
    /// was taken once.
    void day()
    {
        openAll();
        const int warm = size(1000, 20);
        const int rounds = size(10'000, 100);
        Times times;
        std::vector<double> heap;
        double before = 0;
        for (int i = 0; i < rounds + warm && !m_desk.failed(); ++i) {
            if (i == warm)
                before = bench::proportionalSetSize();
            if (i >= warm && (i - warm) % (rounds / 10) == 0)
                heap.push_back(double(mallinfo2().uordblks));
            times.add(switchCase());
            m_desk.rest();
            m_desk.turns().reset();
        }
        heap.push_back(double(mallinfo2().uordblks));
        printDeskRow(u"a day: %1 switches"_s.arg(rounds), times, u"p95 <= 50"_s);
        std::printf("\nHeap in use after each tenth of the day, MB:");
        for (const double bytes : heap)
            std::printf(" %.2f", bytes / 1e6);
        std::printf(".\nSlope after warm-up: %.0f bytes a switch. PSS %.1f MB before, %.1f MB after.\n",
            slope(heap) / (rounds / 10), before / 1e6, bench::proportionalSetSize() / 1e6);
    }

    /// Of the line of least squares: single values swing.
    static double slope(const std::vector<double>& values)
    {
        const double middle = double(values.size() - 1) / 2;
        double up = 0;
        double across = 0;
        for (size_t i = 0; i < values.size(); ++i) {
            up += (double(i) - middle) * values[i];
            across += (double(i) - middle) * (double(i) - middle);
        }
        return up / across;
    }

    bench::Options m_options;
    storage::Engine m_engine;
    bench::DeskWindow m_desk;
};

} // namespace

int main(int argc, char** argv)
{
    return bench::runDesk(argc, argv,
        [](const bench::Options& options, storage::Engine engine) { return DeskBench(options, engine).run(); });
}
