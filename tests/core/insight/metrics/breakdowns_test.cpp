#include "insight/metrics/breakdowns.h"

#include "insight/metrics/figures.h"
#include "insight/metrics/metrics.h"
#include "support/debttest.h"

namespace trato::insight {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Small books counted by hand.
class BreakdownsTest : public test::DebtTest {
protected:
    static qint64 at(const char* iso)
    {
        return Instant::parse(QString::fromLatin1(iso), deskZone()).value().microseconds();
    }
    void pay(DebtorId debtor, const char* target, qint64 to, qint64 cents, const char* when)
    {
        const qint64 id = nextId("payment");
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            "recorded_at) VALUES (%1, %2, 'p', 'a', 'E%2', %3, %4, 'matched', '{}', %4)"_s.arg(debtor.value())
                .arg(id)
                .arg(cents)
                .arg(at(when)));
        run(u"INSERT INTO allocation (debtor_id, id, payment_id, target, target_id, component, amount_cents) "
            "VALUES (%1, %2, %3, '%4', %5, 'principal', %6)"_s.arg(debtor.value())
                .arg(nextId("allocation"))
                .arg(id)
                .arg(QLatin1StringView(target))
                .arg(to)
                .arg(cents));
    }
    void settle(InstalmentId instalment)
    {
        run(u"UPDATE instalment SET status = 'paid', open_cents = 0, updated_at = %1 WHERE id = %2"_s
                .arg(at("2026-11-20T12:00:00-03:00"))
                .arg(instalment.value()));
    }
    /// Over these debts, in one part.
    qint64 agree(DebtorId debtor, CreditorId creditor, const std::vector<std::pair<InstalmentId, qint64>>& debts,
        const char* when, const char* state = "active", const char* by = "agent:negotiation")
    {
        const qint64 id = nextId("agreement");
        run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
            "amount_cents, discount_cents, total_cents, first_due, monthly_rate, made_by, made_at, accepted_at) VALUES "
            "(%1, %2, 'A%2', %3, '%4', 1, 0, 1, 1, 0, 1, '2026-12-01', '0', '%5', 1, %6)"_s.arg(debtor.value())
                .arg(id)
                .arg(creditor.value())
                .arg(QLatin1StringView(state), QLatin1StringView(by))
                .arg(at(when)));
        for (const auto& [instalment, cents] : debts)
            run(u"INSERT INTO agreement_debt (debtor_id, agreement_id, instalment_id, amount_cents) "
                "VALUES (%1, %2, %3, %4)"_s.arg(debtor.value())
                    .arg(id)
                    .arg(instalment.value())
                    .arg(cents));
        const qint64 part = nextId("agreement_instalment");
        run(u"INSERT INTO agreement_instalment (debtor_id, id, agreement_id, number, due, amount_cents, open_cents, "
            "status) VALUES (%1, %2, %3, 1, '2026-12-01', 1, 1, 'open')"_s.arg(debtor.value())
                .arg(part)
                .arg(id));
        return part;
    }
    void line(DebtorId debtor, const char* channel, const char* direction, const char* when,
        const char* actorKind = "agent", const char* kind = "message", const QString& payload = u"NULL"_s)
    {
        run(u"INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor, payload) "
            "VALUES (%1, %2, %3, '%4', '%5', '%6', 'oi', '%7', 'x', %8)"_s.arg(debtor.value())
                .arg(at(when))
                .arg(nextId("interaction"))
                .arg(QLatin1StringView(channel), QLatin1StringView(direction), QLatin1StringView(kind),
                    QLatin1StringView(actorKind), payload));
    }
    MetricsPeriod november(CreditorId portfolio = {}) const
    {
        return {QDate(2026, 11, 1), QDate(2026, 11, 30), portfolio.value()};
    }
};
TRATO_BOTH_ENGINES(BreakdownsTest);

/// What was said to them of other debts, months ago, is no part of the collection that led to the deal.
TEST_P(BreakdownsTest, theTimeToADealBeginsAfterWhatWasAgreedOnFellDue)
{
    const CreditorId aurora = addCreditor();
    const DebtorId ana = addDebtor();
    const InstalmentId owed = addInstalment(ana, addContract(ana, aurora), 1, QDate(2026, 11, 2), 300'00);
    line(ana, "whatsapp", "out", "2026-07-01T10:00:00-03:00");
    line(ana, "whatsapp", "out", "2026-10-28T10:00:00-03:00");
    line(ana, "whatsapp", "out", "2026-11-04T10:00:00-03:00");
    agree(ana, aurora, {{owed, 300'00}}, "2026-11-05T10:00:00-03:00");
    const auto hours = [this] {
        const auto metrics = metricsOf(database(), november(), ContactCosts::standard());
        EXPECT_TRUE(metrics.has_value());
        return metrics && metrics->deals == 1 ? metrics->dealMicroseconds / 3'600'000'000 : -1;
    };
    EXPECT_EQ(hours(), 24);
    // Agreed on before the day: then since the first contact of all.
    run(u"UPDATE instalment SET due = '2026-11-20'"_s);
    EXPECT_EQ(hours(), 24 * 127);
}

TEST_P(BreakdownsTest, aMonthIsFollowedWeekByWeek)
{
    const CreditorId aurora = addCreditor();
    const DebtorId ana = addDebtor();
    const ContractId contract = addContract(ana, aurora);
    const InstalmentId inTime = addInstalment(ana, contract, 1, QDate(2026, 10, 5), 100'00);
    const InstalmentId late = addInstalment(ana, contract, 2, QDate(2026, 10, 5), 200'00);
    const InstalmentId never = addInstalment(ana, contract, 3, QDate(2026, 10, 31), 300'00);
    const InstalmentId unknown = addInstalment(ana, contract, 4, QDate(2026, 10, 6), 900'00);
    const InstalmentId other = addInstalment(ana, contract, 5, QDate(2026, 9, 10), 50'00);
    pay(ana, "instalment", inTime.value(), 100'00, "2026-10-05T23:59:00-03:00"); // the last hour of its day
    settle(inTime);
    pay(ana, "instalment", late.value(), 60'00, "2026-10-06T00:00:00-03:00");  // the first week
    pay(ana, "instalment", late.value(), 40'00, "2026-10-13T08:00:00-03:00");  // the eighth day: the second
    pay(ana, "instalment", never.value(), 10'00, "2026-12-01T08:00:00-03:00"); // after the last day
    settle(unknown);                                                           // came in as paid
    const qint64 part = agree(ana, aurora, {{late, 100'00}, {other, 50'00}}, "2026-10-14T10:00:00-03:00");
    pay(ana, "agreement_instalment", part, 75'00, "2026-10-20T10:00:00-03:00"); // two thirds are of the late one

    ASSERT_UNWRAP(const auto all, cohorts(database(), QDate(2026, 11, 30), 0));
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[2].month, QDate(2026, 10, 1));
    EXPECT_EQ(all[2].overdue, 500'00);
    // The youngest is thirty days old: four whole weeks.
    EXPECT_EQ(all[2].recovered, (std::vector<qint64>{0, 60'00, 100'00, 150'00, 150'00}));
    EXPECT_EQ(all[1].overdue, 50'00);
    EXPECT_EQ(all[1].recovered.back(), 25'00);
    EXPECT_EQ(all[0].overdue, 0);
    ASSERT_UNWRAP(const auto none, cohorts(database(), QDate(2026, 11, 30), 4711));
    EXPECT_EQ(none[2].overdue, 0);
}

/// Two debts of companies: the product of two such sums has no room in 64 bits.
TEST_P(BreakdownsTest, sumsOfCompaniesAreSpreadToTheCent)
{
    constexpr qint64 large = 5'000'000'000'00;
    const CreditorId aurora = addCreditor();
    const DebtorId ana = addDebtor();
    const ContractId contract = addContract(ana, aurora);
    const InstalmentId october = addInstalment(ana, contract, 1, QDate(2026, 10, 5), large);
    const InstalmentId september = addInstalment(ana, contract, 2, QDate(2026, 9, 5), 2 * large + 1);
    const qint64 part = agree(ana, aurora, {{october, large}, {september, 2 * large + 1}}, "2026-10-06T10:00:00-03:00");
    pay(ana, "agreement_instalment", part, 3 * large + 1, "2026-10-20T10:00:00-03:00");
    ASSERT_UNWRAP(const auto all, cohorts(database(), QDate(2026, 11, 30), 0));
    EXPECT_EQ(all[2].recovered.back(), large);
    EXPECT_EQ(all[1].recovered.back(), 2 * large + 1);
}

TEST_P(BreakdownsTest, whoeverCameToAStepCountsInThoseBefore)
{
    const CreditorId aurora = addCreditor();
    std::vector<DebtorId> people;
    std::vector<InstalmentId> debts;
    for (int i = 0; i < 5; ++i) {
        people.push_back(addDebtor(u"Pessoa %1"_s.arg(i), u"1234567890%1"_s.arg(i)));
        debts.push_back(addInstalment(
            people.back(), addContract(people.back(), aurora, u"C-%1"_s.arg(i)), 1, QDate(2026, 10, 1), 100'00));
    }
    line(people[1], "sms", "out", "2026-11-03T10:00:00-03:00");
    line(people[2], "sms", "out", "2026-11-03T10:00:00-03:00");
    line(people[2], "sms", "in", "2026-11-03T11:00:00-03:00", "debtor");
    line(people[3], "sms", "in", "2026-11-03T11:00:00-03:00", "third_party"); // nobody's right contact
    agree(people[4], aurora, {{debts[4], 100'00}}, "2026-11-05T10:00:00-03:00");
    run(u"UPDATE agreement_instalment SET status = 'paid', open_cents = 0"_s);
    line(people[0], "sms", "out", "2026-10-31T23:59:59-03:00"); // the day before
    ASSERT_UNWRAP(const Funnel funnel, funnelOf(database(), november()));
    EXPECT_EQ(funnel, (Funnel{5, 3, 2, 1, 1, 1, 0}));
    ASSERT_UNWRAP(const Funnel elsewhere, funnelOf(database(), {QDate(2026, 11, 1), QDate(2026, 11, 30), 4711}));
    EXPECT_EQ(elsewhere, Funnel{});
}

TEST_P(BreakdownsTest, whoSimplyPaidCameToTheLastStep)
{
    const CreditorId aurora = addCreditor();
    const CreditorId other = addCreditor(u"Banco Exemplo"_s);
    const auto debt = [&](DebtorId debtor, CreditorId creditor, QDate due) {
        const ContractId contract =
            addContract(debtor, creditor, u"C-%1-%2-%3"_s.arg(debtor.value()).arg(creditor.value()).arg(due.month()));
        return addInstalment(debtor, contract, 1, due, 100'00);
    };
    const auto paid = [&](DebtorId debtor, InstalmentId instalment, const char* when) {
        pay(debtor, "instalment", instalment.value(), 100'00, when);
        settle(instalment);
    };
    const DebtorId ana = addDebtor(u"Ana"_s, u"12345678909"_s); // all that was due; what falls due next year is open
    paid(ana, debt(ana, aurora, QDate(2026, 10, 1)), "2026-11-30T23:59:59-03:00");
    debt(ana, aurora, QDate(2027, 1, 1));
    const DebtorId rui = addDebtor(u"Rui"_s, u"98765432100"_s); // one of two
    paid(rui, debt(rui, aurora, QDate(2026, 10, 1)), "2026-11-10T10:00:00-03:00");
    debt(rui, aurora, QDate(2026, 9, 1));
    const DebtorId eva = addDebtor(u"Eva"_s, u"98765432101"_s); // after the period
    paid(eva, debt(eva, aurora, QDate(2026, 10, 1)), "2026-12-01T00:00:00-03:00");
    const DebtorId leo = addDebtor(u"Leo"_s, u"98765432102"_s); // nobody's payment: corrected by the creditor
    settle(debt(leo, aurora, QDate(2026, 10, 1)));
    const DebtorId bia = addDebtor(u"Bia"_s, u"98765432103"_s); // in one portfolio of two
    paid(bia, debt(bia, other, QDate(2026, 10, 1)), "2026-11-10T10:00:00-03:00");
    debt(bia, aurora, QDate(2026, 10, 1));
    ASSERT_UNWRAP(const Funnel funnel, funnelOf(database(), november()));
    EXPECT_EQ(funnel, (Funnel{5, 1, 1, 1, 1, 1, 1}));
    ASSERT_UNWRAP(const Funnel elsewhere, funnelOf(database(), november(other)));
    EXPECT_EQ(elsewhere, (Funnel{1, 1, 1, 1, 1, 1, 1}));
}

TEST_P(BreakdownsTest, anOutcomeWithThemIsARightContact)
{
    const CreditorId aurora = addCreditor();
    const DebtorId ana = addDebtor();
    addInstalment(ana, addContract(ana, aurora), 1, QDate(2026, 10, 1), 100'00);
    run(u"INSERT INTO work_item (debtor_id, id, desk, reason, score, state, created_at, updated_at, closed_at, "
        "disposition) VALUES (%1, 1, 'negotiation', 'x', 1, 'closed', 1, 1, %2, 'cpc_no_agreement')"_s.arg(ana.value())
            .arg(at("2026-11-10T10:00:00-03:00")));
    ASSERT_UNWRAP(const Funnel funnel, funnelOf(database(), november()));
    EXPECT_EQ(funnel, (Funnel{1, 1, 1, 0, 0, 0, 0}));
}

TEST_P(BreakdownsTest, channelsSayWhoAnsweredWhatTheyCostAndWhereTheyAgreed)
{
    const CreditorId aurora = addCreditor();
    const DebtorId ana = addDebtor();
    const DebtorId rui = addDebtor(u"Rui"_s, u"98765432100"_s);
    const InstalmentId debt = addInstalment(ana, addContract(ana, aurora), 1, QDate(2026, 10, 1), 100'00);
    line(ana, "whatsapp", "out", "2026-11-03T10:00:00-03:00");
    line(ana, "whatsapp", "in", "2026-11-03T11:00:00-03:00", "debtor");
    line(rui, "whatsapp", "out", "2026-11-03T10:00:00-03:00");
    line(rui, "sms", "in", "2026-11-03T10:00:00-03:00", "debtor"); // never written to there
    line(rui, "voice", "out", "2026-11-04T10:00:00-03:00", "human", "call", u"'{\"outcome\":\"answered\"}'"_s);
    agree(ana, aurora, {{debt, 100'00}}, "2026-11-05T10:00:00-03:00");
    run(u"INSERT INTO agreement_acceptance (debtor_id, agreement_id, number, kind, channel, handle, at, reason, "
        "signature, shown, shown_sha256, line_sha256, recorded_by, recorded_at) SELECT debtor_id, id, 1, 'message', "
        "'whatsapp', '', accepted_at, '', '', '', '', '', 'x', accepted_at FROM agreement"_s);
    ASSERT_UNWRAP(const auto all, channelFigures(database(), november(), ContactCosts::standard()));
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].channel, u"voice"_s);
    EXPECT_EQ(all[0].answered.part, 1);
    EXPECT_EQ(all[1].channel, u"whatsapp"_s);
    EXPECT_EQ(all[1].answered.part, 1);
    EXPECT_EQ(all[1].answered.whole, 2);
    EXPECT_EQ(all[1].contacts, 2);
    EXPECT_EQ(all[1].deals.part, 1);
    EXPECT_EQ(all[1].price->cents(), 35);
}

TEST_P(BreakdownsTest, openMoneyIsFollowedFromRangeToRange)
{
    const CreditorId aurora = addCreditor();
    const DebtorId ana = addDebtor();
    const auto debt = [&](int number, QDate due, qint64 cents) {
        return addInstalment(ana, addContract(ana, aurora, u"C-%1"_s.arg(number)), 1, due, cents);
    };
    debt(1, QDate(2026, 11, 10), 10'00);                          // falls due within
    debt(2, QDate(2026, 10, 31), 20'00);                          // one day late, then thirty-one
    const InstalmentId paid = debt(3, QDate(2026, 10, 2), 40'00); // thirty days late, paid within
    const InstalmentId agreed = debt(4, QDate(2026, 9, 1), 80'00);
    debt(5, QDate(2026, 1, 1), 160'00);
    const InstalmentId before = debt(6, QDate(2026, 10, 2), 320'00); // paid before
    pay(ana, "instalment", paid.value(), 40'00, "2026-11-30T23:59:59-03:00");
    pay(ana, "instalment", before.value(), 320'00, "2026-10-31T23:59:59-03:00");
    settle(paid);
    settle(before);
    agree(ana, aurora, {{agreed, 80'00}}, "2026-11-15T10:00:00-03:00");
    ASSERT_UNWRAP(const RollRates rates, rollRates(database(), november()));
    RollRates expected{};
    expected[0][1] = 10'00;
    expected[1][2] = 20'00;
    expected[1][0] = 40'00;
    expected[3][0] = 80'00;
    expected[4][4] = 160'00;
    EXPECT_EQ(rates, expected);
}

TEST_P(BreakdownsTest, whatWasPaidBeforeWasNotOpenThen)
{
    const CreditorId aurora = addCreditor();
    const DebtorId ana = addDebtor();
    const auto debt = [&](int number, QDate due) {
        return addInstalment(ana, addContract(ana, aurora, u"C-%1"_s.arg(number)), 1, due, 100'00);
    };
    const InstalmentId inPart = debt(1, QDate(2026, 10, 2));
    pay(ana, "instalment", inPart.value(), 30'00, "2026-10-31T23:59:59-03:00");
    pay(ana, "instalment", inPart.value(), 20'00, "2026-11-01T00:00:00-03:00");
    const InstalmentId agreed = debt(2, QDate(2026, 8, 20)); // the rest by an agreement that ended within
    pay(ana, "instalment", agreed.value(), 40'00, "2026-09-15T10:00:00-03:00");
    agree(ana, aurora, {{agreed, 60'00}}, "2026-10-15T10:00:00-03:00", "kept");
    run(u"UPDATE agreement SET ended_at = %1"_s.arg(at("2026-11-15T10:00:00-03:00")));
    run(u"UPDATE agreement_debt SET settled_cents = amount_cents"_s);
    settle(agreed);
    const InstalmentId broken = debt(3, QDate(2026, 7, 1)); // an agreement that ended before had brought a part
    agree(ana, aurora, {{broken, 100'00}}, "2026-08-15T10:00:00-03:00", "broken");
    run(u"UPDATE agreement SET ended_at = %1 WHERE state = 'broken'"_s.arg(at("2026-10-15T10:00:00-03:00")));
    run(u"UPDATE agreement_debt SET settled_cents = 1500 WHERE instalment_id = %1"_s.arg(broken.value()));
    ASSERT_UNWRAP(const RollRates rates, rollRates(database(), november()));
    RollRates expected{};
    expected[1][2] = 70'00;
    expected[0][0] = 60'00; // agreed: not late
    expected[4][4] = 85'00;
    EXPECT_EQ(rates, expected);
}

TEST_P(BreakdownsTest, theMachineIsAloneWhereNoPersonAnswered)
{
    const CreditorId aurora = addCreditor();
    const DebtorId ana = addDebtor();
    const DebtorId rui = addDebtor(u"Rui"_s, u"98765432100"_s);
    const DebtorId eva = addDebtor(u"Eva"_s, u"98765432101"_s);
    const InstalmentId debt = addInstalment(ana, addContract(ana, aurora), 1, QDate(2026, 10, 1), 100'00);
    for (const DebtorId one : {ana, rui, eva}) {
        line(one, "whatsapp", "out", "2026-11-02T10:00:00-03:00", "human"); // asks, and answers nobody
        line(one, "whatsapp", "in", "2026-11-03T10:00:00-03:00", "debtor");
    }
    line(ana, "whatsapp", "out", "2026-11-03T10:01:00-03:00");
    line(rui, "whatsapp", "out", "2026-11-03T10:01:00-03:00");
    line(rui, "whatsapp", "out", "2026-11-03T10:30:00-03:00", "human");
    agree(ana, aurora, {{debt, 100'00}}, "2026-11-05T10:00:00-03:00");
    agree(ana, aurora, {}, "2026-11-06T10:00:00-03:00", "kept", "carla");
    ASSERT_UNWRAP(const Metrics metrics, metricsOf(database(), november(), ContactCosts::standard()));
    EXPECT_EQ(figureOf(metrics, Figure::MachineAlone)->toString(), u"50.00"_s); // nobody answered Eva
    EXPECT_EQ(figureOf(metrics, Figure::MachineDeals)->toString(), u"50.00"_s);
}

TEST_P(BreakdownsTest, whatSaysNothingSaysWhy)
{
    ASSERT_UNWRAP(const Metrics metrics, metricsOf(database(), november(), ContactCosts::standard()));
    for (const Figure figure : allFigures) {
        EXPECT_FALSE(figureOf(metrics, figure)) << figureName(figure).toStdString();
        EXPECT_FALSE(whyUnsaid(metrics, figure).isEmpty());
        EXPECT_FALSE(figureDefinition(figure).isEmpty());
    }
}

} // namespace
} // namespace trato::insight
