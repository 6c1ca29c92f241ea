#include "cadence/requirements.h"

#include "cadence/duestate.h"
#include "cadence/sender.h"
#include "cadence/words.h"
#include "money/reais.h"

#include <algorithm>

namespace trato::cadence {

namespace {

QString reaisOf(qint64 cents) { return money::reais(money::Money::fromCents(cents)); }

template <class Value>
bool isWithin(const Value& value, const std::optional<Value>& from, const std::optional<Value>& below)
{
    return (!from || value >= *from) && (!below || value < *below);
}

/// What a step speaks of: everything late, before that what falls due.
qint64 openCents(const DueState& state) { return std::max(state.debt.dueCents, state.debt.anchorCents); }

bool isOfKind(const QStringList& kinds, text::NameOf nameOf)
{
    return kinds.contains(nameOf == text::NameOf::Company ? QStringLiteral("company") : QStringLiteral("person"));
}

bool wishes(const std::vector<Channel>& channels, const DueState& state)
{
    const auto wish = state.learned && state.learned->stated ? state.learned->stated->wish.channel : std::nullopt;
    return wish && std::find(channels.begin(), channels.end(), *wish) != channels.end();
}

bool hasRisk(const Requirements& requirements, const DueState& state)
{
    return state.risk && isWithin(*state.risk, requirements.riskFrom, requirements.riskBelow);
}

bool isInStage(const std::vector<compliance::Stage>& stages, qint64 daysLate)
{
    return std::find(stages.begin(), stages.end(), compliance::wordingStage(daysLate)) != stages.end();
}

} // namespace

std::optional<QString> whyNotRequired(
    const Requirements& requirements, const DueState& state, const Sender& sender, qint64 daysLate)
{
    if (!isWithin(openCents(state), requirements.centsFrom, requirements.centsBelow))
        return Words::tr("the step is not for what is open: %1").arg(reaisOf(openCents(state)));
    if (!isWithin(static_cast<int>(daysLate), requirements.lateFrom, requirements.lateBelow))
        return Words::tr("the step is not for %1 days late").arg(daysLate);
    if (!requirements.stages.empty() && !isInStage(requirements.stages, daysLate))
        return Words::tr("the step is not for this stage");
    if (!requirements.portfolios.isEmpty() && !requirements.portfolios.contains(sender.portfolio))
        return Words::tr("the step is not for the portfolio “%1”").arg(sender.portfolio);
    if (!requirements.products.isEmpty() && !requirements.products.contains(state.debt.product))
        return Words::tr("the step is not for this product");
    if (!requirements.kinds.isEmpty() && !isOfKind(requirements.kinds, state.nameOf))
        return Words::tr("the step is not for persons, or not for companies");
    if (requirements.asksForRisk() && !hasRisk(requirements, state))
        return state.risk ? Words::tr("the step is not for a risk of %1 of 100").arg(qRound(100 * *state.risk))
                          : Words::tr("the step asks for a risk score, and there is none");
    if (requirements.asksForWish() && !wishes(requirements.prefers, state))
        return Words::tr("they did not ask for that channel");
    return std::nullopt;
}

std::optional<QString> whyStopped(const StopRules& rules, const DueState& state, qint64 daysLate)
{
    if (rules.messages && state.unanswered >= *rules.messages)
        return Words::tr("the cadence ends: %1 messages without an answer").arg(state.unanswered);
    if (rules.lateFrom && daysLate >= *rules.lateFrom)
        return Words::tr("the cadence ends: %1 days late").arg(daysLate);
    if (rules.centsBelow && openCents(state) > 0 && openCents(state) < *rules.centsBelow)
        return Words::tr("the cadence ends: only %1 is open").arg(reaisOf(openCents(state)));
    return std::nullopt;
}

} // namespace trato::cadence
