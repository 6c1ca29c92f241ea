#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace trato::storage {

class Prepared;

/// A column's name: a literal of the program, so that a statement knows it again by its address.
class Column final {
public:
    consteval Column(const char* name)
        : m_name(name)
    {
    }
    [[nodiscard]] constexpr const char* name() const { return m_name; }

private:
    const char* m_name;
};

/// The one way columns are read: by name, from the row a query stands on. Asking for a column that the statement does
/// not have is a programming error and ends the program; NULL reads as the type's empty value.
class Row final {
public:
    explicit Row(const Prepared& statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(Column column) const;
    [[nodiscard]] qint64 integer(Column column) const;
    [[nodiscard]] int number(Column column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(Column column) const { return integer(column) != 0; }
    [[nodiscard]] double real(Column column) const;
    [[nodiscard]] QString text(Column column) const;
    /// One of the schema's own words (a status, a kind of actor), which are ASCII; valid until the next row.
    [[nodiscard]] QLatin1StringView word(Column column) const;
    [[nodiscard]] QByteArray bytes(Column column) const;
    [[nodiscard]] QDate date(Column column) const;
    [[nodiscard]] Instant instant(Column column) const { return Instant(integer(column)); }
    [[nodiscard]] QJsonObject object(Column column) const;
    [[nodiscard]] QJsonArray array(Column column) const;
    template <class IdType>
    [[nodiscard]] IdType id(Column column) const
    {
        return IdType(integer(column));
    }
    [[nodiscard]] std::optional<qint64> optionalInteger(Column column) const;

private:
    const Prepared& m_statement;
};

} // namespace trato::storage
