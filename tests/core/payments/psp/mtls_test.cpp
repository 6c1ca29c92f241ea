#include "core/payments/psp/psptest.h"
#include "payments/pix/pixcharges.h"
#include "payments/pix/pixlocations.h"
#include "payments/pix/pixmessages.h"
#include "payments/pix/pixrefunds.h"
#include "payments/pix/pixwebhooks.h"
#include "support/result.h"

using namespace trato;
using namespace trato::payments;
using money::Money;
using namespace std::chrono_literals;

namespace trato::payments {

/// The whole interface over mutual TLS.
struct PixTls : ::testing::Test {
    test::SandboxWorld world{sandbox::SandboxOptions{.debtors = 20, .pixTls = true, .population = false}};
    SystemClock clock;
    PixAccount account = test::mtlsAccount(world);
    PixSession session{account, clock};

    Error refusedWith(const PixAccount& other)
    {
        PixClient client(other, clock, {.totalTimeout = 3s});
        const auto answer = client.charge(newTxid());
        EXPECT_FALSE(answer.has_value());
        return answer ? Error() : answer.error();
    }
};

TEST_F(PixTls, onlyOurCertificateGetsIn)
{
    EXPECT_EQ(refusedWith(account).code, QStringLiteral("provider_not_found")); // got in
    const sandbox::Certificates& files = world.sandbox->pixCertificates();
    PixAccount other = account;
    other.certificateFile = files.expiredClient;
    other.keyFile = files.expiredClientKey;
    const Error expired = refusedWith(other);
    EXPECT_EQ(expired.code, QStringLiteral("provider_denied"));
    EXPECT_EQ(expired.detail.value(u"certificate").toString(), QStringLiteral("expired"));
    EXPECT_FALSE(isWorthRepeating(expired));
    other.certificateFile = files.foreignClient;
    other.keyFile = files.foreignClientKey;
    EXPECT_EQ(refusedWith(other).detail.value(u"certificate").toString(), QStringLiteral("refused"));
    other.certificateFile.clear();
    other.keyFile.clear();
    EXPECT_EQ(refusedWith(other).code, QStringLiteral("provider_denied"));
    other = account; // a server that our authority does not vouch for
    other.caFile = files.foreignAuthority;
    EXPECT_EQ(refusedWith(other).code, QStringLiteral("provider_denied"));
    other = account;
    other.keyFile = files.foreignClientKey; // not the certificate's key
    EXPECT_EQ(refusedWith(other).code, QStringLiteral("provider_denied"));
}

TEST_F(PixTls, immediateChargesAreMadeChangedRevisedListedAndTakenBack)
{
    PixCharges charges(session);
    const QString txid = newTxid();
    ASSERT_UNWRAP(const RegisteredCharge made, charges.make({.txid = txid,
                                                   .amount = Money(10'00),
                                                   .payerDocument = QStringLiteral("12345678909"),
                                                   .payerName = QStringLiteral("Ana Prado"),
                                                   .message = QStringLiteral("Parcela 1")}));
    EXPECT_EQ(made.status, ChargeStatus::Active);
    ASSERT_UNWRAP(const RegisteredCharge chosen, charges.make({.amount = Money(5'00)}));
    EXPECT_GE(chosen.txid.size(), 26);
    ASSERT_UNWRAP(const RegisteredCharge changed,
        charges.change(PixChargeKind::Immediate, txid, {.amount = Money(12'00), .message = QStringLiteral("x")}));
    EXPECT_EQ(changed.amount, Money(12'00));
    ASSERT_UNWRAP(const RegisteredCharge before, charges.get(PixChargeKind::Immediate, txid, 0));
    EXPECT_EQ(before.amount, Money(10'00));
    ASSERT_UNWRAP(const RegisteredCharge now, charges.get(PixChargeKind::Immediate, txid));
    EXPECT_EQ(now.amount, Money(12'00));
    ASSERT_UNWRAP(const RegisteredCharge gone, charges.cancel(PixChargeKind::Immediate, txid));
    EXPECT_EQ(gone.status, ChargeStatus::Removed);
    EXPECT_FALSE(charges.change(PixChargeKind::Immediate, txid, {.amount = Money(1)}).has_value());
    int active = 0;
    ASSERT_RESULT(charges.list(
        PixChargeKind::Immediate, clock.now() - 1h, clock.now() + 1h, [&](const RegisteredCharge&) { ++active; },
        QStringLiteral("ATIVA")));
    EXPECT_EQ(active, 1);
}

TEST_F(PixTls, locationsStandBeforeTheirCharge)
{
    PixLocations locations(session);
    ASSERT_UNWRAP(const PixLocation made, locations.make(PixChargeKind::Immediate));
    EXPECT_TRUE(made.txid.isEmpty());
    const QString txid = newTxid();
    ASSERT_UNWRAP(const RegisteredCharge charge,
        PixCharges(session).make({.txid = txid, .amount = Money(10'00), .location = made.id}));
    EXPECT_EQ(charge.location, made.location);
    ASSERT_UNWRAP(const PixLocation linked, locations.get(made.id));
    EXPECT_EQ(linked.txid, txid);
    EXPECT_FALSE(PixCharges(session)
                     .make({.txid = newTxid(), .amount = Money(10'00), .location = made.id})
                     .has_value()); // taken
    ASSERT_UNWRAP(const PixLocation freed, locations.unlink(made.id));
    EXPECT_TRUE(freed.txid.isEmpty());
    ASSERT_UNWRAP(const auto all, locations.list(clock.now() - 1h, clock.now() + 1h));
    EXPECT_EQ(all.size(), 1u);
    EXPECT_EQ(locations.get(999).error().code, QStringLiteral("provider_not_found"));
}

TEST_F(PixTls, webhooksAreRegisteredAskedAboutAndRemoved)
{
    PixWebhooks webhooks(session);
    EXPECT_EQ(webhooks.get(account.key).error().code, QStringLiteral("provider_not_found"));
    ASSERT_RESULT(webhooks.set(account.key, QStringLiteral("https://desk.example/webhooks/pix/a")));
    ASSERT_UNWRAP(const PixWebhook known, webhooks.get(account.key));
    EXPECT_EQ(known.url, QStringLiteral("https://desk.example/webhooks/pix/a"));
    ASSERT_UNWRAP(const auto all, webhooks.list(clock.now() - 1h, clock.now() + 1h));
    EXPECT_EQ(all.size(), 1u);
    const auto foreign = webhooks.set(QStringLiteral("alguem@example.com"), QStringLiteral("https://desk.example/x"));
    EXPECT_EQ(foreign.error().code, QStringLiteral("provider_refused"));
    ASSERT_RESULT(webhooks.remove(account.key));
    EXPECT_FALSE(webhooks.get(account.key).has_value());
    account.profile = QStringLiteral("inter"); // is told the whole address
    PixSession other(account, clock);
    ASSERT_RESULT(PixWebhooks(other).set(account.key, QStringLiteral("https://desk.example/webhooks/pix/a")));
    EXPECT_EQ(webhooks.get(account.key)->url, QStringLiteral("https://desk.example/webhooks/pix/a/pix"));
}

TEST_F(PixTls, everyShippedProfileGetsItsToken)
{
    for (const char* name : {"bcb", "efi", "bb", "itau", "inter"}) {
        account.profile = QLatin1StringView(name);
        PixClient client(account, clock);
        EXPECT_EQ(client.charge(newTxid()).error().code, QStringLiteral("provider_not_found")) << name;
    }
    EXPECT_EQ(pixProfile(QStringLiteral("nenhum")).error().code, QStringLiteral("unknown_profile"));
}

TEST_F(PixTls, refundsNeverExceedThePaymentAndHappenOnce)
{
    PixClient client(account, clock);
    const QString id = world
                           .control("pix-payment", {{QStringLiteral("txid"), newTxid()},
                                                       {QStringLiteral("valor"), QStringLiteral("100.00")}})
                           .value(u"endToEndId")
                           .toString();
    const RefundOrder order{.payment = id, .id = QStringLiteral("a1"), .amount = Money(60'00)};
    ASSERT_UNWRAP(const ProviderRefund made, client.refund(order));
    EXPECT_EQ(made.status, RefundStatus::Processing);
    ASSERT_UNWRAP(const ProviderRefund again, client.refund(order)); // as after a kill
    EXPECT_EQ(again.amount, Money(60'00));
    RefundOrder same = order;
    same.amount = Money(10'00); // the id means another refund
    EXPECT_EQ(client.refund(same).error().code, QStringLiteral("provider_refused"));
    EXPECT_EQ(client.refund({.payment = id, .id = QStringLiteral("a2"), .amount = Money(40'01)}).error().code,
        QStringLiteral("provider_refused"));
    ASSERT_RESULT(client.refund({.payment = id, .id = QStringLiteral("nao1"), .amount = Money(40'00)}));
    world.control("pix-returns");
    EXPECT_EQ(client.refundState(id, QStringLiteral("a1"))->status, RefundStatus::Done);
    ASSERT_UNWRAP(const ProviderRefund refused, client.refundState(id, QStringLiteral("nao1")));
    EXPECT_EQ(refused.status, RefundStatus::Refused);
    EXPECT_FALSE(refused.reason.isEmpty());
    EXPECT_EQ(client.payment(id)->refunded, Money(60'00));
    EXPECT_EQ(client.refundState(id, QStringLiteral("zz")).error().code, QStringLiteral("provider_not_found"));
}

TEST_F(PixTls, aChargeCarriesItsTermsAndThePaymentItsParts)
{
    PixClient client(account, clock);
    const QDate due = clock.today().addDays(10);
    Charge charge{.txid = newTxid(),
        .amount = Money(100'00),
        .due = due,
        .validDaysAfterDue = 30,
        .payerDocument = QStringLiteral("12345678909"),
        .payerName = QStringLiteral("Ana Prado")};
    charge.terms.fine = {.kind = TermKind::Percent, .percent = QStringLiteral("3.00")};
    charge.terms.interest = {.kind = TermKind::Percent, .percent = QStringLiteral("1.00")};
    charge.terms.abatement = {.kind = TermKind::Fixed, .fixed = Money(1'00)};
    charge.terms.discount = {.kind = TermKind::Fixed,
        .steps = {{.until = due.addDays(-5), .fixed = Money(10'00)}, {.until = due, .fixed = Money(5'00)}}};
    ASSERT_UNWRAP(const RegisteredCharge made, client.registerCharge(charge));
    EXPECT_EQ(made.terms, charge.terms);
    ASSERT_UNWRAP(const RegisteredCharge read, client.charge(charge.txid));
    EXPECT_EQ(read.terms, charge.terms);
    const QString id = world.control("pay", {{QStringLiteral("txid"), charge.txid}}).value(u"endToEndId").toString();
    ASSERT_UNWRAP(const ReceivedPayment payment, client.payment(id));
    EXPECT_EQ(payment.amount, Money(89'00)); // 100 - 1 - 10
    EXPECT_TRUE(payment.problems.isEmpty());
    charge.txid = newTxid();
    charge.terms.discount.steps.front().until = due.addDays(1);
    EXPECT_EQ(client.registerCharge(charge).error().code, QStringLiteral("invalid_terms"));
}

} // namespace trato::payments
