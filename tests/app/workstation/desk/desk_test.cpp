#include "desktest.h"

#include "ui/payments/paymentpanel.h"
#include "ui/queue/queuecolumn.h"
#include "ui/wrapup/wrapupform.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace trato::workstation {
namespace {

TEST_F(DeskTest, aCaseIsWorkedByKeysFromTheQueueToTheWrapUp)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(chooseFirstOffer());

    STEP(closeDeal());
    ASSERT_TRUE(soon([this] { return of(u"count(*)"_s, u"agreement"_s).toInt() > 0; }));
    EXPECT_EQ(of(u"made_by"_s, u"agreement"_s).toString(), user);
    EXPECT_EQ(of(u"state"_s, u"agreement"_s).toString(), u"active"_s);
    EXPECT_EQ(of(u"total_cents"_s, u"agreement"_s).toLongLong(), first.total.cents());
    ASSERT_TRUE(soon([this] { return part<ui::PaymentPanel>()->isVisible(); }));
    // The charge of the first payment is asked for by itself, once; F2 and back ask for no second one.
    ASSERT_TRUE(
        soon([this] { return of(u"count(*)"_s, u"payment_request"_s).toInt() == 1 && session->runner().isIdle(); }));
    press(Qt::Key_F2);
    EXPECT_TRUE(soon([&] { return !part<ui::PaymentPanel>()->isVisible(); }));
    press(Qt::Key_F3);
    EXPECT_TRUE(soon([&] { return part<ui::PaymentPanel>()->isVisible(); }));

    run(u"UPDATE debtor SET delay_reason = NULL WHERE id = %1"_s.arg(debtor.value()));
    press(Qt::Key_F5);
    auto* form = part<ui::WrapUpForm>();
    ASSERT_TRUE(form->isVisible());
    // What happened stands there already; only the reason is asked for, and has the keyboard.
    auto* reason = form->findChild<QComboBox*>();
    ASSERT_TRUE(soon([&] { return reason->hasFocus(); }));
    const QString number = of(u"number"_s, u"agreement"_s).toString();
    EXPECT_TRUE(form->findChild<QPlainTextEdit*>()->toPlainText().startsWith(u"Acordo %1: "_s.arg(number)));
    // Esc loses nothing of it.
    press(Qt::Key_Down);
    EXPECT_EQ(reason->currentIndex(), 1);
    press(Qt::Key_Escape);
    EXPECT_TRUE(soon([&] { return !form->isVisible(); }));
    press(Qt::Key_F5);
    EXPECT_EQ(reason->currentIndex(), 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return of(u"state"_s, u"work_item"_s) == u"closed"_s; }));
    EXPECT_EQ(of(u"disposition"_s, u"work_item"_s).toString(), u"cpc_agreement"_s);
    EXPECT_EQ(of(u"closed_by"_s, u"work_item"_s).toString(), user);
    // Saved: the sheet is gone and the next case is here by itself.
    ASSERT_TRUE(soon([&] { return !form->isVisible() && !says<ui::CaseHeader>(name); }));
}

TEST_F(DeskTest, anAgreementIsCancelledByKeyWithAReason)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(chooseFirstOffer());
    STEP(closeDeal());
    ASSERT_TRUE(soon([this] { return of(u"state"_s, u"agreement"_s) == u"active"_s && session->runner().isIdle(); }));
    EXPECT_TRUE(says<ui::QueueColumn>(u"The deal is closed"_s));
    STEP(openCard(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return cardSays(u"Say why"_s); }));
    EXPECT_EQ(of(u"state"_s, u"agreement"_s), u"active"_s);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return of(u"state"_s, u"agreement"_s) == u"cancelled"_s && !card()->isOpen(); }));
    EXPECT_TRUE(run(
        u"SELECT text FROM interaction WHERE kind = 'note' AND debtor_id = %1 ORDER BY id DESC"_s.arg(debtor.value()))
                    .toString()
                    .contains(u"they changed their mind"_s));
}

TEST_F(DeskTest, aChargeThatCanNotBeMadeSaysWhyAndIsTriedAgain)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(chooseFirstOffer());
    const QString document = run(u"SELECT document FROM debtor WHERE id = %1"_s.arg(debtor.value())).toString();
    run(u"UPDATE debtor SET document = NULL WHERE id = %1"_s.arg(debtor.value()));
    STEP(closeDeal());
    ASSERT_TRUE(soon([this] { return says<ui::PaymentPanel>(u"The Pix could not be asked for"_s); }));
    EXPECT_EQ(of(u"count(*)"_s, u"payment_request"_s).toInt(), 0);
    // It is read anew all the time: the reason stays, and so does the button.
    part<ui::PaymentPanel>()->refresh();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_TRUE(says<ui::PaymentPanel>(u"The Pix could not be asked for"_s));
    run(u"UPDATE debtor SET document = '%2' WHERE id = %1"_s.arg(debtor.value()).arg(document));
    // The button has the keyboard.
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([this] { return of(u"count(*)"_s, u"payment_request"_s).toInt() == 1; }));
    EXPECT_TRUE(
        soon([this] { return says<ui::PaymentPanel>(u"greement"_s) && !says<ui::PaymentPanel>(u"could not"_s); }));
}

TEST_F(DeskTest, aDraftWaitsForItsCase)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    const DebtorId before = debtor;
    type("um rascunho");
    STEP(takeNext());
    ASSERT_NE(debtor, before);
    EXPECT_EQ(message()->toPlainText(), QString());
    EXPECT_EQ(run(u"SELECT body FROM draft WHERE debtor_id = %1 AND actor = 'nilza'"_s.arg(before.value())).toString(),
        u"um rascunho"_s);
    STEP(openFromQueue(before));
    ASSERT_TRUE(soon([this] { return message()->toPlainText() == u"um rascunho"_s; }));
    STEP(clearMessage());
    EXPECT_TRUE(soon([this] { return run(u"SELECT count(*) FROM draft WHERE actor = 'nilza'"_s).toInt() == 0; }));
}

TEST_F(DeskTest, whatMayNotLeaveStaysInTheFieldWithTheReason)
{
    // A Sunday night: no collection on any channel.
    STEP(openAt(u"2026-11-22T23:40:00-03:00"));
    run(u"UPDATE interaction SET at = at - 259200000000 WHERE direction = 'in'"_s);
    STEP(takeNext());
    const int queued = run(u"SELECT count(*) FROM outbox"_s).toInt();
    type("bom dia");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return says<ui::Composer>(u"Did not leave"_s); }));
    EXPECT_EQ(message()->toPlainText(), u"bom dia"_s);
    EXPECT_EQ(run(u"SELECT count(*) FROM outbox"_s).toInt(), queued);
}

} // namespace
} // namespace trato::workstation
