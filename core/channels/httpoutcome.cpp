#include "channels/httpoutcome.h"

#include "channels/net/httpclient.h"

#include <algorithm>

namespace trato::channels {

SendOutcome outcomeWithoutAnswer(const Error& error)
{
    if (net::mayHaveReachedPeer(error))
        return Uncertain{error.message};
    return Failed{.code = error.code, .text = error.message, .permanent = error.code == QStringLiteral("net_invalid_request")};
}

std::optional<std::chrono::seconds> retryAfter(const net::Response& response)
{
    bool ok = false;
    const int seconds = response.headers.value("Retry-After").trimmed().toInt(&ok);
    constexpr int longest = 24 * 3600;
    return ok && seconds > 0 ? std::optional(std::chrono::seconds(std::min(seconds, longest))) : std::nullopt;
}

} // namespace trato::channels
