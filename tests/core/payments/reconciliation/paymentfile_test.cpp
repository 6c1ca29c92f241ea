#include "exchange/paymentfile.h"

#include "payments/reconciliation/statementlines.h"
#include "support/result.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>

namespace {

using namespace trato;
using namespace trato::payments;
using money::Money;
using namespace Qt::StringLiterals;

TEST(PaymentFile, aListFromABanksPortal)
{
    ASSERT_UNWRAP(const Statement statement,
        exchange::readPaymentFile(
            "\xEF\xBB\xBF"
            "Data do pagamento;Valor pago;Tarifa;Nosso n\xC3\xBAmero;CPF/CNPJ;Hist\xC3\xB3rico\r\n"
            "19/11/2026;1.234,56;2,10;00000000017;123.456.789-09;LIQUIDACAO\r\n"
            "19/11/2026;-10,00;;;;TARIFA MENSAL\r\n"
            "20/11/2026;(50,00);;;;ESTORNO\r\n"
            "20/11/2026;7,00 D;;;;SAQUE\r\n"
            "20/11/2026;abc;;;;LIXO\r\n"));
    EXPECT_EQ(statement.kind, u"csv"_s);
    ASSERT_EQ(statement.lines.size(), 4u);
    EXPECT_EQ(statement.lines[0].kind, LineKind::Payment);
    EXPECT_EQ(statement.lines[0].paid, Money(123'456));
    EXPECT_EQ(statement.lines[0].fee, Money(210));
    EXPECT_EQ(statement.lines[0].paidOn, QDate(2026, 11, 19));
    EXPECT_EQ(statement.lines[1].kind, LineKind::Fee);
    EXPECT_EQ(statement.lines[2].kind, LineKind::Reversal);
    EXPECT_EQ(statement.lines[3].kind, LineKind::Transfer);
    ASSERT_EQ(statement.rejected.size(), 1u);
    EXPECT_EQ(statement.rejected[0].line, 6);
    EXPECT_EQ(statement.rejected[0].code, u"invalid_amount"_s);
}

TEST(PaymentFile, hostileBytesAreErrors)
{
    EXPECT_EQ(exchange::readPaymentFile({}).error().code, u"empty_file"_s);
    EXPECT_EQ(exchange::readPaymentFile(" \r\n").error().code, u"empty_file"_s);
    EXPECT_EQ(exchange::readPaymentFile("a;b\n1;2\n").error().code, u"missing_columns"_s);
    EXPECT_FALSE(exchange::readPaymentFile(QByteArray(100'000, '\0')).has_value());
}

TEST(PaymentFile, lineEndingsAndOrderDoNotMakeNewPayments)
{
    const QByteArray unix = "date,amount,payer_document\n2026-11-19,10.00,12345678909\n2026-11-18,20.00,12345678909\n";
    QByteArray other = "\xEF\xBB\xBF"
                       "date,amount,payer_document\r\n2026-11-18,20.00,12345678909\r\n2026-11-19,10.00,12345678909\r\n";
    ASSERT_UNWRAP(const Statement first, exchange::readPaymentFile(unix));
    ASSERT_UNWRAP(const Statement second, exchange::readPaymentFile(other));
    const SortedLines left = sortLines(first, u"itau"_s, QDate(2026, 11, 20));
    const SortedLines right = sortLines(second, u"itau"_s, QDate(2026, 11, 20));
    ASSERT_EQ(left.payments.size(), 2u);
    ASSERT_EQ(right.payments.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i)
        EXPECT_EQ(left.payments[i].externalId, right.payments[i].externalId);
}

TEST(PaymentFile, theNumberOfARowIsNoId)
{
    ASSERT_UNWRAP(const Statement first,
        exchange::readPaymentFile("id,date,amount,name\n1,2026-11-19,10.00,Ana\n2,2026-11-19,10.00,Bia\n"));
    ASSERT_UNWRAP(const Statement second,
        exchange::readPaymentFile("id,date,amount,name\n1,2026-11-19,10.00,Bia\n2,2026-11-19,10.00,Ana\n"));
    const SortedLines left = sortLines(first, u"itau"_s, QDate(2026, 11, 20));
    const SortedLines right = sortLines(second, u"itau"_s, QDate(2026, 11, 20));
    ASSERT_EQ(left.payments.size(), 2u);
    ASSERT_EQ(right.payments.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i)
        EXPECT_EQ(left.payments[i].externalId, right.payments[i].externalId);
}

QByteArray statementOf(const char* currency, const char* memo)
{
    return QByteArray("<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>") + currency +
           "<BANKACCTFROM><BANKID>341<ACCTID>12345</BANKACCTFROM><BANKTRANLIST><STMTTRN><TRNTYPE>CREDIT"
           "<DTPOSTED>20261119<TRNAMT>10.00<FITID>N1<MEMO>" +
           memo + "</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>";
}

TEST(PaymentFile, aNameIsNoFee)
{
    for (const char* memo : {"PIX RECEBIDO BIOFARMA LTDA", "TED EDITAR SERVICOS"}) {
        ASSERT_UNWRAP(const Statement statement, exchange::readPaymentFile(statementOf("BRL", memo)));
        ASSERT_EQ(statement.lines.size(), 1u);
        EXPECT_EQ(statement.lines[0].kind, LineKind::Payment) << memo;
    }
    for (const char* memo : {"IOF", "TAR BOLETO", "DEB.TARIFA"}) {
        ASSERT_UNWRAP(const Statement statement, exchange::readPaymentFile(statementOf("BRL", memo)));
        EXPECT_EQ(statement.lines[0].kind, LineKind::Fee) << memo;
    }
}

TEST(PaymentFile, whoSentMoneyMayHaveAnyName)
{
    for (const char* memo :
        {"PIX RECEBIDO ACME COBRANCA LTDA", "TED RECEBIDA INSTITUTO RESGATE", "TRANSFERENCIA PIX REM: TARIFA ZERO LTDA",
            "Transferencia recebida pelo Pix - RENDIMENTO CERTO SA", "TED 033 0001 ACME COBRANCAS LTDA"}) {
        ASSERT_UNWRAP(const Statement statement, exchange::readPaymentFile(statementOf("BRL", memo)));
        EXPECT_EQ(statement.lines[0].kind, LineKind::Payment) << memo;
    }
    for (const char* memo :
        {"CRED COBRANCA", "RESGATE CDB", "RENDIMENTO POUPANCA", "TED RECEBIDA MESMA TITULARIDADE"}) {
        ASSERT_UNWRAP(const Statement statement, exchange::readPaymentFile(statementOf("BRL", memo)));
        EXPECT_EQ(statement.lines[0].kind, LineKind::Transfer) << memo;
    }
    ASSERT_UNWRAP(
        const Statement back, exchange::readPaymentFile(statementOf("BRL", "PIX RECEBIDO - DEVOLUCAO DE PIX")));
    EXPECT_EQ(back.lines[0].kind, LineKind::Reversal);
}

TEST(PaymentFile, dollarsAreNoReais)
{
    EXPECT_EQ(exchange::readPaymentFile(statementOf("USD", "WIRE")).error().code, u"foreign_currency"_s);
}

/// Where the reference files are there: a payment only where the bank's table says so, and never less than was paid.
TEST(PaymentFile, realReturnFilesHoldNoImpossiblePayment)
{
    const QString folder = test::sharedPath(u"vectors/cnab/brcobranca/retorno"_s);
    const QDir files(folder);
    if (folder.isEmpty() || !files.exists())
        GTEST_SKIP() << "the reference files are not here";
    int payments = 0;
    for (const QString& name : files.entryList(QDir::Files)) {
        QFile file(files.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto statement = exchange::readPaymentFile(file.readAll());
        if (!statement)
            continue;
        for (const StatementLine& line : statement->lines) {
            if (line.kind != LineKind::Payment)
                continue;
            ++payments;
            EXPECT_TRUE(line.paid.isPositive()) << name.toStdString() << ':' << line.line;
            EXPECT_TRUE(!line.net || *line.net <= line.paid) << name.toStdString() << ':' << line.line;
        }
    }
    EXPECT_GT(payments, 0);
}

} // namespace
