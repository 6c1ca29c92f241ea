#include "ui/shell/fuzzy.h"

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

TEST(Fuzzy, findsWordsWithoutAccentsAndCase)
{
    const auto match = fuzzyMatch(QStringLiteral("nao cont"), QStringLiteral("Não contatar"));
    ASSERT_TRUE(match.has_value());
    EXPECT_EQ(match->hits, (std::vector{0, 1, 2, 4, 5, 6, 7}));
}

TEST(Fuzzy, wordsMayStandInAnyOrder)
{
    EXPECT_TRUE(fuzzyMatch(QStringLiteral("300 pix"), QStringLiteral("Gerar Pix de R$ 300,00")).has_value());
    EXPECT_FALSE(fuzzyMatch(QStringLiteral("pix 400"), QStringLiteral("Gerar Pix de R$ 300,00")).has_value());
}

TEST(Fuzzy, startsOfWordsScoreMore)
{
    const auto start = fuzzyMatch(QStringLiteral("pix"), QStringLiteral("Enviar Pix"));
    const auto middle = fuzzyMatch(QStringLiteral("nvi"), QStringLiteral("Enviar Pix"));
    ASSERT_TRUE(start && middle);
    EXPECT_GT(start->score, middle->score);
}

TEST(Fuzzy, lettersInOrderWillDoWhenTheyAreNear)
{
    EXPECT_TRUE(fuzzyMatch(QStringLiteral("fcac"), QStringLiteral("Fechar acordo")).has_value());
    EXPECT_FALSE(
        fuzzyMatch(QStringLiteral("fro"), QStringLiteral("Fazer a régua correr até o fim do mês")).has_value());
}

TEST(Fuzzy, anEmptyQueryFindsAll)
{
    const auto match = fuzzyMatch(QString(), QStringLiteral("Fechar acordo"));
    ASSERT_TRUE(match.has_value());
    EXPECT_TRUE(match->hits.empty());
    EXPECT_FALSE(fuzzyMatch(QStringLiteral("x"), QString()).has_value());
}

} // namespace
} // namespace trato::ui
