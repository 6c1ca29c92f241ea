#include "ui/format/brazil.h"

#include "money/reais.h"
#include "ui/format/words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace trato::ui::format {
namespace {

constexpr QChar minus(0x2212);

QString grouped(quint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

quint64 magnitude(qint64 number)
{
    return number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
}

QString tenthsText(qint64 tenths)
{
    const quint64 value = magnitude(tenths);
    QString text = grouped(value / 10);
    if (value % 10 != 0)
        text += u',' + QString::number(value % 10);
    return text;
}

QString weekday(QDate date)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("trato::ui::format", "Mon"),
        QT_TRANSLATE_NOOP("trato::ui::format", "Tue"), QT_TRANSLATE_NOOP("trato::ui::format", "Wed"),
        QT_TRANSLATE_NOOP("trato::ui::format", "Thu"), QT_TRANSLATE_NOOP("trato::ui::format", "Fri"),
        QT_TRANSLATE_NOOP("trato::ui::format", "Sat"), QT_TRANSLATE_NOOP("trato::ui::format", "Sun")};
    return Words::tr(names[static_cast<std::size_t>(date.dayOfWeek() - 1)]);
}

QString longWeekday(QDate date)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("trato::ui::format", "Monday"),
        QT_TRANSLATE_NOOP("trato::ui::format", "Tuesday"), QT_TRANSLATE_NOOP("trato::ui::format", "Wednesday"),
        QT_TRANSLATE_NOOP("trato::ui::format", "Thursday"), QT_TRANSLATE_NOOP("trato::ui::format", "Friday"),
        QT_TRANSLATE_NOOP("trato::ui::format", "Saturday"), QT_TRANSLATE_NOOP("trato::ui::format", "Sunday")};
    return Words::tr(names[static_cast<std::size_t>(date.dayOfWeek() - 1)]);
}

QString cpf(QStringView d)
{
    return QStringLiteral("%1.%2.%3-%4").arg(d.mid(0, 3), d.mid(3, 3), d.mid(6, 3), d.mid(9));
}

QString cnpj(QStringView d)
{
    return QStringLiteral("%1.%2.%3/%4-%5").arg(d.mid(0, 2), d.mid(2, 3), d.mid(5, 3), d.mid(8, 4), d.mid(12));
}

} // namespace

QString money(qint64 cents) { return money::reais(money::Money::fromCents(cents)); }

QString amount(qint64 cents)
{
    const QString digits = money::reaisDigits(money::Money::fromCents(cents));
    return cents < 0 ? minus + digits : digits;
}

QString instalments(int count, qint64 cents) { return QStringLiteral("%1 × %2").arg(count).arg(money(cents)); }

QString count(qint64 number) { return number < 0 ? minus + grouped(magnitude(number)) : grouped(magnitude(number)); }

QString shortCount(qint64 number)
{
    return magnitude(number) > 99'999 ? Words::tr("%1 thousand").arg(count(number / 1000)) : count(number);
}

QString signedNumber(qint64 number) { return number > 0 ? u'+' + count(number) : count(number); }

QString percent(qint64 tenths) { return (tenths < 0 ? QString(minus) : QString()) + tenthsText(tenths) + u'%'; }

QString percentPoints(qint64 tenths)
{
    const QString sign = tenths > 0 ? QStringLiteral("+") : tenths < 0 ? QString(minus) : QString();
    return sign + tenthsText(tenths) + QStringLiteral(" p.p.");
}

QString hundredths(double share)
{
    const int whole = std::clamp(static_cast<int>(share * 100 + 0.5), 0, share < 1 ? 99 : 100);
    return QStringLiteral("%1,%2").arg(whole / 100).arg(whole % 100, 2, 10, QLatin1Char('0'));
}

QString fileSize(qint64 bytes)
{
    if (bytes < 1000)
        return QStringLiteral("%1 B").arg(bytes);
    if (bytes < 1'000'000)
        return QStringLiteral("%1 KB").arg((bytes + 500) / 1000);
    return QStringLiteral("%1 MB").arg(tenthsText((bytes + 50'000) / 100'000));
}

QString date(QDate date) { return date.toString(u"dd/MM/yyyy"); }

QString shortDate(QDate date) { return date.toString(u"dd/MM"); }

QString nearDate(QDate date) { return date.isValid() ? weekday(date) + u' ' + shortDate(date) : QString(); }

QString nearFullDate(QDate day) { return day.isValid() ? weekday(day) + u' ' + date(day) : QString(); }

QString longDate(QDate day) { return day.isValid() ? longWeekday(day) + QStringLiteral(", ") + date(day) : QString(); }

QString time(QTime time) { return time.toString(u"H:mm"); }

QString timeWithSeconds(QTime time) { return time.toString(u"HH:mm:ss"); }

QString nearInstant(Instant instant, QDate today, const QTimeZone& zone)
{
    const QDateTime local = instant.in(zone);
    const qint64 days = today.daysTo(local.date());
    if (days == 0)
        return time(local.time());
    if (days > 0 && days < 7 && local.date().dayOfWeek() > today.dayOfWeek())
        return weekday(local.date()) + u' ' + time(local.time());
    return dayAndTime(instant, zone);
}

QString dayAndTime(Instant instant, const QTimeZone& zone)
{
    const QDateTime local = instant.in(zone);
    return nearDate(local.date()) + u' ' + time(local.time());
}

QString duration(std::chrono::seconds length)
{
    const qint64 seconds = std::max<qint64>(0, length.count());
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 24) {
        return minutes % 60 == 0 || hours >= 10
                   ? QStringLiteral("%1 h").arg(hours)
                   : QStringLiteral("%1 h %2").arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    const qint64 days = hours / 24;
    return days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(count(days));
}

QString clock(std::chrono::seconds length)
{
    const qint64 seconds = std::max<qint64>(0, length.count());
    const QChar zero = u'0';
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, zero)
        .arg(seconds % 60, 2, 10, zero);
}

QString steadyClock(std::chrono::seconds length)
{
    const QString text = clock(length);
    return text.size() < 5 ? u'0' + text : text;
}

QString phone(QStringView e164)
{
    const bool brazilian = e164.startsWith(u"+55") && (e164.size() == 13 || e164.size() == 14);
    if (!brazilian)
        return e164.toString();
    const QStringView national = e164.mid(3);
    const qsizetype head = national.size() - 6;
    return QStringLiteral("(%1) %2-%3").arg(national.left(2), national.mid(2, head), national.right(4));
}

QString document(QStringView digits)
{
    if (digits.size() == 11)
        return cpf(digits);
    return digits.size() == 14 ? cnpj(digits) : digits.toString();
}

QString maskedDocument(QStringView digits)
{
    const QString mask(QChar(0x2022));
    if (digits.size() == 11)
        return cpf(QString(mask.repeated(3) + digits.mid(3, 6).toString() + mask.repeated(2)));
    if (digits.size() == 14)
        return cnpj(QString(mask.repeated(2) + digits.mid(2, 6).toString() + mask.repeated(6)));
    return mask.repeated(digits.size());
}

QString boletoLine(QStringView d)
{
    constexpr qsizetype bankSlip = 47;
    if (d.size() != bankSlip)
        return d.toString();
    return QStringLiteral("%1.%2 %3.%4 %5.%6 ")
               .arg(d.mid(0, 5), d.mid(5, 5), d.mid(10, 5), d.mid(15, 6), d.mid(21, 5), d.mid(26, 6)) +
           QStringLiteral("%1 %2").arg(d.mid(32, 1), d.mid(33));
}

QString initials(QStringView name)
{
    const auto words = name.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString text(words.first().front());
    if (words.size() > 1)
        text += words.last().front();
    return text.toUpper();
}

} // namespace trato::ui::format
