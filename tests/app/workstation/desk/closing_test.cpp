#include "desktest.h"

#include "negotiation/agreements.h"
#include "timeline/timeline.h"
#include "ui/payments/paymentpanel.h"

#include <QAction>

namespace trato::workstation {
namespace {

/// Ctrl+D: how they said yes, by keys.
class ClosingTest : public DeskTest {
protected:
    void openOffers()
    {
        ASSERT_NO_FATAL_FAILURE(openWithWindow());
        ASSERT_NO_FATAL_FAILURE(chooseFirstOffer());
        ASSERT_NO_FATAL_FAILURE(clearMessage());
    }
    /// They write; `intent` is what understanding read.
    InteractionId hear(const QString& text, const QString& intent)
    {
        const auto line = timeline::Timeline(*database).append({.debtor = debtor,
            .at = clock.now(),
            .channel = Channel::WhatsApp,
            .direction = timeline::Direction::In,
            .kind = u"message"_s,
            .text = text,
            .actorKind = timeline::ActorKind::Debtor,
            .handle = mobile(),
            .payload = {{u"understood"_s, QJsonObject{{u"intent"_s, intent}}}}});
        EXPECT_TRUE(line.has_value());
        return line.value_or(InteractionId());
    }
    ui::ClosingCard* closing() { return part<ui::ClosingCard>(); }
    ui::KeyChoice* proofs() { return closing()->findChild<ui::KeyChoice*>(); }
    void openClosing()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return closing()->isVisible() && session->runner().isIdle(); }));
    }
    /// The key of a choice of the card.
    Qt::Key keyOf(const QString& id)
    {
        for (const ui::KeyOption& option : proofs()->options()) {
            if (option.id == id)
                return Qt::Key(Qt::Key_0 + option.key.toInt());
        }
        return Qt::Key_unknown;
    }
    std::vector<negotiation::AcceptanceRecord> kept()
    {
        const auto records =
            negotiation::Acceptances(*database).of(debtor, AgreementId(of(u"id"_s, u"agreement"_s).toLongLong()));
        return records.value_or(std::vector<negotiation::AcceptanceRecord>());
    }
};

TEST_F(ClosingTest, whatReadsAsAYesIsChosenAndKeptAsTheProof)
{
    STEP(openOffers());
    hear(u"quanto fica?"_s, u"ask_offer"_s);
    const InteractionId yes = hear(u"fechado, pode mandar"_s, u"accept_offer"_s);
    hear(u"obrigada"_s, u"thanks"_s);
    STEP(openClosing());
    EXPECT_EQ(proofs()->current(), QString::number(yes.value()));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return of(u"state"_s, u"agreement"_s) == u"active"_s; }));
    const auto records = kept();
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records.front().said.interaction, yes);
    EXPECT_EQ(records.front().said.kind, negotiation::AcceptanceKind::Message);
    EXPECT_EQ(records.front().said.channel, u"whatsapp"_s);
    EXPECT_EQ(records.front().said.handle, mobile());
    EXPECT_FALSE(records.front().lineSha256.isEmpty());
    EXPECT_TRUE(records.front().shown.contains("\"total\""));
    ASSERT_TRUE(soon([this] { return part<ui::PaymentPanel>()->isVisible() && !closing()->isVisible(); }));
}

TEST_F(ClosingTest, aYesThatWasTakenBackIsNotChosenForAnybody)
{
    STEP(openOffers());
    const InteractionId yes = hear(u"fechado"_s, u"accept_offer"_s);
    const InteractionId no = hear(u"pensando bem, nao consigo"_s, u"reject_offer"_s);
    STEP(openClosing());
    EXPECT_TRUE(proofs()->current().isEmpty());
    EXPECT_EQ(keyOf(QString::number(no.value())), Qt::Key_1);
    // Enter chooses the line that has the keyboard, and closes nothing yet; a digit chooses another.
    press(Qt::Key_Return);
    EXPECT_EQ(proofs()->current(), QString::number(no.value()));
    EXPECT_EQ(of(u"count(*)"_s, u"agreement"_s).toInt(), 0);
    press(Qt::Key_2);
    EXPECT_EQ(proofs()->current(), QString::number(yes.value()));
    // Esc goes back to the offers and stores nothing.
    press(Qt::Key_Escape);
    EXPECT_TRUE(soon([&] { return !closing()->isVisible(); }));
    EXPECT_TRUE(part<ui::OfferList>()->hasFocus());
    EXPECT_EQ(of(u"count(*)"_s, u"agreement"_s).toInt(), 0);
}

TEST_F(ClosingTest, byTelephoneTakesWords)
{
    STEP(openOffers());
    STEP(openClosing());
    press(keyOf(u"phone"_s));
    ASSERT_EQ(proofs()->current(), u"phone"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QApplication::focusWidget() != nullptr);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"What they said"_s);
    EXPECT_EQ(of(u"count(*)"_s, u"agreement"_s).toInt(), 0);
    type("aceitou as 14h");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return of(u"state"_s, u"agreement"_s) == u"active"_s; }));
    const auto records = kept();
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records.front().said.kind, negotiation::AcceptanceKind::Call);
    EXPECT_EQ(records.front().said.reason, u"aceitou as 14h"_s);
    EXPECT_FALSE(records.front().said.interaction.has_value());
}

TEST_F(ClosingTest, whatGoesBeyondTheLimitIsAskedForWithAReasonAndClosedWhenItIsGranted)
{
    STEP(openWithWindow());
    run(u"UPDATE instalment SET open_cents = 300000 WHERE debtor_id = %1 AND open_cents > 0"_s.arg(debtor.value()));
    ASSERT_UNWRAP(const auto deal, ui::loadDeal(*database, debtor, clock));
    ASSERT_TRUE(deal.table.lastNeedsApproval);
    press(Qt::Key_F2);
    part<ui::NegotiationPanel>()->refresh();
    ASSERT_TRUE(soon([this] { return part<ui::OfferList>()->isVisible() && session->runner().isIdle(); }));
    press(Qt::Key(Qt::Key_0 + static_cast<int>(deal.table.offers.size())), Qt::AltModifier);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    STEP(openClosing());
    // Nobody said yes yet: only the reason is missing.
    EXPECT_EQ(proofs()->current(), u"not_yet"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(of(u"count(*)"_s, u"agreement"_s).toInt(), 0);
    type("recebe dia 15");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return of(u"state"_s, u"agreement"_s) == u"awaiting_approval"_s; }));
    EXPECT_TRUE(of(u"approval_reason"_s, u"agreement"_s).toString().startsWith(u"recebe dia 15 · "_s));
    EXPECT_TRUE(kept().empty());
    const QString number = of(u"number"_s, u"agreement"_s).toString();
    ASSERT_TRUE(soon([&] { return says<ui::NegotiationPanel>(u"Agreement %1 waits for approval"_s.arg(number)); }));
    // A supervisor grants it: it is on the table until they say yes.
    const AgreementId id(of(u"id"_s, u"agreement"_s).toLongLong());
    ASSERT_RESULT(negotiation::Agreements(*database, clock).approve(id, negotiation::Role::Supervisor, u"sonia"_s));
    part<ui::NegotiationPanel>()->refresh();
    ASSERT_TRUE(soon([&] { return says<ui::NegotiationPanel>(u"Agreement %1 was approved by sonia"_s.arg(number)); }));
    const InteractionId yes = hear(u"fechado"_s, u"accept_offer"_s);
    QAction* accept = nullptr;
    for (QAction* action : window().actions()) {
        if (action->objectName() == u"deal.accept"_s)
            accept = action;
    }
    ASSERT_NE(accept, nullptr);
    accept->trigger();
    ASSERT_TRUE(soon([&] { return closing()->isVisible() && proofs()->current() == QString::number(yes.value()); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return of(u"state"_s, u"agreement"_s) == u"active"_s; }));
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(kept().front().said.interaction, yes);
}

TEST_F(ClosingTest, aDealIsNotClosedForADebtThatHasChanged)
{
    STEP(openOffers());
    hear(u"fechado"_s, u"accept_offer"_s);
    STEP(openClosing());
    run(u"UPDATE instalment SET open_cents = open_cents - 100 WHERE debtor_id = %1 AND open_cents > 100"_s.arg(
        debtor.value()));
    part<ui::NegotiationPanel>()->refresh();
    ASSERT_TRUE(soon([this] { return !closing()->isVisible() && session->runner().isIdle(); }));
    EXPECT_TRUE(says<ui::NegotiationPanel>(u"What is owed has changed"_s));
    EXPECT_EQ(of(u"count(*)"_s, u"agreement"_s).toInt(), 0);
}

} // namespace
} // namespace trato::workstation
