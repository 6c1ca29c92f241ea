#include "compliance/rules/rule.h"
#include "compliance/thirdparties.h"

#include <algorithm>

namespace trato::compliance {
namespace {

using parties::MayHear;
using parties::RelatedPerson;

const QString thirdPartyName = QStringLiteral("third_party");
const QString thirdPartySource = QStringLiteral("CDC, arts. 42 e 71; LGPD, art. 6º");

/// Brazilian mobile numbers are known with and without the ninth digit.
bool isSameLine(const parties::Handle& handle, const QString& phone)
{
    if (handle.kind == parties::ContactKind::Email || phone.isEmpty())
        return false;
    return handle.alternatives().contains(phone) ||
           parties::Handle{parties::ContactKind::Phone, phone}.alternatives().contains(handle.value);
}

/// Whoever of those around the debtor is reached there; null: nobody known.
const RelatedPerson* ownerOf(const parties::ContactPoint& point, const std::vector<RelatedPerson>& people)
{
    const QString& value = point.handle.value;
    const auto found = std::find_if(people.begin(), people.end(), [&](const RelatedPerson& person) {
        return !person.owes() &&
               (isSameLine(point.handle, person.phone) || (!person.email.isEmpty() && person.email == value));
    });
    return found == people.end() ? nullptr : &*found;
}

bool tellsOfTheDebt(const Question& question)
{
    const Act& act = question.act;
    if (act.disclosure == Disclosure::Debt || !question.words.telling().isEmpty())
        return true;
    // A call about the debt has no words yet.
    return act.text.isEmpty() && act.disclosure == Disclosure::Unknown && question.collects();
}

RuleOutcome bySomebodyElse(const Question& question, const RelatedPerson& person)
{
    switch (person.mayHear) {
    case MayHear::Debt:
        return allow(thirdPartyName, Reason(QT_TRANSLATE_NOOP("compliance", "%1 may hear of the debt."), person.name),
            person.source);
    case MayHear::Message:
        if (!tellsOfTheDebt(question))
            return allow(thirdPartyName,
                Reason(QT_TRANSLATE_NOOP("compliance", "%1 may take a message, without its reason."), person.name),
                thirdPartySource);
        return deny(thirdPartyName,
            Reason(QT_TRANSLATE_NOOP("compliance", "%1 is reached there, who may take a message and no more."),
                person.name),
            thirdPartySource);
    case MayHear::Nothing: break;
    }
    if (question.answers() && !tellsOfTheDebt(question))
        return allow(thirdPartyName, QT_TRANSLATE_NOOP("compliance", "An answer within their own conversation."),
            thirdPartySource);
    return deny(thirdPartyName,
        Reason(QT_TRANSLATE_NOOP("compliance", "%1 is reached there, who may hear nothing."), person.name),
        thirdPartySource);
}

} // namespace

/// What a debtor owes is theirs to know: not their family's, not their employer's. Nobody is collected from at work.
/// Who writes from such a place is answered, with no word of the debt.
RuleOutcome thirdPartyRule(const Question& question)
{
    const parties::ContactPoint* const point = question.aim.point;
    if (!point)
        return notApplicable(thirdPartyName, QT_TRANSLATE_NOOP("compliance", "Nobody else is reached there."));
    if (const RelatedPerson* const person = ownerOf(*point, question.facts.related))
        return bySomebodyElse(question, *person);
    const QString& place = ThirdPlaces::standard().placeOf(point->label);
    const bool stays = question.answers() ? tellsOfTheDebt(question) : question.collects();
    if (place.isEmpty() || !stays)
        return notApplicable(thirdPartyName, QT_TRANSLATE_NOOP("compliance", "Nobody else is reached there."));
    return deny(thirdPartyName,
        Reason(QT_TRANSLATE_NOOP("compliance", "This contact is no private one (%1): nobody is collected from there."),
            point->label),
        thirdPartySource);
}

} // namespace trato::compliance
