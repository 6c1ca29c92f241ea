#include "desktest.h"

#include "app/workstation/casepage.h"
#include "ui/widgets/button.h"

namespace trato::workstation {
namespace {

/// Keys that come faster than the database answers: nothing happens twice, and nothing that is typed meanwhile is lost.
class HasteTest : public DeskTest {
protected:
    bool isIdle() { return session->runner().isIdle(); }
    QString kept(const QString& kind = u"message"_s)
    {
        return run(u"SELECT body FROM draft WHERE debtor_id = %1 AND kind = '%2'"_s.arg(debtor.value()).arg(kind))
            .toString();
    }
    /// Nobody writes until go(): what the desk keeps or sends is on its way.
    void stop()
    {
        run(u"PRAGMA busy_timeout = 20000"_s);
        run(u"BEGIN IMMEDIATE"_s);
    }
    void go() { run(u"COMMIT"_s); }
};

TEST_F(HasteTest, aSecondStrokeSendsNothingTwice)
{
    STEP(openWithWindow());
    STEP(write(u"bom dia"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return countOutbox(u"queued"_s) > 0 && message()->toPlainText().isEmpty() && isIdle(); }))
        << hint().toStdString();
    EXPECT_EQ(countOutbox(u"queued"_s), 1);
}

TEST_F(HasteTest, theSameWordsOfAPanelAreNotSentAgainWhileTheyAreHeld)
{
    STEP(openWithWindow());
    auto* const composer = part<ui::Composer>();
    composer->sendText(u"o código"_s, u"payment"_s);
    composer->sendText(u"o código"_s, u"payment"_s);
    ASSERT_TRUE(soon([this] { return countOutbox(u"queued"_s) > 0 && isIdle(); })) << hint().toStdString();
    composer->sendText(u"o código"_s, u"payment"_s);
    EXPECT_TRUE(says<ui::Composer>(u"on its way already"_s)) << hint().toStdString();
    ASSERT_TRUE(soon([this] { return isIdle(); }));
    EXPECT_EQ(countOutbox(u"queued"_s), 1);
    clock.advance(11s);
    ASSERT_TRUE(soon([&] {
        composer->sendText(u"o código"_s, u"payment"_s);
        return countOutbox(u"queued"_s) == 2;
    })) << "once it has left it may be said again: "
        << hint().toStdString();
}

TEST_F(HasteTest, aNoteIsKeptOnceAndWhatIsTypedOnStays)
{
    STEP(openWithWindow());
    press(Qt::Key_N, Qt::ControlModifier);
    type("liga o filho");
    stop();
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    type(" depois das seis");
    go();
    ASSERT_TRUE(soon([this] { return message()->toPlainText() == u"depois das seis"_s && isIdle(); }))
        << message()->toPlainText().toStdString();
    EXPECT_EQ(run(u"SELECT count(*) FROM interaction WHERE kind = 'note' AND text = 'liga o filho'"_s).toInt(), 1);
    EXPECT_TRUE(soon([this] { return kept(u"note"_s) == u"depois das seis"_s; }));
}

TEST_F(HasteTest, whatIsTypedOnWhileAMessageLeavesStays)
{
    STEP(openWithWindow());
    STEP(write(u"bom dia"_s));
    stop();
    press(Qt::Key_Return, Qt::ControlModifier);
    type(" posso ligar");
    go();
    ASSERT_TRUE(soon([this] { return message()->toPlainText() == u"posso ligar"_s && isIdle(); }))
        << message()->toPlainText().toStdString();
    EXPECT_EQ(run(u"SELECT body FROM outbox WHERE actor = 'nilza'"_s).toString(), u"bom dia"_s);
    EXPECT_TRUE(soon([this] { return kept() == u"posso ligar"_s; }));
}

TEST_F(HasteTest, aSecondF8TakesNoSecondCase)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    // The second stroke comes before the first one is answered.
    stop();
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    go();
    ASSERT_TRUE(soon([this] { return part<CasePage>()->openCase().debtor.isValid() && isIdle(); }));
    EXPECT_EQ(run(u"SELECT count(*) FROM work_item WHERE state = 'claimed' AND holder = 'nilza'"_s).toInt(), 1);
}

TEST_F(HasteTest, enterPressesTheButtonThatHasTheKeyboard)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    const auto buttons = part<CasePage>()->findChildren<ui::Button*>();
    const auto next = std::find_if(
        buttons.begin(), buttons.end(), [](const ui::Button* one) { return one->text() == u"Next case"_s; });
    ASSERT_NE(next, buttons.end());
    (*next)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([this] { return part<CasePage>()->openCase().debtor.isValid(); }));
}

TEST_F(HasteTest, whatIsTypedBeforeTheDraftIsThereStandsBelowIt)
{
    STEP(openWithWindow());
    STEP(write(u"como combinamos"_s));
    ASSERT_TRUE(soon([this] { return kept() == u"como combinamos"_s && isIdle(); }));
    auto* const composer = part<ui::Composer>();
    const ui::OpenCase open = part<CasePage>()->openCase();
    composer->showCase({});
    composer->showCase(open);
    ASSERT_EQ(message()->toPlainText(), QString());
    message()->setFocus();
    type("oi");
    ASSERT_TRUE(soon([this] { return message()->toPlainText() == u"como combinamos\noi"_s; }))
        << message()->toPlainText().toStdString();
    EXPECT_TRUE(soon([this] { return kept() == u"como combinamos\noi"_s; }));
}

TEST_F(HasteTest, aDraftThatIsStillBeingKeptComesBackWhole)
{
    STEP(openWithWindow());
    auto* const composer = part<ui::Composer>();
    const ui::OpenCase open = part<CasePage>()->openCase();
    stop();
    STEP(write(u"estou vendo"_s));
    composer->showCase({});
    composer->showCase(open);
    // It was read while the draft was still on its way.
    ASSERT_TRUE(soon([this] { return says<ui::Composer>(u"window "_s) && !says<ui::Composer>(u"window closed"_s); }));
    go();
    EXPECT_TRUE(soon([this] { return message()->toPlainText() == u"estou vendo"_s; }))
        << message()->toPlainText().toStdString();
}

TEST_F(HasteTest, whatIsTakenBackFromAnotherCaseStandsAboveWhatWasWrittenThere)
{
    STEP(openWithWindow());
    const DebtorId before = debtor;
    STEP(write(u"bom dia"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return countOutbox(u"queued"_s) == 1 && message()->toPlainText().isEmpty(); }));
    type("mais uma coisa");
    STEP(takeNext());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] {
        return run(u"SELECT body FROM draft WHERE debtor_id = %1"_s.arg(before.value())).toString() ==
               u"bom dia\nmais uma coisa"_s;
    })) << run(u"SELECT body FROM draft WHERE debtor_id = %1"_s.arg(before.value())).toString().toStdString();
}

TEST_F(HasteTest, whatIsSaidOfAnEarlierAnswerIsDropped)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    std::vector<std::function<void(ui::AskCard::Said)>> says;
    ui::AskCard ask(look, &window());
    ask.ask({.title = u"?"_s,
        .options = {{u"1"_s, u"one"_s, u"One"_s}, {u"2"_s, u"two"_s, u"Two"_s}},
        .button = u"Do"_s,
        .preview = [&](const auto&, const auto& say) { says.push_back(say); }});
    ASSERT_EQ(says.size(), 1U);
    press(Qt::Key_2);
    ASSERT_TRUE(soon([&] { return says.size() == 2; }));
    says[1]({{u"of the second"_s}});
    says[0]({{u"of nothing"_s}});
    const auto labels = ask.findChildren<QLabel*>();
    const auto shows = [&](const QString& text) {
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
    };
    EXPECT_TRUE(shows(u"of the second"_s));
    EXPECT_FALSE(shows(u"of nothing"_s));
}

} // namespace
} // namespace trato::workstation
