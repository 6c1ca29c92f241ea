#include "understanding/language/amounts.h"
#include "understanding/language/instalments.h"
#include "understanding/language/numbers.h"

#include <gtest/gtest.h>

#include <ostream>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

struct AmountCase {
    QString text;
    qint64 cents; ///< of the first sum that is offered, promised, asked for or paid; 0: none
};

void PrintTo(const AmountCase& example, std::ostream* out) { *out << example.text.toStdString(); }

class Amounts : public testing::TestWithParam<AmountCase> {};

qint64 firstCents(const QString& text)
{
    for (const AmountMention& mention : amountsIn(wordsOf(text))) {
        if (mention.weight > 0)
            return mention.cents;
    }
    return 0;
}

TEST_P(Amounts, AreReadAsBrazilianWritersSayThem) { EXPECT_EQ(firstCents(GetParam().text), GetParam().cents); }

INSTANTIATE_TEST_SUITE_P(Written, Amounts,
    testing::Values(AmountCase{u"R$ 1.250,00"_s, 125000}, AmountCase{u"r$200"_s, 20000},
        AmountCase{u"R$ 1250"_s, 125000}, AmountCase{u"pago 1.250,00 hoje"_s, 125000},
        AmountCase{u"pago 1250 hoje"_s, 125000}, AmountCase{u"200 reais"_s, 20000}, AmountCase{u"200reais"_s, 20000},
        AmountCase{u"200,50 reais"_s, 20050}, AmountCase{u"faço o pix de 89,90"_s, 8990},
        AmountCase{u"pago 99.90"_s, 9990}, AmountCase{u"R$ 3.400,00 à vista"_s, 340000},
        AmountCase{u"200$ agora"_s, 20000}, AmountCase{u"pago R$1,250.00"_s, 125000},
        AmountCase{u"consigo 2 mil"_s, 200000}, AmountCase{u"dou 1,5 mil"_s, 150000}, AmountCase{u"topo 1k"_s, 100000},
        AmountCase{u"dou 2,5k"_s, 250000}, AmountCase{u"pago 3 mil e 500"_s, 350000},
        AmountCase{u"R$ 10.000 de entrada"_s, 1000000}, AmountCase{u"pago R$ 0,50"_s, 50}));

INSTANTIATE_TEST_SUITE_P(Spelled, Amounts,
    testing::Values(AmountCase{u"duzentos conto"_s, 20000}, AmountCase{u"um barão"_s, 100000},
        AmountCase{u"dois barão"_s, 200000}, AmountCase{u"mil e quinhentos"_s, 150000},
        AmountCase{u"dou mil e quinhentos agora"_s, 150000}, AmountCase{u"cem reais"_s, 10000},
        AmountCase{u"cento e cinquenta reais"_s, 15000}, AmountCase{u"trezentos e vinte e cinco reais"_s, 32500},
        AmountCase{u"pago quinhentão"_s, 50000}, AmountCase{u"300 pila"_s, 30000},
        AmountCase{u"dois mil e duzentos reais"_s, 220000}, AmountCase{u"mil reais"_s, 100000},
        AmountCase{u"cinquenta reais e trinta centavos"_s, 5030}, AmountCase{u"um milhão"_s, 0},
        AmountCase{u"dou cinquentinha"_s, 5000}, AmountCase{u"cinco pau"_s, 500000}, AmountCase{u"200 paus"_s, 20000},
        AmountCase{u"duzentas pratas"_s, 20000}, AmountCase{u"pago dois mil e meio"_s, 250000},
        AmountCase{u"oitocentos reais por mês"_s, 80000}));

INSTANTIATE_TEST_SUITE_P(AsDebtorsWriteThem, Amounts,
    testing::Values(AmountCase{u"dou 300 conto e acabou"_s, 30000}, AmountCase{u"só tenho trezentinho"_s, 30000},
        AmountCase{u"fecha em 1.5k?"_s, 150000}, AmountCase{u"duas de 150 eu topo"_s, 15000},
        AmountCase{u"pago oitentinha por mês"_s, 8000}, AmountCase{u"pago seiscentão à vista"_s, 60000},
        AmountCase{u"consigo dois e quinhentos à vista"_s, 250000}, AmountCase{u"dou 250 reias"_s, 25000},
        AmountCase{u"mando 100 rais hj"_s, 10000}, AmountCase{u"pode ser à vista mesmo, os 480"_s, 48000},
        AmountCase{u"uns 300 por mês vai"_s, 30000}, AmountCase{u"posso da duzento por mes"_s, 20000},
        AmountCase{u"pago cincoenta por semana"_s, 5000}, AmountCase{u"3 de quatrocentos eu aceito"_s, 40000},
        AmountCase{u"metade agora e metade mês que vem"_s, 0}, AmountCase{u"R$300"_s, 30000},
        AmountCase{u"R$ 80,00 por mes"_s, 8000}));

INSTANTIATE_TEST_SUITE_P(InContext, Amounts,
    testing::Values(AmountCase{u"consigo pagar 150 por mês"_s, 15000},
        AmountCase{u"entrada de 300 e mais 5 de 120"_s, 30000}, AmountCase{u"500 de entrada e o resto em 10x"_s, 50000},
        AmountCase{u"me faz 3x de 200"_s, 20000}, AmountCase{u"10 vezes de 90"_s, 9000},
        AmountCase{u"20 x 100"_s, 10000}, AmountCase{u"12 parcelas de R$ 180,00"_s, 18000},
        AmountCase{u"fecho em 400"_s, 40000}, AmountCase{u"faz por 450"_s, 45000},
        AmountCase{u"tenho 350 na mão"_s, 35000}, AmountCase{u"não tenho 500, mas 300 eu tenho"_s, 30000},
        AmountCase{u"200"_s, 20000}, AmountCase{u"em 10 de 60 eu dou conta"_s, 6000}));

INSTANTIATE_TEST_SUITE_P(Prices, Amounts,
    testing::Values(AmountCase{u"pago oitenta e nove e noventa"_s, 8990},
        AmountCase{u"pago entre trinta e quarenta por mês"_s, 3000},
        AmountCase{u"consigo trinta e quarenta no máximo"_s, 3000}, AmountCase{u"pago vinte e nove e oitenta"_s, 2980},
        AmountCase{u"cento e vinte e nove e noventa"_s, 12990}, AmountCase{u"pago 149 e 90"_s, 14990},
        AmountCase{u"um barão e meio"_s, 150000}, AmountCase{u"dois pau e meio eu dou"_s, 250000},
        AmountCase{u"meio barão eu tenho"_s, 50000}, AmountCase{u"meu filho passou um milão"_s, 100000},
        AmountCase{u"mando 60 real hoje"_s, 6000}, AmountCase{u"por 400 conto quita?"_s, 40000},
        AmountCase{u"trezentos e oitenta pau"_s, 38000}, AmountCase{u"pago vinte e cinco"_s, 2500},
        AmountCase{u"dou trezentos e trinta e três"_s, 33300}));

INSTANTIATE_TEST_SUITE_P(OfPlans, Amounts,
    testing::Values(AmountCase{u"dez vez de cento e trinta"_s, 13000}, AmountCase{u"aceito as 5 de 120"_s, 12000},
        AmountCase{u"as quatro de 88,90"_s, 8890}, AmountCase{u"faz três boletinho de 175"_s, 17500},
        AmountCase{u"dois pagamentos de 225"_s, 22500},
        AmountCase{u"4 parcelas mensais e iguais de R$ 300,00"_s, 30000},
        AmountCase{u"6 (seis) parcelas de R$ 1.850,00"_s, 185000}, AmountCase{u"ir dando trezentos por mês"_s, 30000},
        AmountCase{u"posso 15 por semana"_s, 1500}, AmountCase{u"quinhentos agora de entrada"_s, 50000}));

INSTANTIATE_TEST_SUITE_P(OfSeveralSums, Amounts,
    testing::Values(AmountCase{u"esses 3.400 eu não tenho, posso dar mil reais"_s, 100000},
        AmountCase{u"de 900 pra 400 eu pago"_s, 40000}, AmountCase{u"em vez de 200, 140 eu pago"_s, 14000},
        AmountCase{u"tira 200 e eu pago 500"_s, 50000}, AmountCase{u"o remédio é 600 e eu pago 80"_s, 8000},
        AmountCase{u"paguei os 640. não devo mais"_s, 64000}, AmountCase{u"não passo de 500"_s, 50000},
        AmountCase{u"por 300 vocês não fazem?"_s, 30000},
        AmountCase{u"boleto com data de vinte e oito, valor de setenta real"_s, 7000}));

TEST(Amounts, WhatIsFollowedByTheRestIsPaidDown)
{
    const auto mentions = amountsIn(wordsOf(u"arrumo dois mil até dia 5 e o restante em quatro vezes de trezentos"_s));
    ASSERT_EQ(mentions.size(), 2);
    EXPECT_TRUE(mentions[0].downPayment);
    EXPECT_FALSE(mentions[1].downPayment);
    EXPECT_EQ(mentions[1].instalments, 4);
}

INSTANTIATE_TEST_SUITE_P(OtherFigures, Amounts,
    testing::Values(AmountCase{u"cai 15 de dezembro"_s, 0}, AmountCase{u"cinquenta por cento eu pago"_s, 0},
        AmountCase{u"quero essa de cento e poucos"_s, 0}, AmountCase{u"boletos das notas 778 e 779"_s, 0},
        AmountCase{u"quitei em 2022"_s, 0}, AmountCase{u"pago 100 de desconto"_s, 0},
        AmountCase{u"tenho 5 acordos"_s, 0}, AmountCase{u"paguei a parcela 8 de 24"_s, 0},
        AmountCase{u"já liguei pro 188 hoje"_s, 0}, AmountCase{u"esses 300 eu não tenho"_s, 0},
        AmountCase{u"conta de luz de 180"_s, 0}));

INSTANTIATE_TEST_SUITE_P(NoOffer, Amounts,
    testing::Values(AmountCase{u"tenho 84 anos"_s, 0}, AmountCase{u"dia 10"_s, 0}, AmountCase{u"em 10x"_s, 0},
        AmountCase{u"50% de desconto"_s, 0}, AmountCase{u"me liga às 15"_s, 0}, AmountCase{u"NF 4521"_s, 0},
        AmountCase{u"devo 3000"_s, 0}, AmountCase{u"ganho 1.500 por mês"_s, 0}, AmountCase{u"não tenho 500"_s, 0},
        AmountCase{u"1.200 à vista não dá"_s, 0}, AmountCase{u"meu telefone é 11 98888-7777"_s, 0},
        AmountCase{u"05/12/2026"_s, 0}, AmountCase{u"há 8 meses"_s, 0}, AmountCase{u"me ligaram 12 vezes hoje"_s, 0},
        AmountCase{u"recebo 1.412,00 de salário"_s, 0}, AmountCase{u"vocês estão cobrando 900"_s, 0},
        AmountCase{u"daqui 15 dias"_s, 0}, AmountCase{u"R$ 0,00"_s, 0}));

struct InstalmentCase {
    QString text;
    int count; ///< of the first plan that isn't refused; 0: none
};

void PrintTo(const InstalmentCase& example, std::ostream* out) { *out << example.text.toStdString(); }

class Instalments : public testing::TestWithParam<InstalmentCase> {};

TEST_P(Instalments, AreTheLengthOfAPlan)
{
    const Words words = wordsOf(GetParam().text);
    int count = 0;
    for (const InstalmentMention& mention : instalmentsIn(words)) {
        if (!mention.refused && count == 0)
            count = mention.count;
    }
    EXPECT_EQ(count, GetParam().count);
}

INSTANTIATE_TEST_SUITE_P(Plans, Instalments,
    testing::Values(InstalmentCase{u"faz em 10x?"_s, 10}, InstalmentCase{u"3x de 200"_s, 3},
        InstalmentCase{u"em duas vezes"_s, 2}, InstalmentCase{u"12 parcelas de R$ 180,00"_s, 12},
        InstalmentCase{u"10X200"_s, 10}, InstalmentCase{u"dá pra dividir em dez?"_s, 10},
        InstalmentCase{u"200 agora e o restante em 6"_s, 6}, InstalmentCase{u"em 36 meses fica quanto"_s, 36},
        InstalmentCase{u"entrada de 300 e mais 5 de 120"_s, 5}, InstalmentCase{u"em vez de 6x faz em 10x"_s, 10},
        InstalmentCase{u"isso não dá, mas em 8 vezes eu pago"_s, 8},
        InstalmentCase{u"tem como fazer em 3 no pix?"_s, 3}, InstalmentCase{u"duas de 150 eu topo"_s, 2},
        InstalmentCase{u"mil e duzentos em 3 de quatrocentos"_s, 3}, InstalmentCase{u"divide em 4x pra mim"_s, 4},
        InstalmentCase{u"vinte e quatro vezes"_s, 24}, InstalmentCase{u"prefiro a de 3 parcelas"_s, 3}));

INSTANTIATE_TEST_SUITE_P(PlansAsTheyAreSpoken, Instalments,
    testing::Values(InstalmentCase{u"seis vez sem entrada"_s, 6}, InstalmentCase{u"umas 18 vez"_s, 18},
        InstalmentCase{u"dez vez de cento e trinta"_s, 10}, InstalmentCase{u"aceito as 5 de 120"_s, 5},
        InstalmentCase{u"fechado 8 de 65"_s, 8}, InstalmentCase{u"4 boletos de R$ 900,00"_s, 4},
        InstalmentCase{u"aquele de vinte e quatro meses"_s, 24}, InstalmentCase{u"durante uns dezesseis mês"_s, 16},
        InstalmentCase{u"entrada de 250 e mais cinco"_s, 5}, InstalmentCase{u"a primeira dia 15 e forem vinte"_s, 20},
        InstalmentCase{u"fico com a de 12"_s, 12}, InstalmentCase{u"divide por 4 pra mim"_s, 4},
        InstalmentCase{u"parcelado em três"_s, 3}, InstalmentCase{u"6 (seis) parcelas mensais"_s, 6},
        InstalmentCase{u"em doze vezes que aí cabe"_s, 12}, InstalmentCase{u"180 por mês durante um ano e meio"_s, 18},
        InstalmentCase{u"aceito as sete"_s, 7}, InstalmentCase{u"fico com a entrada de 100 e as 9"_s, 9},
        InstalmentCase{u"prefiro a maior, a de 24, parcela pequena"_s, 24},
        InstalmentCase{u"pode mandar no cartão em 3"_s, 3},
        InstalmentCase{u"vocês falam 5x de 310, eu falo 10x de 155"_s, 10},
        InstalmentCase{u"60 reais em 6 vezes e não se fala mais nisso"_s, 6}));

INSTANTIATE_TEST_SUITE_P(NoPlans, Instalments,
    testing::Values(InstalmentCase{u"à vista"_s, 0}, InstalmentCase{u"atrasei 3 parcelas"_s, 0},
        InstalmentCase{u"me ligam 10 vezes por dia"_s, 0}, InstalmentCase{u"tentei pagar 3 vezes"_s, 0},
        InstalmentCase{u"faltam 2 parcelas"_s, 0}, InstalmentCase{u"paguei 2 vezes essa parcela"_s, 0},
        InstalmentCase{u"em 10 dias eu pago"_s, 0}, InstalmentCase{u"em 12x de 300 não consigo"_s, 0},
        InstalmentCase{u"robô me liga 15x no dia"_s, 0}, InstalmentCase{u"há 8 meses procurando emprego"_s, 0},
        InstalmentCase{u"dia 5 e dia 20"_s, 0}, InstalmentCase{u"1000x"_s, 0},
        InstalmentCase{u"escutei o áudio duas vez"_s, 0}, InstalmentCase{u"devo 3 parcelas de 200"_s, 0},
        InstalmentCase{u"em 6x pesou, não dá"_s, 0}, InstalmentCase{u"a parcela 3 de 24"_s, 0},
        InstalmentCase{u"cinquenta por cento em cinquenta por cento"_s, 0},
        InstalmentCase{u"já prometi duas vezes"_s, 0}, InstalmentCase{u"já paguei duas de 140"_s, 0},
        InstalmentCase{u"fico livre só depois das 8 horas"_s, 0}, InstalmentCase{u"moro aqui há dois anos"_s, 0}));

TEST(Numbers, AreReadWholeFromWordsAndFigures)
{
    const auto hundredths = [](const QString& text) {
        const auto number = numberAt(wordsOf(text), 0);
        return number ? number->hundredths : -1;
    };
    EXPECT_EQ(hundredths(u"mil novecentos e noventa e nove"_s), 199900);
    EXPECT_EQ(hundredths(u"cento e um mil"_s), 10100000);
    EXPECT_EQ(hundredths(u"trinta e dois"_s), 3200);
    EXPECT_EQ(hundredths(u"1.234.567,89"_s), 123456789);
    EXPECT_EQ(hundredths(u"123.456.789-09"_s), -1);
    EXPECT_EQ(hundredths(u"98888-7777"_s), -1);
    EXPECT_EQ(hundredths(u"14:30"_s), -1);
    EXPECT_EQ(hundredths(u"99999999999999999999"_s), -1);
    EXPECT_EQ(hundredths(u"999.999.999.999.999.999"_s), -1);
    EXPECT_EQ(hundredths(u"999,999,999,999,999,999.99"_s), -1);
    EXPECT_EQ(hundredths(u"boleto"_s), -1);
}

} // namespace

} // namespace trato::understanding
