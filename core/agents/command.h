#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "channels/templates/catalogue.h"
#include "compliance/autonomy.h"
#include "insight/preference.h"
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

/// What is done when every wording of something was used in this talk.
enum class WhenSaid {
    HandOver, ///< a person goes on: the machine would only repeat itself
    StaySilent,
};

/// Answer with a template of the family, on the channel and handle of the conversation. `values` are added to those of
/// the case.
struct Say {
    QString templateName;
    channels::TemplateValues values = {};
    WhenSaid whenSaid = WhenSaid::HandOver;
    bool confirms = false; ///< what their message itself brings about: it leaves once, although that forbids messages
    bool toWhoeverReads =
        false;          ///< for who answers at this number or address: what was said elsewhere others have read
    QDate lastDay = {}; ///< of theirs on which it is true; invalid: whenever it leaves
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

/// Somebody else answers where they were confirmed: they are to be asked again.
struct WithdrawRightParty {};

/// Put offers on the table and say them with a template.
struct ShowOffers {
    std::vector<negotiation::Offer> offers = {};
    QString templateName = {};
};

/// Close the offer that they accepted, ask for its first payment.
struct CloseDeal {
    OfferId offer;
    bool withApproval = false; ///< a person has to say yes first
};

/// Terms beyond what the machine may grant, that the policy leaves to people: they are asked.
struct AskApproval {
    negotiation::Terms terms = {};
};

/// The payment provider is asked in the engine's next round what came in.
struct CheckPayment {};

/// Take back what we had to say to their earlier words, before it leaves: it merely asks or greets.
struct TakeBack {
    std::vector<OutboxId> messages = {};
};

/// They hear that it is in the books: nobody thanks for it again.
struct ConfirmPayment {
    PaymentId payment;
    bool isCertain = true; ///< it is surely the one that they speak of: people need not look for it either
};

/// How they want to be reached from now on.
struct Prefer {
    insight::Preference wish = {};
};

/// What they say of us.
struct RecordSurvey {
    QString kind = {}; ///< csat, nps
    int score = 0;
};

/// Ask the payment provider for a Pix and send it.
struct RequestPayment {};

struct MakePromise {
    QDate due;
    std::optional<money::Money> amount = {};
};

using Act = std::variant<Say, Escalate, Silence, PlaceHold, OptOut, MarkWrongHandle, ConfirmRightParty,
    WithdrawRightParty, ShowOffers, CloseDeal, AskApproval, RequestPayment, CheckPayment, ConfirmPayment, MakePromise,
    Prefer, RecordSurvey, TakeBack>;

/// One act of the machine, with who and why: the reason stands on the timeline, in the user's language.
struct Command {
    Agent agent = Agent::Negotiation;
    Act act;
    QString reason;
    compliance::Permit permit = compliance::Permit::Do; ///< Suggest: a person sends what it says, does what it decides
};

using Commands = std::vector<Command>;

} // namespace trato::agents
