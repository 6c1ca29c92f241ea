#pragma once

#include "channels/adapter.h"
#include "channels/net/http.h"

namespace trato::channels {

/// The outcome of a request that ended without an answer: nothing reached the provider, or nobody knows.
SendOutcome outcomeWithoutAnswer(const Error& error);

/// Whose fault a refusal is that says nothing but its status.
FailureScope scopeOfStatus(int status);

/// What a Retry-After header asks for, in seconds.
std::optional<std::chrono::seconds> retryAfter(const net::Response& response);

} // namespace trato::channels
