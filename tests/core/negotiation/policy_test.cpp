#include "negotiation/policy.h"

#include "negotiation/policy/policiesinforce.h"
#include "negotiation/policy/policytext.h"
#include "negotiation/policy/policyversions.h"
#include "negotiation/roles.h"

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

namespace {

const char* const campaignLines = R"(
[[campaign]]
name = "Mutirão"
from = 2026-11-20
until = 2026-11-30
budget = "100.00"
cash = "10"
adds = true
)";

Result<Policy> withLines(const QByteArray& lines) { return Policy::parse(shippedText() + '\n' + lines); }

QByteArray campaignWith(const QByteArray& from, const QByteArray& to)
{
    QByteArray lines = campaignLines;
    EXPECT_TRUE(lines.contains(from)) << from.toStdString();
    return lines.replace(from, to);
}

DebtTraits traits(const QString& product, const QString& rating)
{
    return {.product = product, .segment = {}, .rating = rating};
}

} // namespace

TEST(Policy, aDebtIsInTheTableThatAsksForMostOfIt)
{
    ASSERT_UNWRAP(const Policy policy, withLines(R"(
[[discount]]
product = ["Cartão"]
from_days = 0
cash = "10"
plan = "5"

[[discount]]
product = ["cartao"]
rating = ["D", "E"]
from_days = 0
cash = "12"
plan = "6"

[[discount]]
product = ["CARTÃO"]
from_days = 60
cash = "25"
plan = "5"
)"));
    ASSERT_EQ(policy.discounts.size(), 3u) << "the same condition is one table, wherever it stands";
    EXPECT_EQ(policy.bandFor(45, {}).cash.toString(), QStringLiteral("20.00"));
    EXPECT_EQ(policy.bandFor(45, traits(QStringLiteral("cartao"), {})).cash.toString(), QStringLiteral("10.00"));
    EXPECT_EQ(policy.bandFor(90, traits(QStringLiteral("cartao"), {})).cash.toString(), QStringLiteral("25.00"));
    EXPECT_EQ(policy.bandFor(90, traits(QStringLiteral("cartao"), QStringLiteral("d"))).cash.toString(),
        QStringLiteral("12.00"));
}

TEST(Policy, campaignsHardshipAndCombinationsAreRead)
{
    ASSERT_UNWRAP(const Policy policy, withLines(QByteArray(campaignLines) + R"(
[combine]
max_instalments_with_discount = 12
max_instalments_without_entry = 10

[hardship]
max_income = "2000.00"
max_instalments = 36
min_amount = "15.00"
)"));
    ASSERT_EQ(policy.campaigns.size(), 1u);
    const Campaign& campaign = policy.campaigns.front();
    EXPECT_EQ(campaign.until, QDate(2026, 11, 30));
    EXPECT_EQ(campaign.givesBack, campaignEnds);
    EXPECT_TRUE(campaign.adds && campaign.plan.isZero());
    EXPECT_EQ(policy.combinations.discountUpTo, 12);
    EXPECT_EQ(policy.hardship->maxInstalments, 36);
    EXPECT_EQ(policyJson(policy).value(u"campaigns").toArray().first()[u"left"].toString(), QStringLiteral("100.00"));
}

struct WrongLines {
    const char* lines;
    const char* key;
};

class PolicyLines : public testing::TestWithParam<WrongLines> {};

TEST_P(PolicyLines, aContradictionIsReportedWithItsLine)
{
    const QJsonObject problem = firstProblem(withLines(GetParam().lines));
    EXPECT_EQ(problem.value(u"key").toString(), QLatin1StringView(GetParam().key));
    EXPECT_GT(problem.value(u"line").toInt(), shippedText().count('\n'));
    EXPECT_GE(problem.value(u"column").toInt(), 1);
    EXPECT_FALSE(problem.value(u"message").toString().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Each, PolicyLines,
    testing::Values(WrongLines{"[[discount]]\nproduct = [\"a\"]\nfrom_days = 0\ncash = \"1\"\nplan = \"0\"\n"
                               "[[discount]]\nrating = [\"A\"]\nfrom_days = 0\ncash = \"2\"\nplan = \"0\"\n",
                        "discount"},
        WrongLines{
            "[[discount]]\nproduct = [\"a\"]\nfrom_days = 5\ncash = \"1\"\nplan = \"0\"\n", "discount.from_days"},
        WrongLines{"[[discount]]\nproduct = []\nfrom_days = 0\ncash = \"1\"\nplan = \"0\"\n", "discount.product"},
        WrongLines{"[[discount]]\nproduct = \"a\"\nfrom_days = 0\ncash = \"1\"\nplan = \"0\"\n", "discount.product"},
        WrongLines{"[combine]\nmax_instalments_with_discount = 24\n", "combine.max_instalments_with_discount"},
        WrongLines{"[combine]\nmax_instalments_without_entry = 0\n", "combine.max_instalments_without_entry"},
        WrongLines{"[hardship]\nmax_income = \"2000.00\"\nmax_instalments = 12\nmin_amount = \"15.00\"\n",
            "hardship.max_instalments"},
        WrongLines{
            "[hardship]\nmax_income = \"0.00\"\nmax_instalments = 36\nmin_amount = \"15.00\"\n", "hardship.max_income"},
        WrongLines{"[hardship]\nmax_income = \"1.00\"\nmax_instalments = 36\nmin_amount = \"31.00\"\n",
            "hardship.min_amount"}));

TEST(Policy, endlessListsAreRefused)
{
    const QByteArray table = "[[discount]]\nfrom_days = 0\ncash = \"0\"\nplan = \"0\"\n";
    EXPECT_EQ(firstProblem(withLines(table.repeated(400))).value(u"key").toString(), QStringLiteral("discount"));
    const QByteArray list = "[[discount]]\nproduct = [" + QByteArray("\"a\",").repeated(5'000) +
                            "]\nfrom_days = 0\ncash = \"0\"\nplan = \"0\"\n";
    EXPECT_EQ(firstProblem(withLines(list)).value(u"key").toString(), QStringLiteral("discount.product"));
}

TEST(Policy, campaignsThatContradictThemselvesAreReported)
{
    const auto key = [](const QByteArray& lines) { return firstProblem(withLines(lines)).value(u"key").toString(); };
    EXPECT_EQ(key(campaignWith("until = 2026-11-30", "until = 2026-11-19")), QStringLiteral("campaign.until"));
    EXPECT_EQ(key(campaignWith("until = 2026-11-30", "until = \"2026-11-30\"")), QStringLiteral("campaign.until"));
    EXPECT_EQ(key(campaignWith("budget = \"100.00\"", "budget = \"0.00\"")), QStringLiteral("campaign.budget"));
    EXPECT_EQ(key(campaignWith("cash = \"10\"", "cash = \"0\"")), QStringLiteral("campaign.cash"));
    EXPECT_EQ(key(campaignWith("cash = \"10\"", "cash = \"61\"")), QStringLiteral("campaign.cash"));
    EXPECT_EQ(key(campaignWith("adds = true", "role = \"boss\"")), QStringLiteral("campaign.role"));
    EXPECT_EQ(key(campaignWith("adds = true", "gives_back = [\"kept\"]")), QStringLiteral("campaign.gives_back"));
    EXPECT_EQ(key(QByteArray(campaignLines) + campaignLines), QStringLiteral("campaign.name"));
    EXPECT_TRUE(withLines(campaignLines).has_value());
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

class StoredPolicy : public test::DebtTest {
protected:
    Result<Policy> publish(CreditorId creditor, const QByteArray& toml, const QString& reason = {})
    {
        return PolicyVersions(database(), clock)
            .publish({.creditor = creditor, .toml = toml, .actor = QStringLiteral("lia"), .reason = reason});
    }
};
TRATO_BOTH_ENGINES(StoredPolicy);

TEST_P(StoredPolicy, aCreditorHasItsOwnOrTheShippedOne)
{
    const CreditorId creditor = addCreditor();
    ASSERT_UNWRAP(const Policy shipped, policyOf(database(), creditor));
    EXPECT_EQ(shipped.version, 1);
    ASSERT_UNWRAP(const Policy own, publish(creditor, edited("valid_days = 8", "valid_days = 3")));
    EXPECT_EQ(own.version, 2);
    EXPECT_EQ(own.offerValidDays, 3);
    EXPECT_FALSE(publish(creditor, "name = 1").has_value());
    ASSERT_UNWRAP(const Policy kept, policyOf(database(), creditor));
    EXPECT_EQ(kept.version, 2);
    const auto absent = policyOf(database(), CreditorId(999));
    ASSERT_FALSE(absent.has_value());
    EXPECT_EQ(absent.error().code, QStringLiteral("no_creditor"));
}

TEST_P(StoredPolicy, everyVersionIsKeptWithWhoWhenAndWhy)
{
    const CreditorId creditor = addCreditor();
    const QByteArray second = edited("valid_days = 8", "valid_days = 3");
    const QByteArray third = edited("valid_days = 8", "valid_days = 5");
    ASSERT_RESULT(publish(creditor, second, QStringLiteral("menos prazo")));
    clock.advance(std::chrono::hours(1));
    ASSERT_UNWRAP(const Policy policy, publish(creditor, third, QStringLiteral("prazo maior")));
    EXPECT_EQ(policy.version, 3);
    ASSERT_UNWRAP(const Policy again, publish(creditor, third, QStringLiteral("outra vez")));
    EXPECT_EQ(again.version, 3) << "the same text is no new version";
    PolicyVersions versions(database(), clock);
    ASSERT_UNWRAP(const auto list, versions.of(creditor));
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list.front().version, 3);
    EXPECT_EQ(list.front().publishedAt, clock.now());
    EXPECT_EQ(list.back().reason, QStringLiteral("menos prazo"));
    EXPECT_EQ(list.back().publishedBy, QStringLiteral("lia"));
    ASSERT_UNWRAP(const PolicyVersion kept, versions.text(creditor, 2));
    EXPECT_EQ(kept.toml.toUtf8(), second);
    ASSERT_UNWRAP(const Policy early, versions.policy(creditor, 1));
    EXPECT_EQ(early.offerValidDays, 8);
    ASSERT_UNWRAP(const Policy middle, versions.policy(creditor, 2));
    EXPECT_EQ(middle.offerValidDays, 3);
    const auto none = versions.policy(creditor, 9);
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, QStringLiteral("no_policy_version"));
}

TEST_P(StoredPolicy, onlyWhoLeadsPublishes)
{
    const CreditorId creditor = addCreditor();
    ASSERT_RESULT(giveRole(database(), clock, {QStringLiteral("bia"), Role::Negotiator, QStringLiteral("lia")}));
    ASSERT_RESULT(publish(creditor, edited("valid_days = 8", "valid_days = 3")));
    const auto refused = PolicyVersions(database(), clock)
                             .publish({.creditor = creditor, .toml = shippedText(), .actor = QStringLiteral("bia")});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, QStringLiteral("not_entitled"));
}

TEST_P(StoredPolicy, eachCreditorSaysWhatIsInForceAndSinceWhen)
{
    const Instant first = clock.now();
    const CreditorId creditor = addCreditor();
    ASSERT_UNWRAP(const auto shipped, policiesInForce(database()));
    ASSERT_EQ(shipped.size(), 1u);
    EXPECT_FALSE(shipped.front().isOwn);
    EXPECT_EQ(shipped.front().version, 1);
    clock.advance(std::chrono::hours(1));
    ASSERT_RESULT(publish(creditor, edited("valid_days = 8", "valid_days = 3"), QStringLiteral("menos prazo")));
    ASSERT_UNWRAP(const auto own, policiesInForce(database()));
    ASSERT_EQ(own.size(), 1u);
    EXPECT_TRUE(own.front().isOwn);
    EXPECT_EQ(own.front().creditor, creditor);
    EXPECT_EQ(own.front().version, 2);
    EXPECT_EQ(own.front().since, clock.now());
    EXPECT_GT(own.front().since, first);
    EXPECT_EQ(own.front().publishedBy, QStringLiteral("lia"));
    EXPECT_EQ(own.front().reason, QStringLiteral("menos prazo"));
}

TEST_P(StoredPolicy, versionOneOfWhoPublishedNoneOfThatNumberIsTheShippedText)
{
    const CreditorId creditor = addCreditor();
    ASSERT_RESULT(publish(creditor, edited("valid_days = 8", "valid_days = 3")));
    ASSERT_UNWRAP(const PolicyVersion first, PolicyVersions(database(), clock).text(creditor, 1));
    EXPECT_EQ(first.toml.toUtf8(), shippedText());
    EXPECT_TRUE(first.publishedBy.isEmpty());
}

TEST_P(StoredPolicy, nobodyReplacesAVersionThatTheyHaveNotSeen)
{
    const CreditorId creditor = addCreditor();
    PolicyVersions versions(database(), clock);
    PolicyPublication wanted{.creditor = creditor,
        .toml = edited("valid_days = 8", "valid_days = 3"),
        .actor = QStringLiteral("lia"),
        .reason = QStringLiteral("menos prazo"),
        .replaces = 1};
    ASSERT_RESULT(versions.publish(wanted));
    wanted.toml = edited("valid_days = 8", "valid_days = 5");
    const auto late = versions.publish(wanted);
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, QStringLiteral("policy_changed"));
    EXPECT_EQ(late.error().detail.value(u"version").toInt(), 2);
    wanted.replaces = 2;
    ASSERT_UNWRAP(const Policy third, versions.publish(wanted));
    EXPECT_EQ(third.version, 3);
}

TEST_P(StoredPolicy, aCheckWritesNothing)
{
    const CreditorId creditor = addCreditor();
    PolicyVersions versions(database(), clock);
    ASSERT_UNWRAP(const Policy read, versions.check(creditor, edited("valid_days = 8", "valid_days = 3")));
    EXPECT_EQ(read.offerValidDays, 3);
    const auto wrong = versions.check(creditor, edited("valid_days = 8", "valid_days = 90"));
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(wrong.error().code, QStringLiteral("invalid_policy"));
    ASSERT_UNWRAP(const Policy current, policyOf(database(), creditor));
    EXPECT_EQ(current.version, 1);
}

TEST(TextChanges, sayTheFewestLines)
{
    const auto changes = textChanges(QStringLiteral("a\nb\nc"), QStringLiteral("a\nx\nc\nd"));
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[0].toJson().value(u"change").toString(), QStringLiteral("removed"));
    EXPECT_EQ(changes[0].line, 2);
    EXPECT_EQ(changes[1].text, QStringLiteral("x"));
    EXPECT_EQ(changes[2].line, 4);
    EXPECT_TRUE(textChanges(QStringLiteral("a"), QStringLiteral("a")).empty());
}
