#include "channels/outbox.h"
#include "debts/holds.h"
#include "queue/baton.h"
#include "support/debttest.h"

#include <QProcess>
#include <QRegularExpression>

namespace trato::queue {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lease = 1h; // a claim's is longer: `recover` ends that

/// What Spin says while it runs the model at random: "take agent 1 held_by_human", "expire" …
QStringList randomRun(int seed, const char* mutant = "0")
{
    QProcess spin;
    spin.start(QStringLiteral(TRATO_SPIN), {u"-DMUTANT=%1"_s.arg(QLatin1StringView(mutant)), u"-n%1"_s.arg(seed),
                                               u"-T"_s, u"-u3000"_s, QStringLiteral(TRATO_BATON_MODEL)});
    EXPECT_TRUE(spin.waitForFinished()) << spin.errorString().toStdString();
    static const QRegularExpression step(
        u"^(take|release|write|claim|hand_over|expire|recover|silence|resume)( (human|agent|debtor).*)?$"_s);
    QStringList steps;
    for (const QString& line : QString::fromUtf8(spin.readAllStandardOutput()).split(u'\n')) {
        if (step.match(line.trimmed()).hasMatch())
            steps.append(line.trimmed());
    }
    return steps;
}

} // namespace

/// The model's own runs, step by step, against the baton and the outbox: what the model allows is done, what it refuses
/// is refused, for the same reason.
class BatonConformanceTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (!IsSkipped())
            debtor = addDebtor();
    }

    void begin()
    {
        for (const char* table : {"baton", "hold", "outbox"})
            run(u"DELETE FROM %1"_s.arg(QLatin1StringView(table)));
        m_claimed.reset();
    }

    /// Empty: as the model says; otherwise what happened instead.
    QString replay(const QString& step)
    {
        const QStringList words = step.split(u' ');
        const QString who = words.size() > 2 ? words.at(1) + words.at(2) : QString();
        const QString said = words.size() > 3 ? words.at(3) : QString();
        if (words.first() == u"take")
            return differs(take(words.at(1), who), said);
        if (words.first() == u"release")
            return differs(code(baton().release(debtor, who, clock.now())), {});
        if (words.first() == u"write")
            return who.isEmpty() ? QString() : differs(write(who), said);
        if (words.first() == u"claim")
            return claim(who);
        if (words.first() == u"hand_over")
            return differs(handOver(who), said);
        if (words.first() == u"expire")
            clock.advance(lease);
        else if (words.first() == u"recover")
            return differs(code(outbox().release(m_claimer, clock.now())), {});
        else if (words.first() == u"silence")
            return silence();
        else
            return resume();
        return {};
    }

private:
    Baton baton() { return Baton(database()); }
    channels::Outbox outbox() { return channels::Outbox(database()); }
    template <class Value>
    static QString code(const Result<Value>& result)
    {
        return result ? QString() : result.error().code;
    }
    static QString differs(const QString& happened, const QString& said)
    {
        return happened == said ? QString() : u"it was “%1”"_s.arg(happened);
    }

    QString take(const QString& kind, const QString& who)
    {
        const bool human = kind == u"human";
        const QString refused = code(baton().take(
            debtor, human ? HolderKind::Human : HolderKind::Agent, who, u"model"_s, clock.now(), clock.now() + lease));
        return human && refused == u"held_by_human" ? u"refused"_s : refused;
    }

    channels::NewOutbox message(const QString& origin, const QString& actor)
    {
        ++m_messages;
        return {.debtor = debtor,
            .channel = Channel::Sms,
            .handle = u"+5511987654321"_s,
            .purpose = u"service"_s,
            .body = u"%1"_s.arg(m_messages),
            .origin = origin,
            .actor = actor,
            .reason = u"model"_s,
            .dedupeKey = u"%1"_s.arg(m_messages)};
    }
    /// What people write goes by whatever engine comes first, also beside what another has claimed.
    QString write(const QString& who)
    {
        const channels::NewOutbox words = message(u"human"_s, who);
        const auto queued = outbox().queue(words, clock.now());
        EXPECT_TRUE(queued.has_value());
        if (!queued)
            return u"it was not queued"_s;
        run(u"UPDATE outbox SET state = 'claimed', claimed_by = 'postman', lease_until = %1 WHERE id = %2"_s
                .arg((clock.now() + 1h).microseconds())
                .arg(queued->id.value()));
        const QString handed = code(outbox().handOver({.id = queued->id, .message = words}, u"postman"_s, clock.now()));
        run(u"DELETE FROM outbox WHERE id = %1"_s.arg(queued->id.value()));
        return handed == u"lease_lost" ? u"refused"_s : handed;
    }

    QString claim(const QString& who)
    {
        run(u"DELETE FROM outbox WHERE origin = 'agent'"_s);
        m_claimer = who;
        m_claimed.reset();
        EXPECT_TRUE(outbox().queue(message(u"agent"_s, u"agent:negotiation"_s), clock.now()).has_value());
        const auto rows =
            outbox().claim({.worker = who, .now = clock.now(), .lease = 10'000h, .limit = 1, .debtor = debtor});
        EXPECT_TRUE(rows.has_value());
        if (rows && rows->size() == 1)
            m_claimed = rows->front();
        return m_claimed ? QString() : u"it was not claimed"_s;
    }

    QString handOver(const QString& who)
    {
        if (!m_claimed)
            return u"nothing is claimed"_s;
        const QString handed = code(outbox().handOver(*m_claimed, who, clock.now()));
        m_claimed.reset();
        run(u"DELETE FROM outbox"_s);
        return handed == u"lease_lost" ? u"refused"_s : handed;
    }

    QString silence()
    {
        m_claimed.reset();
        run(u"DELETE FROM outbox"_s);
        EXPECT_TRUE(
            debts::Holds(database())
                .place({.debtor = debtor, .reason = u"bereavement"_s, .source = u"model"_s, .placedBy = u"agent"_s},
                    clock.now())
                .has_value());
        return differs(code(baton().silence(debtor, u"bereavement"_s, clock.now())), {});
    }

    QString resume()
    {
        run(u"DELETE FROM hold"_s);
        return differs(code(baton().resume(debtor)), {});
    }

    DebtorId debtor;
    QString m_claimer;
    std::optional<channels::OutboxRow> m_claimed;
    int m_messages = 0;
};
TRATO_BOTH_ENGINES(BatonConformanceTest);

TEST_P(BatonConformanceTest, theBatonDoesWhatTheModelSays)
{
    int steps = 0;
    for (int seed = 1; seed <= 60; ++seed) {
        begin();
        QStringList past;
        for (const QString& step : randomRun(seed)) {
            past.append(step);
            const QString difference = replay(step);
            ASSERT_TRUE(difference.isEmpty()) << "seed " << seed << "\n"
                                              << past.join(u'\n').toStdString() << "\n  " << difference.toStdString();
            ++steps;
        }
    }
    EXPECT_GT(steps, 600);
}

/// A hand-over that does not look at the baton is told apart from ours.
TEST_P(BatonConformanceTest, aModelThatIsWrongIsSeen)
{
    bool seen = false;
    for (int seed = 1; seed <= 400 && !seen; ++seed) {
        begin();
        for (const QString& step : randomRun(seed, "1")) {
            if (!replay(step).isEmpty()) {
                seen = true;
                break;
            }
        }
    }
    EXPECT_TRUE(seen);
}

} // namespace trato::queue
