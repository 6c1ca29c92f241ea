#include "desktest.h"

#include "ui/casework/promisepanel.h"
#include "ui/debtor/referencepanels.h"
#include "ui/desk/desk.h"
#include "ui/payments/paymentpanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/button.h"

namespace trato::workstation {
namespace {

/// What one case leaves behind when another one is opened: nothing.
class SwitchTest : public DeskTest {
protected:
    /// Opened at half past two, confirmed, with the deal, the payment and the promise of this person on the screen.
    void showMoney()
    {
        STEP(openAt(u"2026-11-19T14:03:00-03:00"));
        STEP(takeNext());
        STEP(confirmIdentity());
        STEP(chooseFirstOffer());
        ASSERT_FALSE(moneyShown().isEmpty());
    }
    /// Every amount that stands in a panel, the header or the timeline at this moment.
    QStringList moneyShown()
    {
        QStringList found;
        const auto note = [&](const QString& text) {
            if (text.contains(u"R$"_s))
                found.append(text);
        };
        for (QWidget* region :
            {static_cast<QWidget*>(part<ui::NegotiationPanel>()), static_cast<QWidget*>(part<ui::PaymentPanel>()),
                static_cast<QWidget*>(part<ui::PromisePanel>()), static_cast<QWidget*>(part<ui::ReferencePanels>()),
                static_cast<QWidget*>(part<ui::CaseHeader>()), static_cast<QWidget*>(part<ui::TimelineView>())}) {
            for (const QWidget* widget : region->findChildren<QWidget*>()) {
                if (!widget->isVisibleTo(region))
                    continue;
                note(widget->accessibleName());
                if (const auto* label = qobject_cast<const ui::Label*>(widget))
                    note(label->text());
                if (const auto* list = qobject_cast<const QListView*>(widget)) {
                    for (int row = 0; row < list->model()->rowCount(); ++row)
                        note(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
                }
            }
        }
        return found;
    }
    /// What is on the screen in the very moment in which the next name stands above it, before anything was read.
    void watchNames()
    {
        QObject::connect(
            window().desks().front().get(), &ui::Desk::caseNameChanged, &window(), [this](const QString& shown) {
                if (!shown.isEmpty())
                    atOpening = moneyShown();
                ++openings;
            });
    }

    QStringList atOpening{u"nothing was opened"_s};
    int openings = 0;
};

TEST_F(SwitchTest, noFigureOfTheLastCaseStandsBelowTheNextName)
{
    STEP(showMoney());
    watchNames();
    STEP(takeNext());
    EXPECT_EQ(openings, 1);
    EXPECT_EQ(atOpening, QStringList());
}

TEST_F(SwitchTest, noFigureStandsBesideACareCase)
{
    STEP(showMoney());
    run(u"UPDATE work_item SET state = 'open', holder = NULL, lease_until = NULL WHERE desk = 'care' AND state = 'claimed'"_s);
    const QVariant care = run(u"SELECT debtor_id FROM work_item WHERE desk = 'care' AND state = 'open'"_s);
    ASSERT_TRUE(care.isValid());
    watchNames();
    ASSERT_TRUE(window().desks().front()->openDebtor(DebtorId(care.toLongLong())));
    ASSERT_TRUE(soon([this] { return openings == 1; }));
    EXPECT_EQ(atOpening, QStringList());
    ASSERT_TRUE(soon([this] { return says<ui::CaseHeader>(u"identity"_s) && session->runner().isIdle(); }));
    EXPECT_FALSE(says<ui::NegotiationPanel>(u"R$"_s));
    EXPECT_FALSE(says<ui::PaymentPanel>(u"R$"_s));
}

TEST_F(SwitchTest, anOfferThatIsNotThereIsNotWrittenToTheNext)
{
    STEP(showMoney());
    STEP(clearMessage());
    press(Qt::Key_9, Qt::AltModifier);
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_EQ(message()->toPlainText(), QString());
    STEP(takeNext());
    STEP(confirmIdentity());
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_EQ(message()->toPlainText(), QString());
}

TEST_F(SwitchTest, anOfferOnItsWayStaysWithItsCase)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(takeNext());
    STEP(confirmIdentity());
    press(Qt::Key_F2);
    ASSERT_TRUE(soon([this] { return part<ui::OfferList>()->isVisible() && session->runner().isIdle(); }));
    // The price is asked for, and the tab changes before it is there.
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return !says<ui::CaseHeader>(name) && session->runner().isIdle(); }));
    EXPECT_EQ(message()->toPlainText(), QString());
    EXPECT_EQ(run(u"SELECT count(*) FROM draft WHERE debtor_id <> %1"_s.arg(debtor.value())).toInt(), 0);
}

TEST_F(SwitchTest, theOfferThatWasAskedForIsTheOneThatIsWritten)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    const DebtorId asked = debtor;
    STEP(takeNext());
    ASSERT_UNWRAP(const auto deal, ui::loadDeal(*database, asked, clock));
    ASSERT_GT(deal.table.offers.size(), 1U);
    const QString first =
        run(u"SELECT name FROM debtor WHERE id = %1"_s.arg(asked.value())).toString().section(u' ', 0, 0);
    // Back, and the offer is chosen before anything of the case was read.
    press(Qt::Key_Tab, Qt::ControlModifier);
    press(Qt::Key_1, Qt::AltModifier);
    const auto words = [&] {
        const auto written = ui::dealMessage(deal.table.offers.front().plan, part<CasePage>()->openCase());
        return written ? QString(*written).replace(QChar::Nbsp, u' ') : QString();
    };
    EXPECT_TRUE(soon([&] { return message()->toPlainText() == words() && !words().isEmpty(); }))
        << message()->toPlainText().toStdString();
    EXPECT_TRUE(words().startsWith(first));
}

TEST_F(SwitchTest, aNoteWaitsForItsCaseBesideTheMessage)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    const DebtorId noted = debtor;
    type("bom dia");
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(message()->toPlainText(), QString());
    type("o filho atende de manha");
    // Back and forth: each has its own text.
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(message()->toPlainText(), u"bom dia"_s);
    STEP(clearMessage());
    press(Qt::Key_N, Qt::ControlModifier);
    STEP(takeNext());
    EXPECT_EQ(message()->toPlainText(), QString());
    const QString kept =
        u"SELECT body FROM draft WHERE debtor_id = %1 AND actor = 'nilza' AND kind = 'note'"_s.arg(noted.value());
    EXPECT_TRUE(soon([&] { return run(kept).toString() == u"o filho atende de manha"_s; }));
    press(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return message()->toPlainText() == u"o filho atende de manha"_s; }));
    EXPECT_TRUE(says<ui::Composer>(u"Only the team sees it"_s) ||
                message()->placeholderText().startsWith(u"Only the team sees it"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    const QString written =
        u"SELECT text FROM interaction WHERE kind = 'note' AND actor = 'nilza' AND debtor_id = %1"_s.arg(noted.value());
    ASSERT_TRUE(soon([&] { return run(written).toString() == u"o filho atende de manha"_s; }));
    EXPECT_TRUE(soon([&] { return run(u"SELECT count(*) FROM draft"_s).toInt() == 0; }));
    EXPECT_EQ(run(u"SELECT count(*) FROM outbox WHERE actor = 'nilza'"_s).toInt(), 0);
}

TEST_F(SwitchTest, withoutACaseTheMiddleSaysWhatComesNext)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    const auto offered = [this] {
        const auto buttons = window().findChildren<ui::Button*>();
        return std::any_of(buttons.begin(), buttons.end(),
            [](const ui::Button* one) { return one->isVisible() && one->text() == u"Next case"_s; });
    };
    const auto isEmpty = [&] {
        return offered() && !part<ui::Composer>()->isVisible() && !part<ui::CaseHeader>()->isVisible() &&
               !part<ui::NegotiationPanel>()->isVisible();
    };
    EXPECT_TRUE(isEmpty());
    press(Qt::Key_F2);
    EXPECT_TRUE(isEmpty());
    STEP(takeNext());
    EXPECT_FALSE(offered());
    EXPECT_TRUE(part<ui::Composer>()->isVisible());
    EXPECT_TRUE(part<ui::NegotiationPanel>()->isVisible());
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(isEmpty());
}

} // namespace
} // namespace trato::workstation
