#pragma once

#include "agents/asked.h"
#include "agents/waiting.h"
#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"
#include "negotiation/policy.h"
#include "negotiation/situation.h"
#include "understanding/understanding.h"

#include <QString>

#include <memory>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::agents {

/// An offer that was shown to them.
struct TableOffer {
    OfferId id = {};
    int instalments = 1;
    money::Money entry = {};
    money::Money amount = {}; ///< of each instalment
    money::Money total = {};
    money::Money discount = {};
    double keptProbability = 0; ///< an estimate, 0..1

    [[nodiscard]] bool isCash() const { return entry.isZero() && instalments == 1; }
};

/// What can be negotiated, and within what.
struct Bargain {
    negotiation::Situation situation = {};
    negotiation::Policy policy = {};
};

/// A payment of theirs that is in the books.
struct Received {
    PaymentId id = {};
    money::Money amount = {};
    QDate paidOn = {};
    bool told = false; ///< they were thanked for it, or heard that it is here
};

/// Why a deal with somebody is for people, however much autonomy the machine has.
enum class Account {
    Ordinary,
    HighValue, ///< more than the machine may decide about
    Company,   ///< B2B
    Strategic, ///< of a portfolio that people look after
};

/// Everything the agents may know when they answer. Plain values: the same conversation and the same words give the
/// same commands.
struct Conversation {
    DebtorId debtor;
    bool identified = true;       ///< false: an unknown, shared or ambiguous sender
    bool rightParty = false;      ///< it is confirmed that we talk to the debtor
    bool humanHolds = false;      ///< a person has the baton
    bool silenced = false;        ///< the machine is silent on this debtor
    bool namedByCreditor = false; ///< where they write from came with the creditor's data
    bool owes = true;             ///< something is open
    bool onlyToCome = false;      ///< … and the day of none of it has come: nothing is asked for today
    bool activeAgreement = false;
    bool openRequest = false; ///< a Pix was made and is not paid
    int autonomy = 2;         ///< of the portfolio (compliance/autonomy.h)
    int maxPromiseDays = 10;  ///< calendar days, by the creditor's policy
    Account account = Account::Ordinary;
    Asked asked = {};                            ///< by the last message that had left us when they wrote
    std::vector<TableOffer> offers;              ///< of the last such message that named any, in its order
    std::shared_ptr<const Bargain> bargain = {}; ///< null: nothing is there to be negotiated
    std::vector<Received> received = {};         ///< booked lately, the newest first
    QDate lookedForSince = {};                   ///< they said that it is paid; invalid: nothing is looked for now
    Instant humanSpokeAt = {};                   ///< when a person wrote to them last
    std::vector<WaitingAnswer> waiting = {};     ///< what we have to say to their earlier words, and is still here
    QStringList reach = {};                      ///< channels on which they can be reached, as channelName() says
    bool identifyingStopped = false;             ///< a supervisor stopped the agent that asks who writes
    bool negotiatingStopped = false;             ///< … the one that negotiates

    /// The words that are answered.
    struct Written {
        Instant at;            ///< not later than this, by our clock
        QStringList from = {}; ///< every form of the number or address; empty: not known
    };
    /// Reads it for a debtor.
    static Result<Conversation> load(storage::Database& database, DebtorId debtor, Instant now, const Written& written);
};

/// A message that came in, understood.
struct Heard {
    QString text;
    Channel channel = Channel::WhatsApp;
    Instant at;
    understanding::Reading reading;
    bool hasMedia = false;  ///< an image or document came with it: perhaps a proof of payment
    bool isUnheard = false; ///< a voice note without a transcript: somebody has to listen to it
};

} // namespace trato::agents
