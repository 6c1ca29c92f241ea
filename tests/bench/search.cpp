// A million messages behind the desk: what is found while somebody types, letter by letter, from the key to the painted
// hits; and what the program takes of the memory, beside Chromium with one page.

#include "bench/deskwindow.h"
#include "bench/memory.h"
#include "bench/population.h"
#include "bench/programs.h"

#include "storage/bulkwriter.h"
#include "ui/timeline/searchresults.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <cstdio>

using namespace trato;
using namespace Qt::StringLiterals;
using bench::printDeskRow;
using bench::Times;

namespace {

constexpr qint64 secondsApart = 30;

struct QueryClass {
    QString name;
    QStringList queries;
};

class SearchBench final {
public:
    SearchBench(const bench::Options& options, storage::Engine engine)
        : m_options(options)
        , m_engine(engine)
        , m_messages(options.size(1'000'000, 2'000))
    {
    }

    Result<void> run()
    {
        TRATO_CHECK(m_desk.open(
            m_engine, m_options.size(1'000, 400), [this](storage::Database& database) { return fill(database); }));
        if (m_options.wants("search"))
            search();
        TRATO_CHECK(m_desk.outcome());
        if (m_options.wants("memory"))
            TRATO_CHECK(memory());
        return {};
    }

private:
    Result<void> fill(storage::Database& database)
    {
        TRATO_TRY(const auto debtors,
            database.one(u"demo/count_debtors"_s, {}, [](const storage::Row& row) { return row.integer("number"); }));
        return database.transaction([&]() -> Result<void> {
            TRATO_TRY(const auto ids, database.nextIds(u"interaction"_s, m_messages));
            TRATO_TRY(const auto writer, storage::BulkWriter::open(database, u"interaction"_s,
                                             {u"debtor_id"_s, u"at"_s, u"id"_s, u"channel"_s, u"direction"_s, u"kind"_s,
                                                 u"text"_s, u"actor_kind"_s, u"actor"_s}));
            const qint64 now = m_desk.clock().now().microseconds();
            for (int i = 0; i < m_messages; ++i) {
                const qint64 at = now - (m_messages - i) * secondsApart * 1'000'000;
                writer->integer(1 + i % debtors.value_or(1)).integer(at).integer(ids[size_t(i)]).text(u"whatsapp"_s);
                writer->text(i % 3 == 0 ? u"in"_s : u"out"_s).text(u"message"_s).text(bench::message(i));
                writer->text(i % 3 == 0 ? u"debtor"_s : u"agent"_s).text(u""_s);
                TRATO_CHECK(writer->endRow());
            }
            TRATO_CHECK(writer->finish());
            return {};
        });
    }

    [[nodiscard]] std::vector<QueryClass> classes() const
    {
        const int last = m_messages - 1;
        const auto numbered = [last](int step, int rest) { return (last - rest) / 2 / step * step + rest; };
        return {{u"rare word"_s, {u"zt%1"_s.arg(numbered(500, 3)), bench::word(24'000), bench::word(22'500)}},
            {u"common word"_s, {u"pagar"_s, u"parcela"_s, u"mensagem"_s}},
            {u"word"_s, {bench::word(200), bench::word(900), bench::word(3'000)}},
            {u"prefix"_s, {u"com"_s, u"desc"_s, u"re"_s}},
            {u"two words"_s, {u"acordo amanha"_s, u"boleto banco"_s, u"dia %1"_s.arg(bench::word(500))}},
            {u"name"_s, {u"joao silva"_s, u"maria souza"_s}},
            {u"accents as written"_s, {u"amanhã"_s, u"salário"_s, u"Conceição"_s}},
            {u"accents folded"_s, {u"amanha"_s, u"SALARIO"_s, u"conceicao"_s}},
            {u"digits of a document"_s,
                {bench::cpf(200'000'000 + numbered(200, 1)), bench::cpf(200'000'000 + numbered(200, 1) + 200)}},
            {u"digits of a telephone"_s,
                {u"(11) 9%1"_s.arg(10'000'000 + numbered(200, 2)), u"9%1"_s.arg(10'000'000 + numbered(200, 2) + 200)}},
            {u"no hit"_s, {u"xqwkz"_s, u"pagar xqwkz"_s}}};
    }

    void search()
    {
        m_desk.openCase(0);
        m_desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto* const results = m_desk.part<ui::SearchResults>();
        m_desk.wait([&] { return results != nullptr && results->isVisible(); }, u"the search"_s);
        if (m_desk.failed())
            return;
        bench::printDeskHead();
        Times all;
        for (const QueryClass& one : classes()) {
            Times times;
            for (int i = 0; i < m_options.repetitions; ++i) {
                for (const QString& query : one.queries)
                    times.add(typed(*results, query));
            }
            all.add(times);
            printDeskRow(u"a letter of a %1, to painted hits"_s.arg(one.name), times, u"p95 <= 50"_s);
        }
        printDeskRow(u"all of them, over %1 messages"_s.arg(m_messages), all, u"p95 <= 50"_s);
        std::printf("\nPSS of this process after it: %.1f MB.\n", bench::proportionalSetSize() / 1e6);
    }

    Times typed(ui::SearchResults& results, const QString& query)
    {
        results.field()->clear();
        m_desk.rest();
        Times times;
        for (const QChar letter : query) {
            if (m_desk.failed())
                break;
            bool found = false;
            const auto fresh = QObject::connect(
                results.list()->model(), &QAbstractItemModel::modelReset, results.list(), [&found] { found = true; });
            const bench::PaintProbe probe(*results.list()->viewport(), [&found] { return found; });
            const bench::Stopwatch start;
            m_desk.turns().pass([&] {
                QTest::sendKeyEvent(QTest::Click, results.field(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
            });
            m_desk.wait([&] { return probe.painted(); }, u"hits of “%1”"_s.arg(results.field()->text()));
            times.add(start.milliseconds());
            QObject::disconnect(fresh);
        }
        return times;
    }

    Result<void> memory()
    {
        std::printf("\n| what | repetitions | PSS median MB | worst MB | goal |\n|---|---|---|---|---|\n");
        const bench::Screen screen;
        const int repetitions = m_options.small ? 1 : 3;
        Times product;
        Times beside;
        for (int i = 0; i < repetitions; ++i) {
            TRATO_TRY(const double bytes, screen.sizeOfDesk(m_desk.url(), m_options.small));
            product.add(bytes / 1e6);
            if (const auto browser = m_options.small ? std::nullopt : screen.sizeOfBrowser())
                beside.add(*browser / 1e6);
        }
        const auto row = [&](const QString& what, const Times& sizes, const QString& goal) {
            std::printf("| %s | %zu | %.1f | %.1f | %s |\n", qUtf8Printable(what), sizes.count(), sizes.median(),
                sizes.worst(), qUtf8Printable(goal));
        };
        row(u"the program, %1 messages behind it"_s.arg(m_messages), product, u"a quarter"_s);
        if (beside.count() == 0)
            std::printf("| Chromium with one page | 0 | - | - | not measured: %s |\n",
                m_options.small ? "small" : "there is no chromium or no Xvfb here");
        else
            row(u"Chromium with one page"_s, beside, u"%1 of it"_s.arg(product.median() / beside.median(), 0, 'f', 2));
        return {};
    }

    bench::Options m_options;
    storage::Engine m_engine;
    int m_messages;
    bench::DeskWindow m_desk;
};

} // namespace

int main(int argc, char** argv)
{
    return bench::runDesk(argc, argv,
        [](const bench::Options& options, storage::Engine engine) { return SearchBench(options, engine).run(); });
}
