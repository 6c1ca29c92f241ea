#include "parties/phone.h"

#include "calendar/places.h"

#include <phonenumbers/phonenumberutil.h>

namespace trato::parties {
namespace {

using calendar::Places;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// E.164 allows 15 digits; prefixes for dialling come on top.
constexpr qsizetype maxDigits = 22;
constexpr qsizetype areaAndLandline = 10;
constexpr qsizetype areaAndMobile = 11;

struct Dialled {
    QString digits;
    bool plus = false;
};

/// The digits, or nothing when something else than digits and punctuation is there.
std::optional<Dialled> dialled(QStringView text)
{
    Dialled out;
    for (const QChar c : text.trimmed()) {
        if (c >= u'0' && c <= u'9')
            out.digits.append(c);
        else if (c == u'+' && out.digits.isEmpty() && !out.plus)
            out.plus = true;
        else if (c != u'(' && c != u')' && c != u'-' && c != u'.' && c != u'/' && !c.isSpace())
            return std::nullopt;
        if (out.digits.size() > maxDigits)
            return std::nullopt;
    }
    return out.digits.isEmpty() ? std::nullopt : std::optional(out);
}

bool isMobileSubscriber(QStringView number)
{
    const QChar first = number.front();
    return (first == u'9' || first == u'8' || first == u'7') && !number.startsWith(u"700");
}

bool isLandlineSubscriber(QStringView number) { return number.front() >= u'2' && number.front() <= u'5'; }

/// Area code and subscriber number, nothing before.
std::optional<Phone> national(QStringView digits)
{
    if (digits.size() != areaAndLandline && digits.size() != areaAndMobile)
        return std::nullopt;
    const QStringList ufs = Places::standard().ufsOfAreaCode(digits.first(2).toInt());
    if (ufs.isEmpty())
        return std::nullopt;
    const QStringView subscriber = digits.sliced(2);
    const bool mobile = digits.size() == areaAndMobile;
    if (!(mobile ? isMobileSubscriber(subscriber) : isLandlineSubscriber(subscriber)))
        return std::nullopt;
    return Phone{QStringLiteral("+55") + digits.toString(), mobile ? PhoneKind::Mobile : PhoneKind::Landline, ufs};
}

/// With the trunk zero and perhaps a carrier's two digits before the area code.
std::optional<Phone> withTrunkZero(QStringView digits)
{
    if (!digits.startsWith(u'0'))
        return std::nullopt;
    const QStringView rest = digits.sliced(1);
    if (const auto direct = national(rest))
        return direct;
    return rest.size() > areaAndLandline + 1 && rest.front() != u'0' ? national(rest.sliced(2)) : std::nullopt;
}

/// What libphonenumber knows: numbers of other countries, and Brazil's toll-free, shared-cost and company numbers.
std::optional<Phone> other(const QString& text)
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(text.toStdString(), "BR", &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsValidNumber(number))
        return std::nullopt;
    const auto type = util.GetNumberType(number);
    const bool geographic = type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE;
    if (number.country_code() == 55 && geographic)
        return std::nullopt;
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    return Phone{QString::fromStdString(e164), PhoneKind::Other, {}};
}

std::optional<Phone> brazilian(QStringView digits)
{
    if (const auto phone = national(digits))
        return phone;
    if (const auto phone = withTrunkZero(digits))
        return phone;
    return std::nullopt;
}

/// Country code first.
std::optional<Phone> international(QStringView digits)
{
    if (digits.startsWith(u"55")) {
        if (const auto phone = brazilian(digits.sliced(2)))
            return phone;
    }
    return digits.startsWith(u'0') ? std::nullopt : other(u'+' + digits.toString());
}

/// Brazil's way out is 00, a carrier's two digits, and the country code; people also write 00 before area codes.
std::optional<Phone> afterDoubleZero(QStringView digits)
{
    if (const auto phone = international(digits))
        return phone;
    if (const auto phone = brazilian(digits))
        return phone;
    return digits.size() > 4 && digits.front() != u'0' ? international(digits.sliced(2)) : std::nullopt;
}

std::optional<Phone> withoutPlus(const QString& digits)
{
    if (Places::standard().isPublicService(digits))
        return Phone{{}, PhoneKind::Other, {}};
    if (digits.startsWith(u"00"))
        return afterDoubleZero(QStringView(digits).sliced(2));
    if (const auto phone = brazilian(digits))
        return phone;
    const bool maybeCountryCode = digits.startsWith(u"55") && digits.size() > areaAndMobile;
    if (maybeCountryCode)
        return international(digits);
    return other(digits);
}

} // namespace

QString phoneKindName(PhoneKind kind)
{
    switch (kind) {
    case PhoneKind::Mobile: return QStringLiteral("mobile");
    case PhoneKind::Landline: return QStringLiteral("landline");
    case PhoneKind::Other: return QStringLiteral("other");
    }
    return {};
}

int Phone::areaCode() const { return kind == PhoneKind::Other ? 0 : QStringView(e164).sliced(3, 2).toInt(); }

std::optional<Phone> parsePhone(QStringView text)
{
    const auto dial = dialled(text);
    if (!dial)
        return std::nullopt;
    return dial->plus ? international(dial->digits) : withoutPlus(dial->digits);
}

std::optional<Phone> parseWhatsAppId(QStringView digits)
{
    const QStringView bare = digits.startsWith(u'+') ? digits.sliced(1) : digits;
    constexpr qsizetype withoutNinthDigit = 12;
    if (bare.size() == withoutNinthDigit && bare.startsWith(u"55") && bare.at(4) >= u'6' && bare.at(4) <= u'9') {
        const QString restored = bare.first(4).toString() + u'9' + bare.sliced(4).toString();
        if (const auto phone = parsePhone(u'+' + restored))
            return phone;
    }
    return parsePhone(u'+' + bare.toString());
}

QStringList alternativeForms(const Phone& phone)
{
    QStringList forms{phone.e164};
    // +55 DD 9 XXXXXXXX. What begins with 2 to 5 without its nine is the landline of somebody else.
    if (phone.kind == PhoneKind::Mobile && phone.e164.at(5) == u'9' && phone.e164.at(6) >= u'6')
        forms.append(phone.e164.first(5) + phone.e164.sliced(6));
    return forms;
}

QString formatPhone(const Phone& phone)
{
    if (phone.kind == PhoneKind::Other)
        return phone.e164;
    const QStringView number = QStringView(phone.e164).sliced(5);
    const qsizetype head = number.size() - 4;
    return u'(' + phone.e164.sliced(3, 2) + QStringLiteral(") ") + number.first(head).toString() + u'-' +
           number.sliced(head).toString();
}

} // namespace trato::parties
