#include "desktest.h"
#include "providers.h"

#include "app/workstation/casepage.h"
#include "channels/hold.h"
#include "channels/templates/catalogue.h"
#include "parties/debtors.h"
#include "ui/composer/lintwatch.h"
#include "ui/composer/templatepicker.h"
#include "ui/payments/paymentpanel.h"
#include "ui/widgets/button.h"

namespace trato::workstation {
namespace {

class MessageTest : public DeskTest {
protected:
    void chooseWhatsApp()
    {
        press(Qt::Key_H, Qt::ControlModifier);
        press(Qt::Key_1);
        STEP(takeFocusBack());
    }
    void takeFocusBack()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        ASSERT_TRUE(message()->hasFocus());
    }
    /// The moment to think again is over.
    void passTheHold()
    {
        const QString held = u"SELECT count(*) FROM outbox WHERE actor = 'nilza' AND state = 'queued'"_s;
        ASSERT_TRUE(soon([&] { return run(held).toInt() > 0; })) << hint().toStdString();
        clock.advance(channels::holdOfPeople());
    }
    bool isWindowOpen() { return says<ui::Composer>(u"window "_s) && !says<ui::Composer>(u"window closed"_s); }

    Providers providers;
};

TEST_F(MessageTest, whatIsWrittenAroundAnOfferLeavesToTheProvider)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(providers.start(url, clock));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(chooseWhatsApp());
    ASSERT_FALSE(isWindowOpen());
    providers.say(u"whatsapp"_s, mobile(), u"oi, pode me mandar a proposta?"_s);
    ASSERT_TRUE(soon([this] { return isWindowOpen(); })) << hint().toStdString();
    STEP(chooseFirstOffer());
    type(" Cabe assim?");
    const QString written = message()->toPlainText();
    ASSERT_TRUE(written.endsWith(u" Cabe assim?"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    STEP(passTheHold());
    ASSERT_TRUE(soon([&] { return providers.textsTo(mobile()).contains(written); })) << hint().toStdString();
    EXPECT_EQ(providers.textsTo(mobile()).count(written), 1);
    EXPECT_EQ(message()->toPlainText(), QString());
}

TEST_F(MessageTest, theHandshakeLeadsToThePixWithThreeKeys)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(providers.start(url, clock));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(chooseWhatsApp());
    providers.say(u"whatsapp"_s, mobile(), u"pode ser, fechado"_s);
    ASSERT_TRUE(soon([this] { return isWindowOpen(); })) << hint().toStdString();
    STEP(chooseFirstOffer());
    STEP(clearMessage());
    type("ate logo");
    STEP(acceptProof());
    const QString code =
        u"SELECT pix_code FROM payment_request WHERE state = 'active' AND debtor_id = %1"_s.arg(debtor.value());
    ASSERT_TRUE(soon([&] { return !run(code).toString().isEmpty() && says<ui::PaymentPanel>(u"Who receives"_s); }));
    ASSERT_TRUE(soon([this] {
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return button != nullptr && part<ui::PaymentPanel>()->isAncestorOf(button) && session->runner().isIdle();
    }));
    press(Qt::Key_Return, Qt::ControlModifier);
    const QString pix = run(code).toString();
    STEP(passTheHold());
    ASSERT_TRUE(soon([&] { return providers.textsTo(mobile()).join(u'\n').contains(pix); })) << hint().toStdString();
    EXPECT_EQ(of(u"count(*)"_s, u"payment_request"_s).toInt(), 1);
    // What was being written is still there, and whoever writes on keeps the keyboard while the charge is followed.
    EXPECT_EQ(message()->toPlainText(), u"ate logo"_s);
    STEP(takeFocusBack());
    part<ui::PaymentPanel>()->refresh();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_TRUE(message()->hasFocus());
}

TEST_F(MessageTest, theWindowIsWhatThePolicySays)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(chooseWhatsApp());
    EXPECT_FALSE(isWindowOpen());
    // An SMS opens no window on WhatsApp, a message on WhatsApp does.
    parties::Debtors parties(*database);
    const auto writes = [&](parties::ContactKind kind) {
        ASSERT_RESULT(parties.noteInbound(debtor, {kind, mobile()}, clock.now() - 1min));
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    };
    STEP(writes(parties::ContactKind::Phone));
    EXPECT_FALSE(isWindowOpen());
    STEP(writes(parties::ContactKind::WhatsApp));
    ASSERT_TRUE(soon([this] { return isWindowOpen(); })) << hint().toStdString();
    STEP(chooseFirstOffer());
    press(Qt::Key_Return, Qt::ControlModifier);
    const QString leaving =
        u"SELECT count(*) FROM outbox WHERE debtor_id = %1 AND actor = 'nilza' AND kind = 'text'"_s.arg(debtor.value());
    ASSERT_TRUE(soon([&] { return run(leaving).toInt() == 1; })) << hint().toStdString();
    EXPECT_TRUE(soon([this] { return message()->toPlainText().isEmpty(); }));
}

TEST_F(MessageTest, theWindowRunsOutWhileNobodyTouchesAnything)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(chooseWhatsApp());
    ASSERT_RESULT(parties::Debtors(*database).noteInbound(
        debtor, {parties::ContactKind::WhatsApp, mobile()}, clock.now() - 24h + 8min));
    ASSERT_TRUE(soon([this] { return says<ui::Composer>(u"window 8 min"_s) && session->runner().isIdle(); }))
        << hint().toStdString();
    EXPECT_FALSE(part<ui::TemplatePicker>()->isVisible());
    clock.advance(4min);
    ASSERT_TRUE(soon([this] { return says<ui::Composer>(u"window 4 min"_s); })) << hint().toStdString();
    clock.advance(5min);
    ASSERT_TRUE(soon([this] { return says<ui::Composer>(u"window closed"_s); })) << hint().toStdString();
    EXPECT_TRUE(part<ui::TemplatePicker>()->isVisible()) << "what may still leave stands in the place of the text";
}

TEST_F(MessageTest, templatesStandInThePlaceOfTheTextWhileTheWindowIsClosed)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(chooseWhatsApp());
    press(Qt::Key_T, Qt::ControlModifier);
    auto* picker = part<ui::TemplatePicker>();
    ASSERT_TRUE(picker->isVisible() && picker->hasFocus());
    // Others work on the case meanwhile.
    part<CasePage>()->refresh();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    ASSERT_TRUE(picker->isVisible() && picker->hasFocus());
    ASSERT_GT(picker->model()->rowCount(), 10);
    press(Qt::Key_Return);
    ASSERT_TRUE(message()->isVisible() && message()->hasFocus());
    const QString words = message()->toPlainText();
    EXPECT_FALSE(words.isEmpty());
    EXPECT_TRUE(channels::openPlaces(words).isEmpty()) << words.toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    const QString leaving =
        u"SELECT template FROM outbox WHERE debtor_id = %1 AND actor = 'nilza' AND kind = 'template' AND payload LIKE '%parameters%'"_s
            .arg(debtor.value());
    ASSERT_TRUE(soon([&] { return !run(leaving).toString().isEmpty() || hint().contains(u"Did not leave"_s); }));
    EXPECT_FALSE(run(leaving).toString().isEmpty()) << hint().toStdString();
}

TEST_F(MessageTest, whoBeginsToWriteWritesText)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(chooseWhatsApp());
    press(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(part<ui::TemplatePicker>()->hasFocus());
    type("bom");
    EXPECT_EQ(message()->toPlainText(), u"bom"_s);
    EXPECT_TRUE(soon([&] { return !part<ui::TemplatePicker>()->isVisible(); }));
}

TEST_F(MessageTest, whatIsToBeFilledInKeepsItHere)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(write(u"Anotado: {data}."_s));
    EXPECT_TRUE(hint().contains(u"To fill in: data."_s)) << hint().toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(hint().contains(u"Did not leave: fill in data first."_s)) << hint().toStdString();
    EXPECT_EQ(run(u"SELECT count(*) FROM outbox WHERE actor = 'nilza'"_s).toInt(), 0);
    // The place is selected: what is typed takes it.
    type("27/11");
    EXPECT_EQ(message()->toPlainText(), u"Anotado: 27/11."_s);
    EXPECT_FALSE(hint().contains(u"fill in"_s)) << hint().toStdString();
}

TEST_F(MessageTest, nothingTellsOfTheDebtBeforeItIsKnownWhoReads)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(write(u"sua parcela venceu"_s));
    EXPECT_TRUE(hint().contains(u"It is not confirmed who reads this"_s)) << hint().toStdString();
    auto* lint = window().findChild<ui::LintWatch*>();
    ASSERT_NE(lint, nullptr);
    EXPECT_GT(lint->blocking(), 0);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(run(u"SELECT count(*) FROM outbox WHERE actor = 'nilza'"_s).toInt(), 0);
    EXPECT_EQ(message()->toPlainText(), u"sua parcela venceu"_s);
    STEP(confirmIdentity());
    EXPECT_TRUE(soon([this] { return !hint().contains(u"confirmed who reads"_s); })) << hint().toStdString();
    EXPECT_TRUE(soon([lint] { return lint->blocking() == 0; }));
}

TEST_F(MessageTest, aSlashOffersSnippets)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(write(u"Bom dia. /cal"_s));
    press(Qt::Key_Return);
    const QString text = message()->toPlainText();
    EXPECT_TRUE(text.startsWith(u"Bom dia. Sem pressa, "_s)) << text.toStdString();
    EXPECT_TRUE(channels::openPlaces(text).isEmpty()) << text.toStdString();
    EXPECT_FALSE(text.contains(u'/'));
}

TEST_F(MessageTest, aSnippetIsOfferedOnWhileTheCaseIsReadAnew)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(write(u"Bom dia. /cal"_s));
    run(u"UPDATE debtor SET name = 'Rita Campos' WHERE id = %1"_s.arg(debtor.value()));
    part<ui::Composer>()->refresh();
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    press(Qt::Key_Return);
    EXPECT_TRUE(message()->toPlainText().startsWith(u"Bom dia. Sem pressa, "_s))
        << message()->toPlainText().toStdString();
}

TEST_F(MessageTest, aDigitOfTheNumberPadChoosesTheChannelAndGoesOnWriting)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    press(Qt::Key_H, Qt::ControlModifier);
    // The header is read anew meanwhile: the channels are made again below the keyboard.
    clock.advance(1min);
    run(u"UPDATE debtor SET city = 'Olinda' WHERE id = %1"_s.arg(debtor.value()));
    part<ui::CaseHeader>()->refresh();
    ASSERT_TRUE(soon([this] { return says<ui::CaseHeader>(u"Olinda"_s); }));
    press(Qt::Key_4, Qt::KeypadModifier);
    EXPECT_TRUE(soon([this] {
        return hint().contains(u"SMS"_s) || part<ui::Composer>()->findChild<ui::Button*>()->text().startsWith(u"SMS"_s);
    }));
    EXPECT_TRUE(message()->hasFocus());
}

TEST_F(MessageTest, anSmsSaysHowManyItWillBe)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_4);
    STEP(write(u"bom dia"_s));
    EXPECT_TRUE(soon([this] { return says<ui::Composer>(u"1 SMS · 7 of 160"_s); })) << hint().toStdString();
    message()->setPlainText(QString(161, u'a'));
    EXPECT_TRUE(says<ui::Composer>(u"2 SMS · 161 of 306"_s)) << hint().toStdString();
    message()->setPlainText(u"amanhã, então"_s);
    EXPECT_TRUE(says<ui::Composer>(u"70 a message"_s)) << hint().toStdString();
}

} // namespace
} // namespace trato::workstation
