#include "debts/creditor.h"

#include <gtest/gtest.h>

namespace trato::debts {
namespace {

using namespace Qt::StringLiterals;

TEST(CreditorSignature, CarriesWhatTheLawAsksFor)
{
    EXPECT_EQ(creditorSignature(u"Lojas Aurora S.A."_s, u"41807356000119"_s, u"Rua das Acácias, 10, São Paulo"_s),
        u"Lojas Aurora S.A.\nCNPJ 41807356000119\nRua das Acácias, 10, São Paulo"_s);
    EXPECT_EQ(creditorSignature(u"Marlene Figueiredo"_s, u"31820496740"_s, u"Rua A, 1"_s),
        u"Marlene Figueiredo\nCPF 31820496740\nRua A, 1"_s);
}

TEST(CreditorSignature, WhatIsNotKnownHasNoLine)
{
    EXPECT_EQ(creditorSignature(u"Lojas Aurora"_s, {}, {}), u"Lojas Aurora"_s);
}

} // namespace
} // namespace trato::debts
