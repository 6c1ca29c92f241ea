#pragma once

#include "agents/command.h"
#include "base/channel.h"

namespace trato::agents {

/// What time or money brought, for the follow-up agent.
enum class FollowUpEvent {
    PromiseTomorrow, ///< a promise falls due the next day
    PromiseBroken,
    InstalmentSoon, ///< an agreement's instalment falls due in three days
    AgreementBroken,
    AgreementExpired, ///< nobody answered a proposal or a request for approval in time
    PaymentReceived,
};

/// What the follow-up agent does about it: reminds, thanks, hands over. Pure.
Commands followUp(FollowUpEvent event, const channels::TemplateValues& values);

} // namespace trato::agents
