#include "compliance/contactpolicy.h"

#include "compliance/owndata.h"
#include "compliance/rules/rule.h"
#include "storage/database.h"

#include <algorithm>
#include <chrono>

namespace trato::compliance {
namespace {

/// From what never changes by itself to what the clock decides.
constexpr Rule rules[]{contactPointRule, doNotContactRule, thirdPartyRule, legalBasisRule, consentRule, holdRule,
    batonRule, autonomyRule, purposeRule, rightPartyRule, paymentKnownRule, openDebtRule, paymentInFlightRule,
    agreementRule, promiseRule, whatsAppPolicyRule, whatsAppWindowRule, contactHoursRule, capRule};
/// Reading takes longest: it is asked when the others agree.
constexpr Rule lastRule = wordingRule;

/// How far ahead a permitted instant is looked for.
constexpr std::chrono::hours horizon{24 * 400};
constexpr int mostSteps = 500;

bool denies(const RuleOutcome& outcome) { return outcome.outcome == Outcome::Deny; }

/// What a rule says of an act that somebody may have let pass.
RuleOutcome asked(Rule rule, const Question& question)
{
    RuleOutcome outcome = rule(question);
    return denies(outcome) && outcome.override != Override::Nobody ? passed(std::move(outcome), question)
                                                                   : std::move(outcome);
}

/// The earliest instant before which one of the rules denies for certain; `at`: none does; never: one doesn't let go by
/// itself.
Instant latestRelease(const Question& question)
{
    Instant latest = question.at;
    for (const Rule rule : rules) {
        const RuleOutcome outcome = asked(rule, question);
        if (!denies(outcome))
            continue;
        if (outcome.until <= question.at)
            return {};
        latest = std::max(latest, outcome.until);
    }
    return latest;
}

/// Every rule denies without a gap until its own release, so that jumping to the latest release misses nothing.
Instant firstPermitted(Question question, const Act& act, const std::vector<RuleOutcome>& now)
{
    const auto forGood = [](const RuleOutcome& outcome) { return denies(outcome) && outcome.until.isNever(); };
    if (std::any_of(now.begin(), now.end(), forGood))
        return {};
    for (int step = 0; step < mostSteps && question.at < act.at + horizon; ++step) {
        const Instant release = latestRelease(question);
        if (release.isNever())
            return {};
        if (release == question.at)
            return denies(asked(lastRule, question)) ? Instant() : release;
        question.at = release;
    }
    return {};
}

} // namespace

Result<Verdict> ContactPolicy::check(const Act& act) const
{
    TRATO_TRY(ContactFacts facts, ContactFacts::load(m_database, act.debtor, act.at));
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::any_of(act.text.begin(), act.text.end(), isDigit))
        TRATO_CHECK(facts.loadRecord(m_database, act.at));
    return judge(act, facts);
}

Verdict ContactPolicy::judge(const Act& act, const ContactFacts& facts)
{
    ActWords words(act);
    const Aim aim = Aim::of(act, facts, words);
    const Question question{act, facts, aim, words, act.at};
    Verdict verdict;
    verdict.rules.reserve(std::size(rules) + 2);
    if (const auto& broken = brokenOwnData())
        verdict.rules.push_back(*broken);
    for (const Rule rule : rules)
        verdict.rules.push_back(asked(rule, question));
    verdict.rules.push_back(asked(lastRule, question));
    verdict.allowed = std::none_of(verdict.rules.begin(), verdict.rules.end(), denies);
    if (!verdict.allowed)
        verdict.nextAllowed = firstPermitted(question, act, verdict.rules);
    return verdict;
}

} // namespace trato::compliance
