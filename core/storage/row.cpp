#include "storage/row.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

namespace trato::storage {

int Row::index(const char* column) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] == column)
            return static_cast<int>(i);
    }
    qFatal("no column \"%s\" in: %s", column, qUtf8Printable(m_query.lastQuery()));
}

bool Row::isNull(const char* column) const
{
    return m_query.isNull(index(column));
}

qint64 Row::integer(const char* column) const
{
    return m_query.value(index(column)).toLongLong();
}

double Row::real(const char* column) const
{
    return m_query.value(index(column)).toDouble();
}

QString Row::text(const char* column) const
{
    return m_query.value(index(column)).toString();
}

QByteArray Row::bytes(const char* column) const
{
    return m_query.value(index(column)).toByteArray();
}

QDate Row::date(const char* column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QJsonObject Row::object(const char* column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QJsonArray Row::array(const char* column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).array();
}

std::optional<qint64> Row::optionalInteger(const char* column) const
{
    const QVariant value = m_query.value(index(column));
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
}

} // namespace trato::storage
