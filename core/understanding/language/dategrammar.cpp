#include "understanding/language/dategrammar.h"

#include "calendar/businessdays.h"
#include "understanding/language/daynames.h"
#include "understanding/language/monthdays.h"
#include "understanding/language/numbers.h"
#include "understanding/language/numericdays.h"
#include "understanding/language/vocabulary.h"

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

class Reader final {
public:
    Reader(const Words& words, int at, QDate today)
        : m_words(words)
        , m_at(at)
        , m_today(today)
    {
    }

    std::optional<DayAt> read() const
    {
        if (!mayBegin())
            return std::nullopt;
        using Rule = std::optional<DayAt> (Reader::*)() const;
        static constexpr Rule rules[]{&Reader::businessDay, &Reader::numberedWeekday, &Reader::weekday,
            &Reader::dayNumber, &Reader::numeric, &Reader::dayAndMonth, &Reader::distance, &Reader::relative,
            &Reader::feast, &Reader::bareDay};
        for (const Rule rule : rules) {
            if (const auto day = (this->*rule)(); day && day->date.isValid() && day->date >= m_today)
                return day;
        }
        return std::nullopt;
    }

private:
    const QString& word(int offset) const { return wordAt(m_words, m_at + offset); }
    bool says(int at, QLatin1StringView phrase) const { return saysAt(m_words, at, phrase); }

    /// Most words begin no day; the rules need not be asked.
    bool mayBegin() const
    {
        static const Vocabulary opening{"dia"_L1, "dias"_L1, "hoje"_L1, "amanha"_L1, "depois"_L1, "ultimo"_L1,
            "ultima"_L1, "proximo"_L1, "agora"_L1, "logo"_L1, "essa"_L1, "esta"_L1, "vespera"_L1, "antevespera"_L1,
            "de"_L1};
        return m_words[m_at].counts || opening.has(word(0)) || weekdayNamed(word(0)) > 0 ||
               openingDistance().has(word(0)) || joiningFeast().has(word(-1));
    }

    static const Vocabulary& openingDistance()
    {
        static const Vocabulary words{"daqui"_L1, "dentro"_L1, "em"_L1, "espera*"_L1, "aguard*"_L1, "segur*"_L1,
            "da"_L1, "dar"_L1, "aguent*"_L1, "mais"_L1, "preciso"_L1, "prorrog*"_L1, "adi*"_L1, "suspend*"_L1,
            "prazo"_L1};
        return words;
    }

    static const Vocabulary& joiningFeast()
    {
        static const Vocabulary words{"o"_L1, "no"_L1, "a"_L1, "na"_L1, "do"_L1, "da"_L1, "ate"_L1, "para"_L1,
            "proximo"_L1, "proxima"_L1, "em"_L1, "de"_L1};
        return words;
    }

    /// "quinto dia útil", "5o dia util de dezembro", "quinto útil"
    std::optional<DayAt> businessDay() const
    {
        const auto ordinal = ordinalAt(m_words, m_at);
        if (!ordinal)
            return std::nullopt;
        const int useful = wordAt(m_words, ordinal->end) == "dia"_L1 ? ordinal->end + 1 : ordinal->end;
        if (useful > ordinal->end && says(useful, "do mes"_L1) && !says(useful, "do mes que vem"_L1))
            return DayAt{comingDayOfMonth(m_today, ordinal->value), useful + 2}; // "no terceiro dia do mês"
        if (wordAt(m_words, useful) != "util"_L1)
            return std::nullopt;
        const auto [after, end] = monthAfter(useful + 1);
        const std::optional<QDate> month = after ? after : monthBefore(-2);
        QDate date = nthBusinessDay(month.value_or(monthOf(m_today)), ordinal->value);
        if (!month && date < m_today)
            date = nthBusinessDay(monthOf(m_today).addMonths(1), ordinal->value);
        return DayAt{date, end};
    }

    static QDate nthBusinessDay(QDate month, int n)
    {
        const calendar::BusinessDays& days = calendar::BusinessDays::standard();
        const auto date = days.add(days.nextBusinessDay(month), n - 1);
        return date ? *date : QDate();
    }

    /// "de dezembro", "do mês que vem", "de janeiro de 2027": the month meant, and the word after it.
    std::pair<std::optional<QDate>, int> monthAfter(int at) const
    {
        int i = at;
        if (wordAt(m_words, i) == "agora"_L1)
            return {std::nullopt, i + 1};
        if (wordAt(m_words, i) == "de"_L1 || wordAt(m_words, i) == "do"_L1 || wordAt(m_words, i) == "/"_L1)
            ++i;
        if (const auto number = numberAt(m_words, i); number && wordAt(m_words, i - 1) == "do"_L1 &&
                                                      number->isWhole() && number->whole() >= 1 &&
                                                      number->whole() <= 12)
            return withYear(comingMonth(m_today, static_cast<int>(number->whole())), number->end);
        if (says(i, "mes que vem"_L1) || says(i, "outro mes"_L1) || says(i, "proximo mes"_L1) ||
            says(i, "mes seguinte"_L1))
            return {monthOf(m_today).addMonths(1), i + (says(i, "mes que vem"_L1) ? 3 : 2)};
        if (says(i, "que vem"_L1))
            return {monthOf(m_today).addMonths(1), i + 2};
        if (says(i, "deste mes"_L1) || says(i, "desse mes"_L1))
            return {monthOf(m_today), i + 2};
        const int month = monthNamed(wordAt(m_words, i));
        if (month == 0 || (i == at && wordAt(m_words, i).size() < 4))
            return {std::nullopt, at};
        return withYear(comingMonth(m_today, month), i + 1);
    }

    std::pair<std::optional<QDate>, int> withYear(QDate month, int at) const
    {
        const int yearAt = wordAt(m_words, at) == "de"_L1 ? at + 1 : at;
        const int year = wordAt(m_words, yearAt).toInt();
        if (year < 2000 || year > 2200)
            return {month, at};
        return {QDate(year, month.month(), 1), yearAt + 1};
    }

    /// "última sexta do mês", "primeira segunda de dezembro"
    std::optional<DayAt> numberedWeekday() const
    {
        const auto ordinal = ordinalAt(m_words, m_at);
        const bool last = word(0) == "ultima"_L1 || word(0) == "ultimo"_L1;
        const int at = last ? m_at + 1 : ordinal ? ordinal->end : 0;
        const int day = at > 0 ? weekdayNamed(wordAt(m_words, at)) : 0;
        if (day == 0 || (!last && ordinal->value > 4))
            return std::nullopt;
        const int after = wordAt(m_words, at + 1) == "feira"_L1 ? at + 2 : at + 1;
        const bool thisMonth = says(after, "do mes"_L1) && !says(after, "do mes que vem"_L1);
        const auto [named, end] = thisMonth ? std::pair{std::optional(monthOf(m_today)), after + 2} : monthAfter(after);
        if (!named)
            return std::nullopt;
        const int nth = last ? 0 : ordinal->value;
        if (thisMonth && weekdayOfMonth(*named, day, nth) < m_today)
            return DayAt{weekdayOfMonth(named->addMonths(1), day, nth), end};
        return DayAt{weekdayOfMonth(*named, day, nth), end};
    }

    /// "sexta", "segunda-feira", "6a feira", "terça da semana que vem", "sexta dia 27", "segunda 23"; not "segunda
    /// via".
    std::optional<DayAt> weekday() const
    {
        int end = m_at + 1;
        int day = weekdayNamed(word(0));
        if (const auto ordinal = ordinalAt(m_words, m_at);
            day == 0 && ordinal && (says(ordinal->end, "feira"_L1) || isMarkedWithA(ordinal->end))) {
            day = ordinal->value >= 2 && ordinal->value <= 6 ? ordinal->value - 1 : 0;
            end = ordinal->end;
        }
        if (day == 0)
            return std::nullopt;
        if (const auto eight = idiomFrom(comingWeekday(day, end).date, end))
            return eight;
        if (isOrdinalUse(m_words, m_at, end))
            return std::nullopt;
        if (wordAt(m_words, end) == "feira"_L1)
            ++end;
        if (isGone(end))
            return std::nullopt;
        if (const auto exact = exactAfter(day, end))
            return exact;
        const DayAt coming = comingWeekday(day, end);
        if (coming.end > end) {
            if (const auto exact = exactAfter(day, coming.end)) // "na quarta que vem, 25"
                return exact;
        }
        return coming;
    }

    /// "na sexta passada", "terça retrasada"
    bool isGone(int end) const
    {
        static const Vocabulary gone{"passad*"_L1, "retrasad*"_L1, "anterior"_L1};
        return gone.has(wordAt(m_words, end));
    }

    /// "2a que vem"
    bool isMarkedWithA(int end) const
    {
        return end == m_at + 2 && m_words[m_at].kind == WordKind::Number && word(1) == "a"_L1 &&
               says(end, "que vem"_L1);
    }

    /// The date beside the weekday: "sexta, dia 27", "segunda (23/11)", "segunda-feira 23".
    std::optional<DayAt> exactAfter(int weekday, int end) const
    {
        const QString mark = wordAt(m_words, end);
        const int at = mark == ","_L1 || mark == "("_L1 ? end + 1 : end;
        if (wordAt(m_words, at) == "dia"_L1 || (at < m_words.size() && m_words[at].text.contains(u'/')))
            return Reader(m_words, at, m_today).read();
        if (const auto exact = Reader(m_words, at, m_today).dayAndMonth(); exact && exact->date.dayOfWeek() == weekday)
            return exact;
        const auto number = numberAt(m_words, at);
        if (!number || number->spelled || !number->isWhole() || number->whole() < 1 || number->whole() > 31)
            return std::nullopt;
        static const Vocabulary units{
            "h"_L1, "hora*"_L1, "da"_L1, "x"_L1, "vez*"_L1, "reais"_L1, "real"_L1, "conto*"_L1, "pila*"_L1, "%"_L1};
        if (units.has(wordAt(m_words, number->end)))
            return std::nullopt; // "segunda 14h"
        const QDate date = comingDayOfMonth(m_today, static_cast<int>(number->whole()));
        return date.dayOfWeek() == weekday ? std::optional(DayAt{date, number->end}) : std::nullopt;
    }

    DayAt comingWeekday(int day, int end) const
    {
        const int ahead = (day - m_today.dayOfWeek() + 6) % 7 + 1;
        const QDate ofNextWeek = m_today.addDays(7 - m_today.dayOfWeek() + day);
        if (says(end, "da semana que vem"_L1) || says(end, "da proxima semana"_L1) || says(end, "da outra semana"_L1))
            return {ofNextWeek, end + (says(end, "da semana que vem"_L1) ? 4 : 3)};
        if (isInNextWeek())
            return {ofNextWeek, end};
        if (says(end, "que vem"_L1)) // said the day before, tomorrow is not "que vem"
            return {m_today.addDays(ahead == 1 ? 8 : ahead), end + 2};
        if (says(end, "sem ser essa"_L1) || says(end, "sem ser esse"_L1))
            return {m_today.addDays(ahead + 7), end + 3};
        const bool other = word(-1) == "outra"_L1 || word(-1) == "outro"_L1;
        return {m_today.addDays(other && ahead < 7 ? ahead + 7 : ahead), end};
    }

    /// "semana que vem, na (terça)", "na outra semana, (quarta)"
    bool isInNextWeek() const
    {
        static const Vocabulary joining{"na"_L1, "no"_L1, "a"_L1, ","_L1, "la"_L1, "ate"_L1, "para"_L1};
        int at = m_at - 1;
        while (at > m_at - 4 && joining.has(wordAt(m_words, at)))
            --at;
        return says(at - 2, "semana que vem"_L1) || says(at - 1, "proxima semana"_L1) ||
               says(at - 1, "outra semana"_L1);
    }

    /// "dia 5", "dia primeiro", "dia vinte e cinco de dezembro", "dia 10/12", "data de vinte e oito"
    std::optional<DayAt> dayNumber() const
    {
        const bool dated = word(0) == "de"_L1 && word(-1) == "data"_L1;
        if (!dated && word(0) != "dia"_L1 && word(0) != "dias"_L1)
            return std::nullopt;
        const QString& figure = word(1);
        if (figure.contains(u'/') || (figure.size() == 5 && figure[2] == u'.'))
            return Reader(m_words, m_at + 1, m_today).read();
        const auto number = numberAt(m_words, m_at + 1);
        const auto ordinal = ordinalAt(m_words, m_at + 1);
        const bool first = ordinal && ordinal->value == 1;
        if (number && number->spelled && number->whole() == 1 && word(-1) == "todo"_L1)
            return std::nullopt; // "todo dia um pouquinho"
        if (!first && (!number || !number->isWhole() || number->whole() < 1 || number->whole() > 31))
            return std::nullopt;
        const int day = first ? 1 : static_cast<int>(number->whole());
        const auto [named, end] = monthAfter(first ? ordinal->end : number->end);
        const std::optional<QDate> month = named ? named : monthBefore() ? monthBefore() : monthOfStart(end);
        if (month && isNever(*month, day))
            return std::nullopt;
        return DayAt{month ? dayOfMonth(*month, day) : comingDayOfMonth(m_today, day), end};
    }

    /// "todo dia vinte, começando em dezembro"
    std::optional<QDate> monthOfStart(int at) const
    {
        if (wordAt(m_words, at) == ","_L1)
            ++at;
        const bool starts = wordAt(m_words, at).startsWith("comec"_L1) || says(at, "a partir"_L1);
        for (int i = at + 1; starts && i < at + 4; ++i) {
            if (const int month = monthNamed(wordAt(m_words, i)); month > 0 && wordAt(m_words, i).size() > 3)
                return comingMonth(m_today, month);
        }
        return std::nullopt;
    }

    /// "em janeiro, dia 10"
    std::optional<QDate> monthBefore(int at = -1) const
    {
        const QString& before = word(at) == ","_L1 ? word(at - 1) : word(at);
        const int month = before.size() < 4 ? 0 : monthNamed(before);
        return month > 0 ? std::optional(comingMonth(m_today, month)) : std::nullopt;
    }

    std::optional<DayAt> numeric() const { return numericDayAt(m_words, m_at, m_today); }

    /// "5 de dezembro", "10 dezembro de 2026", "primeiro de dezembro", "1º de janeiro"
    std::optional<DayAt> dayAndMonth() const
    {
        const auto number = numberAt(m_words, m_at);
        const auto ordinal = ordinalAt(m_words, m_at);
        const bool first = ordinal && ordinal->value == 1;
        if (!first && (!number || !number->isWhole() || number->whole() < 1 || number->whole() > 31))
            return std::nullopt;
        const int after = first ? ordinal->end : number->end;
        const int of = wordAt(m_words, after) == "de"_L1 ? after + 1 : after;
        if (const auto ofNumber = numberedMonth(after))
            return number ? std::optional(
                                DayAt{dayOfMonth(ofNumber->first, static_cast<int>(number->whole())), ofNumber->second})
                          : std::nullopt;
        const int month = monthNamed(wordAt(m_words, of));
        if (month == 0 || (of == after && (first || wordAt(m_words, of).size() < 4)))
            return std::nullopt;
        const auto [start, end] = withYear(QDate(m_today.year(), month, 1), of + 1);
        if (number && isNever(*start, static_cast<int>(number->whole())))
            return std::nullopt;
        const QDate date = dayOfMonth(*start, first ? 1 : static_cast<int>(number->whole()));
        return end == of + 1 ? notLongPast(date, end, m_today) : DayAt{date, end};
    }

    /// "dez do doze", "5 do 12"
    std::optional<std::pair<QDate, int>> numberedMonth(int at) const
    {
        const auto month = wordAt(m_words, at) == "do"_L1 ? numberAt(m_words, at + 1) : std::nullopt;
        if (!month || !month->isWhole() || month->whole() < 1 || month->whole() > 12 ||
            (month->end < m_words.size() && m_words[month->end].kind == WordKind::Number))
            return std::nullopt;
        return std::pair{comingMonth(m_today, static_cast<int>(month->whole())), month->end};
    }

    /// "daqui 15 dias", "daqui a uma semana", "em dez dias", "me dá 15 dias", "de hoje a oito"
    std::optional<DayAt> distance() const
    {
        if (word(0) == "hoje"_L1 || word(0) == "amanha"_L1)
            return idiomFrom(m_today.addDays(word(0) == "hoje"_L1 ? 0 : 1), m_at + 1);
        if (!openingDistance().has(word(0)))
            return std::nullopt;
        static const Vocabulary filling{
            "a"_L1, "de"_L1, "uns"_L1, "umas"_L1, "mais"_L1, "pelo"_L1, "menos"_L1, "ate"_L1, "me"_L1, "por"_L1};
        if (says(m_at, "mais de"_L1))
            return std::nullopt; // "atrasado mais de cem dias"
        if (says(m_at, "daqui a pouco"_L1) || says(m_at, "daqui meia hora"_L1) || says(m_at, "daqui a meia hora"_L1))
            return DayAt{m_today, m_at + 3};
        int at = m_at + 1;
        while (filling.has(wordAt(m_words, at)) && at < m_at + 4)
            ++at;
        const auto number = numberAt(m_words, at);
        if (!number || !number->isWhole() || number->whole() > 400 || isVague(at))
            return std::nullopt;
        if (const auto every = numberAt(m_words, m_at - 1); every && every->hundredths == number->hundredths)
            return std::nullopt; // "de quinze em quinze dias"
        const bool wants = word(0) == "mais"_L1 || word(0) == "preciso"_L1 || word(0).startsWith("prorrog"_L1) ||
                           word(at - m_at - 1) == "mais"_L1;
        if (wants && wordAt(m_words, number->end).startsWith("semana"_L1))
            return std::nullopt; // "preciso de mais uma semana": of a day that isn't named
        return after(static_cast<int>(number->whole()), number->end);
    }

    /// "umas duas semanas" and "uns dias" name no day; "daqui uns 15 dias" does.
    bool isVague(int numberAt) const
    {
        const QString before = wordAt(m_words, numberAt - 1);
        return (before == "umas"_L1 || before == "uns"_L1) && word(0) != "daqui"_L1;
    }

    std::optional<DayAt> after(int count, int at) const
    {
        const QString unit = wordAt(m_words, at);
        if (says(at, "dias uteis"_L1)) {
            const auto date = calendar::BusinessDays::standard().add(m_today, count);
            return date ? std::optional(DayAt{*date, at + 2}) : std::nullopt;
        }
        if (unit == "dia"_L1 || unit == "dias"_L1)
            return wordAt(m_words, at + 1) == "de"_L1 ? std::nullopt
                                                      : std::optional(DayAt{m_today.addDays(count), at + 1});
        if (unit == "semana"_L1 || unit == "semanas"_L1)
            return DayAt{m_today.addDays(7 * count), at + 1};
        if (unit == "quinzena"_L1)
            return DayAt{m_today.addDays(15), at + 1};
        const bool farOff = word(0) == "daqui"_L1 || word(0) == "dentro"_L1;
        if (unit.startsWith("hora"_L1) || unit == "h"_L1)
            return afterHours(count, at + 1);
        return farOff && (unit == "mes"_L1 || unit == "meses"_L1)
                   ? std::optional(DayAt{m_today.addMonths(count), at + 1})
                   : std::nullopt;
    }

    /// "em 48 horas" is two days on, "daqui a duas horas" still today.
    std::optional<DayAt> afterHours(int hours, int end) const
    {
        if (hours % 24 == 0)
            return DayAt{m_today.addDays(hours / 24), end};
        return word(0) == "daqui"_L1 && hours <= 6 ? std::optional(DayAt{m_today, end}) : std::nullopt;
    }

    /// "(de) hoje a oito (dias)": the same weekday of next week; "a quinze": of the week after; "de hoje a um mês".
    /// Seen from `from`, the day before the "a" at `at`.
    std::optional<DayAt> idiomFrom(QDate from, int at) const
    {
        if (wordAt(m_words, at) == "feira"_L1)
            ++at;
        const auto number = wordAt(m_words, at) == "a"_L1 ? numberAt(m_words, at + 1) : std::nullopt;
        if (!number || !number->isWhole() || number->whole() < 1 || number->whole() > 90)
            return std::nullopt;
        const QString unit = wordAt(m_words, number->end);
        const bool days = unit == "dia"_L1 || unit == "dias"_L1;
        const int count = static_cast<int>(number->whole());
        if (count == 8 || count == 15)
            return DayAt{from.addDays(count - 1), number->end + (days ? 1 : 0)};
        if (days)
            return DayAt{from.addDays(count), number->end + 1};
        if (unit == "semana"_L1 || unit == "semanas"_L1)
            return DayAt{from.addDays(7 * count), number->end + 1};
        return unit == "mes"_L1 || unit == "meses"_L1 ? std::optional(DayAt{from.addMonths(count), number->end + 1})
                                                      : std::nullopt;
    }

    /// "hoje", "amanhã", "depois de amanhã", "último dia do mês"
    std::optional<DayAt> relative() const
    {
        if (says(m_at, "depois de amanha"_L1))
            return DayAt{m_today.addDays(2), m_at + 3};
        if (word(0) == "amanha"_L1)
            return DayAt{m_today.addDays(1), m_at + 1};
        if (word(0) == "hoje"_L1)
            return DayAt{m_today, m_at + 1};
        if (says(m_at, "agora de tarde"_L1) || says(m_at, "agora de noite"_L1) || says(m_at, "agora a noite"_L1) ||
            says(m_at, "agora a tarde"_L1))
            return DayAt{m_today, m_at + 3};
        if (const int end = afterPartOfToday())
            return DayAt{m_today, end};
        if (says(m_at, "ultimo dia do ano"_L1))
            return DayAt{QDate(m_today.year(), 12, 31), m_at + 4};
        if (says(m_at, "ultimo dia do mes que vem"_L1))
            return DayAt{dayOfMonth(monthOf(m_today).addMonths(1), 31), m_at + 6};
        if (says(m_at, "ultimo dia do mes"_L1) || says(m_at, "ultimo dia deste mes"_L1))
            return DayAt{dayOfMonth(monthOf(m_today), 31), m_at + 4};
        if (says(m_at, "proximo dia util"_L1))
            return DayAt{calendar::BusinessDays::standard().nextBusinessDay(m_today.addDays(1)), m_at + 3};
        if (says(m_at, "ultimo dia de"_L1)) {
            if (const auto [month, end] = monthAfter(m_at + 2); month)
                return DayAt{dayOfMonth(*month, 31), end};
        }
        if (says(m_at, "ultimo dia util"_L1))
            return lastBusinessDay();
        return std::nullopt;
    }

    /// "logo mais à noite", "essa noite ainda": the word after it, or 0.
    int afterPartOfToday() const
    {
        static const Vocabulary parts{"noite"_L1, "tarde"_L1};
        if (says(m_at, "logo mais a"_L1) && parts.has(word(3)))
            return m_at + 4;
        static const Vocabulary aims{"ainda"_L1, "ate"_L1, "hoje"_L1};
        const bool thisOne = (word(0) == "essa"_L1 || word(0) == "esta"_L1) && parts.has(word(1));
        return thisOne && (aims.has(word(-1)) || aims.has(word(2))) ? m_at + 2 : 0;
    }

    /// "até o natal"; not "presente de natal"
    std::optional<DayAt> feast() const
    {
        if (word(-1) == "de"_L1 && word(-2) != "dia"_L1)
            return std::nullopt; // "no dia de natal", but no "presente de natal"
        if (word(-2) == "depois"_L1)
            return std::nullopt; // some day after it
        const bool eve = word(0) == "vespera"_L1 || word(0) == "antevespera"_L1;
        const auto found = eve || joiningFeast().has(word(-1)) ? feastAt(m_words, m_at, m_today) : std::nullopt;
        return found ? std::optional(DayAt{found->date, found->end}) : std::nullopt;
    }

    /// "joga pro 20", "até o 10", "todo 5", "vence 30": a day of the month without its "dia".
    std::optional<DayAt> bareDay() const
    {
        const auto number = numberAt(m_words, m_at);
        if (!number || number->spelled || number->decimals || !number->isWhole() || number->whole() < 1 ||
            number->whole() > 31 || m_words[m_at].text.contains(u','))
            return std::nullopt;
        static const Vocabulary aims{"ate"_L1, "para"_L1, "depois"_L1, "partir"_L1};
        static const Vocabulary verbs{"vence"_L1, "todo"_L1, "vencimento"_L1};
        const bool named = verbs.has(word(-1)) || ((word(-1) == "o"_L1 || word(-1) == "do"_L1) && aims.has(word(-2)));
        static const Vocabulary following{"que"_L1, "eu"_L1, "e"_L1, "se"_L1, "mas"_L1, "por"_L1, "agora"_L1, "sem"_L1,
            "ne"_L1, "ou"_L1, "de"_L1, "sai"_L1, "cai"_L1, "so"_L1};
        const bool ends = number->end >= m_words.size() || m_words[number->end].kind == WordKind::Mark ||
                          following.has(wordAt(m_words, number->end));
        if (!named || !ends || wordAt(m_words, number->end) == "%"_L1)
            return std::nullopt;
        return DayAt{comingDayOfMonth(m_today, static_cast<int>(number->whole())), number->end};
    }

    DayAt lastBusinessDay() const
    {
        const auto [month, end] = monthAfter(m_at + 3);
        const QDate last = dayOfMonth(month.value_or(monthOf(m_today)), 31);
        return {calendar::BusinessDays::standard().previousBusinessDay(last), end};
    }

    const Words& m_words;
    int m_at;
    QDate m_today;
};

} // namespace

std::optional<DayAt> dayAt(const Words& words, int at, QDate today) { return Reader(words, at, today).read(); }

} // namespace trato::understanding
