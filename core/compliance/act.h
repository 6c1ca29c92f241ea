#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/templatecategory.h"
#include "compliance/reason.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace trato::compliance {

/// Why we write or call. Collection: about what is late. Reminder: about what is not due yet. Service: an answer within
/// a conversation that the debtor began. Payment: what they asked for to pay, and the thanks for it. Care: a person in
/// trouble, never the debt.
enum class Purpose { Collection, Reminder, Service, Payment, Care };

/// collection, reminder, service, payment, care
QString purposeName(Purpose purpose);
std::optional<Purpose> purposeFromName(QStringView name);

/// Who wants to act. System: what follows by itself from something that happened (a receipt for money).
enum class Origin { Human, Cadence, Agent, System };

/// human, cadence, agent, system
QString originName(Origin origin);
std::optional<Origin> originFromName(QStringView name);

/// Free text is written for this person now; a template was approved by the provider beforehand.
enum class Content { Template, FreeText };

/// Whether the words tell of a debt. Unknown: judged by the words, and without words by the purpose.
enum class Disclosure { Unknown, None, Debt };

/// One outgoing act that somebody wants to do: a message, a call. What is not known is left out; the rules then judge
/// the rest.
struct Act {
    DebtorId debtor;
    Channel channel = Channel::WhatsApp;
    QString handle = {}; ///< stored form; empty: the best one of the debtor for this channel
    Purpose purpose = Purpose::Collection;
    Origin origin = Origin::Human;
    QString actor = {};  ///< the user's or agent's name: the baton is theirs or not
    QString writer = {}; ///< the name under which the machine holds the baton: of the engine that acts
    Instant at;
    Content content = Content::Template;
    /// What the template was declared as to the provider; nothing: not known, its words alone say what it is.
    std::optional<TemplateCategory> category = {};
    Disclosure disclosure = Disclosure::Unknown; ///< what the template says of itself
    QString text = {};        ///< the words, subject included: they are read even when `disclosure` says None
    ContractId contract = {}; ///< the one it is about; invalid: the debtor as a whole
    OutboxId outbox = {};     ///< the row that is being judged: not counted as a contact of its own
    /// The message of theirs whose wish these words confirm ("you get no more messages"); invalid: they confirm none.
    InteractionId acknowledges = {};
};

enum class Outcome { Allow, Deny, NotApplicable };

/// allow, deny, not_applicable
QString outcomeName(Outcome outcome);

/// Who may let a single act pass a denial, with a reason that is kept (compliance/overrides.h).
enum class Override { Nobody, Supervisor };

/// What one rule said.
struct RuleOutcome {
    QString rule; ///< stable: contact_hours, cap, consent …
    Outcome outcome = Outcome::NotApplicable;
    Reason why;
    QString source; ///< the law, the data file or the fact behind it
    /// Deny: when this rule by itself lets go (never: not by time). Allow: until when it holds, if known.
    Instant until;
    Override override = Override::Nobody;
    qint64 passedBy = 0; ///< the number of the override that let it pass; 0: none did

    /// For people, in their language.
    [[nodiscard]] QString reason() const { return why.text(); }
    /// A denial that a supervisor may let an act pass.
    [[nodiscard]] RuleOutcome passable() &&
    {
        override = Override::Supervisor;
        return std::move(*this);
    }
};

struct Verdict {
    bool allowed = false;
    Instant nextAllowed;            ///< never when allowed, or when time alone won't help
    std::vector<RuleOutcome> rules; ///< all of them, in a fixed order

    /// The first rule that denies; nothing when allowed.
    [[nodiscard]] const RuleOutcome* denial() const;
    /// The overrides without which it would be denied.
    [[nodiscard]] std::vector<qint64> overridesUsed() const;
};

} // namespace trato::compliance
