#include "storage/row.h"

#include "storage/prepared.h"

#include <QJsonDocument>

namespace trato::storage {

namespace {

int decimal(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits)
        value = value * 10 + (digit.unicode() - u'0');
    return value;
}

QJsonDocument document(const QString& text)
{
    return text.isEmpty() ? QJsonDocument() : QJsonDocument::fromJson(text.toUtf8());
}

} // namespace

bool Row::isNull(const char* column) const
{
    return m_statement.isNull(m_statement.indexOf(column));
}

qint64 Row::integer(const char* column) const
{
    const int index = m_statement.indexOf(column);
    return m_statement.isNull(index) ? 0 : m_statement.integer(index);
}

double Row::real(const char* column) const
{
    const int index = m_statement.indexOf(column);
    return m_statement.isNull(index) ? 0 : m_statement.real(index);
}

QString Row::text(const char* column) const
{
    const int index = m_statement.indexOf(column);
    return m_statement.isNull(index) ? QString() : m_statement.text(index);
}

QByteArray Row::bytes(const char* column) const
{
    const int index = m_statement.indexOf(column);
    return m_statement.isNull(index) ? QByteArray() : m_statement.bytes(index);
}

QDate Row::date(const char* column) const
{
    const QString iso = text(column);
    if (iso.size() != 10)
        return {};
    const QStringView digits(iso);
    return {decimal(digits.first(4)), decimal(digits.sliced(5, 2)), decimal(digits.sliced(8, 2))};
}

QJsonObject Row::object(const char* column) const
{
    return document(text(column)).object();
}

QJsonArray Row::array(const char* column) const
{
    return document(text(column)).array();
}

std::optional<qint64> Row::optionalInteger(const char* column) const
{
    const int index = m_statement.indexOf(column);
    return m_statement.isNull(index) ? std::nullopt : std::optional<qint64>(m_statement.integer(index));
}

} // namespace trato::storage
