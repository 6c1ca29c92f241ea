#include "support/result.h"
#include "support/testdatabase.h"

#include "app/demo/demo.h"
#include "casework/standing.h"
#include "negotiation/agreements.h"
#include "timeline/habits.h"

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

/// The demonstration's population, as pictures and trainees see it.
class DemoPopulation : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        ASSERT_RESULT(demo::populate(database(), clock, {.debtors = 400, .seed = 1, .user = u"luana"_s}));
    }
    std::vector<DebtorId> debtors()
    {
        std::vector<DebtorId> ids;
        for (const QString& id : column(u"SELECT id FROM debtor ORDER BY id"_s))
            ids.push_back(DebtorId(id.toLongLong()));
        return ids;
    }
};
TRATO_BOTH_ENGINES(DemoPopulation);

TEST_P(DemoPopulation, whereACaseStoppedIsKnownForAllOfThem)
{
    for (const DebtorId debtor : debtors()) {
        ASSERT_UNWRAP(const casework::Standing standing, casework::Standing::load(database(), debtor, clock.now()));
        EXPECT_FALSE(standing.owner.isEmpty()) << debtor.value();
        EXPECT_FALSE(standing.pending.isEmpty()) << debtor.value();
        EXPECT_FALSE(standing.last.isEmpty() && !standing.lastAt.isNever()) << debtor.value();
        const bool over = standing.turn == casework::Turn::Over;
        const qint64 open =
            number(u"SELECT (SELECT COUNT(*) FROM instalment WHERE debtor_id = %1 AND status = 'open') + "
                   "(SELECT COUNT(*) FROM agreement WHERE debtor_id = %1 AND state = 'active') + "
                   "(SELECT COUNT(*) FROM work_item WHERE debtor_id = %1 AND state <> 'closed')"_s.arg(debtor.value()));
        EXPECT_FALSE(over && open > 0) << "over, and something is open: " << debtor.value();
        const qint64 moving =
            number(u"SELECT (SELECT COUNT(*) FROM cadence_state WHERE debtor_id = %1 AND state = 'active') + "
                   "(SELECT COUNT(*) FROM agreement WHERE debtor_id = %1 AND state = 'active') + "
                   "(SELECT COUNT(*) FROM promise WHERE debtor_id = %1 AND state = 'open') + "
                   "(SELECT COUNT(*) FROM work_item WHERE debtor_id = %1 AND state <> 'closed')"_s.arg(debtor.value()));
        EXPECT_FALSE(standing.turn == casework::Turn::Nobody && moving > 0) << "somebody has it: " << debtor.value();
    }
}

TEST_P(DemoPopulation, nobodyWasApproachedWhenTheLawForbidsIt)
{
    // Of Sundays alone, when only e-mail may come: the hours of each state are the policy's tests.
    const auto approaches = column(u"SELECT at FROM interaction WHERE direction = 'out' AND "
                                   "channel <> 'email' AND (actor LIKE 'cadence:%' OR kind = 'call') ORDER BY at"_s);
    ASSERT_GT(approaches.size(), 100u);
    for (const QString& at : approaches) {
        const QDate day = Instant(at.toLongLong()).dateIn(deskZone());
        EXPECT_NE(day.dayOfWeek(), Qt::Sunday) << day.toString(Qt::ISODate).toStdString();
    }
}

TEST_P(DemoPopulation, hasPeopleHabitsAndHistoryToShow)
{
    EXPECT_GT(number(u"SELECT COUNT(*) FROM related_person WHERE relation = 'co_debtor'"_s), 10);
    EXPECT_GT(number(u"SELECT COUNT(*) FROM related_person WHERE relation = 'employer'"_s), 10);
    EXPECT_EQ(
        number(
            u"SELECT COUNT(*) FROM related_person WHERE may_hear = 'debt' AND relation NOT IN ('co_debtor', 'guarantor')"_s),
        0);
    int firm = 0;
    for (const DebtorId debtor : debtors()) {
        ASSERT_UNWRAP(const timeline::Habits habits, timeline::Habits::load(database(), debtor, clock.now()));
        firm += habits.preferred() != nullptr ? 1 : 0;
    }
    EXPECT_GT(firm, 40);
}

TEST_P(DemoPopulation, oneOfEachKindOfFileHangsOnWorkThatWaits)
{
    const QString waiting = u"SELECT COUNT(*) FROM media JOIN work_item ON work_item.debtor_id = media.debtor_id "
                            "WHERE work_item.state <> 'closed' AND media.state = 'stored' AND media."_s;
    EXPECT_GE(number(waiting + u"mime_type = 'audio/wav' AND media.transcript IS NOT NULL"_s), 1);
    EXPECT_GE(number(waiting + u"mime_type = 'image/png' AND media.content_id = ''"_s), 1);
    // The mail is of somebody who disputes, and among few there may be nobody.
    const bool disputes = number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'dispute'"_s) > 0;
    EXPECT_EQ(number(waiting + u"mime_type = 'image/png' AND media.content_id <> ''"_s) > 0, disputes)
        << "a picture that a mail shows";
    EXPECT_EQ(number(waiting + u"mime_type = 'application/pdf'"_s) > 0, disputes);
}

TEST_P(DemoPopulation, everyAgreementRestsOnWhatWasWrittenOrSaid)
{
    EXPECT_GT(number(u"SELECT COUNT(*) FROM agreement_acceptance WHERE kind = 'message'"_s), 10);
    EXPECT_GT(number(u"SELECT COUNT(*) FROM agreement_acceptance WHERE kind = 'call'"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement_acceptance WHERE kind = 'declared' OR line_sha256 IS NULL"_s), 0);
    EXPECT_EQ(
        number(u"SELECT COUNT(*) FROM agreement_acceptance a JOIN interaction i ON i.debtor_id = a.debtor_id AND "
               "i.id = a.interaction_id WHERE a.kind = 'message' AND (i.direction <> 'in' OR i.at > a.recorded_at)"_s),
        0);
    negotiation::Agreements agreements(database(), clock);
    for (const DebtorId debtor : debtors()) {
        ASSERT_UNWRAP(const auto made, agreements.ofDebtor(debtor));
        for (const negotiation::Agreement& one : made) {
            ASSERT_UNWRAP(const QStringList problems, agreements.problems(one));
            EXPECT_TRUE(problems.isEmpty()) << problems.join(u'\n').toStdString();
        }
    }
}

TEST_P(DemoPopulation, whatCameOfTheMonthsCanBeCounted)
{
    EXPECT_GT(number(u"SELECT COUNT(*) FROM survey WHERE kind = 'csat' AND score IS NOT NULL"_s), 5);
    EXPECT_GT(number(u"SELECT COUNT(*) FROM survey WHERE kind = 'nps' AND score IS NULL"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM survey WHERE at < asked_at"_s), 0);
    const QString now = QString::number(clock.now().microseconds());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM payment WHERE paid_at > "_s + now), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM survey WHERE at > "_s + now), 0);
    EXPECT_GT(number(u"SELECT COUNT(*) FROM payment JOIN allocation ON allocation.debtor_id = payment.debtor_id AND "
                     u"allocation.payment_id = payment.id AND allocation.target = 'instalment'"_s),
        200);
}

TEST_P(DemoPopulation, aWeekIsDrawnAndListenedTo)
{
    EXPECT_GT(number(u"SELECT COUNT(*) FROM quality_sample"_s), 4);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM quality_evaluation WHERE state = 'finished'"_s), 2);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM quality_evaluation WHERE state = 'contested' AND score < 1000"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM quality_evaluation WHERE state = 'draft' AND evaluator = 'luana'"_s), 1);
    const qint64 kept = number(u"SELECT COUNT(*) FROM promise WHERE state = 'kept'"_s);
    const qint64 broken = number(u"SELECT COUNT(*) FROM promise WHERE state = 'broken'"_s);
    EXPECT_GT(kept, broken) << "most people keep their word";
    EXPECT_GT(broken, 0);
}

} // namespace
