#pragma once

#include "channels/adapter.h"

namespace trato::channels {

/// What an error code of the Graph API means for us. The same codes come in answers and in statuses.
enum class WhatsAppErrorKind {
    Retry,         ///< later, the same message
    Account,       ///< our account is in trouble: stop, tell a person
    Recipient,     ///< this receiver can't be reached by this
    OptedOut,      ///< the receiver wants none of these
    NeedsTemplate, ///< the 24-hour window is closed
    Data           ///< the message itself is wrong
};

WhatsAppErrorKind whatsAppErrorKind(int code);

/// The outcome of an answer with such an error.
Failed whatsAppFailure(int code, const QString& text);

} // namespace trato::channels
