#include "compliance/rules/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::compliance {
namespace {

const QString openDebtName = QStringLiteral("open_debt");
const QString agreementName = QStringLiteral("agreement");
const QString promiseName = QStringLiteral("promise");

QString day(QDate date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

QDate oldestOpen(const Question& question)
{
    QDate oldest = question.act.contract.isValid() ? QDate() : question.facts.agreementDue;
    for (const OpenContract& contract : question.facts.concerned(question.act)) {
        if (!oldest.isValid() || contract.oldestDue < oldest)
            oldest = contract.oldestDue;
    }
    return oldest;
}

/// Since when something that the act is about, and that stands outside the agreement, is late; never: there is nothing.
Instant outsideLateSince(const Question& question)
{
    Instant first;
    for (const OpenContract& contract : question.facts.concerned(question.act)) {
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
    const auto contracts = question.facts.concerned(question.act);
    if (contracts.empty())
        return promisedFor(question, question.act.contract);
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

RuleOutcome openDebtRule(const Question& question)
{
    if (!question.collects())
        return notApplicable(openDebtName, QCoreApplication::translate("compliance", "This is not about collecting."));
    const QDate oldest = oldestOpen(question);
    if (!oldest.isValid())
        return deny(openDebtName, QCoreApplication::translate("compliance", "Nothing is owed."));
    const Instant late = lateSince(oldest);
    if (question.act.purpose == Purpose::Collection && !question.byHuman() && question.at < late)
        return deny(openDebtName,
            QCoreApplication::translate("compliance", "Nothing is late: the next due date is %1.").arg(day(oldest)),
            QStringLiteral("CDC, art. 42"), late);
    return allow(openDebtName, QCoreApplication::translate("compliance", "Owed since %1.").arg(day(oldest)));
}

RuleOutcome agreementRule(const Question& question)
{
    const QDate due = question.facts.agreementDue;
    if (question.act.purpose != Purpose::Collection || !due.isValid())
        return notApplicable(agreementName, QCoreApplication::translate("compliance", "No agreement bears on this."));
    const Instant outside = outsideLateSince(question);
    if (!outside.isNever() && outside <= question.at)
        return notApplicable(
            agreementName, QCoreApplication::translate("compliance", "Something outside the agreement is late."));
    const Instant late = lateSince(due);
    if (question.at >= late)
        return allow(
            agreementName, QCoreApplication::translate("compliance", "The agreement is late since %1.").arg(day(due)));
    return deny(agreementName,
        QCoreApplication::translate("compliance", "The agreement is in good standing: next due date %1.").arg(day(due)),
        {}, outside.isNever() ? late : std::min(late, outside));
}

RuleOutcome promiseRule(const Question& question)
{
    if (question.act.purpose != Purpose::Collection || question.facts.promises.empty())
        return notApplicable(promiseName, QCoreApplication::translate("compliance", "No promise bears on this."));
    const QDate promised = promisedUntil(question);
    if (!promised.isValid())
        return allow(promiseName, QCoreApplication::translate("compliance", "No promise is open for this day."));
    return deny(promiseName,
        QCoreApplication::translate("compliance", "They promised to pay until %1.").arg(day(promised)), {},
        lateSince(promised));
}

} // namespace trato::compliance
