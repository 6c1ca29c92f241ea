#include "desktest.h"

#include "payments/collectingaccounts.h"
#include "ui/payments/chargelist.h"
#include "ui/payments/paymentpanel.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/disclosure.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>

namespace trato::workstation {
namespace {

using payments::PaymentMethod;

const QString digits = u"00190000090312855700709144172179516390000030000"_s;
const QString printed = u"00190.00009 03128.557007 09144.172179 5 16390000030000"_s;

/// F3 by boleto and by link: what the desk does; the bank's part is written into the database.
class ChargeTest : public DeskTest {
protected:
    void openPanel(const std::vector<payments::AccountKey>& accounts)
    {
        ASSERT_NO_FATAL_FAILURE(openWithWindow());
        ASSERT_RESULT(payments::CollectingAccounts(*database).set(accounts));
        press(Qt::Key_F3);
        part<ui::PaymentPanel>()->refresh();
        ASSERT_TRUE(soon([this] { return says<ui::PaymentPanel>(u"No Pix yet"_s) && session->runner().isIdle(); }));
    }
    QAbstractButton* choice(const QString& text)
    {
        const auto buttons = part<ui::PaymentPanel>()->findChild<ui::ChoiceBar*>()->findChildren<QAbstractButton*>();
        const auto found = std::ranges::find_if(buttons, [&](const auto* one) { return one->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }
    /// What the engine and the bank would have done.
    void registerCharge(const QString& assignments)
    {
        run(u"UPDATE payment_request SET state = 'active', %1 WHERE debtor_id = %2"_s.arg(assignments)
                .arg(debtor.value()));
        part<ui::PaymentPanel>()->refresh();
    }
    QString code() { return part<ui::PaymentPanel>()->findChild<QLineEdit*>()->text(); }
};

TEST_F(ChargeTest, aBoletoIsAskedForCopiedAndSent)
{
    STEP(openPanel({{PaymentMethod::Pix, u"banco"_s}, {PaymentMethod::Boleto, u"carteira"_s}}));
    ASSERT_TRUE(choice(u"Boleto"_s) != nullptr && choice(u"Boleto"_s)->isEnabled());
    EXPECT_FALSE(choice(u"Link"_s)->isEnabled());
    choice(u"Boleto"_s)->click();
    ASSERT_TRUE(soon([this] { return says<ui::PaymentPanel>(u"No boleto yet"_s) && session->runner().isIdle(); }));
    part<ui::PaymentPanel>()->takeFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(
        soon([this] { return of(u"method || ' ' || account"_s, u"payment_request"_s) == u"boleto carteira"_s; }));
    registerCharge(u"line = '%1'"_s.arg(digits));
    ASSERT_TRUE(soon([this] { return code() == printed && session->runner().isIdle(); })) << code().toStdString();
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), printed);
    part<ui::PaymentPanel>()->takeFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    const QString sent = u"SELECT body FROM outbox WHERE actor = 'nilza' ORDER BY id DESC"_s;
    ASSERT_TRUE(soon([&] { return run(sent).toString().contains(printed); })) << hint().toStdString();
    EXPECT_TRUE(run(sent).toString().startsWith(u"Boleto de "_s));
}

TEST_F(ChargeTest, everyChargeIsListedAndTheBankIsAskedAtOnce)
{
    STEP(openPanel({{PaymentMethod::Pix, u"banco"_s}, {PaymentMethod::Link, u"loja"_s}}));
    choice(u"Link"_s)->click();
    ASSERT_TRUE(soon([this] { return says<ui::PaymentPanel>(u"No link yet"_s) && session->runner().isIdle(); }));
    part<ui::PaymentPanel>()->takeFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([this] { return of(u"count(*)"_s, u"payment_request"_s).toInt() == 1; }));
    registerCharge(u"url = 'https://pagar.exemplo.com.br/i/7q2k'"_s);
    ASSERT_TRUE(
        soon([this] { return code() == u"https://pagar.exemplo.com.br/i/7q2k"_s && session->runner().isIdle(); }));
    auto* charges = part<ui::ChargeList>();
    EXPECT_EQ(charges->count(), 1);
    EXPECT_TRUE(charges->item(0)->text().contains(u"waiting for the payment"_s));
    ASSERT_NE(of(u"updated_at"_s, u"payment_request"_s).toLongLong(), 0);
    const auto buttons = part<ui::PaymentPanel>()->findChildren<QAbstractButton*>();
    const auto ask =
        std::ranges::find_if(buttons, [](const auto* one) { return one->text() == u"Ask the bank now"_s; });
    ASSERT_NE(ask, buttons.end());
    (*ask)->click();
    ASSERT_TRUE(soon([this] { return of(u"updated_at"_s, u"payment_request"_s).toLongLong() == 0; }));
    // What nobody may see is not shown, and can't be sent.
    run(u"UPDATE payment_request SET state = 'withheld'"_s);
    part<ui::PaymentPanel>()->refresh();
    ASSERT_TRUE(soon([this] { return says<ui::PaymentPanel>(u"The charge is withheld"_s); }));
    EXPECT_FALSE(part<ui::PaymentPanel>()->findChild<QLineEdit*>()->isVisible());
}

TEST_F(ChargeTest, anOpenChargeIsCancelledWithItsReasonAndTheProviderHasTheLastWord)
{
    STEP(openPanel({{PaymentMethod::Pix, u"banco"_s}}));
    part<ui::PaymentPanel>()->takeFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([this] { return of(u"count(*)"_s, u"payment_request"_s).toInt() == 1; }));
    registerCharge(u"pix_code = '00020126'"_s);
    ASSERT_TRUE(soon([this] { return code() == u"00020126"_s && session->runner().isIdle(); }));
    part<ui::PaymentPanel>()->takeFocus();
    press(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return part<ui::AskSheet>() != nullptr && part<ui::AskSheet>()->isOpen(); }));
    press(Qt::Key_Return);
    EXPECT_TRUE(part<ui::AskSheet>()->isOpen()) << "it needs a reason";
    type("pediu boleto");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return says<ui::PaymentPanel>(u"Cancelling was asked for"_s); }));
    EXPECT_EQ(of(u"state || ' ' || withdrawal_by || ' ' || withdrawal_reason"_s, u"payment_request"_s),
        u"active nilza pediu boleto"_s);
    EXPECT_TRUE(explains<ui::PaymentPanel>(u"it can still be paid"_s));
    EXPECT_TRUE(part<ui::ChargeList>()->item(0)->text().contains(u"cancelling was asked for"_s));
    EXPECT_FALSE(part<ui::PaymentPanel>()->findChild<QLineEdit*>()->isVisible()) << "nobody is sent it any more";
    run(u"UPDATE payment_request SET failure = 'It is settled there.'"_s);
    part<ui::PaymentPanel>()->refresh();
    ASSERT_TRUE(soon([this] { return says<ui::PaymentPanel>(u"The provider does not cancel it"_s); }));
    EXPECT_TRUE(explains<ui::PaymentPanel>(u"It is settled there."_s));
    run(u"UPDATE payment_request SET state = 'cancelled'"_s);
    part<ui::PaymentPanel>()->refresh();
    ASSERT_TRUE(soon([this] { return says<ui::PaymentPanel>(u"No Pix yet"_s); }));
    EXPECT_TRUE(part<ui::ChargeList>()->item(0)->text().contains(u"cancelled"_s));
}

TEST_F(ChargeTest, whoDoesNotLeadCancelsNothing)
{
    STEP(openPanel({{PaymentMethod::Pix, u"banco"_s}}));
    run(u"INSERT INTO actor_role (actor, role, given_by, given_at) VALUES ('rosa', 'supervisor', 'rosa', 1)"_s);
    part<ui::PaymentPanel>()->takeFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([this] { return of(u"count(*)"_s, u"payment_request"_s).toInt() == 1; }));
    registerCharge(u"pix_code = '00020126'"_s);
    ASSERT_TRUE(soon([this] { return code() == u"00020126"_s && session->runner().isIdle(); }));
    part<ui::PaymentPanel>()->takeFocus();
    press(Qt::Key_Delete, Qt::ControlModifier);
    const auto buttons = part<ui::PaymentPanel>()->findChildren<QAbstractButton*>();
    const auto cancel = std::ranges::find_if(buttons, [](const auto* one) { return one->text() == u"Cancel…"_s; });
    ASSERT_NE(cancel, buttons.end());
    EXPECT_FALSE((*cancel)->isEnabled());
    EXPECT_TRUE((*cancel)->toolTip().contains(u"Only who leads"_s)) << (*cancel)->toolTip().toStdString();
    EXPECT_EQ(part<ui::AskSheet>(), nullptr);
}

} // namespace
} // namespace trato::workstation
