#include "understanding/language/numericdays.h"

#include "understanding/language/vocabulary.h"

#include <QRegularExpression>

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

static bool isFraction(const QString& text) { return text == "1/2"_L1 || text == "1/3"_L1 || text == "1/4"_L1; }

std::optional<DayAt> numericDayAt(const Words& words, int at, QDate today)
{
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$)"_s);
    static const QRegularExpression iso(uR"(^(\d{4})-(\d{2})-(\d{2})$)"_s);
    const QString& before = wordAt(words, at - 1);
    const QString& text = words[at].text;
    if (words[at].kind != WordKind::Number || before == "parcela"_L1 || before == "prestacao"_L1)
        return std::nullopt;
    if (const auto match = iso.match(text); match.hasMatch())
        return DayAt{QDate::fromString(text, Qt::ISODate), at + 1};
    const auto match = dayFirst.match(text);
    if (!match.hasMatch() || (before != "dia"_L1 && isFraction(text)))
        return std::nullopt;
    const bool dotted = match.captured(2) == "."_L1 && text.size() == 5 && text[0] == u'0';
    if (match.captured(2) != "/"_L1 && match.capturedLength(4) == 0 && before != "dia"_L1 && !dotted)
        return std::nullopt;
    int year = match.captured(4).toInt();
    if (match.capturedLength(4) == 2)
        year += 2000;
    const int month = match.captured(3).toInt();
    const int day = match.captured(1).toInt();
    if (year == 0)
        return notLongPast(QDate(today.year(), month, day), at + 1, today);
    return DayAt{QDate(year, month, day), at + 1};
}

std::optional<DayAt> notLongPast(QDate date, int end, QDate today)
{
    constexpr int farthest = 270;
    const QDate coming = date < today ? date.addYears(1) : date;
    return today.daysTo(coming) <= farthest ? std::optional(DayAt{coming, end}) : std::nullopt;
}

} // namespace trato::understanding
