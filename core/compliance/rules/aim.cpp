#include "compliance/rules/rule.h"

#include "calendar/businessdays.h"
#include "calendar/localdays.h"
#include "compliance/caps.h"

#include <algorithm>
#include <unordered_map>

namespace trato::compliance {
namespace {

/// Due dates of one check are few; those of a run over everybody repeat.
constexpr size_t mostRemembered = 4000;

/// Whoever answers a question, sends what was asked for, or offers care may ask for nothing in the same breath: what
/// asks for payment collects, whatever a person says that it is for. The machine's answers are texts of the house.
Purpose purposeBy(const Act& act, ActWords& words)
{
    const bool says = act.purpose != Purpose::Collection && act.purpose != Purpose::Reminder;
    const bool collects = says && act.origin == Origin::Human && !words.demand().isEmpty();
    return collects ? Purpose::Collection : act.purpose;
}

} // namespace

Aim Aim::of(const Act& act, const ContactFacts& facts, ActWords& words)
{
    Aim aim;
    aim.point = facts.target(act);
    aim.places = facts.places(aim.point);
    aim.contract = facts.contractOf(act);
    aim.contracts = facts.concerned(aim.contract);
    aim.creditors = facts.creditorsOf(aim.contract);
    if (aim.creditors.empty())
        aim.creditors.emplace_back();
    aim.lastInbound = facts.lastInboundAt(act.channel, aim.point);
    aim.purpose = purposeBy(act, words);
    if (aim.lastInbound.isNever())
        return aim;
    if (act.channel == Channel::WhatsApp)
        aim.windowUntil = aim.lastInbound + Caps::standard().whatsAppWindow();
    aim.talkUntil = aim.lastInbound + Caps::standard().conversationWindow();
    return aim;
}

bool Question::answers() const
{
    return act.channel != Channel::Voice && at < aim.talkUntil && Caps::standard().isAnswer(aim.purpose);
}

bool Question::confirms() const
{
    const bool mayConfirm = act.origin == Origin::Agent || act.origin == Origin::Human;
    if (!act.acknowledges.isValid() || !mayConfirm || aim.purpose != Purpose::Service || !answers())
        return false;
    const bool wroteHere = std::ranges::any_of(facts.inbound, [this](const Inbound& line) {
        const auto isSame = [&line](const parties::Handle& handle) {
            return handle.value == line.handle || handle.alternatives().contains(line.handle);
        };
        return line.id == act.acknowledges && line.channel == act.channel && aim.point && isSame(aim.point->handle);
    });
    const bool saidBefore = std::ranges::any_of(facts.acknowledged, [this](const Acknowledgement& one) {
        const bool isYounger = one.waits && act.outbox.isValid() && act.outbox < one.outbox;
        return one.of == act.acknowledges && one.outbox != act.outbox && !isYounger;
    });
    const bool silentOnDebt = !act.text.isEmpty() && act.disclosure != Disclosure::Debt && words.telling().isEmpty() &&
                              words.demand().isEmpty();
    return wroteHere && !saidBefore && silentOnDebt;
}

Instant lateSince(QDate due)
{
    thread_local std::unordered_map<qint64, Instant> known;
    if (const auto found = known.find(due.toJulianDay()); found != known.end())
        return found->second;
    const QDate payable = calendar::BusinessDays::standard().nextBusinessDay(due);
    const Instant late = calendar::localDay(deskZone(), payable.addDays(1)).begins;
    if (known.size() >= mostRemembered)
        known.clear();
    known.emplace(due.toJulianDay(), late);
    return late;
}

} // namespace trato::compliance
