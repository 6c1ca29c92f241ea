#include "negotiation/agreements.h"
#include "negotiation/roles.h"
#include "queue/baton.h"
#include "queue/deskday.h"
#include "queue/helpdesk.h"
#include "queue/workqueue.h"
#include "supervision/casecontrol.h"
#include "supervision/livenumbers.h"
#include "supervision/machineacts.h"
#include "supervision/team.h"
#include "support/debttest.h"
#include "timeline/timeline.h"

#include <algorithm>

namespace trato::supervision {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SupervisionTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        creditor = addCreditor();
        debtor = addDebtor(u"Dalva Monteiro"_s);
        addInstalment(debtor, addContract(debtor, creditor), 1, daysAgo(40), 300'000);
    }

    WorkItemId open(const QString& desk, const QStringList& sensitivity = {})
    {
        const auto id = queue::WorkQueue(database(), clock)
                            .open({.debtor = debtor,
                                .desk = desk,
                                .reason = u"answered"_s,
                                .sensitivity = sensitivity,
                                .summary = u"“não vejo saída”"_s,
                                .channel = Channel::WhatsApp});
        EXPECT_TRUE(id.has_value());
        return id.value_or(WorkItemId());
    }
    queue::WorkQueue queue() { return {database(), clock}; }
    CaseControl control() { return {database(), clock}; }
    Watch watch() { return {.now = clock.now()}; }
    CaseInCharge inCharge(WorkItemId item, const QString& actor = u"sonia"_s) { return {item, debtor, actor}; }
    QString batonHolder() { return queue::Baton(database()).holder(debtor, clock.now())->value().holder; }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }
    /// Without a name of their own: of anybody.
    std::vector<QString> notes()
    {
        return column(u"SELECT text FROM interaction WHERE kind = 'note' ORDER BY at, id"_s);
    }
    void present(const QString& actor)
    {
        ASSERT_RESULT(queue::setDeskState(database(), actor, u"ready"_s, {}, clock.now()));
    }

    CreditorId creditor;
    DebtorId debtor;
};

TRATO_BOTH_ENGINES(SupervisionTest);

TEST_P(SupervisionTest, escalationsSayWhatWasSaidAndHowLongIsLeft)
{
    open(u"care"_s, {u"self_harm"_s});
    open(u"negotiation"_s);
    clock.advance(2min);
    ASSERT_UNWRAP(const auto found, escalations(database(), watch()));
    ASSERT_EQ(found.size(), 1u) << "ordinary work is not the supervisor's";
    EXPECT_EQ(found.front().name, u"Dalva Monteiro"_s);
    EXPECT_EQ(found.front().sensitivity, QStringList{u"self_harm"_s});
    EXPECT_EQ(found.front().left(clock.now()), 3min);
    EXPECT_DOUBLE_EQ(found.front().elapsed(clock.now()), 0.4);
    EXPECT_FALSE(found.front().isLate(clock.now()));
    clock.advance(4min);
    EXPECT_TRUE(found.front().isLate(clock.now()));
    EXPECT_TRUE(escalations(database(), {.portfolio = PortfolioId(99), .now = clock.now()})->empty());
    EXPECT_EQ(escalations(database(), {.portfolio = PortfolioId(creditor.value()), .now = clock.now()})->size(), 1u);
}

TEST_P(SupervisionTest, aCaseIsTakenOverFromWhoHoldsIt)
{
    const WorkItemId item = open(u"negotiation"_s, {u"legal_threat"_s});
    ASSERT_RESULT(queue().claim(item, u"luana"_s));
    EXPECT_EQ(batonHolder(), u"luana"_s);
    ASSERT_UNWRAP(const QString before, control().take(inCharge(item)));
    EXPECT_EQ(before, u"luana"_s);
    EXPECT_EQ(batonHolder(), u"sonia"_s);
    EXPECT_EQ(queue().byId(item)->holder, u"sonia"_s);
    EXPECT_EQ(codeOf(queue().extend(item, u"luana"_s)), u"held_by_other"_s) << "her desk can't take it back";
    EXPECT_EQ(
        DatabaseTest::number(u"SELECT count(*) FROM audit_entry WHERE action = 'take_over' AND actor = 'sonia'"_s), 1);
    ASSERT_EQ(notes().size(), 1u);
    EXPECT_TRUE(notes().front().contains(u"luana"_s));
    EXPECT_EQ(*control().take(inCharge(item)), QString()) << "once more changes nothing";
    EXPECT_EQ(notes().size(), 1u);
}

TEST_P(SupervisionTest, takingAnEscalationTakesTheWholeDebtor)
{
    const WorkItemId talk = open(u"negotiation"_s);
    ASSERT_RESULT(queue().claim(talk, u"luana"_s));
    const WorkItemId escalation = open(u"supervisor"_s);
    ASSERT_RESULT(control().take(inCharge(escalation)));
    EXPECT_EQ(queue().byId(talk)->holder, u"sonia"_s);
    EXPECT_EQ(queue().byId(escalation)->holder, u"sonia"_s);
}

TEST_P(SupervisionTest, aCaseIsGivenToSomebodyWhoWorksHere)
{
    const WorkItemId item = open(u"care"_s, {u"illness"_s});
    EXPECT_EQ(codeOf(control().give(inCharge(item), u"ninguém"_s, {})), u"unknown_actor"_s);
    present(u"bruna"_s);
    ASSERT_RESULT(control().give(inCharge(item), u"bruna"_s, u"fale com calma"_s));
    EXPECT_EQ(queue().byId(item)->holder, u"bruna"_s);
    EXPECT_EQ(batonHolder(), u"bruna"_s);
    EXPECT_TRUE(notes().front().contains(u"fale com calma"_s));
    clock.advance(CaseControl::given + 1s);
    EXPECT_EQ(queue().byId(item)->state, queue::WorkState::Open) << "it does not stay with who never opened it";
}

TEST_P(SupervisionTest, aWhisperIsForTheHolderAndNeverLeaves)
{
    EXPECT_EQ(codeOf(control().whisper(debtor, u"sonia"_s, u"oi"_s)), u"nobody_holds"_s);
    ASSERT_RESULT(queue().claim(open(u"negotiation"_s), u"luana"_s));
    EXPECT_EQ(codeOf(control().whisper(debtor, u"sonia"_s, u"  "_s)), u"empty_note"_s);
    ASSERT_RESULT(control().whisper(debtor, u"sonia"_s, u"ofereça a entrada menor"_s));
    EXPECT_EQ(column(u"SELECT direction FROM interaction WHERE kind = 'note'"_s), std::vector<QString>{u"internal"_s});
    EXPECT_TRUE(column(u"SELECT payload FROM interaction WHERE kind = 'note'"_s).front().contains(u"luana"_s));
    EXPECT_EQ(DatabaseTest::number(u"SELECT count(*) FROM outbox"_s), 0);
}

TEST_P(SupervisionTest, onlySupervisorsDoAnyOfThis)
{
    const WorkItemId item = open(u"care"_s);
    ASSERT_RESULT(negotiation::giveRole(database(), clock, {u"luana"_s, negotiation::Role::Negotiator, u"sonia"_s}));
    EXPECT_EQ(codeOf(control().take(inCharge(item, u"luana"_s))), u"not_entitled"_s);
    EXPECT_EQ(codeOf(control().give(inCharge(item, u"caio"_s), u"luana"_s, {})), u"not_entitled"_s);
    EXPECT_EQ(codeOf(control().whisper(debtor, u"luana"_s, u"oi"_s)), u"not_entitled"_s);
    EXPECT_EQ(codeOf(negotiation::giveRole(database(), clock, {u"luana"_s, negotiation::Role::Supervisor, u"luana"_s})),
        u"not_entitled"_s);
    EXPECT_EQ(codeOf(negotiation::giveRole(database(), clock, {u"sonia"_s, negotiation::Role::Negotiator, u"sonia"_s})),
        u"last_supervisor"_s);
    ASSERT_RESULT(control().take(inCharge(item)));
}

TEST_P(SupervisionTest, anAgreementAboveTheLimitGetsItsAnswer)
{
    negotiation::Agreements agreements(database(), clock);
    const negotiation::AgreementRequest beyond{.debtor = debtor,
        .terms = {.entry = money::Money::fromCents(60'000), .instalments = 18, .firstDue = today().addDays(20)},
        .actor = u"luana"_s,
        .beyond = negotiation::Beyond::AskApproval};
    ASSERT_UNWRAP(const auto asked, agreements.create(beyond));
    ASSERT_EQ(asked.state, negotiation::AgreementState::AwaitingApproval);
    ASSERT_UNWRAP(const auto waiting, approvals(database(), watch()));
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting.front().askedBy, u"luana"_s);
    EXPECT_FALSE(waiting.front().beyond.empty());
    EXPECT_EQ(waiting.front().instalments, 18);
    EXPECT_EQ(codeOf(control().refuse(asked.id, u"sonia"_s, {})), u"reason_required"_s);
    ASSERT_RESULT(control().refuse(asked.id, u"sonia"_s, u"entrada baixa"_s));
    EXPECT_EQ(agreements.find(asked.id)->state, negotiation::AgreementState::Refused);
    ASSERT_UNWRAP(const auto again, agreements.create(beyond));
    ASSERT_RESULT(control().approve(again.id, u"sonia"_s, u"cliente antiga"_s));
    EXPECT_EQ(agreements.find(again.id)->state, negotiation::AgreementState::Active);
    EXPECT_EQ(codeOf(control().approve(again.id, u"sonia"_s, {})), u"not_awaiting"_s);
    EXPECT_EQ(DatabaseTest::number(u"SELECT count(*) FROM audit_entry WHERE action LIKE '%_agreement'"_s), 2);
    EXPECT_TRUE(approvals(database(), watch())->empty());
}

TEST_P(SupervisionTest, theTeamIsPeopleAndMachineSideBySide)
{
    ASSERT_RESULT(queue::setDeskState(database(), u"yago"_s, u"paused"_s, u"almoço"_s, clock.now() - 24h));
    present(u"caio"_s);
    ASSERT_RESULT(queue::setDeskState(database(), u"luana"_s, u"talking"_s, {}, clock.now() - 4min));
    const WorkItemId item = open(u"negotiation"_s);
    ASSERT_RESULT(queue().claim(item, u"luana"_s));
    ASSERT_RESULT(timeline::Timeline(database())
                      .append({.debtor = debtor,
                          .at = clock.now(),
                          .channel = Channel::Sms,
                          .direction = timeline::Direction::Out,
                          .kind = u"text"_s,
                          .text = u"Bom dia"_s,
                          .actorKind = timeline::ActorKind::Agent,
                          .actor = u"agent:negotiation"_s,
                          .payload = {{u"reason"_s, u"respondeu"_s}}}));
    ASSERT_UNWRAP(const Team found, team(database(), clock.now()));
    ASSERT_EQ(found.people.size(), 3u);
    EXPECT_EQ(found.people[0].actor, u"caio"_s);
    EXPECT_EQ(found.people[1].debtorName, u"Dalva Monteiro"_s);
    EXPECT_EQ(found.people[1].held, 1);
    EXPECT_EQ(found.people[2].actor, u"yago"_s);
    EXPECT_TRUE(found.people[2].state.isEmpty()) << "yesterday's word is not today's";
    ASSERT_EQ(found.machine.size(), 4u);
    EXPECT_EQ(found.machine[1].acts, 1);
    EXPECT_EQ(found.machine[1].conversations, 1);
    EXPECT_EQ(found.machine[1].channels, QStringList{u"sms"_s});
    ASSERT_RESULT(queue().close(item, u"luana"_s, {.disposition = u"no_answer"_s}));
    EXPECT_EQ(team(database(), clock.now())->people[1].done.cases, 1);
}

TEST_P(SupervisionTest, whoAsksForHelpIsSeenUntilSomebodyComes)
{
    const WorkItemId item = open(u"negotiation"_s);
    ASSERT_RESULT(queue().claim(item, u"luana"_s));
    queue::HelpDesk help(database(), clock);
    ASSERT_RESULT(help.ask(debtor, item, u"luana"_s, u"quer falar com quem manda"_s));
    clock.advance(2min);
    ASSERT_UNWRAP(const auto found, escalations(database(), watch()));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found.front().asksHelp());
    EXPECT_EQ(found.front().holder, u"luana"_s);
    EXPECT_EQ(found.front().left(clock.now()), 28min);
    EXPECT_EQ(team(database(), clock.now())->people.front().help, u"quer falar com quem manda"_s);
    ASSERT_RESULT(help.take(debtor, u"luana"_s, u"sonia"_s));
    EXPECT_TRUE(escalations(database(), watch())->empty());
    EXPECT_TRUE(team(database(), clock.now())->people.front().help.isEmpty());
}

TEST_P(SupervisionTest, theMachinesActsComeWithTheirReasons)
{
    ASSERT_RESULT(timeline::Timeline(database())
                      .append({.debtor = debtor,
                          .at = clock.now(),
                          .kind = u"silence"_s,
                          .text = u"A máquina calou"_s,
                          .actorKind = timeline::ActorKind::Agent,
                          .actor = u"negotiation"_s,
                          .payload = {{u"reason"_s, u"risco à vida"_s}}}));
    clock.advance(1min);
    run(u"INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, body, origin, actor, reason, dedupe_key, "
        u"priority, state, "
        "not_before, created_at, updated_at, client_id, refused_by, refused_reason) VALUES (%1, 1, 'sms', 'x', "
        "'collection', 'text', 'b', "
        "'cadence', 'cadence:padrao', 'r', 'k', 5, 'refused', 1, 1, %2, 'c', 'caps', 'limite da semana')"_s
            .arg(debtor.value())
            .arg(clock.now().microseconds()));
    ASSERT_UNWRAP(const auto acts, machineActs(database(), watch()));
    ASSERT_EQ(acts.size(), 2u);
    EXPECT_EQ(acts[0].kind, MachineAct::Kind::KeptBack);
    EXPECT_EQ(acts[0].reason, u"limite da semana"_s);
    EXPECT_EQ(acts[0].agent, u"cadence"_s);
    EXPECT_EQ(acts[1].kind, MachineAct::Kind::Silence);
    EXPECT_EQ(acts[1].reason, u"risco à vida"_s);
    EXPECT_EQ(liveNumbers(database(), clock.now())->refused, 1);
}

TEST_P(SupervisionTest, theNumbersAreWhatIsThereAndNothingIsInvented)
{
    ASSERT_UNWRAP(const LiveNumbers empty, liveNumbers(database(), clock.now()));
    EXPECT_EQ(empty.waiting, 0);
    EXPECT_FALSE(empty.keptTenths.has_value());
    EXPECT_FALSE(empty.rightPartyTenths.has_value());
    EXPECT_FALSE(empty.keptSeries.back().has_value());
    const WorkItemId first = open(u"care"_s);
    clock.advance(10min);
    const WorkItemId second = open(u"negotiation"_s);
    ASSERT_UNWRAP(const LiveNumbers busy, liveNumbers(database(), clock.now()));
    EXPECT_EQ(busy.waiting, 2);
    EXPECT_EQ(busy.meanWait, 5min);
    EXPECT_EQ(busy.late, 1);
    EXPECT_EQ(busy.timelyTenths, 500);
    ASSERT_RESULT(queue().claim(first, u"luana"_s));
    ASSERT_RESULT(queue().close(first, u"luana"_s, {.disposition = u"cpc_no_agreement"_s}));
    ASSERT_RESULT(queue().claim(second, u"luana"_s));
    ASSERT_RESULT(queue().close(second, u"luana"_s, {.disposition = u"no_answer"_s}));
    run(u"INSERT INTO promise (debtor_id, id, due, state, made_by, made_at, resolved_at) VALUES "
        "(%1, 1, '2026-11-19', 'kept', 'luana', 1, %2), (%1, 2, '2026-11-19', 'broken', 'luana', 1, %2)"_s
            .arg(debtor.value())
            .arg(clock.now().microseconds()));
    ASSERT_UNWRAP(const LiveNumbers after, liveNumbers(database(), clock.now()));
    EXPECT_EQ(after.waiting, 0);
    EXPECT_EQ(after.rightPartyTenths, 500);
    EXPECT_EQ(after.outcomes, 2);
    EXPECT_EQ(after.keptTenths, 500);
    EXPECT_EQ(after.keptSeries.back(), 0.5);
    EXPECT_EQ(after.timelyTenths, 500);
}

} // namespace trato::supervision
