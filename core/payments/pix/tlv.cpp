#include "payments/pix/tlv.h"

namespace trato::payments {
namespace {

constexpr qsizetype headLength = 4;

/// Two ASCII digits as a number, or -1.
int twoDigits(QStringView text, qsizetype at)
{
    const char16_t tens = text.at(at).unicode();
    const char16_t ones = text.at(at + 1).unicode();
    const bool digits = tens >= u'0' && tens <= u'9' && ones >= u'0' && ones <= u'9';
    return digits ? (tens - u'0') * 10 + (ones - u'0') : -1;
}

} // namespace

const TlvField* Tlv::find(int id) const
{
    for (const TlvField& field : fields) {
        if (field.id == id)
            return &field;
    }
    return nullptr;
}

Tlv parseTlv(QStringView text)
{
    Tlv tlv;
    qsizetype at = 0;
    while (at < text.size()) {
        tlv.stoppedAt = at;
        if (text.size() - at < headLength) {
            tlv.end = TlvEnd::Truncated;
            return tlv;
        }
        const int id = twoDigits(text, at);
        const int length = twoDigits(text, at + 2);
        if (id < 0 || length < 0) {
            tlv.end = TlvEnd::Malformed;
            return tlv;
        }
        const QStringView rest = text.sliced(at + headLength);
        tlv.fields.push_back({id, rest.left(length).toString(), at});
        if (rest.size() < length) {
            tlv.end = TlvEnd::Truncated;
            return tlv;
        }
        at += headLength + length;
    }
    tlv.stoppedAt = at;
    return tlv;
}

QString tlvField(int id, QStringView value)
{
    return QStringLiteral("%1%2").arg(id, 2, 10, QChar(u'0')).arg(value.size(), 2, 10, QChar(u'0')) + value.toString();
}

} // namespace trato::payments
