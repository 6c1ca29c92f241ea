#include "base/clock.h"

#include <QCoreApplication>

namespace trato {
namespace {

/// Of what somebody writes; beyond them calendars and time zones say nothing.
constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

} // namespace

Instant Instant::fromDateTime(const QDateTime& dateTime) { return Instant(dateTime.toMSecsSinceEpoch() * 1000); }

Instant Instant::startOfDay(QDate date, const QTimeZone& zone) { return fromDateTime(date.startOfDay(zone)); }

Result<Instant> Instant::parse(QStringView text, const QTimeZone& zone)
{
    QDateTime dateTime = QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs);
    if (!dateTime.isValid())
        return failure(QStringLiteral("invalid_instant"),
            QCoreApplication::translate("base", "“%1” is not a date and time.").arg(text));
    if (const int year = dateTime.date().year(); year < firstYear || year > lastYear)
        return failure(QStringLiteral("invalid_instant"),
            QCoreApplication::translate("base", "“%1” lies outside the years %2 to %3.")
                .arg(text)
                .arg(firstYear)
                .arg(lastYear));
    if (dateTime.timeSpec() == Qt::LocalTime)
        dateTime = QDateTime(dateTime.date(), dateTime.time(), zone);
    return fromDateTime(dateTime);
}

QDateTime Instant::in(const QTimeZone& zone) const
{
    return QDateTime::fromMSecsSinceEpoch(m_microseconds / 1000, zone);
}

QDate Instant::dateIn(const QTimeZone& zone) const { return in(zone).date(); }

QString Instant::toIso(const QTimeZone& zone) const
{
    const QDateTime local = in(zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

const QTimeZone& deskZone()
{
    static const QTimeZone zone("America/Sao_Paulo");
    return zone;
}

QDate Clock::today() const { return now().dateIn(deskZone()); }

Instant SystemClock::now() const
{
    using namespace std::chrono;
    return Instant(duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
}

ScaledClock::ScaledClock(Instant start, double speed)
    : m_start(start)
    , m_realStart(SystemClock().now())
    , m_speed(speed)
{
}

Instant ScaledClock::now() const
{
    const auto elapsed = SystemClock().now() - m_realStart;
    return m_start + std::chrono::microseconds(static_cast<qint64>(static_cast<double>(elapsed.count()) * m_speed));
}

} // namespace trato
