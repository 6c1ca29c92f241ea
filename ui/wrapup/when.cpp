#include "ui/wrapup/when.h"

#include "base/text.h"

#include <QRegularExpression>

namespace trato::ui {

namespace {

std::optional<QDate> readDay(const QString& text, QDate today)
{
    static const QRegularExpression dayMonth(QStringLiteral("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?\\b"));
    if (text.contains(QStringLiteral("depois de amanha")))
        return today.addDays(2);
    if (text.contains(QStringLiteral("amanha")) || text.contains(QStringLiteral("tomorrow")))
        return today.addDays(1);
    if (text.contains(QStringLiteral("hoje")) || text.contains(QStringLiteral("today")))
        return today;
    const auto match = dayMonth.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    QDate date(year, match.captured(2).toInt(), match.captured(1).toInt());
    if (date.isValid() && date < today && match.captured(3).isEmpty())
        date = date.addYears(1);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> readTime(const QString& text)
{
    static const QRegularExpression hour(QStringLiteral("\\b(\\d{1,2})(?::(\\d{2})|\\s?h(?:\\s?(\\d{2}))?)"));
    const auto match = hour.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString minutes = match.captured(2) + match.captured(3);
    const QTime time(match.captured(1).toInt(), minutes.toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<Instant> readWhen(QStringView text, Instant now)
{
    const QString folded = text::folded(text);
    const QDate today = now.dateIn(deskZone());
    const auto day = readDay(folded, today);
    const auto time = readTime(folded);
    if (!day && !time)
        return std::nullopt;
    Instant when = Instant::fromDateTime(QDateTime(day.value_or(today), time.value_or(QTime(9, 0)), deskZone()));
    if (!day && when <= now)
        when = Instant::fromDateTime(QDateTime(today.addDays(1), *time, deskZone()));
    return when > now ? std::optional(when) : std::nullopt;
}

} // namespace trato::ui
