#include "compliance/rules/rule.h"

#include "compliance/disclosure.h"

#include <QCoreApplication>

namespace trato::compliance {
namespace {

const QString rightPartyName = QStringLiteral("right_party");

/// What would tell of the debt; nothing when the act gives nothing away.
std::optional<QString> tellingPart(const Act& act)
{
    if (!act.text.isEmpty()) {
        if (auto words = DisclosureWords::standard().find(act.text))
            return words;
    }
    if (act.disclosure == Disclosure::Debt)
        return act.content == Content::FreeText ? QCoreApplication::translate("compliance", "a file")
                                                : QCoreApplication::translate("compliance", "the template");
    const bool silentOnWords = act.text.isEmpty() && act.disclosure == Disclosure::Unknown;
    if (silentOnWords && act.purpose == Purpose::Payment)
        return QCoreApplication::translate("compliance", "a charge");
    return std::nullopt;
}

} // namespace

RuleOutcome rightPartyRule(const Question& question)
{
    const parties::Debtor& debtor = question.facts.debtor;
    if (debtor.isRightPartyConfirmed())
        return allow(rightPartyName, QCoreApplication::translate("compliance", "Their identity is confirmed."),
            debtor.rightPartyBy);
    if (const auto part = tellingPart(question.act))
        return deny(rightPartyName,
            QCoreApplication::translate("compliance", "Their identity is not confirmed, and this tells of a debt (%1).")
                .arg(*part),
            QStringLiteral("CDC, art. 42"));
    return allow(rightPartyName,
        QCoreApplication::translate("compliance", "Their identity is not confirmed: nothing may tell of a debt."),
        QStringLiteral("CDC, art. 42"));
}

} // namespace trato::compliance
