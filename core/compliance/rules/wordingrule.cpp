#include "compliance/rules/rule.h"
#include "compliance/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::compliance {
namespace {

const QString wordingName = QStringLiteral("wording");

/// The oldest day on which something that the act is about was due; invalid when nothing is owed.
QDate oldestDue(const Question& question)
{
    QDate oldest = question.act.contract.isValid() ? QDate() : question.facts.agreementDue;
    for (const OpenContract& contract : question.facts.concerned(question.act)) {
        if (!oldest.isValid() || contract.oldestDue < oldest)
            oldest = contract.oldestDue;
    }
    return oldest;
}

/// Only who approaches the debtor may do so before the due date in words that don't collect; an answer says what was
/// asked.
Stage stageOf(const Question& question)
{
    if (question.act.purpose == Purpose::Reminder)
        return Stage::Preventive;
    const QDate oldest = oldestDue(question);
    if (!oldest.isValid() || !question.collects())
        return Stage::Early;
    return question.at < lateSince(oldest) ? Stage::Preventive
                                           : std::max(Stage::Early, wordingStage(oldest.daysTo(question.today())));
}

} // namespace

/// Nobody sends what the law or decency forbids; who may read of the debt is said by the rule of the right party.
RuleOutcome wordingRule(const Question& question)
{
    const Act& act = question.act;
    if (act.text.isEmpty())
        return notApplicable(wordingName, QCoreApplication::translate("compliance", "There are no words to read."));
    const WordingContext context{.channel = act.channel,
        .stage = stageOf(question),
        .care = act.purpose == Purpose::Care,
        .today = question.today()};
    const auto findings = Wording::standard().check(act.text, context);
    if (const Finding* finding = blockingIn(findings))
        return deny(wordingName,
            QCoreApplication::translate("compliance", "“%1”: %2")
                .arg(act.text.mid(finding->from, finding->to - finding->from), finding->reason),
            finding->source + QStringLiteral(" (%1)").arg(finding->rule));
    return allow(wordingName, QCoreApplication::translate("compliance", "The words are permitted."),
        QStringLiteral("wording.toml"));
}

} // namespace trato::compliance
