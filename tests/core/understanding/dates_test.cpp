#include "understanding/language/dates.h"

#include <gtest/gtest.h>

#include <ostream>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

struct DateCase {
    QString today;
    QString text;
    QString date; ///< of the first day to pay or to call on; empty: none
};

void PrintTo(const DateCase& example, std::ostream* out)
{
    *out << example.today.toStdString() << ": " << example.text.toStdString();
}

class Dates : public testing::TestWithParam<DateCase> {};

TEST_P(Dates, AreResolvedFromTheWritersDay)
{
    const auto& [today, text, date] = GetParam();
    QString found;
    for (const DateMention& mention : datesIn(wordsOf(text), QDate::fromString(today, Qt::ISODate))) {
        if (mention.weight > 0 && found.isEmpty())
            found = mention.date.toString(Qt::ISODate);
    }
    EXPECT_EQ(found.toStdString(), date.toStdString());
}

// 2026-11-19 is a Thursday.
const QString thursday = u"2026-11-19"_s;

INSTANTIATE_TEST_SUITE_P(DayOfMonth, Dates,
    testing::Values(DateCase{thursday, u"pago dia 5"_s, u"2026-12-05"_s},
        DateCase{thursday, u"pago dia 20"_s, u"2026-11-20"_s}, DateCase{thursday, u"pago dia 19"_s, u"2026-11-19"_s},
        DateCase{thursday, u"dia primeiro eu pago"_s, u"2026-12-01"_s},
        DateCase{thursday, u"pago dia 1º"_s, u"2026-12-01"_s},
        DateCase{thursday, u"dia vinte e cinco"_s, u"2026-11-25"_s},
        DateCase{u"2026-02-10"_s, u"pago dia 30"_s, u"2026-02-28"_s},
        DateCase{u"2026-12-28"_s, u"dia 5"_s, u"2027-01-05"_s},
        DateCase{thursday, u"depois do dia 10 eu pago"_s, u"2026-12-10"_s},
        DateCase{thursday, u"dia 10 do mês que vem"_s, u"2026-12-10"_s},
        DateCase{thursday, u"dia 25 do mês que vem"_s, u"2026-12-25"_s},
        DateCase{thursday, u"dia 5 de janeiro"_s, u"2027-01-05"_s}, DateCase{thursday, u"dia 10/12"_s, u"2026-12-10"_s},
        DateCase{thursday, u"todo dia 5"_s, u"2026-12-05"_s},
        DateCase{thursday, u"pago 300 dia 12 e o resto dia 27"_s, u"2026-12-12"_s},
        DateCase{thursday, u"dia 45"_s, QString()}, DateCase{thursday, u"pago dia 30 de fevereiro"_s, QString()},
        DateCase{thursday, u"pago 31 de fevereiro"_s, QString()},
        DateCase{thursday, u"pago dia 31 de abril"_s, u"2027-04-30"_s}));

INSTANTIATE_TEST_SUITE_P(Written, Dates,
    testing::Values(DateCase{thursday, u"até 05/12/2026"_s, u"2026-12-05"_s},
        DateCase{thursday, u"pago em 12/12"_s, u"2026-12-12"_s}, DateCase{thursday, u"pago 10/01"_s, u"2027-01-10"_s},
        DateCase{thursday, u"5 de dezembro"_s, u"2026-12-05"_s},
        DateCase{thursday, u"20 de dezembro de 2026"_s, u"2026-12-20"_s},
        DateCase{thursday, u"05.12.2026"_s, u"2026-12-05"_s}, DateCase{thursday, u"2026-12-05"_s, u"2026-12-05"_s},
        DateCase{thursday, u"31/02"_s, QString()}, DateCase{thursday, u"até 05/12/26"_s, u"2026-12-05"_s},
        DateCase{thursday, u"primeiro de dezembro"_s, u"2026-12-01"_s},
        DateCase{thursday, u"1º de janeiro"_s, u"2027-01-01"_s}, DateCase{thursday, u"dia 10 do 12"_s, u"2026-12-10"_s},
        DateCase{thursday, u"o acerto de 12/11"_s, QString()}));

INSTANTIATE_TEST_SUITE_P(Weekdays, Dates,
    testing::Values(DateCase{thursday, u"pago sexta"_s, u"2026-11-20"_s},
        DateCase{thursday, u"pago quinta"_s, u"2026-11-26"_s},
        DateCase{thursday, u"segunda-feira eu pago"_s, u"2026-11-23"_s},
        DateCase{thursday, u"na 2ª feira"_s, u"2026-11-23"_s}, DateCase{thursday, u"sábado tá pago"_s, u"2026-11-21"_s},
        DateCase{thursday, u"próxima terça"_s, u"2026-11-24"_s},
        DateCase{thursday, u"terça da semana que vem"_s, u"2026-11-24"_s},
        DateCase{u"2026-11-16"_s, u"sexta da semana que vem"_s, u"2026-11-27"_s},
        DateCase{u"2026-11-16"_s, u"sexta que vem"_s, u"2026-11-20"_s},
        DateCase{thursday, u"sexta que vem"_s, u"2026-11-27"_s}, DateCase{thursday, u"sexta dia 27"_s, u"2026-11-27"_s},
        DateCase{thursday, u"até quarta eu pago"_s, u"2026-11-25"_s},
        DateCase{thursday, u"segunda via do boleto"_s, QString()},
        DateCase{thursday, u"quero a segunda opção"_s, QString()},
        DateCase{thursday, u"paguei a terça parte"_s, QString()},
        DateCase{thursday, u"já é a quinta ligação"_s, QString()}));

INSTANTIATE_TEST_SUITE_P(Distances, Dates,
    testing::Values(DateCase{thursday, u"pago hoje"_s, u"2026-11-19"_s},
        DateCase{thursday, u"amanhã eu pago"_s, u"2026-11-20"_s}, DateCase{thursday, u"pago amanha"_s, u"2026-11-20"_s},
        DateCase{thursday, u"depois de amanhã"_s, u"2026-11-21"_s},
        DateCase{thursday, u"daqui 15 dias"_s, u"2026-12-04"_s},
        DateCase{thursday, u"daqui a quinze dias"_s, u"2026-12-04"_s},
        DateCase{thursday, u"daqui uma semana"_s, u"2026-11-26"_s},
        DateCase{thursday, u"em 10 dias eu pago"_s, u"2026-11-29"_s},
        DateCase{thursday, u"daqui a um mês"_s, u"2026-12-19"_s},
        DateCase{thursday, u"me dá 15 dias"_s, u"2026-12-04"_s},
        DateCase{thursday, u"de hoje a oito eu pago"_s, u"2026-11-26"_s},
        DateCase{thursday, u"de hoje a quinze"_s, u"2026-12-03"_s},
        DateCase{thursday, u"em 5 dias úteis"_s, u"2026-11-27"_s}));

INSTANTIATE_TEST_SUITE_P(AsDebtorsWriteThem, Dates,
    testing::Values(DateCase{thursday, u"amanhan eu pago sem falta"_s, u"2026-11-20"_s},
        DateCase{thursday, u"pago sesta fera"_s, u"2026-11-20"_s},
        DateCase{thursday, u"so dps do dia 10 msm"_s, u"2026-12-10"_s},
        DateCase{thursday, u"la pro dia 28 eu acerto"_s, u"2026-11-28"_s},
        DateCase{thursday, u"pago hj a noite"_s, u"2026-11-19"_s},
        DateCase{thursday, u"na seg de manhã eu faço"_s, u"2026-11-23"_s},
        DateCase{thursday, u"2 de dezenbro cai meu salario"_s, u"2026-12-02"_s},
        DateCase{thursday, u"lá pelo dia 7 eu deposito"_s, u"2026-12-07"_s},
        DateCase{thursday, u"no 5 dia utio eu pago"_s, u"2026-12-07"_s},
        DateCase{thursday, u"té dia trinta eu pago"_s, u"2026-11-30"_s},
        DateCase{thursday, u"daqui uns 20 dias eu pago"_s, u"2026-12-09"_s},
        DateCase{thursday, u"semana q vem eu resolvo"_s, QString()},
        DateCase{thursday, u"metade agora e metade mes q vem"_s, QString()},
        DateCase{thursday, u"dia 10 do mes q vem"_s, u"2026-12-10"_s},
        DateCase{thursday, u"na procima terça eu pago"_s, u"2026-11-24"_s},
        DateCase{thursday, u"sábado agora eu pago"_s, u"2026-11-21"_s},
        DateCase{thursday, u"depois de amanha eu mando"_s, u"2026-11-21"_s}));

INSTANTIATE_TEST_SUITE_P(BusinessDays, Dates,
    testing::Values(DateCase{thursday, u"recebo no quinto dia útil"_s, u"2026-12-07"_s},
        DateCase{u"2026-11-03"_s, u"pago no 5º dia útil"_s, u"2026-11-09"_s},
        DateCase{thursday, u"5o dia util eu pago"_s, u"2026-12-07"_s},
        DateCase{thursday, u"quinto dia útil de janeiro"_s, u"2027-01-08"_s},
        DateCase{thursday, u"primeiro dia útil do mês que vem"_s, u"2026-12-01"_s},
        DateCase{thursday, u"último dia útil"_s, u"2026-11-30"_s},
        DateCase{thursday, u"no último dia do mês eu pago"_s, u"2026-11-30"_s}));

INSTANTIATE_TEST_SUITE_P(Feasts, Dates,
    testing::Values(DateCase{thursday, u"me dá até o natal"_s, u"2026-12-25"_s},
        DateCase{thursday, u"pago na véspera de natal"_s, u"2026-12-24"_s},
        DateCase{thursday, u"só depois do ano novo"_s, QString()},
        DateCase{thursday, u"espera até a páscoa"_s, u"2027-03-28"_s},
        DateCase{u"2026-04-30"_s, u"pago no dia das mães"_s, u"2026-05-10"_s},
        DateCase{thursday, u"presente de natal pra vocês"_s, QString()}));

INSTANTIATE_TEST_SUITE_P(CountedFromADay, Dates,
    testing::Values(DateCase{thursday, u"deixa pra de segunda a oito"_s, u"2026-11-30"_s},
        DateCase{thursday, u"de sexta a quinze eu pago"_s, u"2026-12-04"_s},
        DateCase{thursday, u"de amanhã a oito"_s, u"2026-11-27"_s},
        DateCase{thursday, u"de hoje a vinte dias"_s, u"2026-12-09"_s},
        DateCase{thursday, u"pago em até 48 horas"_s, u"2026-11-21"_s},
        DateCase{thursday, u"me liga daqui a duas horas"_s, u"2026-11-19"_s},
        DateCase{thursday, u"quinto útil eu pago"_s, u"2026-12-07"_s},
        DateCase{thursday, u"preciso de mais uma semana"_s, QString()}));

INSTANTIATE_TEST_SUITE_P(WeekdaysMeant, Dates,
    testing::Values(DateCase{thursday, u"só na outra segunda"_s, u"2026-11-30"_s},
        DateCase{thursday, u"na outra quinta"_s, u"2026-11-26"_s},
        DateCase{thursday, u"sexta sem ser essa"_s, u"2026-11-27"_s},
        DateCase{thursday, u"pode ser segunda-feira 30?"_s, u"2026-11-30"_s},
        DateCase{thursday, u"segunda (23/11)"_s, u"2026-11-23"_s},
        DateCase{thursday, u"me ligue segunda 14h"_s, u"2026-11-23"_s},
        DateCase{thursday, u"liga 2a que vem"_s, u"2026-11-23"_s},
        DateCase{thursday, u"espera até a quarta"_s, u"2026-11-25"_s}));

INSTANTIATE_TEST_SUITE_P(WithoutTheWordDay, Dates,
    testing::Values(DateCase{thursday, u"joga pro 20"_s, u"2026-11-20"_s},
        DateCase{thursday, u"segura até o 10 que eu pago"_s, u"2026-12-10"_s},
        DateCase{thursday, u"vence 30 mas só vou ter dia 2"_s, u"2026-12-02"_s},
        DateCase{thursday, u"pago 10 pro 20"_s, u"2026-11-20"_s},
        DateCase{thursday, u"passa pro 4 filho"_s, QString()}));

INSTANTIATE_TEST_SUITE_P(OfSeveralDays, Dates,
    testing::Values(DateCase{thursday, u"prorrogação de 20/11 para 04/12"_s, u"2026-12-04"_s},
        DateCase{thursday, u"troca da sexta pra segunda"_s, u"2026-11-23"_s},
        DateCase{thursday, u"opero dia 24, me deixe pagar só em 18 de dezembro"_s, u"2026-12-18"_s},
        DateCase{thursday, u"no enterro de amanhã eu choro, segunda eu pago"_s, u"2026-11-23"_s},
        DateCase{thursday, u"enterrei meu marido terça"_s, QString()},
        DateCase{thursday, u"meu advogado protocola na sexta"_s, QString()},
        DateCase{thursday, u"eu ia pagar hoje, mas pago amanhã"_s, u"2026-11-20"_s},
        DateCase{thursday, u"a parcela é amanhã"_s, QString()},
        DateCase{thursday, u"coloca o vencimento dia 25"_s, u"2026-11-25"_s},
        DateCase{thursday, u"bota o boleto com data de vinte e oito, valor de setenta real"_s, u"2026-11-28"_s},
        DateCase{thursday, u"todo dia um pouquinho"_s, QString()}));

INSTANTIATE_TEST_SUITE_P(PaidByOthersOrYetToBePaid, Dates,
    testing::Values(DateCase{thursday, u"meu patrão paga dia 7 e aí eu quito"_s, u"2026-12-07"_s},
        DateCase{thursday, u"o pagamento será efetuado em 12/12"_s, u"2026-12-12"_s},
        DateCase{thursday, u"vai ser pago dia 9"_s, u"2026-12-09"_s},
        DateCase{thursday, u"já foi paga dia 9"_s, QString()},
        DateCase{thursday, u"volto dia 28 e pago"_s, u"2026-11-28"_s},
        DateCase{thursday, u"volto dia 28"_s, QString()}));

INSTANTIATE_TEST_SUITE_P(NotTheDay, Dates,
    testing::Values(DateCase{thursday, u"semana que vem eu pago"_s, QString()},
        DateCase{thursday, u"mês que vem"_s, QString()}, DateCase{thursday, u"no fim do mês"_s, QString()},
        DateCase{thursday, u"no fds"_s, QString()}, DateCase{thursday, u"paguei dia 25"_s, QString()},
        DateCase{thursday, u"foi pago no dia 20"_s, QString()}, DateCase{thursday, u"venceu dia 10"_s, QString()},
        DateCase{thursday, u"umas duas semanas"_s, QString()}, DateCase{thursday, u"há 15 dias"_s, QString()},
        DateCase{thursday, u"não consigo dia 5"_s, QString()},
        DateCase{thursday, u"não consigo pagar dia 5, dá pra ser dia 12?"_s, u"2026-12-12"_s},
        DateCase{thursday, u"hoje não consigo, mas amanhã eu pago"_s, u"2026-11-20"_s},
        DateCase{thursday, u"mudar do dia 3 para o dia 8"_s, u"2026-12-08"_s},
        DateCase{thursday, u"pode ser dia 15 em vez do dia 5?"_s, u"2026-12-15"_s},
        DateCase{thursday, u"o boleto vence dia 3 e eu só recebo dia 12"_s, u"2026-12-12"_s}));

} // namespace

} // namespace trato::understanding
