#pragma once

#include "base/channel.h"

#include <QString>

namespace trato::channels {

/// What a failure means for the one message that failed, from the provider's code.
enum class FailureClass {
    Passing,       ///< nothing is wrong with it: it may go again
    Account,       ///< our account was in trouble; it may go again once that is over
    TooMany,       ///< they get too many such messages: not within a day
    Address,       ///< this number or address can't be reached this way
    OptedOut,      ///< they want none of these
    NeedsTemplate, ///< free text is allowed only within the 24 hours after their last message
    Content,       ///< what it says, or how it is made, was refused
    Doubtful,      ///< nobody knows whether it arrived
};

/// `code` as the outbox keeps it: the provider's number, a word of docs/email-bounces.md, or ours ("net_refused").
FailureClass failureClass(Channel channel, const QString& code);

/// passing, account, too_many, address, opted_out, needs_template, content, doubtful
QString failureClassName(FailureClass failure);

/// Why it failed, in a few plain words; the provider's own say more.
QString failureClassTitle(FailureClass failure);

/// What can be done instead of sending the same once more, for a person to read; empty where that may be done.
QString insteadOfAgain(FailureClass failure);

} // namespace trato::channels
