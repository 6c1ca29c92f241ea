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

/// What rules with one creditor. Answers are only barred by a line against everything.
const Consent* rulingLine(const Question& question, CreditorId creditor)
{
    return rulingConsent(
        question.facts.consents, {.channel = question.act.channel,
                                     .purpose = question.collects() ? ConsentPurpose::Collection : ConsentPurpose::All,
                                     .at = question.at,
                                     .creditor = creditor});
}

/// The latest refusal that bears on the act; null: there is none.
const Consent* refusal(const Question& question)
{
    const Consent* latest = nullptr;
    for (const CreditorId creditor : question.aim.creditors) {
        const Consent* const line = rulingLine(question, creditor);
        const bool refuses = line && line->state == Consent::State::Revoked;
        if (refuses && (!latest || line->at > latest->at))
            latest = line;
    }
    return latest;
}

Reason refusedReason(const Consent& line)
{
    if (line.creditorName.isEmpty())
        return line.channel ? QT_TRANSLATE_NOOP("compliance", "They asked for no more messages on this channel.")
                            : QT_TRANSLATE_NOOP("compliance", "They asked not to be contacted any more.");
    return Reason(line.channel ? QT_TRANSLATE_NOOP("compliance", "They asked %1 for no more messages on this channel.")
                               : QT_TRANSLATE_NOOP("compliance", "They asked %1 not to contact them any more."),
        line.creditorName);
}

/// What may be said all the same.
RuleOutcome despiteRefusal(const Question& question, const Consent& line)
{
    if (question.byHuman() && question.aim.purpose == Purpose::Care)
        return allow(consentName, QT_TRANSLATE_NOOP("compliance", "A person may offer care."), sourceOf(line));
    if (line.interaction == question.act.acknowledges && question.confirms())
        return allow(
            consentName, QT_TRANSLATE_NOOP("compliance", "It confirms to them what they asked for."), sourceOf(line));
    if (wroteSince(question, line.at))
        return allow(
            consentName, QT_TRANSLATE_NOOP("compliance", "They wrote again after asking for silence."), sourceOf(line));
    return deny(consentName, refusedReason(line), sourceOf(line));
}

} // namespace

QString sourceOf(const Consent& line)
{
    return line.source.isEmpty() ? line.basis : line.source + QStringLiteral(": ") + line.basis;
}

std::optional<Yes> agreedTo(const Question& question, ConsentPurpose purpose)
{
    Yes yes;
    QStringList to;
    for (const CreditorId creditor : question.aim.creditors) {
        const Consent* const line = question.facts.yesTo(
            {.channel = question.act.channel, .purpose = purpose, .at = question.at, .creditor = creditor});
        if (!line)
            return std::nullopt;
        if (!line->creditorName.isEmpty())
            to.append(line->creditorName);
        const QDate day = line->at.dateIn(deskZone());
        if (!yes.day.isValid() || day > yes.day) {
            yes.day = day;
            yes.source = sourceOf(*line);
        }
        if (!line->expiresAt.isNever() && (yes.until.isNever() || line->expiresAt < yes.until))
            yes.until = line->expiresAt;
    }
    yes.to = to.join(QStringLiteral(", "));
    return yes;
}

QString agreedElsewhere(const Question& question, ConsentPurpose purpose)
{
    const auto& lines = question.facts.consents;
    const auto isYes = [&](const Consent& line) {
        const bool bears = line.purpose == purpose || line.purpose == ConsentPurpose::All;
        return line.state == Consent::State::Granted && bears && line.holdsAt(question.at) &&
               (!line.channel || *line.channel == question.act.channel) && line.creditor.isValid() &&
               std::ranges::find(question.aim.creditors, line.creditor) == question.aim.creditors.end();
    };
    const auto found = std::find_if(lines.rbegin(), lines.rend(), isYes);
    return found == lines.rend() ? QString() : found->creditorName;
}

/// What somebody said to one creditor bars or lets that one; about several the stricter word counts.
RuleOutcome consentRule(const Question& question)
{
    if (question.facts.consents.empty())
        return notApplicable(
            consentName, QT_TRANSLATE_NOOP("compliance", "They have said nothing about being contacted."));
    if (const Consent* const line = refusal(question))
        return despiteRefusal(question, *line);
    const auto yes = agreedTo(question, question.collects() ? ConsentPurpose::Collection : ConsentPurpose::All);
    if (!yes)
        return notApplicable(consentName,
            QT_TRANSLATE_NOOP("compliance", "Nothing that they said about being contacted bears on this."));
    if (yes->to.isEmpty())
        return allow(
            consentName, QT_TRANSLATE_NOOP("compliance", "They agreed to be contacted here."), yes->source, yes->until);
    return allow(consentName,
        Reason(
            QT_TRANSLATE_NOOP("compliance", "They agreed to be contacted here: said to %1 on %2."), yes->to, yes->day),
        yes->source, yes->until);
}

} // namespace trato::compliance
