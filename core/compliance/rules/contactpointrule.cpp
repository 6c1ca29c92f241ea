#include "compliance/rules/rule.h"

#include <QCoreApplication>

namespace trato::compliance {
namespace {

const QString contactPointName = QStringLiteral("contact_point");

QString statusReason(parties::ContactStatus status)
{
    switch (status) {
    case parties::ContactStatus::Wrong:
        return QCoreApplication::translate("compliance", "This contact belongs to somebody else.");
    case parties::ContactStatus::Bounced:
        return QCoreApplication::translate("compliance", "Nothing arrives at this contact.");
    case parties::ContactStatus::Blocked:
        return QCoreApplication::translate("compliance", "This contact refuses our messages.");
    case parties::ContactStatus::Unknown:
    case parties::ContactStatus::Active: break;
    }
    return QCoreApplication::translate("compliance", "The contact is in order.");
}

} // namespace

RuleOutcome contactPointRule(const Question& question)
{
    if (question.act.channel == Channel::Portal)
        return notApplicable(
            contactPointName, QCoreApplication::translate("compliance", "The portal needs no contact."));
    const parties::ContactPoint* point = question.facts.target(question.act);
    if (!point && question.act.handle.isEmpty())
        return deny(
            contactPointName, QCoreApplication::translate("compliance", "There is no contact for this channel."));
    if (!point)
        return deny(
            contactPointName, QCoreApplication::translate("compliance", "This contact is not in the debtor's file."));
    const QString reason = statusReason(point->status);
    return point->isUsable() ? allow(contactPointName, reason, point->source)
                             : deny(contactPointName, reason, point->source);
}

} // namespace trato::compliance
