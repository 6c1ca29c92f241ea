#include "understanding/language/othersums.h"

#include "understanding/language/vocabulary.h"

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

/// "os R$ 5.812,40 atuais", "2.300 em aberto"
static bool isOwedWhole(const Words& words, int end)
{
    static const Vocabulary states{"atuais"_L1, "atual"_L1, "originais"_L1, "cobrados"_L1, "vencidos"_L1};
    return states.has(wordAt(words, end)) || saysAt(words, end, "em aberto"_L1) || saysAt(words, end, "de divida"_L1);
}

/// "fico com 200 pro mês inteiro", "sobra 90 pra comer"
static bool isLivedOn(const Words& words, int end)
{
    static const Vocabulary living{"viver"_L1, "comer"_L1, "passar"_L1, "sobreviver"_L1};
    return saysAt(words, end, "para o mes"_L1) || saysAt(words, end, "por noite"_L1) ||
           (wordAt(words, end) == "para"_L1 && living.has(wordAt(words, end + 1)));
}

/// "(a TED de 12.480) foi devolvida"
static bool isSentBack(const Words& words, int end)
{
    static const Vocabulary back{"devolvid*"_L1, "estornad*"_L1, "rejeitad*"_L1, "recusad*"_L1};
    return wordAt(words, end) == "foi"_L1 && back.has(wordAt(words, end + 1));
}

bool isSpentOn(const Words& words, int end)
{
    static const Vocabulary others{"desconto"_L1, "juros"_L1, "juro"_L1, "multa"_L1, "aluguel"_L1, "luz"_L1, "agua"_L1,
        "salario"_L1, "taxa"_L1, "divida"_L1, "remedio*"_L1, "renda"_L1, "limite"_L1, "diferenca"_L1,
        "aposentadoria"_L1, "pensao"_L1, "rescisao"_L1, "processo"_L1, "fgts"_L1, "seguro"_L1, "auxilio"_L1,
        "caucao"_L1, "frete"_L1, "conserto"_L1, "oficina"_L1, "mecanic*"_L1, "mercado"_L1, "feira"_L1, "gasolina"_L1,
        "farmacia"_L1, "escola"_L1, "creche"_L1, "ipva"_L1, "iptu"_L1, "condominio"_L1, "cirurgia"_L1, "exame*"_L1,
        "consulta"_L1, "funeral"_L1, "enterro"_L1, "velorio"_L1, "funeraria"_L1, "troco"_L1, "gorjeta"_L1,
        "abatimento"_L1, "diaria"_L1, "comissao"_L1, "consignado"_L1};
    const QString next = wordAt(words, end);
    if (isOwedWhole(words, end) || isLivedOn(words, end))
        return true;
    if (saysAt(words, end, "eu comprava"_L1) || saysAt(words, end, "eu compro"_L1))
        return true;
    static const Vocabulary living{"salario"_L1, "beneficio"_L1, "ordenado"_L1, "ganho"_L1, "aluguel"_L1, "limite"_L1,
        "soldo"_L1, "pagamento"_L1, "sustento"_L1, "mercado"_L1};
    if (saysAt(words, end, "e o preco"_L1) || saysAt(words, end, "e o meu"_L1) ||
        (saysAt(words, end, "e meu"_L1) && living.has(wordAt(words, end + 2))))
        return true; // "800 é meu salário", not "paguei 530 e meu nome continua sujo"
    if (isSentBack(words, end))
        return true;
    if (saysAt(words, end, "da entrada"_L1) || saysAt(words, end, "o dia"_L1) || saysAt(words, end, "a diaria"_L1))
        return true; // "tira cem da entrada", "90 reais o dia"
    static const Vocabulary joining{"de"_L1, "do"_L1, "da"_L1, "no"_L1, "na"_L1};
    static const Vocabulary whose{"meu"_L1, "minha"_L1, "nosso"_L1, "nossa"_L1};
    const int what = whose.has(wordAt(words, end + 1)) ? end + 2 : end + 1;
    return (joining.has(next) && others.has(wordAt(words, what))) || saysAt(words, end, "a mais"_L1);
}

bool isApposition(const Words& words, int at, int first)
{
    const QString before = wordAt(words, first - 1);
    return words[at].is(","_L1) && at == first - 2 && (before == "uns"_L1 || before == "umas"_L1);
}

bool isStatedAt(const Words& words, int at)
{
    static const Vocabulary limits{"pix"_L1, "cartao"_L1, "credito"_L1, "saque"_L1, "transferencia"_L1};
    static const Vocabulary saying{"fala"_L1, "falam"_L1, "diz"_L1, "dizem"_L1, "mostra"_L1, "aparece"_L1};
    return (words[at].is("limite"_L1) && limits.has(wordAt(words, at + 2))) ||
           (saying.has(words[at].text) && wordAt(words, at + 1) == "em"_L1);
}

bool isAge(const Words& words, const AmountMention& mention)
{
    static const Vocabulary having{"tenho"_L1, "tem"_L1, "faco"_L1, "fiz"_L1, "fez"_L1, "com"_L1, "idade"_L1, ","_L1};
    static const Vocabulary old{"velh*"_L1, "idos*"_L1, "idade"_L1, "aniversario"_L1, "costas"_L1, "nasci*"_L1,
        "aposentad*"_L1, "viuv*"_L1, "anos"_L1};
    static const Vocabulary growing{"complet*"_L1, "fizer"_L1, "fizesse"_L1};
    const bool years = mention.end == mention.first + 1 && mention.cents % 100 == 0 && mention.cents <= 100'00;
    static const Vocabulary kin{"filh*"_L1, "menin*"_L1, "neto"_L1, "neta"_L1};
    static const Vocabulary elders{
        "vo"_L1, "avo"_L1, "mae"_L1, "pai"_L1, "tia"_L1, "tio"_L1, "sogra"_L1, "vou"_L1}; // as "vó" is read
    if (years && wordAt(words, mention.first - 1) == "fez"_L1 && isAfter(words, mention.first - 1, 2, elders))
        return true; // "minha vó fez 90"
    if (years && growing.has(wordAt(words, mention.first - 1)))
        return true;
    if (years && wordAt(words, mention.first - 1) == "de"_L1 && kin.has(wordAt(words, mention.first - 2)))
        return true;
    return years && having.has(wordAt(words, mention.first - 1)) &&
           (isAfter(words, mention.first, 9, old) || isBefore(words, mention.end, 4, old));
}

bool isDialled(const Words& words, const AmountMention& mention)
{
    static const Vocabulary dialling{"lig*"_L1, "disq*"_L1, "disc*"_L1, "chamei"_L1, "chamar"_L1, "chamou"_L1};
    static const Vocabulary towards{"o"_L1, "no"_L1, "para"_L1};
    return mention.end == mention.first + 1 && towards.has(wordAt(words, mention.first - 1)) &&
           isAfter(words, mention.first, 3, dialling);
}

bool isShareLikeOthers(const Words& words, const Sum& sum)
{
    if (sum.isMoney || sum.cents > 99'00)
        return false;
    for (int i = 1; i < sum.first; ++i) {
        if (words[i].is("%"_L1) || saysAt(words, i, "por cento"_L1))
            return true;
    }
    return false;
}

bool isWhatIsSpread(const Words& words, const AmountMention& mention)
{
    static const Vocabulary spreading{"dividem"_L1, "dividir"_L1, "dividindo"_L1, "parcelam"_L1, "parcelar"_L1,
        "parcelando"_L1, "parcelarem"_L1, "dividirem"_L1};
    static const Vocabulary naming{"os"_L1, "esses"_L1, "esse"_L1, "tudo"_L1, "r$"_L1};
    return mention.instalments == 0 && naming.has(wordAt(words, mention.first - 1)) &&
           spreading.has(wordAt(words, mention.first - 2)) &&
           isBefore(words, mention.end, 3, Vocabulary{"em"_L1, "por"_L1});
}

} // namespace trato::understanding
