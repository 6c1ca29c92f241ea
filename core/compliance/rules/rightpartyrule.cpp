#include "compliance/rules/rule.h"

namespace trato::compliance {
namespace {

const QString rightPartyName = QStringLiteral("right_party");
const QString rightPartySource = QStringLiteral("CDC, art. 42; LGPD, art. 6º");

RuleOutcome tells(Reason why) { return deny(rightPartyName, std::move(why), rightPartySource); }

} // namespace

RuleOutcome rightPartyRule(const Question& question)
{
    const parties::Debtor& debtor = question.facts.debtor;
    const Act& act = question.act;
    if (debtor.isRightPartyConfirmed())
        return allow(
            rightPartyName, QT_TRANSLATE_NOOP("compliance", "Their identity is confirmed."), debtor.rightPartyBy);
    if (const QString& part = question.words.telling(); !part.isEmpty())
        return tells(Reason(
            QT_TRANSLATE_NOOP("compliance", "Their identity is not confirmed, and this tells of a debt (%1)."), part));
    if (act.disclosure == Disclosure::Debt && act.content == Content::FreeText)
        return tells(
            QT_TRANSLATE_NOOP("compliance", "Their identity is not confirmed, and a file may tell of a debt."));
    if (act.disclosure == Disclosure::Debt)
        return tells(
            QT_TRANSLATE_NOOP("compliance", "Their identity is not confirmed, and the template tells of a debt."));
    const bool silentOnWords = act.text.isEmpty() && act.disclosure == Disclosure::Unknown;
    if (silentOnWords && question.aim.purpose == Purpose::Payment)
        return tells(QT_TRANSLATE_NOOP("compliance", "Their identity is not confirmed, and a charge tells of a debt."));
    return allow(rightPartyName,
        QT_TRANSLATE_NOOP("compliance", "Their identity is not confirmed: nothing may tell of a debt."),
        rightPartySource);
}

} // namespace trato::compliance
