#include "compliance/rules/rule.h"

#include "calendar/contacthours.h"
#include "compliance/caps.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::compliance {
namespace {

const QString windowName = QStringLiteral("whatsapp_window");
const QString hoursName = QStringLiteral("contact_hours");
const QString capName = QStringLiteral("cap");

QString answerReason() { return QCoreApplication::translate("compliance", "An answer within their own conversation."); }

/// "3 of 3 this week"
QString capText(const CapState& state)
{
    const Cap& cap = *state.cap;
    switch (cap.window) {
    case Cap::Window::Day:
        return cap.channels.empty()
                   ? QCoreApplication::translate("compliance", "%1 of %2 contacts today").arg(state.made).arg(cap.limit)
                   : QCoreApplication::translate("compliance", "%1 of %2 today on this channel")
                         .arg(state.made)
                         .arg(cap.limit);
    case Cap::Window::Week:
        return cap.channels.empty() ? QCoreApplication::translate("compliance", "%1 of %2 contacts this week")
                                          .arg(state.made)
                                          .arg(cap.limit)
                                    : QCoreApplication::translate("compliance", "%1 of %2 this week on this channel")
                                          .arg(state.made)
                                          .arg(cap.limit);
    case Cap::Window::Days:
        return QCoreApplication::translate("compliance", "%1 of %2 contacts in %3 days")
            .arg(state.made)
            .arg(cap.limit)
            .arg(cap.days);
    }
    return {};
}

/// The one that stands in the way longest; else the one with the least left.
const CapState* tightest(const std::vector<CapState>& states)
{
    const CapState* tight = nullptr;
    for (const CapState& state : states) {
        const int left = state.cap->limit - state.made;
        if (!tight || state.until > tight->until ||
            (!state.isReached() && !tight->isReached() && left < tight->cap->limit - tight->made))
            tight = &state;
    }
    return tight;
}

} // namespace

RuleOutcome whatsAppWindowRule(const Question& question)
{
    if (question.act.channel != Channel::WhatsApp)
        return notApplicable(windowName, QCoreApplication::translate("compliance", "Only WhatsApp has such a window."));
    const Caps& caps = Caps::standard();
    const Instant closes = question.facts.windowUntil(question.act);
    if (question.at < closes)
        return allow(windowName, QCoreApplication::translate("compliance", "The window is open."),
            caps.whatsAppSource(), closes);
    if (question.act.content == Content::Template)
        return allow(windowName,
            QCoreApplication::translate("compliance", "The window is closed: only a template may go."),
            caps.whatsAppSource());
    return deny(windowName,
        QCoreApplication::translate("compliance", "The window is closed: send a template, or wait until they write."),
        caps.whatsAppSource());
}

RuleOutcome contactHoursRule(const Question& question)
{
    if (question.answers())
        return notApplicable(hoursName, answerReason());
    const auto places = question.facts.places(question.act);
    const auto answer = calendar::ContactHours::standard().allowed(places, question.act.channel, question.at);
    const QString source = answer.law.isEmpty() ? answer.source : answer.law;
    return {hoursName, answer.allowed ? Outcome::Allow : Outcome::Deny, answer.reason, source, answer.until};
}

RuleOutcome capRule(const Question& question)
{
    const Caps& caps = Caps::standard();
    if (question.answers())
        return notApplicable(capName, answerReason());
    if (!caps.counts(question.act.purpose))
        return notApplicable(capName, QCoreApplication::translate("compliance", "This purpose is not counted."));
    std::vector<PastContact> others = question.facts.contacts;
    // Of two rows in hand at once the older one goes.
    std::erase_if(others, [&](const PastContact& contact) {
        return contact.outbox.isValid() && question.act.outbox.isValid() && contact.outbox >= question.act.outbox;
    });
    const auto places = question.facts.places(question.act);
    const auto states = caps.states(others, question.act.channel, question.at, places.front().zone);
    const CapState* tight = tightest(states);
    if (!tight)
        return notApplicable(capName, QCoreApplication::translate("compliance", "No cap bears on this channel."));
    return {capName, tight->isReached() ? Outcome::Deny : Outcome::Allow, capText(*tight), tight->cap->source,
        tight->until};
}

} // namespace trato::compliance
