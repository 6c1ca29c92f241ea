#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace trato::parties {

/// Other: service numbers (0800, 4004, 190) and numbers of other countries.
enum class PhoneKind { Mobile, Landline, Other };

/// mobile, landline, other
QString phoneKindName(PhoneKind kind);

/// A telephone number that can be right. `e164` is "+5511987654321"; it is empty only for public services of three
/// digits (190), which have no such form. `ufs` are the states of the area code, the main one first.
struct Phone {
    QString e164;
    PhoneKind kind = PhoneKind::Other;
    QStringList ufs;

    /// The area code (DDD) of a mobile or landline number, else 0.
    [[nodiscard]] int areaCode() const;

    friend bool operator==(const Phone&, const Phone&) = default;
};

/// Brazilian numbers with area code, with or without +55, 0, 00 and carrier code, blanks and ()-./; others with + or
/// 00. Mobile numbers have nine digits (Anatel Res. 749/2022: 7, 8 or 9 first, 700 is satellite), landlines eight that
/// begin with 2 to 5. Letters and digits of other scripts make no number.
std::optional<Phone> parsePhone(QStringView text);

/// What WhatsApp calls a user: digits with country code, where Brazilian mobiles may lack the ninth digit. The answer
/// has it.
std::optional<Phone> parseWhatsAppId(QStringView digits);

/// Every E.164 form under which the number may be known: itself and, for a Brazilian mobile, without the ninth digit
/// (which WhatsApp drops for older accounts) where that is no landline.
QStringList alternativeForms(const Phone& phone);

/// "(11) 98765-4321", "(11) 3000-0000"; other numbers as in E.164.
QString formatPhone(const Phone& phone);

} // namespace trato::parties
