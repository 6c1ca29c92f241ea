#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "understanding/understanding.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::agents {

/// Everything the agents may know when they answer. Plain values: the same conversation and the same words give the
/// same commands.
struct Conversation {
    DebtorId debtor;
    bool identified = true;     ///< false: an unknown, shared or ambiguous sender
    bool rightParty = false;    ///< it is confirmed that we talk to the debtor
    bool askedIdentity = false; ///< our last message asked who they are
    bool humanHolds = false;    ///< a person has the baton
    bool silenced = false;      ///< the machine is silent on this debtor
    bool owes = true;           ///< something is open
    bool activeAgreement = false;
    bool openRequest = false;    ///< a Pix was made and is not paid
    int autonomy = 2;            ///< of the portfolio: 0 proposes, 1 identifies and informs, 2 negotiates, 3 closes
    std::vector<OfferId> offers; ///< on the table, in the order they were shown
    int machineTurns = 0;        ///< answers of the machine since the last human or a day
    int maxPromiseDays = 10;
    bool identifyingStopped = false; ///< a supervisor stopped the agent that asks who writes
    bool negotiatingStopped = false; ///< … the one that negotiates

    /// Reads it for a debtor. `at`: the instant of the message that is being answered.
    static Result<Conversation> load(storage::Database& database, DebtorId debtor, Instant at);
};

/// A message that came in, understood.
struct Heard {
    QString text;
    Channel channel = Channel::WhatsApp;
    Instant at;
    understanding::Reading reading;
    bool hasMedia = false; ///< an image or document came with it: perhaps a proof of payment
};

} // namespace trato::agents
