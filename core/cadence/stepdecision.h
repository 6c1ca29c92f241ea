#pragma once

#include "cadence/duestate.h"
#include "cadence/occasion.h"
#include "cadence/sender.h"
#include "channels/templates/catalogue.h"
#include "compliance/act.h"
#include "insight/random.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <chrono>

namespace trato::cadence {

/// Wait: its time has not come. Taken: it was taken before, for the same due date. Neither is recorded.
enum class StepOutcome { Queue, Skip, Call, Wait, Taken };

/// What a step means for one debtor on one day, and why. A pure function of what was read.
struct StepDecision {
    StepOutcome outcome = StepOutcome::Skip;
    QString reason = {}; ///< for people, in their language
    Instant until = {};  ///< Wait: until then; never: until the step's own hour
    bool ends = false;   ///< Skip: a rule ends the cadence here
    Channel channel = Channel::WhatsApp;
    QString handle = {};
    QString templateName = {};
    QString purpose = {};
    std::optional<TemplateCategory> category = {}; ///< of the template
    channels::MessageTemplate::Rendered message = {};
    const insight::Experiment* trial = nullptr; ///< the wording was drawn in it
};

/// They wrote within this time, or are silent.
constexpr std::chrono::hours silentAfter{24 * 7};

/// Who wrote after it is in conversation: what they hear next answers them, and no step is taken.
Instant talkingSince(Instant now);

/// What differs from debtor to debtor in a text.
struct Personal {
    QString name;
    QString amount;
    QString contract;
    QDate due = {}; ///< invalid: the occasion's
};
channels::TemplateValues templateValues(const Occasion& occasion, const Personal& personal, const Sender& sender);

/// What a WhatsApp template message carries.
QString whatsAppPayload(const QStringList& parameters);

/// Whether the portfolio lets the machine write without a person (compliance/autonomy.h).
bool mayWriteAlone(const Sender& sender);

/// Its hour is so long ago that it is not caught up any more (an engine that stood still, a clock that jumped).
bool isStale(const Occasion& occasion, Instant now);

StepDecision decide(const Occasion& occasion, const DueState& state, const Sender& sender,
    const channels::TemplateCatalogue& templates, Instant now);

/// The same for the same debtor, due date and step, whoever asks. `what` is drawn for.
insight::Random drawFor(const char* what, const Occasion& occasion, const DueState& state);

/// A queued message as the contact policy is asked about it at `at`.
compliance::Act actOf(const StepDecision& decision, const DueState& state, Instant at);

} // namespace trato::cadence
