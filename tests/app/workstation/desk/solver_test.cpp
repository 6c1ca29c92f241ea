#include "desktest.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/frontierplot.h"
#include "ui/widgets/zoneslider.h"

#include <QListWidget>

namespace trato::workstation {
namespace {

/// F2 by keys: sliders, cards, refusals, contracts.
class SolverTest : public DeskTest {
protected:
    void openOffers()
    {
        ASSERT_NO_FATAL_FAILURE(openAt(u"2026-11-19T14:03:00-03:00"));
        ASSERT_NO_FATAL_FAILURE(takeNext());
        ASSERT_NO_FATAL_FAILURE(confirmIdentity());
        // Enough for instalments that are none too small.
        run(u"UPDATE instalment SET open_cents = 300000 WHERE debtor_id = %1 AND open_cents > 0"_s.arg(debtor.value()));
        ASSERT_NO_FATAL_FAILURE(readAnew());
        press(Qt::Key_F2);
        ASSERT_TRUE(soon([this] { return offers()->hasFocus() && session->runner().isIdle(); }));
    }
    void readAnew()
    {
        part<ui::NegotiationPanel>()->refresh();
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    }
    /// A second contract of the same creditor, like the first.
    void addContract()
    {
        for (const char* table : {"contract", "instalment"}) {
            const QString name = QLatin1StringView(table);
            run(u"CREATE TEMP TABLE copied AS SELECT * FROM %1 WHERE debtor_id = %2"_s.arg(name).arg(debtor.value()));
            run(u"UPDATE copied SET id = id + 900000"_s);
            run(name == u"contract"_s ? u"UPDATE copied SET number = number || '-B'"_s
                                      : u"UPDATE copied SET contract_id = contract_id + 900000"_s);
            run(u"INSERT INTO %1 SELECT * FROM copied"_s.arg(name));
            run(u"DROP TABLE copied"_s);
        }
    }
    ui::OfferList* offers() { return part<ui::OfferList>(); }
    ui::ZoneSlider* slider(const QString& name)
    {
        for (auto* one : part<ui::NegotiationPanel>()->findChildren<ui::ZoneSlider*>()) {
            if (one->accessibleName().startsWith(name))
                return one;
        }
        return nullptr;
    }
    QStringList titles()
    {
        QStringList lines;
        for (int row = 0; row < offers()->model()->rowCount(); ++row)
            lines.append(offers()->model()->index(row, 0).data(ui::OfferModel::CardRole).value<ui::OfferCard>().title);
        return lines;
    }
    static QStringList titlesOf(const ui::DealOffers& table)
    {
        QStringList lines;
        for (const negotiation::Offer& offer : table.offers)
            lines.append(ui::dealTitle(offer.plan));
        return lines;
    }
};

TEST_F(SolverTest, whatTheyCanPayChangesTheOffersAndMovesNoOtherSlider)
{
    STEP(openOffers());
    auto* const month = slider(u"What they can pay a month"_s);
    auto* const instalments = slider(u"Instalments"_s);
    ASSERT_TRUE(month != nullptr && instalments != nullptr);
    const int before = instalments->value();
    month->setFocus();
    press(Qt::Key_Home);
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_PageUp);
    ASSERT_EQ(month->value(), 30);
    ASSERT_UNWRAP(const auto deal, ui::loadDeal(*database, debtor, clock));
    const auto expected =
        titlesOf(ui::solveDeal(*deal.solver, {.capacity = money::Money::fromCents(30000), .dayOfMonth = {}}));
    EXPECT_TRUE(soon([&] { return titles() == expected; }))
        << titles().join(u';').toStdString() << " | " << expected.join(u';').toStdString();
    EXPECT_EQ(instalments->value(), before);
    EXPECT_TRUE(month->hasFocus());
    // Read anew, what the hand has set stays.
    STEP(readAnew());
    EXPECT_EQ(month->value(), 30);
    EXPECT_EQ(titles(), expected);
}

TEST_F(SolverTest, whatIsRefusedSaysWhyAndTheNearestLegalOfferIsOneKey)
{
    STEP(openOffers());
    auto* const instalments = slider(u"Instalments"_s);
    instalments->setFocus();
    press(Qt::Key_End);
    ASSERT_TRUE(soon([this] { return says<ui::NegotiationPanel>(u"a supervisor may grant it"_s); }));
    ASSERT_UNWRAP(const auto deal, ui::loadDeal(*database, debtor, clock));
    EXPECT_EQ(instalments->value(), deal.edge.maxInstalments);
    const auto banners = part<ui::NegotiationPanel>()->findChildren<ui::Banner*>();
    EXPECT_TRUE(std::any_of(banners.begin(), banners.end(),
        [](const ui::Banner* one) { return one->isVisible() && !one->title().isEmpty(); }));
    // Against the edge of the policy nothing moves, and it says so.
    press(Qt::Key_Right);
    EXPECT_EQ(instalments->value(), deal.edge.maxInstalments);
    EXPECT_TRUE(soon([&] { return says<ui::NegotiationPanel>(u"The policy takes"_s); }));
    press(Qt::Key_0, Qt::AltModifier);
    ASSERT_TRUE(soon([this] { return says<ui::NegotiationPanel>(u"within your limit"_s); }));
    EXPECT_LE(instalments->value(), deal.own.maxInstalments);
}

TEST_F(SolverTest, theDayOfTheMonthIsTheFirstDueDate)
{
    STEP(openOffers());
    press(Qt::Key_2, Qt::AltModifier);
    STEP(readAnew());
    auto* const day = slider(u"Day of the month"_s);
    ASSERT_NE(day, nullptr);
    day->setFocus();
    press(Qt::Key_Home);
    for (int step = 0; step < 5; ++step)
        press(Qt::Key_Right);
    ASSERT_EQ(day->value(), 5);
    EXPECT_TRUE(soon([this] { return says<ui::NegotiationPanel>(u"first on 05/12/2026"_s); }));
    ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    EXPECT_TRUE(day->hasFocus());
}

TEST_F(SolverTest, ofSeveralContractsSomeCanBeLeftOut)
{
    STEP(openOffers());
    STEP(addContract());
    STEP(readAnew());
    ASSERT_UNWRAP(const auto deal, ui::loadDeal(*database, debtor, clock));
    ASSERT_GT(deal.contracts.size(), 1U);
    auto* const list = part<ui::NegotiationPanel>()->findChild<QListWidget*>();
    for (auto* one : part<ui::NegotiationPanel>()->findChildren<ui::Disclosure*>())
        one->setOpen(true);
    ASSERT_EQ(list->count(), std::ssize(deal.contracts));
    list->setFocus();
    list->setCurrentRow(0);
    press(Qt::Key_Space);
    const QString rest = ui::format::money((deal.situation.total() - deal.contracts.front().debt).cents());
    ASSERT_TRUE(soon([&] { return says<ui::NegotiationPanel>(rest) && session->runner().isIdle(); }));
    // The last one stays in.
    for (int row = 1; row < list->count(); ++row) {
        list->setCurrentRow(row);
        press(Qt::Key_Space);
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    }
    EXPECT_TRUE(says<ui::NegotiationPanel>(u"One contract at least"_s));
    EXPECT_EQ(list->item(list->count() - 1)->checkState(), Qt::Checked);
}

} // namespace
} // namespace trato::workstation
