#include "understanding/language/plans.h"

#include "understanding/language/daynames.h"
#include "understanding/language/numbers.h"
#include "understanding/language/vocabulary.h"

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Less than that each month is not asked by anybody: "3 de 12" counts something.
constexpr qint64 leastInstalment = 15'00;

/// "parcelas mensais, iguais e fixas"
int afterKind(const Words& words, int at)
{
    static const Vocabulary kinds{"mensais"_L1, "mensal"_L1, "iguais"_L1, "igual"_L1, "fixas"_L1, "fixa"_L1,
        "semanais"_L1, "quinzenais"_L1, "sucessivas"_L1, "consecutivas"_L1, "fixos"_L1, "no"_L1, "boleto"_L1, "pix"_L1,
        "sem"_L1, "juros"_L1, "juro"_L1};
    int i = at;
    while (kinds.has(wordAt(words, i)) ||
           ((wordAt(words, i) == "e"_L1 || wordAt(words, i) == ","_L1) && kinds.has(wordAt(words, i + 1))))
        ++i;
    return i;
}

bool numbersSomething(const QString& before)
{
    static const Vocabulary words{"dia"_L1, "dias"_L1, "parcela"_L1, "prestacao"_L1, "boleto"_L1, "fatura"_L1,
        "nota"_L1, "numero"_L1, "entre"_L1, "ha"_L1, "lei"_L1, "pagina"_L1, "item"_L1, "protocolo"_L1};
    return words.has(before);
}

/// "a moça botou 8x"
bool isTheirClerks(const Words& words, int first)
{
    constexpr int reach = 4;
    static const Vocabulary clerks{"moca"_L1, "moco"_L1, "atendente"_L1, "menina"_L1, "rapaz"_L1};
    static const Vocabulary offering{
        "botou"_L1, "falou"_L1, "mandou"_L1, "passou"_L1, "ofereceu"_L1, "colocou"_L1, "queria"_L1, "pediu"_L1};
    for (int i = first - 1; i > 0 && i >= first - reach && !endsSentence(words[i]); --i) {
        if (offering.has(words[i].text) && clerks.has(words[i - 1].text))
            return true;
    }
    return false;
}

} // namespace

bool isPlanUnit(const QString& word)
{
    static const Vocabulary units{"x"_L1, "xs"_L1, "vez"_L1, "vezes"_L1, "veze"_L1, "vezs"_L1, "vzs"_L1, "veis"_L1,
        "veiz"_L1, "parcela"_L1, "parcelas"_L1, "parcelinha*"_L1, "prestac*"_L1, "boleto*"_L1, "boletinho*"_L1,
        "pagamento*"_L1, "mensalidade*"_L1, "cheque*"_L1, "deposito"_L1, "depositos"_L1, "transferencia*"_L1,
        "vezinha*"_L1, "vz"_L1, "vzes"_L1, "parsela*"_L1, "guia"_L1, "guias"_L1, "carne"_L1, "carnes"_L1, "pedaco*"_L1,
        "pedacinho*"_L1, "folhas"_L1};
    return units.has(word);
}

bool isTheirs(const Words& words, int first)
{
    constexpr int reach = 8;
    static const Vocabulary theirs{"voces"_L1, "voce"_L1, "oferta"_L1, "proposta"_L1};
    return (isAfter(words, first, reach, theirs) || isTheirClerks(words, first)) && !isOurs(words, first);
}

bool isOurs(const Words& words, int first)
{
    constexpr int reach = 9;
    static const Vocabulary offering{"eu"_L1, "sugiro"_L1, "proponho"_L1, "consigo"_L1, "ofereco"_L1, "pago"_L1,
        "prefiro"_L1, "fecho"_L1, "topo"_L1, "bota"_L1, "coloca"_L1, "poe"_L1, "puser"_L1, "botar"_L1, "cabe"_L1,
        "faco"_L1};
    for (int i = first - 1; i >= 0 && i >= first - reach && !endsSentence(words[i]); --i) {
        if (words[i].is("voces"_L1))
            return false;
        if (offering.has(words[i].text))
            return true;
    }
    return false;
}

bool isTurnedInto(const Words& words, int first) { return wordAt(words, first - 1).startsWith("vira"_L1); }

int afterRepetition(const Words& words, int at)
{
    static const Vocabulary gentle{"suaves"_L1, "suave"_L1, "leves"_L1, "pequenas"_L1, "pequenos"_L1};
    if (gentle.has(wordAt(words, at)))
        return at + 1;
    if (wordAt(words, at) != "("_L1)
        return at;
    const auto again = numberAt(words, at + 1);
    return again && wordAt(words, again->end) == ")"_L1 ? again->end + 1 : at;
}

int sumOfPlanAt(const Words& words, int first, int end)
{
    const int unit = afterRepetition(words, end);
    const bool counted = isPlanUnit(wordAt(words, unit));
    int at = afterKind(words, counted ? unit + 1 : end);
    if (!counted && at > end && wordAt(words, at) != "de"_L1)
        return 0;
    const bool of = wordAt(words, at) == "de"_L1 || (counted && wordAt(words, at) == "por"_L1);
    if (of)
        ++at;
    if (!of && !(counted && (wordAt(words, unit) == "x"_L1 || wordAt(words, at) == "r$"_L1)))
        return 0;
    const auto value = numberAt(words, wordAt(words, at) == "r$"_L1 ? at + 1 : at);
    if (!value || value->hundredths < leastInstalment)
        return 0;
    const bool date = !counted && (numbersSomething(wordAt(words, first - 1)) || isPlanUnit(wordAt(words, value->end)));
    const bool shift = wordAt(words, first) == "12"_L1 && wordAt(words, at) == "36"_L1;
    const bool counts = shift || wordAt(words, value->end) == "meses"_L1 || wordAt(words, value->end) == "dias"_L1 ||
                        wordAt(words, value->end) == "anos"_L1 || wordAt(words, value->end) == "%"_L1;
    return date || counts ? 0 : at; // "12x36" is how watchmen work
}

bool isPlanCount(const Words& words, int first, int end)
{
    const auto number = numberAt(words, first);
    return number && number->end == end && number->isWhole() && number->whole() >= 2 && number->whole() <= 120 &&
           (number->whole() <= 60 || isPlanUnit(wordAt(words, end))) && sumOfPlanAt(words, first, end) > 0;
}

} // namespace trato::understanding
