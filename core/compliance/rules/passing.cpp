// Denials that somebody has let pass.

#include "compliance/rules/rule.h"
#include "compliance/rules/rulenames.h"

#include <algorithm>

namespace trato::compliance {
namespace {

/// It was granted to people, for what they knew: the machine never uses it, and a hold that came later stands.
bool covers(const GrantedOverride& granted, const RuleOutcome& denial, const Question& question)
{
    return question.byHuman() && granted.rule == denial.rule && question.at < granted.until &&
           granted.at <= question.at && (!granted.channel || *granted.channel == question.act.channel) &&
           (granted.textHash.isEmpty() || granted.textHash == question.words.hash()) &&
           !isHeldSince(question, denial.rule, granted.at);
}

} // namespace

bool isPassable(const QString& rule)
{
    static const QStringList passable{QStringLiteral("hold"), QStringLiteral("wording"),
        QStringLiteral("payment_in_flight"), QStringLiteral("agreement"), QStringLiteral("promise"),
        QStringLiteral("contact_hours"), QStringLiteral("cap"), QStringLiteral("do_not_contact")};
    return passable.contains(rule);
}

RuleOutcome passed(RuleOutcome denial, const Question& question)
{
    const auto& granted = question.facts.overrides;
    const auto found = std::find_if(
        granted.begin(), granted.end(), [&](const GrantedOverride& one) { return covers(one, denial, question); });
    if (found == granted.end())
        return denial;
    RuleOutcome allowed =
        allow(denial.rule, Reason(QT_TRANSLATE_NOOP("compliance", "%1 lets it pass: %2"), found->by, found->reason),
            denial.source, found->until);
    allowed.passedBy = found->id;
    return allowed;
}

} // namespace trato::compliance
