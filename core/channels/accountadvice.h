#pragma once

#include "base/channel.h"

#include <QString>

namespace trato::channels {

/// What is wrong with an account, from the code of what failed by it.
enum class AccountFault {
    None,        ///< the message was at fault, not the account
    Unreachable, ///< the provider does not answer
    Credentials, ///< token, password or key were refused
    Balance,     ///< the provider wants to be paid, or has suspended the account
    TooFast,     ///< more than the provider takes for now
    Blocked,     ///< the provider has restricted or locked it
    Sender,      ///< the number or agent is not ours to send by
    Provider,    ///< something broke at the provider
    Other,       ///< the account's, and no more is known
};

/// `code` as the outbox, account_pause and mailbox_folder keep it: the provider's number, an SMTP reply or a word of
/// ours ("net_refused", "imap_login_refused").
AccountFault accountFault(Channel channel, const QString& code);

/// unreachable, credentials, …: "none" when the message was at fault
QString accountFaultName(AccountFault fault);
/// In a few words, for a person to read; empty: none.
QString accountFaultTitle(AccountFault fault);
/// What to do next, for who leads; empty: nothing is to be done at the account.
QString accountFaultAdvice(AccountFault fault);

} // namespace trato::channels
