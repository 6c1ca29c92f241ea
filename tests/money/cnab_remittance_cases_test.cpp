#include "payments/cnab/remittanceform.h"
#include "support/result.h"
#include "support/shared.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

// Remittances that others wrote: what our forms find in them is put into our forms again. Each named value must be
// where we look for it, and every column that no value fills must hold what theirs holds.

namespace trato::payments {

using namespace Qt::StringLiterals;
using cnab::FormField;
using cnab::FormLine;
using cnab::FormValues;

namespace {

struct SentCase {
    const char* file;
    const char* bank;
    CnabLayout layout;
    std::vector<const char*> lines; ///< our forms for its lines
    /// Columns that are a choice of the sender's, or that the bank does not read: by line, "first-last".
    std::map<int, std::vector<std::pair<int, int>>> choices;
};

QString valueFrom(const FormField& field, const QByteArray& line)
{
    QString text = QString::fromLatin1(line.sliced(field.from, field.length));
    if (field.kind == FormField::Kind::Day) {
        if (text.count(u'0') == text.size())
            return {};
        const QString year = text.size() == 6 ? u"20"_s + text.last(2) : text.last(4);
        return year + text.sliced(2, 2) + text.first(2);
    }
    return field.kind == FormField::Kind::Number || field.kind == FormField::Kind::Document ? text : text.trimmed();
}

FormValues valuesOf(const FormLine& form, const QByteArray& line)
{
    FormValues values;
    for (const FormField& field : form) {
        if (field.kind != FormField::Kind::Literal && field.kind != FormField::Kind::Zeros)
            values.insert(field.what, valueFrom(field, line));
    }
    return values;
}

bool isChoice(const SentCase& sent, int line, int column)
{
    const auto found = sent.choices.find(line);
    return found != sent.choices.end() &&
           std::any_of(found->second.begin(), found->second.end(),
               [&](const auto& range) { return column >= range.first && column <= range.second; });
}

std::string differences(const SentCase& sent, int number, const QByteArray& theirs, const QByteArray& ours)
{
    std::string found;
    for (int at = 0; at < theirs.size(); ++at) {
        if (theirs[at] != ours[at] && !isChoice(sent, number, at + 1))
            found += std::to_string(at + 1) + ":'" + theirs[at] + "' not '" + ours[at] + "' ";
    }
    return found;
}

/// The values that all of the samples share.
void expectSampleValues(const FormValues& values, bool narrow)
{
    const auto number = [&](const QString& name) { return values.value(name).toLongLong(); };
    EXPECT_EQ(number(u"amount"_s), 19'990);
    EXPECT_EQ(values.value(u"due"_s), u"20150714");
    EXPECT_EQ(values.value(u"issued"_s), u"20150714");
    EXPECT_EQ(number(u"order"_s), 1);
    const std::vector<qint64> species = narrow ? std::vector<qint64>{2, 99} : std::vector<qint64>{1};
    EXPECT_NE(std::find(species.begin(), species.end(), number(u"species"_s)), species.end());
    EXPECT_TRUE(values.value(u"our_number"_s).contains(u"123")) << values.value(u"our_number"_s).toStdString();
}

void expectPayer(const FormValues& values)
{
    EXPECT_EQ(values.value(u"payer_type"_s).toInt(), 1);
    EXPECT_EQ(values.value(u"payer_document"_s).toLongLong(), 12'345'678'901);
    EXPECT_EQ(values.value(u"payer_postcode"_s), u"12345678");
    EXPECT_EQ(values.value(u"payer_state"_s, u"SP"_s), u"SP");
}

const std::vector<SentCase>& sentCases()
{
    static const std::vector<const char*> wide{"header", "detail", "trailer"};
    static const std::vector<const char*> narrow{"header", "lot_header", "p", "q", "r", "lot_trailer", "trailer"};
    static const std::vector<SentCase> all{
        // Kind of collection.
        {"remessa-banco-brasil-cnab400.rem", "001", CnabLayout::Cnab400, wide, {{2, {{102, 106}}}}},
        // Days until protest; a fine in reais, not in percent.
        {"remessa-itau-cnab400.rem", "341", CnabLayout::Cnab400, {"header", "detail", "fine", "trailer"},
            {{2, {{392, 393}}}, {3, {{2, 2}}}}},
        {"remessa-bradesco-cnab400.rem", "237", CnabLayout::Cnab400, wide, {}},
        // Instruction and days until protest.
        {"remessa-santander-cnab400.rem", "033", CnabLayout::Cnab400, wide, {{2, {{157, 158}, {392, 393}}}}},
        // Who prints and sends, on which side the control number stands; zeros or blanks that the bank does not read.
        {"remessa-banco_brasil-cnab240.rem", "001", CnabLayout::Cnab240, narrow,
            {{3, {{61, 62}, {196, 220}}}, {6, {{116, 240}}}, {7, {{30, 35}}}}},
        // The version of the program that wrote it.
        {"remessa-caixa-cnab240.rem", "104", CnabLayout::Cnab240, narrow, {{1, {{212, 215}}}}},
        {"remessa-santander-cnab240.rem", "033", CnabLayout::Cnab240, narrow, {}},
    };
    return all;
}

void compareFile(const SentCase& sent, const QByteArray& bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    lines.removeIf([](const QByteArray& line) { return line.trimmed().isEmpty(); });
    ASSERT_EQ(lines.size(), static_cast<qsizetype>(sent.lines.size()));
    const cnab::RemittanceForm* form = cnab::remittanceForm(QString::fromLatin1(sent.bank), sent.layout);
    ASSERT_NE(form, nullptr);
    const int width = sent.layout == CnabLayout::Cnab240 ? 240 : 400;
    FormValues all;
    for (int i = 0; i < lines.size(); ++i) {
        const QByteArray theirs = lines[i].leftJustified(width, ' ', true);
        const FormLine& line = form->lines.value(QString::fromLatin1(sent.lines[static_cast<size_t>(i)]));
        const FormValues values = valuesOf(line, theirs);
        ASSERT_UNWRAP(const QByteArray ours, cnab::filledLine(line, width, values));
        EXPECT_EQ(differences(sent, i + 1, theirs, ours), "") << sent.lines[static_cast<size_t>(i)];
        for (auto it = values.begin(); it != values.end(); ++it)
            all.insert(it.key(), it.value());
    }
    expectSampleValues(all, sent.layout == CnabLayout::Cnab240);
    expectPayer(all);
}

} // namespace

TEST(CnabRemittanceCases, columnsAreThoseOfTheSampleFiles)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(u"vectors/cnab/brcobranca/remessa"_s));
    for (const SentCase& sent : sentCases()) {
        SCOPED_TRACE(sent.file);
        const QByteArray bytes =
            test::sharedFile(u"vectors/cnab/brcobranca/remessa/"_s + QString::fromLatin1(sent.file));
        ASSERT_FALSE(bytes.isEmpty());
        compareFile(sent, bytes);
    }
}

} // namespace trato::payments
