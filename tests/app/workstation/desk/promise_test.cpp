#include "desktest.h"

#include "negotiation/promises.h"
#include "ui/casework/promisehistory.h"
#include "ui/casework/promisepanel.h"

namespace trato::workstation {
namespace {

/// F4: what was promised before, and how it ended.
class PromiseTest : public DeskTest {
protected:
    negotiation::Promise promise(QDate due, qint64 cents)
    {
        const auto made =
            negotiation::Promises(*database, clock)
                .make({.debtor = debtor, .amount = money::Money::fromCents(cents), .due = due, .actor = user});
        EXPECT_TRUE(made.has_value());
        return made.value_or(negotiation::Promise());
    }
};

TEST_F(PromiseTest, keptBrokenAndOpenOnesAreToldWithTheirGrace)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    run(u"DELETE FROM promise WHERE debtor_id = %1"_s.arg(debtor.value()));
    negotiation::Promises promises(*database, clock);
    ASSERT_RESULT(promises.resolve(debtor, promise(clock.today(), 10000).id, negotiation::PromiseState::Kept));
    ASSERT_RESULT(promises.resolve(debtor, promise(clock.today(), 20000).id, negotiation::PromiseState::Broken));
    promise(QDate(2026, 11, 21), 35000); // a Saturday: Monday, and a day of grace
    press(Qt::Key_F4);
    auto* const history = part<ui::PromiseHistory>();
    ASSERT_TRUE(soon([&] { return history->isVisible() && history->count() == 3 && session->runner().isIdle(); }));
    EXPECT_TRUE(history->item(0)->text().contains(u"open · counts until"_s)) << history->item(0)->text().toStdString();
    EXPECT_TRUE(history->item(0)->text().contains(u"24/11"_s)) << history->item(0)->text().toStdString();
    EXPECT_TRUE(history->item(1)->text().contains(u"broken on 19/11/2026"_s));
    EXPECT_TRUE(history->item(2)->text().contains(u"kept on 19/11/2026"_s));
    // The day that is typed says until when it counts, and an amount that is more than what is owed is named.
    type("23/11");
    EXPECT_TRUE(soon([&] { return says<ui::PromisePanel>(u"counts as kept until"_s); }));
    press(Qt::Key_Tab);
    type("999999");
    const auto labels = part<ui::PromisePanel>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(
        labels.begin(), labels.end(), [](const QLabel* one) { return one->text().contains(u"Due today are"_s); }));
    // Its day is over, its grace is not.
    run(u"UPDATE promise SET due = '2026-11-18' WHERE state = 'open' AND debtor_id = %1"_s.arg(debtor.value()));
    part<ui::PromisePanel>()->refresh();
    EXPECT_TRUE(soon([&] { return history->count() == 3 && history->item(0)->text().contains(u"in its grace"_s); }));
}

} // namespace
} // namespace trato::workstation
