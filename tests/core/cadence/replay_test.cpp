// A replay sees each instant as it was: nothing that happened later.

#include "support/testdatabase.h"

#include "cadence/history/historyreader.h"
#include "cadence/planner.h"
#include "cadence/replay.h"
#include "cadence/replaytally.h"
#include "exchange/debtimport.h"
#include "support/result.h"

namespace {

using namespace trato;
using namespace trato::cadence;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReplayTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        start = Instant::startOfDay(clock.today(), deskZone());
        importDebt("2026-11-18", "A");
    }

    void importDebt(const QByteArray& due, const QByteArray& contract, const QString& creditor = u"Lojas Aurora"_s)
    {
        clock.advance(1s);
        const QByteArray file = "nome;cpf;contrato;vencimento;valor;telefone;email\nMarlene Figueiredo;31820496740;" +
                                contract + ";" + due + ";100,00;11 98765-4321;m@exemplo.com.br\n";
        ASSERT_RESULT(exchange::importDebts(
            database(), clock, file, {.creditor = creditor, .portfolio = u"Varejo"_s, .actor = u"bia"_s}));
    }

    /// As an engine would, and every message leaves.
    void live(Instant until)
    {
        ASSERT_UNWRAP(const auto planner, Planner::create(database(), clock));
        ASSERT_RESULT(planner->enrol());
        for (; clock.now() < until; clock.advance(30min))
            ASSERT_RESULT(planner->plan(100, [](const CallDue&) { return Result<void>(); }));
        run(u"UPDATE outbox SET state = 'sent' WHERE state = 'queued'"_s);
    }

    std::vector<ReplayedDebtor> replayed(const Definition& definition, Instant from, Instant to)
    {
        std::vector<ReplayedDebtor> told;
        const auto count = replay(database(), definition, {.from = from, .to = to, .debtor = {}}, clock.now(),
            [&](const ReplayedDebtor& debtor) { told.push_back(debtor); });
        EXPECT_TRUE(count.has_value()) << (count ? "" : count.error().message.toStdString());
        return told;
    }

    std::vector<ReplayedDebtor> replayed(Instant to) { return replayed(shipped(), start, to); }

    static Definition shipped() { return *Definition::shipped(u"padrao"_s); }

    static QStringList messages(const std::vector<ReplayedDebtor>& told)
    {
        QStringList lines;
        for (const ReplayedDebtor& debtor : told) {
            for (const SimulatedStep& step : debtor.steps) {
                if (step.outcome == StepOutcome::Queue)
                    lines.append(step.at.dateIn(deskZone()).toString(Qt::ISODate) + u' ' + step.step + u' ' +
                                 channelName(step.channel));
            }
        }
        return lines;
    }

    QStringList happened()
    {
        QStringList lines;
        for (const QString& row :
            column(u"SELECT substr(o.dedupe_key, length(o.dedupe_key) - 9) || ' ' || r.step || ' ' || o.channel "
                   u"FROM outbox o JOIN cadence_run r ON r.debtor_id = o.debtor_id AND r.outbox_id = o.id "
                   u"ORDER BY r.at, r.step"_s))
            lines.append(row);
        return lines;
    }

    /// Paid in full at that instant, known then.
    void payed(qint64 instalment, Instant at)
    {
        const QString when = QString::number(at.microseconds());
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            u"recorded_at) VALUES (1, 900, 'x', 'y', 'e900', 10000, %1, 'matched', '{}', %1)"_s.arg(when));
        run(u"INSERT INTO allocation (debtor_id, id, payment_id, target, target_id, component, amount_cents) "
            u"VALUES (1, 900, 900, 'instalment', %1, 'principal', 10000)"_s.arg(instalment));
        run(u"UPDATE instalment SET open_cents = 0, status = 'paid', updated_at = %2 WHERE id = %1"_s.arg(instalment)
                .arg(when));
    }

    Instant start;
};

TRATO_BOTH_ENGINES(ReplayTest);

TEST_P(ReplayTest, TheSameCadenceWouldHaveDoneWhatWasDone)
{
    const Instant until = start + 24h * 30;
    live(until);
    const auto told = replayed(until);
    EXPECT_GT(happened().size(), 4);
    EXPECT_EQ(messages(told).join(u'\n').toStdString(), happened().join(u'\n').toStdString());

    ReplayTally tally(shipped(), 10);
    tally.add(told.front());
    EXPECT_EQ(tally.total().same, happened().size());
    EXPECT_EQ(tally.total().otherChannel + tally.total().onlyPlanned + tally.total().onlySent, 0);
    EXPECT_TRUE(tally.keptBack().empty());
    EXPECT_EQ(tally.late(), 1);
    EXPECT_EQ(tally.notReached(), 0);
}

TEST_P(ReplayTest, NothingAfterAPaymentAndNothingLessBeforeIt)
{
    const Instant until = start + 24h * 30;
    clock.set(until);
    const QStringList unpaid = messages(replayed(until));
    payed(number(u"SELECT id FROM instalment"_s), start + 24h * 6);
    QStringList before;
    for (const QString& line : unpaid) {
        if (line < (start + 24h * 6).dateIn(deskZone()).toString(Qt::ISODate))
            before.append(line);
    }
    const auto told = replayed(until);
    ASSERT_FALSE(before.isEmpty());
    EXPECT_LT(before.size(), unpaid.size());
    EXPECT_EQ(messages(told).join(u'\n').toStdString(), before.join(u'\n').toStdString());
    EXPECT_TRUE(told.front().keptBack.empty());
    EXPECT_TRUE(told.front().late);
}

TEST_P(ReplayTest, AHoldCountsWhileItLastedAndNotBefore)
{
    const Instant until = start + 24h * 30;
    clock.set(until);
    const auto at = [&](int days) { return QString::number((start + 24h * days).microseconds()); };
    run(u"INSERT INTO hold (debtor_id, id, reason, source, since, placed_by, released_at) "
        u"VALUES (1, 1, 'dispute', 'x', %1, 'y', %2)"_s.arg(at(4), at(15)));
    int held = 0;
    for (const SimulatedStep& step : replayed(until).front().steps) {
        const bool within = step.at >= start + 24h * 4 && step.at < start + 24h * 15;
        EXPECT_EQ(within, step.outcome == StepOutcome::Skip) << step.step.toStdString() << step.reason.toStdString();
        held += within ? 1 : 0;
    }
    EXPECT_GT(held, 0);
}

TEST_P(ReplayTest, AnOptOutOfLaterDoesNotReachBack)
{
    const Instant until = start + 24h * 30;
    clock.set(until);
    run(u"INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at) "
        u"VALUES (1, 1, '*', '*', 'revoked', 'x', 'y', %1)"_s.arg((start + 24h * 10).microseconds()));
    const QStringList said = messages(replayed(until));
    const QString day = (start + 24h * 10).dateIn(deskZone()).toString(Qt::ISODate);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_LT(said.last(), day);
}

TEST_P(ReplayTest, AYesToTheCreditorLiftsARefusalWhileItHolds)
{
    const Instant until = start + 24h * 30;
    clock.set(until);
    const auto at = [&](int days) { return QString::number((start + 24h * days).microseconds()); };
    const auto linesFrom = [&](int days) {
        const QStringList said = messages(replayed(until));
        const QString day = (start + 24h * days).dateIn(deskZone()).toString(Qt::ISODate);
        return std::count_if(said.begin(), said.end(), [&](const QString& line) { return line >= day; });
    };
    ASSERT_GT(linesFrom(16), 0);
    run(u"INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at) "
        u"VALUES (1, 1, '*', '*', 'revoked', 'x', 'y', %1)"_s.arg(at(3)));
    EXPECT_EQ(linesFrom(4), 0);
    run(u"INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at, creditor_id, expires_at) "
        u"VALUES (1, 2, '*', 'collection', 'granted', 'x', 'y', %1, 1, %2)"_s.arg(at(4), at(15)));
    EXPECT_GT(linesFrom(5), 0);
    EXPECT_EQ(linesFrom(16), 0);
}

TEST_P(ReplayTest, ADebtThatCameLaterIsNotKnownBefore)
{
    const Instant until = start + 24h * 30;
    clock.set(start + 24h * 12);
    importDebt("2026-10-01", "OLD", u"Banco Exemplo"_s);
    clock.set(until);
    for (const ReplayedDebtor& debtor : replayed(until)) {
        for (const SimulatedStep& step : debtor.steps)
            EXPECT_TRUE(step.portfolio == PortfolioId(1) || step.at >= start + 24h * 12) << step.step.toStdString();
    }
}

TEST_P(ReplayTest, TellsWhomItWouldNotHaveReached)
{
    const Instant until = start + 24h * 20;
    live(until);
    const auto narrow = Definition::parse(R"(
name = "padrao"
title = "Só os grandes"
[[step]]
name = "d+5"
day = 5
at = "10:00"
channels = ["sms"]
if = { amount_from = "5000.00" }
template = "quer_opcoes"
neutral = "contato_neutro"
)");
    ASSERT_RESULT(narrow);
    ReplayTally tally(*narrow, 10);
    for (const ReplayedDebtor& debtor : replayed(*narrow, start, until))
        tally.add(debtor);
    EXPECT_EQ(tally.notReached(), 1);
    EXPECT_EQ(tally.reallyReached(), 1);
    ASSERT_EQ(tally.notReachedList().size(), 1);
    EXPECT_FALSE(tally.notReachedList().front().why.isEmpty());
    EXPECT_EQ(tally.total().planned, 0);
    EXPECT_EQ(tally.total().onlySent, tally.total().sent);
    EXPECT_GT(tally.total().sent, 2);
}

TEST_P(ReplayTest, OnlyDaysThatAreOver)
{
    const auto refused = replay(database(), shipped(), {.from = start, .to = clock.now() + 24h, .debtor = {}},
        clock.now(), [](const ReplayedDebtor&) { FAIL(); });
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, u"period_not_over"_s);
}

TEST(PastInstalment, WhatIsOwedIsReckonedBack)
{
    PastInstalment debt;
    debt.amountCents = 10'000;
    debt.openCents = 2'500;
    debt.status = u"open"_s;
    debt.createdAt = Instant(100);
    debt.updatedAt = Instant(400);
    debt.paid = {{Instant(200), 5'000}, {Instant(300), 3'500}, {Instant(400), -1'000}};
    EXPECT_EQ(debt.openAt(Instant(50)), 0);
    EXPECT_EQ(debt.openAt(Instant(150)), 10'000);
    EXPECT_EQ(debt.openAt(Instant(200)), 5'000);
    EXPECT_EQ(debt.openAt(Instant(350)), 1'500);
    EXPECT_EQ(debt.openAt(Instant(500)), 2'500);

    debt.taken = {{{Instant(250), Instant(320)}, 5'000}};
    EXPECT_EQ(debt.openAt(Instant(150)), 10'000) << "what was paid before the agreement is added";
    EXPECT_EQ(debt.openAt(Instant(240)), 5'000);
    EXPECT_EQ(debt.openAt(Instant(260)), 0) << "inside the agreement";

    PastInstalment byFile;
    byFile.amountCents = 700;
    byFile.status = u"paid"_s;
    byFile.createdAt = Instant(100);
    byFile.updatedAt = Instant(300);
    EXPECT_EQ(byFile.openAt(Instant(200)), 700);
    EXPECT_EQ(byFile.openAt(Instant(300)), 0);
}

} // namespace
