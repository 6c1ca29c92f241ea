#include "agents/grade.h"

#include <gtest/gtest.h>

namespace trato::agents {

using namespace Qt::StringLiterals;

namespace {

/// -1: none.
int outOfTen(const QString& text)
{
    const auto grade = gradeIn(text, 0, 10);
    return grade ? grade->value : -1;
}

int outOfFive(const QString& text)
{
    const auto grade = gradeIn(text, 1, 5);
    return grade ? grade->value : -1;
}

} // namespace

TEST(Grade, IsReadInEveryFormInWhichPeopleGiveIt)
{
    EXPECT_EQ(outOfTen(u"9"_s), 9);
    EXPECT_EQ(outOfTen(u"10!"_s), 10);
    EXPECT_EQ(outOfTen(u" 0 "_s), 0);
    EXPECT_EQ(outOfTen(u"nota 10"_s), 10);
    EXPECT_EQ(outOfTen(u"Dou nota 8, muito bom o atendimento"_s), 8);
    EXPECT_EQ(outOfTen(u"9/10"_s), 9);
    EXPECT_EQ(outOfTen(u"7 de 10"_s), 7);
    EXPECT_EQ(outOfTen(u"dez"_s), 10);
    EXPECT_EQ(outOfTen(u"Nota Três"_s), 3);
    EXPECT_EQ(outOfTen(u"🔟"_s), 10);
    EXPECT_EQ(outOfFive(u"4️⃣"_s), 4);
    EXPECT_EQ(outOfFive(u"⭐⭐⭐"_s), 3);
    EXPECT_EQ(outOfFive(u"🌟🌟 🌟🌟🌟"_s), 5);
    EXPECT_EQ(outOfFive(u"5 estrelas, parabéns"_s), 5);
    EXPECT_EQ(outOfFive(u"um"_s), 1);
    EXPECT_EQ(outOfFive(u"dou um"_s), 1);
    EXPECT_EQ(outOfTen(u"10 👏👏"_s), 10);
    EXPECT_EQ(outOfTen(u"10👍"_s), 10);
    EXPECT_EQ(outOfFive(u"5⭐"_s), 5);
    EXPECT_EQ(outOfTen(u"de 0 a 10 dou 10"_s), 10);
    EXPECT_EQ(outOfFive(u"de 1 a 5, 5"_s), 5);
    EXPECT_EQ(outOfTen(u"nota dez, um atendimento perfeito"_s), 10);
}

TEST(Grade, IsNotGuessed)
{
    for (const QString& text : {u"11"_s, u"-5"_s, u"9,5"_s, u"8 ou 9"_s, u"10 reais"_s, u"R$ 10"_s, u"dia 5"_s,
             u"pago dia 10"_s, u"5 parcelas"_s, u"em 3x"_s, u"100"_s, u"12345678909"_s, u"gostei"_s, u"sim"_s,
             QString(), u"tenho 2 filhos"_s, u"um momento"_s, u"10 pras 5"_s, u"Foi um ótimo atendimento"_s,
             u"um show de atendimento, parabéns"_s})
        EXPECT_EQ(outOfTen(text), -1) << text.toStdString();
    EXPECT_EQ(outOfFive(u"0"_s), -1);
    EXPECT_EQ(outOfFive(u"6"_s), -1);
}

TEST(Grade, SaysWhetherMoreWasSaid)
{
    EXPECT_TRUE(gradeIn(u"nota 9, muito obrigada"_s, 0, 10)->alone);
    EXPECT_EQ(gradeIn(u"9, mas a moça demorou"_s, 0, 10), (Grade{9, false}));
    EXPECT_EQ(gradeIn(u"dou nota 2 porque me ligaram no trabalho"_s, 0, 10), (Grade{2, false}));
}

TEST(Grade, ANumberOffTheScaleIsMeantAsOne)
{
    for (const QString& text : {u"11"_s, u"9,5"_s, u"-3"_s, u" 50! "_s, u"nota 10"_s, u"10/10"_s, u"dez!"_s,
             u"nota 50"_s, u"dou 11 pontos"_s, u"50 estrelas, parabéns"_s})
        EXPECT_TRUE(isOffTheScale(text)) << text.toStdString();
    for (const QString& text : {u"1234"_s, u"11 reais"_s, u"dia 11"_s, u"10, mas demorou"_s, u"dou 50"_s,
             u"eu dou 30"_s, u"50 e certo"_s, QString()})
        EXPECT_FALSE(isOffTheScale(text)) << text.toStdString();
}

} // namespace trato::agents
