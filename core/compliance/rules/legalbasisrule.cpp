#include "compliance/rules/rule.h"

#include "calendar/localdays.h"
#include "compliance/legalbasis.h"

namespace trato::compliance {
namespace {

const QString legalBasisName = QStringLiteral("legal_basis");

} // namespace

RuleOutcome legalBasisRule(const Question& question)
{
    const QDate today = calendar::localDayAt(deskZone(), question.at).date;
    const LegalBasis* const basis = LegalBases::standard().find(question.aim.purpose, question.act.channel, today);
    if (!basis)
        return deny(legalBasisName,
            QT_TRANSLATE_NOOP("compliance", "There is no legal basis for this purpose on this channel."),
            QStringLiteral("LGPD, art. 7º"));
    if (!basis->needsConsent)
        return allow(
            legalBasisName, Reason(QT_TRANSLATE_NOOP("compliance", "It rests on: %1."), basis->basis), basis->source);
    const auto* const said = parties::rulingConsent(
        question.facts.consents, question.act.channel, parties::ConsentPurpose::Collection, question.at);
    if (said && said->state == parties::Consent::State::Granted)
        return allow(legalBasisName, QT_TRANSLATE_NOOP("compliance", "It rests on their consent."), said->basis,
            said->expiresAt);
    return deny(legalBasisName,
        QT_TRANSLATE_NOOP("compliance", "This asks for their consent, and there is none in force."), basis->source);
}

} // namespace trato::compliance
