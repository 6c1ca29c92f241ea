#include "payments/pix/pixkey.h"

#include "parties/document.h"
#include "parties/phone.h"

#include <QRegularExpression>

namespace trato::payments {
namespace {

constexpr qsizetype longestKey = 77;

bool matches(const QRegularExpression& shape, const QString& text) { return shape.match(text).hasMatch(); }

bool isUuid(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"));
    return matches(shape, text);
}

bool isEmail(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A[a-z0-9.!#$&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+\\z"));
    return text.size() <= longestKey && matches(shape, text);
}

} // namespace

QString pixKeyTypeName(PixKeyType type)
{
    switch (type) {
    case PixKeyType::Cpf: return QStringLiteral("cpf");
    case PixKeyType::Cnpj: return QStringLiteral("cnpj");
    case PixKeyType::Phone: return QStringLiteral("phone");
    case PixKeyType::Email: return QStringLiteral("email");
    case PixKeyType::Random: return QStringLiteral("random");
    }
    return {};
}

std::optional<PixKey> parsePixKey(QStringView text)
{
    if (text.size() > 4 * longestKey)
        return std::nullopt;
    const QString lower = text.trimmed().toString().toLower();
    if (isUuid(lower))
        return PixKey{PixKeyType::Random, lower};
    if (lower.contains(u'@'))
        return isEmail(lower) ? std::optional(PixKey{PixKeyType::Email, lower}) : std::nullopt;
    if (const auto document = parties::parseDocument(lower)) {
        const bool person = document->kind == parties::DocumentKind::Cpf;
        return PixKey{person ? PixKeyType::Cpf : PixKeyType::Cnpj, document->normalised};
    }
    const auto phone = parties::parsePhone(lower);
    if (phone && phone->kind == parties::PhoneKind::Mobile)
        return PixKey{PixKeyType::Phone, phone->e164};
    return std::nullopt;
}

std::optional<PixKeyType> pixKeyTypeOf(QStringView key)
{
    if (const auto parsed = parsePixKey(key))
        return parsed->type;
    // The directory knows telephones of any country and kind.
    static const QRegularExpression anyPhone(QStringLiteral("\\A\\+[1-9][0-9]{7,14}\\z"));
    return matches(anyPhone, key.toString()) ? std::optional(PixKeyType::Phone) : std::nullopt;
}

} // namespace trato::payments
