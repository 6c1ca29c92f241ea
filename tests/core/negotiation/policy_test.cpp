#include "negotiation/policy.h"

#include "support/debttest.h"

#include "support/shared.h"
#include <QJsonArray>

#include <QFile>

using namespace trato;
using namespace trato::negotiation;

namespace {

QByteArray shippedText()
{
    QFile file(test::sourcePath(QStringLiteral("resources/policies/default.toml")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray edited(const QByteArray& from, const QByteArray& to)
{
    QByteArray text = shippedText();
    const qsizetype at = text.indexOf(from);
    EXPECT_GE(at, 0) << from.toStdString();
    return text.replace(at, from.size(), to);
}

QJsonObject firstProblem(const Result<Policy>& parsed)
{
    EXPECT_FALSE(parsed.has_value());
    if (parsed)
        return {};
    EXPECT_EQ(parsed.error().code, QStringLiteral("invalid_policy"));
    return parsed.error().detail.value(u"problems").toArray().first().toObject();
}

} // namespace

TEST(Policy, theShippedOneIsRightAndWidensByRole)
{
    ASSERT_UNWRAP(const Policy policy, Policy::shipped());
    EXPECT_EQ(policy.bandFor(0).cash.toString(), QStringLiteral("0.00"));
    EXPECT_EQ(policy.bandFor(45).cash.toString(), QStringLiteral("20.00"));
    EXPECT_EQ(policy.bandFor(5000).cash.toString(), QStringLiteral("60.00"));
    EXPECT_LT(policy.limitsOf(Role::Machine).maxInstalments, policy.limitsOf(Role::Supervisor).maxInstalments);
}

TEST(Policy, aWrongValueIsReportedWithItsLine)
{
    const QJsonObject problem = firstProblem(Policy::parse(edited("monthly_rate = \"1.00\"", "monthly_rate = 1.0")));
    EXPECT_EQ(problem.value(u"key").toString(), QStringLiteral("instalments.monthly_rate"));
    const qsizetype at = shippedText().indexOf("monthly_rate");
    EXPECT_EQ(problem.value(u"line").toInt(), shippedText().left(at).count('\n') + 1);
    EXPECT_GT(problem.value(u"column").toInt(), 1);
}

TEST(Policy, wrongSyntaxIsReportedWithItsLine)
{
    const QJsonObject problem = firstProblem(Policy::parse("name = \"a\"\n[entry\n"));
    EXPECT_EQ(problem.value(u"line").toInt(), 2);
}

TEST(Policy, unknownAndMissingKeysAreProblems)
{
    const QJsonObject unknown = firstProblem(Policy::parse(edited("four_eyes", "for_eyes")));
    EXPECT_EQ(unknown.value(u"key").toString(), QStringLiteral("agreement.four_eyes"));
    const auto both = Policy::parse(edited("four_eyes", "for_eyes"));
    EXPECT_EQ(both.error().detail.value(u"problems").toArray().size(), 2);
    EXPECT_FALSE(Policy::parse("").has_value());
}

struct Contradiction {
    const char* from;
    const char* to;
    const char* key;
};

class PolicyContradiction : public testing::TestWithParam<Contradiction> {};

TEST_P(PolicyContradiction, isReported)
{
    const QJsonObject problem = firstProblem(Policy::parse(edited(GetParam().from, GetParam().to)));
    EXPECT_EQ(problem.value(u"key").toString(), QLatin1StringView(GetParam().key));
}

INSTANTIATE_TEST_SUITE_P(Each, PolicyContradiction,
    testing::Values(Contradiction{"from_days = 31", "from_days = 400", "discount.from_days"},
        Contradiction{"from_days = 0", "from_days = 3", "discount.from_days"},
        Contradiction{"cash = \"60\"", "cash = \"61\"", "discount.cash"},
        Contradiction{"max_instalments = 24", "max_instalments = 2", "role.supervisor.max_instalments"},
        Contradiction{"min_entry = \"10\"", "min_entry = \"1\"", "role.negotiator.min_entry"},
        Contradiction{"valid_days = 8", "valid_days = 90", "offer.valid_days"},
        Contradiction{"days = 1 ", "days = 60 ", "entry.days"}));

TEST(Policy, hostileTextIsRefusedAndNothingElse)
{
    const QByteArray shipped = shippedText();
    for (qsizetype length = 0; length < shipped.size(); length += 97)
        EXPECT_FALSE(Policy::parse(shipped.left(length)).has_value()) << length;
    EXPECT_FALSE(Policy::parse(QByteArray(10'000'000, 'x')).has_value());
    EXPECT_FALSE(Policy::parse(QByteArray("\x00\xff\xfe name = 1", 12)).has_value());
    EXPECT_FALSE(Policy::parse(edited("\"5\"", "\"-5\"")).has_value());
    EXPECT_FALSE(Policy::parse(edited("\"5\"", "\"1e3\"")).has_value());
}

class StoredPolicy : public test::DebtTest {};
TRATO_BOTH_ENGINES(StoredPolicy);

TEST_P(StoredPolicy, aCreditorHasItsOwnOrTheShippedOne)
{
    const CreditorId creditor = addCreditor();
    ASSERT_UNWRAP(const Policy shipped, policyOf(database(), creditor));
    EXPECT_EQ(shipped.version, 1);
    ASSERT_UNWRAP(const Policy own, publishPolicy(database(), creditor, edited("valid_days = 8", "valid_days = 3")));
    EXPECT_EQ(own.version, 2);
    EXPECT_EQ(own.offerValidDays, 3);
    EXPECT_FALSE(publishPolicy(database(), creditor, "name = 1").has_value());
    ASSERT_UNWRAP(const Policy kept, policyOf(database(), creditor));
    EXPECT_EQ(kept.version, 2);
    const auto absent = policyOf(database(), CreditorId(999));
    ASSERT_FALSE(absent.has_value());
    EXPECT_EQ(absent.error().code, QStringLiteral("no_creditor"));
}
