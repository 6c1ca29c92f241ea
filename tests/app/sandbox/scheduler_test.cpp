#include "app/sandbox/callbackrecorder.h"

#include "app/sandbox/scheduler.h"
#include "support/result.h"

#include <QJsonArray>
#include <QStringList>

using namespace trato;
using namespace trato::sandbox;
using namespace std::chrono_literals;
using trato::test::SandboxWorld;

namespace {

Instant at(const char* text) { return *Instant::parse(QString::fromLatin1(text), deskZone()); }

/// What was done, each with the time of day that the clock showed.
struct Diary {
    SandboxClock clock;
    Scheduler scheduler{2, 1000, clock};
    QStringList lines;

    Diary() { clock.set(at("2026-11-20T10:00:00-03:00")); }
    void note(const char* what)
    {
        lines.append(QString::fromLatin1(what) + clock.now().in(deskZone()).toString(QStringLiteral(" HH:mm:ss")));
    }
    /// Where the clock stands before anything is planned.
    void hold() { scheduler.runUntil(clock.now()); }
};

} // namespace

TEST(Scheduler, DoesEachPieceAtItsOwnInstant)
{
    Diary diary;
    diary.hold();
    diary.clock.set(at("2026-11-20T10:00:00-03:00"));
    diary.scheduler.after(90min, [&] { diary.note("later"); });
    diary.scheduler.after(10s, [&] {
        diary.note("first");
        diary.scheduler.after(5min, [&] { diary.note("what follows"); });
    });
    EXPECT_EQ(diary.scheduler.nextDue(), at("2026-11-20T10:00:10-03:00"));
    EXPECT_EQ(diary.scheduler.runUntil(at("2026-11-20T11:00:00-03:00")), 2);
    EXPECT_EQ(diary.lines, QStringList({QStringLiteral("first 10:00:10"), QStringLiteral("what follows 10:05:10")}));
    EXPECT_EQ(diary.clock.now(), at("2026-11-20T11:00:00-03:00"));
    EXPECT_EQ(diary.scheduler.nextDue(), at("2026-11-20T11:30:00-03:00"));
    EXPECT_EQ(diary.scheduler.runUntil(at("2026-11-20T11:30:00-03:00")), 1);
    EXPECT_TRUE(diary.scheduler.nextDue().isNever());
}

TEST(Scheduler, TimeNeverGoesBack)
{
    Diary diary;
    diary.hold();
    diary.clock.set(at("2026-11-20T10:00:00-03:00"));
    diary.scheduler.after(0s, [&] { diary.note("now"); });
    EXPECT_EQ(diary.scheduler.runUntil(at("2026-11-20T09:00:00-03:00")), 1);
    EXPECT_EQ(diary.lines, QStringList(QStringLiteral("now 10:00:00")));
    EXPECT_EQ(diary.clock.now(), at("2026-11-20T10:00:00-03:00"));
}

TEST(Scheduler, WhatWaitedBeforeKeepsItsTimeInTheDebtorsLife)
{
    Diary diary;
    diary.scheduler.after(100h, [&] { diary.note("in four days"); });
    diary.hold();
    const auto left = diary.scheduler.nextDue() - diary.clock.now();
    // A thousand times faster: what passed since, in real milliseconds, is seconds here.
    EXPECT_LE(left, 100h);
    EXPECT_GT(left, 90h);
}

TEST(Control, AdvanceHoldsTheClockAndTellsWhatIsNext)
{
    SandboxWorld world({.debtors = 0, .seed = 5, .population = false});
    world.control("time", {{QStringLiteral("now"), QStringLiteral("2026-11-20T10:00:00-03:00")}});
    world.control("advance", {{QStringLiteral("to"), QStringLiteral("2026-11-20T10:01:00-03:00")}});
    world.whatsapp(QStringLiteral("+5511999990001"), QStringLiteral("Oi"), QStringLiteral("ola"));
    EXPECT_TRUE(world.callback.requests().empty());
    const QJsonObject moved =
        world.control("advance", {{QStringLiteral("to"), QStringLiteral("2026-11-20T10:01:01-03:00")}});
    EXPECT_EQ(moved.value(u"done").toInt(), 1);
    EXPECT_EQ(moved.value(u"now").toString(), u"2026-11-20T10:01:01.000-03:00");
    EXPECT_EQ(moved.value(u"next").toString(), u"2026-11-20T10:01:03.000-03:00");
    EXPECT_EQ(world.callback.requests().size(), 1);
    EXPECT_EQ(world.read("time").value(u"now").toString(), u"2026-11-20T10:01:01.000-03:00");
    EXPECT_EQ(
        world.send({.method = "POST", .target = world.url("/sandbox/advance"), .body = R"({"to":"soon"})"}).status,
        400);
}

TEST(Control, TellsWhatDebtorsMeant)
{
    SandboxWorld world({.debtors = 40, .seed = 5});
    world.control("time", {{QStringLiteral("now"), QStringLiteral("2026-11-20T10:00:00-03:00")}});
    world.control("advance", {{QStringLiteral("to"), QStringLiteral("2026-11-20T10:00:00-03:00")}});
    const QJsonArray people = world.read("people").value(u"people").toArray();
    ASSERT_EQ(people.size(), 40);
    for (const QJsonValue& person : people)
        world.whatsapp(person.toObject().value(u"phone").toString(), QStringLiteral("Falo com você?"),
            QStringLiteral("contato_neutro"));
    world.control("advance", {{QStringLiteral("to"), QStringLiteral("2026-11-21T23:00:00-03:00")}});
    const QJsonArray replies = world.read("replies").value(u"replies").toArray();
    ASSERT_GT(replies.size(), 10);
    for (const QJsonValue& reply : replies) {
        EXPECT_FALSE(reply.toObject().value(u"meaning").toString().isEmpty());
        EXPECT_FALSE(reply.toObject().value(u"text").toString().isEmpty());
    }
}
