#include "channels/failureclass.h"

#include "channels/email/bouncereason.h"
#include "channels/whatsapp/whatsapperrors.h"
#include "channels/zenvia/zenviaerrors.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

struct CodeClass {
    int code;
    FailureClass means;
};

/// Of Twilio: errors of the request (2xxxx), of carriers (3xxxx), of WhatsApp and RCS behind it (63xxx).
constexpr auto twilioCodes = std::to_array<CodeClass>({
    {20003, FailureClass::Account},
    {20005, FailureClass::Account},
    {20404, FailureClass::Account},
    {21211, FailureClass::Address},
    {21214, FailureClass::Address},
    {21217, FailureClass::Address},
    {21408, FailureClass::Address},
    {21602, FailureClass::Content},
    {21606, FailureClass::Account},
    {21610, FailureClass::OptedOut},
    {21612, FailureClass::Address},
    {21614, FailureClass::Address},
    {21617, FailureClass::Content},
    {21660, FailureClass::Account},
    {30002, FailureClass::Account},
    {30004, FailureClass::Address},
    {30005, FailureClass::Address},
    {30006, FailureClass::Address},
    {30007, FailureClass::Content},
    {63003, FailureClass::Address},
    {63016, FailureClass::NeedsTemplate},
    {63024, FailureClass::Address},
    {90010, FailureClass::Account},
});

/// Words of ours for what can't be right the second time.
bool isUnsendable(const QString& code)
{
    static const QStringList words{
        u"unsendable_message"_s, u"unsendable_file"_s, u"no_media"_s, u"net_invalid_request"_s};
    return words.contains(code) || code.startsWith(u"invalid_");
}

/// Words of ours for what was handed over and never answered for.
bool isDoubtful(const QString& code) { return code == u"unknown_fate" || code == u"in_doubt"; }

/// Of Google's RBM, and ours for what went as SMS instead.
FailureClass ofWord(const QString& code)
{
    static const QStringList addresses{u"no_rcs"_s, u"not_delivered"_s, u"TTL_EXPIRATION_REVOKED"_s, u"NOT_FOUND"_s};
    static const QStringList contents{u"INVALID_ARGUMENT"_s, u"FAILED_PRECONDITION"_s, u"OUT_OF_RANGE"_s};
    static const QStringList accounts{
        u"PERMISSION_DENIED"_s, u"UNAUTHENTICATED"_s, u"RESOURCE_EXHAUSTED"_s, u"provider_refused"_s};
    if (addresses.contains(code))
        return FailureClass::Address;
    if (contents.contains(code))
        return FailureClass::Content;
    return accounts.contains(code) ? FailureClass::Account : FailureClass::Passing;
}

FailureClass ofStatus(int status)
{
    if (status == 401 || status == 403)
        return FailureClass::Account;
    return status == 429 || status >= 500 ? FailureClass::Passing : FailureClass::Content;
}

FailureClass ofMeta(int code)
{
    constexpr int perReceiverLimit = 131049;
    if (code >= 400 && code < 600 && code != 368)
        return ofStatus(code);
    if (code == perReceiverLimit)
        return FailureClass::TooMany;
    switch (whatsAppErrorKind(code)) {
    case WhatsAppErrorKind::Retry: return FailureClass::Passing;
    case WhatsAppErrorKind::Account: return FailureClass::Account;
    case WhatsAppErrorKind::Recipient: return FailureClass::Address;
    case WhatsAppErrorKind::OptedOut: return FailureClass::OptedOut;
    case WhatsAppErrorKind::NeedsTemplate: return FailureClass::NeedsTemplate;
    case WhatsAppErrorKind::Data: break;
    }
    return FailureClass::Content;
}

/// Five figures are Twilio's; Meta has one to three, or six.
FailureClass ofMessenger(int code)
{
    if (code < 10'000 || code > 99'999)
        return ofMeta(code);
    const auto found = std::ranges::find(twilioCodes, code, &CodeClass::code);
    return found == twilioCodes.end() ? FailureClass::Passing : found->means;
}

/// SMTP replies.
FailureClass ofMailServer(int reply)
{
    constexpr std::array noMailbox{550, 551, 553};
    constexpr int mailboxFull = 552;
    if (std::ranges::find(noMailbox, reply) != noMailbox.end())
        return FailureClass::Address;
    return reply < 500 || reply == mailboxFull ? FailureClass::Passing : FailureClass::Content;
}

FailureClass ofBounce(const QString& reason)
{
    static const QStringList contents{u"spamdetected"_s, u"contenterror"_s, u"mesgtoobig"_s, u"virusdetected"_s,
        u"policyviolation"_s, u"securityerror"_s, u"syntaxerror"_s};
    if (isPermanentReason(reason))
        return FailureClass::Address;
    return contents.contains(reason) ? FailureClass::Content : FailureClass::Passing;
}

} // namespace

FailureClass failureClass(Channel channel, const QString& code)
{
    if (isUnsendable(code))
        return FailureClass::Content;
    if (isDoubtful(code))
        return FailureClass::Doubtful;
    if (const auto ofZenvia = zenviaFailureClass(code))
        return *ofZenvia;
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (channel == Channel::Email)
        return isNumber ? ofMailServer(number) : ofBounce(code);
    return isNumber ? ofMessenger(number) : ofWord(code);
}

QString failureClassName(FailureClass failure)
{
    static constexpr std::array names{
        "passing", "account", "too_many", "address", "opted_out", "needs_template", "content", "doubtful"};
    return QString::fromLatin1(names.at(static_cast<size_t>(failure)));
}

QString failureClassTitle(FailureClass failure)
{
    switch (failure) {
    case FailureClass::Passing:
        return QCoreApplication::translate("channels", "the provider or the receiver could not take it then");
    case FailureClass::Account: return QCoreApplication::translate("channels", "our account was in trouble");
    case FailureClass::TooMany: return QCoreApplication::translate("channels", "they get too many such messages");
    case FailureClass::Address: return QCoreApplication::translate("channels", "can't be reached this way");
    case FailureClass::OptedOut: return QCoreApplication::translate("channels", "they asked for no more of these");
    case FailureClass::NeedsTemplate: return QCoreApplication::translate("channels", "the 24-hour window was closed");
    case FailureClass::Content: return QCoreApplication::translate("channels", "refused as it was written");
    case FailureClass::Doubtful: return QCoreApplication::translate("channels", "nobody knows whether it arrived");
    }
    return {};
}

QString insteadOfAgain(FailureClass failure)
{
    switch (failure) {
    case FailureClass::Passing:
    case FailureClass::Account: break;
    case FailureClass::TooMany:
        return QCoreApplication::translate("channels", "They get too many such messages: wait a day, or call.");
    case FailureClass::Address:
        return QCoreApplication::translate(
            "channels", "This number or address can't be reached this way: choose another channel or contact.");
    case FailureClass::OptedOut:
        return QCoreApplication::translate("channels", "They asked for no more of these: choose another channel.");
    case FailureClass::NeedsTemplate:
        return QCoreApplication::translate(
            "channels", "The 24 hours after their last message are over: choose an approved template.");
    case FailureClass::Content:
        return QCoreApplication::translate("channels", "What it says was refused: write it anew.");
    case FailureClass::Doubtful:
        return QCoreApplication::translate(
            "channels", "Nobody knows whether it arrived: wait for an answer, or ask by another channel.");
    }
    return {};
}

} // namespace trato::channels
