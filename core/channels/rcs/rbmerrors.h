#pragma once

#include "channels/adapter.h"
#include "channels/net/http.h"

namespace trato::channels {

/// What a refusal of RBM means for us.
enum class RbmErrorKind {
    Retry,     ///< later, the same message
    Account,   ///< our agent or key is in trouble, or its limit is reached: everything waits
    NotRcs,    ///< this number has no RCS, or not this kind of message, or our agent is not launched in its network
    AlreadyIn, ///< RBM has this very message from before
    Data,      ///< the message itself is wrong
    Doubt,     ///< RBM may have taken it
};

/// From the answer's status; 400 asks for more than the device can show where the words say so.
RbmErrorKind rbmErrorKind(int status, QStringView words);

/// What an answer to POST …/agentMessages means. `messageId`: the one that it went with.
SendOutcome rbmOutcome(const net::Response& response, const QString& messageId);

/// No RCS there: code `no_rcs`, to be tried another way.
Failed noRcs(const QString& text);

} // namespace trato::channels
