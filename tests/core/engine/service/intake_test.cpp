#include "engine/service/intake.h"

#include "support/result.h"
#include "support/testdatabase.h"

#include <algorithm>
#include <future>
#include <latch>
#include <map>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The thread between the providers and the database.
class IntakeTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (!IsSkipped())
            restart({});
    }
    void TearDown() override
    {
        intake.reset();
        DatabaseTest::TearDown();
    }

    void restart(Intake::Options options)
    {
        options.databaseUrl = databaseUrl();
        intake = std::make_unique<Intake>(std::move(options));
    }

    static channels::Arrival arrival(const QByteArray& body)
    {
        return {.delivery = {.channel = Channel::WhatsApp,
                    .provider = u"meta"_s,
                    .account = u"main"_s,
                    .contentType = u"application/json"_s,
                    .body = body},
            .orderKeys = {QString::fromUtf8(body)},
            .at = Instant(1)};
    }

    /// Brings it, and keeps what is answered: "kept", "duplicate" or the error's code.
    std::shared_future<QString> bring(const QByteArray& body, const QDeadlineTimer& answerBy = QDeadlineTimer::Forever)
    {
        const auto answer = std::make_shared<std::promise<QString>>();
        const bool taken = intake->take(
            {.arrival = arrival(body), .answerBy = answerBy, .done = [answer](const Result<channels::Accepted>& done) {
                 answer->set_value(!done ? done.error().code : done->duplicate ? u"duplicate"_s : u"kept"_s);
             }});
        if (!taken)
            answer->set_value(u"full"_s);
        return answer->get_future().share();
    }

    /// Nobody can write deliveries until it is let go.
    class Hold final {
    public:
        explicit Hold(std::unique_ptr<storage::Database> database)
            : m_database(std::move(database))
            , m_thread([this] { run(); })
        {
            m_held.wait();
        }
        ~Hold() { letGo(); }
        Q_DISABLE_COPY_MOVE(Hold)

        void letGo()
        {
            if (!m_thread.joinable())
                return;
            m_end.set_value();
            m_thread.join();
        }

    private:
        void run()
        {
            const auto done = m_database->transaction([this]() -> Result<void> {
                const bool server = m_database->engine() == storage::Engine::PostgreSql;
                const auto locked =
                    server ? m_database->runScript(u"LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE"_s, u"lock"_s)
                           : Result<void>();
                m_held.count_down();
                TRATO_CHECK(locked);
                m_end.get_future().wait();
                return {};
            });
            EXPECT_TRUE(done.has_value());
        }

        std::unique_ptr<storage::Database> m_database;
        std::latch m_held{1};
        std::promise<void> m_end;
        std::thread m_thread;
    };

    /// How many transactions brought deliveries.
    qint64 commits()
    {
        return number(isSqlite() ? u"SELECT COUNT(*) FROM change_note WHERE topic = 'inbox'"_s
                                 : u"SELECT COUNT(DISTINCT xmin::text) FROM inbox"_s);
    }
    qint64 kept() { return number(u"SELECT COUNT(*) FROM inbox"_s); }

    void refuse(const QString& body)
    {
        if (isSqlite()) {
            run(u"CREATE TRIGGER refuse BEFORE INSERT ON inbox WHEN CAST(NEW.body AS TEXT) = '%1' "
                "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s.arg(body));
            return;
        }
        run(u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.body = '%1'::bytea THEN "
            "RAISE EXCEPTION 'refused'; END IF; RETURN NEW; END $$"_s.arg(body));
        run(u"CREATE TRIGGER refuse BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION refuse()"_s);
    }

    std::unique_ptr<Intake> intake;
};
TRATO_BOTH_ENGINES(IntakeTest);

TEST_P(IntakeTest, whatGathersWhileTheDatabaseIsBusyIsOneTransaction)
{
    Hold hold(connect());
    std::vector<std::shared_future<QString>> answers;
    for (int i = 0; i < 100; ++i)
        answers.push_back(bring(QByteArray::number(i)));
    hold.letGo();
    for (const auto& answer : answers)
        EXPECT_EQ(answer.get(), u"kept"_s);
    EXPECT_EQ(kept(), 100);
    EXPECT_LE(commits(), 2) << "the first may have left alone";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM inbox AS a JOIN inbox AS b ON a.id < b.id "
                     "AND CAST(a.order_key AS INTEGER) > CAST(b.order_key AS INTEGER)"_s),
        0)
        << "in the order in which they came";
}

TEST_P(IntakeTest, theSameBytesAreTheSameRow)
{
    EXPECT_EQ(bring("1").get(), u"kept"_s);
    EXPECT_EQ(bring("1").get(), u"duplicate"_s);
    Hold hold(connect());
    const auto first = bring("2");
    const auto second = bring("2");
    hold.letGo();
    EXPECT_EQ(first.get(), u"kept"_s);
    EXPECT_EQ(second.get(), u"duplicate"_s);
    EXPECT_EQ(kept(), 2);
}

TEST_P(IntakeTest, forWhomNobodyWaitsAnyMoreIsNotWritten)
{
    Hold hold(connect());
    const auto first = bring("1");
    const auto late = bring("2", QDeadlineTimer(0));
    const auto inTime = bring("3", QDeadlineTimer(10min));
    hold.letGo();
    EXPECT_EQ(first.get(), u"kept"_s);
    EXPECT_EQ(late.get(), u"too_late"_s);
    EXPECT_EQ(inTime.get(), u"kept"_s);
    EXPECT_EQ(kept(), 2);
}

TEST_P(IntakeTest, oneThatCantBeWrittenTakesNoneAlong)
{
    refuse(u"poison"_s);
    Hold hold(connect());
    std::map<QByteArray, std::shared_future<QString>> answers;
    for (const QByteArray& body : {QByteArray("first"), QByteArray("a"), QByteArray("poison"), QByteArray("b")})
        answers[body] = bring(body);
    hold.letGo();
    for (const auto& [body, answer] : answers)
        EXPECT_EQ(answer.get() == u"kept"_s, body != "poison") << body.toStdString();
    EXPECT_EQ(kept(), 3);
}

TEST_P(IntakeTest, nobodyIsTakenInBeyondItsLimits)
{
    restart({.mostWaiting = 2, .mostBytes = 100, .mostAtOnce = 1});
    Hold hold(connect());
    std::vector<std::shared_future<QString>> answers;
    for (int i = 0; i < 10; ++i)
        answers.push_back(bring(QByteArray::number(i)));
    hold.letGo();
    const auto full = std::ranges::count_if(answers, [](const auto& answer) { return answer.get() == u"full"_s; });
    EXPECT_GE(full, 7) << "two wait at most, and one is with the database";
    EXPECT_LE(full, 8);
    EXPECT_EQ(kept(), 10 - full);
    EXPECT_EQ(bring(QByteArray(101, 'x')).get(), u"full"_s);
    EXPECT_EQ(bring(QByteArray(100, 'x')).get(), u"kept"_s);
}

TEST_P(IntakeTest, whatWasTakenInIsWrittenAtTheEnd)
{
    auto hold = std::make_unique<Hold>(connect());
    std::vector<std::shared_future<QString>> answers;
    for (int i = 0; i < 20; ++i)
        answers.push_back(bring(QByteArray::number(i)));
    hold->letGo();
    intake->stop();
    for (const auto& answer : answers)
        EXPECT_EQ(answer.get(), u"kept"_s);
    EXPECT_EQ(bring("more").get(), u"full"_s);
    EXPECT_EQ(kept(), 20);
}

TEST(IntakeWithoutDatabase, saysSo)
{
    Intake intake({.databaseUrl = u"postgresql://nobody@127.0.0.1:1/none"_s});
    std::promise<QString> answer;
    ASSERT_TRUE(intake.take({.arrival = {.delivery = {.body = "1"}, .orderKeys = {u"a"_s}},
        .done = [&](const Result<channels::Accepted>& done) {
            answer.set_value(done ? QString() : done.error().code);
        }}));
    EXPECT_EQ(answer.get_future().get(), u"database_unavailable"_s);
}

} // namespace trato::engine
