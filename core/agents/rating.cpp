#include "agents/grade.h"
#include "agents/parts.h"
#include "agents/words.h"

namespace trato::agents {

using understanding::Intent;

namespace {

/// Words beside a grade that nobody has to answer.
bool asksForNothing(const Heard& heard)
{
    const Intent intent = heard.reading.intent;
    if (heard.text.contains(u'?'))
        return false;
    return !heard.reading.isSure() || intent == Intent::Other || intent == Intent::Thanks || intent == Intent::Greeting;
}

/// Once, with the scale; what comes after that is thanked for and stays as they wrote it.
Commands askAgain(const Conversation& conversation, bool ofDeal)
{
    if (conversation.humanHolds || conversation.silenced)
        return {};
    const Say scale{.templateName = ofDeal ? QStringLiteral("escala_acordo") : QStringLiteral("escala_nota"),
        .whenSaid = WhenSaid::StaySilent};
    return {{Agent::FollowUp, scale, Words::tr("their grade is none of the scale that was asked for")}};
}

} // namespace

std::optional<Commands> answerRating(const Conversation& conversation, const Heard& heard)
{
    const Question asked = conversation.asked.question;
    const bool ofDeal = asked == Question::DealRating;
    if ((!ofDeal && asked != Question::Rating) || !conversation.rightParty || heard.hasMedia)
        return std::nullopt;
    const std::optional<Grade> grade = ofDeal ? gradeIn(heard.text, 1, 5) : gradeIn(heard.text, 0, 10);
    // No sum, no day and no option was asked for: a number that is no grade means none of them.
    if (!grade)
        return isOffTheScale(heard.text) ? std::optional(askAgain(conversation, ofDeal)) : std::nullopt;
    if (!grade->alone && !asksForNothing(heard))
        return std::nullopt;
    const QString reason = Words::tr("they say how it was: %1").arg(grade->value);
    Commands commands{{Agent::FollowUp, RecordSurvey{surveyKind(asked), grade->value}, reason}};
    if (!conversation.humanHolds && !conversation.silenced)
        commands.push_back(
            {Agent::FollowUp, Say{QStringLiteral("avaliacao_obrigado"), {}, WhenSaid::StaySilent}, reason});
    return commands;
}

} // namespace trato::agents
