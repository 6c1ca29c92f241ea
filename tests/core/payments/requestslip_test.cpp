#include "payments/boleto/boletocode.h"
#include "payments/requestslip.h"
#include "support/debttest.h"
#include "support/pagereader.h"

namespace trato::payments {
namespace {

class RequestSlip : public test::DebtTest {
protected:
    PaymentRequest boleto()
    {
        const CreditorId creditor = addCreditor();
        run(QStringLiteral("UPDATE creditor SET legal_name = 'Lojas Aurora S.A.', document = '11222333000181', "
                           "address = 'Rua das Palmeiras, 120, Campinas/SP' WHERE id = %1")
                .arg(creditor.value()));
        const DebtorId debtor = addDebtor();
        run(QStringLiteral("UPDATE debtor SET city = 'Olinda', uf = 'PE' WHERE id = %1").arg(debtor.value()));
        PaymentRequest request{.debtor = debtor,
            .creditor = creditor,
            .method = QStringLiteral("boleto"),
            .amount = money::Money(15990),
            .due = QDate(2026, 12, 10),
            .txid = QStringLiteral("S1"),
            .provider = QStringLiteral("boleto"),
            .account = QStringLiteral("conta"),
            .ourNumber = QStringLiteral("109/00000012-3"),
            .payee = QStringLiteral("341/0810/53678-9"),
            .state = RequestState::Active,
            .madeBy = QStringLiteral("ana"),
            .madeAt = clock.now(),
            .updatedAt = clock.now()};
        const BoletoNumbers numbers = *encodeBoleto({.bank = QStringLiteral("341"),
            .freeField = QStringLiteral("1091234567810810536789000"),
            .amount = request.amount,
            .due = request.due});
        request.barcode = numbers.barcode;
        request.line = numbers.line;
        return request;
    }
};

TEST_P(RequestSlip, PrintsWhatWasRegistered)
{
    ASSERT_UNWRAP(const PaymentRequest saved, PaymentRequests(database(), clock).save(boleto()));
    ASSERT_UNWRAP(const PaymentRequest request, PaymentRequests(database(), clock).find(saved.debtor, saved.id));
    ASSERT_UNWRAP(const Slip slip, slipOf(database(), request));
    EXPECT_EQ(slip.beneficiary.name, QStringLiteral("Lojas Aurora S.A."));
    EXPECT_EQ(slip.agencyAccount, QStringLiteral("0810/53678-9"));
    EXPECT_EQ(slip.payer.address, QStringLiteral("Olinda/PE"));
    EXPECT_EQ(slip.about, QStringLiteral("Valores em aberto"));
    ASSERT_UNWRAP(const QByteArray pdf, slipPdf(slip, request.madeAt));
    const auto pages = test::drawnPages(pdf);
    ASSERT_EQ(pages.size(), 1U);
    const auto codes = test::codesOn(pages.front());
    ASSERT_EQ(codes.size(), 1U);
    EXPECT_EQ(codes.front().text, request.barcode);
}

TEST_P(RequestSlip, NamesTheInstalmentOfItsAgreement)
{
    PaymentRequest request = boleto();
    run(QStringLiteral(
        "INSERT INTO agreement (debtor_id, id, creditor_id, number, state, debt_cents, entry_cents, "
        "instalments, amount_cents, discount_cents, total_cents, first_due, monthly_rate, made_by, made_at) "
        "VALUES (%1, 7001, %2, '2026-118', 'active', 31980, 0, 2, 15990, 0, 31980, '2026-12-10', '0', 'ana', 1)")
            .arg(request.debtor.value())
            .arg(request.creditor.value()));
    for (int number = 1; number <= 2; ++number)
        run(QStringLiteral("INSERT INTO agreement_instalment (debtor_id, id, agreement_id, number, due, amount_cents, "
                           "open_cents, status) VALUES (%1, %2, 7001, %3, '2026-12-10', 15990, 15990, 'open')")
                .arg(request.debtor.value())
                .arg(7100 + number)
                .arg(number));
    request.agreement = AgreementId(7001);
    request.agreementInstalment = AgreementInstalmentId(7102);
    EXPECT_EQ(slipOf(database(), request)->about, QStringLiteral("Parcela 2 de 2 do acordo 2026-118"));
    request.agreementInstalment.reset();
    EXPECT_EQ(slipOf(database(), request)->about, QStringLiteral("Acordo 2026-118"));
}

TEST_P(RequestSlip, ThereIsNoneToPayTwice)
{
    PaymentRequest request = boleto();
    for (const RequestState state : {RequestState::Requested, RequestState::Paid, RequestState::Cancelled,
             RequestState::Failed, RequestState::Withheld}) {
        request.state = state;
        EXPECT_EQ(slipOf(database(), request).error().code, QStringLiteral("no_slip"));
    }
    request.state = RequestState::Active;
    request.barcode.clear();
    EXPECT_EQ(slipOf(database(), request).error().code, QStringLiteral("no_slip"));
}

TEST_P(RequestSlip, ACreditorWithoutAnAddressGetsNone)
{
    PaymentRequest request = boleto();
    run(QStringLiteral("UPDATE creditor SET address = NULL WHERE id = %1").arg(request.creditor.value()));
    ASSERT_UNWRAP(const Slip slip, slipOf(database(), request));
    EXPECT_EQ(slipPdf(slip, request.madeAt).error().code, QStringLiteral("payee_incomplete"));
}

TRATO_BOTH_ENGINES(RequestSlip);

} // namespace
} // namespace trato::payments
