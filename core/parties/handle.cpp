#include "parties/handle.h"

#include "base/text.h"
#include "parties/phone.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace trato::parties {
namespace {

constexpr int longestHandle = 254;

const std::pair<ContactKind, QLatin1StringView> kindNames[]{
    {ContactKind::Phone, QLatin1StringView("phone")},
    {ContactKind::Email, QLatin1StringView("email")},
    {ContactKind::WhatsApp, QLatin1StringView("whatsapp")},
    {ContactKind::Rcs, QLatin1StringView("rcs")},
};

Failure invalid(const QString& text)
{
    return failure(QStringLiteral("invalid_handle"),
        QCoreApplication::translate("parties", "“%1” is no address of this channel.").arg(text.left(longestHandle)));
}

std::optional<QString> email(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+$"));
    const QString plain = text.trimmed().toLower();
    return plain.size() <= longestHandle && shape.match(plain).hasMatch() ? std::optional(plain) : std::nullopt;
}

std::optional<QString> phone(const QString& text)
{
    const auto parsed = parsePhone(text);
    return parsed && !parsed->e164.isEmpty() ? std::optional(parsed->e164) : std::nullopt;
}

/// A number, or what the provider calls a user who hides it.
std::optional<QString> whatsApp(const QString& text)
{
    static const QRegularExpression opaque(QStringLiteral("^[A-Za-z0-9._:-]+$"));
    const QString plain = text.trimmed();
    if (const auto number = parseWhatsAppId(plain.startsWith(u'+') ? plain.mid(1) : plain);
        number && !number->e164.isEmpty())
        return number->e164;
    if (auto number = phone(plain))
        return number;
    return plain.size() <= longestHandle && opaque.match(plain).hasMatch() ? std::optional(plain) : std::nullopt;
}

std::optional<QString> normalised(ContactKind kind, const QString& text)
{
    switch (kind) {
    case ContactKind::Email: return email(text);
    case ContactKind::WhatsApp: return whatsApp(text);
    case ContactKind::Phone:
    case ContactKind::Rcs: return phone(text);
    }
    return std::nullopt;
}

} // namespace

QString contactKindName(ContactKind kind)
{
    for (const auto& [known, name] : kindNames) {
        if (known == kind)
            return name;
    }
    return {};
}

std::optional<ContactKind> contactKindFromName(QStringView name)
{
    for (const auto& [kind, known] : kindNames) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

Result<Handle> Handle::parse(ContactKind kind, const QString& text)
{
    if (const auto value = normalised(kind, text))
        return Handle{kind, *value};
    return invalid(text);
}

Result<Handle> Handle::ofChannel(Channel channel, const QString& text)
{
    const auto kinds = contactKindsOf(channel);
    if (kinds.empty())
        return invalid(text);
    return parse(kinds.front(), text);
}

QStringList Handle::alternatives() const
{
    if (kind != ContactKind::Email) {
        auto number = parsePhone(value);
        if (!number && value.startsWith(u'+'))
            number = parseWhatsAppId(value.mid(1));
        if (number)
            return alternativeForms(*number);
    }
    return {value};
}

int Handle::areaCode() const
{
    // Stored numbers are E.164: +55, two digits of the area, eight or nine of the line. No line begins with 0 after
    // +55, and services (+55 800 …) have no area code of this table.
    const bool brazilian = value.startsWith(QStringLiteral("+55")) && (value.size() == 13 || value.size() == 14);
    return kind != ContactKind::Email && brazilian ? QStringView(value).sliced(3, 2).toInt() : 0;
}

std::vector<ContactKind> contactKindsOf(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp: return {ContactKind::WhatsApp, ContactKind::Phone};
    case Channel::Sms:
    case Channel::Voice: return {ContactKind::Phone, ContactKind::WhatsApp};
    case Channel::Rcs: return {ContactKind::Rcs, ContactKind::Phone};
    case Channel::Email: return {ContactKind::Email};
    case Channel::Portal: return {};
    }
    return {};
}

} // namespace trato::parties
