#include "ui/macros/macrosheet.h"

#include "ui/widgets/button.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;
using macros::CasePlan;
using macros::NoteStep;
using macros::PlannedStep;

PlannedStep note(const QString& text) { return {.step = NoteStep{text}, .text = text}; }
PlannedStep refused(const QString& text)
{
    return {.step = NoteStep{text}, .text = text, .refusal = Error{u"no"_s, u"The rules do not allow it."_s}};
}

class MacroSheetTest : public testing::Test {
protected:
    void SetUp() override
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        sheet = new MacroSheet(look, &window);
        QObject::connect(sheet, &MacroSheet::runWanted, sheet,
            [this](const std::vector<WorkItemId>& items) { wanted.push_back(items); });
        sheet->openFor(u"Retorno"_s, 2);
    }
    QStringList lines()
    {
        QStringList all;
        const auto* const list = sheet->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            all << list->item(row)->text();
        return all;
    }
    void enter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }

    Look look;
    QWidget window;
    MacroSheet* sheet = nullptr;
    std::vector<std::vector<WorkItemId>> wanted;
};

TEST_F(MacroSheetTest, enterRunsItOnlyWhenItWasTriedOutAndOnlyOnce)
{
    enter();
    EXPECT_TRUE(wanted.empty()) << "nothing is known yet";
    sheet->show(macros::Preview{{CasePlan{.item = WorkItemId(1), .name = u"Ana"_s, .steps = {note(u"oi"_s)}}}});
    enter();
    enter();
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted.front(), std::vector{WorkItemId(1)});
}

TEST_F(MacroSheetTest, casesWithARefusalAreLeftOutAndSayWhy)
{
    sheet->show(
        macros::Preview{{CasePlan{.item = WorkItemId(1), .name = u"Ana"_s, .steps = {note(u"oi"_s), refused(u"ola"_s)}},
            CasePlan{.item = WorkItemId(2), .name = u"Bia"_s, .steps = {note(u"oi"_s)}}}});
    EXPECT_EQ(lines().front(), u"Ana · left out"_s);
    EXPECT_TRUE(lines().at(2).contains(u"The rules do not allow it."_s));
    EXPECT_EQ(sheet->said(), u"2 note(s), 1 refusal(s)"_s);
    enter();
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted.front(), std::vector{WorkItemId(2)});
}

TEST_F(MacroSheetTest, whereEverythingIsRefusedThereIsNothingToRun)
{
    sheet->show(macros::Preview{{CasePlan{.item = WorkItemId(1), .name = u"Ana"_s, .steps = {refused(u"ola"_s)}}}});
    enter();
    EXPECT_TRUE(wanted.empty());
    EXPECT_FALSE(sheet->findChild<Button*>()->isEnabled());
}

TEST_F(MacroSheetTest, aRunThatStoppedSaysWhatIsDoneAndWhatNotAndOffersToTakeItBack)
{
    macros::CaseReport stopped{.item = WorkItemId(1), .name = u"Ana"_s};
    stopped.done.push_back(
        {.planned = {.step = macros::MessageStep{.words = u"oi"_s}, .text = u"oi"_s}, .message = OutboxId(4)});
    stopped.left = {refused(u"ola"_s), note(u"fim"_s)};
    const QSignalSpy undo(sheet, &MacroSheet::undoWanted);
    sheet->show(macros::Report{.macro = u"Retorno"_s, .cases = {stopped}, .notBegun = 3});
    const QStringList said = lines();
    EXPECT_EQ(said.at(1), u"done: oi"_s);
    EXPECT_TRUE(said.at(2).startsWith(u"not done: "_s) && said.at(2).contains(u"The rules do not allow it."_s));
    EXPECT_TRUE(said.at(3).startsWith(u"not done: "_s));
    EXPECT_EQ(said.at(4), u"3 case(s) not begun"_s);
    enter();
    EXPECT_EQ(undo.count(), 1);
    EXPECT_FALSE(sheet->isOpen());
}

TEST_F(MacroSheetTest, aLateAnswerChangesNothingOfASheetThatRuns)
{
    const macros::Preview preview{{CasePlan{.item = WorkItemId(1), .name = u"Ana"_s, .steps = {note(u"oi"_s)}}}};
    sheet->show(preview);
    enter();
    sheet->show(preview);
    enter();
    EXPECT_EQ(wanted.size(), 1U);
}

} // namespace
} // namespace trato::ui
