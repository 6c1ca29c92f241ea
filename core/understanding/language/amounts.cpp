#include "understanding/language/amounts.h"

#include "understanding/language/numbers.h"
#include "understanding/language/othersums.h"
#include "understanding/language/planrefusals.h"
#include "understanding/language/plans.h"
#include "understanding/language/sums.h"
#include "understanding/language/sumwords.h"
#include "understanding/language/vocabulary.h"

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// "por mês", "mensais", "por quinzena", "todo sábado": what is paid each time.
bool isRateAt(const Words& words, int at)
{
    static const Vocabulary periods{"mes"_L1, "semana"_L1, "quinzena"_L1};
    static const Vocabulary each{"por"_L1, "ao"_L1, "no"_L1, "todo"_L1, "toda"_L1, "cada"_L1, "/"_L1, "a"_L1};
    static const Vocabulary named{"mensal"_L1, "mensais"_L1, "mensalmente"_L1, "semanal"_L1, "semanais"_L1};
    const QString next = wordAt(words, at);
    return named.has(next) ||
           (each.has(next) &&
               (periods.has(wordAt(words, at + 1)) || (next == "a"_L1 && wordAt(words, at + 1) == "cada"_L1))) ||
           next == "todo"_L1 || saysAt(words, at, "a parcela"_L1) || saysAt(words, at, "de parcela"_L1);
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
            const int other = afterOtherFigure(m_words, i);
            const auto sum = other == 0 ? sumAt(m_words, i) : std::nullopt;
            if (sum)
                m_mentions.append(mentionOf(*sum));
            i = other > 0 ? other : sum ? sum->end : afterNumber(i);
        }
        weighAgainstEachOther();
        return m_mentions;
    }

private:
    int afterNumber(int at) const
    {
        const auto number = numberAt(m_words, at);
        return number ? number->end : at + 1;
    }

    AmountMention mentionOf(const Sum& sum) const
    {
        AmountMention mention{.cents = sum.cents, .first = sum.first, .end = sum.end};
        mention.instalments = planCountBefore(sum.first);
        mention.downPayment = isEntry(mention) || isFollowedByRest(mention);
        mention.weight = sum.isMoney ? 1 : 0;
        if (mention.downPayment || mention.instalments > 0)
            mention.weight += 2;
        if (isRateAt(m_words, mention.end) || saysAt(m_words, mention.end, "a vista"_L1) ||
            saysAt(m_words, mention.end, "na mao"_L1) || saysAt(m_words, mention.end, "no bolso"_L1))
            ++mention.weight;
        if (isAboutPaying(mention))
            ++mention.weight;
        mention.closing = isClosed(mention.first);
        mention.given = isGiven(mention.first);
        if (mention.given)
            mention.weight += isNamed(mention) ? 2 : 1; // "pagar os 120"
        if (mention.closing && wordAt(m_words, mention.first - 1) == "por"_L1)
            ++mention.weight; // "faz por 400?"
        if (isRefusedAfter(mention.end) || isReplaced(mention.first) || isRuledOutBefore(mention) ||
            isSpentOn(m_words, mention.end) || isCorrected(mention.end) || isAge(m_words, mention) ||
            isDialled(m_words, mention) || isWhatIsSpread(m_words, mention) || isShareLikeOthers(m_words, sum))
            mention.weight -= 5;
        return mention;
    }

    bool isAboutPaying(const AmountMention& mention) const
    {
        return m_words.size() <= 3 || isAloneInItsSentence(mention) || isGranted(mention.end) ||
               isAfter(m_words, mention.first, 5, paying()) || isBefore(m_words, mention.end, 3, payingAfter()) ||
               isNamed(mention) || isEnoughToClose(mention);
    }

    /// "trezentos. e olhe lá"
    bool isAloneInItsSentence(const AmountMention& mention) const
    {
        return (mention.first == 0 || endsSentence(m_words[mention.first - 1])) &&
               (mention.end == m_words.size() || endsSentence(m_words[mention.end]));
    }

    /// "150 dá", "150 eu encaro"
    bool isGranted(int at) const
    {
        static const Vocabulary granting{"da"_L1, "dava"_L1, "cabe"_L1, "rola"_L1, "encaro"_L1, "aguento"_L1};
        const int verb = wordAt(m_words, at) == "eu"_L1 ? at + 1 : at;
        return granting.has(wordAt(m_words, verb)) &&
               (verb + 1 >= m_words.size() || m_words[verb + 1].kind == WordKind::Mark || verb > at);
    }

    /// "pago 1.000", "consigo até 300", "se eu der uns 500"
    bool isGiven(int first) const
    {
        static const Vocabulary giving{"pago"_L1, "pagar"_L1, "pagando"_L1, "pagamos"_L1, "pagaria"_L1, "dou"_L1,
            "dar"_L1, "der"_L1, "dando"_L1, "consigo"_L1, "conseguimos"_L1, "posso"_L1, "podemos"_L1, "ofereco"_L1,
            "proponho"_L1, "mando"_L1, "deposito"_L1, "depositar"_L1, "depositando"_L1, "transfiro"_L1, "quito"_L1,
            "acerto"_L1, "garanto"_L1, "aguento"_L1, "comprometo"_L1, "mandar"_L1, "transferir"_L1};
        static const Vocabulary filling{"ate"_L1, "os"_L1, "uns"_L1, "so"_L1, "no"_L1, "maximo"_L1, "por"_L1, "r$"_L1,
            "esses"_L1, "mais"_L1, "de"_L1, "com"_L1, "a"_L1, "te"_L1, "voces"_L1, "lhe"_L1};
        constexpr int reach = 4;
        for (int i = first - 1; i >= 0 && i >= first - reach; --i) {
            if (saysAt(m_words, i - 1, "eu do"_L1))
                return true; // "eu dô 250"
            if (giving.has(m_words[i].text) && wordAt(m_words, i - 1) != "me"_L1)
                return !isNegated(i) || isUtmostAt(i + 1);
            if (!filling.has(m_words[i].text))
                return false;
        }
        return false;
    }

    /// "os 480", "esses 200", "uns 300": a sum spoken of before, or a round one.
    bool isNamed(const AmountMention& mention) const
    {
        static const Vocabulary articles{"os"_L1, "esses"_L1, "aqueles"_L1, "uns"_L1};
        return mention.cents >= 20'00 && articles.has(wordAt(m_words, mention.first - 1));
    }

    /// "500 de entrada", "quinhentos agora de entrada", "entrada de 300", "um sinal de 200"
    bool isEntry(const AmountMention& mention) const
    {
        constexpr int reach = 3;
        for (int i = mention.end; i < mention.end + reach; ++i) {
            if (saysAt(m_words, i, "de entrada"_L1) || saysAt(m_words, i, "na entrada"_L1) ||
                saysAt(m_words, i, "de sinal"_L1))
                return true;
            if (i < m_words.size() && m_words[i].kind != WordKind::Plain)
                break;
        }
        return mention.instalments == 0 &&
               (isAfter(m_words, mention.first, 3, Vocabulary{"entrada"_L1, "entradinha"_L1, "sinal"_L1}) ||
                   saysAt(m_words, mention.first - 2, "entrar com"_L1) ||
                   saysAt(m_words, mention.first - 2, "entro com"_L1) || isSwappedFor(mention.first)) &&
               !isAfter(m_words, mention.first, 2, Vocabulary{"e"_L1, "mais"_L1, "+"_L1, "sem"_L1});
    }

    /// "com 2 mil no dia 7 vocês fecham?"
    bool isEnoughToClose(const AmountMention& mention) const
    {
        static const Vocabulary closing{"fech*"_L1, "quit*"_L1, "resolv*"_L1, "liquid*"_L1, "encerr*"_L1};
        return wordAt(m_words, mention.first - 1) == "com"_L1 && isBefore(m_words, mention.end, 6, closing);
    }

    /// "troca a entrada de 400 por uma de 150"
    bool isSwappedFor(int first) const
    {
        return saysAt(m_words, first - 3, "por uma de"_L1) && isAfter(m_words, first - 3, 6, Vocabulary{"entrada"_L1});
    }

    /// "dois mil até dia 5 e o restante em quatro vezes": what comes before the rest is paid down.
    bool isFollowedByRest(const AmountMention& mention) const
    {
        constexpr int reach = 24;
        static const Vocabulary rests{"resto"_L1, "restante"_L1, "saldo"_L1, "diferenca"_L1, "demais"_L1};
        if (mention.instalments > 0)
            return false;
        for (int i = mention.end; i < m_words.size() && i < mention.end + reach; ++i) {
            if (endsSentence(m_words[i]) || (i > mention.end && sumAt(m_words, i)))
                return false; // of "400 com 30 hoje e o resto" the thirty
            if (rests.has(m_words[i].text))
                return wordAt(m_words, i - 1) == "o"_L1 || wordAt(m_words, i - 1) == "a"_L1 ||
                       wordAt(m_words, i - 1) == "e"_L1 || wordAt(m_words, i - 1) == "as"_L1;
        }
        return false;
    }

    /// N of "3x de 200", "10 vezes de 90", "20 x 100", "mais 5 de 120", or 0.
    int planCountBefore(int first) const
    {
        constexpr int reach = 12;
        const QString before = wordAt(m_words, first - 1);
        if (before != "de"_L1 && before != "por"_L1 && !isPlanUnit(before) && !m_words[first].is("r$"_L1))
            return 0;
        for (int i = std::max(0, first - reach); i < first; i = afterNumber(i)) {
            const auto count = numberAt(m_words, i);
            if (count && !isOwedCount(i) && isPlanCount(m_words, i, count->end) &&
                sumOfPlanAt(m_words, i, count->end) == first)
                return static_cast<int>(count->whole());
        }
        return 0;
    }

    /// "faltam 2 parcelas de 115", "já paguei duas de 140"
    bool isOwedCount(int at) const
    {
        static const Vocabulary owed{
            "falta"_L1, "faltam"_L1, "restam"_L1, "devo"_L1, "devendo"_L1, "deve"_L1, "paguei"_L1, "atras*"_L1};
        return isAfter(m_words, at, 2, owed) && !isTurnedInto(m_words, at);
    }

    bool isRuledOutBefore(const AmountMention& mention) const
    {
        constexpr int reach = 5;
        for (int i = mention.first - 1; i >= 0 && i >= mention.first - reach; --i) {
            if (isApposition(m_words, i, mention.first))
                continue;
            if (m_words[i].kind == WordKind::Mark || m_words[i].is("mas"_L1) || m_words[i].is("entrada"_L1) ||
                isUtmostAt(i))
                return false;
            if (committing().has(m_words[i].text))
                return isNegated(i);
            if (saysAt(m_words, i, "eu do"_L1) || isAgreed(i, mention.first) ||
                saysAt(m_words, i - 2, "valor com desconto"_L1) || saysAt(m_words, i - 2, "da para tirar"_L1) ||
                isEndedFor(i, mention.first))
                return false;
            if (m_words[i].is("so"_L1)) // "recebi só 400", "eram só 120"
                return notPaidBeside().has(wordAt(m_words, i - 1)) || owedOrEarned().has(wordAt(m_words, i - 1));
            if (saysAt(m_words, i, "menor que"_L1) || saysAt(m_words, i, "por causa"_L1) || isCharged(i) ||
                isEarnedAt(i, mention) || isStatedAt(m_words, i))
                return true;
            if (saysAt(m_words, i, "baixou de"_L1) || saysAt(m_words, i, "caiu de"_L1) ||
                saysAt(m_words, i, "desceu de"_L1))
                return mention.first <= i + 3; // "caiu de 1.600 pra 520" leaves the 520
            if (m_words[i].is("me"_L1) && wordAt(m_words, i + 1).startsWith("pag"_L1))
                return true; // "o cliente que ia me pagar 3.500"
            if (negatesAt(m_words, i))
                return !isAskedFor(i) && (m_words[i].is("nem"_L1) || i == 0 || !m_words[i - 1].counts); // "150 não 120"
            if (saysAt(m_words, mention.end, "para voces"_L1))
                return false;
            if (notPaidBeside().has(m_words[i].text) && i >= mention.first - 2)
                return true;
            if (mention.closing && saysAt(m_words, i, "mensalidade ficar"_L1))
                return false; // "se a mensalidade ficar em 85,50"
            if (saysAt(m_words, i, "saiu com"_L1) || saysAt(m_words, i, "veio com"_L1))
                return true;
            if (mention.instalments == 0 && owedOrEarned().has(m_words[i].text) &&
                !saysAt(m_words, i - 1, "sem falta"_L1) && !saysAt(m_words, i - 1, "me cobra"_L1) &&
                !saysAt(m_words, i + 1, "eu tiro"_L1))
                return true;
        }
        return false;
    }

    /// "mato essa dívida por 400"
    bool isEndedFor(int at, int first) const
    {
        static const Vocabulary ending{"mato"_L1, "mata"_L1, "zera"_L1, "zero"_L1, "encerro"_L1, "encerra"_L1};
        return wordAt(m_words, first - 1) == "por"_L1 && m_words[at].is("divida"_L1) && isAfter(m_words, at, 3, ending);
    }

    /// "combinado, 450"; "o combinado era 70" is what was to be.
    bool isAgreed(int at, int first) const { return at == 0 && m_words[at].is("combinado"_L1) && first <= 3; }

    /// "recebi a cobrança no valor de 4.312,77"
    bool isCharged(int at) const { return m_words[at].is("cobranca"_L1) && saysAt(m_words, at - 2, "recebi a"_L1); }

    /// "eu tiro mil e quatrocentos na fábrica"
    bool isEarnedAt(int at, const AmountMention& mention) const
    {
        static const Vocabulary where{"na"_L1, "no"_L1, "por"_L1, "limpo"_L1, "livre"_L1};
        return m_words[at].is("tiro"_L1) && at >= mention.first - 2 && where.has(wordAt(m_words, mention.end));
    }

    /// "em vez da entrada de 500", "no lugar dos 12 de 90", "troca a entrada de 400 por"
    bool isReplaced(int first) const
    {
        constexpr int reach = 7;
        static const Vocabulary of{"de"_L1, "da"_L1, "do"_L1, "dos"_L1, "das"_L1};
        static const Vocabulary swapping{"troca"_L1, "troque"_L1, "trocar"_L1, "troco"_L1, "trocamos"_L1, "trocando"_L1,
            "melhora"_L1, "melhorar"_L1, "esquece"_L1, "desisto"_L1, "desisti"_L1, "recuso"_L1, "dispenso"_L1};
        for (int i = first - 1; i >= 0 && i >= first - reach && m_words[i].kind != WordKind::Mark; --i) {
            if (m_words[i].is("por"_L1) || m_words[i].is("para"_L1) || (i < first - 1 && sumAt(m_words, i)))
                return false;
            if (swapping.has(m_words[i].text) || saysAt(m_words, i, "venha com"_L1) ||
                saysAt(m_words, i, "venham com"_L1) || saysAt(m_words, i, "tira da"_L1) ||
                saysAt(m_words, i, "sair da"_L1))
                return true;
            if ((saysAt(m_words, i, "em vez"_L1) || saysAt(m_words, i, "lugar"_L1)) &&
                of.has(wordAt(m_words, m_words[i].is("lugar"_L1) ? i + 1 : i + 2)))
                return true;
        }
        return false;
    }

    /// "130, quer dizer, 120", "dois conto... digo, dois mil": said better in the same breath.
    bool isCorrected(int end) const
    {
        constexpr int reach = 5;
        static const Vocabulary apology{
            ","_L1, "."_L1, "nao"_L1, "desculpa"_L1, "perdao"_L1, "opa"_L1, "de"_L1, "digo"_L1, "sao"_L1, "e"_L1};
        for (int i = end; i < m_words.size() && i < end + reach; ++i) {
            const bool better = m_words[i].is("digo"_L1) || saysAt(m_words, i, "quer dizer"_L1) ||
                                m_words[i].is("alias"_L1) || saysAt(m_words, i, "ou melhor"_L1);
            int next = wordAt(m_words, i + 1) == "dizer"_L1 || wordAt(m_words, i + 1) == "melhor"_L1 ? i + 2 : i + 1;
            if (!better && !(m_words[i].is("nao"_L1) && isBesides(end, i)))
                continue;
            while (next < i + 5 && apology.has(wordAt(m_words, next)))
                ++next;
            return sumAt(m_words, next).has_value();
        }
        return false;
    }

    /// Whether [from, to) says nothing but what the sum is for: "250 de entrada, (não)".
    bool isBesides(int from, int to) const
    {
        static const Vocabulary words{"de"_L1, "entrada"_L1, ","_L1, "."_L1};
        for (int i = from; i < to; ++i) {
            if (!words.has(m_words[i].text))
                return false;
        }
        return true;
    }

    /// "fecha em 700", "fechamos por 300", "fica 750": where both meet.
    bool isClosed(int first) const
    {
        static const Vocabulary closing{"fecha"_L1, "fecho"_L1, "fechar"_L1, "fechamos"_L1, "fica"_L1, "ficar"_L1,
            "faz"_L1, "fazem"_L1, "sai"_L1, "quita"_L1};
        static const Vocabulary joining{"em"_L1, "por"_L1, "com"_L1, "nos"_L1, "r$"_L1};
        const int at = joining.has(wordAt(m_words, first - 1)) ? first - 2 : first - 1;
        return closing.has(wordAt(m_words, at));
    }

    /// "não consigo mais de 100", "não passo de 500" and "no máximo 80" are offers.
    bool isUtmostAt(int at) const
    {
        return m_words[at].is("maximo"_L1) || saysAt(m_words, at, "mais de"_L1) || saysAt(m_words, at, "mais que"_L1) ||
               saysAt(m_words, at, "mais do"_L1) || saysAt(m_words, at, "passar de"_L1) ||
               saysAt(m_words, at, "passo de"_L1) || saysAt(m_words, at, "passa de"_L1) ||
               saysAt(m_words, at, "passe de"_L1) || saysAt(m_words, at, "passem de"_L1) ||
               m_words[at].is("ultrapasse"_L1) || m_words[at].is("ultrapassem"_L1);
    }

    bool isNegated(int verb) const
    {
        static const Vocabulary between{"me"_L1, "te"_L1, "lhe"_L1, "se"_L1, "vou"_L1, "eu"_L1, "mais"_L1, "posso"_L1,
            "quero"_L1, "os"_L1, "as"_L1, "a"_L1, "o"_L1, "voces"_L1, "consigo"_L1, "ia"_L1, "irei"_L1, "sei"_L1,
            "tenho"_L1, "da"_L1, "como"_L1, "para"_L1, "de"_L1, "que"_L1};
        const bool negated =
            negatesAt(m_words, verb - 1) || (negatesAt(m_words, verb - 2) && between.has(wordAt(m_words, verb - 1)));
        return negated && !isAskedFor(negatesAt(m_words, verb - 1) ? verb - 1 : verb - 2);
    }

    /// "vocês não fazem por 300?" asks for it.
    bool isAskedFor(int negation) const
    {
        static const Vocabulary you{"voces"_L1, "voce"_L1, "tu"_L1, "sera"_L1, "senhor*"_L1};
        static const Vocabulary granting{"faz"_L1, "fazem"_L1, "fecha*"_L1, "aceita*"_L1, "rola"_L1, "deixa*"_L1,
            "baixa*"_L1, "tem"_L1, "da"_L1, "dava"_L1};
        if (!you.has(wordAt(m_words, negation - 1)) && !granting.has(wordAt(m_words, negation + 1)))
            return false;
        for (int i = negation; i < m_words.size(); ++i) {
            if (endsSentence(m_words[i]))
                return m_words[i].is("?"_L1);
        }
        return false;
    }

    /// "(12x de 500?) tá doido"
    bool isMockedAt(int at) const
    {
        static const Vocabulary mad{"doido"_L1, "doidos"_L1, "louco"_L1, "loucos"_L1, "maluco"_L1, "malucos"_L1};
        return isBefore(m_words, at, 2, mad);
    }

    /// "1.200 à vista não dá", "500 de entrada? não tenho mesmo", "esses 3.400 eu não tenho".
    bool isRefusedAfter(int end) const
    {
        constexpr int reach = 5;
        static const Vocabulary turning{","_L1, "mas"_L1, "e"_L1, "se"_L1, "que"_L1, "porque"_L1, "senao"_L1};
        static const Vocabulary unable{"tenho"_L1, "consigo"_L1, "posso"_L1, "pago"_L1, "dou"_L1, "aguento"_L1,
            "quero"_L1, "aceito"_L1, "vou"_L1, "tem"_L1};
        for (int i = end; i < m_words.size() && i < end + reach; ++i) {
            if (m_words[i].is("e"_L1) &&
                (refusing().has(wordAt(m_words, i + 1)) || wordAt(m_words, i + 1) == "muito"_L1))
                return true; // "é puxado"
            if (saysAt(m_words, i, "de cara"_L1))
                return false;
            if (saysAt(m_words, i, "nem que"_L1))
                return false;
            if (isScornedAt(m_words, i))
                return true;
            if (m_words[i].is("eu"_L1))
                return negatesAt(m_words, i + 1) && unable.has(wordAt(m_words, i + 2));
            if (m_words[i].is("?"_L1) && isMockedAt(i + 1))
                return true;
            const bool another = numberAt(m_words, i).has_value();
            if (another || turning.has(m_words[i].text) ||
                (endsSentence(m_words[i]) && !(m_words[i].is("?"_L1) && negatesAt(m_words, i + 1))))
                return false;
            if (negatesAt(m_words, i))
                return !isAskedFor(i);
            if (refusing().has(m_words[i].text) || saysAt(m_words, i, "sem chance"_L1))
                return true;
        }
        return false;
    }

    /// "de 900 por 400": what it would come down from.
    void weighAgainstEachOther()
    {
        for (qsizetype i = 0; i + 1 < m_mentions.size(); ++i) {
            AmountMention& from = m_mentions[i];
            const QString between = wordAt(m_words, from.end);
            const bool next = m_mentions[i + 1].first == from.end + 1;
            if (next && (between == "para"_L1 || between == "por"_L1) && from.instalments == 0 &&
                wordAt(m_words, from.first - 1) == "de"_L1)
                from.weight -= 5;
            if (from.downPayment && next && (between == "para"_L1 || between == "por"_L1)) {
                from.weight -= 5;
                m_mentions[i + 1].downPayment = true; // "abaixa a entrada de 400 pra 150"
            }
            if (isSumOf(from, m_mentions[i + 1]))
                from.weight -= 5;
            if (isWhatTheyAsk(from.end))
                from.weight -= 5;
            if (isCountered(from.end, m_mentions[i + 1].first) || cameDown(from.end, m_mentions[i + 1].first))
                from.weight -= 5;
            if (isTheirs(m_words, from.first) && isOurs(m_words, m_mentions[i + 1].first))
                from.weight -= 5;
            if (from.instalments == 0 && m_mentions[i + 1].instalments > 0 &&
                (isAdded(from, m_mentions[i + 1].first) || isPaidFirst(from, m_mentions[i + 1].first))) {
                from.weight += from.downPayment ? 0 : 2;
                from.downPayment = true;
            }
        }
    }

    /// "5 mil em 10 meses, 500 por mês": the whole, before its parts
    bool isSumOf(const AmountMention& whole, const AmountMention& part) const
    {
        const auto count = wordAt(m_words, whole.end) == "em"_L1 ? numberAt(m_words, whole.end + 1) : std::nullopt;
        return count && count->whole() > 1 && part.cents * count->whole() == whole.cents;
    }

    /// "proposta de R$ 6.800,00 e apresento contraproposta de R$ 3.900,00"
    bool isCountered(int from, int to) const
    {
        for (int i = from; i < to; ++i) {
            if (m_words[i].is("contraproposta"_L1))
                return true;
        }
        return false;
    }

    /// "mil e oitocentos que você pede", beside another sum
    bool isWhatTheyAsk(int end) const
    {
        return wordAt(m_words, end) == "que"_L1 &&
               (wordAt(m_words, end + 1) == "voce"_L1 || wordAt(m_words, end + 1) == "voces"_L1);
    }

    /// "200 + 6x 95", "200 e mais 6 de 95", "a primeira de 200 e as outras cinco de 100"
    bool isAdded(const AmountMention& from, int to) const
    {
        static const Vocabulary adding{"mais"_L1, "+"_L1, "outras"_L1};
        const bool next = wordAt(m_words, from.end) == "e"_L1 || adding.has(wordAt(m_words, from.end));
        return next && to - from.end <= 6 && isAfter(m_words, to, to - from.end, adding);
    }

    /// "200 agora e cinco de 90", "começo com 200 e depois 5 de 90"
    bool isPaidFirst(const AmountMention& from, int to) const
    {
        constexpr int reach = 9;
        static const Vocabulary now{"agora"_L1, "hoje"_L1, "ja"_L1, "hora"_L1, "cara"_L1, "inicio"_L1, "comec*"_L1,
            "primeiro"_L1, "primeira"_L1, "depois"_L1, "amanha"_L1, "logo"_L1, "dia"_L1};
        static const Vocabulary then{"e"_L1, "mais"_L1, "+"_L1, ","_L1, "depois"_L1};
        const int apart = to - from.end;
        return apart <= reach && isAfter(m_words, to, apart, then) &&
               (isAfter(m_words, to, apart, now) || isAfter(m_words, from.first, 3, now));
    }

    /// "(de 3.400) caiu pra (890)", "(era 1900 e) ficou (430)"
    bool cameDown(int from, int to) const
    {
        static const Vocabulary falling{"caiu"_L1, "baixou"_L1, "desceu"_L1, "virou"_L1, "ficou"_L1};
        for (int i = from; i < to && to - from <= 3; ++i) {
            if (falling.has(m_words[i].text))
                return true;
        }
        return false;
    }

    const Words& m_words;
    QVector<AmountMention> m_mentions;
};

} // namespace

QVector<AmountMention> amountsIn(const Words& words) { return AmountFinder(words).find(); }

} // namespace trato::understanding
