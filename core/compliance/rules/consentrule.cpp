#include "compliance/rules/rule.h"

#include <algorithm>

namespace trato::compliance {
namespace {

using parties::Consent;
using parties::ConsentPurpose;

const QString consentName = QStringLiteral("consent");

/// Whoever writes after having asked for silence gets an answer there.
bool wroteSince(const Question& question, Instant revokedAt)
{
    return !question.collects() && question.aim.lastInbound > revokedAt && question.answers();
}

/// Answers are only barred by a line against everything.
const Consent* rulingLine(const Question& question)
{
    if (question.collects())
        return rulingConsent(question.facts.consents, question.act.channel, ConsentPurpose::Collection, question.at);
    const Consent* ruling = nullptr;
    for (const Consent& line : question.facts.consents) {
        if (line.purpose == ConsentPurpose::All && line.holdsAt(question.at) &&
            (!line.channel || *line.channel == question.act.channel))
            ruling = &line;
    }
    return ruling;
}

QString sourceOf(const Consent& line)
{
    return line.source.isEmpty() ? line.basis : line.source + QStringLiteral(": ") + line.basis;
}

} // namespace

RuleOutcome consentRule(const Question& question)
{
    const Consent* line = rulingLine(question);
    if (!line)
        return notApplicable(
            consentName, QT_TRANSLATE_NOOP("compliance", "They have said nothing about being contacted."));
    if (line->state == Consent::State::Granted)
        return allow(
            consentName, QT_TRANSLATE_NOOP("compliance", "They agreed to be contacted here."), sourceOf(*line));
    if (question.byHuman() && question.aim.purpose == Purpose::Care)
        return allow(consentName, QT_TRANSLATE_NOOP("compliance", "A person may offer care."), sourceOf(*line));
    if (line->interaction == question.act.acknowledges && question.confirms())
        return allow(
            consentName, QT_TRANSLATE_NOOP("compliance", "It confirms to them what they asked for."), sourceOf(*line));
    if (wroteSince(question, line->at))
        return allow(consentName, QT_TRANSLATE_NOOP("compliance", "They wrote again after asking for silence."),
            sourceOf(*line));
    const char* const reason = line->channel
                                   ? QT_TRANSLATE_NOOP("compliance", "They asked for no more messages on this channel.")
                                   : QT_TRANSLATE_NOOP("compliance", "They asked not to be contacted any more.");
    return deny(consentName, reason, sourceOf(*line));
}

} // namespace trato::compliance
