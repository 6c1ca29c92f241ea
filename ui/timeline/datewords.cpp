#include "ui/timeline/datewords.h"

#include "base/text.h"

#include <QRegularExpression>

namespace trato::ui {

namespace {

std::optional<QDate> writtenDay(const QString& words, QDate today)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?$"));
    const auto match = pattern.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int given = match.captured(3).toInt();
    int year = match.captured(3).isEmpty() ? today.year() : given < 100 ? 2000 + given : given;
    const auto day = [&] { return QDate(year, match.captured(2).toInt(), match.captured(1).toInt()); };
    if (match.captured(3).isEmpty() && day() > today)
        --year;
    return day().isValid() ? std::optional(day()) : std::nullopt;
}

std::optional<QDate> backFromToday(const QString& words, QDate today)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{1,4}) "
        "?(d|dia|dias|day|days|s|semana|semanas|week|weeks|m|mes|meses|month|months|a|ano|anos|year|years)$"));
    const auto match = pattern.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    switch (match.captured(2)[0].unicode()) {
    case u'd': return today.addDays(-count);
    case u's':
    case u'w': return today.addDays(-7 * count);
    case u'm': return today.addMonths(-count);
    default: return today.addYears(-count);
    }
}

} // namespace

std::optional<QDate> dayFromWords(const QString& words, QDate today)
{
    if (const auto day = writtenDay(words.trimmed(), today))
        return day;
    const QString folded = text::folded(words).trimmed();
    if (folded == QStringLiteral("hoje") || folded == QStringLiteral("today"))
        return today;
    if (folded == QStringLiteral("ontem") || folded == QStringLiteral("yesterday"))
        return today.addDays(-1);
    if (folded == QStringLiteral("anteontem"))
        return today.addDays(-2);
    return backFromToday(folded, today);
}

} // namespace trato::ui
