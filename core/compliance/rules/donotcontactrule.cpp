#include "compliance/rules/rule.h"

#include "calendar/localdays.h"

#include <algorithm>

namespace trato::compliance {
namespace {

const QString doNotContactName = QStringLiteral("do_not_contact");

bool isNamedBy(const parties::Exclusion& entry, const Question& question, QDate today)
{
    return entry.covers(question.aim.point->handle.value, question.act.channel, today) &&
           std::ranges::any_of(question.aim.creditors, [&](CreditorId creditor) { return entry.isFor(creditor); });
}

/// What the lists say of the contact. Of several the one that nobody passes speaks, and the longest holds.
struct OnLists {
    const parties::Exclusion* entry = nullptr; ///< null: it is on none
    Instant until;                             ///< never: without end
};

OnLists listsAt(const Question& question)
{
    OnLists listed;
    if (!question.aim.point || question.facts.exclusions.empty())
        return listed;
    const QDate today = calendar::localDayAt(deskZone(), question.at).date;
    QDate last;
    for (const parties::Exclusion& entry : question.facts.exclusions) {
        if (!isNamedBy(entry, question, today))
            continue;
        const bool first = !listed.entry;
        last = first || (last.isValid() && entry.until.isValid()) ? std::max(last, entry.until) : QDate();
        if (first || (entry.legal && !listed.entry->legal))
            listed.entry = &entry;
    }
    if (last.isValid())
        listed.until = calendar::localDay(deskZone(), last.addDays(1)).begins;
    return listed;
}

} // namespace

/// Who stands on a list of those not to be contacted is not approached there. Who writes from there is answered.
RuleOutcome doNotContactRule(const Question& question)
{
    const OnLists listed = listsAt(question);
    if (!listed.entry)
        return notApplicable(doNotContactName, QT_TRANSLATE_NOOP("compliance", "No list forbids this contact."));
    const QString& source = listed.entry->source;
    if (question.answers())
        return allow(
            doNotContactName, QT_TRANSLATE_NOOP("compliance", "An answer within their own conversation."), source);
    RuleOutcome denied = deny(doNotContactName,
        Reason(QT_TRANSLATE_NOOP("compliance", "The list “%1” forbids this contact since %2."), listed.entry->list,
            listed.entry->from),
        source, listed.until);
    return listed.entry->legal ? denied : std::move(denied).passable();
}

} // namespace trato::compliance
