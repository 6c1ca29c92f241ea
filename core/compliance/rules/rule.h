#pragma once

#include "compliance/act.h"
#include "compliance/contactfacts.h"
#include "compliance/rules/actwords.h"

#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace trato::compliance {

class LegalBases;
struct WhatsAppUse;

/// What an act is aimed at, worked out once for all rules and all instants.
struct Aim {
    const parties::ContactPoint* point = nullptr; ///< null: the debtor has none such
    std::vector<calendar::Place> places;
    ContractId contract;                 ///< the one the act is about; invalid: the debtor as a whole
    std::vector<OpenContract> contracts; ///< with something open, of those it is about
    std::vector<CreditorId> creditors;   ///< whose those are; one that is invalid: nobody's that is known
    Instant lastInbound;                 ///< from there
    Instant talkUntil;                   ///< what is said there before is an answer; never: they are not talking there
    Instant windowUntil;                 ///< of WhatsApp
    Purpose purpose = Purpose::Collection; ///< by the words, whatever the act says of itself

    static Aim of(const Act& act, const ContactFacts& facts, ActWords& words);
};

/// What is asked of a rule: may `act` be done at `at`, given `facts`? (`act.at` is when it was wanted.)
struct Question {
    const Act& act;
    const ContactFacts& facts;
    const Aim& aim;
    ActWords& words;
    Instant at;

    /// It approaches the debtor about a debt, which is what most rules are about.
    [[nodiscard]] bool collects() const
    {
        return aim.purpose == Purpose::Collection || aim.purpose == Purpose::Reminder;
    }
    [[nodiscard]] bool byHuman() const { return act.origin == Origin::Human; }
    /// An answer within a talk that the debtor keeps going, there where they wrote (caps.toml, conversation).
    [[nodiscard]] bool answers() const;
    /// The machine's one confirmation of what a message of theirs has just brought about, there where they wrote and
    /// with no word of the debt: what that message forbids does not forbid it. Where the machine may only suggest, a
    /// person sends it in its words.
    [[nodiscard]] bool confirms() const;
};

/// A rule is a pure function. A denial names the first instant at which the rule by itself would allow, if time alone
/// brings it.
using Rule = RuleOutcome (*)(const Question&);

RuleOutcome contactPointRule(const Question& question);
RuleOutcome doNotContactRule(const Question& question);
RuleOutcome thirdPartyRule(const Question& question);
RuleOutcome legalBasisRule(const Question& question);
/// The same by another table.
RuleOutcome legalBasisBy(const LegalBases& bases, const Question& question);
RuleOutcome consentRule(const Question& question);
RuleOutcome holdRule(const Question& question);
RuleOutcome batonRule(const Question& question);
RuleOutcome autonomyRule(const Question& question);
RuleOutcome purposeRule(const Question& question);
RuleOutcome rightPartyRule(const Question& question);
RuleOutcome paymentKnownRule(const Question& question);
RuleOutcome openDebtRule(const Question& question);
RuleOutcome paymentInFlightRule(const Question& question);
RuleOutcome agreementRule(const Question& question);
RuleOutcome promiseRule(const Question& question);
RuleOutcome wordingRule(const Question& question);
RuleOutcome whatsAppPolicyRule(const Question& question);
/// The same where the house allows itself `use`.
RuleOutcome whatsAppRuleUnder(const WhatsAppUse& use, const Question& question);
RuleOutcome whatsAppWindowRule(const Question& question);
RuleOutcome contactHoursRule(const Question& question);
RuleOutcome capRule(const Question& question);

/// A denial that somebody has let pass is a permission; any other stays what it is.
RuleOutcome passed(RuleOutcome denial, const Question& question);

/// The yes that an act rests on: one of each creditor that it is about.
struct Yes {
    QString to;     ///< the creditors by name; empty: it names none
    QDate day;      ///< of the youngest
    QString source; ///< who wrote it down, and from what
    Instant until;  ///< of the first that runs out; never: none does
};
/// Nothing: one of them has none in force.
std::optional<Yes> agreedTo(const Question& question, parties::ConsentPurpose purpose);
/// The creditor that has a yes to this while one that the act is about has none; empty: nobody has.
QString agreedElsewhere(const Question& question, parties::ConsentPurpose purpose);
/// Where a line of the ledger comes from.
QString sourceOf(const parties::Consent& line);

/// Was a hold, for which the rule denies, placed after `at`? False of rules that ask for no holds.
bool isHeldSince(const Question& question, const QString& rule, Instant at);

/// Midnight after the business day on which a due date can be paid: only then is it late.
Instant lateSince(QDate due);

/// Reasons are texts of the context "compliance": allow(name, QT_TRANSLATE_NOOP("compliance", "…")).
inline RuleOutcome allow(const QString& rule, Reason why, const QString& source = {}, Instant until = {})
{
    return {rule, Outcome::Allow, std::move(why), source, until};
}

inline RuleOutcome deny(const QString& rule, Reason why, const QString& source = {}, Instant until = {})
{
    return {rule, Outcome::Deny, std::move(why), source, until};
}

inline RuleOutcome notApplicable(const QString& rule, Reason why)
{
    return {rule, Outcome::NotApplicable, std::move(why), {}, {}};
}

} // namespace trato::compliance
