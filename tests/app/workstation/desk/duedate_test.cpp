#include "desktest.h"

#include "payments/paymentrequests.h"
#include "ui/payments/amountbreakdown.h"
#include "ui/payments/duedateform.h"
#include "ui/payments/paymentpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/disclosure.h"

#include <QAction>

namespace trato::workstation {
namespace {

/// F3: another day for an instalment, and what its amount is made of.
class DueDateTest : public DeskTest {
protected:
    void openAgreement()
    {
        ASSERT_NO_FATAL_FAILURE(openWithWindow());
        ASSERT_NO_FATAL_FAILURE(chooseFirstOffer());
        ASSERT_NO_FATAL_FAILURE(closeDeal());
        ASSERT_TRUE(soon(
            [this] { return of(u"count(*)"_s, u"payment_request"_s).toInt() == 1 && session->runner().isIdle(); }));
    }
    void trigger(const QString& id)
    {
        for (QAction* action : window().actions()) {
            if (action->objectName() == id)
                action->trigger();
        }
    }
    QString due() { return of(u"due"_s, u"agreement_instalment"_s).toString(); }
};

TEST_F(DueDateTest, anInstalmentIsMovedWithAReasonAndTheChargeWithIt)
{
    STEP(openAgreement());
    const QString before = due();
    trigger(u"payment.other_day"_s);
    auto* const form = part<ui::DueDateForm>();
    ASSERT_TRUE(soon([&] { return form->isVisible() && form->isAncestorOf(QApplication::focusWidget()); }));
    type("24/11");
    press(Qt::Key_Return);
    // The reason is asked for where it is missing.
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Why the day changes"_s);
    EXPECT_EQ(due(), before);
    type("recebe dia 24");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([&] { return due() == u"2026-11-24"_s && session->runner().isIdle(); }));
    EXPECT_EQ(of(u"count(*)"_s, u"payment_request"_s).toInt(), 2);
    const QString newest = u"SELECT due FROM payment_request WHERE debtor_id = %1 ORDER BY id DESC"_s;
    EXPECT_EQ(run(newest.arg(debtor.value())).toString(), u"2026-11-24"_s);
    auto* const undo = form->findChild<ui::Banner*>()->findChild<ui::Button*>();
    ASSERT_TRUE(undo->isVisible());
    undo->click();
    EXPECT_TRUE(soon([&] { return due() == before && session->runner().isIdle(); })) << due().toStdString();
}

TEST_F(DueDateTest, whatTheAmountIsMadeOfIsReadWhenItIsUnfoldedAndAddsUp)
{
    STEP(openAgreement());
    auto* const lines = part<ui::AmountBreakdown>();
    const auto labels = [&] { return lines->findChildren<ui::Label*>(); };
    EXPECT_TRUE(labels().isEmpty());
    for (auto* one : part<ui::PaymentPanel>()->findChildren<ui::Disclosure*>())
        one->setOpen(one->isAncestorOf(lines));
    ASSERT_TRUE(soon([&] { return labels().size() >= 4; }));
    EXPECT_EQ(labels().back()->text(), ui::format::money(first.total.cents()));
    ASSERT_UNWRAP(const auto agreements, negotiation::Agreements(*database, clock).ofDebtor(debtor));
    ASSERT_UNWRAP(const auto parts, ui::loadAmountLines(*database, debtor, agreements.front(), clock.today()));
    money::Money sum;
    for (size_t i = 0; i + 1 < parts.size(); ++i)
        sum += parts[i].amount;
    EXPECT_EQ(sum, parts.back().amount);
}

} // namespace
} // namespace trato::workstation
