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

/// The one way columns are read: by name, from the row a query stands on. Asking for a column that the statement does
/// not have is a programming error and ends the program; NULL reads as the type's empty value.
class Row final {
public:
    explicit Row(const Prepared& statement) : m_statement(statement) {}

    [[nodiscard]] bool isNull(const char* column) const;
    [[nodiscard]] qint64 integer(const char* column) const;
    [[nodiscard]] int number(const char* column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(const char* column) const { return integer(column) != 0; }
    [[nodiscard]] double real(const char* column) const;
    [[nodiscard]] QString text(const char* column) const;
    [[nodiscard]] QByteArray bytes(const char* column) const;
    [[nodiscard]] QDate date(const char* column) const;
    [[nodiscard]] Instant instant(const char* column) const { return Instant(integer(column)); }
    [[nodiscard]] QJsonObject object(const char* column) const;
    [[nodiscard]] QJsonArray array(const char* column) const;
    template <class IdType>
    [[nodiscard]] IdType id(const char* column) const
    {
        return IdType(integer(column));
    }
    [[nodiscard]] std::optional<qint64> optionalInteger(const char* column) const;

private:
    const Prepared& m_statement;
};

} // namespace trato::storage
