#pragma once

#include "base/channel.h"
#include "base/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace trato::parties {

enum class ContactKind { Phone, Email, WhatsApp, Rcs };

/// phone, email, whatsapp, rcs
QString contactKindName(ContactKind kind);
std::optional<ContactKind> contactKindFromName(QStringView name);

/// An address of a channel in its one stored form: telephone numbers as E.164 ("+5511987654321"), e-mail in lower case,
/// WhatsApp as E.164 or, for users who hide their number, the provider's BSUID as it came.
struct Handle {
    ContactKind kind = ContactKind::Phone;
    QString value;

    /// From what a provider, a file or a person wrote. Code `invalid_handle`.
    static Result<Handle> parse(ContactKind kind, const QString& text);
    /// The sender or recipient of a channel; `portal` has none: code `invalid_handle`.
    static Result<Handle> ofChannel(Channel channel, const QString& text);

    /// Every stored form under which the same line may be known: a Brazilian mobile number also without the ninth
    /// digit.
    [[nodiscard]] QStringList alternatives() const;
    /// The two digits after +55; 0 when it says nothing of a place.
    [[nodiscard]] int areaCode() const;

    friend bool operator==(const Handle&, const Handle&) = default;
};

/// Which kinds of contact a channel can use, the best first.
std::vector<ContactKind> contactKindsOf(Channel channel);

} // namespace trato::parties
