#include "compliance/rules/rule.h"

#include "calendar/contacthours.h"
#include "compliance/caps.h"

namespace trato::compliance {
namespace {

const QString windowName = QStringLiteral("whatsapp_window");
const QString hoursName = QStringLiteral("contact_hours");
const QString capName = QStringLiteral("cap");

constexpr const char* answerReason = QT_TRANSLATE_NOOP("compliance", "An answer within their own conversation.");

/// "3 of 3 this week"
Reason capReason(const CapState& state)
{
    const Cap& cap = *state.cap;
    const bool none = cap.kind == Cap::Kind::Count && cap.limit == 0;
    if (none && cap.olderThan == 0 && cap.notOlderThan == 0)
        return QT_TRANSLATE_NOOP("compliance", "The limits allow none here.");
    if (none)
        return cap.olderThan > 0
                   ? Reason(QT_TRANSLATE_NOOP("compliance", "None on this channel about a debt of more than %1 days."),
                         cap.olderThan)
                   : Reason(QT_TRANSLATE_NOOP("compliance", "None on this channel about a debt of up to %1 days."),
                         cap.notOlderThan);
    if (cap.kind == Cap::Kind::Pause)
        return state.isReached()
                   ? Reason(QT_TRANSLATE_NOOP("compliance", "They were spoken to within %1 days."), cap.days)
                   : Reason(QT_TRANSLATE_NOOP("compliance", "They were not spoken to within %1 days."), cap.days);
    const bool one = !cap.channels.empty();
    const char* text = nullptr;
    switch (cap.window) {
    case Cap::Window::Day:
        text = one ? QT_TRANSLATE_NOOP("compliance", "%1 of %2 today on this channel")
                   : QT_TRANSLATE_NOOP("compliance", "%1 of %2 contacts today");
        break;
    case Cap::Window::Week:
        text = one ? QT_TRANSLATE_NOOP("compliance", "%1 of %2 this week on this channel")
                   : QT_TRANSLATE_NOOP("compliance", "%1 of %2 contacts this week");
        break;
    case Cap::Window::Days:
    case Cap::Window::Dates:
        if (cap.scope == Cap::Scope::Contract)
            return Reason(QT_TRANSLATE_NOOP("compliance", "%1 of %2 about this debt in %3 days"), state.made, cap.limit,
                cap.days);
        return Reason(QT_TRANSLATE_NOOP("compliance", "%1 of %2 contacts in %3 days"), state.made, cap.limit, cap.days);
    }
    return Reason(text, state.made, cap.limit);
}

/// People answer as long as the talk goes on; the machine while they still look at it.
bool answersInTime(const Question& question)
{
    return question.answers() &&
           (question.byHuman() || question.at < question.aim.lastInbound + Caps::standard().answerAfterHours());
}

/// The clocks of a desk's machines differ by so much.
constexpr std::chrono::minutes clocksDiffer{5};

/// The machine's clock has been set back: what follows from the hour can't be judged by it.
bool isClockBehind(const Question& question)
{
    return !question.byHuman() && question.at + clocksDiffer < question.facts.lastRecordedAt();
}

} // namespace

RuleOutcome whatsAppWindowRule(const Question& question)
{
    if (question.act.channel != Channel::WhatsApp)
        return notApplicable(windowName, QT_TRANSLATE_NOOP("compliance", "Only WhatsApp has such a window."));
    const Caps& caps = Caps::standard();
    const Instant closes = question.aim.windowUntil;
    if (question.at < closes)
        return allow(windowName, QT_TRANSLATE_NOOP("compliance", "The window is open."), caps.whatsAppSource(), closes);
    if (question.act.content == Content::Template)
        return allow(windowName, QT_TRANSLATE_NOOP("compliance", "The window is closed: only a template may go."),
            caps.whatsAppSource());
    return deny(windowName,
        QT_TRANSLATE_NOOP("compliance", "The window is closed: send a template, or wait until they write."),
        caps.whatsAppSource());
}

RuleOutcome contactHoursRule(const Question& question)
{
    if (isClockBehind(question))
        return deny(hoursName,
            QT_TRANSLATE_NOOP("compliance", "The clock lies before what was last recorded of them: set it right."), {},
            question.facts.lastRecordedAt() - clocksDiffer);
    const bool answers = answersInTime(question);
    auto hours = calendar::ContactHours::standard().allowed(question.aim.places, question.act.channel, question.at,
        answers ? calendar::Manner::Reply : calendar::Manner::Approach);
    if (answers && hours.allowed)
        return notApplicable(hoursName, answerReason);
    const Outcome outcome = hours.allowed ? Outcome::Allow : Outcome::Deny;
    const Override override = hours.rule->isLaw ? Override::Nobody : Override::Supervisor;
    const QString source = hours.source();
    const Instant until = hours.until;
    return {hoursName, outcome, Reason(std::move(hours)), source, until, override};
}

RuleOutcome capRule(const Question& question)
{
    if (question.answers())
        return notApplicable(capName, answerReason);
    const Caps& caps = Caps::standard();
    const CapState tight = caps.tightest({question.facts, question.act.channel, question.aim.purpose,
                                             question.aim.contract, question.act.outbox, question.at},
        question.aim.places.front().zone);
    if (!tight.cap)
        return notApplicable(capName, QT_TRANSLATE_NOOP("compliance", "No cap bears on this."));
    if (tight.isReached())
        return deny(capName, capReason(tight), tight.cap->source, tight.until).passable();
    return allow(capName, capReason(tight), tight.cap->source);
}

} // namespace trato::compliance
