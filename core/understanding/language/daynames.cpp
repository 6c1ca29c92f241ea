#include "understanding/language/daynames.h"

#include "calendar/businessdays.h"
#include "understanding/language/vocabulary.h"

#include <QHash>

#include <array>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

enum class Moves { Fixed, Easter, Weekday };

/// A fixed day of a month, some days from Easter, or the `day`-th `weekday` of a month.
struct FeastRule {
    QLatin1StringView name;
    Moves moves;
    int month;
    int day;
    int weekday = 0;
};

constexpr std::array feasts{
    FeastRule{"vespera de natal"_L1, Moves::Fixed, 12, 24},
    FeastRule{"vespera do natal"_L1, Moves::Fixed, 12, 24},
    FeastRule{"antevespera de natal"_L1, Moves::Fixed, 12, 23},
    FeastRule{"antevespera do natal"_L1, Moves::Fixed, 12, 23},
    FeastRule{"natal"_L1, Moves::Fixed, 12, 25},
    FeastRule{"vespera de ano novo"_L1, Moves::Fixed, 12, 31},
    FeastRule{"virada do ano"_L1, Moves::Fixed, 12, 31},
    FeastRule{"virada de ano"_L1, Moves::Fixed, 12, 31},
    FeastRule{"reveillon"_L1, Moves::Fixed, 12, 31},
    FeastRule{"ano novo"_L1, Moves::Fixed, 1, 1},
    FeastRule{"dia de reis"_L1, Moves::Fixed, 1, 6},
    FeastRule{"tiradentes"_L1, Moves::Fixed, 4, 21},
    FeastRule{"dia do trabalho"_L1, Moves::Fixed, 5, 1},
    FeastRule{"dia do trabalhador"_L1, Moves::Fixed, 5, 1},
    FeastRule{"dia dos namorados"_L1, Moves::Fixed, 6, 12},
    FeastRule{"dia de sao joao"_L1, Moves::Fixed, 6, 24},
    FeastRule{"sao joao"_L1, Moves::Fixed, 6, 24},
    FeastRule{"dia das criancas"_L1, Moves::Fixed, 10, 12},
    FeastRule{"dia de finados"_L1, Moves::Fixed, 11, 2},
    FeastRule{"finados"_L1, Moves::Fixed, 11, 2},
    FeastRule{"consciencia negra"_L1, Moves::Fixed, 11, 20},
    FeastRule{"sexta feira santa"_L1, Moves::Easter, 0, -2},
    FeastRule{"sexta santa"_L1, Moves::Easter, 0, -2},
    FeastRule{"pascoa"_L1, Moves::Easter, 0, 0},
    FeastRule{"quarta feira de cinzas"_L1, Moves::Easter, 0, -46},
    FeastRule{"quarta de cinzas"_L1, Moves::Easter, 0, -46},
    FeastRule{"corpus christi"_L1, Moves::Easter, 0, 60},
    FeastRule{"dia das maes"_L1, Moves::Weekday, 5, 2, 7},
    FeastRule{"dia dos pais"_L1, Moves::Weekday, 8, 2, 7},
};

QDate feastIn(const FeastRule& rule, int year)
{
    switch (rule.moves) {
    case Moves::Fixed: return {year, rule.month, rule.day};
    case Moves::Easter: return calendar::easterSunday(year).addDays(rule.day);
    case Moves::Weekday: break;
    }
    const QDate first(year, rule.month, 1);
    return first.addDays((rule.weekday - first.dayOfWeek() + 7) % 7 + 7 * (rule.day - 1));
}

} // namespace

int monthNamed(const QString& word)
{
    static const QHash<QString, int> months{{u"janeiro"_s, 1}, {u"fevereiro"_s, 2}, {u"marco"_s, 3}, {u"abril"_s, 4},
        {u"maio"_s, 5}, {u"junho"_s, 6}, {u"julho"_s, 7}, {u"agosto"_s, 8}, {u"setembro"_s, 9}, {u"outubro"_s, 10},
        {u"novembro"_s, 11}, {u"dezembro"_s, 12}, {u"jan"_s, 1}, {u"fev"_s, 2}, {u"mar"_s, 3}, {u"abr"_s, 4},
        {u"jun"_s, 6}, {u"jul"_s, 7}, {u"ago"_s, 8}, {u"set"_s, 9}, {u"out"_s, 10}, {u"nov"_s, 11}, {u"dez"_s, 12}};
    return months.value(word, 0);
}

int weekdayNamed(const QString& word)
{
    static const QHash<QString, int> days{{u"segunda"_s, 1}, {u"terca"_s, 2}, {u"quarta"_s, 3}, {u"quinta"_s, 4},
        {u"sexta"_s, 5}, {u"sabado"_s, 6}, {u"domingo"_s, 7}, {u"sabadao"_s, 6}, {u"domingao"_s, 7}};
    return days.value(word, 0);
}

bool isOrdinalUse(const Words& words, int at, int end)
{
    if (wordAt(words, end) == "feira"_L1 || weekdayNamed(wordAt(words, at)) >= 6)
        return false;
    static const Vocabulary counted{"via"_L1, "vias"_L1, "parcela*"_L1, "vez"_L1, "opcao"_L1, "proposta"_L1,
        "prestac*"_L1, "fatura"_L1, "ligac*"_L1, "mensage*"_L1, "pessoa"_L1, "vara"_L1, "chamada"_L1, "parte"_L1,
        "tentativa"_L1, "cobranca"_L1, "carta"_L1, "nota"_L1, "semana"_L1, "conta"_L1, "entrada"_L1, "divida"_L1,
        "feita"_L1, "gravida"_L1, "quinzena"_L1, "guerra"_L1};
    static const Vocabulary ways{"pix"_L1, "ted"_L1, "app"_L1, "deposito"_L1, "transferencia"_L1, "aplicativo"_L1};
    if (wordAt(words, end) == "via"_L1 && ways.has(wordAt(words, end + 1)))
        return false;
    if (counted.has(wordAt(words, end)))
        return true;
    if (saysAt(words, end, "que vem"_L1) || saysAt(words, end, "agora"_L1))
        return false;
    static const Vocabulary aims{
        "ate"_L1, "para"_L1, "depois"_L1, "partir"_L1, "antes"_L1, "manha"_L1, "tarde"_L1, "noite"_L1, "fim"_L1};
    static const Vocabulary articles{"a"_L1, "minha"_L1, "da"_L1};
    if (saysAt(words, end, "nao passa"_L1) ||
        (wordAt(words, at - 1) == "de"_L1 &&
            (wordAt(words, at - 2) == "passa"_L1 || wordAt(words, at - 2) == "passar"_L1)))
        return false; // "de segunda não passa"
    return wordAt(words, at - 1) == "de"_L1 ||
           (articles.has(wordAt(words, at - 1)) && !aims.has(wordAt(words, at - 2)));
}

std::optional<Feast> feastAt(const Words& words, int at, QDate today)
{
    for (const FeastRule& rule : feasts) {
        if (!saysAt(words, at, rule.name))
            continue;
        const QDate here = feastIn(rule, today.year());
        const auto length = static_cast<int>(QStringView(QString(rule.name)).count(u' ')) + 1;
        return Feast{here >= today ? here : feastIn(rule, today.year() + 1), at + length};
    }
    return std::nullopt;
}

} // namespace trato::understanding
