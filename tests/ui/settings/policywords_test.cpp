#include "ui/settings/policywords.h"

#include "ui/settings/policyfile.h"

#include "support/result.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;
using negotiation::Policy;

QByteArray shippedToml()
{
    auto database = test::TestDatabase::create(storage::Engine::Sqlite);
    auto connection = (*database)->connect();
    const ManualClock clock{Instant(1)};
    const auto text = negotiation::PolicyVersions(**connection, clock).text(CreditorId(1), 1);
    return text ? text->toml.toUtf8() : QByteArray();
}

/// The shipped one with some words exchanged, and more lines at its end.
Policy policyWith(const QByteArray& from, const QByteArray& to, const QByteArray& more = {})
{
    QByteArray text = shippedToml();
    EXPECT_TRUE(from.isEmpty() || text.contains(from)) << from.toStdString();
    text.replace(from, to);
    const auto policy = Policy::parse(text + '\n' + more);
    EXPECT_TRUE(policy.has_value());
    return policy.value_or(Policy());
}

constexpr const char* campaignText = "[[campaign]]\nname = \"Mutirão\"\nfrom = 2026-11-20\nuntil = 2026-11-30\n"
                                     "budget = \"1000.00\"\ncash = \"10\"\nplan = \"2.5\"\nadds = true\n"
                                     "from_days = 31\nproduct = [\"Cartão\"]\ngives_back = [\"broken\"]\n";

bool hasRow(const PolicyPart& part, const QStringList& row)
{
    return std::ranges::find(part.rows, row) != part.rows.end();
}

TEST(PolicyWordsTest, ratesAreWrittenAsBrazilDoes)
{
    const auto written = [](QStringView text) { return ratePercent(money::Rate::parse(text).value()); };
    EXPECT_EQ(written(u"20"), u"20%"_s);
    EXPECT_EQ(written(u"1.99"), u"1,99%"_s);
    EXPECT_EQ(written(u"0.5"), u"0,5%"_s);
    EXPECT_EQ(written(u"100"), u"100%"_s);
    EXPECT_EQ(written(u"0"), u"0%"_s);
}

TEST(PolicyWordsTest, discountsStandByAgeWithoutGaps)
{
    const PolicyPart discounts = policyParts(policyWith({}, {})).front();
    EXPECT_EQ(discounts.title, u"Discounts"_s);
    ASSERT_EQ(discounts.rows.size(), 6u);
    EXPECT_EQ(discounts.rows[0], (QStringList{u"not late"_s, u"none"_s, u"none"_s}));
    EXPECT_EQ(discounts.rows[1], (QStringList{u"1 to 30 days late"_s, u"5%"_s, u"none"_s}));
    EXPECT_EQ(discounts.rows[5][1], u"60%"_s);
    EXPECT_TRUE(discounts.rows[5][0].contains(u"361"));
}

TEST(PolicyWordsTest, aTableForSomeDebtsSaysForWhich)
{
    const Policy policy = policyWith({}, {},
        "[[discount]]\nproduct = [\"Cartão\"]\nrating = [\"E\", \"D\"]\nfrom_days = 0\ncash = \"9\"\nplan = \"0\"");
    const auto parts = policyParts(policy);
    EXPECT_EQ(parts[0].title, u"Discounts for all other debts"_s);
    EXPECT_EQ(parts[1].title, u"Discounts for product: cartao · rating: d, e"_s);
    EXPECT_EQ(parts[1].rows.front(), (QStringList{u"of any age"_s, u"9%"_s, u"none"_s}));
}

TEST(PolicyWordsTest, whoMayGrantHowMuch)
{
    const PolicyPart grants = policyParts(policyWith({}, {}))[1];
    ASSERT_EQ(grants.rows.size(), 3u);
    EXPECT_EQ(grants.rows[0], (QStringList{u"Machine"_s, u"15%"_s, u"5%"_s, u"8"_s, u"10%"_s}));
    EXPECT_EQ(grants.rows[2], (QStringList{u"Supervisor"_s, u"60%"_s, u"30%"_s, u"24"_s, u"without entry"_s}));
}

TEST(PolicyWordsTest, aCampaignSaysPeriodDebtsAndMoney)
{
    const Policy policy = policyWith({}, {}, campaignText);
    const PolicyPart part = campaignPart(policy.campaigns.front());
    EXPECT_EQ(part.title, u"Mutirão"_s);
    EXPECT_TRUE(hasRow(part, {u"Period"_s, u"20/11/2026 to 30/11/2026"_s}));
    EXPECT_TRUE(hasRow(part, {u"Budget"_s, u"R$\u00a01.000,00"_s}));
    EXPECT_TRUE(hasRow(part, {u"Discount in instalments"_s, u"2,5% more than by age"_s}));
}

TEST(PolicyWordsTest, onlyWhatIsSaidOtherwiseIsADifference)
{
    const Policy before = policyWith({}, {});
    EXPECT_TRUE(policyDifferences(before, before).empty());
    const Policy after = policyWith("min_amount = \"30.00\"", "min_amount = \"45.00\"");
    const auto differences = policyDifferences(before, after);
    ASSERT_EQ(differences.size(), 1u);
    EXPECT_EQ(differences.front().what, u"Instalment of at least"_s);
    EXPECT_EQ(differences.front().before, u"R$\u00a030,00"_s);
    EXPECT_EQ(differences.front().after, u"R$\u00a045,00"_s);
}

TEST(PolicyWordsTest, whatIsGoneHasNoAfterAndWhatIsNewNoBefore)
{
    const Policy without = policyWith({}, {});
    const Policy with = policyWith({}, {}, campaignText);
    const auto added = policyDifferences(without, with);
    ASSERT_FALSE(added.empty());
    for (const PolicyDifference& one : added) {
        EXPECT_EQ(one.part, u"Campaign Mutirão"_s);
        EXPECT_TRUE(one.before.isEmpty() && !one.after.isEmpty());
    }
    const auto gone = policyDifferences(with, without);
    ASSERT_EQ(gone.size(), added.size());
    for (const PolicyDifference& one : gone)
        EXPECT_TRUE(!one.before.isEmpty() && one.after.isEmpty());
}

TEST(PolicyFileTest, findingsCarryTheirLine)
{
    ASSERT_UNWRAP(const auto database, test::TestDatabase::create(storage::Engine::Sqlite));
    ASSERT_UNWRAP(const auto connection, database->connect());
    const ManualClock clock{Instant(1)};
    negotiation::PolicyVersions versions(*connection, clock);
    QByteArray text = shippedToml();
    ASSERT_UNWRAP(const PolicyFile right, checkedPolicy(versions, CreditorId(1), text));
    EXPECT_TRUE(right.policy.has_value() && right.findings.empty());
    text.replace("valid_days = 8", "valid_days = 90");
    ASSERT_UNWRAP(const PolicyFile wrong, checkedPolicy(versions, CreditorId(1), text));
    EXPECT_FALSE(wrong.policy.has_value());
    ASSERT_EQ(wrong.findings.size(), 1u);
    EXPECT_EQ(wrong.findings.front().key, u"offer.valid_days"_s);
    EXPECT_GT(wrong.findings.front().line, 1);
    EXPECT_FALSE(wrong.findings.front().text.isEmpty());
    ASSERT_UNWRAP(const PolicyFile rubbish, checkedPolicy(versions, CreditorId(1), QByteArray("\xff\x00 = [", 6)));
    EXPECT_FALSE(rubbish.findings.empty());
}

TEST(PolicyFileTest, whatCannotBeReadSaysSo)
{
    QTemporaryDir folder;
    const auto absent = readPolicyFile(folder.filePath(u"nada.toml"_s));
    ASSERT_FALSE(absent.has_value());
    EXPECT_EQ(absent.error().code, u"unreadable_file"_s);
    QFile huge(folder.filePath(u"grande.toml"_s));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly));
    huge.write(QByteArray(2 * 1024 * 1024, '#'));
    huge.close();
    EXPECT_FALSE(readPolicyFile(huge.fileName()).has_value());
    EXPECT_FALSE(readPolicyFile(folder.path()).has_value());
}

} // namespace
} // namespace trato::ui
