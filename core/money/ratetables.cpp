#include "money/ratetables.h"

#include "base/datafile.h"
#include "base/toml.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseRates() { Q_INIT_RESOURCE(money_rates); }

namespace trato::money {
namespace {

const QDate endless(9999, 12, 31);

Failure badRates(const QString& what)
{
    return failure(QStringLiteral("invalid_rates"),
        QCoreApplication::translate("money", "The table of rates can't be used: %1").arg(what));
}

int monthOf(QDate day) { return day.year() * 12 + day.month() - 1; }

QString monthName(int month)
{
    return QStringLiteral("%1-%2")
        .arg(month / 12, 4, 10, QLatin1Char('0'))
        .arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
}

Failure rateMissing(const QString& table, int month)
{
    return failure(QStringLiteral("rate_missing"),
        QCoreApplication::translate(
            "money", "The table “%1” has no rate for %2. Add it to rates/%1.toml in the configuration folder.")
            .arg(table, monthName(month)),
        {{QStringLiteral("table"), table}, {QStringLiteral("month"), monthName(month)}});
}

QDate dateOf(const QJsonValue& value) { return QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd")); }

} // namespace

Decimal legalRate(const Decimal& selicFactor, const Decimal& ipcaFactor)
{
    const Decimal percent = (selicFactor / ipcaFactor - Decimal(1)) * Decimal(100);
    const Decimal sixDecimals(boost::multiprecision::cpp_rational(
        percent.scaled(6, Rounding::HalfEven), boost::multiprecision::cpp_int(1'000'000)));
    return std::max(sixDecimals, Decimal(0));
}

Result<RateTables::Period> RateTables::readPeriod(const QJsonObject& entry)
{
    Period period{.from = dateOf(entry.value(u"from")),
        .until = entry.contains(u"until") ? dateOf(entry.value(u"until")) : endless,
        .rate = {},
        .source = entry.value(u"source").toString()};
    if (!period.from.isValid() || !period.until.isValid() || period.until < period.from)
        return badRates(QStringLiteral("from, until"));
    if (entry.contains(u"selic") || entry.contains(u"ipca15")) {
        TRATO_TRY(const Decimal selic, Decimal::parse(entry.value(u"selic").toString()));
        TRATO_TRY(const Decimal ipca, Decimal::parse(entry.value(u"ipca15").toString()));
        if (selic <= Decimal(0) || ipca <= Decimal(0))
            return badRates(QStringLiteral("selic, ipca15"));
        period.rate = legalRate(selic, ipca);
        return period;
    }
    TRATO_TRY(const Rate rate, Rate::parse(entry.value(u"rate").toString()));
    period.rate = rate.inPercent();
    return period;
}

Result<std::vector<RateTables::Period>> RateTables::readPeriods(const QJsonObject& root, const QString& table)
{
    std::vector<Period> periods;
    for (const QJsonValue& entry : root.value(table).toArray()) {
        auto period = readPeriod(entry.toObject());
        if (!period)
            return badRates(table + u' ' + entry[u"from"].toString() + QStringLiteral(": ") + period.error().message);
        const bool twice = std::any_of(periods.begin(), periods.end(),
            [&](const Period& known) { return known.from <= period->until && period->from <= known.until; });
        if (twice)
            return badRates(table + u' ' + period->from.toString(Qt::ISODate));
        periods.push_back(std::move(*period));
    }
    return periods;
}

Result<void> RateTables::readIndex(const QJsonObject& entry)
{
    const bool wholeYear = entry.contains(u"year");
    const QDate month = wholeYear ? QDate(entry.value(u"year").toInt(), 1, 1)
                                  : dateOf(entry.value(u"month").toString() + QStringLiteral("-01"));
    const QJsonArray rates = wholeYear ? entry.value(u"rates").toArray() : QJsonArray{entry.value(u"rate")};
    if (!month.isValid() || month > endless || rates.isEmpty() || rates.size() > 12)
        return badRates(QStringLiteral("ipca ") + entry.value(u"month").toString());
    Decimal grown(1);
    for (qsizetype i = 0; i < rates.size(); ++i) {
        TRATO_TRY(const Decimal percent, Decimal::parse(rates.at(i).toString()));
        if (percent <= Decimal(-100) || percent > Decimal(1000))
            return badRates(QStringLiteral("ipca ") + monthName(monthOf(month) + int(i)));
        if (!m_ipca.emplace(monthOf(month) + int(i), percent).second)
            return badRates(QStringLiteral("ipca ") + monthName(monthOf(month) + int(i)));
        grown = grown * (Decimal(1) + percent / Decimal(100));
    }
    if (!entry.contains(u"accumulated"))
        return {};
    TRATO_TRY(const Decimal published, Decimal::parse(entry.value(u"accumulated").toString()));
    const Decimal apart = (grown - Decimal(1)) * Decimal(100) - published;
    if (std::max(apart, -apart) > Decimal::fraction(1, 100))
        return badRates(QStringLiteral("ipca accumulated ") + monthName(monthOf(month)).first(4));
    return {};
}

Result<RateTables> RateTables::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject root, toml::parse(bytes));
    for (const QString& table : root.keys()) {
        const bool known = table == u"legal" || table == u"ipca" || table == u"fine_cap";
        if (!known || !root.value(table).isArray())
            return badRates(table);
    }
    RateTables tables;
    TRATO_TRY(tables.m_legal, readPeriods(root, QStringLiteral("legal")));
    TRATO_TRY(tables.m_fineCaps, readPeriods(root, QStringLiteral("fine_cap")));
    for (const QJsonValue& entry : root.value(u"ipca").toArray()) {
        if (auto read = tables.readIndex(entry.toObject()); !read)
            return read.error().code == QStringLiteral("invalid_rates") ? Failure(read.error())
                                                                        : badRates(read.error().message);
    }
    return tables;
}

const RateTables& RateTables::standard()
{
    static const RateTables tables = [] {
        initialiseRates();
        RateTables all;
        for (const char* name : {"taxa-legal", "ipca", "caps"}) {
            const QString file = QStringLiteral("rates/%1.toml").arg(QLatin1StringView(name));
            const QByteArray shipped = data::shippedFile(file);
            const auto read = fromToml(shipped);
            if (!read)
                data::reportBroken(file, read.error());
            all = all.with(*read);
            const QByteArray own = data::file(file);
            if (own == shipped)
                continue;
            if (const auto added = fromToml(own))
                all = all.with(*added);
            else
                data::reportUnusable(file, added.error());
        }
        return all;
    }();
    return tables;
}

RateTables RateTables::with(const RateTables& newer) const
{
    RateTables both = newer;
    both.m_legal.insert(both.m_legal.end(), m_legal.begin(), m_legal.end());
    both.m_fineCaps.insert(both.m_fineCaps.end(), m_fineCaps.begin(), m_fineCaps.end());
    both.m_ipca.insert(m_ipca.begin(), m_ipca.end());
    return both;
}

const RateTables::Period* RateTables::find(const std::vector<Period>& periods, QDate day)
{
    const auto found =
        std::find_if(periods.begin(), periods.end(), [&](const Period& p) { return p.from <= day && day <= p.until; });
    return found == periods.end() ? nullptr : &*found;
}

Result<std::vector<LegalShare>> RateTables::legalShares(QDate after, QDate until) const
{
    std::vector<LegalShare> shares;
    const Period* last = nullptr;
    for (QDate day = after.addDays(1); day <= until;) {
        const Period* period = find(m_legal, day);
        if (!period)
            return rateMissing(QStringLiteral("taxa-legal"), monthOf(day));
        const QDate endOfMonth(day.year(), day.month(), day.daysInMonth());
        QDate end = std::min({endOfMonth, until, period->until});
        // A newer entry may begin in the middle of an older one.
        for (const Period& other : m_legal) {
            if (&other < period && other.from > day && other.from <= end)
                end = other.from.addDays(-1);
        }
        if (period != last)
            shares.push_back(
                {.from = day, .until = end, .monthly = period->rate, .share = {}, .source = period->source});
        last = period;
        const qint64 days = day.daysTo(end) + 1;
        LegalShare& share = shares.back();
        share.until = end;
        share.days += days;
        share.share = share.share + period->rate / Decimal(100) * Decimal::fraction(days, day.daysInMonth());
        day = end.addDays(1);
    }
    return shares;
}

Result<Decimal> RateTables::correction(QDate from, QDate to) const
{
    Decimal grown(1);
    for (int month = monthOf(from); month < monthOf(to); ++month) {
        const auto known = m_ipca.find(month);
        if (known == m_ipca.end())
            return rateMissing(QStringLiteral("ipca"), month);
        grown = grown * (Decimal(1) + known->second / Decimal(100));
    }
    return std::max(grown, Decimal(1));
}

std::optional<Decimal> RateTables::fineCap(QDate on) const
{
    const Period* period = find(m_fineCaps, on);
    return period ? std::optional(period->rate) : std::nullopt;
}

} // namespace trato::money
