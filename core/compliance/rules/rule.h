#pragma once

#include "compliance/act.h"
#include "compliance/contactfacts.h"

#include <QString>

namespace trato::compliance {

/// What is asked of a rule: may `act` be done at `at`, given `facts`? (`act.at` is when it was wanted.)
struct Question {
    const Act& act;
    const ContactFacts& facts;
    Instant at;

    /// It approaches the debtor about a debt, which is what most rules are about.
    [[nodiscard]] bool collects() const
    {
        return act.purpose == Purpose::Collection || act.purpose == Purpose::Reminder;
    }
    [[nodiscard]] bool byHuman() const { return act.origin == Origin::Human; }
    /// An answer within a talk that the debtor keeps going (resources/compliance/caps.toml, conversation).
    [[nodiscard]] bool answers() const;
    /// The calendar day at the desk.
    [[nodiscard]] QDate today() const { return at.dateIn(deskZone()); }
};

/// A rule is a pure function. A denial names the first instant at which the rule by itself would allow, if time alone
/// brings it.
using Rule = RuleOutcome (*)(const Question&);

RuleOutcome contactPointRule(const Question& question);
RuleOutcome consentRule(const Question& question);
RuleOutcome holdRule(const Question& question);
RuleOutcome batonRule(const Question& question);
RuleOutcome rightPartyRule(const Question& question);
RuleOutcome openDebtRule(const Question& question);
RuleOutcome paymentInFlightRule(const Question& question);
RuleOutcome agreementRule(const Question& question);
RuleOutcome promiseRule(const Question& question);
RuleOutcome wordingRule(const Question& question);
RuleOutcome whatsAppWindowRule(const Question& question);
RuleOutcome contactHoursRule(const Question& question);
RuleOutcome capRule(const Question& question);

/// Midnight after the business day on which a due date can be paid: only then is it late.
Instant lateSince(QDate due);

inline RuleOutcome allow(const QString& rule, const QString& reason, const QString& source = {}, Instant until = {})
{
    return {rule, Outcome::Allow, reason, source, until};
}

inline RuleOutcome deny(const QString& rule, const QString& reason, const QString& source = {}, Instant until = {})
{
    return {rule, Outcome::Deny, reason, source, until};
}

inline RuleOutcome notApplicable(const QString& rule, const QString& reason)
{
    return {rule, Outcome::NotApplicable, reason, {}, {}};
}

} // namespace trato::compliance
