#include "queuetest.h"

#include "queue/escalation.h"
#include "queue/servicehours.h"
#include "queue/skills.h"
#include "queue/sla.h"
#include "timeline/timeline.h"
#include "understanding/language/labels.h"

#include <QFile>
#include <QJsonObject>

#include <rapidcheck.h>

namespace {

using namespace trato;
using namespace trato::queue;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Instant at(const char* text) { return *Instant::parse(QString::fromLatin1(text), deskZone()); }

ServiceHours hours()
{
    const auto parsed = ServiceHours::fromJson(
        {{u"from"_s, u"08:00"_s}, {u"to"_s, u"18:00"_s}, {u"lunch_from"_s, u"12:00"_s}, {u"lunch_to"_s, u"13:00"_s}});
    EXPECT_TRUE(parsed.has_value());
    return parsed.value_or(ServiceHours());
}

TEST(ServiceHours, stopForLunchNightsWeekendsAndHolidays)
{
    // Thursday, 2026-11-19; the Friday is a national holiday.
    EXPECT_EQ(hours().after(at("2026-11-19T09:00:00-03:00"), 30min), at("2026-11-19T09:30:00-03:00"));
    EXPECT_EQ(hours().after(at("2026-11-19T11:50:00-03:00"), 30min), at("2026-11-19T13:20:00-03:00"));
    EXPECT_EQ(hours().after(at("2026-11-19T17:45:00-03:00"), 30min), at("2026-11-23T08:15:00-03:00"));
    EXPECT_EQ(hours().after(at("2026-11-22T03:00:00-03:00"), 5min), at("2026-11-23T08:05:00-03:00"));
    EXPECT_EQ(ServiceHours().after(at("2026-11-22T03:00:00-03:00"), 5min), at("2026-11-22T03:05:00-03:00"));
}

TEST(ServiceHours, whatIsAddedIsWhatLiesBetween)
{
    const ServiceHours table = hours();
    EXPECT_TRUE(rc::check("after and between belong together", [&] {
        const Instant from = at("2026-11-01T00:00:00-03:00") + std::chrono::seconds(*rc::gen::inRange(0, 90 * 86'400));
        const auto worked = std::chrono::seconds(*rc::gen::inRange(1, 60 * 3'600));
        const Instant due = table.after(from, worked);
        RC_ASSERT(due > from);
        RC_ASSERT(table.between(from, due) == std::chrono::microseconds(worked));
        RC_ASSERT(table.after(table.after(from, worked), worked) == table.after(from, 2 * worked));
    }));
}

TEST(ServiceHours, refuseWhatIsNone)
{
    for (const QJsonObject& table : {QJsonObject{}, QJsonObject{{u"from"_s, u"18:00"_s}, {u"to"_s, u"08:00"_s}},
             QJsonObject{{u"from"_s, u"08:00"_s}, {u"to"_s, u"18:00"_s}, {u"lunch_from"_s, u"13:00"_s},
                 {u"lunch_to"_s, u"12:00"_s}}}) {
        const auto parsed = ServiceHours::fromJson(table);
        ASSERT_FALSE(parsed);
        EXPECT_EQ(parsed.error().code, u"invalid_hours"_s);
    }
}

TEST(Escalations, everyReasonAndEverySensitivityHasItsRow)
{
    const Escalations& table = Escalations::standard();
    for (int i = 0; i < escalationReasonCount; ++i) {
        const auto reason = static_cast<EscalationReason>(i);
        EXPECT_EQ(escalationReasonFromName(escalationReasonName(reason)), reason);
        EXPECT_EQ(table.rule(reason).reason, reason);
        EXPECT_FALSE(table.rule(reason).label.shown().isEmpty());
    }
    for (const understanding::Sensitivity one : understanding::allSensitivities())
        EXPECT_TRUE(escalationReasonFromName(understanding::sensitivityName(one)));
    EXPECT_EQ(table.of(u"sensitive"_s, {u"abuse"_s, u"bereavement"_s})->reason, EscalationReason::Bereavement)
        << "the most urgent counts";
    EXPECT_EQ(table.of(u"asked_human"_s, {})->reason, EscalationReason::AsksForHuman);
    EXPECT_EQ(table.of(u"callback"_s, {}), nullptr) << "not everything in the queue is an escalation";
}

TEST(Escalations, refuseATableThatLacksOneOrHasOneTwice)
{
    QFile file(u":/trato/queue/escalation.toml"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    ASSERT_TRUE(Escalations::fromToml(good));
    for (const auto& [from, to] : {std::pair<QByteArray, QByteArray>{"name = \"abuse\"", "name = \"illness\""},
             {"name = \"abuse\"", "name = \"insults\""}, {"skill = \"b2b\"", "skill = \"magic\""},
             {"on_breach = \"tell\"", "on_breach = \"shout\""}, {"sla_minutes = 5", "sla_minutes = 0"},
             {"from = \"08:00\"", "from = \"8h\""}}) {
        QByteArray bad = good;
        bad.replace(from, to);
        const auto parsed = Escalations::fromToml(bad);
        EXPECT_FALSE(parsed) << from.toStdString();
    }
}

class SlaTest : public test::QueueTest {
protected:
    WorkItemId escalate(DebtorId debtor, const QString& code, const QString& desk = u"negotiation"_s)
    {
        const auto id = queue().open({.debtor = debtor, .desk = desk, .reason = code, .summary = u"s"_s});
        EXPECT_TRUE(id);
        return *id;
    }
    Sla::Kept keep()
    {
        const auto kept = Sla(database(), clock).keep();
        EXPECT_TRUE(kept) << (kept ? "" : kept.error().message.toStdString());
        return kept.value_or(Sla::Kept());
    }
    void spoke(DebtorId debtor, timeline::Direction direction)
    {
        const bool in = direction == timeline::Direction::In;
        ASSERT_RESULT(timeline::Timeline(database())
                          .append({.debtor = debtor,
                              .at = clock.now(),
                              .channel = Channel::Sms,
                              .direction = direction,
                              .kind = u"text"_s,
                              .text = u"…"_s,
                              .actorKind = in ? timeline::ActorKind::Debtor : timeline::ActorKind::Human,
                              .actor = in ? QString() : u"luana"_s}));
    }
    Instant due(WorkItemId id) { return queue().byId(id)->dueAt; }
};
TRATO_BOTH_ENGINES(SlaTest);

TEST_P(SlaTest, itsTimeCountsInTheHousesHours)
{
    clock.set(at("2026-11-19T17:45:00-03:00"));
    EXPECT_EQ(due(escalate(makeDebtor(), u"asked_human"_s)), at("2026-11-23T08:15:00-03:00"));
    EXPECT_EQ(due(escalate(makeDebtor(), u"self_harm"_s, u"care"_s)), clock.now() + 5min);
}

TEST_P(SlaTest, itStandsStillWhileWeWaitForThem)
{
    clock.set(at("2026-11-19T09:00:00-03:00"));
    const DebtorId debtor = makeDebtor();
    const WorkItemId item = escalate(debtor, u"asked_human"_s);
    clock.advance(10min);
    spoke(debtor, timeline::Direction::Out);
    EXPECT_EQ(keep().paused, 1);
    EXPECT_EQ(keep().paused, 0);
    clock.advance(3h);
    EXPECT_EQ(keep().breached, 0) << "it is their turn";
    spoke(debtor, timeline::Direction::In);
    EXPECT_EQ(keep().resumed, 1);
    EXPECT_EQ(due(item), at("2026-11-19T13:20:00-03:00")) << "twenty minutes are left, lunch apart";
    clock.set(at("2026-11-19T13:20:00-03:00"));
    EXPECT_EQ(keep().breached, 1);
}

TEST_P(SlaTest, whenItIsOverTheTableSaysWhatHappens)
{
    clock.set(at("2026-11-19T09:00:00-03:00"));
    const DebtorId raised = makeDebtor();
    const DebtorId told = makeDebtor();
    const DebtorId reassigned = makeDebtor();
    const WorkItemId low = escalate(raised, u"unsure"_s);
    escalate(told, u"asked_human"_s);
    const WorkItemId grave = escalate(reassigned, u"self_harm"_s, u"care"_s);
    ASSERT_RESULT(queue().claim(grave, u"luana"_s));
    const int before = queue().byId(low)->score;
    clock.advance(1h);
    EXPECT_EQ(keep().breached, 3);
    EXPECT_EQ(keep().breached, 0) << "once";
    EXPECT_GT(queue().byId(low)->score, before);
    const auto atSupervisor = [&](DebtorId debtor) {
        return number(u"SELECT COUNT(*) FROM work_item WHERE debtor_id = %1 AND desk = 'supervisor' "
                      "AND reason = 'sla_passed'"_s.arg(debtor.value()));
    };
    EXPECT_EQ(atSupervisor(raised), 0);
    EXPECT_EQ(atSupervisor(told), 1);
    EXPECT_EQ(atSupervisor(reassigned), 1);
    EXPECT_EQ(queue().byId(grave)->state, WorkState::Open) << "whoever held it lost it";
    ASSERT_UNWRAP(const auto holder, baton().holder(reassigned, clock.now()));
    ASSERT_TRUE(holder.has_value());
    EXPECT_EQ(holder->kind, HolderKind::Nobody) << "while the case is open in care silence stays behind";
}

TEST_P(SlaTest, aSkillIsWantedWhereSomebodyHasIt)
{
    escalate(makeDebtor(), u"business_account"_s);
    ASSERT_RESULT(Skills(database()).give(u"bruna"_s, u"b2b"_s, u"sonia"_s, clock.now()));
    ASSERT_RESULT(Skills(database()).give(u"bruna"_s, u"b2b"_s, u"sonia"_s, clock.now()));
    EXPECT_EQ(
        Skills(database()).give(u"bruna"_s, u"magic"_s, u"sonia"_s, clock.now()).error().code, u"unknown_skill"_s);
    EXPECT_FALSE(*queue().next(u"luana"_s, u"negotiation"_s));
    EXPECT_TRUE(*queue().next(u"bruna"_s, u"negotiation"_s));
    escalate(makeDebtor(), u"business_account"_s);
    ASSERT_RESULT(Skills(database()).withdraw(u"bruna"_s, u"b2b"_s, u"sonia"_s, clock.now()));
    EXPECT_TRUE(*queue().next(u"luana"_s, u"negotiation"_s)) << "nobody has it: everybody may";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action LIKE '%_skill'"_s), 2);
}

} // namespace
