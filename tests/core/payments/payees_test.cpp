#include "payments/payees.h"

#include "core/payments/toldbank.h"
#include "payments/paymentrequests.h"
#include "support/debttest.h"

#include <latch>
#include <thread>

namespace trato::payments {

using namespace Qt::StringLiterals;
using test::ToldBank;

/// The list of payees while several people and charges are at it.
class PayeesTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        creditor = addCreditor();
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, creditor), 1, daysAgo(10), 30'000);
    }

    Payees payees() { return {database(), clock}; }
    Payee proposed(const QString& key)
    {
        const auto payee = payees().propose({creditor, PaymentMethod::Pix, key, {}, u"rafael"_s});
        EXPECT_TRUE(payee.has_value()) << (payee ? "" : payee.error().message.toStdString());
        return payee.value_or(Payee());
    }
    Payee confirmed(const QString& key)
    {
        const auto payee = payees().confirm(proposed(key).id, u"nilza"_s);
        EXPECT_TRUE(payee.has_value()) << (payee ? "" : payee.error().message.toStdString());
        return payee.value_or(Payee());
    }
    PaymentRequest wanted()
    {
        const auto request =
            PaymentRequests(database(), clock).create({.debtor = debtor}, u"pix"_s, u"sandbox"_s, u"rafael"_s);
        EXPECT_TRUE(request.has_value()) << (request ? "" : request.error().message.toStdString());
        return request.value_or(PaymentRequest());
    }
    RequestState stateOf(const PaymentRequest& request)
    {
        return PaymentRequests(database(), clock).find(debtor, request.id)->state;
    }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }

    CreditorId creditor;
    DebtorId debtor;
};

TRATO_BOTH_ENGINES(PayeesTest);

TEST_P(PayeesTest, whoIsTakenOffTheListReleasesNothing)
{
    confirmed(u"outra@aurora.example"_s);
    ToldBank bank;
    const PaymentRequest request = wanted();
    ASSERT_RESULT(PaymentRequests(database(), clock).registerWith(request, bank));
    ASSERT_EQ(stateOf(request), RequestState::Withheld);
    for (int round = 0; round < 4; ++round) {
        const Payee payee = proposed(bank.key);
        std::latch both(2);
        QString confirmation;
        std::thread other([&] {
            const auto own = connect();
            both.arrive_and_wait();
            confirmation = codeOf(Payees(*own, clock).confirm(payee.id, u"nilza"_s));
        });
        both.arrive_and_wait();
        EXPECT_EQ(codeOf(payees().retire(payee.id, u"sonia"_s)), QString()) << "before or after";
        other.join();
        EXPECT_TRUE(confirmation.isEmpty() || confirmation == u"payee_not_proposed") << confirmation.toStdString();
        EXPECT_EQ(payees().find(payee.id)->state, PayeeState::Retired);
        EXPECT_EQ(payees().find(payee.id)->confirmedBy.isEmpty(), !confirmation.isEmpty());
        EXPECT_EQ(stateOf(request), RequestState::Withheld);
    }
}

TEST_P(PayeesTest, aListThatChangesWhileTheProviderIsAskedHolds)
{
    ToldBank bank;
    const Payee payee = confirmed(bank.key);
    bank.registering = [&] { ASSERT_RESULT(payees().retire(payee.id, u"sonia"_s)); };
    const PaymentRequest request = wanted();
    ASSERT_UNWRAP(const PaymentRequest stored, PaymentRequests(database(), clock).registerWith(request, bank));
    EXPECT_EQ(stored.state, RequestState::Withheld);
    EXPECT_TRUE(stored.pixCode.isEmpty());
    EXPECT_EQ(number(u"SELECT count(*) FROM audit_entry WHERE action = 'withhold_charge'"_s), 1);
}

} // namespace trato::payments
