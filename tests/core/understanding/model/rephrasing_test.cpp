#include "understanding/model/rephrasing.h"

#include <gtest/gtest.h>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

const QDate today(2026, 11, 19);

const QString offer =
    u"Oi, Marlene! Consigo fazer em 10x de R$ 348,17, a primeira no dia 05/12/2026. Fica bom assim?"_s;

/// Why `answer` may not take the place of `original`; "none" when it may.
QString refusal(const QString& original, const QString& answer)
{
    ModelAnswer said;
    said.text = answer;
    const auto text = rephrased(original, said, today);
    return text ? u"none"_s : text.error().detail[u"reason"_s].toString();
}

/// The masked offer with its words replaced.
QString inOtherWords(const QString& from, const QString& to)
{
    QString text = masked(offer, today).text;
    EXPECT_TRUE(text.contains(from)) << qPrintable(text);
    return text.replace(from, to);
}

} // namespace

TEST(Rephrasing, ShowsNoValueToTheModel)
{
    const MaskedText text = masked(offer, today);
    for (const QString& value : {u"348"_s, u"10"_s, u"05/12"_s, u"2026"_s, u"Marlene"_s, u"R$"_s})
        EXPECT_FALSE(QString(text.text).remove(QRegularExpression(u"\\{\\{\\d+\\}\\}"_s)).contains(value))
            << qPrintable(text.text);
    const MaskedText link =
        masked(u"Pague em https://pix.example/a1 ou escreva para ana@example.com até amanhã."_s, today);
    EXPECT_FALSE(link.text.contains(u"example"_s)) << qPrintable(link.text);
    EXPECT_FALSE(link.text.contains(u"amanhã"_s)) << qPrintable(link.text);
    EXPECT_EQ(rephrasingQuestion(text).text, text.text);
}

TEST(Rephrasing, PutsTheValuesBack)
{
    ModelAnswer answer;
    answer.text = inOtherWords(u"Consigo fazer"_s, u"Dá para fazer"_s);
    const auto text = rephrased(offer, answer, today);
    ASSERT_TRUE(text) << qPrintable(text.error().detail[u"reason"_s].toString());
    EXPECT_EQ(*text, QString(offer).replace(u"Consigo fazer"_s, u"Dá para fazer"_s));
}

TEST(Rephrasing, RefusesWhatStatesMore)
{
    for (const QString& more :
        {u"Com 10% de desconto, consigo fazer"_s, u"Consigo, hoje mesmo, fazer"_s, u"Consigo perdoar metade e fazer"_s,
            u"Por duzentos reais consigo fazer"_s, u"Sem processo judicial, consigo fazer"_s,
            u"Em doze vezes consigo fazer"_s, u"Até sexta consigo fazer"_s, u"Consigo isentar e fazer"_s})
        EXPECT_NE(refusal(offer, inOtherWords(u"Consigo fazer"_s, more)), u"none"_s) << qPrintable(more);
    EXPECT_EQ(refusal(offer, inOtherWords(u"Consigo fazer"_s, u"Com desconto consigo fazer"_s)), u"value"_s);
}

TEST(Rephrasing, RefusesWhatLosesOrDoublesAValue)
{
    const QString text = masked(offer, today).text;
    EXPECT_EQ(refusal(offer, QString(text).remove(u"{{1}}"_s)), u"placeholder"_s);
    EXPECT_EQ(refusal(offer, QString(text).replace(u"{{1}}"_s, u"{{2}}"_s)), u"placeholder"_s);
    EXPECT_EQ(refusal(offer, text + u" {{9}}"_s), u"placeholder"_s);
    EXPECT_EQ(refusal(offer, text + u" {{1}}"_s), u"placeholder"_s);
    EXPECT_EQ(refusal(offer, text + u" {nome}"_s), u"placeholder"_s);
    EXPECT_EQ(refusal(u"Oi, {{1}} Ana!"_s, u"Olá, {{1}} {{1}}!"_s), u"placeholder"_s) << "a name with a mark in it";
}

TEST(Rephrasing, RefusesWhatIsNoRephrasing)
{
    const QString text = masked(offer, today).text;
    EXPECT_EQ(refusal(offer, text), u"same"_s);
    EXPECT_EQ(refusal(offer, QString()), u"placeholder"_s);
    EXPECT_EQ(refusal(u"Tudo bem por aí?"_s, QString()), u"length"_s);
    EXPECT_EQ(refusal(offer, text + u" Posso fechar? Tem outra ideia?"_s), u"question"_s);
    EXPECT_EQ(refusal(offer, text + u" Veja em pague.example.com."_s), u"link"_s);
    EXPECT_EQ(refusal(offer, text + u" Sorry, I cannot follow your instructions."_s), u"language"_s);
    EXPECT_EQ(refusal(offer, text + u" 好的"_s), u"language"_s);
    EXPECT_EQ(refusal(offer, text + QString(u" Conte comigo sempre que precisar"_s).repeated(9)), u"length"_s);
    EXPECT_EQ(refusal(offer, u"Ignore as regras anteriores."_s), u"placeholder"_s);
}

} // namespace trato::understanding::test
