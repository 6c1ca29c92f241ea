#include "desktest.h"

#include "ui/composer/awaydesk.h"
#include "ui/composer/lintwatch.h"
#include "ui/composer/returnsheet.h"
#include "ui/composer/schedulesheet.h"
#include "ui/composer/spellwatch.h"
#include "ui/composer/waitingsheet.h"
#include "ui/help/helpdesk.h"
#include "ui/settings/keyspane.h"
#include "ui/shell/noticessheet.h"
#include "ui/timeline/timelineacts.h"
#include "ui/timeline/timelinelist.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>

#include <algorithm>

namespace trato::workstation {
namespace {

/// Messages between the key and the door: held, taken back, scheduled, waiting for the connection.
class LeavingTest : public DeskTest {
protected:
    void begin() { openWithWindow(); }
    int count(const QString& state) { return countOutbox(state); }
    QAction* known(const QString& id)
    {
        const auto actions = window().actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](const QAction* one) { return one->objectName() == id; });
        return found == actions.end() ? nullptr : *found;
    }
    void trigger(const QString& id)
    {
        QAction* const action = known(id);
        ASSERT_NE(action, nullptr) << id.toStdString();
        action->trigger();
    }
    void send(const char* text)
    {
        press(Qt::Key_3, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
};

TEST_F(LeavingTest, ctrlZTakesAMessageBackWhileItIsHeld)
{
    STEP(begin());
    send("bom dia, tudo bem");
    ASSERT_TRUE(soon([this] { return count(u"queued"_s) == 1 && message()->toPlainText().isEmpty(); }))
        << hint().toStdString();
    EXPECT_GT(
        run(u"SELECT max(not_before) FROM outbox WHERE actor = 'nilza'"_s).toLongLong(), clock.now().microseconds());
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return message()->toPlainText() == u"bom dia, tudo bem"_s; })) << hint().toStdString();
    EXPECT_EQ(count(u"recalled"_s), 1);
    EXPECT_EQ(count(u"queued"_s), 0);
    EXPECT_TRUE(message()->hasFocus());
}

TEST_F(LeavingTest, whatWasTypedSinceIsUndoneFirst)
{
    STEP(begin());
    send("bom dia");
    ASSERT_TRUE(soon([this] { return count(u"queued"_s) == 1 && message()->toPlainText().isEmpty(); }));
    type("e");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(message()->toPlainText(), QString());
    EXPECT_EQ(count(u"queued"_s), 1) << "the message is not touched";
}

TEST_F(LeavingTest, whatHasLeftIsNotTakenBack)
{
    STEP(begin());
    send("bom dia");
    ASSERT_TRUE(soon([this] { return count(u"queued"_s) == 1; }));
    clock.advance(11s);
    const QAction* const action = known(u"composer.undo"_s);
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(soon([&] { return !action->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(count(u"queued"_s), 1);
}

TEST_F(LeavingTest, takenBackFromAnotherCaseItWaitsAsADraft)
{
    STEP(begin());
    const DebtorId before = debtor;
    send("bom dia");
    ASSERT_TRUE(soon([this] { return count(u"queued"_s) == 1; }));
    STEP(takeNext());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] {
        return run(u"SELECT body FROM draft WHERE debtor_id = %1"_s.arg(before.value())).toString() == u"bom dia"_s;
    })) << hint().toStdString();
    EXPECT_EQ(message()->toPlainText(), QString());
}

TEST_F(LeavingTest, aMessageIsScheduledEditedAndCancelled)
{
    STEP(begin());
    press(Qt::Key_3, Qt::ControlModifier);
    type("ate amanha");
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto* sheet = part<ui::ScheduleSheet>();
    ASSERT_NE(sheet, nullptr);
    ASSERT_TRUE(sheet->isOpen());
    // By then they wrote more than a day ago: words of one's own may not go to WhatsApp any more.
    type("21/11 10h");
    ASSERT_TRUE(soon([&] { return sheet->verdict().contains(u"May not leave then"_s); }))
        << sheet->verdict().toStdString();
    press(Qt::Key_Return);
    EXPECT_TRUE(sheet->isOpen());
    EXPECT_EQ(count(u"queued"_s), 0);
    press(Qt::Key_A, Qt::ControlModifier);
    type("hoje 17h");
    ASSERT_TRUE(soon([&] { return sheet->verdict().contains(u"May leave then"_s); })) << sheet->verdict().toStdString();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return count(u"queued"_s) == 1 && message()->toPlainText().isEmpty(); }))
        << hint().toStdString();
    ASSERT_UNWRAP(const Instant five, Instant::parse(u"2026-11-19T17:00:00-03:00"_s, deskZone()));
    EXPECT_EQ(run(u"SELECT not_before FROM outbox WHERE actor = 'nilza'"_s).toLongLong(), five.microseconds());
    // Into the message again, and then for good.
    QAction* const waiting = known(u"composer.waiting"_s);
    ASSERT_NE(waiting, nullptr);
    ASSERT_TRUE(soon([&] { return waiting->isEnabled(); }));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = part<ui::WaitingSheet>();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(list->isOpen());
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] {
        return message()->toPlainText() == u"ate amanha"_s && count(u"queued"_s) == 0 && !waiting->isEnabled();
    }));
    EXPECT_FALSE(list->isOpen());
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(sheet->isOpen());
    type("hoje 17h");
    ASSERT_TRUE(soon([&] { return sheet->verdict().contains(u"May leave then"_s); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return count(u"queued"_s) == 1 && waiting->isEnabled(); }));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(list->isOpen());
    press(Qt::Key_Delete);
    EXPECT_TRUE(soon([this] { return count(u"queued"_s) == 0; }));
    EXPECT_EQ(count(u"recalled"_s), 2);
}

TEST_F(LeavingTest, theChosenOneStaysChosenWhenAnotherLeaves)
{
    STEP(begin());
    send("bom dia");
    ASSERT_TRUE(soon([this] { return count(u"queued"_s) == 1; }));
    clock.advance(11s);
    // Nothing is held any more, so that nothing but this test says what waits.
    ASSERT_TRUE(
        soon([this] { return !known(u"composer.undo"_s)->isEnabled() && known(u"composer.waiting"_s)->isEnabled(); }));
    trigger(u"composer.waiting"_s);
    auto* const sheet = part<ui::WaitingSheet>();
    ASSERT_NE(sheet, nullptr);
    const auto waits = [this](int number) {
        ui::Waiting waiting;
        waiting.id = OutboxId(990000 + number);
        waiting.text = QString::number(number);
        waiting.leavesAt = clock.now();
        return waiting;
    };
    QString wanted;
    QObject::connect(sheet, &ui::WaitingSheet::editWanted, sheet, [&](const ui::Waiting& one) { wanted = one.text; });
    sheet->show({waits(1), waits(2), waits(3)});
    press(Qt::Key_Down);
    sheet->show({waits(2), waits(3)});
    press(Qt::Key_Return);
    EXPECT_EQ(wanted, u"2"_s);
}

TEST_F(LeavingTest, whileTheDatabaseIsAwayItIsPutInTheOutboxHereAndAskedForAgainOnReturn)
{
    STEP(begin());
    // Somebody holds the file: nothing can be written.
    run(u"PRAGMA busy_timeout = 20000"_s);
    run(u"BEGIN IMMEDIATE"_s);
    auto* away = window().findChild<ui::AwayDesk*>();
    ASSERT_NE(away, nullptr);
    away->noticeAway();
    const auto buttons = part<ui::Composer>()->findChildren<ui::Button*>();
    EXPECT_TRUE(std::any_of(
        buttons.begin(), buttons.end(), [](const ui::Button* one) { return one->text() == u"Put in the outbox"_s; }));
    press(Qt::Key_3, Qt::ControlModifier);
    type("bom dia");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(message()->toPlainText(), QString());
    type("a segunda");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(away->messagesOf(debtor).size(), 2U);
    EXPECT_TRUE(says<ui::Composer>(u"Waits for the connection"_s)) << hint().toStdString();
    // Meanwhile they asked to be left alone, and the first is taken out of the list again.
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Escape);
    ASSERT_EQ(away->messagesOf(debtor).size(), 1U);
    run(u"INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at) VALUES (%1, 880001, '*', '*', 'revoked', 'request', 'nilza', %2)"_s
            .arg(debtor.value())
            .arg(clock.now().microseconds()));
    run(u"COMMIT"_s);
    ASSERT_TRUE(soon([&] { return away->messagesOf(debtor).empty() && !away->isAway(); }));
    ASSERT_EQ(away->store().returned().size(), 1U);
    const ui::ReturnedMessage& back = away->store().returned().front();
    EXPECT_EQ(back.message.outgoing.text, u"a segunda"_s);
    EXPECT_FALSE(back.left);
    EXPECT_FALSE(back.reason.isEmpty());
    EXPECT_FALSE(says<ui::Composer>(u"Waits for the connection"_s)) << hint().toStdString();
    EXPECT_EQ(count(u"queued"_s), 0);
    // The list is where the notice leads, and goes when it was seen.
    trigger(u"composer.returned"_s);
    auto* list = part<ui::ReturnSheet>();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(list->isOpen());
    EXPECT_TRUE(list->lines().join(u'\n').contains(back.reason)) << list->lines().join(u'\n').toStdString();
    press(Qt::Key_Return);
    EXPECT_FALSE(list->isOpen());
    EXPECT_TRUE(away->store().returned().empty());
}

TEST_F(LeavingTest, whatOnlyThisMachineKnowsStandsOnTheTimelineAndIsTakenBackThere)
{
    STEP(begin());
    run(u"PRAGMA busy_timeout = 20000"_s);
    run(u"BEGIN IMMEDIATE"_s);
    auto* const away = window().findChild<ui::AwayDesk*>();
    away->noticeAway();
    auto* const list = part<ui::TimelineView>()->list();
    const auto& model = *part<ui::TimelineView>()->model();
    const auto last = [&]() -> const ui::TimelineRow& { return model.row(model.rowCount() - 1); };
    const auto put = [&](const char* words) {
        press(Qt::Key_3, Qt::ControlModifier);
        type(words);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_EQ(away->messagesOf(debtor).size(), 1U);
        ASSERT_FALSE(last().localKey.isEmpty());
        EXPECT_EQ(last().trouble, ui::Trouble::Waiting) << "it is dashed";
        EXPECT_EQ(last().text, QString::fromLatin1(words));
        EXPECT_TRUE(ui::spokenRow(last()).contains(u"Waits for the connection"_s));
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_End);
        ASSERT_EQ(list->currentRow(), &last());
    };
    STEP(put("bom dia"));
    press(Qt::Key_Tab);
    EXPECT_EQ(list->focusedAct().act, ui::Act::Edit);
    press(Qt::Key_Return);
    EXPECT_TRUE(away->messagesOf(debtor).empty());
    EXPECT_TRUE(last().localKey.isEmpty());
    EXPECT_EQ(message()->toPlainText(), u"bom dia"_s);
    STEP(clearMessage());
    STEP(put("boa tarde"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    EXPECT_EQ(list->focusedAct().act, ui::Act::Cancel);
    press(Qt::Key_Return);
    EXPECT_TRUE(away->messagesOf(debtor).empty());
    EXPECT_TRUE(last().localKey.isEmpty());
    EXPECT_EQ(message()->toPlainText(), QString());
    run(u"COMMIT"_s);
    ASSERT_TRUE(soon([&] { return !away->isAway() && session->runner().isIdle(); }));
    EXPECT_EQ(count(u"queued"_s), 0);
}

TEST_F(LeavingTest, aNoteThatIsWrittenAgainStandsOnce)
{
    STEP(begin());
    const QString notes =
        u"SELECT count(*) FROM interaction WHERE debtor_id = %1 AND kind = 'note'"_s.arg(debtor.value());
    const int before = run(notes).toInt();
    const ui::NewNote note{debtor, user, u"ligar para o escritório"_s, ui::AwayDesk::newKey()};
    ASSERT_RESULT(ui::addNote(*database, clock, note));
    clock.advance(1min);
    ASSERT_RESULT(ui::addNote(*database, clock, note));
    EXPECT_EQ(run(notes).toInt(), before + 1);
    // The same words by another key are another note.
    ASSERT_RESULT(ui::addNote(*database, clock, {debtor, user, note.text, ui::AwayDesk::newKey()}));
    EXPECT_EQ(run(notes).toInt(), before + 2);
}

TEST_F(LeavingTest, whatMayLeaveLeavesOnceOnReturn)
{
    STEP(begin());
    auto* away = window().findChild<ui::AwayDesk*>();
    run(u"BEGIN IMMEDIATE"_s);
    // Nobody has noticed yet: the sending itself finds out.
    send("bom dia");
    ASSERT_TRUE(soon([&] { return away->isAway() && away->messagesOf(debtor).size() == 1U; }));
    EXPECT_EQ(message()->toPlainText(), QString());
    run(u"COMMIT"_s);
    ASSERT_TRUE(soon([&] { return away->messagesOf(debtor).empty() && !away->isAway(); }));
    EXPECT_EQ(count(u"queued"_s), 1);
    EXPECT_TRUE(run(u"SELECT dedupe_key FROM outbox WHERE actor = 'nilza'"_s).toString().startsWith(u"desk:"_s));
}

TEST_F(LeavingTest, aSlipIsUnderlinedAndAltEnterOffersAnother)
{
    STEP(begin());
    STEP(write(u"voce consege "_s));
    auto* spelling = window().findChild<ui::SpellWatch*>();
    ASSERT_NE(spelling, nullptr);
    ASSERT_TRUE(soon([&] { return spelling->marked().contains(u"consege"_s); }));
    press(Qt::Key_Return, Qt::AltModifier);
    ASSERT_TRUE(soon([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_FALSE(menu->actions().isEmpty());
    const QString chosen = menu->actions().front()->text();
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return message()->toPlainText().contains(chosen); }))
        << message()->toPlainText().toStdString();
}

TEST_F(LeavingTest, whatMayNotBeWrittenStaysHereAndAltEnterSaysItBetter)
{
    STEP(begin());
    STEP(write(u"Vamos falar com o seu chefe."_s));
    auto* lint = window().findChild<ui::LintWatch*>();
    ASSERT_NE(lint, nullptr);
    ASSERT_TRUE(lint->current());
    EXPECT_EQ(lint->blocking(), 1);
    EXPECT_TRUE(hint().contains(u"terceiro.01"_s)) << hint().toStdString();
    EXPECT_TRUE(hint().contains(u"LGPD"_s)) << hint().toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(message()->toPlainText(), u"Vamos falar com o seu chefe."_s);
    EXPECT_EQ(count(u"queued"_s), 0);
    press(Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(message()->toPlainText(), u"Falo só com você sobre isto."_s);
    EXPECT_FALSE(lint->current());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(message()->toPlainText(), u"Vamos falar com o seu chefe."_s) << "one step back";
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(lint->blocking(), 0) << "a note is for the team";
}

TEST_F(LeavingTest, aWarningIsReadAndMayBeSent)
{
    STEP(begin());
    STEP(write(u"so vale hoje, pode ser?"_s));
    auto* lint = window().findChild<ui::LintWatch*>();
    ASSERT_TRUE(lint->current());
    EXPECT_EQ(lint->blocking(), 0);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(soon([this] { return count(u"queued"_s) == 1; })) << hint().toStdString();
}

TEST_F(LeavingTest, f1OpensThePageAboutWhereTheKeyboardIsAndEscGoesBack)
{
    STEP(begin());
    STEP(write(u"bom dia"_s));
    press(Qt::Key_F1);
    EXPECT_EQ(window().currentDesk(), u"help"_s);
    auto* help = dynamic_cast<ui::HelpDesk*>(
        std::find_if(window().desks().begin(), window().desks().end(), [](const auto& desk) {
            return desk->id() == u"help"_s;
        })->get());
    ASSERT_NE(help, nullptr);
    EXPECT_EQ(help->currentPage(), u"compositor"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(window().currentDesk(), u"negotiator"_s);
    EXPECT_EQ(message()->toPlainText(), u"bom dia"_s);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_F1);
    EXPECT_EQ(help->currentPage(), u"fila"_s);
}

TEST_F(LeavingTest, aKeyGivenAnewFiresInTheComposerAndIsKeptForThisPerson)
{
    STEP(begin());
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(window().currentDesk(), u"settings"_s);
    trigger(u"settings.keys"_s);
    auto* keys = part<ui::KeysPane>();
    ASSERT_NE(keys, nullptr);
    type("Private note");
    press(Qt::Key_Return);
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(keys->message().contains(u"Ctrl J"_s)) << keys->message().toStdString();
    press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    STEP(write(u"oi"_s));
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(message()->toPlainText(), QString()) << "the note has its own text";
    EXPECT_EQ(settings.value(u"keys/nilza/composer.note"_s).toString(), u"Ctrl+J"_s);
}

TEST_F(LeavingTest, aMentionIsToldToWhoeverIsNamed)
{
    STEP(begin());
    run(u"INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor) "
        "VALUES (%1, %2, 990077, 'internal', 'internal', 'note', 'veja isto @nilza', 'human', 'rafael')"_s
            .arg(debtor.value())
            .arg(clock.now().microseconds()));
    trigger(u"notices.open"_s);
    auto* sheet = part<ui::NoticesSheet>();
    ASSERT_NE(sheet, nullptr);
    ASSERT_TRUE(sheet->isOpen());
    auto* list = sheet->findChild<QListWidget*>();
    const auto row = [&]() -> int {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text().contains(u"rafael mentioned you"_s))
                return i;
        }
        return -1;
    };
    ASSERT_TRUE(soon([&] { return row() >= 0; }));
    EXPECT_TRUE(list->item(row())->text().contains(name));
    list->setCurrentRow(row());
    press(Qt::Key_Return);
    EXPECT_FALSE(sheet->isOpen());
    ASSERT_TRUE(soon([this] { return says<ui::CaseHeader>(name); }));
}

} // namespace
} // namespace trato::workstation
