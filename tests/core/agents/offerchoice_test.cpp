#include "agents/offerchoice.h"

#include <gtest/gtest.h>

#include <array>

namespace trato::agents {
namespace {

/// 1) 800 at once, 2) 3 × 300, 3) 8 × 120
std::vector<TableOffer> table()
{
    using money::Money;
    return {{.id = OfferId(11), .instalments = 1, .amount = Money(80'000), .total = Money(80'000)},
        {.id = OfferId(12), .instalments = 3, .amount = Money(30'000), .total = Money(90'000)},
        {.id = OfferId(13), .instalments = 8, .amount = Money(12'050), .total = Money(96'400)}};
}

qint64 chosen(const char* text, bool asked = false)
{
    return chosenOffer(table(), QString::fromUtf8(text), asked).value_or(OfferId()).value();
}

TEST(OfferChoice, NumbersPlacesPlansAndSumsNameAnOffer)
{
    struct Case {
        const char* text;
        qint64 offer;
    };
    constexpr std::array cases{Case{"opção 2", 12}, Case{"número 3", 13}, Case{"a 2", 12}, Case{"Quero a opção 3!", 13},
        Case{"a segunda", 12}, Case{"pode ser a primeira", 11}, Case{"a última", 13}, Case{"a de 3x", 12},
        Case{"em 8 vezes", 13}, Case{"a de 120", 13}, Case{"fico com a de R$ 120,50", 13},
        Case{"a de 300 por favor", 12}, Case{"a mais barata", 11}, Case{"à vista", 11},
        Case{"quero a segunda opção", 12}, Case{"fechado, a 1", 11}, Case{"a menor parcela", 13},
        Case{"ok, quero a 2.", 12}};
    for (const Case& one : cases)
        EXPECT_EQ(chosen(one.text), one.offer) << one.text;
}

TEST(OfferChoice, WhatChoosesNothingIsNoChoice)
{
    for (const char* text : {"", "sim", "4", "3", "quero 3", "pode ser 2", "a de 5x", "não quero a 2", "a 2 tem juros?",
             "pago segunda", "na segunda", "pode ser segunda", "nenhuma das 3", "120", "se for em 3x eu pago",
             "a segunda mas sem juros", "minha mãe pagou 2 parcelas e eu já não sei mais quanto falta disso tudo"})
        EXPECT_EQ(chosen(text), 0) << text;
}

TEST(OfferChoice, ABareWordIsAnAnswerWhereItWasAskedWhich)
{
    EXPECT_EQ(chosen("segunda", true), 12);
    EXPECT_EQ(chosen("segunda", false), 0);
    EXPECT_EQ(chosen("300", true), 12);
    EXPECT_EQ(chosen("3", true), 13);
    EXPECT_EQ(chosenOffer({}, QStringLiteral("1"), true), std::nullopt);
}

} // namespace
} // namespace trato::agents
