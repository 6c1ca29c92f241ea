#include "desktest.h"

#include "app/workstation/casepage.h"
#include "queue/desks.h"
#include "queue/workqueue.h"
#include "ui/casework/callbackpanel.h"
#include "ui/casework/careguidepanel.h"
#include "ui/casework/carepanel.h"
#include "ui/casework/escalationpanel.h"
#include "ui/casework/promisepanel.h"
#include "ui/casework/refusalpanel.h"
#include "ui/debtor/referencepanels.h"
#include "ui/desk/actionregistry.h"
#include "ui/queue/queuecolumn.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/terms.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace trato::workstation {
namespace {

/// What people do with a case beside talking and dealing, by key, in the real window.
class CaseworkKeys : public DeskTest {
protected:
    void begin()
    {
        openAt(u"2026-11-19T14:03:00-03:00");
        if (!HasFatalFailure())
            takeNext();
    }
    QString lastLine(const QString& kind)
    {
        return run(
            u"SELECT text FROM interaction WHERE debtor_id = %1 AND kind = '%2' ORDER BY at DESC, id DESC LIMIT 1"_s
                .arg(debtor.value())
                .arg(kind))
            .toString();
    }
    template <class Panel>
    void openPanel(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(key, modifiers);
        ASSERT_TRUE(soon([this] { return part<Panel>()->isVisible(); }));
        EXPECT_TRUE(part<Panel>()->isAncestorOf(QApplication::focusWidget()));
    }
    /// The preview is there: the act can be done.
    template <class Panel>
    void awaitButton()
    {
        ASSERT_TRUE(soon([this] {
            const auto buttons = part<Panel>()->template findChildren<QPushButton*>();
            return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* one) {
                return one->isVisible() && one->isEnabled();
            }) && session->runner().isIdle();
        }));
    }
};

TEST_F(CaseworkKeys, f4KeepsAPromiseByDateAndEnter)
{
    STEP(begin());
    STEP(confirmIdentity());
    run(u"UPDATE promise SET state = 'kept' WHERE state = 'open' AND debtor_id = %1"_s.arg(debtor.value()));
    STEP(openPanel<ui::PromisePanel>(Qt::Key_F4));
    type("27/11");
    press(Qt::Key_Tab);
    type("180");
    STEP(awaitButton<ui::PromisePanel>());
    press(Qt::Key_Return);
    const QString open =
        u"SELECT due || ' ' || amount_cents || ' ' || made_by FROM promise WHERE state = 'open' AND debtor_id = %1"_s;
    ASSERT_TRUE(soon([&] { return run(open.arg(debtor.value())).isValid(); }));
    EXPECT_EQ(run(open.arg(debtor.value())).toString(), u"2026-11-27 18000 nilza"_s);
    EXPECT_EQ(lastLine(u"promise"_s), u"Promise: R$\u00A0180,00 for 27/11"_s);
}

TEST_F(CaseworkKeys, f4RefusesWhatThePolicyForbidsAndWhatIsNoDay)
{
    STEP(begin());
    STEP(confirmIdentity());
    const int before = of(u"count(*)"_s, u"promise"_s).toInt();
    STEP(openPanel<ui::PromisePanel>(Qt::Key_F4));
    type("27/12/2027");
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::ControlModifier);
    type("banana");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_EQ(of(u"count(*)"_s, u"promise"_s).toInt(), before);
}

TEST_F(CaseworkKeys, f6PutsTheCaseOffAndItComesBack)
{
    STEP(begin());
    STEP(openPanel<ui::CallbackPanel>(Qt::Key_F6));
    type("hoje 17h");
    STEP(awaitButton<ui::CallbackPanel>());
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return of(u"state"_s, u"work_item"_s) == u"snoozed"_s; }));
    EXPECT_EQ(of(u"reason"_s, u"work_item"_s).toString(), u"callback"_s);
    ASSERT_UNWRAP(const Instant five, Instant::parse(u"2026-11-19T17:00:00-03:00", deskZone()));
    EXPECT_EQ(of(u"snoozed_until"_s, u"work_item"_s).toLongLong(), five.microseconds());
    // The tab is gone, and so is the case from what F8 gives.
    ASSERT_TRUE(soon([this] { return !part<ui::CaseHeader>()->isVisible() || !says<ui::CaseHeader>(name); }));
    clock.set(five + 1s);
    part<ui::QueueColumn>()->refresh();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    const QString first =
        u"SELECT debtor_id FROM work_item WHERE desk = 'negotiation' AND state <> 'closed' ORDER BY score DESC, due_at, id LIMIT 1"_s;
    STEP(openFromQueue(debtor));
    ASSERT_TRUE(soon([this] { return of(u"state"_s, u"work_item"_s) == u"claimed"_s; }));
    EXPECT_TRUE(run(first).isValid());
}

TEST_F(CaseworkKeys, f7GivesItToTheSupervisor)
{
    STEP(begin());
    STEP(openPanel<ui::EscalationPanel>(Qt::Key_F7));
    type("pede 20 parcelas");
    STEP(awaitButton<ui::EscalationPanel>());
    press(Qt::Key_Return);
    const QString there =
        u"SELECT summary FROM work_item WHERE desk = 'supervisor' AND debtor_id = %1"_s.arg(debtor.value());
    ASSERT_TRUE(soon([&] { return run(there).isValid(); }));
    EXPECT_EQ(run(there).toString(), u"nilza: pede 20 parcelas"_s);
    const QString mine =
        u"SELECT state FROM work_item WHERE desk <> 'supervisor' AND debtor_id = %1"_s.arg(debtor.value());
    EXPECT_EQ(run(mine).toString(), u"closed"_s);
}

TEST_F(CaseworkKeys, f9PausesInAmberAndComesBack)
{
    STEP(begin());
    auto* state = part<ui::StateButton>();
    press(Qt::Key_F9);
    press(Qt::Key_F9); // now, not after the case
    EXPECT_TRUE(state->text().startsWith(u"Break"_s)) << state->text().toStdString();
    ASSERT_TRUE(soon([this] {
        return run(u"SELECT state || ' ' || reason FROM desk_state WHERE actor = 'nilza'"_s) == u"paused personal"_s;
    }));
    press(Qt::Key_F9);
    EXPECT_EQ(state->text(), u"In conversation"_s);
}

TEST_F(CaseworkKeys, f12ADigitAndEnterStopTheChannel)
{
    STEP(begin());
    run(u"INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, body, origin, actor, reason, dedupe_key, "
        u"priority, state, not_before, created_at, updated_at, client_id) "
        "VALUES (%1, 990001, 'whatsapp', 'x', 'collection', 'text', 'oi', 'cadence', 'c', 'r', 'k', 5, 'queued', 9999999999999999, 1, 1, 'c990001')"_s
            .arg(debtor.value()));
    STEP(openPanel<ui::RefusalPanel>(Qt::Key_F12));
    press(Qt::Key_3);
    STEP(awaitButton<ui::RefusalPanel>());
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return of(u"count(*)"_s, u"consent"_s).toInt() > 0; }));
    EXPECT_EQ(of(u"channel || ' ' || state || ' ' || source"_s, u"consent"_s).toString(), u"* revoked nilza"_s);
    EXPECT_EQ(run(u"SELECT state FROM outbox WHERE id = 990001"_s).toString(), u"recalled"_s);
    EXPECT_EQ(lastLine(u"opt_out"_s), u"Do not contact: on no channel"_s);
}

TEST_F(CaseworkKeys, whatComesInMeanwhileTakesTheKeyboardFromNoPanel)
{
    STEP(begin());
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F6, Qt::Key_F7, Qt::Key_F12, Qt::Key_F5}) {
        press(key);
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
        const QWidget* const before = QApplication::focusWidget();
        ASSERT_NE(before, nullptr);
        const QString name = before->accessibleName();
        run(u"UPDATE debtor SET name = name || ' B' WHERE id = %1"_s.arg(debtor.value()));
        part<CasePage>()->refresh();
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
        ASSERT_NE(QApplication::focusWidget(), nullptr) << QKeySequence(key).toString().toStdString();
        EXPECT_EQ(QApplication::focusWidget()->accessibleName(), name) << QKeySequence(key).toString().toStdString();
    }
}

TEST_F(CaseworkKeys, ctrlShiftCTurnsTheCaseIntoCare)
{
    STEP(begin());
    STEP(openPanel<ui::CarePanel>(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier));
    press(Qt::Key_2);
    STEP(awaitButton<ui::CarePanel>());
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return part<ui::CareGuidePanel>()->isVisible(); }));
    const QString care =
        u"SELECT state || ' ' || holder FROM work_item WHERE desk = 'care' AND debtor_id = %1"_s.arg(debtor.value());
    EXPECT_EQ(run(care).toString(), u"claimed nilza"_s);
    // Once more: the reading is confirmed.
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(soon([this] { return lastLine(u"care_review"_s) == u"Care confirmed"_s; }));
    // Alt+1 puts the first phrase of the guide into the message.
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(soon([this] { return !message()->toPlainText().isEmpty(); }));
}

/// A panel asked for before the next case was read: the care case before it left its tabs there.
TEST_F(CaseworkKeys, thePanelsOfACaseAreItsOwnHoweverEarlyOneIsOpened)
{
    STEP(begin());
    STEP(openPanel<ui::CarePanel>(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier));
    press(Qt::Key_2);
    STEP(awaitButton<ui::CarePanel>());
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return part<ui::CareGuidePanel>()->isVisible() && session->runner().isIdle(); }));
    press(Qt::Key_F8);
    ASSERT_TRUE(soon([&] { return part<CasePage>()->openCase().debtor != debtor; }));
    part<CasePage>()->openPanel(u"payment"_s);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_EQ(part<CasePage>()->currentPanel(), u"payment"_s);
    const auto bars = part<CasePage>()->findChildren<ui::ChoiceBar*>();
    const auto tabs = std::find_if(
        bars.begin(), bars.end(), [](const auto* bar) { return bar->accessibleName() == u"Task panels"_s; });
    ASSERT_NE(tabs, bars.end());
    EXPECT_EQ((*tabs)->current(), u"payment"_s);
}

TEST_F(CaseworkKeys, theOtherKeysOfTheDeskDoTheirWork)
{
    STEP(begin());
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(part<ui::TermsWidget>()->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(part<ui::TimelineView>()->isAncestorOf(QApplication::focusWidget()));
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
    press(Qt::Key_Escape);
    auto* contracts = part<ui::ReferencePanels>()->findChild<ui::Disclosure*>();
    EXPECT_FALSE(contracts->isOpen());
    press(Qt::Key_O, Qt::ControlModifier);
    EXPECT_TRUE(contracts->isOpen());
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(part<ui::Composer>()->isAncestorOf(QApplication::focusWidget()));
    const DebtorId before = debtor;
    STEP(takeNext());
    press(Qt::Key_Tab, Qt::ControlModifier);
    const QString name = run(u"SELECT name FROM debtor WHERE id = %1"_s.arg(before.value())).toString();
    EXPECT_TRUE(soon([&] { return says<ui::CaseHeader>(name); }));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(soon([&] {
        return run(u"SELECT state FROM work_item WHERE desk = 'negotiation' AND debtor_id = %1"_s.arg(
                   before.value())) == u"open"_s;
    }));
}

TEST_F(CaseworkKeys, aCaseOfMineStaysMineLongerThanALease)
{
    STEP(begin());
    const qint64 until = of(u"lease_until"_s, u"work_item"_s).toLongLong();
    clock.advance(3min);
    // The desk's own timer is real time; what it does is asked for by its name.
    ASSERT_TRUE(QMetaObject::invokeMethod(session->window().desks().front().get(), "keepLeases"));
    EXPECT_TRUE(soon([&] { return of(u"lease_until"_s, u"work_item"_s).toLongLong() > until; }));
}

TEST_F(CaseworkKeys, theCaseOfWhoHasGoneGoesBackAndTheyAreToldWhenTheyReturn)
{
    STEP(begin());
    auto* const desk = window().desks().front().get();
    // The desk looks at the clock again and again, and nobody touches a key.
    for (auto quiet = 0min; quiet <= queue::Desks::standard().work().silence + queue::WorkQueue::lease();
         quiet += 1min) {
        clock.advance(1min);
        ASSERT_TRUE(QMetaObject::invokeMethod(desk, "watchClock"));
        ASSERT_TRUE(QMetaObject::invokeMethod(desk, "keepLeases"));
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    }
    press(Qt::Key_3, Qt::ControlModifier);
    const QString state = u"SELECT state || ' ' || COALESCE(returned_from, '') FROM work_item "
                          "WHERE desk = 'negotiation' AND debtor_id = %1"_s.arg(debtor.value());
    EXPECT_TRUE(soon([&] { return run(state) == u"open nilza"_s && !part<CasePage>()->openCase().mine; }));
}

} // namespace
} // namespace trato::workstation
