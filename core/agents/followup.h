#pragma once

#include "agents/command.h"

namespace trato::agents {

/// What time or money brought, for the follow-up agent.
enum class FollowUpEvent {
    PromiseTomorrow,   ///< a promise falls due the next day: does the day still suit them
    PromiseBroken,     ///< not kept, the days of grace included
    InstalmentSoon,    ///< an agreement's instalment falls due in three days
    AgreementApproved, ///< a person said yes to a deal of the machine's
    AgreementBroken,
    AgreementExpired,   ///< nobody answered a proposal or a request for approval in time
    ClaimUnproved,      ///< they said that they paid, and nothing was found in time
    EarlyUnproved,      ///< … of what is not even late
    ProofUnproved,      ///< they sent a proof, and nothing came in the time in which banks bring it
    PaymentReceived,    ///< of what was due
    PaymentAsPromised,  ///< … on the day they had named
    PaymentOfAgreement, ///< the first one under an agreement
    PaymentInPart,      ///< something is left open
    PaymentOfAll,       ///< nothing is left
};

struct Happening {
    FollowUpEvent event = FollowUpEvent::PaymentReceived;
    channels::TemplateValues values = {};
    int times = 1;         ///< so often it happened, this time included: promises and agreements not kept
    bool reachable = true; ///< there is a way to tell them, and the machine may
    QDate lastDay = {};    ///< after which what is said of it is not true any more; invalid: it stays true
    bool mayAsk = true;    ///< how it was, with the thanks for a payment (surveys.h)
};

/// What the follow-up agent does about it: reminds, thanks, asks how it was, hands over. A code comes
/// when it is asked for: a reminder asks whether they want it. The first broken word is
/// spoken of with them, the next is for people; what nobody can be told is for people too. A payment gets its thanks in
/// one message, with the question how it was where that may be asked, and nothing else. Pure.
Commands followUp(const Happening& happening);

} // namespace trato::agents
