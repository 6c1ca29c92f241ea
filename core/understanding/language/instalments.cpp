#include "understanding/language/instalments.h"

#include "understanding/language/numbers.h"
#include "understanding/language/vocabulary.h"

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

const Vocabulary& spreading()
{
    static const Vocabulary words{
        "divid*"_L1,
        "parcel*"_L1,
        "faz"_L1,
        "fazer"_L1,
        "fazem"_L1,
        "fizer*"_L1,
        "fecha*"_L1,
        "fecho"_L1,
        "resto"_L1,
        "restante"_L1,
        "pag*"_L1,
        "quit*"_L1,
        "faco"_L1,
        "fica"_L1,
        "ficaria"_L1,
        "proponho"_L1,
        "acordo"_L1,
        "fosse"_L1,
        "simul*"_L1,
        "for"_L1,
        "diferenca"_L1,
    };
    return words;
}

class InstalmentFinder final {
public:
    InstalmentFinder(const Words& words, const QVector<AmountMention>& amounts)
        : m_words(words)
        , m_amounts(amounts)
    {
    }

    QVector<InstalmentMention> find()
    {
        for (int i = 0; i < m_words.size(); ++i) {
            const auto number = numberAt(m_words, i);
            if (!number)
                continue;
            if (number->isWhole() && number->whole() >= 2 && number->whole() <= 120)
                consider(*number);
            i = number->end - 1;
        }
        return m_mentions;
    }

private:
    void consider(const Number& number)
    {
        const int end = lengthEnd(number);
        if (end == 0)
            return;
        m_mentions.append({.count = static_cast<int>(number.whole()),
            .first = number.first,
            .end = end,
            .refused = isReplaced(number.first) || isRefusedAfter(end)});
    }

    /// The word after the length of plan, or 0 when the number is none.
    int lengthEnd(const Number& number) const
    {
        const QString next = wordAt(m_words, number.end);
        if (next == "x"_L1 || next == "vezes"_L1)
            return countsSomethingElse(number) ? 0 : number.end + 1;
        if (next.startsWith("parcela"_L1) || next.startsWith("prestac"_L1) || next == "boletos"_L1)
            return isPlanLength(number) ? number.end + 1 : 0;
        if (next == "meses"_L1)
            return isSpreadOver(number) ? number.end + 1 : 0;
        return isElliptic(number) || countsAmount(number) ? number.end : 0;
    }

    bool countsSomethingElse(const Number& number) const
    {
        const int after = number.end + 1;
        if (saysAt(m_words, after, "por dia"_L1) || saysAt(m_words, after, "no dia"_L1) ||
            saysAt(m_words, after, "ao dia"_L1) || saysAt(m_words, after, "mais"_L1) ||
            saysAt(m_words, after, "que"_L1) || saysAt(m_words, after, "hoje"_L1))
            return true;
        static const Vocabulary told{"lig*"_L1, "mand*"_L1, "tent*"_L1, "pedi"_L1, "falei"_L1, "paguei"_L1,
            "explic*"_L1, "respond*"_L1, "operei"_L1, "cobra*"_L1, "cobrando"_L1, "subi"_L1, "chama*"_L1};
        const bool inPlan = wordAt(m_words, number.first - 1) == "em"_L1;
        return !inPlan && isAfter(m_words, number.first, 4, told);
    }

    bool isPlanLength(const Number& number) const
    {
        static const Vocabulary paidOrLate{
            "atras*"_L1, "vencid*"_L1, "abert*"_L1, "pagas"_L1, "restantes"_L1, "pendente*"_L1};
        if (isBefore(m_words, number.end + 1, 3, paidOrLate))
            return false;
        static const Vocabulary owed{"atras*"_L1, "devo"_L1, "devendo"_L1, "falta*"_L1, "restam"_L1, "paguei"_L1,
            "deve"_L1, "tenho"_L1, "cobra*"_L1, "pagas"_L1, "essas"_L1, "as"_L1, "dos"_L1};
        return !isAfter(m_words, number.first, 3, owed);
    }

    bool isSpreadOver(const Number& number) const
    {
        const QString before = wordAt(m_words, number.first - 1);
        if (before == "em"_L1 || before == "durante"_L1)
            return true;
        return before == "por"_L1 && isAfter(m_words, number.first, 5, spreading());
    }

    /// "o resto em 6", "dá pra dividir em dez?", "faz em 3 no pix".
    bool isElliptic(const Number& number) const
    {
        static const Vocabulary units{"dia"_L1, "dias"_L1, "hora*"_L1, "h"_L1, "semana*"_L1, "ano*"_L1, "minuto*"_L1,
            "reais"_L1, "conto*"_L1, "mil"_L1, "%"_L1, "de"_L1, "bancos"_L1, "lojas"_L1, "lugares"_L1, "pila*"_L1};
        if (wordAt(m_words, number.first - 1) != "em"_L1 || number.whole() > 60 ||
            units.has(wordAt(m_words, number.end)))
            return countsAmount(number);
        return isAfter(m_words, number.first - 1, 3, spreading());
    }

    /// N of "N de V".
    bool countsAmount(const Number& number) const
    {
        return std::any_of(m_amounts.begin(), m_amounts.end(), [&](const AmountMention& amount) {
            return amount.instalments == number.whole() && amount.first > number.first &&
                   amount.first <= number.end + 2;
        });
    }

    /// "em vez de 6x faz em 10x"
    bool isReplaced(int first) const
    {
        return isAfter(m_words, first, 3, Vocabulary{"inves"_L1}) || saysAt(m_words, first - 3, "em vez de"_L1) ||
               saysAt(m_words, first - 2, "vez de"_L1) || saysAt(m_words, first - 3, "em lugar de"_L1);
    }

    bool isRefusedAfter(int end) const
    {
        for (int i = end; i < m_words.size() && i < end + 6; ++i) {
            if (m_words[i].is(","_L1) || m_words[i].is("mas"_L1) || m_words[i].is("eu"_L1) || m_words[i].is("sem"_L1) ||
                endsSentence(m_words[i]))
                return false;
            if (m_words[i].is("nao"_L1) || m_words[i].is("pesada"_L1) || m_words[i].is("pesou"_L1))
                return true;
        }
        return false;
    }

    const Words& m_words;
    const QVector<AmountMention>& m_amounts;
    QVector<InstalmentMention> m_mentions;
};

} // namespace

QVector<InstalmentMention> instalmentsIn(const Words& words, const QVector<AmountMention>& amounts)
{
    return InstalmentFinder(words, amounts).find();
}

} // namespace trato::understanding
