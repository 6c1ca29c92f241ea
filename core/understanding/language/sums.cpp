#include "understanding/language/sums.h"

#include "understanding/language/daynames.h"
#include "understanding/language/moneynames.h"
#include "understanding/language/numbers.h"
#include "understanding/language/plans.h"
#include "understanding/language/sumwords.h"
#include "understanding/language/vocabulary.h"

#include <algorithm>
#include <array>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The least that a number alone is taken for money.
constexpr qint64 leastBare = 20'00;

/// What makes a sum of a figure it is glued to: "100zinho", "300tão", "50tinha".
const Vocabulary& glued()
{
    static const Vocabulary endings{
        "zinho"_L1, "zim"_L1, "zao"_L1, "tao"_L1, "ao"_L1, "tinha"_L1, "inha"_L1, "tinho"_L1, "inho"_L1, "entao"_L1};
    return endings;
}

class SumReader final {
public:
    SumReader(const Words& words, int at)
        : m_words(words)
        , m_signed(words[at].is("r$"_L1))
        , m_sum{.first = at, .end = at + 1}
    {
    }

    std::optional<Sum> read()
    {
        if (takeNickname())
            return m_sum;
        const auto number = numberAt(m_words, m_signed ? m_sum.first + 1 : m_sum.first);
        if (number && number->hundredths > 0)
            return readNumber(*number);
        return wordAt(m_words, m_sum.first) == "meio"_L1 ? readHalf() : std::nullopt;
    }

private:
    bool takeNickname()
    {
        const auto sum = nicknames().constFind(m_words[m_sum.first].text);
        if (sum == nicknames().constEnd())
            return false;
        m_sum.cents = *sum;
        m_sum.isMoney = true;
        takeHalf(*sum);
        return true;
    }

    std::optional<Sum> readNumber(const Number& number)
    {
        m_sum.cents = number.hundredths;
        m_sum.end = number.end;
        m_sum.isMoney = m_signed;
        if (takeEachTime(number) || takeThousandsLeftOut(number) || takePriceCents(number) || takeEnding() ||
            takeNotesOf(number) || takeUnit() || m_signed)
            return m_sum;
        if (!isBareMoney(number))
            return std::nullopt;
        m_sum.isMoney = number.decimals || number.hundredths >= 1000'00;
        return m_sum;
    }

    /// "meio barão", "meio milhar"
    std::optional<Sum> readHalf()
    {
        const QString unit = wordAt(m_words, m_sum.first + 1);
        if (units().value(unit) != 1000'00 && unit != "pau"_L1)
            return std::nullopt;
        return Sum{.cents = 500'00, .first = m_sum.first, .end = m_sum.first + 2, .isMoney = true};
    }

    /// "vai de 60 em 60", "cinquenta em cinquenta"; not "de 30 em 30 dias"
    bool takeEachTime(const Number& number)
    {
        const auto again = wordAt(m_words, number.end) == "em"_L1 ? numberAt(m_words, number.end + 1) : std::nullopt;
        if (!again || again->hundredths != number.hundredths || number.hundredths < leastBare || counts(again->end))
            return false;
        m_sum.end = again->end;
        m_sum.isMoney = true;
        return true;
    }

    /// "dois e quinhentos", "2 e 500" is two thousand and five hundred; "dia 2 e 500 de entrada" isn't.
    bool takeThousandsLeftOut(const Number& number)
    {
        static const Vocabulary placing{"em"_L1, "dia"_L1, "ate"_L1, "nas"_L1, "as"_L1, "de"_L1, "parcela"_L1,
            "opcao"_L1, "oferta"_L1, "proposta"_L1, "a"_L1};
        const bool few = number.isWhole() && number.whole() >= 1 && number.whole() <= 9;
        if (!few || wordAt(m_words, number.end) != "e"_L1 ||
            (!number.spelled && placing.has(wordAt(m_words, number.first - 1))))
            return false;
        if (saysAt(m_words, number.end + 1, "meio a vista"_L1)) {
            m_sum.cents = number.whole() * 1000'00 + 500'00;
            m_sum.end = number.end + 2;
            m_sum.isMoney = true;
            return true;
        }
        const auto hundreds = numberAt(m_words, number.end + 1);
        if (!hundreds || hundreds->spelled != number.spelled || !hundreds->isWhole() || hundreds->whole() % 100 != 0 ||
            hundreds->whole() > 900 || hundreds->whole() < 100 ||
            (!number.spelled && (saysAt(m_words, hundreds->end, "de entrada"_L1) || isRate(hundreds->end))))
            return false; // "em 2 e 300 por mês"
        m_sum.cents = number.whole() * 1000'00 + hundreds->whole() * 100;
        m_sum.end = hundreds->end;
        m_sum.isMoney = true;
        return true;
    }

    /// "oitenta e nove e noventa" is 89.90: what can't go on as one number goes on as cents. Also "112 com 30" and
    /// "112 e 7 centavos".
    bool takePriceCents(const Number& number)
    {
        const bool with = wordAt(m_words, number.end) == "com"_L1;
        if (!number.isWhole() || number.whole() < 5 || number.decimals ||
            (!with && wordAt(m_words, number.end) != "e"_L1))
            return false;
        const auto cents = numberAt(m_words, number.end + 1);
        if (!cents || !cents->isWhole() || cents->whole() >= 100)
            return false;
        const bool named = wordAt(m_words, cents->end).startsWith("centavo"_L1);
        if (!named && (number.whole() >= 1000 || counts(cents->end) || isRange(number, *cents) ||
                          isSomethingElse(number, *cents)))
            return false;
        if (!named && !(with ? isPriceWith(number, *cents) : isPricePart(number, *cents)))
            return false;
        m_sum.cents = number.hundredths + cents->whole();
        m_sum.end = cents->end;
        m_sum.isMoney = true;
        if (units().value(wordAt(m_words, m_sum.end)) == 100 || wordAt(m_words, m_sum.end).startsWith("centavo"_L1))
            ++m_sum.end;
        return true;
    }

    /// "entre trinta e quarenta", "uns trinta e quarenta": from one round number to a greater one.
    bool isRange(const Number& number, const Number& cents) const
    {
        const bool round = number.whole() % 10 == 0 && cents.whole() % 10 == 0 && number.whole() < cents.whole();
        return (round && cents.whole() != 90 && !wordAt(m_words, cents.end).startsWith("centavo"_L1)) ||
               wordAt(m_words, number.first - 1) == "entre"_L1;
    }

    /// "fecho em 12 e 50 de entrada", "dia 25 e 50 depois": two figures.
    bool isSomethingElse(const Number& number, const Number& cents) const
    {
        static const Vocabulary placing{"em"_L1, "dia"_L1, "ate"_L1, "nas"_L1, "as"_L1};
        return cents.whole() == 50 && number.whole() <= 60 &&
               (placing.has(wordAt(m_words, number.first - 1)) || saysAt(m_words, cents.end, "de entrada"_L1));
    }

    /// "112 com 30"; not "300 com 50 de desconto", "300 com 50 reais de desconto", "300 com 20 hoje".
    bool isPriceWith(const Number& number, const Number& cents) const
    {
        static const Vocabulary now{"hoje"_L1, "agora"_L1, "ja"_L1, "amanha"_L1, "dia"_L1, "adiantado"_L1};
        const QString next = wordAt(m_words, cents.end);
        return !now.has(next) && !number.spelled && !cents.spelled && m_words[cents.first].text.size() == 2 &&
               cents.whole() >= 10 && next != "de"_L1 && next != "por"_L1 && units().value(next) != 100 &&
               !isPlanUnit(next);
    }

    static bool isPricePart(const Number& number, const Number& cents)
    {
        const qint64 part = cents.whole();
        const bool usual = part == 90 || part == 99 || part == 95 || (part == 50 && number.whole() % 10 != 0);
        if (number.spelled != cents.spelled)
            return usual;
        return cents.spelled ? part >= 20 && part < 100 && (part % 10 == 0 || usual) : usual;
    }

    /// "100zinho", "50tão"
    bool takeEnding()
    {
        if (m_sum.end >= m_words.size() || m_words[m_sum.end - 1].kind != WordKind::Number ||
            !isGlued(m_words[m_sum.end - 1], m_words[m_sum.end]) || !glued().has(m_words[m_sum.end].text))
            return false;
        m_sum.isMoney = true;
        ++m_sum.end;
        return true;
    }

    /// "três notas de cem"
    bool takeNotesOf(const Number& number)
    {
        constexpr qint64 most = 20;
        const QString unit = wordAt(m_words, number.end);
        if ((unit != "nota"_L1 && unit != "notas"_L1) || wordAt(m_words, number.end + 1) != "de"_L1 ||
            !number.isWhole() || number.whole() > most)
            return false;
        const auto worth = numberAt(m_words, number.end + 2);
        static constexpr std::array printed{2, 5, 10, 20, 50, 100, 200};
        if (!worth || !worth->isWhole() || std::find(printed.begin(), printed.end(), worth->whole()) == printed.end())
            return false;
        m_sum.cents = number.whole() * worth->hundredths;
        m_sum.end = worth->end;
        m_sum.isMoney = true;
        if (units().value(wordAt(m_words, m_sum.end)) == 100)
            ++m_sum.end;
        return true;
    }

    /// "reais", "conto", "k", and what comes after them.
    bool takeUnit()
    {
        if (wordAt(m_words, m_sum.end) == "de"_L1 && units().value(wordAt(m_words, m_sum.end + 1)) == 100)
            ++m_sum.end; // "um milhão de reais"
        const QString unit = wordAt(m_words, m_sum.end);
        if (takeNotes(unit))
            return true;
        if (unit == "pau"_L1 || unit == "paus"_L1)
            return takeUnitWorth(m_sum.cents <= 10'00 ? 1000'00 : 100);
        if (unit == "r$"_L1)
            return !m_signed && takeUnitWorth(100);
        const auto worth = units().constFind(unit);
        return worth != units().constEnd() && takeUnitWorth(*worth);
    }

    bool takeNotes(const QString& animal)
    {
        const int after = skipHyphen(m_sum.end + 1);
        const bool wolf = animal == "lobo"_L1 && wordAt(m_words, after) == "guara"_L1;
        const qint64 worth = notes().value(wolf ? u"lobo guara"_s : animal);
        if (worth == 0 || m_sum.cents > 9'00)
            return false;
        m_sum.cents = m_sum.cents / 100 * worth;
        m_sum.end = wolf ? after + 1 : m_sum.end + 1;
        m_sum.isMoney = true;
        return true;
    }

    int skipHyphen(int at) const { return wordAt(m_words, at) == "-"_L1 ? at + 1 : at; }

    bool takeUnitWorth(qint64 centsEach)
    {
        const qint64 cents = m_sum.cents / 100 * centsEach + m_sum.cents % 100 * centsEach / 100;
        if (cents < 10)
            return false; // "sem um centavo"
        m_sum.cents = cents;
        m_sum.isMoney = true;
        ++m_sum.end;
        if (!takeHalf(centsEach))
            takeCents();
        return true;
    }

    /// "um barão e meio", "um barão e duzentos", "um real e meio"
    bool takeHalf(qint64 whole)
    {
        if (takeContosAndHundreds())
            return true;
        const bool half = saysAt(m_words, m_sum.end, "e meio"_L1) || saysAt(m_words, m_sum.end, "e meia"_L1);
        if (whole < 1000'00 && (!half || m_sum.cents >= 10'00))
            return false;
        if (!half)
            return takeHundreds();
        m_sum.cents += whole / 2;
        m_sum.end += 2;
        return true;
    }

    /// "2 contos e quinhentos" is two thousand and five hundred, as contos once were.
    bool takeContosAndHundreds()
    {
        const QString unit = wordAt(m_words, m_sum.end - 1);
        if ((unit != "conto"_L1 && unit != "contos"_L1) || m_sum.cents > 9'00)
            return false;
        const qint64 contos = m_sum.cents;
        if (!takeHundreds())
            return false;
        m_sum.cents += contos * 999;
        return true;
    }

    /// "um barão e duzentos"
    bool takeHundreds()
    {
        const auto more =
            wordAt(m_words, m_sum.end) == "e"_L1 ? numberAt(m_words, m_sum.end + 1) : std::optional<Number>();
        if (!more || !more->isWhole() || more->whole() % 100 != 0 || more->whole() < 100 || more->whole() > 900)
            return false;
        m_sum.cents += more->hundredths;
        m_sum.end = more->end;
        return true;
    }

    void takeCents()
    {
        if (wordAt(m_words, m_sum.end) != "e"_L1 && wordAt(m_words, m_sum.end) != "com"_L1)
            return;
        const auto cents = numberAt(m_words, m_sum.end + 1);
        if (!cents || !cents->isWhole() || cents->whole() >= 100)
            return;
        const bool named = wordAt(m_words, cents->end).startsWith("centavo"_L1);
        if (!named && cents->whole() != 90 && cents->whole() != 99 && cents->whole() != 95)
            return;
        m_sum.cents += cents->whole();
        m_sum.end = cents->end + (named ? 1 : 0);
    }

    /// Whether the word at `at` says what the number before it counts.
    bool counts(int at) const
    {
        const QString next = wordAt(m_words, at);
        const bool figure = at + 1 < m_words.size() && m_words[at + 1].kind == WordKind::Number;
        if (next == "dia"_L1 && (figure || ordinalAt(m_words, at + 1) || numberAt(m_words, at + 1)))
            return false; // "pago 300 dia 12"
        if (isOfThePast(at))
            return false; // "paguei 340 mês passado"
        if (next == "de"_L1 && monthNamed(wordAt(m_words, at + 1)) > 0)
            return true;
        const bool ordinal = at < m_words.size() && isGlued(m_words[at - 1], m_words[at]) &&
                             (next == "o"_L1 || next == "a"_L1 || next == "as"_L1 || next == u"º"_s || next == u"°"_s);
        return ordinal || isPlanUnit(next) || countedAfter().has(next) || (monthNamed(next) > 0 && next.size() > 3) ||
               saysAt(m_words, at, "por cento"_L1);
    }

    bool isOfThePast(int at) const
    {
        static const Vocabulary periods{"mes"_L1, "semana"_L1, "ano"_L1};
        static const Vocabulary sides{"passado"_L1, "passada"_L1, "retrasado"_L1, "retrasada"_L1};
        return periods.has(wordAt(m_words, at)) &&
               (sides.has(wordAt(m_words, at + 1)) || saysAt(m_words, at + 1, "que vem"_L1));
    }

    /// A number without a unit can be money unless the words beside it count something else.
    bool isBareMoney(const Number& number) const
    {
        const QString before = wordAt(m_words, number.first - 1);
        const bool numbered =
            (isNumbered(number.first) && !(before == ","_L1 && number.decimals)) || isYear(number) ||
            isNamedFigure(number) ||
            (before == "em"_L1 && number.hundredths < 1000'00 && !isClosedAt(number.first - 2) && !isRate(number.end));
        if (numbered || counts(number.end))
            return false;
        if (isPlanCount(m_words, number.first, number.end) || isDottedDay(number) || isOfHour(number) ||
            isEveryOther(number))
            return false;
        if (number.hundredths >= leastBare || number.decimals)
            return !isOneOf(number);
        return !number.spelled && isRate(number.end);
    }

    /// "08.12": a day and a month
    bool isDottedDay(const Number& number) const
    {
        const QString& text = m_words[number.first].text;
        return text.size() == 5 && text[0] == u'0' && text[2] == u'.';
    }

    /// "17h30"
    bool isOfHour(const Number& number) const
    {
        return number.first > 0 && m_words[number.first - 1].is("h"_L1) &&
               isGlued(m_words[number.first - 1], m_words[number.first]);
    }

    /// "de 30 em 30 dias"
    bool isEveryOther(const Number& number) const
    {
        const auto again = wordAt(m_words, number.end) == "em"_L1 ? numberAt(m_words, number.end + 1) : std::nullopt;
        return again && again->hundredths == number.hundredths;
    }

    /// "nota 778", "as notas 778 e 779"
    bool isNumbered(int first) const
    {
        const QString before = wordAt(m_words, first - 1);
        if (before == "sao"_L1 && isShare(first))
            return false; // "são 220 cada"
        if (numbering().has(before))
            return true;
        if (saysAt(m_words, first - 2, "data de"_L1))
            return true;
        if (before == u"°"_s || before == u"º"_s)
            return true; // "n° 88120"
        const bool listed = before == "e"_L1 || before == ","_L1;
        return listed && first >= 2 && m_words[first - 2].kind == WordKind::Number && isNumbered(first - 2) &&
               !isShare(first);
    }

    bool isShare(int first) const
    {
        const auto number = numberAt(m_words, first);
        return number && (wordAt(m_words, number->end) == "cada"_L1 || isRate(number->end));
    }

    /// "Nº 20938", "carreta na 116", "o 4002": a record, a road, a line
    bool isNamedFigure(const Number& number) const
    {
        const QString before = wordAt(m_words, number.first - 1);
        const bool bare = !number.spelled && !number.decimals && number.end == number.first + 1 &&
                          !m_words[number.first].text.contains(u'.');
        if (!bare || number.whole() < 100 || isClosedAt(number.first - 2))
            return false;
        return before == "na"_L1 || ((before == "no"_L1 || before == "o"_L1) && number.whole() >= 2000);
    }

    /// "em 2022"; a sum of that size is written with a point or a unit.
    bool isYear(const Number& number) const
    {
        static const Vocabulary joining{"em"_L1, "de"_L1, "desde"_L1, "ate"_L1};
        return !number.spelled && number.isWhole() && number.whole() >= 1950 && number.whole() <= 2050 &&
               m_words[number.end - 1].text.size() == 4 && joining.has(wordAt(m_words, number.first - 1));
    }

    /// "fecho em 400" closes a sum; "em 10" counts.
    bool isClosedAt(int at) const
    {
        static const Vocabulary closing{"fech*"_L1, "quit*"_L1, "chega*"_L1, "chego"_L1, "fica"_L1, "ficar"_L1,
            "ficou"_L1, "coub*"_L1, "cabe*"_L1, "baix*"_L1, "encaix*"_L1, "conversa"_L1, "parcela"_L1, "prestacao"_L1,
            "valor"_L1, "deix*"_L1, "reduz*"_L1, "arredond*"_L1};
        return closing.has(wordAt(m_words, at));
    }

    /// "por mês", "mensal", "a cada quinzena"
    bool isRate(int at) const
    {
        static const Vocabulary periods{"mes"_L1, "semana"_L1, "quinzena"_L1, "mensal"_L1, "mensais"_L1, "dia"_L1};
        const QString next = wordAt(m_words, at);
        return periods.has(next) || ((next == "por"_L1 || next == "ao"_L1) && periods.has(wordAt(m_words, at + 1)));
    }

    /// "a parcela 8 de 24": the second number is how many there are.
    bool isOneOf(const Number& number) const
    {
        static const Vocabulary parts{"parcela"_L1, "prestacao"_L1, "boleto"_L1, "fatura"_L1};
        return wordAt(m_words, number.first - 1) == "de"_L1 && number.whole() <= 120 &&
               numberAt(m_words, number.first - 2) && parts.has(wordAt(m_words, number.first - 3));
    }

    const Words& m_words;
    bool m_signed;
    Sum m_sum;
};

} // namespace

std::optional<Sum> sumAt(const Words& words, int at)
{
    return at < 0 || at >= words.size() ? std::nullopt : SumReader(words, at).read();
}

int afterOtherFigure(const Words& words, int at)
{
    const auto number = numberAt(words, at);
    if (!number)
        return 0;
    if (saysAt(words, number->end, "por cento"_L1))
        return number->end + 2;
    if (saysAt(words, number->end, "e pouco"_L1) || saysAt(words, number->end, "e poucos"_L1) ||
        saysAt(words, number->end, "e tanto"_L1) || saysAt(words, number->end, "e tantos"_L1))
        return number->end + 2;
    return 0;
}

} // namespace trato::understanding
