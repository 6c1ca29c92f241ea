#include "desktest.h"
#include "providers.h"

#include "parties/debtors.h"

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
    ASSERT_TRUE(soon([&] { return providers.textsTo(mobile()).contains(written); })) << hint().toStdString();
    EXPECT_EQ(providers.textsTo(mobile()).count(written), 1);
    EXPECT_EQ(message()->toPlainText(), QString());
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
    const QString leaving = u"SELECT count(*) FROM outbox WHERE debtor_id = %1 AND actor = 'nilza' AND kind = 'text'"_s.arg(debtor.value());
    ASSERT_TRUE(soon([&] { return run(leaving).toInt() == 1; })) << hint().toStdString();
    EXPECT_TRUE(soon([this] { return message()->toPlainText().isEmpty(); }));
}

} // namespace
} // namespace trato::workstation
