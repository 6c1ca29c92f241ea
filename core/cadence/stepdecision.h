#pragma once

#include "cadence/definition.h"
#include "cadence/duestate.h"
#include "channels/templates/catalogue.h"

#include <QString>

#include <optional>

namespace trato::cadence {

enum class StepOutcome { Queue, Skip, Call, Wait };

/// What a step means for one debtor on one day, and why. A pure function of what was read.
struct StepDecision {
    StepOutcome outcome = StepOutcome::Skip;
    QString reason; ///< for people, in their language
    Channel channel = Channel::WhatsApp;
    QString handle;
    QString templateName;
    QString purpose;
    channels::MessageTemplate::Rendered message;
};

StepDecision decide(const Step& step, const DueState& state, const channels::TemplateCatalogue& templates, Instant now);

} // namespace trato::cadence
