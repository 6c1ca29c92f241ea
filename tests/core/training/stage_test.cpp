#include "training/recordreader.h"
#include "training/score.h"
#include "training/stage.h"

#include "casework/casework.h"
#include "negotiation/agreements.h"
#include "parties/debtors.h"
#include "queue/workqueue.h"
#include "queue/wrapup.h"
#include "support/result.h"
#include "support/testdatabase.h"
#include "timeline/timeline.h"

#include <algorithm>

namespace {

using namespace trato;
using namespace trato::training;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StageTest : public test::DatabaseTest {
protected:
    static const Speech& speech()
    {
        static const Speech opened = *Speech::open();
        return opened;
    }
    Record record()
    {
        const auto read = readRecord(database(), attempt, speech());
        EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().message.toStdString());
        return read.value_or(
            Record{.attempt = attempt, .moments = {}, .holds = {}, .agreements = {}, .disposition = {}});
    }
    void begin(const QString& id)
    {
        ASSERT_NE(scenario(id), nullptr);
        ASSERT_UNWRAP(attempt, Stage(database(), clock).open(*scenario(id), 5, ++m_number));
        ASSERT_UNWRAP(const auto items, queue::WorkQueue(database(), clock).ofDebtor(attempt.debtor));
        ASSERT_EQ(items.size(), 1u);
        item = items.front().id;
        ASSERT_RESULT(queue::WorkQueue(database(), clock).claim(item, u"nilza"_s));
    }
    void write(const QString& text)
    {
        clock.advance(20s);
        ASSERT_RESULT(timeline::Timeline(database())
                          .append({.debtor = attempt.debtor,
                              .at = clock.now(),
                              .channel = Channel::WhatsApp,
                              .direction = timeline::Direction::Out,
                              .kind = u"text"_s,
                              .text = text,
                              .actorKind = timeline::ActorKind::Human,
                              .actor = u"nilza"_s}));
        clock.advance(60s);
        ASSERT_RESULT(Stage(database(), clock).work(record()));
    }
    void wrapUp(const QString& disposition, const QString& reason = {})
    {
        clock.advance(5s);
        std::optional<parties::Handle> handle;
        if (const auto points = parties::Debtors(database()).contactPoints(attempt.debtor); points && !points->empty())
            handle = points->front().handle;
        ASSERT_RESULT(queue::WrapUp(database(), clock)
                          .save({.item = item,
                              .actor = u"nilza"_s,
                              .disposition = disposition,
                              .delayReason = reason,
                              .handle = handle}));
    }
    [[nodiscard]] QString lastOfTheirs()
    {
        const auto moments = record().moments;
        const auto last =
            std::find_if(moments.rbegin(), moments.rend(), [](const Moment& one) { return one.side == Side::Theirs; });
        return last == moments.rend() ? QString() : last->text;
    }
    Score scored() { return judge(*scenario(attempt.scenario), record()); }

    Attempt attempt;
    WorkItemId item;

private:
    int m_number = 0;
};

TRATO_BOTH_ENGINES(StageTest);

TEST_P(StageTest, thePersonStandsInTheQueueWithADebtAndWrites)
{
    begin(u"pays-little"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM instalment WHERE debtor_id = %1"_s.arg(attempt.debtor.value())), 5);
    const Record before = record();
    ASSERT_EQ(before.moments.size(), 1u);
    EXPECT_EQ(before.moments.front().side, Side::Theirs);
    EXPECT_TRUE(before.identityAt.isNever());
    EXPECT_FALSE(before.isClosed());
    // Once more, the same person beside the first.
    begin(u"pays-little"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM debtor"_s), 2);
}

TEST_P(StageTest, repliesComeWhenTheyAreDueAndOnce)
{
    begin(u"pays-little"_s);
    clock.advance(20s);
    ASSERT_RESULT(timeline::Timeline(database())
                      .append({.debtor = attempt.debtor,
                          .at = clock.now(),
                          .channel = Channel::WhatsApp,
                          .direction = timeline::Direction::Out,
                          .kind = u"text"_s,
                          .text = u"Olá, falo com a Marlene?"_s,
                          .actorKind = timeline::ActorKind::Human,
                          .actor = u"nilza"_s}));
    EXPECT_EQ(Stage(database(), clock).work(record()).value_or(-1), 0);
    clock.advance(60s);
    EXPECT_EQ(Stage(database(), clock).work(record()).value_or(-1), 1);
    EXPECT_EQ(Stage(database(), clock).work(record()).value_or(-1), 0);
    EXPECT_TRUE(record().moments.back().has(u"identified"_s));
}

TEST_P(StageTest, aTalkThatGoesWellIsWorthAllOrNearlyAll)
{
    begin(u"wrong-person"_s);
    write(u"Boa tarde! Falo com %1?"_s.arg(castOf(*scenario(u"wrong-person"_s), 5, 0).firstName));
    EXPECT_TRUE(record().moments.back().has(u"wrong_person"_s)) << lastOfTheirs().toStdString();
    write(u"Peço desculpas pelo engano, vou retirar o seu número e não vamos mais escrever."_s);
    wrapUp(u"wrong_person"_s);
    const Record ended = record();
    EXPECT_TRUE(ended.isClosed());
    EXPECT_TRUE(ended.wrongHandle);
    EXPECT_EQ(scored().points, 100);
}

TEST_P(StageTest, aTalkThatGoesBadlyQuotesWhereItWentWrong)
{
    begin(u"wrong-person"_s);
    write(u"Sua parcela está em atraso, é só hoje com desconto"_s);
    write(u"Que vergonha, honre seus compromissos"_s);
    wrapUp(u"no_answer"_s);
    const Score score = scored();
    EXPECT_LE(score.points, 10);
    const auto identified = std::find_if(score.judgements.begin(), score.judgements.end(),
        [](const Judgement& one) { return one.id == u"identified"_s; });
    ASSERT_NE(identified, score.judgements.end());
    ASSERT_FALSE(identified->quotes.empty());
    EXPECT_TRUE(identified->quotes.front().words.startsWith(u"Sua parcela"_s));
}

TEST_P(StageTest, careWithinMinutesIsSeen)
{
    begin(u"bereavement"_s);
    write(u"Sinto muito pela sua perda. Vou deixar tudo suspenso, ninguém vai cobrar agora."_s);
    ASSERT_RESULT(casework::Casework(database(), clock)
                      .perform({attempt.debtor, item, u"nilza"_s}, casework::CareAct{u"bereavement"_s, {}}));
    const Record now = record();
    ASSERT_EQ(now.holds.size(), 1u);
    EXPECT_TRUE(now.atCare);
    const Score score = scored();
    for (const Judgement& one : score.judgements) {
        if (one.id == u"hold"_s || one.id == u"no_money"_s || one.id == u"tone"_s) {
            EXPECT_EQ(one.grade, Grade::Good) << one.id.toStdString() << ": " << one.says.toStdString();
        }
    }
}

TEST_P(StageTest, theirWishAndTheSupervisorAreSeen)
{
    begin(u"asks-stop"_s);
    write(u"Pronto, registrei seu pedido e não vamos mais escrever. Desculpe o incômodo."_s);
    ASSERT_RESULT(
        casework::Casework(database(), clock).perform({attempt.debtor, item, u"nilza"_s}, casework::RefusalAct{}));
    wrapUp(u"do_not_contact"_s);
    EXPECT_EQ(scored().points, 100);

    begin(u"lawyer"_s);
    write(u"Sinto muito pelo que aconteceu. Pode me enviar o contato da advogada?"_s);
    write(u"Obrigada, vou passar ao supervisor hoje."_s);
    ASSERT_RESULT(casework::Casework(database(), clock)
                      .perform({attempt.debtor, item, u"nilza"_s}, casework::EscalationAct{u"advogada"_s}));
    EXPECT_TRUE(record().isClosed());
    EXPECT_EQ(scored().points, 100);
}

TEST_P(StageTest, anEndedAttemptHearsNothingMore)
{
    begin(u"angry"_s);
    wrapUp(u"no_answer"_s);
    clock.advance(3600s);
    EXPECT_EQ(Stage(database(), clock).work(record()).value_or(-1), 0);
    begin(u"angry"_s);
    ASSERT_RESULT(Stage(database(), clock).close(attempt));
    EXPECT_EQ(number(u"SELECT count(*) FROM work_item WHERE state <> 'closed'"_s), 0);
}

} // namespace
