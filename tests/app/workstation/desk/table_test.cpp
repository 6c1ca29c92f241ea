#include "desktest.h"

#include "channels/sms/segments.h"
#include "payments/collectingaccounts.h"
#include "payments/paymentrequests.h"
#include "ui/payments/paymentpanel.h"
#include "ui/payments/paymentview.h"

namespace trato::workstation {
namespace {

using payments::PaymentMethod;

const QString slipDigits = u"00190000090312855700709144172179516390000030000"_s;
const QString slipPrinted = u"00190.00009 03128.557007 09144.172179 5 16390000030000"_s;

/// What lies on the table goes into the message by one key, in the words of the channel.
class TableTest : public DeskTest {
protected:
    /// A charge as the bank would have made it.
    void charge(const QString& method, const QString& assignments)
    {
        ASSERT_RESULT(payments::PaymentRequests(*database, clock).create({.debtor = debtor}, method, u"banco"_s, user));
        run(u"UPDATE payment_request SET state = 'active', %1 WHERE debtor_id = %2 AND method = '%3'"_s.arg(assignments)
                .arg(debtor.value())
                .arg(method));
        part<ui::PaymentPanel>()->refresh();
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    }
    QString written() { return message()->toPlainText(); }
};

TEST_F(TableTest, theOfferIsPutWhereTheCaretIsAndTakenBackInOneStep)
{
    STEP(openWithWindow());
    STEP(chooseFirstOffer());
    const QString words = written();
    STEP(clearMessage());
    type("Bom dia. Abs");
    for (int letter = 0; letter < 3; ++letter)
        press(Qt::Key_Left);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(written(), u"Bom dia. "_s + words + u"Abs"_s);
    EXPECT_TRUE(message()->hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), u"Bom dia. Abs"_s);
    EXPECT_EQ(countOutbox(u"queued"_s), 0);
    // In the panel of the offers Ctrl+I is the offer as well.
    press(Qt::Key_End);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(written(), u"Bom dia. Abs"_s + words);
}

TEST_F(TableTest, thePixIsOnTheTableWithItsCodeAsABlockOfItsOwn)
{
    STEP(openWithWindow());
    STEP(charge(u"pix"_s, u"pix_code = '00020126abc6304A1B2'"_s));
    press(Qt::Key_F3);
    press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return !written().isEmpty(); }));
    const qint64 cents = of(u"amount_cents"_s, u"payment_request"_s).toLongLong();
    EXPECT_TRUE(written().contains(ui::format::money(cents).replace(QChar::Nbsp, u' '))) << written().toStdString();
    const QDate due = QDate::fromString(of(u"due"_s, u"payment_request"_s).toString(), Qt::ISODate);
    EXPECT_TRUE(written().contains(ui::format::date(due))) << written().toStdString();
    EXPECT_EQ(written().split(u'\n').count(u"00020126abc6304A1B2"_s), 1);
    EXPECT_EQ(countOutbox(u"queued"_s), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), QString());
}

TEST_F(TableTest, theSlipHasAKeyOfItsOwnAndLeadsToWhereItIsAskedFor)
{
    STEP(openWithWindow());
    ASSERT_RESULT(payments::CollectingAccounts(*database).set({{PaymentMethod::Boleto, u"banco"_s}}));
    part<ui::PaymentPanel>()->refresh();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([this] { return says<ui::PaymentPanel>(u"No boleto yet"_s); }));
    EXPECT_EQ(written(), QString());
    STEP(charge(u"boleto"_s, u"line = '%1'"_s.arg(slipDigits)));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(soon([this] { return written().split(u'\n').contains(slipPrinted); })) << written().toStdString();
    EXPECT_TRUE(written().startsWith(u"Boleto de "_s));
}

TEST_F(TableTest, eachChannelHasItsWords)
{
    STEP(openWithWindow());
    STEP(charge(u"pix"_s, u"pix_code = '00020126abc6304A1B2'"_s));
    ASSERT_UNWRAP(const auto view, ui::loadPayment(*database, {.debtor = debtor}, clock));
    const payments::PaymentRequest* const pix = view.active(PaymentMethod::Pix);
    ASSERT_NE(pix, nullptr);
    ui::OpenCase open = part<CasePage>()->openCase();
    open.firstName = u"João"_s;
    open.channel = Channel::Sms;
    ASSERT_UNWRAP(const QString sms, ui::paymentMessage(*pix, u"Lojas São José"_s, open));
    ASSERT_UNWRAP(const auto size, channels::smsSize(channels::SmsProvider::Zenvia, sms));
    EXPECT_EQ(size.encoding, channels::SmsEncoding::Gsm7) << sms.toStdString();
    EXPECT_TRUE(sms.contains(u"Lojas Sao Jose"_s)) << sms.toStdString();
    open.channel = Channel::Email;
    ASSERT_UNWRAP(const QString mail, ui::paymentMessage(*pix, u"Lojas São José"_s, open));
    EXPECT_TRUE(mail.startsWith(u"Olá, João,\n"_s)) << mail.toStdString();
    ASSERT_UNWRAP(const auto deal, ui::loadDeal(*database, debtor, clock));
    for (const negotiation::Offer& offer : deal.table.offers) {
        open.channel = Channel::Sms;
        ASSERT_UNWRAP(const QString brief, ui::dealMessage(offer.plan, open));
        ASSERT_UNWRAP(const auto cost, channels::smsSize(channels::SmsProvider::Zenvia, brief));
        EXPECT_EQ(cost.segments, 1) << brief.toStdString();
        open.channel = Channel::Email;
        ASSERT_UNWRAP(const QString letter, ui::dealMessage(offer.plan, open));
        EXPECT_TRUE(letter.startsWith(u"Olá, João,\n"_s)) << letter.toStdString();
    }
}

TEST_F(TableTest, aSlipGoesOutWithItsPageOrItsPixAsTheChannelTakesIt)
{
    STEP(openWithWindow());
    const QString page = u"https://pagar.example/b/7q2k9"_s;
    payments::PaymentRequest slip{
        .method = u"boleto"_s, .amount = money::Money(1'234'56), .due = QDate(2026, 11, 27), .line = slipDigits};
    ui::OpenCase open = part<CasePage>()->openCase();
    const auto words = [&](Channel channel) {
        open.channel = channel;
        const auto made = ui::paymentMessage(slip, u"Lojas São José"_s, open);
        return made ? *made : made.error().message;
    };
    // Where a bank's app reads the Pix of a slip is nothing that a person opens.
    slip.url = u"pix.example/qr/v2/cobv/1"_s;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Email}) {
        EXPECT_TRUE(words(channel).contains(slipPrinted)) << words(channel).toStdString();
        EXPECT_FALSE(words(channel).contains(u"pix.example"_s)) << words(channel).toStdString();
    }
    slip.pixCode = u"00020126abc6304A1B2"_s;
    EXPECT_TRUE(words(Channel::WhatsApp).contains(slip.pixCode));
    EXPECT_TRUE(words(Channel::Email).contains(slip.pixCode));
    EXPECT_FALSE(words(Channel::Sms).contains(slip.pixCode)) << "the line is enough";
    slip.url = page;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Email}) {
        EXPECT_TRUE(words(channel).contains(slipPrinted)) << words(channel).toStdString();
        EXPECT_TRUE(words(channel).contains(page)) << words(channel).toStdString();
    }
    ASSERT_UNWRAP(const auto cost, channels::smsSize(channels::SmsProvider::Twilio, words(Channel::Sms)));
    EXPECT_EQ(cost.segments, 1) << words(Channel::Sms).toStdString();
}

} // namespace
} // namespace trato::workstation
