#include "channels/httpoutcome.h"

#include "channels/net/httpclient.h"

#include <algorithm>

namespace trato::channels {

SendOutcome outcomeWithoutAnswer(const Error& error)
{
    if (net::mayHaveReachedPeer(error))
        return Uncertain{error.message};
    const bool unsendable = error.code == QStringLiteral("net_invalid_request");
    // Name, connection or TLS failed: the next message would fare no better.
    return Failed{.code = error.code,
        .text = error.message,
        .permanent = unsendable,
        .scope = unsendable ? FailureScope::Message : FailureScope::Account};
}

FailureScope scopeOfStatus(int status)
{
    return status == 401 || status == 403 ? FailureScope::Account : FailureScope::Message;
}

std::optional<std::chrono::seconds> retryAfter(const net::Response& response)
{
    bool ok = false;
    const int seconds = response.headers.value("Retry-After").trimmed().toInt(&ok);
    constexpr int longest = 24 * 3600;
    return ok && seconds > 0 ? std::optional(std::chrono::seconds(std::min(seconds, longest))) : std::nullopt;
}

} // namespace trato::channels
