#include "negotiation/policy/campaignbudget.h"

#include "negotiation/agreements.h"
#include "negotiation/policy/policyversions.h"
#include "support/debttest.h"
#include "support/shared.h"

#include <QFile>

#include <atomic>
#include <thread>

using namespace trato;
using namespace trato::negotiation;
using money::Money;

namespace {

/// A creditor whose campaign takes ten points more off cash, for three days.
class CampaignMoney : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        creditor = addCreditor();
        publishCampaign("100.00");
    }

    void publishCampaign(const QByteArray& budget, const QByteArray& givesBack = R"(["cancelled", "broken"])")
    {
        QFile file(test::sourcePath(QStringLiteral("resources/policies/default.toml")));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray campaign = "\n[[campaign]]\nname = \"Mutirão\"\nfrom = " + day(0) + "\nuntil = " + day(3) +
                                    "\nbudget = \"" + budget +
                                    "\"\ncash = \"10\"\nadds = true\ngives_back = " + givesBack + "\n";
        ASSERT_UNWRAP(const Policy policy, PolicyVersions(database(), clock)
                                               .publish({.creditor = creditor,
                                                   .toml = file.readAll() + campaign,
                                                   .actor = QStringLiteral("lia"),
                                                   .reason = QStringLiteral("fim de ano")}));
        ASSERT_EQ(policy.campaigns.size(), 1u);
    }

    QByteArray day(int days) const { return today().addDays(days).toString(Qt::ISODate).toLatin1(); }

    DebtorId addOwing(int number, qint64 cents = 40'000)
    {
        const DebtorId debtor = addDebtor(QStringLiteral("Pessoa %1").arg(number), QString());
        const ContractId contract = addContract(debtor, creditor, QStringLiteral("C-%1").arg(number));
        addInstalment(debtor, contract, 1, daysAgo(45), cents);
        return debtor;
    }

    Result<Agreement> agree(DebtorId debtor, Money discount, Closing closing = Closing::Accepted)
    {
        return Agreements(database(), clock)
            .create({.debtor = debtor,
                .terms = {.instalments = 1, .discount = discount, .firstDue = today().addDays(1)},
                .actor = QStringLiteral("rafael"),
                .closing = closing});
    }

    Money spent()
    {
        const auto policy = policyOf(database(), creditor);
        EXPECT_TRUE(policy.has_value());
        return policy ? policy->campaigns.front().spent : Money();
    }

    /// What is counted is what the entries say.
    void expectAddsUp()
    {
        ASSERT_UNWRAP(
            const auto entries, CampaignBudget(database(), clock).entries(creditor, QStringLiteral("Mutirão")));
        Money sum;
        for (const CampaignEntry& entry : entries)
            sum += entry.amount;
        EXPECT_EQ(sum, spent());
    }

    CreditorId creditor;
};

} // namespace

TRATO_BOTH_ENGINES(CampaignMoney);

TEST_P(CampaignMoney, anAgreementTakesWhatOnlyTheCampaignAllows)
{
    // A negotiator takes 20 % off by themselves: 80.00 of 400.00.
    ASSERT_UNWRAP(const Agreement usual, agree(addOwing(1), Money(8'000)));
    EXPECT_TRUE(usual.campaign.campaign.isEmpty());
    EXPECT_EQ(spent(), Money());
    ASSERT_UNWRAP(const Agreement more, agree(addOwing(2), Money(11'000)));
    EXPECT_EQ(more.campaign.campaign, QStringLiteral("Mutirão"));
    EXPECT_EQ(more.campaign.cost, Money(3'000));
    EXPECT_EQ(more.policyVersion, 2);
    EXPECT_EQ(spent(), Money(3'000));
    expectAddsUp();
}

TEST_P(CampaignMoney, overTheBudgetItGivesNothing)
{
    for (int i = 0; i < 2; ++i)
        ASSERT_RESULT(agree(addOwing(i), Money(12'000)));
    EXPECT_EQ(spent(), Money(8'000));
    const DebtorId third = addOwing(3);
    const auto tooMuch = agree(third, Money(12'000));
    ASSERT_FALSE(tooMuch.has_value());
    EXPECT_EQ(tooMuch.error().code, QStringLiteral("approval_required"));
    ASSERT_RESULT(agree(third, Money(10'000)));
    EXPECT_EQ(spent(), Money(10'000));
    ASSERT_FALSE(agree(addOwing(4), Money(8'001)).has_value());
    ASSERT_RESULT(agree(addOwing(5), Money(8'000)));
    expectAddsUp();
}

TEST_P(CampaignMoney, anOfferWhoseMoneyIsGoneMeanwhileIsNotClosed)
{
    const DebtorId debtor = addOwing(1);
    ASSERT_UNWRAP(const Situation situation, loadSituation(database(), debtor, today()));
    ASSERT_UNWRAP(const Policy policy, policyOf(database(), creditor));
    Solution solution = OfferSolver(policy, Role::Negotiator).solve(situation, {});
    ASSERT_RESULT(
        Offers(database(), clock).save(solution.offers, situation, policy, Role::Negotiator, QStringLiteral("rafael")));
    ASSERT_EQ(solution.offers.front().campaign.cost, Money(4'000));
    ASSERT_RESULT(agree(addOwing(2), Money(12'000)));
    ASSERT_RESULT(agree(addOwing(3), Money(11'000)));
    const AgreementRequest request{
        .debtor = debtor, .offer = solution.offers.front().id, .actor = QStringLiteral("rafael")};
    const auto closed = Agreements(database(), clock).create(request);
    ASSERT_FALSE(closed.has_value());
    EXPECT_EQ(closed.error().code, QStringLiteral("campaign_exhausted"));
    EXPECT_EQ(spent(), Money(7'000));
    // More money, and the same offer stands.
    publishCampaign("110.00");
    ASSERT_UNWRAP(const Agreement made, Agreements(database(), clock).create(request));
    EXPECT_EQ(made.policyVersion, 2);
    EXPECT_EQ(spent(), Money(11'000));
    expectAddsUp();
}

TEST_P(CampaignMoney, itComesBackAsTheCampaignSays)
{
    Agreements agreements(database(), clock);
    ASSERT_UNWRAP(const Agreement first, agree(addOwing(1), Money(12'000)));
    ASSERT_RESULT(agreements.cancel(first.id, QStringLiteral("lia"), QStringLiteral("erro")));
    EXPECT_EQ(spent(), Money());
    publishCampaign("100.00", R"(["broken"])");
    ASSERT_UNWRAP(const Agreement second, agree(addOwing(2), Money(12'000)));
    ASSERT_RESULT(agreements.cancel(second.id, QStringLiteral("lia"), QStringLiteral("erro")));
    EXPECT_EQ(spent(), Money(4'000));
    // What never came into force costs nothing, whatever the campaign says.
    ASSERT_UNWRAP(const Agreement proposed, agree(addOwing(3), Money(12'000), Closing::Propose));
    EXPECT_EQ(spent(), Money(8'000));
    ASSERT_RESULT(agreements.cancel(proposed.id, QStringLiteral("lia"), QStringLiteral("desistiu")));
    EXPECT_EQ(spent(), Money(4'000));
    ASSERT_UNWRAP(const Agreement broken, agree(addOwing(4), Money(12'000)));
    clock.advance(std::chrono::hours(24 * 30));
    ASSERT_RESULT(agreements.breakOverdue());
    ASSERT_UNWRAP(const Agreement ended, agreements.find(broken.id));
    EXPECT_EQ(ended.state, AgreementState::Broken);
    EXPECT_EQ(spent(), Money(4'000));
    expectAddsUp();
}

TEST_P(CampaignMoney, outOfItsPeriodItGivesNothing)
{
    const DebtorId debtor = addOwing(1);
    clock.advance(std::chrono::hours(24 * 4));
    const auto late = agree(debtor, Money(12'000));
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, QStringLiteral("approval_required"));
    EXPECT_EQ(spent(), Money());
}

TEST_P(CampaignMoney, aBudgetBelowWhatIsSpentIsRefused)
{
    ASSERT_RESULT(agree(addOwing(1), Money(12'000)));
    ASSERT_UNWRAP(const PolicyVersion kept, PolicyVersions(database(), clock).text(creditor, 2));
    const QByteArray less = kept.toml.toUtf8().replace("budget = \"100.00\"", "budget = \"39.99\"");
    const auto refused =
        PolicyVersions(database(), clock).publish({.creditor = creditor, .toml = less, .actor = QStringLiteral("lia")});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, QStringLiteral("campaign_below_spent"));
}

TEST_P(CampaignMoney, desksThatCloseAtOnceNeverSpendMoreThanThereIs)
{
    std::vector<DebtorId> debtors;
    for (int i = 0; i < 12; ++i)
        debtors.push_back(addOwing(i));
    std::atomic<int> made = 0;
    std::vector<std::thread> desks;
    for (int desk = 0; desk < 3; ++desk)
        desks.emplace_back([&, desk] {
            auto own = connect();
            for (std::size_t i = static_cast<std::size_t>(desk); i < debtors.size(); i += 3) {
                const auto agreed =
                    Agreements(*own, clock)
                        .create({.debtor = debtors[i],
                            .terms = {.instalments = 1, .discount = Money(12'000), .firstDue = today().addDays(1)},
                            .actor = QStringLiteral("rafael")});
                made += agreed.has_value() ? 1 : 0;
            }
        });
    for (std::thread& desk : desks)
        desk.join();
    // 100.00 pays for two of 40.00; the third finds 20.00.
    EXPECT_EQ(made, 2);
    EXPECT_EQ(spent(), Money(8'000));
    expectAddsUp();
}
