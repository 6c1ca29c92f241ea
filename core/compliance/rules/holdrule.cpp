#include "compliance/rules/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::compliance {
namespace {

using debts::Hold;

const QString holdName = QStringLiteral("hold");
const QString paymentName = QStringLiteral("payment_in_flight");

bool isPayment(const Hold& hold)
{
    return hold.reason == QStringLiteral("payment_in_flight") || hold.reason == QStringLiteral("claims_paid");
}

QString reasonText(const Hold& hold)
{
    const std::pair<const char*, const char*> texts[]{
        {"self_harm", QT_TRANSLATE_NOOP("compliance", "Risk to life: collection is suspended.")},
        {"violence_risk", QT_TRANSLATE_NOOP("compliance", "Risk of violence: collection is suspended.")},
        {"bereavement", QT_TRANSLATE_NOOP("compliance", "Bereavement: collection is suspended.")},
        {"death", QT_TRANSLATE_NOOP("compliance", "The debtor has died: collection is suspended.")},
        {"illness", QT_TRANSLATE_NOOP("compliance", "Illness: collection is suspended.")},
        {"vulnerable", QT_TRANSLATE_NOOP("compliance", "Vulnerable person: collection is suspended.")},
        {"legal_threat", QT_TRANSLATE_NOOP("compliance", "Legal matter: collection is suspended.")},
        {"fraud_claim", QT_TRANSLATE_NOOP("compliance", "They say it is fraud: collection is suspended.")},
        {"harassment_complaint", QT_TRANSLATE_NOOP("compliance", "Complaint about contacts: collection is suspended.")},
        {"complaint", QT_TRANSLATE_NOOP("compliance", "Complaint: collection is suspended.")},
        {"dispute", QT_TRANSLATE_NOOP("compliance", "The debt is disputed: collection is suspended.")},
    };
    for (const auto& [name, text] : texts) {
        if (hold.reason == QLatin1StringView(name))
            return QCoreApplication::translate("compliance", text);
    }
    return QCoreApplication::translate("compliance", "Collection is suspended: %1.").arg(hold.reason);
}

/// How long nothing may go out, and for which hold.
struct Standstill {
    const Hold* hold = nullptr;
    Instant until; ///< never: not by time
};

bool lastsLonger(Instant a, Instant b) { return !b.isNever() && (a.isNever() || a > b); }

/// The hold in force on a contract (an invalid id: on the whole debtor) that lasts longest.
Standstill longest(const Question& question, bool payments, ContractId contract)
{
    Standstill found;
    for (const Hold& hold : question.facts.holds) {
        const bool bears = !hold.contract.isValid() || hold.contract == contract;
        if (isPayment(hold) != payments || !bears || !hold.isActive(question.at))
            continue;
        if (!found.hold || lastsLonger(hold.until, found.until))
            found = {&hold, hold.until};
    }
    return found;
}

/// Everything stands still when the debtor is held, or each contract that the act is about.
Standstill standstill(const Question& question, bool payments)
{
    const Standstill whole = longest(question, payments, {});
    const auto contracts = question.facts.concerned(question.act);
    if (contracts.empty())
        return whole;
    Standstill first;
    for (const OpenContract& contract : contracts) {
        const Standstill one = longest(question, payments, contract.id);
        if (!one.hold)
            return {};
        if (!first.hold || lastsLonger(first.until, one.until))
            first = one;
    }
    return first;
}

} // namespace

RuleOutcome holdRule(const Question& question)
{
    const Standstill still = standstill(question, false);
    if (!still.hold)
        return notApplicable(holdName, QCoreApplication::translate("compliance", "Nothing is suspended."));
    if (question.byHuman() && !question.collects())
        return allow(holdName, QCoreApplication::translate("compliance", "Collection is suspended; people may talk."),
            still.hold->source);
    return deny(holdName, reasonText(*still.hold), still.hold->source, still.until);
}

RuleOutcome paymentInFlightRule(const Question& question)
{
    if (!question.collects())
        return notApplicable(
            paymentName, QCoreApplication::translate("compliance", "Only collection waits for a payment."));
    const Standstill still = standstill(question, true);
    if (!still.hold)
        return notApplicable(paymentName, QCoreApplication::translate("compliance", "No payment is on its way."));
    return deny(paymentName, QCoreApplication::translate("compliance", "A payment is being looked for."),
        still.hold->source, still.until);
}

} // namespace trato::compliance
