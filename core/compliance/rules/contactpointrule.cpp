#include "compliance/rules/rule.h"

namespace trato::compliance {
namespace {

const QString contactPointName = QStringLiteral("contact_point");

const char* statusReason(parties::ContactStatus status)
{
    switch (status) {
    case parties::ContactStatus::Wrong:
        return QT_TRANSLATE_NOOP("compliance", "This contact belongs to somebody else.");
    case parties::ContactStatus::Bounced: return QT_TRANSLATE_NOOP("compliance", "Nothing arrives at this contact.");
    case parties::ContactStatus::Blocked: return QT_TRANSLATE_NOOP("compliance", "This contact refuses our messages.");
    case parties::ContactStatus::Unknown:
    case parties::ContactStatus::Active: break;
    }
    return QT_TRANSLATE_NOOP("compliance", "The contact is in order.");
}

} // namespace

RuleOutcome contactPointRule(const Question& question)
{
    if (question.act.channel == Channel::Portal)
        return notApplicable(contactPointName, QT_TRANSLATE_NOOP("compliance", "The portal needs no contact."));
    const parties::ContactPoint* point = question.aim.point;
    if (!point && question.act.handle.isEmpty())
        return deny(contactPointName, QT_TRANSLATE_NOOP("compliance", "There is no contact for this channel."));
    if (!point)
        return deny(contactPointName, QT_TRANSLATE_NOOP("compliance", "This contact is not in the debtor's file."));
    if (point->status == parties::ContactStatus::Wrong && question.confirms())
        return allow(contactPointName,
            QT_TRANSLATE_NOOP("compliance", "Who is reached there is told that they hear no more from us."),
            point->source);
    const char* const reason = statusReason(point->status);
    return point->isUsable() ? allow(contactPointName, reason, point->source)
                             : deny(contactPointName, reason, point->source);
}

} // namespace trato::compliance
