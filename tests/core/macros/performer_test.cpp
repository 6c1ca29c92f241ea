#include "support/debttest.h"
#include "support/result.h"

#include "channels/outbox.h"
#include "compliance/contactpolicy.h"
#include "macros/performer.h"
#include "parties/debtors.h"
#include "queue/helpdesk.h"
#include "queue/workqueue.h"
#include "timeline/timeline.h"

#include <gmock/gmock.h>

namespace trato::macros {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// The desk's ways in short: the contact policy before the outbox, notes on the timeline.
Hands plainHands()
{
    Hands hands;
    hands.look = [](storage::Database& database, const Clock& clock, const queue::WorkItem& item,
                     const QString&) -> Result<CaseFacts> {
        TRATO_TRY(const auto debtor, parties::Debtors(database).byId(item.debtor));
        return CaseFacts{.debtor = item.debtor,
            .item = item.id,
            .name = debtor.name,
            .desk = item.desk,
            .rightParty = debtor.isRightPartyConfirmed(),
            .channel = Channel::WhatsApp,
            .handle = u"+5511987654321"_s,
            .values = {{u"primeiro_nome"_s, debtor.name.section(u' ', 0, 0)}},
            .now = clock.now()};
    };
    hands.send = [](storage::Database& database, const Clock& clock, const CaseFacts& facts, const QString& actor,
                     const Letter& letter) -> Result<OutboxId> {
        compliance::Act act;
        act.debtor = facts.debtor;
        act.channel = facts.channel;
        act.handle = facts.handle;
        act.purpose = compliance::Purpose::Service;
        act.origin = compliance::Origin::Human;
        act.actor = actor;
        act.at = clock.now();
        act.text = letter.text;
        act.content = compliance::Content::Template;
        TRATO_TRY(const auto verdict, compliance::ContactPolicy(database).check(act));
        if (!verdict.allowed)
            return failure(verdict.denial()->rule, verdict.denial()->reason());
        TRATO_TRY(const auto queued, channels::Outbox(database).queue({.debtor = facts.debtor,
                                                                          .channel = facts.channel,
                                                                          .handle = facts.handle,
                                                                          .purpose = u"service"_s,
                                                                          .body = letter.text,
                                                                          .origin = u"human"_s,
                                                                          .actor = actor,
                                                                          .reason = letter.reason,
                                                                          .dedupeKey = letter.key,
                                                                          .notBefore = clock.now() + 10s},
                                         clock.now()));
        return queued.id;
    };
    hands.recall = [](storage::Database& database, const Clock& clock, OutboxId id, const QString&) {
        return channels::Outbox(database).recall(id, u"taken back"_s, clock.now());
    };
    hands.note = [](storage::Database& database, const Clock& clock, const CaseFacts& facts, const QString& actor,
                     const QString& text) -> Result<void> {
        TRATO_CHECK(timeline::Timeline(database).append({.debtor = facts.debtor,
            .at = clock.now(),
            .kind = u"note"_s,
            .text = text,
            .actorKind = timeline::ActorKind::Human,
            .actor = actor}));
        return {};
    };
    hands.terms = [](storage::Database&, const Clock&, const CaseFacts&, int) -> Result<negotiation::Terms> {
        return failure(u"no_offer"_s, u"Nothing of that length."_s);
    };
    return hands;
}

class PerformerTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        // A Wednesday: the 20th is a holiday, when nobody is written to.
        clock.set(clock.now() - 48h);
    }
    WorkItemId addCase(const QString& name)
    {
        const DebtorId debtor = addDebtor(name, {});
        addInstalment(debtor, addContract(debtor, creditor(), name), 1, daysAgo(40), 50'000);
        EXPECT_TRUE(parties::Debtors(database())
                        .addContactPoint(debtor,
                            {.handle = {parties::ContactKind::Phone, u"+5511987654321"_s}, .source = u"import"_s},
                            clock.now()));
        const auto item = queue().open({.debtor = debtor, .desk = u"negotiation"_s, .reason = u"answered"_s});
        EXPECT_TRUE(item);
        return item.value_or(WorkItemId());
    }
    CreditorId creditor()
    {
        if (!m_creditor.isValid())
            m_creditor = addCreditor();
        return m_creditor;
    }
    queue::WorkQueue queue() { return {database(), clock}; }
    queue::WorkItem item(WorkItemId id) { return *queue().byId(id); }
    Performer performer() { return {database(), clock, hands, u"luana"_s}; }
    std::vector<QString> lines() { return column(u"SELECT kind FROM interaction ORDER BY at, id"_s); }
    std::vector<QString> audit() { return column(u"SELECT action || ' ' || detail FROM audit_entry ORDER BY id"_s); }

    Hands hands = plainHands();
    Macro macro{.id = {},
        .name = u"Retorno"_s,
        .steps = {MessageStep{.words = u"Oi, {primeiro_nome}, tudo bem?"_s}, NoteStep{u"pediu retorno"_s},
            HelpStep{u"ajuda com {primeiro_nome}"_s}, SnoozeStep{.days = 1, .at = QTime(9, 0), .note = u"ligar"_s}}};

private:
    CreditorId m_creditor;
};
TRATO_BOTH_ENGINES(PerformerTest);

TEST_P(PerformerTest, aPreviewSaysWhatWouldHappenAndChangesNothing)
{
    const auto one = addCase(u"Ana Prado"_s);
    const auto other = addCase(u"Bia Melo"_s);
    ASSERT_UNWRAP(const auto preview, performer().preview(macro, {one, other}));
    EXPECT_EQ(preview.counts(), (Counts{.messages = 2, .notes = 2, .helps = 2, .putOff = 2}));
    EXPECT_EQ(preview.going().size(), 2U);
    EXPECT_EQ(preview.cases[1].steps[0].text, u"Oi, Bia, tudo bem?"_s);
    EXPECT_THAT(lines(), IsEmpty());
    EXPECT_THAT(audit(), IsEmpty());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox"_s), 0);
    EXPECT_EQ(item(one).state, queue::WorkState::Open);
}

TEST_P(PerformerTest, theSameChecksRefuseThatRefuseByHand)
{
    const auto barred = addCase(u"Ana Prado"_s);
    const auto held = addCase(u"Bia Melo"_s);
    const auto fine = addCase(u"Caio Reis"_s);
    run(u"INSERT INTO help_request (debtor_id, asked_by, asked_at, words, state) VALUES (%1, 'luana', 1, 'x', 'open')"_s
            .arg(item(barred).debtor.value()));
    ASSERT_RESULT(queue().claim(held, u"rafael"_s));
    ASSERT_UNWRAP(const auto preview, performer().preview(macro, {barred, held, fine}));
    EXPECT_EQ(preview.cases[0].steps[2].refusal->code, u"already_asked"_s);
    EXPECT_TRUE(preview.cases[0].steps[3].goes()) << "the others are judged all the same";
    EXPECT_EQ(preview.cases[1].steps[0].refusal->code, u"held_by_other"_s);
    EXPECT_THAT(preview.going(), ElementsAre(fine));
    EXPECT_EQ(preview.counts().refusals, 5);
}

TEST_P(PerformerTest, theContactPolicyDecidesOfEachMessage)
{
    const auto one = addCase(u"Ana Prado"_s);
    run(u"UPDATE contact_point SET status = 'wrong'"_s);
    ASSERT_UNWRAP(const auto preview, performer().preview(macro, {one}));
    ASSERT_FALSE(preview.cases[0].steps[0].goes());
    ASSERT_UNWRAP(const auto report, performer().run(macro, {one}));
    EXPECT_EQ(report.cases[0].failure()->code, preview.cases[0].steps[0].refusal->code)
        << "run says what the preview said";
    EXPECT_THAT(report.cases[0].done, IsEmpty()) << "what would be refused is not begun";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox"_s), 0);
    EXPECT_THAT(lines(), IsEmpty());
}

TEST_P(PerformerTest, runningLeavesEachActAsByThePersonWithTheMacrosName)
{
    const auto one = addCase(u"Ana Prado"_s);
    ASSERT_UNWRAP(const auto report, performer().run(macro, {one}));
    ASSERT_TRUE(report.isWhole());
    EXPECT_EQ(report.counts(), (Counts{.messages = 1, .notes = 1, .helps = 1, .putOff = 1}));
    EXPECT_THAT(lines(), ElementsAre(u"note"_s, u"callback"_s, u"macro"_s));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM interaction WHERE actor <> 'luana'"_s), 0);
    EXPECT_TRUE(column(u"SELECT text FROM interaction WHERE kind = 'macro'"_s).front().contains(u"“Retorno”"_s));
    EXPECT_TRUE(column(u"SELECT reason FROM outbox"_s).front().contains(u"“Retorno”"_s));
    ASSERT_EQ(audit().size(), 4U);
    for (const QString& line : audit())
        EXPECT_TRUE(line.startsWith(u"macro_step"_s) && line.contains(u"Retorno"_s)) << line.toStdString();
    EXPECT_EQ(item(one).state, queue::WorkState::Snoozed);
}

TEST_P(PerformerTest, aCaseThatWasFreeIsFreeAgain)
{
    const auto one = addCase(u"Ana Prado"_s);
    const auto mine = addCase(u"Bia Melo"_s);
    ASSERT_RESULT(queue().claim(mine, u"luana"_s));
    macro.steps = {NoteStep{u"visto"_s}};
    ASSERT_UNWRAP(const auto report, performer().run(macro, {one, mine}));
    ASSERT_TRUE(report.isWhole());
    EXPECT_EQ(item(one).state, queue::WorkState::Open);
    EXPECT_EQ(item(mine).holder, u"luana"_s);
}

TEST_P(PerformerTest, itStopsAtTheFirstFailureAndSaysWhatIsDoneAndWhatNot)
{
    const auto one = addCase(u"Ana Prado"_s);
    const auto two = addCase(u"Bia Melo"_s);
    const auto three = addCase(u"Caio Reis"_s);
    int notes = 0;
    const auto note = hands.note;
    // Each is rehearsed before it is begun: the fourth note is the second case's own.
    hands.note = [&](auto&... given) -> Result<void> {
        return ++notes == 4 ? failure(u"full"_s, u"No more notes."_s) : note(given...);
    };
    ASSERT_UNWRAP(const auto report, performer().run(macro, {one, two, three}));
    EXPECT_FALSE(report.isWhole());
    ASSERT_EQ(report.cases.size(), 2U);
    EXPECT_TRUE(report.cases[0].isWhole());
    EXPECT_EQ(report.cases[1].done.size(), 1U);
    EXPECT_EQ(report.cases[1].left.size(), 3U);
    EXPECT_EQ(report.cases[1].failure()->code, u"full"_s);
    EXPECT_EQ(report.notBegun, 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox"_s), 2);
    EXPECT_EQ(item(two).state, queue::WorkState::Open) << "it was not mine and is nobody's now";
    EXPECT_EQ(item(three).state, queue::WorkState::Open);
}

TEST_P(PerformerTest, undoTakesBackWhatCanBeAndSaysWhatStays)
{
    const auto one = addCase(u"Ana Prado"_s);
    ASSERT_RESULT(queue().claim(one, u"luana"_s));
    ASSERT_UNWRAP(const auto report, performer().run(macro, {one}));
    ASSERT_TRUE(report.isUndoable());
    ASSERT_UNWRAP(const auto undone, performer().undo(report));
    EXPECT_EQ(undone.takenBack, 3);
    ASSERT_EQ(undone.stays.size(), 1);
    EXPECT_TRUE(undone.stays.front().contains(u"pediu retorno"_s));
    EXPECT_THAT(undone.inHands, ElementsAre(one));
    EXPECT_EQ(item(one).holder, u"luana"_s);
    EXPECT_EQ(column(u"SELECT state FROM outbox"_s).front(), u"recalled"_s);
    ASSERT_UNWRAP(const auto help, queue::HelpDesk(database(), clock).waiting());
    EXPECT_THAT(help, IsEmpty());
    EXPECT_EQ(lines().back(), u"macro"_s);
}

TEST_P(PerformerTest, undoneTooLateEachOneSaysWhy)
{
    const auto one = addCase(u"Ana Prado"_s);
    macro.steps = {MessageStep{.words = u"Oi, {primeiro_nome}"_s}, SnoozeStep{.after = 30min}};
    ASSERT_UNWRAP(const auto report, performer().run(macro, {one}));
    clock.advance(31min);
    ASSERT_UNWRAP(const auto rows, channels::Outbox(database()).claim({.worker = u"w"_s, .now = clock.now()}));
    ASSERT_EQ(rows.size(), 1U);
    ASSERT_RESULT(channels::Outbox(database()).handOver(rows.front(), u"w"_s, clock.now()));
    ASSERT_RESULT(queue().claim(one, u"rafael"_s));
    ASSERT_UNWRAP(const auto undone, performer().undo(report));
    EXPECT_EQ(undone.takenBack, 0);
    EXPECT_EQ(undone.stays.size(), 2);
    EXPECT_EQ(item(one).holder, u"rafael"_s);
}

class MacroBookTest : public test::DatabaseTest {
protected:
    MacroBook book(const QString& owner = u"luana"_s) { return {database(), owner}; }
    static QString codeOf(const Result<MacroId>& kept) { return kept ? QString() : kept.error().code; }
    const std::vector<Step> steps{NoteStep{u"oi"_s}, SnoozeStep{.after = 30min}};
};
TRATO_BOTH_ENGINES(MacroBookTest);

TEST_P(MacroBookTest, everyoneHasTheirOwn)
{
    ASSERT_UNWRAP(const auto id, book().keep({.id = {}, .name = u" Retorno "_s, .steps = steps}, clock.now()));
    ASSERT_RESULT(book(u"rafael"_s).keep({.id = {}, .name = u"Retorno"_s, .steps = steps}, clock.now()));
    ASSERT_UNWRAP(const auto mine, book().list());
    EXPECT_THAT(mine, ElementsAre(Macro{id, u"Retorno"_s, steps}));
    ASSERT_RESULT(book().keep({id, u"Outro"_s, {steps[1], steps[0]}}, clock.now()));
    ASSERT_UNWRAP(const auto changed, book().list());
    EXPECT_THAT(changed, ElementsAre(Macro{id, u"Outro"_s, {steps[1], steps[0]}}));
    EXPECT_EQ(book(u"rafael"_s).remove(id).error().code, u"no_macro"_s) << "only one's own";
    ASSERT_RESULT(book().remove(id));
    ASSERT_UNWRAP(const auto none, book().list());
    EXPECT_THAT(none, IsEmpty());
}

TEST_P(MacroBookTest, whatIsNoMacroIsNotKept)
{
    EXPECT_EQ(codeOf(book().keep({.id = {}, .name = u"  "_s, .steps = steps}, clock.now())), u"invalid_macro"_s);
    EXPECT_EQ(
        codeOf(book().keep({.id = {}, .name = QString(61, u'a'), .steps = steps}, clock.now())), u"invalid_macro"_s);
    EXPECT_EQ(codeOf(book().keep({.id = {}, .name = u"A"_s, .steps = {}}, clock.now())), u"invalid_macro"_s);
    EXPECT_EQ(codeOf(book().keep({.id = {}, .name = u"A"_s, .steps = {NoteStep{QString()}}}, clock.now())),
        u"invalid_macro"_s);
    EXPECT_EQ(codeOf(book().keep({MacroId(99), u"A"_s, steps}, clock.now())), u"no_macro"_s);
    ASSERT_RESULT(book().keep({.id = {}, .name = u"A"_s, .steps = steps}, clock.now()));
    EXPECT_EQ(codeOf(book().keep({.id = {}, .name = u"A"_s, .steps = steps}, clock.now())), u"name_taken"_s);
}

TEST_P(MacroBookTest, oneOfANewerProgramIsLeftAlone)
{
    run(u"INSERT INTO macro (owner, id, name, steps, saved_at) VALUES ('luana', 900, 'novo', '{\"version\":9,\"steps\":[]}', 1)"_s);
    ASSERT_UNWRAP(const auto mine, book().list());
    EXPECT_THAT(mine, IsEmpty());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM macro"_s), 1);
}

} // namespace
} // namespace trato::macros
