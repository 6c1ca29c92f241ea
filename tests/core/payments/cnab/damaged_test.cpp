#include "core/payments/cnab/returnfile.h"

#include "support/result.h"

#include <QBuffer>

// Files that lie, or lost something on the way: each oddity is told, nothing is taken for a payment that may be none.

namespace trato::payments {

using namespace Qt::StringLiterals;
using test::linesWith;
using test::ownReturn;
using test::paymentsIn;
using test::put;
using test::readGood;
using test::withLine;

namespace {

using Lines = std::vector<int>;

std::string refusal(const QByteArray& bytes)
{
    const auto file = readReturnFile(bytes);
    return file ? std::string() : file.error().code.toStdString();
}

QByteArray trimmed(const QByteArray& file)
{
    QByteArray out;
    for (QByteArray line : file.split('\n')) {
        while (line.endsWith(' ') || line.endsWith('\r'))
            line.chop(1);
        out += line + '\n';
    }
    return out;
}

} // namespace

TEST(CnabDamaged, whatIsNoReturnFileIsRefused)
{
    EXPECT_EQ(refusal({}), "empty_file");
    EXPECT_EQ(refusal("\r\n \r\n\x1a"), "empty_file");
    EXPECT_EQ(refusal("nome;valor\nx;1\n"), "not_cnab");
    EXPECT_EQ(refusal("OFXHEADER:100\n<OFX>"), "not_cnab");
    EXPECT_EQ(refusal("01REMESSA01COBRANCA       1234\n"), "remittance_file");
    EXPECT_EQ(refusal(withLine(ownReturn(u"341-240.ret"_s), 1, [](QByteArray l) { return put(l, 143, "1"); })),
        "remittance_file");
    EXPECT_TRUE(looksLikeReturnFile(ownReturn(u"341-240.ret"_s)));
    EXPECT_TRUE(looksLikeReturnFile("\xef\xbb\xbf" + ownReturn(u"001-400.ret"_s).left(500)));
    EXPECT_FALSE(looksLikeReturnFile("OFXHEADER:100"));
}

TEST(CnabDamaged, marksAndLineEndsDoNotMatter)
{
    const QByteArray good = ownReturn(u"237-240.ret"_s);
    const BankFile whole = readGood(good);
    const BankFile marked = readGood("\xef\xbb\xbf" + good);
    EXPECT_EQ(marked.records, whole.records);
    EXPECT_EQ(linesWith(marked, u"byte_order_mark"), Lines{1});
    QByteArray unixEnds = good;
    unixEnds.replace("\r\n", "\n");
    EXPECT_EQ(readGood(unixEnds).records, whole.records);
    EXPECT_TRUE(readGood(unixEnds).end.problems.empty());
    EXPECT_EQ(readGood(unixEnds.chopped(1)).records, whole.records);
    EXPECT_TRUE(readGood(good + "\x1a").end.problems.empty());
    QByteArray mixed = good;
    mixed.replace(mixed.indexOf("\r\n", 1000), 2, "\n");
    EXPECT_EQ(linesWith(readGood(mixed), u"mixed_line_endings").size(), 1U);
    EXPECT_EQ(readGood(mixed).records, whole.records);
}

TEST(CnabDamaged, trailingBlanksMayBeGone)
{
    const QByteArray good = ownReturn(u"756-240.ret"_s);
    const BankFile file = readGood(trimmed(good));
    EXPECT_EQ(file.records, readGood(good).records);
    EXPECT_FALSE(linesWith(file, u"short_line").empty());
    EXPECT_TRUE(file.end.complete);
}

TEST(CnabDamaged, aLineThatIsTooLongIsToldAndNeverAPayment)
{
    const QByteArray good = ownReturn(u"033-240.ret"_s);
    const BankFile trailer = readGood(withLine(good, 10, [](QByteArray l) { return l + '3'; }));
    EXPECT_EQ(linesWith(trailer, u"long_line"), Lines{10});
    EXPECT_EQ(paymentsIn(trailer), 1);
    // One more digit within: what stands behind it is one column further, the amount ten times less.
    const BankFile shifted = readGood(withLine(good, 6, [](QByteArray l) { return put(l, 240, "X").insert(30, '0'); }));
    EXPECT_EQ(linesWith(shifted, u"long_line"), Lines{6});
    EXPECT_EQ(paymentsIn(shifted), 0);
    EXPECT_TRUE(shifted.records[1].damaged);
    const BankFile endless = readGood(ownReturn(u"001-400.ret"_s) + QByteArray(3'000'000, '5'));
    EXPECT_EQ(paymentsIn(endless), 1);
    EXPECT_EQ(linesWith(endless, u"record_after_trailer"), Lines{6});
}

TEST(CnabDamaged, aFileThatEndsTooSoonSaysSo)
{
    const QByteArray good = ownReturn(u"001-240.ret"_s);
    const QList<QByteArray> lines = good.split('\n');
    // Behind the T of what was paid.
    const BankFile noMoney = readGood(lines.first(5).join('\n'));
    EXPECT_EQ(paymentsIn(noMoney), 0);
    EXPECT_EQ(linesWith(noMoney, u"missing_segment"), Lines{5});
    EXPECT_EQ(linesWith(noMoney, u"missing_trailer"), Lines{5});
    EXPECT_FALSE(noMoney.end.complete);
    // Within the amount that was paid: "20466" must not be read as "2".
    const BankFile cut = readGood(lines.first(5).join('\n') + '\n' + lines[5].left(88));
    EXPECT_EQ(paymentsIn(cut), 0);
    EXPECT_EQ(linesWith(cut, u"cut_field"), Lines{6});
    EXPECT_TRUE(cut.records.back().damaged);
    EXPECT_EQ(linesWith(readGood(lines.first(lines.size() - 2).join('\n')), u"missing_trailer").size(), 1U);
}

TEST(CnabDamaged, totalsThatAreNotSoAreTold)
{
    const QByteArray good = ownReturn(u"341-400.ret"_s);
    const BankFile count = readGood(withLine(good, 5, [](QByteArray l) { return put(l, 213, "00000004"); }));
    EXPECT_EQ(linesWith(count, u"wrong_count"), Lines{5});
    EXPECT_FALSE(count.end.complete);
    const BankFile total = readGood(withLine(good, 5, [](QByteArray l) { return put(l, 221, "00000000065051"); }));
    EXPECT_EQ(linesWith(total, u"wrong_total"), Lines{5});
    const BankFile number = readGood(withLine(good, 3, [](QByteArray l) { return put(l, 395, "000009"); }));
    EXPECT_EQ(linesWith(number, u"wrong_sequence"), (Lines{3, 4}));

    const QByteArray narrow = ownReturn(u"104-240.ret"_s);
    const BankFile lot = readGood(withLine(narrow, 10, [](QByteArray l) { return put(l, 18, "000099"); }));
    EXPECT_EQ(linesWith(lot, u"wrong_count"), Lines{10});
    const BankFile sum = readGood(withLine(narrow, 10, [](QByteArray l) { return put(l, 30, "00000000000065051"); }));
    EXPECT_EQ(linesWith(sum, u"wrong_total"), Lines{10});
    const BankFile lots = readGood(withLine(narrow, 11, [](QByteArray l) { return put(l, 18, "000002"); }));
    EXPECT_EQ(linesWith(lots, u"wrong_count"), Lines{11});
    EXPECT_EQ(paymentsIn(lots), 1) << "the record itself is whole";
}

TEST(CnabDamaged, amountsAndDatesThatAreNoneAreNoPayment)
{
    const QByteArray good = ownReturn(u"237-400.ret"_s);
    const BankFile letters = readGood(withLine(good, 3, [](QByteArray l) { return put(l, 260, "X"); }));
    EXPECT_EQ(linesWith(letters, u"bad_number"), Lines{3});
    EXPECT_EQ(paymentsIn(letters), 0);
    EXPECT_EQ(letters.records.size(), 3U);
    const BankFile nothing = readGood(withLine(good, 3, [](QByteArray l) { return put(l, 254, QByteArray(13, '0')); }));
    EXPECT_EQ(linesWith(nothing, u"payment_without_amount"), Lines{3});
    EXPECT_EQ(paymentsIn(nothing), 0);
    const BankFile day = readGood(withLine(good, 3, [](QByteArray l) { return put(l, 147, "310226"); }));
    EXPECT_EQ(linesWith(day, u"bad_date"), Lines{3});
    EXPECT_FALSE(day.records[1].due.isValid());
    EXPECT_EQ(paymentsIn(day), 1) << "the due date does not make the payment";
}

TEST(CnabDamaged, unknownCodesBanksAndLinesAreKeptAndTold)
{
    const QByteArray good = ownReturn(u"104-400.ret"_s);
    const BankFile code = readGood(withLine(good, 3, [](QByteArray l) { return put(l, 109, "Z9"); }));
    EXPECT_EQ(linesWith(code, u"unknown_occurrence"), Lines{3});
    EXPECT_EQ(paymentsIn(code), 0);
    EXPECT_EQ(code.records[1].occurrence, u"Z9");
    const BankFile bank = readGood(withLine(good, 1, [](QByteArray l) { return put(l, 77, "999"); }));
    EXPECT_EQ(linesWith(bank, u"unknown_bank"), Lines{1});
    EXPECT_EQ(paymentsIn(bank), 0);
    EXPECT_EQ(bank.records.size(), 3U);
    const BankFile type = readGood(withLine(good, 3, [](QByteArray l) { return put(l, 1, "6"); }));
    EXPECT_EQ(linesWith(type, u"unknown_record"), Lines{3});
    const QByteArray narrow = ownReturn(u"001-240.ret"_s);
    const BankFile segment = readGood(withLine(narrow, 7, [](QByteArray l) { return put(l, 14, "W"); }));
    EXPECT_EQ(linesWith(segment, u"unknown_segment"), Lines{7});
    const BankFile other = readGood(withLine(narrow, 5, [](QByteArray l) { return put(l, 1, "341"); }));
    EXPECT_EQ(linesWith(other, u"other_bank"), Lines{5});
    const BankFile headless = readGood(narrow.sliced(narrow.indexOf('\n') + 1));
    EXPECT_EQ(linesWith(headless, u"missing_header"), Lines{1});
    EXPECT_EQ(paymentsIn(headless), 1);
    EXPECT_FALSE(headless.end.complete);
}

TEST(CnabDamaged, segmentsThatDoNotBelongTogetherAreNoPayment)
{
    const QByteArray good = ownReturn(u"001-240.ret"_s);
    // The money of 06 behind the title of 02.
    const BankFile other = readGood(withLine(good, 5, [](QByteArray l) { return put(l, 16, "02"); }));
    EXPECT_EQ(linesWith(other, u"orphan_record"), Lines{6});
    EXPECT_EQ(paymentsIn(other), 0);
    EXPECT_EQ(other.records.size(), 4U);
    const BankFile twice = readGood(withLine(good, 4, [](QByteArray l) { return l + "\r\n" + l; }));
    EXPECT_EQ(linesWith(twice, u"orphan_record"), Lines{5});
    EXPECT_FALSE(linesWith(twice, u"wrong_sequence").empty());
}

TEST(CnabDamaged, theSameEventTwiceIsOnePayment)
{
    const QByteArray good = ownReturn(u"001-400.ret"_s);
    const BankFile file = readGood(withLine(good, 3, [](QByteArray l) { return l + "\r\n" + l; }));
    ASSERT_EQ(file.records.size(), 4U);
    EXPECT_EQ(linesWith(file, u"duplicate_record"), Lines{4});
    EXPECT_TRUE(file.records[2].duplicate);
    EXPECT_EQ(paymentsIn(file), 1);
}

TEST(CnabDamaged, theSameSumOfSomebodyElseIsAnotherPayment)
{
    const QByteArray good = ownReturn(u"001-240.ret"_s);
    const BankFile file = readGood(good);
    ASSERT_FALSE(file.records.empty());
    // A title and its money once more, of another payer.
    const auto lines = good.split('\n');
    const qsizetype title = file.records[0].line - 1;
    QByteArray another = lines[title];
    another.replace(148, 5, "OUTRA");
    QByteArrayList more = lines;
    more.insert(title + 2, another);
    more.insert(title + 3, lines[title + 1]);
    const BankFile both = readGood(more.join('\n'));
    EXPECT_EQ(both.records.size(), file.records.size() + 1);
    EXPECT_TRUE(linesWith(both, u"duplicate_record").empty());
}

TEST(CnabDamaged, foreignBytesNeverReachARecord)
{
    const QByteArray good = ownReturn(u"001-240.ret"_s);
    const BankFile file =
        readGood(withLine(good, 5, [](QByteArray l) { return put(l, 149, QByteArray("A\0B\x1b[2J\x07Z", 9)); }));
    EXPECT_EQ(linesWith(file, u"foreign_bytes"), Lines{5});
    for (const QChar c : file.records[1].payerName)
        EXPECT_GE(c.unicode(), 0x20);
    const BankFile latin =
        readGood(withLine(good, 5, [](QByteArray l) { return put(l, 149, "JOS\xc9 CONCEI\xc7\xc3O         "); }));
    EXPECT_EQ(latin.records[1].payerName, u"JOSÉ CONCEIÇÃO");
    // As UTF-8 each accent is a byte more, and all columns behind it would be wrong.
    const BankFile utf8 = readGood(withLine(good, 5, [](QByteArray l) {
        return put(l, 149, "JOS? CONCEI??O         ").replace("JOS? CONCEI??O", "JOSÉ CONCEIÇÃO");
    }));
    EXPECT_EQ(linesWith(utf8, u"utf8_text"), Lines{5});
    EXPECT_EQ(utf8.records, latin.records);
}

TEST(CnabDamaged, twoFilesInOneAreBothRead)
{
    const BankFile file = readGood(ownReturn(u"001-240.ret"_s) + ownReturn(u"341-240.ret"_s));
    EXPECT_EQ(linesWith(file, u"second_header").size(), 1U);
    ASSERT_EQ(file.records.size(), 6U);
    EXPECT_EQ(file.records[4].bank, u"341");
    EXPECT_EQ(file.records[4].ourNumber, u"00000102");
    EXPECT_EQ(paymentsIn(file), 2);
}

TEST(CnabDamaged, oddLinesWithoutEndAreCounted)
{
    QByteArray file = ownReturn(u"001-400.ret"_s);
    for (int i = 0; i < 20'000; ++i)
        file += "5lixo\r\n";
    const BankFile read = readGood(file);
    EXPECT_LE(read.end.problems.size(), 10'001U);
    EXPECT_EQ(read.end.problems.back().code, u"too_many_problems");
    EXPECT_EQ(paymentsIn(read), 1);
}

TEST(CnabDamaged, aDeviceIsReadInPieces)
{
    QByteArray bytes = ownReturn(u"341-400.ret"_s);
    QBuffer device(&bytes);
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));
    int records = 0;
    ASSERT_UNWRAP(const BankFileEnd end, readReturnFile(device, [&](const BankRecord&) { ++records; }));
    EXPECT_EQ(records, 3);
    EXPECT_EQ(end.records, 3);
    EXPECT_EQ(end.lines, 5);
}

} // namespace trato::payments
