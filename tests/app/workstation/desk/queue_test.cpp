#include "desktest.h"

#include "app/workstation/casepage.h"
#include "queue/moves.h"
#include "queue/presence.h"
#include "queue/workqueue.h"
#include "ui/desk/actionregistry.h"
#include "ui/queue/filtercard.h"
#include "ui/queue/queuecolumn.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/statebutton.h"
#include "ui/wrapup/wrapupform.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

namespace trato::workstation {
namespace {

constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// The queue and what moves cases in it, by key, in the real window.
class QueueKeys : public DeskTest {
protected:
    void begin()
    {
        openAt(u"2026-11-19T14:03:00-03:00");
        if (!HasFatalFailure())
            takeNext();
    }
    QString work(const QString& column)
    {
        return run(
            u"SELECT %1 FROM work_item WHERE desk = 'negotiation' AND debtor_id = %2"_s.arg(column).arg(debtor.value()))
            .toString();
    }
    bool isIdle() { return session->runner().isIdle(); }
    /// Somebody at another desk, on the same database.
    std::unique_ptr<storage::Database> otherDesk()
    {
        auto other = storage::Database::open(url);
        EXPECT_TRUE(other);
        return std::move(*other);
    }
};

TEST_F(QueueKeys, aCaseIsPutOffByTypedPortugueseAndTakenBack)
{
    STEP(begin());
    STEP(openCard(Qt::Key_M, Qt::ControlModifier));
    type("sex 9h30");
    ASSERT_TRUE(soon([this] { return cardSays(u"Comes back to you"_s); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return work(u"state"_s) == u"snoozed"_s && isIdle(); }));
    ASSERT_UNWRAP(const Instant friday, Instant::parse(u"2026-11-20T09:30:00-03:00", deskZone()));
    EXPECT_EQ(work(u"snoozed_until"_s).toLongLong(), friday.microseconds());
    EXPECT_EQ(work(u"assignee"_s), user);
    ASSERT_TRUE(soon([this] { return !part<CasePage>()->openCase().debtor.isValid(); }));
    press(Qt::Key_Z, ctrlShift);
    ASSERT_TRUE(soon([this] { return work(u"state"_s) == u"claimed"_s; }));
    EXPECT_TRUE(soon([this] { return part<CasePage>()->openCase().debtor == debtor; }));
}

TEST_F(QueueKeys, aPresetPutsOffByItsDigitAndTooFarSaysWhy)
{
    STEP(begin());
    STEP(openCard(Qt::Key_M, Qt::ControlModifier));
    type("em 900 dias");
    ASSERT_TRUE(soon([this] { return cardSays(u"At most"_s); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return isIdle(); }));
    EXPECT_TRUE(card()->isOpen());
    EXPECT_EQ(work(u"state"_s), u"claimed"_s);
    press(Qt::Key_Escape);
    STEP(openCard(Qt::Key_M, Qt::ControlModifier));
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return work(u"state"_s) == u"snoozed"_s; }));
    EXPECT_EQ(work(u"snoozed_until"_s).toLongLong(), (clock.now() + 1h).microseconds() / 60'000'000 * 60'000'000);
}

TEST_F(QueueKeys, passingOnAsksWhyAndGivesTheNext)
{
    STEP(begin());
    const DebtorId first = debtor;
    STEP(openCard(Qt::Key_F8, Qt::ControlModifier));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return cardSays(u"Say why"_s); }));
    EXPECT_EQ(work(u"state"_s), u"claimed"_s);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    const QString kept =
        u"SELECT reason FROM queue_skip WHERE kind = 'skipped' AND actor = '%1' AND debtor_id = %2"_s.arg(user).arg(
            first.value());
    ASSERT_TRUE(soon([&] { return run(kept) == u"known_person"_s; }));
    ASSERT_TRUE(soon([&] {
        const DebtorId shown = part<CasePage>()->openCase().debtor;
        return shown.isValid() && shown != first;
    }));
    EXPECT_EQ(work(u"state"_s), u"open"_s);
}

TEST_F(QueueKeys, twoDesksDoNotWriteAtOnceAndTheTurnIsAskedForAndGiven)
{
    STEP(begin());
    const DebtorId mine = debtor;
    const auto other = otherDesk();
    // Rafael has another case and writes there.
    ASSERT_UNWRAP(const auto his, queue::WorkQueue(*other, clock).next(u"rafael"_s, u"negotiation"_s));
    ASSERT_TRUE(his);
    ASSERT_RESULT(queue::Presence(*other).say(his->debtor, u"rafael"_s, queue::Activity::Typing, clock.now()));
    part<ui::QueueColumn>()->setTab(ui::QueueTab::Team);
    ASSERT_TRUE(soon([&] { return isIdle(); }));
    STEP(openFromQueue(his->debtor));
    ASSERT_TRUE(soon([&] { return part<CasePage>()->openCase().debtor == his->debtor && isIdle(); }));
    auto* banner = part<CasePage>()->findChild<ui::Banner*>(QStringLiteral("turn"));
    ASSERT_NE(banner, nullptr);
    ASSERT_TRUE(soon([&] { return banner->isVisible() && banner->title().contains(u"rafael is writing"_s); }))
        << banner->title().toStdString();
    EXPECT_TRUE(message()->isReadOnly());
    press(Qt::Key_A, ctrlShift);
    const QString asking =
        u"SELECT count(*) FROM presence WHERE activity = 'asking' AND actor = '%1' AND debtor_id = %2"_s.arg(user).arg(
            his->debtor.value());
    ASSERT_TRUE(soon([&] { return run(asking) == 1; }));
    ASSERT_RESULT(queue::Moves(*other, clock).handOver(his->id, u"rafael"_s, user));
    ASSERT_TRUE(soon([&] { return part<CasePage>()->openCase().mine && !message()->isReadOnly(); }));
    EXPECT_TRUE(soon([&] { return !banner->isVisible(); }));
    EXPECT_NE(mine, his->debtor);
}

TEST_F(QueueKeys, whoAsksGetsTheTurnByOneKey)
{
    STEP(begin());
    const auto other = otherDesk();
    ASSERT_RESULT(queue::Presence(*other).say(debtor, u"rafael"_s, queue::Activity::Asking, clock.now()));
    auto* banner = part<CasePage>()->findChild<ui::Banner*>(QStringLiteral("turn"));
    ASSERT_TRUE(soon([&] { return banner->isVisible(); }));
    EXPECT_TRUE(banner->title().contains(u"rafael"_s));
    press(Qt::Key_Y, ctrlShift);
    ASSERT_TRUE(soon([this] { return work(u"holder"_s) == u"rafael"_s; }));
    EXPECT_TRUE(soon([this] { return message()->isReadOnly(); }));
}

TEST_F(QueueKeys, aBreakAskedForDuringACaseBeginsAfterIt)
{
    STEP(begin());
    auto* state = part<ui::StateButton>();
    press(Qt::Key_F9);
    EXPECT_TRUE(state->text().contains(u"break after this case"_s)) << state->text().toStdString();
    EXPECT_TRUE(state->text().startsWith(u"In conversation"_s));
    STEP(openCard(Qt::Key_M, Qt::ControlModifier));
    press(Qt::Key_1);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return state->text().startsWith(u"Break"_s); })) << state->text().toStdString();
    EXPECT_TRUE(
        soon([this] { return run(u"SELECT state FROM desk_state WHERE actor = '%1'"_s.arg(user)) == u"paused"_s; }));
}

TEST_F(QueueKeys, aPersonalBreakIsNeverDeniedAndHasNoClock)
{
    STEP(begin());
    auto* state = part<ui::StateButton>();
    press(Qt::Key_F9);
    press(Qt::Key_F9);
    EXPECT_EQ(state->text(), u"Break: personal"_s);
    EXPECT_FALSE(state->accessibleName().contains(u"0:0"_s));
    clock.advance(3h);
    press(Qt::Key_F9);
    EXPECT_TRUE(state->text().startsWith(u"In conversation"_s));
}

TEST_F(QueueKeys, manyArePutOffAtOnceAndWhatIsHeldByAnotherStays)
{
    STEP(begin());
    part<ui::QueueColumn>()->setTab(ui::QueueTab::Mine);
    ASSERT_TRUE(soon([this] { return isIdle(); }));
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_End);
    press(Qt::Key_Up, Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::ShiftModifier);
    const auto chosen = part<ui::QueueColumn>()->selected();
    ASSERT_EQ(chosen.size(), 3u);
    const auto other = otherDesk();
    ASSERT_RESULT(queue::WorkQueue(*other, clock).claim(chosen[1].item, u"rafael"_s));
    STEP(openCard(Qt::Key_M, Qt::ControlModifier));
    type("amanha 9h");
    ASSERT_TRUE(soon([this] { return cardSays(u"held back"_s); }));
    EXPECT_TRUE(soon([&] { return cardSays(u"rafael has this case now"_s); }));
    const QString asleep =
        u"SELECT count(*) FROM work_item WHERE state = 'snoozed' AND returned_from = '%1'"_s.arg(user);
    EXPECT_EQ(run(asleep).toInt(), 0) << "only tried out so far";
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return run(asleep).toInt() == 2; }));
    EXPECT_EQ(run(u"SELECT holder FROM work_item WHERE id = %1"_s.arg(chosen[1].item.value())), u"rafael"_s);
}

TEST_F(QueueKeys, aFilterIsKeptAsAViewAndFoundInThePalette)
{
    STEP(begin());
    press(Qt::Key_L, ctrlShift);
    auto* filter = part<ui::FilterCard>();
    ASSERT_NE(filter, nullptr);
    ASSERT_TRUE(soon([&] { return filter->isOpen() && isIdle(); }));
    type("zzz");
    const auto lines = filter->findChildren<QLineEdit*>();
    lines.back()->setFocus();
    type("Ninguem");
    press(Qt::Key_Return);
    const QString kept = u"SELECT definition FROM queue_view WHERE actor = '%1' AND name = 'Ninguem'"_s.arg(user);
    ASSERT_TRUE(soon([&] { return run(kept).toString().contains(u"zzz"_s); }));
    ASSERT_TRUE(soon([this] { return isIdle() && says<ui::QueueColumn>(u"Ninguem"_s); }));
    const auto actions = window().actions();
    EXPECT_TRUE(std::any_of(actions.begin(), actions.end(),
        [](const QAction* action) { return action->objectName() == u"queue.kept.Ninguem"_s; }));
}

TEST_F(QueueKeys, whatWasFilledInOutlivesTheProgramAndTheTimeCanBeExtended)
{
    STEP(begin());
    press(Qt::Key_F5);
    ASSERT_TRUE(soon([this] { return part<ui::WrapUpForm>()->isVisible() && isIdle(); }));
    press(Qt::Key_9);
    clock.advance(3min);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    EXPECT_TRUE(soon([&] { return says<ui::WrapUpForm>(u"3:00 of 4:00"_s); }));
    const QString kept =
        u"SELECT body FROM draft WHERE kind = 'wrapup' AND actor = '%1' AND debtor_id = %2"_s.arg(user).arg(
            debtor.value());
    ASSERT_TRUE(soon([&] { return run(kept).toString().contains(u"no_answer"_s); }));
    EXPECT_EQ(work(u"state"_s), u"claimed"_s) << "the time being over writes nothing by itself";
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return work(u"state"_s) == u"closed"_s && !run(kept).isValid(); }));
}

} // namespace
} // namespace trato::workstation
