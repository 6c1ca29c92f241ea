#include "payments/allocation.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace trato;
using namespace trato::payments;
using money::Money;

namespace {

Claim claim(qint64 id, qint64 interest, qint64 fine, qint64 principal)
{
    return {.kind = TargetKind::Instalment,
        .id = id,
        .interest = Money(interest),
        .fine = Money(fine),
        .principal = Money(principal)};
}

std::vector<Claim> someClaims()
{
    const auto cents = rc::gen::inRange<qint64>(0, 100'000);
    std::vector<Claim> claims;
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i)
        claims.push_back(claim(i + 1, *cents, *cents, *cents));
    return claims;
}

} // namespace

TEST(Allocation, interestThenFineThenPrincipalOldestFirst)
{
    const Allocation result = allocate(Money(1'250), {claim(1, 100, 200, 700), claim(2, 50, 20, 700)});
    ASSERT_EQ(result.parts.size(), 6u);
    EXPECT_EQ(result.parts[0].component, Component::Interest);
    EXPECT_EQ(result.parts[1].component, Component::Fine);
    EXPECT_EQ(result.parts[2].component, Component::Principal);
    EXPECT_EQ(result.parts[3].amount, Money(50));
    EXPECT_EQ(result.parts[5].amount, Money(180));
    EXPECT_TRUE(result.rest.isZero());
}

TEST(Allocation, aSmallPaymentReachesNoPrincipal)
{
    const Allocation result = allocate(Money(90), {claim(1, 100, 200, 700)});
    ASSERT_EQ(result.parts.size(), 1u);
    EXPECT_EQ(result.parts[0].component, Component::Interest);
    EXPECT_EQ(result.parts[0].amount, Money(90));
}

TEST(Allocation, partsAndRestAreThePaymentAndNoClaimGetsMore)
{
    EXPECT_TRUE(rc::check([] {
        const auto claims = someClaims();
        const Money amount(*rc::gen::inRange<qint64>(0, 1'000'000));
        const Allocation result = allocate(amount, claims);
        Money sum = result.rest;
        for (const Part& part : result.parts) {
            RC_ASSERT(part.amount.isPositive());
            sum += part.amount;
        }
        RC_ASSERT(sum == amount);
        bool earlierShort = false;
        for (const Claim& each : claims) {
            const Money interest = result.paidTo(each, Component::Interest);
            const Money fine = result.paidTo(each, Component::Fine);
            const Money principal = result.paidTo(each, Component::Principal);
            RC_ASSERT(interest <= each.interest && fine <= each.fine && principal <= each.principal);
            RC_ASSERT(fine.isZero() || interest == each.interest);
            RC_ASSERT(principal.isZero() || fine == each.fine);
            if (earlierShort)
                RC_ASSERT((interest + fine + principal).isZero());
            earlierShort = earlierShort || interest + fine + principal < each.total();
        }
        RC_ASSERT(result.rest.isZero() || !earlierShort);
    }));
}

TEST(Allocation, theContractMayPutAnotherFirst)
{
    Claim first = claim(1, 100, 200, 700);
    const auto order = allocationOrder(QStringLiteral("{\"allocation\":\"principal,fine,interest\"}"));
    ASSERT_TRUE(order);
    first.order = *order;
    const Allocation result = allocate(Money(950), {first, claim(2, 50, 20, 700)});
    EXPECT_EQ(result.paidTo(first, Component::Principal), Money(700));
    EXPECT_EQ(result.paidTo(first, Component::Fine), Money(200));
    EXPECT_EQ(result.paidTo(first, Component::Interest), Money(50));
    EXPECT_EQ(allocationOrder({}), usualOrder);
    EXPECT_EQ(allocationOrder(QStringLiteral("{\"fine\":\"2\"}")), usualOrder);
    for (const char* bad : {"interest", "interest,fine,fine", "interest,fine,principal,fine", "a,b,c"})
        EXPECT_EQ(allocationOrder(QStringLiteral("{\"allocation\":\"%1\"}").arg(QLatin1StringView(bad))).error().code,
            QStringLiteral("invalid_charges"))
            << bad;
}
