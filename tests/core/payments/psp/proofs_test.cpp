#include "core/payments/psp/psptest.h"
#include "core/payments/toldbank.h"
#include "payments/proofs/endtoendid.h"
#include "payments/proofs/proofs.h"

using namespace trato;
using namespace trato::payments;
using money::Money;
using namespace std::chrono_literals;

namespace trato::payments {

/// Receipts held against the bank by the engine.
class PspProofTest : public test::PspTest {
protected:
    Proof shown(const QString& id)
    {
        const auto parsed = EndToEndId::parse(id);
        EXPECT_TRUE(parsed.has_value()) << id.toStdString();
        auto proof = Proofs(database(), clock)
                         .attach({.debtor = debtor,
                             .file = "%PDF-1.4",
                             .mimeType = QStringLiteral("application/pdf"),
                             .endToEndId = id,
                             .amount = Money(300'00),
                             .paidOn = parsed->at.dateIn(deskZone()),
                             .actor = QStringLiteral("rafael")});
        EXPECT_TRUE(proof.has_value()) << (proof ? "" : proof.error().message.toStdString());
        return proof.value_or(Proof());
    }
    ProofState stateOf(const Proof& proof) { return Proofs(database(), clock).find(debtor, proof.id)->state; }
};
TRATO_BOTH_ENGINES(PspProofTest);

TEST_P(PspProofTest, theBankConfirmsItNotTheReceipt)
{
    const QString id =
        book({{QStringLiteral("txid"), active().txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}});
    const Proof proof = shown(id);
    EXPECT_EQ(proof.state, ProofState::Claimed);
    expectNothingSettled("a receipt is no money");
    work();
    EXPECT_EQ(stateOf(proof), ProofState::Confirmed);
    EXPECT_EQ(openAmount(), QStringLiteral("0")) << "by the payment that the bank told of";
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment")), 1);
}

TEST_P(PspProofTest, anInventedIdBecomesWork)
{
    active();
    const Proof proof = shown(QStringLiteral("E12345678%1Inventado99")
                                  .arg(clock.now().in(QTimeZone::utc()).toString(QStringLiteral("yyyyMMddHHmm"))));
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(stateOf(proof), ProofState::Claimed);
        work();
        clock.advance(11min);
    }
    EXPECT_EQ(stateOf(proof), ProofState::Unknown);
    EXPECT_EQ(workReason(), QStringLiteral("proof_unknown"));
    expectNothingSettled("an invented receipt");
}

TEST_P(PspProofTest, whatOneAccountDoesNotKnowAnotherMay)
{
    const QString id =
        book({{QStringLiteral("txid"), active().txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}});
    std::vector<std::unique_ptr<PaymentProvider>> providers;
    providers.push_back(std::make_unique<test::ToldBank>());
    providers.push_back(std::make_unique<PixClient>(test::mtlsAccount(world), clock, net::HttpClientOptions{}));
    worker.emplace(database(), clock, *executor, std::move(providers));
    const Proof proof = shown(id);
    work();
    EXPECT_EQ(stateOf(proof), ProofState::Confirmed);
}

TEST_P(PspProofTest, anOutageIsNoAnswer)
{
    const QString id =
        book({{QStringLiteral("txid"), active().txid}, {QStringLiteral("valor"), QStringLiteral("300.00")}});
    const Proof proof = shown(id);
    fault("unavailable", 50);
    for (int round = 0; round < 4; ++round) {
        work();
        clock.advance(11min);
    }
    EXPECT_NE(stateOf(proof), ProofState::Unknown);
}

} // namespace trato::payments
