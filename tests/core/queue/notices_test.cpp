#include "queuetest.h"

#include "queue/deskday.h"
#include "queue/notices.h"

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class NoticesTest : public test::QueueTest {
protected:
    void line(DebtorId debtor, qint64 id, const QString& kind, const QString& text, const QString& actor)
    {
        run(u"INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor) "
            "VALUES (%1, %2, %3, 'internal', 'internal', '%4', '%5', 'human', '%6')"_s.arg(debtor.value())
                .arg(clock.now().microseconds())
                .arg(id)
                .arg(kind, text, actor));
    }
    std::vector<Occurrence> occurrences(const QString& actor, std::chrono::hours back = 1h)
    {
        auto found = occurrencesFor(database(), actor, clock.now() - back, clock.now());
        EXPECT_TRUE(found.has_value()) << (found ? "" : found.error().message.toStdString());
        return found.value_or(std::vector<Occurrence>());
    }
};
TRATO_BOTH_ENGINES(NoticesTest);

TEST_P(NoticesTest, aNoteThatNamesSomebodyIsForThemAlone)
{
    const DebtorId ana = makeDebtor();
    line(ana, 901, u"note"_s, u"veja @luana, por favor"_s, u"rafael"_s);
    line(ana, 902, u"note"_s, u"anotado por mim: @luana"_s, u"luana"_s);
    line(ana, 903, u"message"_s, u"oi @luana"_s, u"rafael"_s);
    const auto mine = occurrences(u"luana"_s);
    ASSERT_EQ(mine.size(), 1U);
    EXPECT_EQ(mine.front().occasion, Occasion::Mention);
    EXPECT_EQ(mine.front().id, 901);
    EXPECT_EQ(mine.front().debtor, ana);
    EXPECT_EQ(mine.front().actor, u"rafael"_s);
    EXPECT_TRUE(occurrences(u"bianca"_s).empty());
    clock.advance(2h);
    EXPECT_TRUE(occurrences(u"luana"_s).empty()) << "long ago";
}

TEST_P(NoticesTest, aLongerNameIsSomebodyElse)
{
    const DebtorId ana = makeDebtor();
    qint64 id = 910;
    for (const char* words : {"veja @anapaula", "veja @ana.paula", "@ana-paula e @ana_2", "@ana2"})
        line(ana, ++id, u"note"_s, QString::fromUtf8(words), u"rafael"_s);
    EXPECT_TRUE(occurrences(u"ana"_s).empty());
    for (const char* words : {"veja @ana", "@ana, veja", "é da @anapaula ou da @ana.", "(@ana)"})
        line(ana, ++id, u"note"_s, QString::fromUtf8(words), u"rafael"_s);
    EXPECT_EQ(occurrences(u"ana"_s).size(), 4U);
}

TEST_P(NoticesTest, aCallbackIsToldToWhoeverAskedForItWhenItIsDue)
{
    const DebtorId ana = makeDebtor();
    const WorkItemId item = open(ana);
    line(ana, 904, u"callback"_s, u"retorno"_s, u"luana"_s);
    run(u"UPDATE work_item SET state = 'snoozed', snoozed_until = %2 WHERE id = %1"_s.arg(item.value())
            .arg((clock.now() + 30min).microseconds()));
    EXPECT_TRUE(occurrences(u"luana"_s).empty()) << "not yet";
    clock.advance(31min);
    const auto mine = occurrences(u"luana"_s);
    ASSERT_EQ(mine.size(), 1U);
    EXPECT_EQ(mine.front().occasion, Occasion::Callback);
    EXPECT_TRUE(occurrences(u"rafael"_s).empty());
}

TEST_P(NoticesTest, aCareCaseIsToldUntilSomebodyTakesIt)
{
    const DebtorId ana = makeDebtor();
    const WorkItemId item = open(ana);
    run(u"UPDATE work_item SET desk = 'care' WHERE id = %1"_s.arg(item.value()));
    ASSERT_EQ(occurrences(u"luana"_s).size(), 1U);
    EXPECT_EQ(occurrences(u"luana"_s).front().occasion, Occasion::Care);
    run(u"UPDATE work_item SET state = 'claimed', holder = 'rafael' WHERE id = %1"_s.arg(item.value()));
    EXPECT_TRUE(occurrences(u"luana"_s).empty());
}

TEST_P(NoticesTest, whoHasSignedInCanBeNamed)
{
    ASSERT_RESULT(setDeskState(database(), u"rafael"_s, u"ready"_s, {}, clock.now()));
    ASSERT_RESULT(setDeskState(database(), u"luana"_s, u"ready"_s, {}, clock.now()));
    ASSERT_UNWRAP(const QStringList people, knownActors(database()));
    EXPECT_EQ(people, (QStringList{u"luana"_s, u"rafael"_s}));
}

} // namespace
