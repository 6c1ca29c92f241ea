#include "app/workstation/desk/desktest.h"

#include "app/workstation/trainingdesk.h"
#include "ui/timeline/timelinelist.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/training/scenariolist.h"
#include "ui/training/scoresheet.h"
#include "ui/training/trainingpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/wrapup/wrapupform.h"

#include <QAccessible>

namespace trato::workstation {
namespace {

/// The practice desk in its real window, by keys; the clock is the test's, and nobody waits before they answer.
class TrainingDeskTest : public DeskTest {
protected:
    void openPractice()
    {
        ASSERT_UNWRAP(const Instant now, Instant::parse(u"2026-11-19T14:03:00-03:00", deskZone()));
        clock.set(now);
        ASSERT_RESULT(Session::prepareDatabase(url, clock));
        ASSERT_UNWRAP(database, storage::Database::open(url));
        session = std::make_unique<Session>(url, user, look, settings, clock);
        practice =
            &session->beginTraining(user, {.databaseUrl = url, .attemptsFile = attempts, .fast = true, .beat = 30ms});
        window().resize(1440, 900);
        window().show();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    }
    /// Arrows to the situation, Enter, F8.
    void begin(const QString& scenario)
    {
        auto* list = part<ui::ScenarioList>();
        ASSERT_TRUE(soon([&] { return list->hasFocus(); }));
        press(Qt::Key_Home);
        for (int i = 0; i < list->count() && list->current() != scenario; ++i)
            press(Qt::Key_Down);
        ASSERT_EQ(list->current(), scenario);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon(
            [this] { return practice->host().attempt().has_value() && window().currentDesk() == u"negotiator"_s; }));
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
        STEP(takeNext());
        EXPECT_EQ(debtor, practice->host().attempt()->debtor);
    }
    int count(const QString& what) { return of(u"count(*)"_s, what).toInt(); }
    int lines(const QString& direction)
    {
        return run(u"SELECT count(*) FROM interaction WHERE debtor_id = %1 AND direction = '%2'"_s.arg(debtor.value())
                       .arg(direction))
            .toInt();
    }
    /// Types, sends, lets the hold pass; they answer.
    void say(const QString& text)
    {
        const int queued = count(u"outbox"_s);
        const int heard = lines(u"in"_s);
        STEP(write(text));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return count(u"outbox"_s) == queued + 1; })) << hint().toStdString();
        clock.advance(11s);
        ASSERT_TRUE(soon([&] { return lines(u"in"_s) == heard + 1; }));
    }
    ui::ScoreSheet& sheet() { return *part<ui::ScoreSheet>(); }
    void awaitScore(const QString& scenario)
    {
        ASSERT_TRUE(soon([&] { return sheet().isVisible() && sheet().score().scenario == scenario; }));
        EXPECT_FALSE(practice->host().attempt().has_value());
    }
    static const training::Judgement* judged(const training::Score& score, const QString& id)
    {
        for (const training::Judgement& one : score.judgements) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }

    const QString attempts = folder.filePath(u"attempts.jsonl"_s);
    TrainingDesk* practice = nullptr;
};

TEST_F(TrainingDeskTest, aTalkIsPlayedWellAndTheScoreLeadsToItsMoments)
{
    STEP(openPractice());
    EXPECT_TRUE(practice->band()->isVisible());
    STEP(begin(u"wrong-person"_s));
    // The band stands over the work, too.
    EXPECT_TRUE(practice->band()->isVisible());
    STEP(say(u"Boa tarde! Com quem eu falo, por favor?"_s));
    STEP(say(u"Desculpe o engano. Vou retirar o seu numero e nao vamos mais escrever."_s));
    press(Qt::Key_F5);
    auto* form = part<ui::WrapUpForm>();
    ASSERT_TRUE(soon([&] { return form->isVisible() && session->runner().isIdle(); }));
    press(Qt::Key_8);
    press(Qt::Key_Return, Qt::ControlModifier);
    STEP(awaitScore(u"wrong-person"_s));
    const training::Score score = sheet().score();
    EXPECT_EQ(score.points, 100);
    EXPECT_EQ(window().currentDesk(), u"training"_s);
    ASSERT_TRUE(soon([this] { return practice->host().attempts().size() == 1; }));
    EXPECT_EQ(practice->host().attempts().front().points, 100);

    // The first moment that is quoted: pressed, the timeline stands there.
    const training::Judgement* answer = judged(score, u"first_answer"_s);
    ASSERT_NE(answer, nullptr);
    ASSERT_FALSE(answer->quotes.empty());
    QAbstractButton* moment = nullptr;
    for (QAbstractButton* button : sheet().findChildren<QAbstractButton*>()) {
        if (button->accessibleName().contains(u"Com quem eu falo"_s))
            moment = button;
    }
    ASSERT_NE(moment, nullptr);
    moment->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([this] { return window().currentDesk() == u"negotiator"_s; }));
    auto* timeline = part<ui::TimelineView>();
    ASSERT_TRUE(soon([&] {
        const QModelIndex at = timeline->list()->currentIndex();
        return at.isValid() && timeline->model()->row(at.row()).id == answer->quotes.front().line.value();
    }));
}

TEST_F(TrainingDeskTest, aTalkThatIsPlayedBadlySaysWhatToTryAndIsComparedTheNextTime)
{
    STEP(openPractice());
    STEP(begin(u"pays-little"_s));
    STEP(say(u"Preciso que pague, e urgente"_s));
    press(Qt::Key_F5, Qt::ControlModifier);
    STEP(awaitScore(u"pays-little"_s));
    const training::Score score = sheet().score();
    EXPECT_LT(score.percent(), 40);
    const training::Judgement* pressed = judged(score, u"no_pressure"_s);
    ASSERT_NE(pressed, nullptr);
    EXPECT_NE(pressed->grade, training::Grade::Good);
    ASSERT_FALSE(pressed->quotes.empty());
    EXPECT_TRUE(pressed->quotes.front().words.startsWith(u"Preciso que pague"_s));
    // Nothing of it waits in the queue any more.
    EXPECT_EQ(run(u"SELECT count(*) FROM work_item WHERE state <> 'closed'"_s).toInt(), 0);

    // The same person once more, from the button that has the keyboard.
    ASSERT_TRUE(soon([this] { return practice->host().attempts().size() == 1; }));
    ASSERT_TRUE(soon([this] { return sheet().isAncestorOf(QApplication::focusWidget()); }));
    const DebtorId before = debtor;
    press(Qt::Key_Space);
    ASSERT_TRUE(
        soon([this] { return practice->host().attempt().has_value() && window().currentDesk() == u"negotiator"_s; }));
    EXPECT_NE(practice->host().attempt()->debtor, before);
    EXPECT_EQ(practice->host().attempt()->seed, score.seed);
    press(Qt::Key_F5, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return practice->host().attempts().size() == 2; }));
}

TEST_F(TrainingDeskTest, nothingLeavesAndEverythingHasAName)
{
    STEP(openPractice());
    STEP(begin(u"pays-little"_s));
    STEP(say(u"Boa tarde, com quem eu falo?"_s));
    // Whatever was sent went to the practice channel alone.
    EXPECT_EQ(run(u"SELECT count(*) FROM outbox WHERE provider IS NOT NULL AND provider <> 'practice'"_s).toInt(), 0);
    EXPECT_EQ(of(u"provider"_s, u"outbox"_s).toString(), u"practice"_s);
    press(Qt::Key_F5, Qt::ControlModifier);
    STEP(awaitScore(u"pays-little"_s));
    const auto check = [](const QWidget* root) {
        for (QAbstractButton* button : root->findChildren<QAbstractButton*>()) {
            QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(button);
            ASSERT_NE(spoken, nullptr);
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty());
        }
    };
    check(part<ui::TrainingPage>());
    check(practice->band());
}

} // namespace
} // namespace trato::workstation
