#include "compliance/rules/rule.h"

#include <algorithm>

namespace trato::compliance {
namespace {

const QString paymentKnownName = QStringLiteral("payment_known");
const QString openDebtName = QStringLiteral("open_debt");
const QString agreementName = QStringLiteral("agreement");
const QString promiseName = QStringLiteral("promise");

/// Since when something that the act is about, and that stands outside the agreement, is late; never: there is nothing.
Instant outsideLateSince(const Question& question)
{
    Instant first;
    for (const OpenContract& contract : question.aim.contracts) {
        const Instant late = lateSince(contract.oldestDue);
        first = first.isNever() ? late : std::min(first, late);
    }
    return first;
}

/// The last day of the promises in force for a contract (invalid: for everything); invalid when there is none.
QDate promisedFor(const Question& question, ContractId contract)
{
    QDate last;
    for (const OpenPromise& promise : question.facts.promises) {
        const bool bears = !promise.contract.isValid() || promise.contract == contract;
        if (bears && question.at < lateSince(promise.due) && (!last.isValid() || promise.due > last))
            last = promise.due;
    }
    return last;
}

/// The day until which everything that the act is about is promised; invalid when something isn't.
QDate promisedUntil(const Question& question)
{
    const auto& contracts = question.aim.contracts;
    if (contracts.empty())
        return promisedFor(question, question.aim.contract);
    QDate first;
    for (const OpenContract& contract : contracts) {
        const QDate promised = promisedFor(question, contract.id);
        if (!promised.isValid())
            return {};
        if (!first.isValid() || promised < first)
            first = promised;
    }
    return first;
}

} // namespace

/// Nobody is asked for what is paid: the payments are read at the instant of the act.
RuleOutcome paymentKnownRule(const Question& question)
{
    if (!question.collects())
        return notApplicable(paymentKnownName, QT_TRANSLATE_NOOP("compliance", "This is not about collecting."));
    const QDate oldest = question.facts.oldestDue(question.aim.contract);
    if (!oldest.isValid())
        return deny(paymentKnownName, QT_TRANSLATE_NOOP("compliance", "Nothing is owed, or it is paid already."),
            QStringLiteral("CDC, art. 42, parágrafo único"));
    return allow(paymentKnownName, Reason(QT_TRANSLATE_NOOP("compliance", "Owed since %1."), oldest));
}

RuleOutcome openDebtRule(const Question& question)
{
    const QDate oldest = question.facts.oldestDue(question.aim.contract);
    if (!question.collects() || !oldest.isValid())
        return notApplicable(openDebtName, QT_TRANSLATE_NOOP("compliance", "This is not about collecting."));
    const Instant late = lateSince(oldest);
    if (question.at >= late)
        return allow(openDebtName, Reason(QT_TRANSLATE_NOOP("compliance", "Late since %1."), oldest));
    // Of people's collecting under an agreement its own rule speaks, which a supervisor may let pass.
    const bool agreed = question.byHuman() && !question.aim.contract.isValid() && question.facts.agreementDue.isValid();
    if (question.aim.purpose == Purpose::Collection && !agreed)
        return deny(openDebtName,
            Reason(QT_TRANSLATE_NOOP("compliance", "Nothing is late: the next due date is %1."), oldest),
            QStringLiteral("CDC, art. 42"), late);
    return allow(openDebtName,
        Reason(QT_TRANSLATE_NOOP("compliance", "Nothing is late until %1: it may be recalled, not collected."), oldest),
        QStringLiteral("CDC, art. 42"), late);
}

RuleOutcome agreementRule(const Question& question)
{
    const QDate due = question.facts.agreementDue;
    if (question.aim.purpose != Purpose::Collection || !due.isValid())
        return notApplicable(agreementName, QT_TRANSLATE_NOOP("compliance", "No agreement bears on this."));
    const Instant outside = outsideLateSince(question);
    if (!outside.isNever() && outside <= question.at)
        return notApplicable(
            agreementName, QT_TRANSLATE_NOOP("compliance", "Something outside the agreement is late."));
    const Instant late = lateSince(due);
    if (question.at >= late)
        return allow(agreementName, Reason(QT_TRANSLATE_NOOP("compliance", "The agreement is late since %1."), due));
    return deny(agreementName,
        Reason(QT_TRANSLATE_NOOP("compliance", "The agreement is in good standing: next due date %1."), due), {},
        outside.isNever() ? late : std::min(late, outside))
        .passable();
}

RuleOutcome promiseRule(const Question& question)
{
    if (question.aim.purpose != Purpose::Collection || question.facts.promises.empty())
        return notApplicable(promiseName, QT_TRANSLATE_NOOP("compliance", "No promise bears on this."));
    const QDate promised = promisedUntil(question);
    if (!promised.isValid())
        return allow(promiseName, QT_TRANSLATE_NOOP("compliance", "No promise is open for this day."));
    return deny(promiseName, Reason(QT_TRANSLATE_NOOP("compliance", "They promised to pay until %1."), promised), {},
        lateSince(promised))
        .passable();
}

} // namespace trato::compliance
