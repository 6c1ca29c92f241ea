#include "ui/format/when.h"

#include "base/text.h"

#include <QRegularExpression>

#include <array>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

/// Folded: small letters without accents.
std::optional<QDate> dayInWords(const QString& text, QDate today)
{
    static const QRegularExpression inDays(
        QStringLiteral("\\b(?:em|daqui a|in|en|dentro de) (\\d{1,3}) (?:dias?|days?)\\b|^\\+(\\d{1,3})$"));
    static const QRegularExpression overmorrow(
        QStringLiteral("\\bdepois de amanha\\b|\\bpasado manana\\b|\\bday after tomorrow\\b"));
    static const QRegularExpression tomorrow(QStringLiteral("\\b(?:amanha|manana|tomorrow)\\b"));
    static const QRegularExpression presentDay(QStringLiteral("\\b(?:hoje|hoy|today)\\b"));
    if (const auto match = inDays.match(text); match.hasMatch())
        return today.addDays((match.captured(1) + match.captured(2)).toInt());
    if (text.contains(overmorrow))
        return today.addDays(2);
    if (text.contains(tomorrow))
        return today.addDays(1);
    if (text.contains(presentDay))
        return today;
    return std::nullopt;
}

std::optional<QDate> weekdayIn(const QString& text, QDate today)
{
    static const std::array patterns{QRegularExpression(QStringLiteral("\\b(seg|segunda|mon|monday|lun|lunes)\\b")),
        QRegularExpression(QStringLiteral("\\b(ter|terca|tue|tuesday|mar|martes)\\b")),
        QRegularExpression(QStringLiteral("\\b(qua|quarta|wed|wednesday|mie|miercoles)\\b")),
        QRegularExpression(QStringLiteral("\\b(qui|quinta|thu|thursday|jue|jueves)\\b")),
        QRegularExpression(QStringLiteral("\\b(sex|sexta|fri|friday|vie|viernes)\\b")),
        QRegularExpression(QStringLiteral("\\b(sab|sabado|sat|saturday)\\b")),
        QRegularExpression(QStringLiteral("\\b(dom|domingo|sun|sunday)\\b"))};
    for (size_t i = 0; i < patterns.size(); ++i) {
        if (!patterns.at(i).match(text).hasMatch())
            continue;
        const int ahead = (static_cast<int>(i) + 1 - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead);
    }
    return std::nullopt;
}

/// The next day of that number; months without it are passed over.
std::optional<QDate> dayOfMonth(int day, QDate today)
{
    for (int month = 0; month < 3; ++month) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(month);
        const QDate date(first.year(), first.month(), day);
        if (date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> dateIn(const QString& text, QDate today)
{
    static const QRegularExpression dayMonth(QStringLiteral("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?\\b"));
    static const QRegularExpression numbered(QStringLiteral("\\b(?:dia|day) (\\d{1,2})\\b|^(\\d{1,2})$"));
    if (const auto match = numbered.match(text); match.hasMatch())
        return dayOfMonth((match.captured(1) + match.captured(2)).toInt(), today);
    const auto match = dayMonth.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString written = match.captured(3);
    const int year = written.isEmpty() ? today.year() : written.size() == 2 ? 2000 + written.toInt() : written.toInt();
    QDate date(year, match.captured(2).toInt(), match.captured(1).toInt());
    if (date.isValid() && date < today && written.isEmpty())
        date = date.addYears(1);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Spanish has one word for the morning and for tomorrow.
QString withoutMorning(QString text)
{
    static const QRegularExpression morning(QStringLiteral("\\b(?:por|de|en) la manana\\b"));
    return text.remove(morning);
}

std::optional<QDate> dayFrom(const QString& written, QDate today)
{
    const QString folded = withoutMorning(written);
    if (const auto day = dayInWords(folded, today))
        return day;
    if (const auto day = dateIn(folded, today))
        return day;
    return weekdayIn(folded, today);
}

std::optional<QTime> timeIn(const QString& text)
{
    static const QRegularExpression hour(QStringLiteral("\\b(\\d{1,2})(?::(\\d{2})|\\s?h(?:\\s?(\\d{2}))?)\\b"));
    if (const auto match = hour.match(text); match.hasMatch()) {
        const QString minutes = match.captured(2) + match.captured(3);
        const QTime time(match.captured(1).toInt(), minutes.toInt());
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    struct Part {
        QRegularExpression words;
        QTime time;
    };
    static const std::array parts{
        Part{QRegularExpression(QStringLiteral("\\b(manha|morning|(?:por|de|en) la manana)\\b")), QTime(9, 0)},
        Part{QRegularExpression(QStringLiteral("\\b(tarde|afternoon)\\b")), QTime(14, 0)},
        Part{QRegularExpression(QStringLiteral("\\b(noite|noche|evening)\\b")), QTime(18, 0)}};
    for (const Part& part : parts) {
        if (part.words.match(text).hasMatch())
            return part.time;
    }
    return std::nullopt;
}

std::optional<Instant> spanFrom(const QString& text, Instant now)
{
    static const QRegularExpression span(
        QStringLiteral("^(?:em|daqui a|in|en|dentro de) (\\d{1,3}) ?(min|minutos?|minutes?|h|horas?|hours?)$"));
    const auto match = span.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    return now + (match.captured(2).startsWith(u'm') ? std::chrono::minutes(number) : std::chrono::hours(number));
}

} // namespace

std::optional<QDate> readDay(QStringView text, QDate today)
{
    const auto day = dayFrom(text::folded(text).trimmed(), today);
    return day && *day >= today ? day : std::nullopt;
}

std::optional<Instant> readWhen(QStringView text, Instant now)
{
    const QString folded = text::folded(text).trimmed();
    if (const auto later = spanFrom(folded, now))
        return *later > now ? later : std::nullopt;
    const QDate today = now.dateIn(deskZone());
    const auto time = timeIn(folded);
    // "15h" and "15" are hours here, "dia 15" is a day.
    static const QRegularExpression bare(QStringLiteral("^\\d{1,2}$"));
    const auto day = bare.match(folded).hasMatch() ? std::nullopt : dayFrom(folded, today);
    if (!day && !time)
        return std::nullopt;
    Instant when = Instant::fromDateTime(QDateTime(day.value_or(today), time.value_or(QTime(9, 0)), deskZone()));
    if (!day && when <= now)
        when = Instant::fromDateTime(QDateTime(today.addDays(1), *time, deskZone()));
    return when > now ? std::optional(when) : std::nullopt;
}

} // namespace trato::ui
