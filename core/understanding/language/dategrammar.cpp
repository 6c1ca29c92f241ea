#include "understanding/language/dategrammar.h"

#include "calendar/businessdays.h"
#include "understanding/language/numbers.h"
#include "understanding/language/vocabulary.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

int monthNamed(const QString& word)
{
    static const QHash<QString, int> months{
        {u"janeiro"_s, 1},
        {u"fevereiro"_s, 2},
        {u"marco"_s, 3},
        {u"abril"_s, 4},
        {u"maio"_s, 5},
        {u"junho"_s, 6},
        {u"julho"_s, 7},
        {u"agosto"_s, 8},
        {u"setembro"_s, 9},
        {u"outubro"_s, 10},
        {u"novembro"_s, 11},
        {u"dezembro"_s, 12},
        {u"jan"_s, 1},
        {u"fev"_s, 2},
        {u"abr"_s, 4},
        {u"jun"_s, 6},
        {u"jul"_s, 7},
        {u"ago"_s, 8},
        {u"set"_s, 9},
        {u"out"_s, 10},
        {u"nov"_s, 11},
        {u"dez"_s, 12},
        {u"mar"_s, 3},
    };
    return months.value(word, 0);
}

/// Monday is 1.
int weekdayNamed(const QString& word)
{
    static const QHash<QString, int> days{{u"segunda"_s, 1}, {u"terca"_s, 2}, {u"quarta"_s, 3}, {u"quinta"_s, 4},
        {u"sexta"_s, 5}, {u"sabado"_s, 6}, {u"domingo"_s, 7}};
    return days.value(word, 0);
}

QDate monthOf(QDate date) { return {date.year(), date.month(), 1}; }

/// The 31st of a shorter month is its last day.
QDate dayOfMonth(QDate month, int day) { return {month.year(), month.month(), std::min(day, month.daysInMonth())}; }

QDate comingDayOfMonth(QDate today, int day)
{
    const QDate month = monthOf(today);
    const QDate here = dayOfMonth(month, day);
    return here >= today ? here : dayOfMonth(month.addMonths(1), day);
}

QDate comingMonth(QDate today, int month)
{
    return QDate(month < today.month() ? today.year() + 1 : today.year(), month, 1);
}

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
        using Rule = std::optional<DayAt> (Reader::*)() const;
        static constexpr Rule rules[]{&Reader::businessDay, &Reader::weekday, &Reader::dayNumber, &Reader::numeric,
            &Reader::dayAndMonth, &Reader::distance, &Reader::relative};
        for (const Rule rule : rules) {
            if (const auto day = (this->*rule)(); day && day->date.isValid() && day->date >= m_today)
                return day;
        }
        return std::nullopt;
    }

private:
    QString word(int offset) const { return wordAt(m_words, m_at + offset); }
    bool says(int at, QLatin1StringView phrase) const { return saysAt(m_words, at, phrase); }

    /// "quinto dia útil", "5o dia util de dezembro"
    std::optional<DayAt> businessDay() const
    {
        const auto ordinal = ordinalAt(m_words, m_at);
        if (!ordinal || !says(ordinal->end, "dia util"_L1))
            return std::nullopt;
        const auto [month, end] = monthAfter(ordinal->end + 2);
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

    /// "sexta", "segunda-feira", "6a feira", "terça da semana que vem", "sexta dia 27"; not "segunda via".
    std::optional<DayAt> weekday() const
    {
        int end = m_at + 1;
        int day = weekdayNamed(word(0));
        if (const auto ordinal = ordinalAt(m_words, m_at); day == 0 && ordinal && says(ordinal->end, "feira"_L1)) {
            day = ordinal->value >= 2 && ordinal->value <= 6 ? ordinal->value - 1 : 0;
            end = ordinal->end;
        }
        if (day == 0 || isOrdinalUse(end))
            return std::nullopt;
        if (wordAt(m_words, end) == "feira"_L1)
            ++end;
        if (wordAt(m_words, end) == ","_L1 && wordAt(m_words, end + 1) == "dia"_L1)
            ++end;
        if (wordAt(m_words, end) == "dia"_L1 || (end < m_words.size() && m_words[end].text.contains(u'/'))) {
            if (const auto exact = Reader(m_words, end, m_today).read())
                return exact;
        }
        return comingWeekday(day, end);
    }

    DayAt comingWeekday(int day, int end) const
    {
        const int ahead = (day - m_today.dayOfWeek() + 6) % 7 + 1;
        if (says(end, "da semana que vem"_L1) || says(end, "da proxima semana"_L1) || says(end, "da outra semana"_L1)) {
            const QDate monday = m_today.addDays(8 - m_today.dayOfWeek());
            return {monday.addDays(day - 1), end + (says(end, "da semana que vem"_L1) ? 4 : 3)};
        }
        if (says(end, "que vem"_L1)) // said the day before, tomorrow is not "que vem"
            return {m_today.addDays(ahead == 1 ? 8 : ahead), end + 2};
        return {m_today.addDays(ahead), end};
    }

    bool isOrdinalUse(int end) const
    {
        if (wordAt(m_words, end) == "feira"_L1 || weekdayNamed(word(0)) >= 6)
            return false;
        static const Vocabulary counted{"via"_L1, "vias"_L1, "parcela*"_L1, "vez"_L1, "opcao"_L1, "proposta"_L1,
            "prestac*"_L1, "fatura"_L1, "ligac*"_L1, "mensage*"_L1, "pessoa"_L1, "vara"_L1, "chamada"_L1, "parte"_L1,
            "tentativa"_L1, "cobranca"_L1, "carta"_L1, "nota"_L1, "semana"_L1, "conta"_L1, "entrada"_L1, "divida"_L1,
            "feita"_L1, "gravida"_L1, "quinzena"_L1, "guerra"_L1};
        const QString before = word(-1);
        return counted.has(wordAt(m_words, end)) || before == "a"_L1 || before == "minha"_L1 || before == "da"_L1 ||
               before == "de"_L1;
    }

    /// "dia 5", "dia primeiro", "dia vinte e cinco de dezembro", "dia 10/12"
    std::optional<DayAt> dayNumber() const
    {
        if (word(0) != "dia"_L1 && word(0) != "dias"_L1)
            return std::nullopt;
        if (m_at + 1 < m_words.size() && m_words[m_at + 1].text.contains(u'/'))
            return Reader(m_words, m_at + 1, m_today).read();
        const auto number = numberAt(m_words, m_at + 1);
        const auto ordinal = ordinalAt(m_words, m_at + 1);
        const bool first = ordinal && ordinal->value == 1;
        if (!first && (!number || !number->isWhole() || number->whole() < 1 || number->whole() > 31))
            return std::nullopt;
        const int day = first ? 1 : static_cast<int>(number->whole());
        const auto [month, end] = monthAfter(first ? ordinal->end : number->end);
        return DayAt{month ? dayOfMonth(*month, day) : comingDayOfMonth(m_today, day), end};
    }

    /// "05/12", "5/12/2026", "05.12.26", "2026-12-05"
    std::optional<DayAt> numeric() const
    {
        static const QRegularExpression dayFirst(uR"(^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$)"_s);
        static const QRegularExpression iso(uR"(^(\d{4})-(\d{2})-(\d{2})$)"_s);
        if (m_words[m_at].kind != WordKind::Number)
            return std::nullopt;
        if (const auto match = iso.match(word(0)); match.hasMatch())
            return DayAt{QDate::fromString(word(0), Qt::ISODate), m_at + 1};
        const auto match = dayFirst.match(word(0));
        if (!match.hasMatch() || (match.captured(2) != "/"_L1 && match.capturedLength(4) == 0))
            return std::nullopt;
        int year = match.captured(4).toInt();
        if (match.capturedLength(4) == 2)
            year += 2000;
        const int month = match.captured(3).toInt();
        const int day = match.captured(1).toInt();
        if (year == 0)
            year = QDate(m_today.year(), month, day) < m_today ? m_today.year() + 1 : m_today.year();
        return DayAt{QDate(year, month, day), m_at + 1};
    }

    /// "5 de dezembro", "10 dezembro de 2026"
    std::optional<DayAt> dayAndMonth() const
    {
        const auto number = numberAt(m_words, m_at);
        if (!number || !number->isWhole() || number->whole() < 1 || number->whole() > 31)
            return std::nullopt;
        const int of = wordAt(m_words, number->end) == "de"_L1 ? number->end + 1 : number->end;
        const int month = monthNamed(wordAt(m_words, of));
        if (month == 0 || (of == number->end && wordAt(m_words, of).size() < 4))
            return std::nullopt;
        const auto [start, end] = withYear(comingMonth(m_today, month), of + 1);
        QDate date = dayOfMonth(*start, static_cast<int>(number->whole()));
        if (date < m_today && end == of + 1)
            date = date.addYears(1);
        return DayAt{date, end};
    }

    /// "daqui 15 dias", "daqui a uma semana", "em dez dias", "me dá 15 dias", "de hoje a oito"
    std::optional<DayAt> distance() const
    {
        if (says(m_at, "hoje a"_L1))
            return idiom();
        static const Vocabulary opening{"daqui"_L1, "dentro"_L1, "em"_L1, "espera*"_L1, "aguard*"_L1, "segur*"_L1,
            "da"_L1, "dar"_L1, "aguent*"_L1, "mais"_L1};
        if (!opening.has(word(0)))
            return std::nullopt;
        static const Vocabulary filling{
            "a"_L1, "de"_L1, "uns"_L1, "umas"_L1, "mais"_L1, "pelo"_L1, "menos"_L1, "ate"_L1, "me"_L1};
        int at = m_at + 1;
        while (filling.has(wordAt(m_words, at)) && at < m_at + 4)
            ++at;
        const auto number = numberAt(m_words, at);
        if (!number || !number->isWhole() || number->whole() > 400 || isVague(at))
            return std::nullopt;
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
        const bool farOff = word(0) == "daqui"_L1;
        return farOff && (unit == "mes"_L1 || unit == "meses"_L1)
                   ? std::optional(DayAt{m_today.addMonths(count), at + 1})
                   : std::nullopt;
    }

    /// "(de) hoje a oito (dias)": the same weekday of next week; "a quinze": of the week after.
    std::optional<DayAt> idiom() const
    {
        const auto number = numberAt(m_words, m_at + 2);
        if (!number || (number->whole() != 8 && number->whole() != 15))
            return std::nullopt;
        const int end = wordAt(m_words, number->end) == "dias"_L1 ? number->end + 1 : number->end;
        return DayAt{m_today.addDays(number->whole() - 1), end};
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
        if (says(m_at, "ultimo dia do mes que vem"_L1))
            return DayAt{dayOfMonth(monthOf(m_today).addMonths(1), 31), m_at + 6};
        if (says(m_at, "ultimo dia do mes"_L1) || says(m_at, "ultimo dia deste mes"_L1))
            return DayAt{dayOfMonth(monthOf(m_today), 31), m_at + 4};
        if (says(m_at, "ultimo dia util"_L1))
            return lastBusinessDay();
        return std::nullopt;
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
