#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace trato::payments {

/// One field of an EMV code: two digits of id, two of length, the value.
struct TlvField {
    int id = 0;
    QString value;
    qsizetype position = 0; ///< where the id stands
};

enum class TlvEnd {
    Complete,  ///< the last field ended with the text
    Truncated, ///< the text ended inside a field, which is the last one given with what there is of it
    Malformed, ///< id or length are no digits
};

struct Tlv {
    std::vector<TlvField> fields;
    TlvEnd end = TlvEnd::Complete;
    qsizetype stoppedAt = 0; ///< where reading stopped

    /// The first field with this id.
    [[nodiscard]] const TlvField* find(int id) const;
};

/// As many fields as can be read.
Tlv parseTlv(QStringView text);

/// `value` is at most 99 characters of ASCII.
QString tlvField(int id, QStringView value);

} // namespace trato::payments
