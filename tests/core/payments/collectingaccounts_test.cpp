#include "payments/collectingaccounts.h"

#include "support/result.h"
#include "support/testdatabase.h"

namespace trato::payments {
namespace {

class CollectingAccountsTest : public test::DatabaseTest {
protected:
    QStringList all()
    {
        const auto accounts = CollectingAccounts(database()).all();
        EXPECT_TRUE(accounts.has_value());
        QStringList words;
        for (const AccountKey& one : accounts.value_or(std::vector<AccountKey>()))
            words.append(paymentMethodName(one.method) + u' ' + one.account);
        return words;
    }
};
TRATO_BOTH_ENGINES(CollectingAccountsTest);

TEST_P(CollectingAccountsTest, areTheLastThatWereLeftTheFirstOfEachMethod)
{
    EXPECT_EQ(all(), QStringList());
    ASSERT_RESULT(CollectingAccounts(database())
                      .set({{PaymentMethod::Link, QStringLiteral("asaas")}, {PaymentMethod::Pix, QStringLiteral("a")},
                          {PaymentMethod::Pix, QStringLiteral("b")}}));
    EXPECT_EQ(all(), QStringList({QStringLiteral("pix a"), QStringLiteral("link asaas")}));
    ASSERT_RESULT(CollectingAccounts(database()).set({{PaymentMethod::Boleto, QStringLiteral("banco")}}));
    EXPECT_EQ(all(), QStringList({QStringLiteral("boleto banco")}));
}

} // namespace
} // namespace trato::payments
