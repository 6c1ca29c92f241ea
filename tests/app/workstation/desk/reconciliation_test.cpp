#include "desktest.h"

#include "app/demo/bankday.h"
#include "payments/collectingaccounts.h"
#include "ui/reconciliation/bankfilestrip.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/reconciliation/refunddetail.h"
#include "ui/reconciliation/refundpage.h"
#include "ui/reconciliation/workdetail.h"
#include "ui/widgets/asksheet.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>

namespace trato::workstation {
namespace {

/// The room where payments wait for a person, over the demonstration's own.
class ReconciliationTest : public DeskTest {
protected:
    void openRoom()
    {
        ASSERT_NO_FATAL_FAILURE(openAt(u"2026-11-19T14:03:00-03:00"));
        press(Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([this] { return page() != nullptr && page()->isVisible() && waiting() > 0; }));
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    }
    ui::ReconciliationPage* page() { return part<ui::ReconciliationPage>(); }
    int waiting() { return page()->list()->count(); }
    int open() { return run(u"SELECT count(*) FROM payment_proposal WHERE state = 'open'"_s).toInt(); }
    /// The first that the words are said of.
    void choose(const QString& words)
    {
        for (int row = 0; row < waiting(); ++row) {
            if (page()->list()->item(row)->text().contains(words))
                return page()->list()->setCurrentRow(row);
        }
        FAIL() << words.toStdString();
    }
    qint64 chosen() { return page()->detail()->work()->proposal.id.value(); }
    QString stateOf(qint64 proposal)
    {
        return run(
            u"SELECT state || ' ' || COALESCE(decision, '-') || ' ' || decided_by FROM payment_proposal WHERE id = %1"_s
                .arg(proposal))
            .toString();
    }
};

TEST_F(ReconciliationTest, whatIsProposedIsDoneByKeyAndTheNextOneStands)
{
    STEP(openRoom());
    ASSERT_EQ(waiting(), open());
    STEP(choose(u"paid twice"_s));
    const qint64 proposal = chosen();
    const int before = waiting();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return waiting() == before - 1 && session->runner().isIdle(); }));
    EXPECT_EQ(stateOf(proposal), u"accepted refund nilza"_s);
    EXPECT_EQ(run(u"SELECT state || ' ' || asked_by FROM refund"_s).toString(), u"approved nilza"_s);
    EXPECT_TRUE(page()->list()->currentItem() != nullptr);
    const qint64 next = chosen();
    press(Qt::Key_Backspace, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return waiting() == before - 2 && session->runner().isIdle(); }));
    EXPECT_TRUE(stateOf(next).startsWith(u"refused"_s)) << stateOf(next).toStdString();
}

TEST_F(ReconciliationTest, aPaymentIsGivenToWhoeverItBelongsTo)
{
    STEP(openRoom());
    STEP(choose(u"PADARIA FLOR DO VALE"_s));
    const qint64 proposal = chosen();
    const QString payment = run(u"SELECT payment_id FROM payment_proposal WHERE id = %1"_s.arg(proposal)).toString();
    const QString owner = run(u"SELECT document FROM debtor JOIN instalment ON instalment.debtor_id = debtor.id AND "
                              u"instalment.status = 'open' "
                              "WHERE document IS NOT NULL ORDER BY debtor.id"_s)
                              .toString();
    auto* detail = page()->detail();
    // As the menu would.
    QMetaObject::invokeMethod(detail, [detail] { detail->giveToSomebody(); });
    auto* search = detail->findChild<QLineEdit*>();
    ASSERT_TRUE(soon([&] { return search->isVisible() && search->hasFocus(); }));
    type(owner.toLatin1().constData());
    auto* found = detail->findChild<QListWidget*>();
    ASSERT_TRUE(soon([&] { return found->count() == 1 && found->currentRow() == 0; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !stateOf(proposal).isEmpty(); }));
    EXPECT_EQ(stateOf(proposal), u"changed match nilza"_s);
    EXPECT_EQ(
        run(u"SELECT debtor.document FROM payment JOIN debtor ON debtor.id = payment.debtor_id WHERE payment.id = %1"_s
                .arg(payment))
            .toString(),
        owner);
}

TEST_F(ReconciliationTest, aBankFileIsAskedForByKey)
{
    STEP(openRoom());
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return part<QFileDialog>() != nullptr && part<QFileDialog>()->isVisible(); }));
}

TEST_F(ReconciliationTest, aBankFileSaysWhatItWouldBringBeforeItIsPosted)
{
    STEP(openRoom());
    ASSERT_RESULT(payments::CollectingAccounts(*database).set({{payments::PaymentMethod::Boleto, u"carteira"_s}}));
    QFile file(folder.filePath(u"retorno.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Data;Valor;Pagador\n18/11/2026;123,45;MERCEARIA SOL NASCENTE\n");
    file.close();
    const QString brought = u"SELECT count(*) FROM payment WHERE amount_cents = 12345"_s;
    page()->openFile(file.fileName());
    ASSERT_TRUE(soon([this] { return says<ui::BankFileStrip>(u"would bring"_s); }));
    EXPECT_EQ(run(brought).toInt(), 0);
    const int before = waiting();
    ASSERT_TRUE(soon([] { return qobject_cast<QAbstractButton*>(QApplication::focusWidget()) != nullptr; }));
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([&] { return says<ui::BankFileStrip>(u"is posted"_s) && waiting() == before + 1; }));
    EXPECT_EQ(run(brought).toInt(), 1);
    page()->openFile(file.fileName());
    ASSERT_TRUE(soon([this] { return says<ui::BankFileStrip>(u"brings nothing new"_s); }));
    page()->openFile(folder.filePath(u"nada.csv"_s));
    ASSERT_TRUE(soon([this] { return says<ui::BankFileStrip>(u"could not be read"_s); }));
}

TEST_F(ReconciliationTest, aRefundThatNoProviderSendsIsRecordedWithItsTransferAndShownAsDone)
{
    STEP(openRoom());
    ASSERT_RESULT(demo::sendMistakenBack(*database, clock, user));
    const auto* const refunds = part<ui::RefundPage>();
    press(Qt::Key_D);
    ASSERT_TRUE(soon([&] { return refunds->isVisible() && refunds->list()->count() == 2; }));
    EXPECT_TRUE(refunds->list()->item(0)->text().contains(u"to be sent since"_s));
    EXPECT_TRUE(refunds->list()->item(1)->text().contains(u"sent on"_s));
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    auto* const transfer = refunds->detail()->findChild<QLineEdit*>();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return says<ui::RefundDetail>(u"Say by which transfer"_s); }));
    ASSERT_TRUE(soon([&] { return transfer->hasFocus(); }));
    EXPECT_EQ(run(u"SELECT count(*) FROM refund WHERE state = 'by_hand'"_s).toInt(), 1);
    type("E9 ");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return refunds->list()->item(0)->text().contains(u"sent on"_s); }));
    EXPECT_EQ(run(u"SELECT count(*) FROM refund WHERE state = 'done' AND raw LIKE '%\"E9\"%'"_s).toInt(), 1);
    EXPECT_TRUE(soon([&] { return !transfer->isVisible(); })) << "it is sent once";
    EXPECT_TRUE(soon([&] { return explains<ui::RefundDetail>(u"Transfer: E9"_s); }));
}

TEST_F(ReconciliationTest, aRefundThatCannotBeSentStaysWithItsReason)
{
    STEP(openRoom());
    ASSERT_RESULT(demo::sendMistakenBack(*database, clock, user));
    const auto* const refunds = part<ui::RefundPage>();
    press(Qt::Key_D);
    ASSERT_TRUE(soon([&] { return refunds->isVisible() && refunds->list()->count() == 2; }));
    press(Qt::Key_Backspace, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return part<ui::AskSheet>() != nullptr && part<ui::AskSheet>()->isOpen(); }));
    type("conta encerrada");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return refunds->list()->count() == 1; }));
    EXPECT_EQ(run(u"SELECT failure FROM refund WHERE state = 'refused'"_s).toString(), u"conta encerrada"_s);
}

} // namespace
} // namespace trato::workstation
