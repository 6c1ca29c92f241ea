// What is simulated is what then happens, when nobody answers or pays.

#include "support/debttest.h"

#include "cadence/planner.h"
#include "cadence/simulation.h"
#include "exchange/debtimport.h"

namespace {

using namespace trato;
using namespace trato::cadence;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SimulationTest : public test::DatabaseTest {
protected:
    void importDebt(const QByteArray& due, const QByteArray& contract, const QString& creditor)
    {
        clock.advance(1s);
        const QByteArray file = "nome;cpf;contrato;vencimento;valor;telefone;email\nMarlene Figueiredo;31820496740;" +
                                contract + ";" + due + ";100,00;11 98765-4321;m@exemplo.com.br\n";
        ASSERT_RESULT(exchange::importDebts(
            database(), clock, file, {.creditor = creditor, .portfolio = u"Varejo"_s, .actor = u"bia"_s}));
        ASSERT_UNWRAP(const auto planner, Planner::create(database(), clock));
        ASSERT_RESULT(planner->enrol());
    }

    QStringList simulated(Instant until)
    {
        QStringList lines;
        const auto shipped = Definition::shipped(u"padrao"_s);
        EXPECT_TRUE(shipped.has_value());
        const auto visit = [&](const SimulatedStep& step) {
            if (step.outcome == StepOutcome::Queue)
                lines.append(step.at.dateIn(deskZone()).toString(Qt::ISODate) + u' ' + step.step + u' ' +
                             channelName(step.channel) + u' ' + step.templateName);
        };
        EXPECT_TRUE(simulate(database(), *shipped, {.from = clock.now(), .to = until}, clock.now(), visit).has_value());
        lines.sort();
        return lines;
    }

    /// Every quarter of an hour, as an engine would.
    void live(Instant until)
    {
        ASSERT_UNWRAP(const auto planner, Planner::create(database(), clock));
        for (; clock.now() < until; clock.advance(30min))
            ASSERT_RESULT(planner->plan(100, [](const CallDue&) { return Result<void>(); }));
    }

    QStringList happened()
    {
        QStringList lines;
        for (const QString& row :
            column(u"SELECT substr(o.dedupe_key, length(o.dedupe_key) - 9) || ' ' || r.step || ' ' || "
                   u"o.channel || ' ' || o.template FROM outbox o JOIN cadence_run r "
                   u"ON r.debtor_id = o.debtor_id AND r.outbox_id = o.id"_s))
            lines.append(row);
        lines.sort();
        return lines;
    }
};

TRATO_BOTH_ENGINES(SimulationTest);

TEST_P(SimulationTest, TellsWhatWillHappen)
{
    importDebt("2026-11-18", "A", u"Lojas Aurora"_s);
    importDebt("2026-11-17", "B", u"Banco Exemplo"_s);
    const Instant until = clock.now() + 24h * 30;
    const QStringList expected = simulated(until);
    EXPECT_GT(expected.size(), 8);
    EXPECT_EQ(number(u"SELECT count(*) FROM outbox"_s), 0) << "nothing was written";
    live(until);
    EXPECT_EQ(expected.join(u'\n').toStdString(), happened().join(u'\n').toStdString());
}

TEST_P(SimulationTest, SaysWhyNot)
{
    importDebt("2026-11-18", "A", u"Lojas Aurora"_s);
    run(u"INSERT INTO hold (debtor_id, id, reason, source, since, placed_by) VALUES (1, 1, 'dispute', 'x', 1, 'y')"_s);
    ASSERT_UNWRAP(const Definition shipped, Definition::shipped(u"padrao"_s));
    int told = 0;
    ASSERT_RESULT(simulate(database(), shipped, {.from = clock.now(), .to = clock.now() + 24h * 20}, clock.now(),
        [&](const SimulatedStep& step) {
            EXPECT_EQ(step.outcome, StepOutcome::Skip);
            EXPECT_FALSE(step.reason.isEmpty());
            ++told;
        }));
    EXPECT_GT(told, 3);
}

} // namespace
