#include "channels/accountadvice.h"

#include "channels/failureclass.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

struct FaultText {
    AccountFault fault;
    const char* name;
    const char* title;
    const char* advice;
};

constexpr FaultText faultTexts[]{{AccountFault::None, "none", "", ""},
    {AccountFault::Unreachable, "unreachable", QT_TRANSLATE_NOOP("channels", "The provider can't be reached"),
        QT_TRANSLATE_NOOP("channels", "Check the engine's connection and the provider's address; it is tried again by "
                                      "itself.")},
    {AccountFault::Credentials, "credentials", QT_TRANSLATE_NOOP("channels", "Access was refused"),
        QT_TRANSLATE_NOOP("channels", "Put a valid token or password into the engine's configuration and start the "
                                      "engine again.")},
    {AccountFault::Balance, "balance", QT_TRANSLATE_NOOP("channels", "The provider wants to be paid"),
        QT_TRANSLATE_NOOP("channels", "Settle the balance or the means of payment at the provider; then it goes on by "
                                      "itself.")},
    {AccountFault::TooFast, "too_fast", QT_TRANSLATE_NOOP("channels", "More than the provider takes now"),
        QT_TRANSLATE_NOOP("channels", "Nothing to do: what waits goes by itself when the provider takes it again.")},
    {AccountFault::Blocked, "blocked", QT_TRANSLATE_NOOP("channels", "The provider has restricted the account"),
        QT_TRANSLATE_NOOP("channels", "Open a request at the provider and use other channels meanwhile.")},
    {AccountFault::Sender, "sender", QT_TRANSLATE_NOOP("channels", "The sender isn't ours"),
        QT_TRANSLATE_NOOP("channels", "Check the number or agent in the engine's configuration against the "
                                      "provider's.")},
    {AccountFault::Provider, "provider", QT_TRANSLATE_NOOP("channels", "Something broke at the provider"),
        QT_TRANSLATE_NOOP("channels", "Nothing to do: it is tried again by itself.")},
    {AccountFault::Other, "other", QT_TRANSLATE_NOOP("channels", "The account can't send"),
        QT_TRANSLATE_NOOP("channels", "Look the code up at the provider and check the account there.")}};

struct CodeFault {
    int code;
    AccountFault fault;
};

/// Of Meta (one to three figures, or six) and of Twilio (five).
constexpr auto providerCodes = std::to_array<CodeFault>({
    {0, AccountFault::Credentials},
    {4, AccountFault::TooFast},
    {10, AccountFault::Credentials},
    {190, AccountFault::Credentials},
    {368, AccountFault::Blocked},
    {401, AccountFault::Credentials},
    {403, AccountFault::Credentials},
    {429, AccountFault::TooFast},
    {20003, AccountFault::Credentials},
    {20005, AccountFault::Balance},
    {20404, AccountFault::Sender},
    {20429, AccountFault::TooFast},
    {21606, AccountFault::Sender},
    {21611, AccountFault::TooFast},
    {21660, AccountFault::Sender},
    {30002, AccountFault::Balance},
    {80007, AccountFault::TooFast},
    {90010, AccountFault::Balance},
    {130429, AccountFault::TooFast},
    {131016, AccountFault::Provider},
    {131031, AccountFault::Blocked},
    {131042, AccountFault::Balance},
    {131048, AccountFault::Blocked},
    {131057, AccountFault::Provider},
    {131063, AccountFault::Blocked},
    {131064, AccountFault::Blocked},
    {133016, AccountFault::TooFast},
});

struct WordFault {
    QLatin1StringView word;
    AccountFault fault;
};

/// Ours for HTTP and IMAP, curl's for SMTP (smtp_6: no such host, smtp_7: no connection, smtp_67: login denied), and
/// Google's.
constexpr auto wordFaults = std::to_array<WordFault>({
    {QLatin1StringView("net_certificate"), AccountFault::Unreachable},
    {QLatin1StringView("net_refused"), AccountFault::Unreachable},
    {QLatin1StringView("smtp_6"), AccountFault::Unreachable},
    {QLatin1StringView("smtp_7"), AccountFault::Unreachable},
    {QLatin1StringView("smtp_67"), AccountFault::Credentials},
    {QLatin1StringView("imap_unreachable"), AccountFault::Unreachable},
    {QLatin1StringView("imap_certificate"), AccountFault::Unreachable},
    {QLatin1StringView("imap_interrupted"), AccountFault::Unreachable},
    {QLatin1StringView("imap_silent"), AccountFault::Unreachable},
    {QLatin1StringView("imap_login_refused"), AccountFault::Credentials},
    {QLatin1StringView("imap_no_login"), AccountFault::Credentials},
    {QLatin1StringView("imap_token_refused"), AccountFault::Credentials},
    {QLatin1StringView("imap_refused"), AccountFault::Provider},
    {QLatin1StringView("imap_unreadable"), AccountFault::Provider},
    {QLatin1StringView("zenvia:AUTHENTICATION_ERROR"), AccountFault::Credentials},
    {QLatin1StringView("zenvia:401"), AccountFault::Credentials},
    {QLatin1StringView("zenvia:403"), AccountFault::Credentials},
    {QLatin1StringView("zenvia:NOT_FOUND"), AccountFault::Sender},
    {QLatin1StringView("zenvia:404"), AccountFault::Sender},
    {QLatin1StringView("zenvia:NO_CREDIT"), AccountFault::Balance},
    {QLatin1StringView("zenvia:429"), AccountFault::TooFast},
    {QLatin1StringView("zenvia:TOO_MANY_REQUESTS"), AccountFault::TooFast},
    {QLatin1StringView("UNAUTHENTICATED"), AccountFault::Credentials},
    {QLatin1StringView("PERMISSION_DENIED"), AccountFault::Credentials},
    {QLatin1StringView("RESOURCE_EXHAUSTED"), AccountFault::TooFast},
});

AccountFault ofMailReply(int reply)
{
    switch (reply) {
    case 421: return AccountFault::Provider;
    case 530:
    case 535: return AccountFault::Credentials;
    default: return AccountFault::None;
    }
}

AccountFault ofNumber(Channel channel, int code)
{
    if (channel == Channel::Email)
        return ofMailReply(code);
    const auto known = std::ranges::find(providerCodes, code, &CodeFault::code);
    if (known != providerCodes.end())
        return known->fault;
    // Meta's permissions.
    if (code >= 200 && code <= 299)
        return AccountFault::Credentials;
    return code >= 500 && code <= 599 ? AccountFault::Provider : AccountFault::None;
}

const FaultText& textOf(AccountFault fault) { return *std::ranges::find(faultTexts, fault, &FaultText::fault); }

} // namespace

AccountFault accountFault(Channel channel, const QString& code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    AccountFault fault = AccountFault::None;
    if (isNumber) {
        fault = ofNumber(channel, number);
    } else {
        const auto known = std::ranges::find(wordFaults, code, [](const WordFault& one) { return QString(one.word); });
        fault = known == wordFaults.end() ? AccountFault::None : known->fault;
    }
    if (fault != AccountFault::None)
        return fault;
    return failureClass(channel, code) == FailureClass::Account ? AccountFault::Other : AccountFault::None;
}

QString accountFaultName(AccountFault fault) { return QString::fromLatin1(textOf(fault).name); }

QString accountFaultTitle(AccountFault fault)
{
    return fault == AccountFault::None ? QString() : QCoreApplication::translate("channels", textOf(fault).title);
}

QString accountFaultAdvice(AccountFault fault)
{
    return fault == AccountFault::None ? QString() : QCoreApplication::translate("channels", textOf(fault).advice);
}

} // namespace trato::channels
