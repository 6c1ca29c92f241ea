#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <vector>

namespace trato::storage {

/// A parameter as the database takes it: integers, text, bytes, or NULL (an empty optional, an invalid id).
/// Instants go as microseconds, dates as `yyyy-mm-dd`, booleans as 0 and 1. An invalid date and "never" are NULL.
class Value final {
public:
    Value()
        : m_variant(QMetaType::fromType<QString>())
    {
    }
    Value(std::nullopt_t)
        : Value()
    {
    }
    Value(int value)
        : m_variant(static_cast<qlonglong>(value))
    {
    }
    Value(qint64 value)
        : m_variant(static_cast<qlonglong>(value))
    {
    }
    Value(bool value)
        : m_variant(static_cast<qlonglong>(value ? 1 : 0))
    {
    }
    Value(double value)
        : m_variant(value)
    {
    }
    Value(const QString& text)
        : m_variant(text.isNull() ? QStringLiteral("") : text)
    {
    }
    Value(const QByteArray& bytes)
        : m_variant(bytes.isNull() ? QByteArray("") : bytes)
    {
    }
    Value(QDate date)
        : Value()
    {
        if (date.isValid())
            m_variant = date.toString(Qt::ISODate);
    }
    Value(Instant instant)
        : Value()
    {
        if (!instant.isNever())
            m_variant = static_cast<qlonglong>(instant.microseconds());
    }
    template <class Tag>
    Value(Id<Tag> id)
        : Value()
    {
        if (id.isValid())
            m_variant = static_cast<qlonglong>(id.value());
    }
    template <class T>
    Value(const std::optional<T>& value)
        : Value()
    {
        if (value)
            *this = Value(*value);
    }
    Value(const char*) = delete;

    [[nodiscard]] const QVariant& variant() const { return m_variant; }
    [[nodiscard]] bool isNull() const { return m_variant.isNull(); }

private:
    QVariant m_variant;
};

/// `{":debtor", debtorId}`: the name is the placeholder's, with its colon.
struct Binding {
    const char* name;
    Value value;
};

using Bindings = std::vector<Binding>;

} // namespace trato::storage
