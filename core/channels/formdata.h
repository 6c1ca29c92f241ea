#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace trato::channels {

/// The fields of an application/x-www-form-urlencoded body, in order, names may repeat. Broken percent escapes stand
/// for themselves: whatever came is readable, and a signature over it fails by itself.
class FormData final {
public:
    static FormData parse(QByteArrayView body);

    /// The first value of `name` as UTF-8, or an empty string.
    [[nodiscard]] QString value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>>& fields() const { return m_fields; }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_fields;
};

/// Percent-encoded for a form body, blanks as "+".
QByteArray formEncoded(const std::vector<std::pair<QString, QString>>& fields);

} // namespace trato::channels
