#include "compliance/rules/rule.h"

#include "calendar/businessdays.h"
#include "compliance/caps.h"

namespace trato::compliance {

bool Question::answers() const
{
    const Caps& caps = Caps::standard();
    if (act.channel == Channel::Voice || !caps.isAnswer(act.purpose))
        return false;
    const Instant last = facts.lastInbound();
    return !last.isNever() && at < last + caps.conversationWindow();
}

Instant lateSince(QDate due)
{
    const QDate payable = calendar::BusinessDays::standard().nextBusinessDay(due);
    return Instant::startOfDay(payable.addDays(1), deskZone());
}

} // namespace trato::compliance
