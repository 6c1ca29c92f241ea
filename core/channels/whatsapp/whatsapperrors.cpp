#include "channels/whatsapp/whatsapperrors.h"

#include <algorithm>
#include <array>

namespace trato::channels {

namespace {

using std::chrono::seconds;

struct Known {
    int code;
    WhatsAppErrorKind kind;
    seconds wait{0};
};

constexpr auto known = std::to_array<Known>({
    {4, WhatsAppErrorKind::Retry, seconds(300)},
    {80007, WhatsAppErrorKind::Retry, seconds(300)},
    {130429, WhatsAppErrorKind::Retry, seconds(30)},
    {131000, WhatsAppErrorKind::Retry},
    {131016, WhatsAppErrorKind::Retry},
    // One message about every six seconds to the same receiver.
    {131056, WhatsAppErrorKind::Retry, seconds(10)},
    {131057, WhatsAppErrorKind::Retry, seconds(600)},
    {133016, WhatsAppErrorKind::Retry, seconds(3600)},
    {0, WhatsAppErrorKind::Account},
    {10, WhatsAppErrorKind::Account},
    {190, WhatsAppErrorKind::Account},
    {368, WhatsAppErrorKind::Account},
    {131031, WhatsAppErrorKind::Account},
    {131042, WhatsAppErrorKind::Account},
    {131048, WhatsAppErrorKind::Account},
    {131063, WhatsAppErrorKind::Account},
    {131064, WhatsAppErrorKind::Account},
    {130472, WhatsAppErrorKind::Recipient},
    {130497, WhatsAppErrorKind::Recipient},
    {131021, WhatsAppErrorKind::Recipient},
    {131026, WhatsAppErrorKind::Recipient},
    {131030, WhatsAppErrorKind::Recipient},
    {131049, WhatsAppErrorKind::Recipient},
    {131062, WhatsAppErrorKind::Recipient},
    {131047, WhatsAppErrorKind::NeedsTemplate},
    {131050, WhatsAppErrorKind::OptedOut},
});

// Limits of the account and maintenance: whatever else is sent now would meet them, too.
constexpr auto accountLimits = std::to_array({4, 80007, 130429, 131057, 133016});

FailureScope scopeOf(WhatsAppErrorKind kind, int code)
{
    if (kind == WhatsAppErrorKind::Account || std::ranges::find(accountLimits, code) != accountLimits.end())
        return FailureScope::Account;
    return kind == WhatsAppErrorKind::Recipient || kind == WhatsAppErrorKind::OptedOut ? FailureScope::Recipient
                                                                                       : FailureScope::Message;
}

} // namespace

WhatsAppErrorKind whatsAppErrorKind(int code)
{
    const auto found = std::ranges::find(known, code, &Known::code);
    if (found != known.end())
        return found->kind;
    return code >= 200 && code <= 299 ? WhatsAppErrorKind::Account : WhatsAppErrorKind::Data;
}

Failed whatsAppFailure(int code, const QString& text)
{
    const WhatsAppErrorKind kind = whatsAppErrorKind(code);
    const auto found = std::ranges::find(known, code, &Known::code);
    Failed failed{.code = QString::number(code), .text = text, .permanent = kind != WhatsAppErrorKind::Retry};
    failed.scope = scopeOf(kind, code);
    if (found != known.end() && found->wait.count() > 0)
        failed.retryAfter = found->wait;
    return failed;
}

} // namespace trato::channels
