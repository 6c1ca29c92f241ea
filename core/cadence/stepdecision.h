#pragma once

#include "cadence/duestate.h"
#include "cadence/occasion.h"
#include "cadence/sender.h"
#include "channels/templates/catalogue.h"

#include <QString>

namespace trato::cadence {

/// Wait: its day has not come. Taken: it was taken before, for the same due date. Neither is recorded.
enum class StepOutcome { Queue, Skip, Call, Wait, Taken };

/// What a step means for one debtor on one day, and why. A pure function of what was read.
struct StepDecision {
    StepOutcome outcome = StepOutcome::Skip;
    QString reason = {}; ///< for people, in their language
    Channel channel = Channel::WhatsApp;
    QString handle = {};
    QString templateName = {};
    QString purpose = {};
    channels::MessageTemplate::Rendered message = {};
};

StepDecision decide(const Occasion& occasion, const DueState& state, const Sender& sender,
    const channels::TemplateCatalogue& templates, Instant now);

} // namespace trato::cadence
