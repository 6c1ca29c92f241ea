#include "compliance/rules/rule.h"

#include "debts/holdkind.h"

#include <algorithm>

namespace trato::compliance {
namespace {

using debts::Hold;
using debts::HoldKind;
using debts::Remaining;

const QString holdName = QStringLiteral("hold");
const QString paymentName = QStringLiteral("payment_in_flight");

/// Does this kind of hold stand in the way of such an act?
bool bars(const HoldKind& kind, const Question& question)
{
    switch (kind.remaining) {
    case Remaining::Nothing: return true;
    case Remaining::Care:
        return !question.byHuman() || question.collects() ||
               (question.aim.purpose != Purpose::Care && !question.answers());
    case Remaining::Service: return !question.byHuman() || question.collects();
    case Remaining::Everything: return question.collects();
    }
    return true;
}

/// They are told that what they said is looked into.
bool isConfirmed(const Hold& hold, const HoldKind& kind, const Question& question)
{
    return kind.remaining == Remaining::Service && hold.interaction == question.act.acknowledges && question.confirms();
}

/// How long nothing may go out, and for which hold.
struct Standstill {
    const Hold* hold = nullptr; ///< the strictest of those that bar the act
    Instant until;              ///< never: not by time
    Instant youngest;           ///< when the last of them was placed
};

bool lastsLonger(Instant a, Instant b) { return !b.isNever() && (a.isNever() || a > b); }

enum class Bearing { Protection, Payment };

bool isOf(const HoldKind& kind, Bearing bearing)
{
    return (kind.remaining == Remaining::Everything) == (bearing == Bearing::Payment);
}

bool isPassable(const Hold& hold) { return debts::holdKind(hold.reason).override == debts::Leave::Supervisor; }

/// What nobody may pass is stricter than what a supervisor may; then what lasts longer.
bool isStricter(const Hold& a, const Hold& b)
{
    return isPassable(a) != isPassable(b) ? isPassable(b) : lastsLonger(a.until, b.until);
}

/// All holds in force on a contract (an invalid id: on the whole debtor) that stand in the way: together they last as
/// long as the longest of them.
Standstill onContract(const Question& question, Bearing bearing, ContractId contract)
{
    Standstill found;
    for (const Hold& hold : question.facts.holds) {
        const bool bears = !hold.contract.isValid() || hold.contract == contract;
        if (!bears || !hold.stands(question.at))
            continue;
        const HoldKind& kind = debts::holdKind(hold.reason);
        if (!isOf(kind, bearing) || !bars(kind, question) || isConfirmed(hold, kind, question))
            continue;
        if (!found.hold || lastsLonger(hold.until, found.until))
            found.until = hold.until;
        if (!found.hold || isStricter(hold, *found.hold))
            found.hold = &hold;
        found.youngest = std::max(found.youngest, hold.since);
    }
    return found;
}

/// A person's words that name none of the contracts are about all of them.
bool isAboutEach(const Question& question)
{
    return question.byHuman() && !question.act.text.isEmpty() && !question.aim.contract.isValid();
}

/// The act stands still when the debtor is held, or each contract that it may be about: until the first of them is
/// free (the last, when it is about each), for the strictest hold of all, as what passes it would pass them all.
Standstill standstill(const Question& question, Bearing bearing)
{
    // A contract with nothing open of its own (it is agreed on) is held like any other.
    const Standstill whole = onContract(question, bearing, question.aim.contract);
    const auto& contracts = question.aim.contracts;
    if (contracts.empty())
        return whole;
    const bool each = isAboutEach(question);
    Standstill found;
    for (const OpenContract& contract : contracts) {
        const Standstill one = onContract(question, bearing, contract.id);
        if (!one.hold && !each)
            return {};
        if (!one.hold)
            continue;
        if (!found.hold || (each ? lastsLonger(one.until, found.until) : lastsLonger(found.until, one.until)))
            found.until = one.until;
        if (!found.hold || isStricter(*one.hold, *found.hold))
            found.hold = one.hold;
        found.youngest = std::max(found.youngest, one.youngest);
    }
    return found;
}

bool isHeld(const Question& question)
{
    const auto& holds = question.facts.holds;
    return std::any_of(holds.begin(), holds.end(), [&](const Hold& hold) {
        return hold.stands(question.at) && isOf(debts::holdKind(hold.reason), Bearing::Protection);
    });
}

QString sourceOf(const Hold& hold)
{
    return hold.source.isEmpty() ? QString::fromUtf8(debts::holdKind(hold.reason).source) : hold.source;
}

} // namespace

RuleOutcome holdRule(const Question& question)
{
    const Standstill still = standstill(question, Bearing::Protection);
    if (still.hold) {
        RuleOutcome held = deny(holdName, Reason::of(*still.hold), sourceOf(*still.hold), still.until);
        if (isPassable(*still.hold))
            held.override = Override::Supervisor;
        return held;
    }
    if (!isHeld(question))
        return notApplicable(holdName, QT_TRANSLATE_NOOP("compliance", "Nothing is suspended."));
    return allow(holdName, QT_TRANSLATE_NOOP("compliance", "Collection is suspended; this may be said all the same."));
}

RuleOutcome paymentInFlightRule(const Question& question)
{
    if (!question.collects())
        return notApplicable(paymentName, QT_TRANSLATE_NOOP("compliance", "Only collection waits for a payment."));
    const Standstill still = standstill(question, Bearing::Payment);
    if (!still.hold)
        return notApplicable(paymentName, QT_TRANSLATE_NOOP("compliance", "No payment is on its way."));
    return deny(paymentName, Reason::of(*still.hold), sourceOf(*still.hold), still.until).passable();
}

bool isHeldSince(const Question& question, const QString& rule, Instant at)
{
    if (rule != holdName && rule != paymentName)
        return false;
    const Standstill still = standstill(question, rule == holdName ? Bearing::Protection : Bearing::Payment);
    return still.hold && still.youngest > at;
}

} // namespace trato::compliance
