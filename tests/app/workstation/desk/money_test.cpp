#include "desktest.h"
#include "providers.h"

#include "channels/hold.h"
#include "ui/payments/paymentpanel.h"
#include "ui/wrapup/wrapupform.h"

#include <QComboBox>
#include <QPushButton>

namespace trato::workstation {
namespace {

/// The way that is taken most, with the debtor and the providers on the other side. Keys are counted, text is not.
class MoneyTest : public DeskTest {
protected:
    void stroke(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(key, modifiers);
        ++strokes;
    }
    bool isWindowOpen() { return says<ui::Composer>(u"window "_s) && !says<ui::Composer>(u"window closed"_s); }
    /// What was sent is with the provider: the moment to think again is over.
    void arrives(const QString& words)
    {
        const QString held = u"SELECT count(*) FROM outbox WHERE actor = 'nilza' AND state = 'queued'"_s;
        ASSERT_TRUE(soon([&] { return run(held).toInt() > 0; }))
            << words.toStdString() << " | " << hint().toStdString();
        clock.advance(channels::holdOfPeople());
        ASSERT_TRUE(soon([&] { return providers.textsTo(mobile()).join(u'\n').contains(words); }))
            << hint().toStdString();
    }
    /// They wrote a minute ago and are known.
    void everybodyTalks()
    {
        const QString now = QString::number(clock.now().microseconds() - 60'000'000);
        run(u"UPDATE debtor SET delay_reason = NULL, right_party_at = "_s + now);
        run(u"UPDATE contact_point SET last_inbound_at = %1 WHERE kind IN ('whatsapp', 'phone')"_s.arg(now));
    }

    Providers providers;
    int strokes = 0;
};

TEST_F(MoneyTest, fromOneCaseToTheNextInAtMostTwelveKeys)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(everybodyTalks());
    STEP(providers.start(url, clock));
    ++strokes;
    STEP(takeNext());
    if (!says<ui::Composer>(u"WhatsApp"_s) || !isWindowOpen()) {
        stroke(Qt::Key_H, Qt::ControlModifier);
        stroke(Qt::Key_1);
        ASSERT_TRUE(soon([this] { return isWindowOpen(); })) << hint().toStdString();
    }

    strokes += 2;
    STEP(chooseFirstOffer());
    type(" Cabe assim?");
    const QString written = message()->toPlainText();
    ASSERT_TRUE(written.endsWith(u" Cabe assim?"_s));
    stroke(Qt::Key_Return, Qt::ControlModifier);
    STEP(arrives(written));
    providers.say(u"whatsapp"_s, mobile(), u"cabe sim, fechado"_s);

    strokes += 2;
    STEP(acceptProof());
    const QString proof = u"SELECT i.text FROM agreement_acceptance a JOIN interaction i ON i.id = a.interaction_id "
                          "WHERE a.debtor_id = %1"_s.arg(debtor.value());
    EXPECT_TRUE(soon([&] { return run(proof).toString() == u"cabe sim, fechado"_s; }))
        << run(proof).toString().toStdString();
    const QString code =
        u"SELECT pix_code FROM payment_request WHERE state = 'active' AND debtor_id = %1"_s.arg(debtor.value());
    ASSERT_TRUE(soon([&] {
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return !run(code).toString().isEmpty() && says<ui::PaymentPanel>(u"Who receives"_s) && button != nullptr &&
               button->isEnabled() && part<ui::PaymentPanel>()->isAncestorOf(button) && session->runner().isIdle();
    }));
    stroke(Qt::Key_Return, Qt::ControlModifier);
    STEP(arrives(run(code).toString()));

    stroke(Qt::Key_F5);
    auto* form = part<ui::WrapUpForm>();
    auto* reason = form->findChild<QComboBox*>();
    ASSERT_TRUE(soon([&] { return form->isVisible() && reason->hasFocus(); }));
    stroke(Qt::Key_Down);
    const DebtorId before = debtor;
    stroke(Qt::Key_Return, Qt::ControlModifier);
    const QString next =
        u"SELECT debtor_id FROM work_item WHERE state = 'claimed' AND holder = 'nilza' AND debtor_id <> %1"_s.arg(
            before.value());
    ASSERT_TRUE(soon([&] { return run(next).isValid(); }));
    EXPECT_EQ(of(u"state || ' ' || disposition"_s, u"work_item"_s).toString(), u"closed cpc_agreement"_s);
    const QString nextName = run(u"SELECT name FROM debtor WHERE id = %1"_s.arg(run(next).toLongLong())).toString();
    EXPECT_TRUE(soon([&] { return says<ui::CaseHeader>(nextName) && !form->isVisible(); }));
    EXPECT_LE(strokes, 12);
    EXPECT_EQ(providers.textsTo(mobile()).count(written), 1);
}

} // namespace
} // namespace trato::workstation
