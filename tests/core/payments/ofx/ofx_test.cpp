#include "payments/ofx/ofx.h"

#include "payments/ofx/ofxtext.h"
#include "payments/ofx/ofxvalues.h"
#include "support/result.h"
#include "support/shared.h"
#include "support/sharedjson.h"

#include <QFile>

#include <gtest/gtest.h>

namespace trato::payments {

using namespace Qt::StringLiterals;

namespace {

OfxFile ownStatement(const QString& name)
{
    QFile file(test::sourcePath(u"tests/data/ofx/"_s + name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    const auto read = readOfx(file.readAll());
    EXPECT_TRUE(read.has_value()) << name.toStdString();
    return read ? *read : OfxFile();
}

QStringList problemsOf(const OfxFile& file)
{
    QStringList codes;
    for (const FileProblem& problem : file.problems)
        codes.append(problem.code);
    return codes;
}

QByteArray statementWith(const QByteArray& movements)
{
    return "OFXHEADER:100\nCHARSET:1252\n\n<OFX><STMTRS><BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST>" +
           movements + "</BANKTRANLIST></STMTRS></OFX>";
}

std::string refusal(const QByteArray& bytes)
{
    const auto file = readOfx(bytes);
    return file ? std::string() : file.error().code.toStdString();
}

} // namespace

TEST(Ofx, tagsThatAreNotClosed)
{
    const OfxFile file = ownStatement(u"aberto.ofx"_s);
    EXPECT_EQ(problemsOf(file), QStringList());
    ASSERT_EQ(file.statements.size(), 1U);
    const OfxStatement& statement = file.statements.front();
    EXPECT_EQ(statement.bank, u"0341");
    EXPECT_EQ(statement.account, u"1234012345");
    EXPECT_EQ(statement.from, QDate(2026, 8, 1));
    EXPECT_EQ(statement.to, QDate(2026, 8, 5)) << "the period ends when the file was written";
    EXPECT_EQ(statement.balance->toString(), u"193.55");
    ASSERT_EQ(statement.transactions.size(), 2U);
    const OfxTransaction& paid = statement.transactions.front();
    EXPECT_EQ(paid.id, u"20260803001");
    EXPECT_EQ(paid.date, QDate(2026, 8, 3)) << "never shifted by its zone";
    EXPECT_EQ(paid.amount.toString(), u"204.66");
    EXPECT_EQ(paid.memo, u"PIX RECEBIDO PADARIA & CONFEITARIA JOÃO");
    EXPECT_EQ(paid.line, 35);
    EXPECT_EQ(statement.transactions[1].amount.toString(), u"-11.11");
    ASSERT_EQ(statement.balanceLines.size(), 1U);
    EXPECT_EQ(statement.balanceLines.front().memo, u"SALDO TOTAL DISPONÍVEL DIA");
}

TEST(Ofx, decimalCommasRepeatedAndMissingIdsAndBrokenLines)
{
    const OfxFile file = ownStatement(u"virgula.ofx"_s);
    EXPECT_FALSE(file.generated.isValid()) << "zeros are no day";
    ASSERT_EQ(file.statements.size(), 1U);
    const OfxStatement& statement = file.statements.front();
    EXPECT_EQ(statement.to, QDate(2026, 8, 31));
    EXPECT_FALSE(statement.balanceDate.isValid());
    ASSERT_EQ(statement.transactions.size(), 5U);
    EXPECT_EQ(statement.transactions[0].amount.toString(), u"1800.50");
    EXPECT_EQ(statement.transactions[1].amount.toString(), u"2500.00");
    EXPECT_EQ(statement.transactions[1].id, statement.transactions[0].id);
    EXPECT_EQ(statement.transactions[1].repetition, 1);
    EXPECT_TRUE(statement.transactions[2].id.isEmpty());
    EXPECT_EQ(statement.transactions[2].repetition, 0);
    EXPECT_EQ(statement.transactions[3].repetition, 1);
    EXPECT_EQ(statement.transactions[4].amount.toString(), u"-222.22");
    EXPECT_EQ(problemsOf(file),
        (QStringList{u"duplicate_id"_s, u"missing_id"_s, u"missing_id"_s, u"bad_date"_s, u"bad_amount"_s}));
}

TEST(Ofx, xmlWithACardBehindTheAccount)
{
    const OfxFile file = ownStatement(u"fechado.ofx"_s);
    EXPECT_EQ(problemsOf(file), QStringList());
    ASSERT_EQ(file.statements.size(), 2U);
    const OfxStatement& statement = file.statements.front();
    EXPECT_EQ(statement.account, u"56789-0") << "not that of the other side";
    EXPECT_EQ(statement.branch, u"1234-5");
    EXPECT_EQ(statement.balance->toString(), u"99.90");
    ASSERT_EQ(statement.transactions.size(), 1U);
    EXPECT_EQ(statement.transactions.front().name, u"Açougue & Filhos");
    EXPECT_EQ(statement.transactions.front().date, QDate(2026, 8, 31));
    EXPECT_EQ(file.statements.back().account, u"card-1");
    EXPECT_TRUE(file.statements.back().transactions.empty());
}

TEST(Ofx, closedTagsUnderAnSgmlHead)
{
    const OfxFile file = ownStatement(u"misto.ofx"_s);
    EXPECT_EQ(problemsOf(file), QStringList());
    ASSERT_EQ(file.statements.size(), 1U);
    ASSERT_EQ(file.statements.front().transactions.size(), 1U);
    EXPECT_EQ(file.statements.front().transactions.front().memo, u"Boleto recebido - Conceição");
    EXPECT_EQ(file.statements.front().account, u"456780");
}

TEST(Ofx, bytesAreReadInTheEncodingThatTheHeadNames)
{
    EXPECT_EQ(decodeOfx("CHARSET:1252\n<OFX>\x93\xe7\xe3o\x94 \x80").text, u"CHARSET:1252\n<OFX>“ção” €");
    EXPECT_FALSE(decodeOfx("CHARSET:1252\n<OFX>\xe7").foreignBytes);
    EXPECT_FALSE(decodeOfx("ENCODING:UTF-8\n<OFX>ção").foreignBytes);
    const OfxText wrong = decodeOfx("ENCODING:UTF-8\nCHARSET:NONE\n<OFX>\xe7");
    EXPECT_TRUE(wrong.foreignBytes);
    EXPECT_TRUE(wrong.text.endsWith(u"ç"));
    EXPECT_EQ(decodeOfx("\xef\xbb\xbf<OFX>ção").text, u"<OFX>ção");
    EXPECT_EQ(withoutEntities(u"a &amp; b &lt;&#231;&#xE7;&nope; R&D &"_s), u"a & b <çç&nope; R&D &");
}

TEST(Ofx, whatIsNoStatementIsRefused)
{
    EXPECT_EQ(refusal(""), "empty_file");
    EXPECT_EQ(refusal("  \r\n"), "empty_file");
    EXPECT_EQ(refusal("02RETORNO01COBRANCA"), "not_ofx");
    EXPECT_EQ(refusal("OFXHEADER:100\nDATA:OFXSGML\n"), "not_ofx");
    EXPECT_TRUE(looksLikeOfx("OFXHEADER:100"));
    EXPECT_TRUE(looksLikeOfx("<?xml version=\"1.0\"?><ofx>"));
    EXPECT_FALSE(looksLikeOfx("02RETORNO01COBRANCA"));
    EXPECT_EQ(refusal("<OFX></OFX>"), "");
}

TEST(Ofx, aFileThatEndsTooSoonSaysSo)
{
    const QByteArray whole = statementWith("<STMTTRN><DTPOSTED>20260803<TRNAMT>1.00<FITID>1</STMTTRN>"
                                           "<STMTTRN><DTPOSTED>20260804<TRNAMT>2.00<FITID>2</STMTTRN>");
    ASSERT_UNWRAP(const OfxFile all, readOfx(whole));
    EXPECT_EQ(all.problems.size(), 0U);
    ASSERT_UNWRAP(const OfxFile half, readOfx(whole.left(whole.indexOf("<FITID>2"))));
    EXPECT_EQ(problemsOf(half), (QStringList{u"unfinished_transaction"_s, u"missing_id"_s, u"missing_end"_s}));
    ASSERT_UNWRAP(
        const OfxFile open, readOfx(statementWith("<STMTTRN><DTPOSTED>20260803<TRNAMT>1.00<FITID>1"
                                                  "<STMTTRN><DTPOSTED>20260804<TRNAMT>2.00<FITID>2</STMTTRN>")));
    EXPECT_EQ(problemsOf(open), QStringList{u"unfinished_transaction"_s});
    EXPECT_EQ(open.statements.front().transactions.size(), 2U);
}

TEST(Ofx, balancesAreNoMovements)
{
    for (const QString& words :
        {u"SALDO TOTAL DISPONÍVEL DIA"_s, u"SALDO ANTERIOR"_s, u"Saldo do dia"_s, u"SALDO"_s, u"S A L D O"_s})
        EXPECT_TRUE(isBalanceLine(words)) << words.toStdString();
    for (const QString& words : {u"PAGTO SALDO DEVEDOR"_s, u"SALDO RESTANTE ACORDO 12"_s, u"PIX RECEBIDO"_s, QString()})
        EXPECT_FALSE(isBalanceLine(words)) << words.toStdString();
}

TEST(Ofx, nothingHostileGetsThrough)
{
    ASSERT_UNWRAP(
        const OfxFile file, readOfx(statementWith("<STMTTRN><DTPOSTED>20260803<TRNAMT>1.00<FITID>1<MEMO>a\x1b[2J"
                                                  "\xe2\x80\xae < b &#0;&#x202e; <5\n</STMTTRN>")));
    ASSERT_EQ(file.statements.front().transactions.size(), 1U);
    const QString memo = file.statements.front().transactions.front().memo;
    EXPECT_TRUE(memo.startsWith(u"a[2J")) << memo.toStdString();
    for (const QChar c : memo) {
        EXPECT_GE(c.unicode(), 0x20);
        EXPECT_NE(c.unicode(), 0x202e);
    }
    EXPECT_TRUE(memo.endsWith(u"<5")) << memo.toStdString();
}

TEST(OfxCases, datesAndAmounts)
{
    const QByteArray bytes = test::sharedFile(u"vectors/import/ofx_edge_cases.json"_s);
    TRATO_SKIP_WITHOUT(bytes);
    const QJsonObject cases = QJsonDocument::fromJson(bytes).object();
    for (const QJsonValue one : cases.value(u"dates"_s).toArray()) {
        const auto date = ofxDate(one[u"in"_s].toString());
        EXPECT_EQ(date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(), one[u"out"_s])
            << one[u"in"_s].toString().toStdString();
    }
    for (const QJsonValue one : cases.value(u"amounts"_s).toArray()) {
        const auto amount = ofxAmount(one[u"in"_s].toString());
        EXPECT_EQ(amount ? QJsonValue(amount->toString()) : QJsonValue(), one[u"out"_s])
            << one[u"in"_s].toString().toStdString();
    }
    EXPECT_GE(cases.value(u"amounts"_s).toArray().size(), 11);
}

TEST(OfxValues, amountsThatCouldBeTwoThingsAreRefused)
{
    for (const QString& text : {u"1,800"_s, u"1.800"_s, u"--1"_s, u"1-"_s, u"."_s, u"1.2.3"_s,
             u"12345678901234567890"_s, u"1,80.50"_s, u"1e5"_s, u"٣"_s, u"0.005"_s})
        EXPECT_FALSE(ofxAmount(text).has_value()) << text.toStdString();
    EXPECT_EQ(ofxAmount(u"1.800.500"_s)->toString(), u"1800500.00");
    EXPECT_EQ(ofxAmount(u"-0,5"_s)->toString(), u"-0.50");
    EXPECT_EQ(ofxAmount(u"100.5000"_s)->toString(), u"100.50");
    EXPECT_EQ(ofxAmount(u"100"_s)->toString(), u"100.00");
}

} // namespace trato::payments
