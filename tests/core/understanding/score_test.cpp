#include "understanding/scoring/scoretable.h"

#include <QJsonArray>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

QVector<Labelled> labelled(const QByteArray& rows)
{
    return labelledMessages("intent\tsensitivities\ttext\tamount_cents\tinstalments\tdate\n" + rows, u"set"_s).value();
}

/// Three messages: one read right, one taken for another intent, one sorrow missed and a sum invented.
Score smallScore()
{
    const auto meant = labelled("greeting\t\toi\npromise_to_pay\t\tpago 50 amanhã\t5000\t\t2026-11-20\n"
                                "other\tillness\testou internada\t\t\t\n");
    Reading greeting;
    greeting.intent = Intent::Greeting;
    greeting.confidence = 0.97;
    Reading payment;
    payment.intent = Intent::ClaimsPaid;
    payment.confidence = 0.85;
    payment.amountCents = 50'00;
    payment.date = QDate(2026, 11, 21);
    Reading other;
    other.confidence = 0.55;
    other.amountCents = 1;
    Score score;
    score.add(meant[0], greeting);
    score.add(meant[1], payment);
    score.add(meant[2], other);
    return score;
}

} // namespace

TEST(Labelled, readsItsColumns)
{
    const auto read =
        labelled("counter_offer\tjob_loss,illness\tdá 3x de 90\t9000\t3\t2026-12-05\r\n\nother\t\tsó texto\n");
    ASSERT_EQ(read.size(), 2);
    EXPECT_EQ(read[0].intent, Intent::CounterOffer);
    EXPECT_EQ(read[0].sensitivities, (QVector{Sensitivity::JobLoss, Sensitivity::Illness}));
    EXPECT_EQ(read[0].amountCents, 9000);
    EXPECT_EQ(read[0].instalments, 3);
    EXPECT_EQ(read[0].date, QDate(2026, 12, 5));
    EXPECT_FALSE(read[1].amountCents || read[1].instalments || read[1].date);
}

TEST(Labelled, namesTheLineThatIsWrong)
{
    for (const char* row : {"hello\t\toi", "greeting\tsadness\toi", "greeting\t\t ", "greeting", "greeting\t\toi\tten",
             "greeting\t\toi\t\t1.5", "greeting\t\toi\t\t\t2026-02-30"}) {
        const auto read = labelledMessages(QByteArray("head\ngreeting\t\toi\n") + row, u"set"_s);
        ASSERT_FALSE(read) << row;
        EXPECT_EQ(read.error().code, u"invalid_example"_s) << row;
        EXPECT_EQ(read.error().detail["line"_L1].toInt(), 3) << row;
    }
    EXPECT_EQ(readLabelled(u"/nowhere/at-all.tsv"_s).error().code, u"unreadable_file"_s);
}

TEST(Score, CountsWhatWasReadForWhatWasMeant)
{
    const Score score = smallScore();
    EXPECT_EQ(score.messages, 3);
    EXPECT_DOUBLE_EQ(score.of(Intent::PromiseToPay).recall(), 0.0);
    EXPECT_DOUBLE_EQ(score.of(Intent::ClaimsPaid).precision(), 0.0);
    EXPECT_DOUBLE_EQ(score.macroF1(), 2.0 / 4) << "of greeting, promise_to_pay, claims_paid and other";
    EXPECT_EQ(score.any.missed, 1);
    EXPECT_EQ(score.sure.right + score.sure.invented, 2);
    EXPECT_DOUBLE_EQ(score.sure.precision(), 0.5);
    EXPECT_DOUBLE_EQ(score.amounts.rate(), 1.0);
    EXPECT_DOUBLE_EQ(score.amounts.inventions(), 0.5);
    EXPECT_DOUBLE_EQ(score.dates.rate(), 0.0);
    EXPECT_EQ(score.confusions[size_t(Intent::PromiseToPay)][size_t(Intent::ClaimsPaid)], 1);
}

TEST(Score, IsATable)
{
    const QByteArray tables = scoreTables({{u"one"_s, smallScore()}, {u"two"_s, Score()}});
    EXPECT_TRUE(tables.contains("| illness | 0.00 / 1.00 / 0.00 | 1 | 1.00 / 1.00 / 0.00 | 0 |")) << tables.constData();
    EXPECT_TRUE(tables.contains("| **macro-F1** | 0.500 | 3 |"));
    EXPECT_TRUE(tables.contains("| amount_cents | 1.000 of 1 | 0.500 |"));
    const QByteArray matrix = confusionMatrix(smallScore());
    EXPECT_EQ(matrix.count('\n'), intentCount + 1);
    EXPECT_TRUE(matrix.contains(" 1 greeting                1   .")) << matrix.constData();
}

TEST(Score, IsAnObject)
{
    const QJsonObject object = scoreObject(smallScore());
    EXPECT_EQ(object["messages"_L1].toInt(), 3);
    EXPECT_EQ(object["intent"_L1].toObject().size(), intentCount);
    EXPECT_EQ(object["sensitivity"_L1]["illness"_L1]["recall"_L1].toDouble(), 0.0);
    EXPECT_EQ(object["confusions"_L1].toArray().size(), intentCount);
}

TEST(ReliabilityDiagram, HoldsClaimsAgainstTruth)
{
    Reliability reliability;
    for (int i = 0; i < 10; ++i)
        reliability.add(0.95, i < 8);
    reliability.add(1.0, true);
    reliability.add(0.0, false);
    EXPECT_EQ(reliability.tenths().back().readings, 11);
    EXPECT_EQ(reliability.readings(), 12);
    EXPECT_NEAR(reliability.error(), (10 * 0.95 + 1.0 - 9) / 12, 1e-9);
    const QByteArray text = reliabilityText(reliability);
    EXPECT_TRUE(text.contains("0.9 - 1.0    0.95     0.82      11  #")) << text.constData();
}

TEST(ReliabilityDiagram, IsAPicture)
{
    Reliability reliability;
    reliability.add(0.42, true);
    QXmlStreamReader xml(reliabilitySvg(reliability, "a < b"));
    int bars = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        bars += xml.isStartElement() && xml.name() == u"rect" ? 1 : 0;
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_EQ(bars, 2) << "the paper and one bar";
}

} // namespace trato::understanding::test
