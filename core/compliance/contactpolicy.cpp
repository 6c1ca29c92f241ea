#include "compliance/contactpolicy.h"

#include "compliance/rules/rule.h"
#include "storage/database.h"

#include <algorithm>
#include <chrono>

namespace trato::compliance {
namespace {

/// From what never changes by itself to what the clock decides.
constexpr Rule rules[]{contactPointRule, consentRule, holdRule, batonRule, rightPartyRule, wordingRule, openDebtRule,
    paymentInFlightRule, agreementRule, promiseRule, whatsAppWindowRule, contactHoursRule, capRule};

/// How far ahead a permitted instant is looked for.
constexpr std::chrono::hours horizon{24 * 400};
constexpr int mostSteps = 500;

std::vector<RuleOutcome> outcomesAt(const Act& act, const ContactFacts& facts, Instant at)
{
    std::vector<RuleOutcome> outcomes;
    outcomes.reserve(std::size(rules));
    for (const Rule rule : rules)
        outcomes.push_back(rule({act, facts, at}));
    return outcomes;
}

bool denies(const RuleOutcome& outcome) { return outcome.outcome == Outcome::Deny; }

/// The earliest instant before which one of the denials stands for certain; never when one doesn't pass by itself.
Instant latestRelease(const std::vector<RuleOutcome>& outcomes)
{
    Instant latest;
    for (const RuleOutcome& outcome : outcomes) {
        if (!denies(outcome))
            continue;
        if (outcome.until.isNever())
            return {};
        latest = std::max(latest, outcome.until);
    }
    return latest;
}

/// Every rule denies without a gap until its own release, so that jumping to the latest release misses nothing.
Instant firstPermitted(const Act& act, const ContactFacts& facts, std::vector<RuleOutcome> outcomes)
{
    Instant at = act.at;
    for (int step = 0; step < mostSteps && at < act.at + horizon; ++step) {
        if (std::none_of(outcomes.begin(), outcomes.end(), denies))
            return at;
        const Instant release = latestRelease(outcomes);
        if (release <= at)
            return {};
        at = release;
        outcomes = outcomesAt(act, facts, at);
    }
    return {};
}

} // namespace

Result<Verdict> ContactPolicy::check(const Act& act) const
{
    TRATO_TRY(const ContactFacts facts, ContactFacts::load(m_database, act.debtor, act.at));
    return judge(act, facts);
}

Verdict ContactPolicy::judge(const Act& act, const ContactFacts& facts)
{
    Verdict verdict;
    verdict.rules = outcomesAt(act, facts, act.at);
    verdict.allowed = std::none_of(verdict.rules.begin(), verdict.rules.end(), denies);
    if (!verdict.allowed)
        verdict.nextAllowed = firstPermitted(act, facts, verdict.rules);
    return verdict;
}

} // namespace trato::compliance
