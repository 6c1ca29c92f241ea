#include "desktest.h"

#include "macros/macro.h"
#include "parties/debtors.h"
#include "ui/desk/actionregistry.h"
#include "ui/macros/macrosheet.h"
#include "ui/queue/askcard.h"
#include "ui/settings/macrospane.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QListWidget>

#include <algorithm>

namespace trato::workstation {
namespace {

constexpr auto macroKeys = Qt::ControlModifier | Qt::ShiftModifier;

/// Macros by key in the real window: recorded, tried out, run, taken back.
class MacroKeys : public DeskTest {
protected:
    /// A case whose WhatsApp is open, so that words of one's own may leave.
    void begin()
    {
        STEP(openAt(u"2026-11-19T14:03:00-03:00"));
        STEP(takeNext());
        STEP(confirmAndOpenWhatsApp());
    }
    void confirmAndOpenWhatsApp()
    {
        STEP(confirmIdentity());
        STEP(openWhatsApp());
    }
    void keep(const QString& name, const std::vector<macros::Step>& steps)
    {
        const size_t before = mine().size();
        ASSERT_RESULT(macros::MacroBook(*database, user).keep({.id = {}, .name = name, .steps = steps}, clock.now()));
        ASSERT_EQ(mine().size(), before + 1);
        ASSERT_TRUE(soon([&] { return known(u"Macro: "_s + name) != nullptr && session->runner().isIdle(); }));
    }
    std::vector<macros::Macro> mine()
    {
        auto all = macros::MacroBook(*database, user).list();
        EXPECT_TRUE(all);
        return all.value_or(std::vector<macros::Macro>());
    }
    QAction* known(const QString& text)
    {
        const auto actions = window().actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](const QAction* one) { return one->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }
    QString indicator()
    {
        const auto* const shown = window().findChild<ui::Button*>(u"recording"_s);
        return shown == nullptr || !shown->isVisible() ? QString() : shown->text();
    }
    ui::MacroSheet* sheet() { return part<ui::MacroSheet>(); }
    QStringList sheetLines()
    {
        QStringList lines;
        const auto* const list = sheet()->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            lines << list->item(row)->text();
        return lines;
    }
    /// By the palette, as anybody would.
    void runFromPalette(const char* name)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(name);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([this] { return sheet() != nullptr && sheet()->isOpen() && !sheet()->said().isEmpty(); }));
    }
    int count(const QString& sql) { return run(sql.arg(debtor.value())).toInt(); }
    int notes()
    {
        return count(u"SELECT COUNT(*) FROM interaction WHERE debtor_id = %1 AND kind = 'note' AND actor = 'nilza'"_s);
    }
    int queued()
    {
        return count(u"SELECT COUNT(*) FROM outbox WHERE debtor_id = %1 AND actor = 'nilza' AND state = 'queued'"_s);
    }
    QString state()
    {
        return run(u"SELECT state FROM work_item WHERE debtor_id = %1 AND desk = 'negotiation'"_s.arg(debtor.value()))
            .toString();
    }
    bool isIdle() { return session->runner().isIdle(); }
};

TEST_F(MacroKeys, isRecordedNamedTriedOutRunAndTakenBackByKeyAlone)
{
    STEP(begin());
    press(Qt::Key_K, macroKeys);
    EXPECT_EQ(indicator(), u"Recording: 0 step(s)"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    // Names have letters that a test can't type.
    const QString first = name.section(u' ', 0, 0);
    message()->setPlainText(first + u", tudo bem?"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return queued() == 1 && indicator() == u"Recording: 1 step(s)"_s && isIdle(); }))
        << hint().toStdString();
    press(Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return part<ui::AskCard>() != nullptr && part<ui::AskCard>()->isOpen(); }));
    type("amanha 9h");
    press(Qt::Key_Return);
    ASSERT_TRUE(
        soon([this] { return state() == u"snoozed"_s && indicator() == u"Name the macro: 2 step(s)"_s && isIdle(); }));
    press(Qt::Key_K, macroKeys);
    const auto card = [this] {
        const auto cards = window().findChildren<ui::AskCard*>();
        const auto open =
            std::find_if(cards.begin(), cards.end(), [](const ui::AskCard* one) { return one->isOpen(); });
        return open == cards.end() ? nullptr : *open;
    };
    ASSERT_TRUE(soon([&] { return card() != nullptr && card()->accessibleName() == u"Keep the macro"_s; }));
    type("retorno");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] {
        return mine().size() == 1 && card() == nullptr && known(u"Macro: retorno"_s) != nullptr &&
               indicator().isEmpty();
    }));
    const std::vector<macros::Step> steps{macros::MessageStep{.words = u"{primeiro_nome}, tudo bem?"_s},
        macros::SnoozeStep{.days = 1, .at = QTime(9, 0)}};
    EXPECT_EQ(mine().front().steps, steps) << "what was said to one is said to anybody";

    // On the next case: nothing happens before Enter on the sheet.
    STEP(takeNext());
    STEP(confirmAndOpenWhatsApp());
    STEP(runFromPalette("macro: retorno"));
    EXPECT_EQ(sheet()->said(), u"1 message(s), 1 put off, 0 refusal(s)"_s) << sheetLines().join(u'\n').toStdString();
    EXPECT_TRUE(sheetLines().join(u' ').contains(name.section(u' ', 0, 0) + u", tudo bem?"_s));
    EXPECT_EQ(queued(), 0);
    EXPECT_EQ(state(), u"claimed"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return queued() == 1 && state() == u"snoozed"_s && !sheet()->isOpen() && isIdle(); }));
    EXPECT_EQ(
        count(u"SELECT COUNT(*) FROM interaction WHERE debtor_id = %1 AND kind = 'macro' AND actor = 'nilza'"_s), 1);
    EXPECT_TRUE(run(u"SELECT reason FROM outbox WHERE actor = 'nilza' AND state = 'queued' AND debtor_id = %1"_s.arg(
                        debtor.value()))
                    .toString()
                    .contains(u"“retorno”"_s));

    press(Qt::Key_B, macroKeys);
    ASSERT_TRUE(
        soon([this] { return queued() == 0 && state() == u"claimed"_s && says<ui::CaseHeader>(name) && isIdle(); }));
    EXPECT_EQ(
        count(u"SELECT COUNT(*) FROM outbox WHERE debtor_id = %1 AND state = 'recalled' AND actor = 'nilza'"_s), 1);
}

TEST_F(MacroKeys, whatThePolicyRefusesIsSaidBeforeAndNothingBegins)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(keep(u"cobrar"_s, {macros::MessageStep{.templateName = u"lembrete_antes"_s}, macros::NoteStep{u"cobrado"_s}}));
    STEP(runFromPalette("macro: cobrar"));
    EXPECT_EQ(sheet()->said(), u"1 note(s), 1 refusal(s)"_s);
    EXPECT_TRUE(sheetLines().join(u' ').contains(u"nobody confirmed who reads it"_s))
        << sheetLines().join(u'\n').toStdString();
    const int before = notes();
    press(Qt::Key_Return);
    EXPECT_TRUE(sheet()->isOpen());
    press(Qt::Key_Escape);
    ASSERT_TRUE(soon([this] { return !sheet()->isOpen() && isIdle(); }));
    EXPECT_EQ(notes(), before);
    EXPECT_EQ(queued(), 0);
}

TEST_F(MacroKeys, onTheChosenRowsEachCaseIsJudgedAndRunAlone)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(keep(u"visto"_s, {macros::NoteStep{u"visto hoje"_s}}));
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    STEP(runFromPalette("macro: visto"));
    EXPECT_EQ(sheet()->said(), u"3 note(s), 0 refusal(s)"_s) << sheetLines().join(u'\n').toStdString();
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] {
        return !sheet()->isOpen() && isIdle() &&
               run(u"SELECT COUNT(*) FROM interaction WHERE kind = 'note' AND text = 'visto hoje'"_s).toInt() == 3;
    }));
    EXPECT_EQ(run(u"SELECT COUNT(DISTINCT debtor_id) FROM interaction WHERE kind = 'macro'"_s).toInt(), 3);
    EXPECT_EQ(run(u"SELECT COUNT(*) FROM work_item WHERE state = 'claimed' AND holder = 'nilza'"_s).toInt(), 0)
        << "they are free again";
}

TEST_F(MacroKeys, confirmingWhoSomebodyIsIsNeverRecorded)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    press(Qt::Key_K, macroKeys);
    STEP(confirmIdentity());
    ASSERT_TRUE(soon([this] { return isIdle(); }));
    EXPECT_EQ(indicator(), u"Recording: 0 step(s)"_s);
    press(Qt::Key_K, macroKeys);
    EXPECT_EQ(indicator(), QString()) << "nothing was recorded, nothing is to be named";
}

TEST_F(MacroKeys, aKeyIsGivenInTheSettingsAndHoldsAtTheNextStart)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(keep(u"visto"_s, {macros::NoteStep{u"um"_s}, macros::NoteStep{u"dois"_s}}));
    known(u"Settings: Macros"_s)->trigger();
    auto* const pane = part<ui::MacrosPane>();
    ASSERT_TRUE(soon([&] { return pane->isVisible() && pane->findChildren<QListWidget*>().last()->count() == 2; }));
    auto* const order = pane->findChildren<QListWidget*>().last();
    order->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order->item(0)->text(), u"1. Note for the team: “dois”"_s);
    const auto buttons = pane->findChildren<ui::Button*>();
    const auto named = [&](const QString& text) {
        return *std::find_if(
            buttons.begin(), buttons.end(), [&](const ui::Button* one) { return one->text() == text; });
    };
    named(u"Keep"_s)->click();
    ASSERT_TRUE(soon([this] { return mine().front().steps.front() == macros::Step(macros::NoteStep{u"dois"_s}); }));
    ASSERT_TRUE(soon([&] { return pane->message() == u"It is kept."_s && isIdle(); }));
    named(u"Another key"_s)->click();
    press(Qt::Key_F11, Qt::ShiftModifier);
    EXPECT_EQ(known(u"Macro: visto"_s)->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F11));
    session.reset();
    session = std::make_unique<Session>(url, user, look, settings, clock);
    window().show();
    ASSERT_TRUE(soon([this] { return known(u"Macro: visto"_s) != nullptr; }));
    EXPECT_EQ(known(u"Macro: visto"_s)->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F11));
}

} // namespace
} // namespace trato::workstation
