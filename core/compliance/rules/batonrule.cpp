#include "compliance/caps.h"
#include "compliance/rules/rule.h"

#include <algorithm>

namespace trato::compliance {
namespace {

const QString batonName = QStringLiteral("baton");

RuleOutcome againstHuman(const Question& question)
{
    const ContactFacts& facts = question.facts;
    if (question.byHuman() && facts.holder == question.act.actor)
        return allow(batonName, QT_TRANSLATE_NOOP("compliance", "The case is yours."), facts.holder, facts.heldUntil);
    if (question.act.origin == Origin::System && question.aim.purpose == Purpose::Payment)
        return allow(batonName, QT_TRANSLATE_NOOP("compliance", "A payment is acknowledged at once."));
    return deny(batonName, Reason(QT_TRANSLATE_NOOP("compliance", "%1 has the case now."), facts.holder), facts.holder,
        facts.heldUntil);
}

RuleOutcome againstAgent(const Question& question)
{
    const ContactFacts& facts = question.facts;
    if (question.byHuman())
        return allow(batonName, QT_TRANSLATE_NOOP("compliance", "A person goes before the machine."));
    const Act& act = question.act;
    if (facts.holder == act.actor || facts.holder == act.writer || act.origin == Origin::System)
        return allow(batonName, QT_TRANSLATE_NOOP("compliance", "The case is the machine's."), facts.holder);
    return deny(
        batonName, QT_TRANSLATE_NOOP("compliance", "The machine is talking with them."), facts.holder, facts.heldUntil);
}

/// They wrote or called, wherever it was; never: not lately.
Instant talkedUntil(const Question& question)
{
    const auto& inbound = question.facts.inbound;
    const auto last = std::ranges::max_element(inbound, {}, &Inbound::at);
    return last == inbound.end() ? Instant() : last->at + Caps::standard().conversationWindow();
}

} // namespace

RuleOutcome batonRule(const Question& question)
{
    const ContactFacts& facts = question.facts;
    // Of a step that was decided before they wrote.
    const Instant until = talkedUntil(question);
    if (question.act.origin == Origin::Cadence && question.collects() && question.at < until)
        return deny(
            batonName, QT_TRANSLATE_NOOP("compliance", "They are talking with us: no step of a cadence."), {}, until);
    const bool free = facts.holderKind.isEmpty() || (!facts.heldUntil.isNever() && facts.heldUntil <= question.at);
    if (free)
        return notApplicable(batonName, QT_TRANSLATE_NOOP("compliance", "Nobody has the case."));
    if (facts.holderKind == QStringLiteral("human"))
        return againstHuman(question);
    if (facts.holderKind == QStringLiteral("agent"))
        return againstAgent(question);
    if (question.byHuman())
        return allow(batonName, QT_TRANSLATE_NOOP("compliance", "The machine is silent; a person may write."));
    return deny(
        batonName, QT_TRANSLATE_NOOP("compliance", "The machine is silent on this debtor."), {}, facts.heldUntil);
}

} // namespace trato::compliance
