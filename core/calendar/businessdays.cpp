#include "calendar/businessdays.h"

#include "base/text.h"
#include "base/toml.h"
#include "calendar/calendardata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace trato::calendar {
namespace {

const QDate firstDay(1, 1, 1);
const QDate lastDay(9999, 12, 31);

Failure badHolidays(const QString& what)
{
    return failure(QStringLiteral("invalid_holidays"),
        QCoreApplication::translate("calendar", "The table of holidays can't be used: %1").arg(what));
}

bool isWeekend(QDate date) { return date.dayOfWeek() >= Qt::Saturday; }

/// Mondays to Fridays in (after, until]; the period runs forward.
int weekdaysAfter(QDate after, QDate until)
{
    const qint64 days = after.daysTo(until);
    auto count = static_cast<int>(days / 7 * 5);
    for (QDate date = after.addDays(days / 7 * 7 + 1); date <= until; date = date.addDays(1))
        count += isWeekend(date) ? 0 : 1;
    return count;
}

} // namespace

QDate easterSunday(int year)
{
    // Anonymous Gregorian computus.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int days = h + l - 7 * m + 114;
    return {year, days / 31, days % 31 + 1};
}

bool BusinessDays::Rule::holdsFor(const QString& uf, int year) const
{
    return year >= firstYear && year <= lastYear && (ufs.isEmpty() || ufs.contains(uf));
}

QDate BusinessDays::Rule::dateIn(int year) const
{
    return fromEaster ? easterSunday(year).addDays(*fromEaster) : QDate(year, month, day);
}

Result<BusinessDays::Rule> BusinessDays::readRule(const QJsonObject& entry)
{
    Rule rule;
    rule.name = entry.value(u"name").toString();
    rule.ufs = textsOf(entry.value(u"ufs").toArray());
    rule.firstYear = entry.value(u"from").toInt(1);
    rule.lastYear = entry.value(u"until").toInt(9999);
    if (rule.name.isEmpty())
        return badHolidays(QStringLiteral("name"));
    if (entry.contains(u"easter")) {
        rule.fromEaster = entry.value(u"easter").toInt();
        return rule;
    }
    // A leap year, so that 29 February would be accepted.
    const QDate date = QDate::fromString(QStringLiteral("2000-") + entry.value(u"date").toString(), Qt::ISODate);
    if (!date.isValid())
        return badHolidays(rule.name);
    rule.month = date.month();
    rule.day = date.day();
    return rule;
}

Result<BusinessDays> BusinessDays::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject root, toml::parse(bytes));
    BusinessDays days;
    for (const QString& table : {QStringLiteral("national"), QStringLiteral("state")}) {
        for (const QJsonValue& entry : root.value(table).toArray()) {
            TRATO_TRY(const Rule rule, readRule(entry.toObject()));
            if (rule.ufs.isEmpty() == (table == u"state"))
                return badHolidays(rule.name);
            days.m_rules.push_back(rule);
        }
    }
    for (const QJsonValue& value : root.value(u"once").toArray()) {
        const QJsonObject entry = value.toObject();
        const QDate date = QDate::fromString(entry.value(u"date").toString(), Qt::ISODate);
        if (!date.isValid())
            return badHolidays(entry.value(u"name").toString());
        days.m_once.push_back({date, entry.value(u"name").toString()});
    }
    for (const QJsonValue& value : root.value(u"municipal").toArray()) {
        const QJsonObject entry = value.toObject();
        TRATO_TRY(const Rule rule, readRule(entry));
        const QString city = text::folded(entry.value(u"city").toString());
        if (rule.ufs.size() != 1 || city.isEmpty())
            return badHolidays(rule.name);
        days.m_cities.push_back({city, rule});
    }
    if (days.m_rules.empty())
        return badHolidays(QStringLiteral("national"));
    return days;
}

const BusinessDays& BusinessDays::standard()
{
    static const BusinessDays days = loadTable<BusinessDays>(QStringLiteral("holidays.toml"), &BusinessDays::fromToml);
    return days;
}

std::optional<QString> BusinessDays::holiday(QDate date, const QString& uf, const QString& city) const
{
    if (isHoliday(date, uf))
        return holidaysIn(date, date, uf).front().name;
    if (city.isEmpty())
        return std::nullopt;
    const auto own = std::find_if(m_cities.begin(), m_cities.end(), [&](const CityRule& one) {
        return one.city == city && one.rule.holdsFor(uf, date.year()) && one.rule.dateIn(date.year()) == date;
    });
    return own == m_cities.end() ? std::nullopt : std::optional(own->rule.name);
}

bool BusinessDays::isHoliday(QDate date, const QString& uf) const
{
    const auto ruled = [&](const Rule& rule) {
        return rule.holdsFor(uf, date.year()) && rule.dateIn(date.year()) == date;
    };
    return std::any_of(m_rules.begin(), m_rules.end(), ruled) ||
           std::any_of(m_once.begin(), m_once.end(), [&](const Holiday& once) { return once.date == date; });
}

bool BusinessDays::isCityHoliday(QDate date, const QString& uf) const
{
    return std::any_of(m_cities.begin(), m_cities.end(), [&](const CityRule& one) {
        return one.rule.holdsFor(uf, date.year()) && one.rule.dateIn(date.year()) == date;
    });
}

bool BusinessDays::hasCityHolidays(const QString& uf, const QString& city) const
{
    return std::any_of(m_cities.begin(), m_cities.end(),
        [&](const CityRule& one) { return one.city == city && one.rule.ufs.contains(uf); });
}

bool BusinessDays::isBusinessDay(QDate date, const QString& uf) const
{
    return date.isValid() && !isWeekend(date) && !isHoliday(date, uf);
}

QDate BusinessDays::nextBusinessDay(QDate date, const QString& uf) const
{
    while (date.isValid() && !isBusinessDay(date, uf))
        date = date.addDays(1);
    return date;
}

QDate BusinessDays::previousBusinessDay(QDate date, const QString& uf) const
{
    while (date.isValid() && !isBusinessDay(date, uf))
        date = date.addDays(-1);
    return date;
}

/// A year at a time while more business days are left than a year has.
void BusinessDays::skipYears(QDate& date, qint64& left, const QString& uf) const
{
    constexpr int year = 365;
    constexpr int moreThanAYearHas = 300;
    while (left > moreThanAYearHas && date <= lastDay) {
        left -= countAfter(date, date.addDays(year), uf);
        date = date.addDays(year);
    }
    while (left < -moreThanAYearHas && date >= firstDay) {
        left += countAfter(date.addDays(-year - 1), date.addDays(-1), uf);
        date = date.addDays(-year);
    }
}

Result<QDate> BusinessDays::add(QDate from, qint64 days, const QString& uf) const
{
    QDate date = from;
    qint64 left = days;
    skipYears(date, left, uf);
    const qint64 step = days < 0 ? -1 : 1;
    while (left != 0 && date >= firstDay && date <= lastDay) {
        date = date.addDays(step);
        left -= isBusinessDay(date, uf) ? step : 0;
    }
    if (date < firstDay || date > lastDay)
        return failure(QStringLiteral("date_out_of_range"),
            QCoreApplication::translate("calendar", "The date lies outside the years 1 to 9999."));
    return date;
}

int BusinessDays::between(QDate from, QDate to, const QString& uf) const
{
    if (from > to)
        return -between(to, from, uf);
    return countAfter(nextBusinessDay(from, uf), to, uf);
}

int BusinessDays::countAfter(QDate after, QDate until, const QString& uf) const
{
    if (after >= until)
        return 0;
    const auto holidays = holidaysIn(after.addDays(1), until, uf);
    const auto onWeekdays =
        std::count_if(holidays.begin(), holidays.end(), [](const Holiday& h) { return !isWeekend(h.date); });
    return weekdaysAfter(after, until) - static_cast<int>(onWeekdays);
}

std::vector<Holiday> BusinessDays::holidaysIn(QDate from, QDate to, const QString& uf) const
{
    std::vector<Holiday> found;
    const auto take = [&](QDate date, const QString& name) {
        if (date >= from && date <= to)
            found.push_back({date, name});
    };
    for (int year = from.year(); year <= to.year(); ++year) {
        for (const Rule& rule : m_rules) {
            if (rule.holdsFor(uf, year))
                take(rule.dateIn(year), rule.name);
        }
    }
    for (const Holiday& once : m_once)
        take(once.date, once.name);
    std::stable_sort(found.begin(), found.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
    std::vector<Holiday> distinct;
    for (Holiday& one : found) {
        if (!distinct.empty() && distinct.back().date == one.date)
            distinct.back().name += QStringLiteral(" / ") + one.name;
        else
            distinct.push_back(std::move(one));
    }
    return distinct;
}

} // namespace trato::calendar
