#include "storage/row.h"

#include "storage/prepared.h"

#include <QJsonDocument>

namespace trato::storage {

namespace {

int decimal(QByteArrayView digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

QJsonDocument document(QByteArrayView utf8)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), utf8.size()));
}

} // namespace

bool Row::isNull(Column column) const { return m_statement.isNull(m_statement.indexOf(column)); }

qint64 Row::integer(Column column) const { return m_statement.integer(m_statement.indexOf(column)); }

double Row::real(Column column) const { return m_statement.real(m_statement.indexOf(column)); }

QString Row::text(Column column) const { return m_statement.text(m_statement.indexOf(column)); }

QLatin1StringView Row::word(Column column) const
{
    const QByteArrayView word = m_statement.utf8(m_statement.indexOf(column));
    return {word.data(), word.size()};
}

QByteArray Row::bytes(Column column) const
{
    const int index = m_statement.indexOf(column);
    return m_statement.isNull(index) ? QByteArray() : m_statement.bytes(index);
}

QDate Row::date(Column column) const
{
    const QByteArrayView iso = m_statement.utf8(m_statement.indexOf(column));
    if (iso.size() != 10)
        return {};
    return {decimal(iso.first(4)), decimal(iso.sliced(5, 2)), decimal(iso.sliced(8, 2))};
}

QJsonObject Row::object(Column column) const
{
    const QByteArrayView utf8 = m_statement.utf8(m_statement.indexOf(column));
    return utf8.isEmpty() ? QJsonObject() : document(utf8).object();
}

QJsonArray Row::array(Column column) const
{
    const QByteArrayView utf8 = m_statement.utf8(m_statement.indexOf(column));
    return utf8.isEmpty() ? QJsonArray() : document(utf8).array();
}

std::optional<qint64> Row::optionalInteger(Column column) const
{
    const int index = m_statement.indexOf(column);
    return m_statement.isNull(index) ? std::nullopt : std::optional<qint64>(m_statement.integer(index));
}

} // namespace trato::storage
