#include "desktest.h"

#include "ui/desk/desk.h"

namespace trato::workstation {
namespace {

/// Whose turn it is in a case that nobody took from the queue.
class TurnTest : public DeskTest {
protected:
    /// Found by name, without work of its own.
    void openBySearch()
    {
        STEP(openAt(u"2026-11-19T14:03:00-03:00"));
        run(u"DELETE FROM baton"_s);
        debtor = DebtorId(run(u"SELECT id FROM debtor WHERE id NOT IN (SELECT debtor_id FROM work_item "
                              "WHERE state <> 'closed') ORDER BY id LIMIT 1"_s)
                              .toLongLong());
        name = run(u"SELECT name FROM debtor WHERE id = %1"_s.arg(debtor.value())).toString();
        ASSERT_TRUE(window().desks().front()->openDebtor(debtor));
        ASSERT_TRUE(soon([this] {
            return says<ui::CaseHeader>(name) && says<ui::CaseHeader>(u"identity"_s) && session->runner().isIdle();
        }));
    }
    QString holder() { return of(u"holder"_s, u"baton"_s).toString(); }
};

TEST_F(TurnTest, whoWritesHasItFromTheFirstKeyOnUntilItIsGivenBack)
{
    STEP(openBySearch());
    EXPECT_TRUE(holder().isEmpty()) << "looking takes nothing";
    message()->setFocus();
    type("oi");
    ASSERT_TRUE(soon([this] { return holder() == user; }));
    EXPECT_EQ(of(u"holder_kind"_s, u"baton"_s).toString(), u"human"_s);
    EXPECT_EQ(message()->toPlainText(), u"oi"_s);
    ASSERT_TRUE(soon([this] { return part<CasePage>()->openCase().mine && session->runner().isIdle(); }));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([this] { return holder().isEmpty(); }));
}

TEST_F(TurnTest, nobodyWritesWhereAnotherPersonHasIt)
{
    STEP(openBySearch());
    run(u"INSERT INTO baton (debtor_id, holder_kind, holder, reason, since) VALUES (%1, 'human', 'bruna', 'case', %2)"_s
            .arg(debtor.value())
            .arg(clock.now().microseconds()));
    ASSERT_RESULT(database->announce(u"queue"_s, debtor));
    part<CasePage>()->refresh();
    ASSERT_TRUE(soon([this] { return message()->isReadOnly() && session->runner().isIdle(); }));
    message()->setFocus();
    type("oi");
    EXPECT_TRUE(message()->toPlainText().isEmpty());
    EXPECT_EQ(holder(), u"bruna"_s);
}

} // namespace
} // namespace trato::workstation
