#include "compliance/rules/rule.h"

#include "calendar/localdays.h"
#include "compliance/legalbasis.h"

namespace trato::compliance {
namespace {

const QString legalBasisName = QStringLiteral("legal_basis");

} // namespace

RuleOutcome legalBasisRule(const Question& question) { return legalBasisBy(LegalBases::standard(), question); }

RuleOutcome legalBasisBy(const LegalBases& bases, const Question& question)
{
    const QDate today = calendar::localDayAt(deskZone(), question.at).date;
    const LegalBasis* const basis = bases.find(question.aim.purpose, question.act.channel, today);
    if (!basis)
        return deny(legalBasisName,
            QT_TRANSLATE_NOOP("compliance", "There is no legal basis for this purpose on this channel."),
            QStringLiteral("LGPD, art. 7º"));
    if (!basis->needsConsent)
        return allow(
            legalBasisName, Reason(QT_TRANSLATE_NOOP("compliance", "It rests on: %1."), basis->basis), basis->source);
    if (const auto yes = agreedTo(question, parties::ConsentPurpose::Collection))
        return allow(legalBasisName,
            yes->to.isEmpty() ? Reason(QT_TRANSLATE_NOOP("compliance", "It rests on their consent."))
                              : Reason(QT_TRANSLATE_NOOP("compliance", "It rests on their consent: said to %1 on %2."),
                                    yes->to, yes->day),
            yes->source, yes->until);
    if (const QString other = agreedElsewhere(question, parties::ConsentPurpose::Collection); !other.isEmpty())
        return deny(legalBasisName,
            Reason(QT_TRANSLATE_NOOP("compliance", "This asks for their consent, and theirs is to %1 alone."), other),
            basis->source);
    return deny(legalBasisName,
        QT_TRANSLATE_NOOP("compliance", "This asks for their consent, and there is none in force."), basis->source);
}

} // namespace trato::compliance
