#include "understanding/language/planrefusals.h"

#include "understanding/language/plans.h"
#include "understanding/language/vocabulary.h"

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

/// "troco as 12 de 189 (por 24)", "melhorar essa proposta de 12x", "esquece as 18x"
static bool isSwapped(const Words& words, int first)
{
    static const Vocabulary swapping{"troco"_L1, "trocar"_L1, "troca"_L1, "trocamos"_L1, "trocando"_L1, "melhorar"_L1,
        "melhora"_L1, "esquece"_L1, "desisto"_L1, "desisti"_L1, "recuso"_L1, "dispenso"_L1};
    for (int i = first - 1; i >= 0 && i >= first - 5; --i) {
        if (words[i].counts || words[i].is("por"_L1) || words[i].is("para"_L1) || words[i].is("em"_L1) ||
            words[i].kind == WordKind::Mark)
            return false;
        if (swapping.has(words[i].text))
            return true;
    }
    return false;
}

bool isReplaced(const Words& words, int first)
{
    return saysAt(words, first - 2, "nada de"_L1) || isAfter(words, first, 3, Vocabulary{"inves"_L1}) ||
           saysAt(words, first - 3, "em vez de"_L1) || saysAt(words, first - 3, "em lugar de"_L1) ||
           saysAt(words, first - 4, "em vez de em"_L1) || saysAt(words, first - 3, "no lugar das"_L1) ||
           saysAt(words, first - 3, "no lugar dos"_L1) || saysAt(words, first - 3, "no lugar de"_L1) ||
           saysAt(words, first - 2, "venha com"_L1) || saysAt(words, first - 2, "venham com"_L1) ||
           isSwapped(words, first);
}

bool isDeclined(const Words& words, int first)
{
    static const Vocabulary wanting{"quero"_L1, "consigo"_L1, "posso"_L1, "pago"_L1, "da"_L1};
    if (saysAt(words, first - 2, "nao em"_L1))
        return true; // "quero em 7, não em 5"
    return wordAt(words, first - 1) == "em"_L1 && wanting.has(wordAt(words, first - 2)) &&
           wordAt(words, first - 3) == "nao"_L1;
}

bool isScornedAt(const Words& words, int at)
{
    static const Vocabulary oaths{
        "caralho"_L1, "cacete"_L1, "inferno"_L1, "diabo"_L1, "capeta"_L1, "krl"_L1, "escambau"_L1, "carai"_L1, "cu"_L1};
    static const Vocabulary outrages{
        "assalto"_L1, "roubo"_L1, "absurdo"_L1, "piada"_L1, "palhacada"_L1, "abuso"_L1, "brincadeira"_L1};
    if (saysAt(words, at, "e o"_L1) && oaths.has(wordAt(words, at + 2)))
        return true;
    const int is = saysAt(words, at, "? isso e"_L1) ? at + 3 : saysAt(words, at, "? e"_L1) ? at + 2 : 0;
    return is > 0 && (outrages.has(wordAt(words, is)) || outrages.has(wordAt(words, is + 1)));
}

/// "dezesseis vezes não dá não?", "em dez não tem nenhum jeito, nem com juros?": asks for it.
static bool isAskedByDenial(const Words& words, int at)
{
    static const Vocabulary granting{"da"_L1, "rola"_L1, "tem"_L1, "pode"_L1, "sai"_L1};
    const bool hoping = granting.has(wordAt(words, at + 1)) && words[at].is("nao"_L1);
    if (!hoping)
        return false;
    for (int i = at + 2; i < words.size(); ++i) {
        if (words[i].counts)
            return false; // "12x não dá, faz em 18?"
        if (endsSentence(words[i]))
            return words[i].is("?"_L1);
    }
    return false;
}

/// "dá em onze, não é?", "passa pra dezoito meses não?"
static bool isTagAt(const Words& words, int at)
{
    if (isAskedByDenial(words, at))
        return true;
    const int end = saysAt(words, at, "nao e"_L1) ? at + 2 : at + 1;
    return words[at].is("nao"_L1) && wordAt(words, end) == "?"_L1;
}

bool isRefusedAfter(const Words& words, int end)
{
    static const Vocabulary turning{","_L1, ";"_L1, ":"_L1, "e"_L1, "mas"_L1, "eu"_L1, "sem"_L1, "voces"_L1, "que"_L1,
        "se"_L1, "porque"_L1, "para"_L1, "ou"_L1};
    static const Vocabulary hindering{"nao"_L1, "pesa"_L1, "pesad*"_L1, "pesou"_L1, "puxad*"_L1, "aperta"_L1,
        "apertad*"_L1, "salgad*"_L1, "sufoca*"_L1, "estoura*"_L1, "quebra"_L1};
    static const Vocabulary mad{"doido"_L1, "doidos"_L1, "louco"_L1, "loucos"_L1, "maluco"_L1, "malucos"_L1};
    for (int i = end; i < words.size() && i < end + 6; ++i) {
        if ((words[i].is("?"_L1) && isBefore(words, i + 1, 2, mad)) || isScornedAt(words, i))
            return true;
        if (words[i].is("num"_L1) && wordAt(words, i + 1) == "da"_L1)
            return !saysAt(words, i + 2, "nao ?"_L1);
        if (saysAt(words, i, "eu nao quero"_L1) || saysAt(words, i, "eu dispenso"_L1) ||
            saysAt(words, i, "e o preco"_L1) || saysAt(words, i, "eu me enrolo"_L1) || saysAt(words, i, "eu quebro"_L1))
            return true;
        if (saysAt(words, i, "nao em"_L1))
            return false; // "quero em 7 não em 5"
        if (turning.has(words[i].text) || endsSentence(words[i]))
            return false;
        if (hindering.has(words[i].text))
            return !isTagAt(words, i);
    }
    return false;
}

bool isWhatTheyAsk(const Words& words, int end)
{
    constexpr int reach = 4;
    for (int i = end; i < end + reach; ++i) {
        if (saysAt(words, i, "que voce"_L1) || saysAt(words, i, "que voces"_L1))
            return true;
    }
    return false;
}

bool isPaidAtOnceAfter(const Words& words, int end)
{
    for (int i = end; i < words.size(); ++i) {
        if (saysAt(words, i, "a vista"_L1) && isOurs(words, i))
            return true;
    }
    return false;
}

} // namespace trato::understanding
