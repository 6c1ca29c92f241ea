#include "understanding/language/capacity.h"

#include <QString>

#include <gtest/gtest.h>

namespace {

using namespace trato::understanding;

struct Said {
    const char* text;
    qint64 cents; ///< 0: no sum for a month
};

class CapacityTest : public testing::TestWithParam<Said> {};

TEST_P(CapacityTest, whatTheyCanPayAMonth)
{
    EXPECT_EQ(monthlyCapacity(QString::fromUtf8(GetParam().text)).value_or(0), GetParam().cents) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Messages, CapacityTest,
    testing::Values(Said{"consigo 350 por m\u00eas, mais que isso n\u00e3o d\u00e1", 350'00},
        Said{"consigo R$ 1.250,50 por mes", 1250'50}, Said{"pode ser 200/m\u00eas", 200'00},
        Said{"trezentos e cinquenta por m\u00eas eu consigo", 350'00}, Said{"dou 180 reais ao m\u00eas", 180'00},
        Said{"fa\u00e7o 10x de 90", 90'00}, Said{"parcelas de 150 cabem", 150'00},
        Said{"consigo uns 310 por m\u00eas e uma entrada de 500", 310'00}, Said{"tenho 500 de entrada", 0},
        Said{"500 de entrada e 240 por m\u00eas", 240'00}, Said{"consigo pagar 300 amanh\u00e3", 0},
        Said{"ganho 1500 por m\u00eas", 0}, Said{"300 por m\u00eas n\u00e3o tem como", 0}, Said{"", 0}, Said{"oi", 0},
        Said{"dia 15 de cada m\u00eas", 0}));

} // namespace
