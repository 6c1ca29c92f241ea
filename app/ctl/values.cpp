#include "app/ctl/values.h"

#include "calendar/places.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace trato::ctl {

namespace {

/// What is quoted in a message.
QString shortened(const QString& text) { return text.left(40); }

} // namespace

Result<QDate> dateValue(const std::string& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    const QString value = QString::fromStdString(text);
    const QDate date = shape.match(value).hasMatch() ? QDate::fromString(value, Qt::ISODate) : QDate();
    if (!date.isValid() || date.year() < 1)
        return failure(QStringLiteral("invalid_date"),
            QCoreApplication::translate("ctl", "“%1” is not a date such as 2026-01-31.").arg(shortened(value)));
    return date;
}

Result<qint64> integerValue(const std::string& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A-?[0-9]{1,18}\\z"));
    const QString value = QString::fromStdString(text);
    if (!shape.match(value).hasMatch())
        return failure(QStringLiteral("invalid_number"),
            QCoreApplication::translate("ctl", "“%1” is not a whole number.").arg(shortened(value)));
    return value.toLongLong();
}

Result<int> limitValue(const std::string& text)
{
    TRATO_TRY(const qint64 limit, integerValue(text));
    if (limit < 1 || limit > 1'000'000)
        return failure(QStringLiteral("invalid_number"),
            QCoreApplication::translate("ctl", "“%1” is not a number from 1 to 1,000,000.").arg(limit));
    return static_cast<int>(limit);
}

Result<QString> ufValue(const std::string& text)
{
    const QString value = QString::fromStdString(text).toUpper();
    if (!value.isEmpty() && !calendar::Places::standard().isUf(value))
        return failure(QStringLiteral("invalid_uf"),
            QCoreApplication::translate("ctl", "“%1” is not a state such as SP.").arg(shortened(value)));
    return value;
}

Result<money::Rounding> roundingValue(const std::string& text)
{
    return choiceValue(text, money::roundingFromName, "half-even, half-up");
}

Failure invalidChoice(const QString& value, const QString& choices)
{
    return failure(QStringLiteral("invalid_choice"),
        QCoreApplication::translate("ctl", "“%1” is none of: %2").arg(shortened(value), choices));
}

} // namespace trato::ctl
