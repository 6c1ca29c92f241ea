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

TEST(Rephrasing, RefusesValuesThatChangePlacesOrAreCalledSomethingElse)
{
    const QString plan = u"Oi! Dá para fazer com R$ 200,00 de entrada e 5 parcelas de R$ 90,00. O total é R$ 650,00."_s;
    const QString text = masked(plan, today).text;
    EXPECT_EQ(refusal(plan, QString(text).replace(u"Dá para fazer"_s, u"Consigo"_s)), u"none"_s) << qPrintable(text);
    const QString swapped =
        QString(text).replace(u"{{1}}"_s, u"{{x}}"_s).replace(u"{{2}}"_s, u"{{1}}"_s).replace(u"{{x}}"_s, u"{{2}}"_s);
    EXPECT_EQ(refusal(plan, swapped), u"placeholder"_s);
    EXPECT_EQ(refusal(plan, QString(text).replace(u"de entrada"_s, u"de parcela"_s)), u"role"_s);
    EXPECT_EQ(refusal(plan, QString(text).replace(u"O total é"_s, u"O que resta é"_s)), u"role"_s);
    EXPECT_EQ(refusal(u"Consigo esperar até 05/12/2026."_s, u"Consigo esperar desde {{1}}."_s), u"role"_s);
}

TEST(Rephrasing, RefusesWhatTurnsTheSense)
{
    const QString said =
        u"Para 05/12/2026 eu não consigo anotar. O máximo que consigo é 01/12/2026. Serve para você?"_s;
    const QString text = masked(said, today).text;
    EXPECT_EQ(refusal(said, QString(text).replace(u"não consigo"_s, u"consigo"_s)), u"polarity"_s);
    EXPECT_EQ(refusal(said, QString(text).replace(u"que consigo"_s, u"que não consigo"_s)), u"polarity"_s);
    EXPECT_EQ(refusal(said, QString(text).replace(u"não consigo anotar"_s, u"não posso anotar"_s)), u"none"_s);
    const QString calm = u"Não precisa mandar o comprovante. Você pode esperar com calma, sem pressa."_s;
    EXPECT_EQ(
        refusal(calm, u"Você precisa mandar o comprovante. Pode esperar com calma, sem pressa."_s), u"polarity"_s);
    EXPECT_EQ(refusal(calm, u"Precisa mandar o comprovante. Não pode esperar com calma, sem pressa."_s), u"polarity"_s);
    EXPECT_EQ(refusal(calm, u"Fique à vontade: não precisa mandar o comprovante, espere com calma e sem pressa."_s),
        u"none"_s);
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
