#include "understanding/language/numbers.h"

#include "understanding/language/vocabulary.h"

#include <QHash>
#include <QRegularExpression>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 greatest = 999'999'999;
/// More than `greatest` has; a number of any length is written with dots.
constexpr qsizetype mostDigits = 12;

const QHash<QString, int>& smallNumbers()
{
    static const QHash<QString, int> numbers{{u"um"_s, 1}, {u"uma"_s, 1}, {u"hum"_s, 1}, {u"dois"_s, 2}, {u"duas"_s, 2},
        {u"tres"_s, 3}, {u"treis"_s, 3}, {u"quatro"_s, 4}, {u"cinco"_s, 5}, {u"seis"_s, 6}, {u"sete"_s, 7},
        {u"oito"_s, 8}, {u"nove"_s, 9}, {u"dez"_s, 10}, {u"onze"_s, 11}, {u"doze"_s, 12}, {u"treze"_s, 13},
        {u"catorze"_s, 14}, {u"quatorze"_s, 14}, {u"quinze"_s, 15}, {u"dezesseis"_s, 16}, {u"dezasseis"_s, 16},
        {u"dezessete"_s, 17}, {u"dezoito"_s, 18}, {u"dezenove"_s, 19}, {u"vinte"_s, 20}, {u"trinta"_s, 30},
        {u"quarenta"_s, 40}, {u"cinquenta"_s, 50}, {u"cincoenta"_s, 50}, {u"sessenta"_s, 60}, {u"setenta"_s, 70},
        {u"oitenta"_s, 80}, {u"noventa"_s, 90}, {u"cem"_s, 100}, {u"cento"_s, 100}, {u"duzentos"_s, 200},
        {u"duzentas"_s, 200}, {u"trezentos"_s, 300}, {u"trezentas"_s, 300}, {u"quatrocentos"_s, 400},
        {u"quinhentos"_s, 500}, {u"quinhentas"_s, 500}, {u"seiscentos"_s, 600}, {u"setecentos"_s, 700},
        {u"oitocentos"_s, 800}, {u"novecentos"_s, 900}, {u"duzento"_s, 200}, {u"trezento"_s, 300},
        {u"quatrocento"_s, 400}, {u"quinhento"_s, 500}, {u"seiscento"_s, 600}, {u"setecento"_s, 700},
        {u"oitocento"_s, 800}};
    return numbers;
}

const QHash<QString, int>& ordinals()
{
    static const QHash<QString, int> names{{u"primeiro"_s, 1}, {u"segundo"_s, 2}, {u"terceiro"_s, 3}, {u"quarto"_s, 4},
        {u"quinto"_s, 5}, {u"sexto"_s, 6}, {u"setimo"_s, 7}, {u"oitavo"_s, 8}, {u"nono"_s, 9}, {u"decimo"_s, 10},
        {u"primeira"_s, 1}, {u"segunda"_s, 2}, {u"terceira"_s, 3}, {u"quarta"_s, 4}, {u"quinta"_s, 5}};
    return names;
}

bool isThousand(const QString& word) { return word == "mil"_L1 || word == "milhar"_L1; }

bool countsAt(const Words& words, int at) { return at >= 0 && at < words.size() && words[at].counts; }

/// What may follow after "e" or directly: a hundred takes tens and units, a ten takes units.
bool mayFollow(int previous, int next)
{
    if (previous >= 100)
        return next < 100;
    return previous >= 20 && previous % 10 == 0 && next < 10;
}

struct Group {
    int value = 0;
    int end = 0;
};

/// "duzentos e cinquenta e dois": a number below a thousand in words.
std::optional<Group> groupAt(const Words& words, int at)
{
    if (!countsAt(words, at))
        return std::nullopt;
    if (wordAt(words, at + 1) == "duzia"_L1 && (wordAt(words, at) == "meia"_L1 || wordAt(words, at) == "uma"_L1))
        return Group{wordAt(words, at) == "meia"_L1 ? 6 : 12, at + 2};
    const auto first = smallNumbers().constFind(wordAt(words, at));
    if (first == smallNumbers().constEnd())
        return std::nullopt;
    Group group{*first, at + 1};
    for (int last = *first;;) {
        const int next = wordAt(words, group.end) == "e"_L1 ? group.end + 1 : group.end;
        if (!countsAt(words, next))
            return group;
        const auto found = smallNumbers().constFind(wordAt(words, next));
        if (found == smallNumbers().constEnd() || !mayFollow(last, *found))
            return group;
        group = {group.value + *found, next + 1};
        last = *found;
    }
}

std::optional<qint64> hundredthsOf(const QString& digits, bool& decimals)
{
    static const QRegularExpression plain(uR"(^\d{1,9}$)"_s);
    static const QRegularExpression dotted(uR"(^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$)"_s);
    static const QRegularExpression comma(uR"(^(\d{1,9})[,.](\d{1,2})$)"_s);
    static const QRegularExpression english(uR"(^(\d{1,3}(?:,\d{3})+)(?:\.(\d{2}))?$)"_s);
    if (plain.match(digits).hasMatch())
        return digits.toLongLong() * 100;
    for (const QRegularExpression* shape : {&dotted, &comma, &english}) {
        const QRegularExpressionMatch match = shape->match(digits);
        if (!match.hasMatch())
            continue;
        QString whole = match.captured(1);
        whole.remove(u'.').remove(u',');
        if (whole.size() > mostDigits)
            return std::nullopt;
        decimals = match.capturedLength(2) == 2;
        return whole.toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
    }
    return std::nullopt;
}

std::optional<Number> digitsAt(const Words& words, int at)
{
    if (at >= words.size() || words[at].kind != WordKind::Number)
        return std::nullopt;
    Number number{.first = at, .end = at + 1};
    const auto value = hundredthsOf(words[at].text, number.decimals);
    if (!value || *value > greatest * 100)
        return std::nullopt;
    number.hundredths = *value;
    return number;
}

/// After "mil": "e quinhentos", "duzentos e cinquenta", "e 500"; also "e meio".
void addRest(const Words& words, Number& number)
{
    const bool joined = wordAt(words, number.end) == "e"_L1;
    const int next = joined ? number.end + 1 : number.end;
    if (joined && wordAt(words, next) == "meio"_L1) {
        number.hundredths += 500'00;
        number.end = next + 1;
    } else if (const auto group = groupAt(words, next); group && (joined || group->value >= 100)) {
        number.hundredths += qint64{group->value} * 100;
        number.end = group->end;
    } else if (const auto digits = digitsAt(words, next);
               joined && digits && digits->whole() < 1000 && digits->whole() >= 10) {
        number.hundredths += digits->hundredths;
        number.end = digits->end;
    }
}

std::optional<Number> withThousands(const Words& words, Number number)
{
    if (!isThousand(wordAt(words, number.end)))
        return number;
    if (number.hundredths > 999'999'00)
        return std::nullopt;
    number.hundredths *= 1000;
    number.spelled = true;
    number.decimals = false;
    ++number.end;
    addRest(words, number);
    return number;
}

} // namespace

bool namesNumber(const QString& word)
{
    return smallNumbers().contains(word) || ordinals().contains(word) || isThousand(word) || word == "meia"_L1;
}

std::optional<Number> numberAt(const Words& words, int at)
{
    if (!countsAt(words, at))
        return std::nullopt;
    if (const auto digits = digitsAt(words, at))
        return withThousands(words, *digits);
    if (const auto group = groupAt(words, at)) {
        return withThousands(
            words, {.hundredths = qint64{group->value} * 100, .first = at, .end = group->end, .spelled = true});
    }
    if (isThousand(wordAt(words, at))) {
        Number number{.hundredths = 1000'00, .first = at, .end = at + 1, .spelled = true};
        addRest(words, number);
        return number;
    }
    return std::nullopt;
}

std::optional<Ordinal> ordinalAt(const Words& words, int at)
{
    if (!countsAt(words, at))
        return std::nullopt;
    if (const auto found = ordinals().constFind(wordAt(words, at)); found != ordinals().constEnd())
        return Ordinal{*found, at + 1};
    const auto number = numberAt(words, at);
    if (!number || !number->isWhole() || number->whole() < 1 || number->whole() > 23)
        return std::nullopt;
    const QString next = wordAt(words, number->end);
    const bool marked = (next == "o"_L1 || next == "a"_L1 || next == u"º"_s || next == u"°"_s) &&
                        isGlued(words[number->end - 1], words[number->end]);
    return Ordinal{static_cast<int>(number->whole()), number->end + (marked ? 1 : 0)};
}

} // namespace trato::understanding
