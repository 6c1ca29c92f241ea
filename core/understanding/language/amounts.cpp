#include "understanding/language/amounts.h"

#include "understanding/language/numbers.h"
#include "understanding/language/vocabulary.h"

#include <QHash>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// How money is called; the number is what one of them is worth in cents.
const QHash<QString, qint64>& units()
{
    static const QHash<QString, qint64> worth{{u"reais"_s, 100}, {u"real"_s, 100}, {u"reau"_s, 100}, {u"reai"_s, 100},
        {u"conto"_s, 100}, {u"contos"_s, 100}, {u"pila"_s, 100}, {u"pilas"_s, 100}, {u"prata"_s, 100},
        {u"pratas"_s, 100}, {u"mango"_s, 100}, {u"mangos"_s, 100}, {u"dinheiros"_s, 100}, {u"reaisinhos"_s, 100},
        {u"continho"_s, 100}, {u"barao"_s, 1000'00}, {u"baroes"_s, 1000'00}, {u"k"_s, 1000'00}, {u"milao"_s, 1000'00},
        {u"centavos"_s, 1}, {u"centavo"_s, 1}, {u"contim"_s, 100}, {u"reias"_s, 100}, {u"rais"_s, 100},
        {u"reis"_s, 100}, {u"reaes"_s, 100}, {u"realzinho"_s, 100}, {u"merreis"_s, 100}};
    return worth;
}

/// One word for a whole sum: "quinhentão", "cenzinho".
const QHash<QString, qint64>& nicknames()
{
    static const QHash<QString, qint64> sums{{u"cenzinho"_s, 100'00}, {u"cenzao"_s, 100'00}, {u"cinquentinha"_s, 50'00},
        {u"cinquentao"_s, 50'00}, {u"duzentao"_s, 200'00}, {u"trezentao"_s, 300'00}, {u"quinhentao"_s, 500'00},
        {u"milzinho"_s, 1000'00}, {u"milao"_s, 1000'00}, {u"duzentinho"_s, 200'00}, {u"trezentinho"_s, 300'00},
        {u"quinhentinho"_s, 500'00}, {u"oitentinha"_s, 80'00}, {u"setentinha"_s, 70'00}, {u"sessentinha"_s, 60'00},
        {u"noventinha"_s, 90'00}, {u"quarentinha"_s, 40'00}, {u"trintinha"_s, 30'00}, {u"vintinho"_s, 20'00},
        {u"cinquentim"_s, 50'00}, {u"seiscentao"_s, 600'00}, {u"setecentao"_s, 700'00}, {u"oitocentao"_s, 800'00},
        {u"novecentao"_s, 900'00}, {u"quatrocentinho"_s, 400'00}, {u"cinquentona"_s, 50'00}, {u"cemzinho"_s, 100'00},
        {u"cemzao"_s, 100'00}, {u"quatrocentao"_s, 400'00}, {u"milzao"_s, 1000'00}, {u"vintao"_s, 20'00},
        {u"trintao"_s, 30'00}};
    return sums;
}

const Vocabulary& notMoneyAfter()
{
    static const Vocabulary words{"x"_L1, "vezes"_L1, "vez"_L1, "parcela*"_L1, "prestac*"_L1, "dia"_L1, "dias"_L1,
        "mes"_L1, "meses"_L1, "ano"_L1, "anos"_L1, "h"_L1, "hora*"_L1, "min"_L1, "minuto*"_L1, "semana*"_L1, "%"_L1,
        "cento"_L1, "bancos"_L1, "banco"_L1, "filho*"_L1, "ligac*"_L1, "mensage*"_L1, "boleto*"_L1, "pessoa*"_L1,
        "empresas"_L1, "emprestimo*"_L1, "cartoes"_L1, "lugares"_L1, "cobranc*"_L1, "chamada*"_L1, "quinzena*"_L1,
        "janeiro"_L1, "fevereiro"_L1, "marco"_L1, "abril"_L1, "maio"_L1, "junho"_L1, "julho"_L1, "agosto"_L1,
        "setembro"_L1, "outubro"_L1, "novembro"_L1, "dezembro"_L1, "atendente*"_L1, "opcoes"_L1, "digitos"_L1,
        "caixas"_L1, "fatura*"_L1, "nota*"_L1, "dividas"_L1, "contas"_L1, "irmaos"_L1, "crianca*"_L1, "quilo*"_L1,
        "kg"_L1, "o"_L1, "a"_L1, "as"_L1, "vara"_L1, "grau"_L1, "pontos"_L1, "numeros"_L1};
    return words;
}

const Vocabulary& notMoneyBefore()
{
    static const Vocabulary words{"dia"_L1, "dias"_L1, "nf"_L1, "nfs"_L1, "nota"_L1, "notas"_L1, "numero"_L1,
        "protocolo"_L1, "opcao"_L1, "contrato"_L1, "art"_L1, "artigo"_L1, "lei"_L1, "rua"_L1, "apto"_L1, "casa"_L1,
        "final"_L1, "digitos"_L1, "cpf"_L1, "cnpj"_L1, "agencia"_L1, "conta"_L1, "as"_L1, "ha"_L1, "faz"_L1, "desde"_L1,
        "ano"_L1, "termina"_L1, "serie"_L1, "sao"_L1, "ramal"_L1, "ddd"_L1, "em"_L1, "pedido"_L1, "titulo"_L1,
        "fatura"_L1};
    return words;
}

const Vocabulary& paying()
{
    static const Vocabulary words{"pag*"_L1, "dou"_L1, "dar"_L1, "deposit*"_L1, "transfer*"_L1, "transfir*"_L1,
        "consigo"_L1, "conseguimos"_L1, "consegue"_L1, "oferec*"_L1, "ofert*"_L1, "propo*"_L1, "propu*"_L1,
        "proposta"_L1, "contraproposta"_L1, "fecho"_L1, "fechar"_L1, "fecha"_L1, "fechamos"_L1, "topo"_L1, "topa"_L1,
        "tenho"_L1, "quit*"_L1, "mand*"_L1, "envi*"_L1, "acert*"_L1, "aceit*"_L1, "entrada"_L1, "pix"_L1, "boleto"_L1,
        "parcela"_L1, "parcelas"_L1, "prestac*"_L1, "comprometo"_L1, "limite"_L1, "maximo"_L1, "faco"_L1, "faz"_L1,
        "deixa"_L1, "por"_L1, "valor"_L1, "passo"_L1, "adiant*"_L1, "liquid*"_L1, "amortiz*"_L1, "assum*"_L1,
        "gera*"_L1, "emit*"_L1, "condicao"_L1, "posso"_L1, "poderia"_L1, "podemos"_L1, "sobra"_L1, "vezes"_L1, "x"_L1,
        "dei"_L1, "so"_L1, "te"_L1, "ate"_L1, "abaixar"_L1, "se"_L1, "cobro"_L1, "chego"_L1};
    return words;
}

const Vocabulary& payingAfter()
{
    static const Vocabulary words{"vista"_L1, "mes"_L1, "mensal"_L1, "mensais"_L1, "entrada"_L1, "agora"_L1, "pix"_L1,
        "semana"_L1, "quinzena"_L1, "hoje"_L1, "cada"_L1, "pago"_L1, "consigo"_L1, "tenho"_L1, "fecho"_L1, "dou"_L1,
        "serve"_L1, "mesmo"_L1, "na"_L1, "todo"_L1, "eu"_L1, "e"_L1};
    return words;
}

/// Sums that are owed, earned, asked by the creditor or refused.
const Vocabulary& owedOrEarned()
{
    static const Vocabulary words{"devo"_L1, "devia"_L1, "deve"_L1, "devendo"_L1, "divida"_L1, "debito"_L1, "saldo"_L1,
        "total"_L1, "ganho"_L1, "ganha"_L1, "ganhava"_L1, "recebo"_L1, "recebe"_L1, "salario"_L1, "renda"_L1,
        "aposentadoria"_L1, "cobra*"_L1, "subiu"_L1, "era"_L1, "veio"_L1, "juros"_L1, "multa"_L1, "original"_L1,
        "inves"_L1, "beneficio"_L1, "aluguel"_L1, "desconto*"_L1, "faturamento"_L1, "custa"_L1, "falta"_L1, "faltam"_L1,
        "bolsa"_L1, "custou"_L1, "gasto"_L1, "remedio*"_L1, "aumentou"_L1, "nao"_L1, "sem"_L1, "jamais"_L1, "nunca"_L1,
        "emprestimo"_L1, "acima"_L1, "combinado"_L1, "vieram"_L1, "gastei"_L1};
    return words;
}

const Vocabulary& refusing()
{
    static const Vocabulary words{"nao"_L1, "impossivel"_L1, "caro"_L1, "pesad*"_L1, "alto"_L1, "piada"_L1, "sem"_L1};
    return words;
}

class AmountFinder final {
public:
    explicit AmountFinder(const Words& words)
        : m_words(words)
    {
    }

    QVector<AmountMention> find()
    {
        for (int i = 0; i < m_words.size();) {
            auto mention = mentionAt(i);
            if (!mention) {
                ++i;
                continue;
            }
            i = mention->end;
            place(*mention);
            m_mentions.append(*mention);
        }
        return m_mentions;
    }

private:
    /// How sure the figure itself is of being money: 1 with a unit or decimals, 0 bare.
    std::optional<AmountMention> mentionAt(int at) const
    {
        if (const auto sum = nicknames().constFind(m_words[at].text); sum != nicknames().constEnd())
            return AmountMention{.cents = *sum, .first = at, .end = at + 1, .weight = 1};
        const bool signedSum = m_words[at].is("r$"_L1);
        const auto number = numberAt(m_words, signedSum ? at + 1 : at);
        if (!number || number->hundredths <= 0)
            return std::nullopt;
        AmountMention mention{
            .cents = number->hundredths, .first = at, .end = number->end, .weight = signedSum ? 1 : 0};
        if (takeThousandsLeftOut(*number, mention) || takeUnit(mention) || signedSum)
            return mention;
        return bare(*number) ? std::optional(withDecimals(mention, *number)) : std::nullopt;
    }

    /// "dois e quinhentos" is two thousand and five hundred.
    bool takeThousandsLeftOut(const Number& number, AmountMention& mention) const
    {
        const bool few = number.spelled && number.isWhole() && number.whole() >= 1 && number.whole() <= 9;
        if (!few || wordAt(m_words, number.end) != "e"_L1)
            return false;
        const auto hundreds = numberAt(m_words, number.end + 1);
        if (!hundreds || !hundreds->spelled || !hundreds->isWhole() || hundreds->whole() % 100 != 0 ||
            hundreds->whole() > 900 || hundreds->whole() < 100)
            return false;
        mention.cents = number.whole() * 1000'00 + hundreds->whole() * 100;
        mention.end = hundreds->end;
        mention.weight = 1;
        return true;
    }

    static AmountMention withDecimals(AmountMention mention, const Number& number)
    {
        mention.weight = number.decimals || number.hundredths >= 1000'00 ? 1 : 0;
        return mention;
    }

    /// "reais", "conto", "k", and cents after them.
    bool takeUnit(AmountMention& mention) const
    {
        if (wordAt(m_words, mention.end) == "de"_L1 && units().value(wordAt(m_words, mention.end + 1)) == 100)
            ++mention.end; // "um milhão de reais"
        const QString unit = wordAt(m_words, mention.end);
        if (unit == "pau"_L1 || unit == "paus"_L1)
            return scale(mention, mention.cents <= 10'00 ? 1000'00 : 100);
        if (unit == "r$"_L1)
            return scale(mention, 100);
        const auto worth = units().constFind(unit);
        if (worth == units().constEnd() || !scale(mention, *worth))
            return false;
        takeCents(mention);
        return true;
    }

    static bool scale(AmountMention& mention, qint64 centsEach)
    {
        mention.cents = mention.cents / 100 * centsEach + mention.cents % 100 * centsEach / 100;
        mention.weight = 1;
        ++mention.end;
        return mention.cents > 0;
    }

    void takeCents(AmountMention& mention) const
    {
        if (wordAt(m_words, mention.end) != "e"_L1)
            return;
        const auto cents = numberAt(m_words, mention.end + 1);
        const bool named = cents && wordAt(m_words, cents->end).startsWith("centavo"_L1);
        if (named && cents->isWhole() && cents->whole() < 100) {
            mention.cents += cents->whole();
            mention.end = cents->end + 1;
        }
    }

    /// A number without a unit can be money unless the words beside it count something else.
    bool bare(const Number& number) const
    {
        if (number.spelled && number.hundredths < 20'00)
            return false;
        const QString next = wordAt(m_words, number.end);
        if (next == "de"_L1 && number.isWhole() && number.whole() <= 120 &&
            numberAt(m_words, number.end + 1)) // "3 de 400"
            return false;
        if (next == "dia"_L1 && numberAt(m_words, number.end + 1)) // "pago 300 dia 12"
            return !notMoneyBefore().has(wordAt(m_words, number.first - 1));
        if (notMoneyAfter().has(next) && !(next == "a"_L1 && wordAt(m_words, number.end + 1) == "vista"_L1) &&
            !(next == "o"_L1 && !isGlued(m_words[number.end - 1], m_words[number.end])) &&
            !(next == "a"_L1 && !isGlued(m_words[number.end - 1], m_words[number.end])))
            return false;
        if (next == "por"_L1 && wordAt(m_words, number.end + 1) == "cento"_L1)
            return false;
        const QString before = wordAt(m_words, number.first - 1);
        const bool fechoEm = before == "em"_L1 && wordAt(m_words, number.first - 2).startsWith("fech"_L1);
        const bool faz = before == "faz"_L1;
        return fechoEm || faz || !notMoneyBefore().has(before);
    }

    void place(AmountMention& mention) const
    {
        readTimes(mention);
        const bool entryAfter = saysAt(m_words, mention.end, "de entrada"_L1);
        const bool entryBefore = isAfter(m_words, mention.first, 3, Vocabulary{"entrada"_L1}) &&
                                 mention.instalments == 0 &&
                                 !isAfter(m_words, mention.first, 2, Vocabulary{"e"_L1, "mais"_L1, "+"_L1});
        mention.downPayment = entryAfter || entryBefore;
        if (mention.downPayment || mention.instalments > 0)
            mention.weight += 2;
        const bool alone = m_words.size() <= 3;
        if (alone || isAfter(m_words, mention.first, 5, paying()) || isBefore(m_words, mention.end, 3, payingAfter()) ||
            isNamed(mention))
            mention.weight += 1;
        if (isRuledOut(mention))
            mention.weight -= 5;
    }

    /// "os 480", "esses 200", "uns 300": a sum spoken of before, or a round one.
    bool isNamed(const AmountMention& mention) const
    {
        static const Vocabulary articles{"os"_L1, "esses"_L1, "aqueles"_L1, "uns"_L1};
        return mention.cents >= 20'00 && articles.has(wordAt(m_words, mention.first - 1));
    }

    /// "3x de 200", "10 vezes de 90", "20 x 100", "mais 5 de 120".
    void readTimes(AmountMention& mention) const
    {
        int at = mention.first - 1;
        const bool of = wordAt(m_words, at) == "de"_L1 || wordAt(m_words, at) == "por"_L1;
        if (of)
            --at;
        static const Vocabulary times{"x"_L1, "vezes"_L1, "parcelas"_L1, "parcela"_L1, "prestacoes"_L1, "mensais"_L1};
        const bool counted = times.has(wordAt(m_words, at));
        if (counted)
            --at;
        if (!of && !counted)
            return;
        const auto count = numberEndingBefore(at + 1);
        if (!count || *count < 2 || *count > 120 || (!counted && !mayBeCount(at, mention)))
            return;
        mention.instalments = static_cast<int>(*count);
    }

    std::optional<qint64> numberEndingBefore(int end) const
    {
        for (int first = std::max(0, end - 3); first < end; ++first) {
            const auto number = numberAt(m_words, first);
            if (number && number->end == end && number->isWhole())
                return number->whole();
        }
        return std::nullopt;
    }

    /// "10 de 60" counts instalments only where nothing else can be meant ("dia 10 de …", "3 de maio").
    bool mayBeCount(int at, const AmountMention& mention) const
    {
        static const Vocabulary before{"mais"_L1, "em"_L1, "fizer"_L1, "faz"_L1, "fazer"_L1, "+"_L1, "e"_L1, "foram"_L1,
            "sao"_L1, "pago"_L1, "consigo"_L1, "faco"_L1, "topo"_L1, "quero"_L1, "dou"_L1, "aceito"_L1, "posso"_L1};
        const QString earlier = wordAt(m_words, at - 1);
        return mention.cents >= 20'00 && (earlier.isEmpty() || before.has(earlier) || endsSentence(m_words[at - 1]));
    }

    bool isRuledOut(const AmountMention& mention) const
    {
        if (isRefusedAfter(mention))
            return true;
        for (int i = mention.first - 1; i >= 0 && i >= mention.first - 4; --i) {
            if (m_words[i].kind == WordKind::Mark && !m_words[i].is("r$"_L1))
                return false;
            if (m_words[i].is("mas"_L1) || m_words[i].is("entrada"_L1))
                return false;
            // "não tenho 500" is refused, "não consigo mais de 100" and "só tenho 100" are offers.
            if (m_words[i].is("maximo"_L1) || saysAt(m_words, i, "mais de"_L1) || saysAt(m_words, i, "mais que"_L1) ||
                saysAt(m_words, i, "passar de"_L1))
                return false;
            if (owedOrEarned().has(m_words[i].text))
                return !(m_words[i].is("recebo"_L1) || m_words[i].is("recebe"_L1)) || i >= mention.first - 2;
        }
        return false;
    }

    /// "1.200 à vista não dá", "500 de entrada? não tenho mesmo", "300 por mês não tem como".
    bool isRefusedAfter(const AmountMention& mention) const
    {
        int end = mention.end;
        for (int i = mention.end; i < m_words.size() && i < mention.end + 5; ++i) {
            if (m_words[i].is(","_L1) || m_words[i].is("mas"_L1) || m_words[i].is("e"_L1) || m_words[i].is("eu"_L1) ||
                m_words[i].is("se"_L1) || m_words[i].is("que"_L1))
                return false;
            if (refusing().has(m_words[i].text))
                return !(m_words[i].is("sem"_L1)) || saysAt(m_words, i, "sem chance"_L1);
            end = i;
        }
        return end < 0;
    }

    const Words& m_words;
    QVector<AmountMention> m_mentions;
};

} // namespace

QVector<AmountMention> amountsIn(const Words& words) { return AmountFinder(words).find(); }

} // namespace trato::understanding
