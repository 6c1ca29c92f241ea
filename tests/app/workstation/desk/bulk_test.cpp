#include "desktest.h"

#include "channels/templates/catalogue.h"
#include "queue/dispositions.h"
#include "queue/workqueue.h"
#include "ui/queue/queuecolumn.h"
#include "ui/widgets/keychoice.h"
#include "ui/wrapup/outcomegrid.h"
#include "ui/wrapup/wrapupform.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace trato::workstation {
namespace {

constexpr auto withCtrlAndShift = Qt::ControlModifier | Qt::ShiftModifier;

/// Several cases at once, and how one ends: by key, in the real window.
class BulkKeys : public DeskTest {
protected:
    void begin()
    {
        STEP(openAt(u"2026-11-19T14:03:00-03:00"));
        run(u"UPDATE debtor SET right_party_at = %1"_s.arg(clock.now().microseconds()));
        STEP(takeNext());
    }
    /// The last three of the user's queue.
    void chooseThree()
    {
        part<ui::QueueColumn>()->setTab(ui::QueueTab::Mine);
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_End);
        press(Qt::Key_Up, Qt::ShiftModifier);
        press(Qt::Key_Up, Qt::ShiftModifier);
        chosen = part<ui::QueueColumn>()->selected();
        ASSERT_EQ(chosen.size(), 3u);
    }
    QString stateOf(const ui::QueueRow& row)
    {
        return run(u"SELECT state FROM work_item WHERE id = %1"_s.arg(row.item.value())).toString();
    }
    int count(const QString& table, DebtorId whose)
    {
        return run(u"SELECT count(*) FROM %1 WHERE debtor_id = %2 AND actor = 'nilza'"_s.arg(table).arg(whose.value()))
            .toInt();
    }
    /// The sheet is there and what happened was looked up.
    ui::WrapUpForm* openSheet()
    {
        press(Qt::Key_F5);
        auto* form = part<ui::WrapUpForm>();
        EXPECT_TRUE(soon([&] { return form->isVisible() && session->runner().isIdle(); }));
        return form;
    }
    QStringList outcomes()
    {
        QStringList names;
        for (const QAbstractButton* one : part<ui::OutcomeGrid>()->findChildren<QAbstractButton*>())
            names.append(one->text());
        return names;
    }
    QString work(const QString& column)
    {
        return run(
            u"SELECT %1 FROM work_item WHERE desk = 'negotiation' AND debtor_id = %2"_s.arg(column).arg(debtor.value()))
            .toString();
    }

    std::vector<ui::QueueRow> chosen;
};

TEST_F(BulkKeys, aTemplateGoesToEachThroughTheSameChecks)
{
    STEP(begin());
    STEP(chooseThree());
    // Nobody wrote to the first of them today.
    for (const QString& table : {u"interaction"_s, u"outbox"_s})
        run(u"DELETE FROM %1 WHERE debtor_id = %2"_s.arg(table).arg(chosen[0].debtor.value()));
    run(u"INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at) VALUES (%1, 880001, '*', '*', 'revoked', 'request', 'nilza', %2)"_s
            .arg(chosen[1].debtor.value())
            .arg(clock.now().microseconds()));
    ASSERT_UNWRAP(const auto other, storage::Database::open(url));
    ASSERT_RESULT(queue::WorkQueue(*other, clock).claim(chosen[2].item, u"rafael"_s));
    STEP(openCard(Qt::Key_E, withCtrlAndShift));
    press(Qt::Key_1);
    ASSERT_TRUE(soon([this] { return cardSays(u"1 go"_s) && cardSays(u"2 held back"_s); }));
    for (const ui::QueueRow& one : chosen)
        EXPECT_EQ(count(u"outbox"_s, one.debtor), 0) << "only tried out so far";
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return !card()->isOpen() && count(u"outbox"_s, chosen[0].debtor) == 1; }));
    EXPECT_EQ(count(u"outbox"_s, chosen[1].debtor), 0);
    EXPECT_EQ(count(u"outbox"_s, chosen[2].debtor), 0);
    // The turn was taken for the sending alone.
    EXPECT_EQ(stateOf(chosen[0]), u"open"_s);
    EXPECT_EQ(stateOf(chosen[1]), u"open"_s);
    EXPECT_EQ(run(u"SELECT holder FROM work_item WHERE id = %1"_s.arg(chosen[2].item.value())), u"rafael"_s);
}

TEST_F(BulkKeys, everyTemplateIsFoundByAPartOfItsName)
{
    STEP(begin());
    STEP(chooseThree());
    ASSERT_UNWRAP(const auto catalogue, channels::TemplateCatalogue::shipped());
    const QStringList names = catalogue.names();
    ASSERT_GT(names.size(), 9) << "more than there are digits";
    STEP(openCard(Qt::Key_E, withCtrlAndShift));
    const auto shown = [this] {
        QStringList titles;
        for (const QAbstractButton* one : card()->findChild<ui::KeyChoice*>()->findChildren<QAbstractButton*>())
            titles.append(one->text());
        return titles;
    };
    EXPECT_EQ(shown().size(), 9);
    type("agradec");
    ASSERT_TRUE(soon([&] { return !shown().isEmpty() && shown().size() < 9; }));
    for (const QString& title : shown())
        EXPECT_TRUE(title.contains(u"agradec"_s)) << title.toStdString();
    ASSERT_TRUE(soon([this] { return cardSays(u"go"_s) || cardSays(u"held back"_s); })) << "the first is chosen";
}

TEST_F(BulkKeys, manyAreWrappedUpWithWhatTheOutcomeAsksFor)
{
    STEP(begin());
    STEP(chooseThree());
    ASSERT_UNWRAP(const auto other, storage::Database::open(url));
    ASSERT_RESULT(queue::WorkQueue(*other, clock).claim(chosen[1].item, u"rafael"_s));
    STEP(openCard(Qt::Key_F5, withCtrlAndShift));
    press(Qt::Key_3);
    ASSERT_TRUE(soon([this] { return cardSays(u"3 held back"_s); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_TRUE(card()->isOpen()) << "the reason of the delay is missing";
    for (const ui::QueueRow& one : chosen)
        EXPECT_NE(stateOf(one), u"closed"_s);
    // No letter of it is another answer: F would be a death.
    type("ficou sem emprego");
    ASSERT_TRUE(soon([this] { return cardSays(u"2 go"_s) && cardSays(u"1 held back"_s); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return stateOf(chosen[0]) == u"closed"_s && stateOf(chosen[2]) == u"closed"_s; }));
    EXPECT_EQ(stateOf(chosen[1]), u"claimed"_s);
    const QString said =
        u"SELECT disposition || ' ' || closed_by FROM work_item WHERE id = %1"_s.arg(chosen[0].item.value());
    EXPECT_EQ(run(said).toString(), u"cpc_no_agreement nilza"_s);
}

TEST_F(BulkKeys, aCallbackNeedsATimeAndIsAnybodysWhenItSaysSo)
{
    STEP(begin());
    ui::WrapUpForm* const form = openSheet();
    press(Qt::Key_6);
    auto* when = form->findChild<QLineEdit*>();
    ASSERT_TRUE(soon([&] { return when->isVisible() && session->runner().isIdle(); }));
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_TRUE(soon([&] { return form->isVisible(); }));
    EXPECT_EQ(work(u"state"_s), u"claimed"_s);
    for (int stop = 0; stop < 30 && !when->hasFocus(); ++stop)
        press(Qt::Key_Tab);
    ASSERT_TRUE(when->hasFocus());
    type("amanha 15h");
    press(Qt::Key_Tab);
    auto* mine = form->findChild<QCheckBox*>();
    ASSERT_TRUE(mine->hasFocus());
    EXPECT_TRUE(mine->isChecked()) << "theirs, unless they say otherwise";
    press(Qt::Key_Space);
    EXPECT_FALSE(mine->isChecked());
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return work(u"state"_s) == u"snoozed"_s; })) << work(u"state"_s).toStdString();
    ASSERT_UNWRAP(const Instant then, Instant::parse(u"2026-11-20T15:00:00-03:00", deskZone()));
    EXPECT_EQ(work(u"snoozed_until"_s).toLongLong(), then.microseconds());
    EXPECT_EQ(work(u"assignee"_s), QString());
}

TEST_F(BulkKeys, aDigitAnswersAlsoFromTheReasonAndWordsAreNotCodes)
{
    STEP(begin());
    ui::WrapUpForm* const form = openSheet();
    auto* reason = form->findChild<QComboBox*>();
    press(Qt::Key_3);
    reason->setFocus();
    press(Qt::Key_9);
    auto* note = form->findChild<QPlainTextEdit*>();
    note->setFocus();
    type("tentei 3 x");
    EXPECT_EQ(note->toPlainText(), u"tentei 3 x"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return work(u"state"_s) == u"closed"_s; }));
    EXPECT_EQ(work(u"disposition"_s), u"no_answer"_s);
}

TEST_F(BulkKeys, everyDeskHasTheOutcomesOfItsSheet)
{
    STEP(begin());
    const auto sheetOf = [](const QString& desk) {
        QStringList names;
        for (const queue::Disposition& one : queue::Dispositions::standard().sheetOf(desk))
            names.append(one.label.shown());
        return names;
    };
    openSheet();
    EXPECT_EQ(outcomes(), sheetOf(u"negotiation"_s));
    press(Qt::Key_Escape);
    const QString free =
        u"SELECT MIN(id) FROM debtor WHERE id NOT IN (SELECT debtor_id FROM work_item WHERE state <> 'closed')"_s;
    const DebtorId unknown(run(free).toLongLong());
    ASSERT_RESULT(queue::WorkQueue(*database, clock)
                      .open({.debtor = unknown, .desk = u"identification"_s, .reason = u"identification"_s}));
    ASSERT_TRUE(window().desks().front()->openDebtor(unknown));
    const QString name = run(u"SELECT name FROM debtor WHERE id = %1"_s.arg(unknown.value())).toString();
    ASSERT_TRUE(soon([&] {
        return says<ui::CaseHeader>(name) && says<ui::CaseHeader>(u"identity"_s) && session->runner().isIdle();
    }));
    openSheet();
    EXPECT_EQ(outcomes(), sheetOf(u"identification"_s));
    EXPECT_NE(sheetOf(u"identification"_s), sheetOf(u"negotiation"_s));
}

} // namespace
} // namespace trato::workstation
