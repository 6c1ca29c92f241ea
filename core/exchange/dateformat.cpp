#include "exchange/dateformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace trato::exchange {

namespace {

/// Three numbers in the order written; `yearFirst` when the first has four digits.
struct Parts {
    int first = 0;
    int second = 0;
    int third = 0;
    bool yearFirst = false;
};

std::optional<Parts> split(QStringView text)
{
    static const QRegularExpression separated(
        QStringLiteral("^\\s*(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4}|\\d{2})(?:[T ][\\d:.,Z+\\- ]*)?\\s*$"));
    static const QRegularExpression iso(
        QStringLiteral("^\\s*(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[T ][\\d:.,Z+\\- ]*)?\\s*$"));
    static const QRegularExpression compact(QStringLiteral("^\\s*((?:19|20)\\d{2})(\\d{2})(\\d{2})\\s*$"));
    if (text.isEmpty())
        return std::nullopt;
    const QString owned = text.toString();
    for (const auto* pattern : {&separated, &iso, &compact}) {
        const auto match = pattern->match(owned);
        if (!match.hasMatch())
            continue;
        Parts parts{match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt(),
            pattern != &separated};
        if (!parts.yearFirst && match.capturedLength(3) == 2)
            parts.third += parts.third < 70 ? 2000 : 1900;
        return parts;
    }
    return std::nullopt;
}

} // namespace

Result<DateOrder> decideDateOrder(const std::vector<Evidence>& cells, const QString& column)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const Evidence& cell : cells) {
        const auto parts = split(cell.text);
        if (!parts || parts->yearFirst)
            continue;
        const bool firstIsDay = parts->first > 12 && parts->first <= 31 && parts->second <= 12;
        const bool secondIsDay = parts->second > 12 && parts->second <= 31 && parts->first <= 12;
        if (firstIsDay && !dayFirst)
            dayFirst = cell.line;
        if (secondIsDay && !monthFirst)
            monthFirst = cell.line;
    }
    if (dayFirst && monthFirst)
        return failure(QStringLiteral("contradictory_dates"),
            QCoreApplication::translate("exchange",
                "Column “%1”: on line %2 the day comes first, on line %3 the month. Say in the mapping which is right.")
                .arg(column)
                .arg(dayFirst)
                .arg(monthFirst),
            {{QStringLiteral("column"), column}, {QStringLiteral("lines"), QJsonArray{dayFirst, monthFirst}}});
    return monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

QDate readDate(QStringView text, DateOrder order)
{
    const auto parts = split(text);
    if (!parts)
        return {};
    if (parts->yearFirst)
        return QDate(parts->first, parts->second, parts->third);
    return order == DateOrder::MonthFirst ? QDate(parts->third, parts->first, parts->second)
                                          : QDate(parts->third, parts->second, parts->first);
}

} // namespace trato::exchange
