#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::calendar {

struct Holiday {
    QDate date;
    QString name;
};

/// The national bank calendar: Mondays to Fridays that are no national holiday (rules and dates in
/// resources/calendar/holidays.toml), and with a state (UF) its holidays too. Years 1 to 9999. A city's own holidays
/// close no bank: only who is asked whether somebody may be approached names the city.
class BusinessDays final {
public:
    /// Code `invalid_holidays` when the data can't be understood.
    static Result<BusinessDays> fromToml(QByteArrayView bytes);
    /// The shipped table, or the desk's newer one (see base/datafile.h).
    static const BusinessDays& standard();

    /// The name of the holiday, also at weekends; `city` folded (text::folded), within `uf`.
    [[nodiscard]] std::optional<QString> holiday(QDate date, const QString& uf = {}, const QString& city = {}) const;
    [[nodiscard]] bool isHoliday(QDate date, const QString& uf = {}) const;
    /// Some city of the state has a holiday of its own that day.
    [[nodiscard]] bool isCityHoliday(QDate date, const QString& uf) const;
    /// The city (folded) has holidays of its own, on whatever day.
    [[nodiscard]] bool hasCityHolidays(const QString& uf, const QString& city) const;
    [[nodiscard]] bool isBusinessDay(QDate date, const QString& uf = {}) const;
    /// The day itself when it is a business day.
    [[nodiscard]] QDate nextBusinessDay(QDate date, const QString& uf = {}) const;
    [[nodiscard]] QDate previousBusinessDay(QDate date, const QString& uf = {}) const;

    /// `days` business days on (or back when negative); 0 is the same date, business day or not. Code
    /// `date_out_of_range` beyond the years 1 to 9999.
    [[nodiscard]] Result<QDate> add(QDate from, qint64 days, const QString& uf = {}) const;
    /// Business days of the period: its earlier end moves forward to a business day, its later end back to one, and the
    /// first day isn't counted. Negative when `to` is before `from`.
    [[nodiscard]] int between(QDate from, QDate to, const QString& uf = {}) const;
    /// Business days d with after < d <= until; 0 when there is none.
    [[nodiscard]] int countAfter(QDate after, QDate until, const QString& uf = {}) const;
    /// Holidays within [from, to] in order, also at weekends; two on one date are one entry with both names.
    [[nodiscard]] std::vector<Holiday> holidaysIn(QDate from, QDate to, const QString& uf = {}) const;

private:
    struct Rule {
        QString name;
        QStringList ufs; ///< empty: national
        int month = 0;
        int day = 0;
        std::optional<int> fromEaster;
        int firstYear = 1;
        int lastYear = 9999;

        [[nodiscard]] bool holdsFor(const QString& uf, int year) const;
        [[nodiscard]] QDate dateIn(int year) const;
    };
    void skipYears(QDate& date, qint64& left, const QString& uf) const;
    static Result<Rule> readRule(const QJsonObject& entry);

    /// Of a city: its rule names one state.
    struct CityRule {
        QString city;
        Rule rule;
    };

    std::vector<Rule> m_rules;
    std::vector<Holiday> m_once;
    std::vector<CityRule> m_cities;
};

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);

} // namespace trato::calendar
