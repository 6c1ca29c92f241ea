#include "app/ctl/jsonvalues.h"

#include "money/money.h"

namespace trato::ctl {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(Instant instant)
{
    return instant.isNever() ? QJsonValue() : QJsonValue(instant.toIso(deskZone()));
}

QString amountOf(qint64 cents)
{
    return money::Money::fromCents(cents).toString();
}

QJsonValue amountOrNull(const storage::Row& row, const char* column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue(amountOf(row.integer(column)));
}

} // namespace trato::ctl
