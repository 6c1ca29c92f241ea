#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "channels/templates/catalogue.h"
#include "money/money.h"
#include "negotiation/offers.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace trato::agents {

/// Which of the three speaks: identification, negotiation, follow_up.
enum class Agent { Identification, Negotiation, FollowUp };

/// identification, negotiation, follow_up
QString agentName(Agent agent);

/// Answer with a template, on the channel and handle of the conversation. `values` are added to those of the case.
struct Say {
    QString templateName;
    channels::TemplateValues values = {};
};

/// Give the case to people.
struct Escalate {
    QString desk; ///< negotiation, care, supervisor, identification, payments
    QString code; ///< stable: accepted_offer, sensitive, dispute …
    QStringList sensitivity = {};
};

/// The machine falls silent on every channel at once; everything queued is recalled; only a human ends it.
struct Silence {
    QString code;
};

/// Collection stands still while something is looked into.
struct PlaceHold {
    QString code; ///< dispute, fraud_claim, payment_in_flight …
    std::optional<int> days = {};
};

/// No more messages: on this channel, or at all.
struct OptOut {
    bool everywhere = false;
};

/// The handle is somebody else's.
struct MarkWrongHandle {};

struct ConfirmRightParty {};

/// Find offers for what they said, put them on the table and say them.
struct MakeOffers {
    negotiation::Wishes wishes = {};
    bool counter = false; ///< they named terms: one adjusted offer is the answer
};

/// Close the offer that they accepted, ask for its first payment.
struct CloseDeal {
    OfferId offer;
};

/// Ask the payment provider for a Pix and send it.
struct RequestPayment {};

struct MakePromise {
    QDate due;
    std::optional<money::Money> amount = {};
};

using Act = std::variant<Say, Escalate, Silence, PlaceHold, OptOut, MarkWrongHandle, ConfirmRightParty, MakeOffers,
    CloseDeal, RequestPayment, MakePromise>;

/// One act of the machine, with who and why: the reason stands on the timeline, in the user's language.
struct Command {
    Agent agent = Agent::Negotiation;
    Act act;
    QString reason;
};

using Commands = std::vector<Command>;

} // namespace trato::agents
