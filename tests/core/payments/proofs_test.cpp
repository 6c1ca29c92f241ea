#include "payments/proofs/endtoendid.h"
#include "payments/proofs/proofs.h"
#include "support/debttest.h"

namespace trato::payments {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using money::Money;

TEST(EndToEndIdTest, saysWhoAndWhen)
{
    ASSERT_UNWRAP(const EndToEndId id, EndToEndId::parse(u" E12345678 202611181403 Ab3kkkkkkk9\n"));
    EXPECT_EQ(id.text, u"E12345678202611181403Ab3kkkkkkk9"_s);
    EXPECT_EQ(id.ispb, u"12345678"_s);
    EXPECT_EQ(id.at.in(QTimeZone::utc()), QDateTime(QDate(2026, 11, 18), QTime(14, 3), QTimeZone::utc()));
}

TEST(EndToEndIdTest, refusesWhatIsNone)
{
    for (const QStringView text : {u"", u"E", u"D12345678202611181403Ab3kkkkkkk9", u"E12345678202613181403Ab3kkkkkkk9",
             u"E12345678202611182503Ab3kkkkkkk9", u"E12345678202611181403Ab3kkkkkkk",
             u"E12345678202611181403Ab3kkkkkkk99", u"E12345678199911181403Ab3kkkkkkk9",
             u"E1234567820261118140-Ab3kkkkkkk9", u"e12345678202611181403Ab3kkkkkkk9"})
        EXPECT_FALSE(EndToEndId::parse(text).has_value()) << text.toString().toStdString();
}

TEST(EndToEndIdTest, isFoundInTheWordsOfAReceipt)
{
    const QString words =
        u"Comprovante Pix\nID: E12345678202611181403Ab3kkkkkkk9\nAutenticação XE12345678202611181403Ab3"
        u"kkkkkkk9\nE12345678202611181403Ab3kkkkkkk9."_s;
    EXPECT_EQ(endToEndIdsIn(words), QStringList{u"E12345678202611181403Ab3kkkkkkk9"_s});
    EXPECT_TRUE(endToEndIdsIn(u"E sem código").isEmpty());
}

class ProofsTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        debtor = addDebtor(u"Dalva Monteiro"_s);
        e2e = u"E12345678%1Ab3kkkkkkk9"_s.arg(clock.now().in(QTimeZone::utc()).toString(u"yyyyMMddHHmm"_s));
    }
    Proofs proofs() { return {database(), clock}; }
    Proofs::Claim claim()
    {
        return {.debtor = debtor,
            .file = "%PDF-1.4 comprovante",
            .mimeType = u"application/pdf"_s,
            .name = u"comprovante.pdf"_s,
            .endToEndId = e2e,
            .amount = Money(250'00),
            .paidOn = clock.now().dateIn(deskZone()),
            .actor = u"luana"_s};
    }
    void pay(const QString& id, DebtorId who, qint64 cents)
    {
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            u"recorded_at) VALUES (%1, %2, 'pix', 'a', '%3', %4, %5, 'matched', '{}', %5)"_s.arg(who.value())
                .arg(++m_payments)
                .arg(id)
                .arg(cents)
                .arg(clock.now().microseconds()));
    }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }

    DebtorId debtor;
    QString e2e;

private:
    int m_payments = 700;
};

TRATO_BOTH_ENGINES(ProofsTest);

TEST_P(ProofsTest, isAClaimUntilThePaymentIsThere)
{
    ASSERT_UNWRAP(const Proof proof, proofs().attach(claim()));
    EXPECT_EQ(proof.state, ProofState::Claimed);
    EXPECT_EQ(number(u"SELECT count(*) FROM payment"_s), 0) << "never money";
    EXPECT_EQ(proofs().attach(claim())->id, proof.id) << "the same file for the same thing is there once";
    EXPECT_EQ(number(u"SELECT count(*) FROM media_content"_s), 1);
    EXPECT_TRUE(proofs().follow()->empty());
    pay(e2e, debtor, 250'00);
    ASSERT_UNWRAP(const auto changed, proofs().follow());
    ASSERT_EQ(changed.size(), 1u);
    EXPECT_EQ(changed.front().state, ProofState::Confirmed);
    EXPECT_TRUE(changed.front().payment.has_value());
    EXPECT_TRUE(proofs().follow()->empty());
    EXPECT_EQ(codeOf(proofs().withdraw(debtor, proof.id, u"luana"_s)), u"proof_settled"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM audit_entry WHERE action = 'attach_proof'"_s), 1);
}

TEST_P(ProofsTest, withoutAnIdAmountAndDayHaveToFitOnePaymentOnly)
{
    auto shown = claim();
    shown.endToEndId.clear();
    pay(u"E1"_s, debtor, 250'00);
    pay(u"E2"_s, debtor, 250'00);
    ASSERT_UNWRAP(const Proof proof, proofs().attach(shown));
    EXPECT_EQ(proof.state, ProofState::Claimed) << "which of the two nobody guesses";
    run(u"DELETE FROM payment WHERE external_id = 'E2'"_s);
    ASSERT_EQ(proofs().follow()->size(), 1u);
    EXPECT_EQ(proofs().find(debtor, proof.id)->state, ProofState::Confirmed);
    shown.file = "%PDF-1.4 outro";
    EXPECT_EQ(proofs().attach(shown)->state, ProofState::Claimed) << "one payment does not stand for two receipts";
}

TEST_P(ProofsTest, anothersPaymentOrAnotherAmountContradictsIt)
{
    const DebtorId other = addDebtor(u"Outra Pessoa"_s, u"98765432100"_s);
    ASSERT_UNWRAP(const Proof proof, proofs().attach(claim()));
    pay(e2e, other, 250'00);
    ASSERT_EQ(proofs().follow()->size(), 1u);
    EXPECT_EQ(proofs().find(debtor, proof.id)->state, ProofState::Contradicted);
    auto second = claim();
    second.debtor = other;
    second.amount = Money(300'00);
    ASSERT_UNWRAP(const Proof less, proofs().attach(second));
    EXPECT_EQ(less.state, ProofState::Contradicted);
    EXPECT_TRUE(less.problem.contains(u"250"_s));
}

TEST_P(ProofsTest, theSamePictureOrIdOfSomebodyElseIsSaid)
{
    const DebtorId other = addDebtor(u"Outra Pessoa"_s, u"98765432100"_s);
    ASSERT_RESULT(proofs().attach(claim()));
    auto second = claim();
    second.debtor = other;
    second.file = "%PDF-1.4 recortado";
    ASSERT_UNWRAP(const Proof cut, proofs().attach(second));
    ASSERT_UNWRAP(const auto twins, proofs().twins(cut));
    ASSERT_EQ(twins.size(), 1u);
    EXPECT_EQ(twins.front().name, u"Dalva Monteiro"_s);
    EXPECT_TRUE(twins.front().sameId);
    EXPECT_FALSE(twins.front().sameFile);
}

TEST_P(ProofsTest, whatTheBankDoesNotKnowIsAskedAFewTimesOnly)
{
    ASSERT_UNWRAP(const Proof proof, proofs().attach(claim()));
    ASSERT_EQ(proofs().toAsk(10)->size(), 1u);
    EXPECT_FALSE(*proofs().noteUnknown(proof));
    EXPECT_TRUE(proofs().toAsk(10)->empty()) << "not at once again";
    clock.advance(11min);
    ASSERT_EQ(proofs().toAsk(10)->size(), 1u);
    EXPECT_FALSE(*proofs().noteUnknown(proof));
    EXPECT_TRUE(*proofs().noteUnknown(proof));
    EXPECT_EQ(proofs().find(debtor, proof.id)->state, ProofState::Unknown);
    pay(e2e, debtor, 250'00);
    ASSERT_EQ(proofs().follow()->size(), 1u) << "it came after all";
}

TEST_P(ProofsTest, refusesWhatNoReceiptSays)
{
    const auto refused = [this](auto change) {
        Proofs::Claim bad = claim();
        change(bad);
        return codeOf(proofs().attach(bad));
    };
    EXPECT_EQ(refused([](auto& c) { c.mimeType = u"text/html"_s; }), u"not_a_proof"_s);
    EXPECT_EQ(refused([](auto& c) { c.amount = Money(); }), u"amount_not_positive"_s);
    EXPECT_EQ(refused([](auto& c) { c.amount = Money(-1); }), u"amount_not_positive"_s);
    EXPECT_EQ(refused([](auto& c) { c.paidOn = {}; }), u"impossible_date"_s);
    EXPECT_EQ(refused([](auto& c) { c.paidOn = c.paidOn.addDays(1); }), u"impossible_date"_s);
    EXPECT_EQ(refused([](auto& c) { c.paidOn = c.paidOn.addDays(-3); }), u"impossible_date"_s) << "its id says another";
    EXPECT_EQ(refused([](auto& c) { c.endToEndId = u"E123"_s; }), u"invalid_e2e"_s);
    EXPECT_EQ(refused([](auto& c) { c.debtor = DebtorId(999); }), u"no_debtor"_s);
    EXPECT_EQ(refused([](auto& c) {
        c.file = {};
        c.sha256 = u"abc"_s;
    }),
        u"no_file"_s);
    EXPECT_EQ(refused([](auto& c) { c.file = QByteArray(Proofs::mostBytes + 1, 'x'); }), u"file_too_large"_s);
    EXPECT_EQ(codeOf(proofs().withdraw(debtor, ProofId(5), u"luana"_s)), u"no_proof"_s);
    ASSERT_UNWRAP(const Proof proof, proofs().attach(claim()));
    ASSERT_RESULT(proofs().withdraw(debtor, proof.id, u"luana"_s));
    EXPECT_NE(proofs().attach(claim())->id, proof.id) << "once more, by purpose";
}

} // namespace trato::payments
