#include "desktest.h"

#include "negotiation/agreements.h"
#include "negotiation/roles.h"
#include "negotiation/situation.h"
#include "payments/payees.h"
#include "payments/refunds.h"
#include "ui/approvals/approvalspage.h"
#include "ui/approvals/requestdetail.h"
#include "ui/approvals/requestsheet.h"
#include "ui/approvals/requeststrip.h"
#include "ui/settings/payeespane.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettemodel.h"
#include "ui/supervisor/supervisorpage.h"
#include "ui/widgets/asksheet.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>

namespace trato::workstation {
namespace {

/// What waits for a second person: nilza leads, luana asks, rui leads too.
class ApprovalKeys : public DeskTest {
protected:
    void begin()
    {
        STEP(openAt(u"2026-11-18T10:00:00"));
        using negotiation::Role;
        for (const QString& who : {user, u"rui"_s})
            ASSERT_RESULT(negotiation::giveRole(*database, clock, {who, Role::Supervisor, user}));
        ASSERT_RESULT(negotiation::giveRole(*database, clock, {u"luana"_s, Role::Negotiator, user}));
    }
    void askAgreement(const QString& who)
    {
        debtor = DebtorId(run(u"SELECT MIN(debtor_id) FROM instalment WHERE status = 'open' AND debtor_id NOT IN "
                              u"(SELECT debtor_id FROM agreement) AND debtor_id NOT IN (SELECT debtor_id FROM hold) "
                              u"AND open_cents > 60000"_s)
                              .toLongLong());
        name = run(u"SELECT name FROM debtor WHERE id = %1"_s.arg(debtor.value())).toString();
        ASSERT_UNWRAP(const auto situation, negotiation::loadSituation(*database, debtor, clock.today()));
        ASSERT_UNWRAP(
            const auto made, negotiation::Agreements(*database, clock)
                                 .create({.debtor = debtor,
                                     .terms = {.entry = money::Money::fromCents(situation.total().cents() / 5),
                                         .instalments = 18,
                                         .firstDue = clock.today().addDays(20)},
                                     .actor = who,
                                     .beyond = negotiation::Beyond::AskApproval,
                                     .reason = u"recebe no dia 20"_s}));
        ASSERT_EQ(made.state, negotiation::AgreementState::AwaitingApproval);
    }
    void askRefund()
    {
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            u"recorded_at) VALUES (0, 990077, 'pix', 'a', 'E99', 100000, %1, 'unmatched', '{}', %1)"_s.arg(
                clock.now().microseconds()));
        ASSERT_RESULT(payments::Refunds(*database, clock)
                          .ask({PaymentId(990077), money::Money(700'00), u"pago em dobro"_s, u"luana"_s}));
    }
    ui::ApprovalsPage* page() { return part<ui::ApprovalsPage>(); }
    void openInbox(int waiting)
    {
        press(Qt::Key_5, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(soon([&] { return page()->isVisible() && page()->list()->count() == waiting; }));
        ASSERT_TRUE(soon([this] { return page()->list()->hasFocus() && session->runner().isIdle(); }));
    }
    QString agreement() { return of(u"state"_s, u"agreement"_s).toString(); }
    QString refund() { return run(u"SELECT state FROM refund WHERE payment_id = 990077"_s).toString(); }
    static QString spoken(QWidget* widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }
};

TEST_F(ApprovalKeys, theInboxIsWorkedByKeysFromOneToTheNext)
{
    STEP(begin());
    STEP(askAgreement(u"luana"_s));
    STEP(askRefund());
    STEP(openInbox(2));
    EXPECT_FALSE(spoken(page()->list()).isEmpty());
    EXPECT_FALSE(spoken(page()->detail()->findChild<QLineEdit*>()).isEmpty());
    EXPECT_TRUE(says<ui::RequestDetail>(name));
    press(Qt::Key_R);
    ASSERT_TRUE(page()->detail()->findChild<QLineEdit*>()->hasFocus());
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_EQ(agreement(), u"awaiting_approval"_s) << "not without a reason";
    type("longo demais");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return agreement() == u"refused"_s; }));
    ASSERT_TRUE(soon([this] { return page()->list()->count() == 1 && page()->list()->hasFocus(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return refund() == u"approved"_s; }));
    ASSERT_TRUE(soon([this] { return says<ui::ApprovalsPage>(u"Nothing waits"_s) || page()->list()->count() == 0; }));
    EXPECT_TRUE(soon([&] { return !page()->list()->isVisible(); }));
}

TEST_F(ApprovalKeys, ownRequestsOnlyWaitAndSaySo)
{
    STEP(begin());
    ASSERT_RESULT(payments::Payees(*database, clock)
                      .propose({CreditorId(run(u"SELECT MIN(id) FROM creditor"_s).toLongLong()),
                          payments::PaymentMethod::Pix, u"pix@aurora.example"_s, {}, user}));
    STEP(openInbox(1));
    EXPECT_TRUE(says<ui::RequestDetail>(u"You asked for it"_s));
    press(Qt::Key_A);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_EQ(run(u"SELECT state FROM payee"_s).toString(), u"proposed"_s);
}

TEST_F(ApprovalKeys, whatSomebodyElseAnsweredSaysByWhom)
{
    STEP(begin());
    STEP(askRefund());
    STEP(openInbox(1));
    // Behind the feed's back: the page still shows it.
    run(u"UPDATE refund SET state = 'approved', approved_by = 'rui' WHERE payment_id = 990077"_s);
    press(Qt::Key_A);
    type("pode");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return page()->list()->count() == 0 || says<ui::RequestDetail>(u"rui"_s); }));
    EXPECT_EQ(run(u"SELECT approved_by FROM refund WHERE payment_id = 990077"_s).toString(), u"rui"_s);
}

TEST_F(ApprovalKeys, theSupervisorsDeskLeadsThereWithOneKey)
{
    STEP(begin());
    STEP(askRefund());
    press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([this] {
        auto* supervision = part<ui::SupervisorPage>();
        return supervision != nullptr && supervision->isVisible() && supervision->board().requests.size() == 1;
    }));
    press(Qt::Key_N);
    ASSERT_TRUE(soon([this] { return page()->isVisible() && page()->list()->count() == 1; }));
}

TEST_F(ApprovalKeys, aRequestIsAnsweredWithoutLeavingTheCase)
{
    STEP(begin());
    STEP(askAgreement(u"luana"_s));
    window().openDebtor(debtor);
    auto* strip = part<ui::RequestStrip>();
    ASSERT_TRUE(soon([&] { return strip->isVisible() && strip->title().contains(u"waits for a second person"_s); }));
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(soon([&] { return strip->sheet() != nullptr && strip->sheet()->isOpen(); }));
    EXPECT_TRUE(soon([&] { return says<ui::RequestSheet>(u"luana"_s) || !spoken(strip->sheet()).isEmpty(); }));
    ASSERT_TRUE(soon([&] { return strip->sheet()->findChild<QLineEdit*>()->hasFocus(); }));
    type("pode");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return agreement() == u"active"_s; }));
    ASSERT_TRUE(soon([&] { return !strip->sheet()->isOpen() && strip->title().contains(u"approved by nilza"_s); }));
}

TEST_F(ApprovalKeys, aPayeeIsProposedByOneAndConfirmedByAnother)
{
    STEP(begin());
    ASSERT_UNWRAP(
        const payments::Payee proposed, payments::Payees(*database, clock)
                                            .propose({CreditorId(run(u"SELECT MIN(id) FROM creditor"_s).toLongLong()),
                                                payments::PaymentMethod::Pix, u"pix@aurora.example"_s, {}, u"rui"_s}));
    press(Qt::Key_K, Qt::ControlModifier);
    type("settings: who receives");
    const ui::PaletteModel& palette = window().commandPalette().model();
    ASSERT_TRUE(soon([&] {
        for (int row = 0; row < palette.rowCount(); ++row) {
            if (!palette.isHeading(row))
                return palette.row(row).item.text == u"Settings: Who receives"_s;
        }
        return false;
    }));
    press(Qt::Key_Return);
    auto* pane = part<ui::PayeesPane>();
    ASSERT_TRUE(soon([&] { return pane->isVisible() && pane->list()->count() == 1 && session->runner().isIdle(); }));
    const auto button = [&](const QString& text) {
        for (auto* one : pane->findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->text().contains(text))
                return one;
        }
        return static_cast<QAbstractButton*>(nullptr);
    };
    auto* confirm = button(u"Confirm"_s);
    ASSERT_NE(confirm, nullptr);
    confirm->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([this] { return part<ui::AskSheet>() != nullptr && part<ui::AskSheet>()->isOpen(); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return run(u"SELECT state FROM payee"_s).toString() == u"confirmed"_s; }));
    EXPECT_EQ(run(u"SELECT confirmed_by FROM payee"_s).toString(), user);
}

} // namespace
} // namespace trato::workstation
