#include "payments/boleto/banks.h"
#include "payments/boleto/boletoaccount.h"
#include "payments/boleto/boletocode.h"
#include "payments/boleto/checkdigits.h"
#include "payments/boleto/duefactor.h"
#include "support/result.h"
#include "support/sharedjson.h"

namespace trato::payments {
namespace {

QJsonArray boletoCases(const char* name)
{
    return test::sharedJson(QStringLiteral("vectors/boleto/%1.json").arg(QLatin1StringView(name))).array();
}

QString textIn(const QJsonObject& c, const char* field) { return c[QLatin1StringView(field)].toString(); }

QDate dateIn(const QJsonObject& c, const char* field) { return QDate::fromString(textIn(c, field), Qt::ISODate); }

TEST(BoletoCases, PairsOfBarcodeAndLine)
{
    const QJsonArray all = boletoCases("bank_slip_pairs");
    TRATO_SKIP_WITHOUT(all);
    for (const QJsonValue& value : all) {
        const QJsonObject c = value.toObject();
        const QDate reference(2026, 11, 21);
        ASSERT_UNWRAP(const BoletoCode code, decodeBoleto(textIn(c, "barcode"), reference));
        ASSERT_UNWRAP(const BoletoCode typed, decodeBoleto(textIn(c, "linha_digitavel"), reference));
        EXPECT_EQ(code.line, textIn(c, "linha_digitavel"));
        EXPECT_EQ(typed.barcode, textIn(c, "barcode"));
        EXPECT_TRUE(code.problems.empty() && typed.problems.empty()) << test::shown(c);
        EXPECT_EQ(code.bank, textIn(c, "bank"));
        EXPECT_EQ(code.freeField, textIn(c, "free_field"));
        EXPECT_EQ(code.amount.value_or(money::Money()).cents(), c[u"amount_cents"].toInteger());
        ASSERT_UNWRAP(const BoletoNumbers made,
            encodeBoleto({.bank = code.bank, .freeField = code.freeField, .amount = code.amount, .due = code.due}));
        EXPECT_EQ(made.barcode, code.barcode);
        EXPECT_EQ(made.line, code.line);
    }
}

/// The account and number that a free field of one of our five banks was made from; nothing for old and special ones.
struct MadeFrom {
    BoletoAccount account;
    qint64 sequence = 0;
};

std::optional<MadeFrom> madeFrom(const QString& bank, const QString& field)
{
    const auto part = [&](int from, int length) { return field.mid(from, length); };
    if (bank == QStringLiteral("001") && field.startsWith(QStringLiteral("000000")))
        return MadeFrom{{.bank = bank,
                            .agency = QStringLiteral("1"),
                            .account = QStringLiteral("1"),
                            .agreement = part(6, 7),
                            .wallet = part(23, 2)},
            part(13, 10).toLongLong()};
    if (bank == QStringLiteral("001") && part(23, 2) == QStringLiteral("18")) {
        const int length = part(11, 4) == QStringLiteral("4042") && part(4, 1) != QStringLiteral("0") ? 6 : 4;
        return MadeFrom{{.bank = bank,
                            .agency = part(11, 4),
                            .account = part(15, 8),
                            .agreement = part(0, length),
                            .wallet = part(23, 2)},
            part(length, 11 - length).toLongLong()};
    }
    if (bank == QStringLiteral("033"))
        return MadeFrom{{.bank = bank, .agency = QStringLiteral("1"), .agreement = part(1, 7), .wallet = part(22, 3)},
            part(8, 12).toLongLong()};
    if (bank == QStringLiteral("104") && part(14, 1) == QStringLiteral("4"))
        return MadeFrom{{.bank = bank,
                            .agency = QStringLiteral("1"),
                            .agreement = part(0, 6),
                            .wallet = part(10, 1) == QStringLiteral("1") ? QStringLiteral("RG") : QStringLiteral("SR")},
            (part(7, 3) + part(11, 3) + part(15, 9)).toLongLong()};
    if (bank == QStringLiteral("237"))
        return MadeFrom{{.bank = bank, .agency = part(0, 4), .account = part(17, 7), .wallet = part(4, 2)},
            part(6, 11).toLongLong()};
    if (bank == QStringLiteral("341") && part(22, 3) == QStringLiteral("000"))
        return MadeFrom{{.bank = bank,
                            .agency = part(12, 4),
                            .account = part(16, 5),
                            .accountDigit = part(21, 1),
                            .wallet = part(0, 3)},
            part(3, 8).toLongLong()};
    return std::nullopt;
}

TEST(BoletoCases, FreeFieldsOfFiveBanks)
{
    const QJsonArray all = boletoCases("bank_slip_pairs");
    TRATO_SKIP_WITHOUT(all);
    QHash<QString, int> checked;
    for (const QJsonValue& value : all) {
        const QJsonObject c = value.toObject();
        const auto source = madeFrom(textIn(c, "bank"), textIn(c, "free_field"));
        if (!source || source->account.wallet == QStringLiteral("168"))
            continue;
        ASSERT_UNWRAP(const SlipNumber slip, slipNumber(source->account, source->sequence));
        EXPECT_EQ(slip.freeField, textIn(c, "free_field")) << test::shown(c);
        ++checked[source->account.bank];
    }
    EXPECT_GE(checked[QStringLiteral("001")], 9);
    EXPECT_GE(checked[QStringLiteral("033")], 2);
    EXPECT_GE(checked[QStringLiteral("104")], 3);
    EXPECT_GE(checked[QStringLiteral("237")], 4);
    EXPECT_GE(checked[QStringLiteral("341")], 4);
}

TEST(BoletoCases, CollectionDocuments)
{
    const QJsonArray all = boletoCases("arrecadacao");
    TRATO_SKIP_WITHOUT(all);
    for (const QJsonValue& value : all) {
        const QJsonObject c = value.toObject();
        const QString barcode = textIn(c, "barcode");
        const QString line = textIn(c, "linha_digitavel");
        for (const QString& text : {barcode, line}) {
            if (text.isEmpty())
                continue;
            ASSERT_UNWRAP(const BoletoCode code, decodeBoleto(text, QDate(2026, 11, 21)));
            EXPECT_EQ(code.type, BoletoType::Utility);
            EXPECT_EQ(code.problems.empty(), c[u"valid"].toBool()) << test::shown(c);
            if (c[u"valid"].toBool() && !barcode.isEmpty() && !line.isEmpty()) {
                EXPECT_EQ(code.barcode, barcode);
                EXPECT_EQ(code.line, line);
            }
            if (c.contains(u"amount_cents")) {
                EXPECT_EQ(code.amount, money::Money(c[u"amount_cents"].toInteger()));
            }
            if (c.contains(u"segment")) {
                EXPECT_EQ(code.segment, QString::number(c[u"segment"].toInt()));
            }
        }
    }
}

TEST(BoletoCases, LinesRightAndWrong)
{
    const QJsonArray all = boletoCases("line_validity");
    TRATO_SKIP_WITHOUT(all);
    for (const QJsonValue& value : all) {
        const QJsonObject c = value.toObject();
        const auto code = decodeBoleto(textIn(c, "line"), QDate(2018, 7, 1));
        const bool sound = code && code->problems.empty();
        EXPECT_EQ(sound, c[u"valid"].toBool()) << test::shown(c);
        if (!code) {
            EXPECT_EQ(code.error().code, QStringLiteral("not_a_boleto"));
        }
    }
}

TEST(BoletoCases, DueFactors)
{
    const QJsonArray all = boletoCases("due_factor_dates");
    TRATO_SKIP_WITHOUT(all);
    for (const QJsonValue& value : all) {
        const QJsonObject c = value.toObject();
        ASSERT_UNWRAP(const int factor, dueFactor(dateIn(c, "date")));
        EXPECT_EQ(QString::number(factor), textIn(c, "factor"));
        EXPECT_EQ(likelyDue(dueCandidates(factor), dateIn(c, "date")), dateIn(c, "date"));
    }
}

TEST(BoletoCases, DueDatesByReference)
{
    const QJsonArray all = boletoCases("due_factor_resolution");
    TRATO_SKIP_WITHOUT(all);
    for (const QJsonValue& value : all) {
        const QJsonObject c = value.toObject();
        ASSERT_UNWRAP(const BoletoCode code, decodeBoleto(textIn(c, "line"), dateIn(c, "reference_date")));
        if (c.contains(u"due_date")) {
            EXPECT_EQ(code.due, dateIn(c, "due_date")) << test::shown(c);
        } else {
            EXPECT_EQ(
                code.dueCandidates, (std::vector{dateIn(c, "due_date_old_cycle"), dateIn(c, "due_date_new_cycle")}));
        }
    }
}

TEST(BoletoCases, CheckDigits)
{
    const QJsonArray all = boletoCases("mod10_mod11");
    TRATO_SKIP_WITHOUT(all);
    for (const QJsonValue& value : all) {
        const QJsonObject c = value.toObject();
        const QString input = textIn(c, "input");
        const int digit = textIn(c, "algo") == QStringLiteral("mod10") ? mod10Digit(input) : bankBarcodeDigit(input);
        EXPECT_EQ(digit, c[u"dv"].toInt()) << test::shown(c);
    }
}

// Our own, where nothing lies beside the checkout.

TEST(BoletoCases, TheFactorBeginsAgain)
{
    EXPECT_EQ(dueFactor({2000, 7, 3}), 1000);
    EXPECT_EQ(dueFactor({2025, 2, 21}), 9999);
    EXPECT_EQ(dueFactor({2025, 2, 22}), 1000);
    EXPECT_EQ(dueFactor({2049, 10, 13}), 9999);
    EXPECT_EQ(dueFactor({2000, 7, 2}).error().code, QStringLiteral("due_date_out_of_range"));
    EXPECT_EQ(dueFactor({2049, 10, 14}).error().code, QStringLiteral("due_date_out_of_range"));
    EXPECT_EQ(dueCandidates(1000), (std::vector{QDate(2000, 7, 3), QDate(2025, 2, 22)}));
    EXPECT_TRUE(dueCandidates(999).empty());
    EXPECT_TRUE(dueCandidates(10000).empty());
}

TEST(BoletoCases, TheWindowHasBothEdges)
{
    const std::vector<QDate> both = dueCandidates(5000);
    EXPECT_EQ(likelyDue(both, both.back().addDays(-5500)), both.back());
    EXPECT_EQ(likelyDue(both, both.front().addDays(3000)), both.front());
    EXPECT_EQ(likelyDue(both, both.front().addDays(3001)), both.front()) << "in no window: the closer one";
    EXPECT_EQ(likelyDue(both, both.back().addDays(-5501)), both.front());
    EXPECT_EQ(likelyDue({}, QDate(2026, 1, 1)), QDate());
}

} // namespace
} // namespace trato::payments
