#include "cadence/stepdecision.h"

#include "base/text.h"
#include "cadence/words.h"
#include "money/reais.h"

#include <chrono>

namespace trato::cadence {

namespace {

StepDecision skip(const QString& reason) { return {.outcome = StepOutcome::Skip, .reason = reason}; }

std::optional<QString> whyNothing(const Step& step, const DueState& state, Instant now)
{
    using namespace std::chrono_literals;
    if (state.held)
        return Words::tr("collection is on hold");
    if (state.baton == QStringLiteral("human"))
        return Words::tr("a person is taking care of the case");
    if (state.baton == QStringLiteral("nobody"))
        return Words::tr("the machine is silent");
    if (state.agreement)
        return Words::tr("there is an agreement");
    if (state.promise)
        return Words::tr("there is an open promise");
    const bool replied = !state.lastInbound.isNever() && now - state.lastInbound < 24h * 7;
    if (step.condition == Condition::Replied && !replied)
        return Words::tr("they have not written in seven days");
    if (step.condition == Condition::Silent && replied)
        return Words::tr("they wrote in the last seven days");
    if (step.condition == Condition::Unread && !state.unread)
        return Words::tr("the last message was read");
    return std::nullopt;
}

const QString& handleFor(Channel channel, const DueState& state)
{
    return channel == Channel::Email ? state.email.value : state.mobile.value;
}

bool isRevoked(Channel channel, const DueState& state)
{
    if (state.revoked.isEmpty())
        return false;
    const QStringList revoked = state.revoked.split(u' ');
    return revoked.contains(QStringLiteral("*")) || revoked.contains(channelName(channel));
}

std::optional<Channel> chooseChannel(const Step& step, const DueState& state)
{
    for (const Channel channel : step.channels) {
        if (!handleFor(channel, state).isEmpty() && !isRevoked(channel, state))
            return channel;
    }
    return std::nullopt;
}

channels::TemplateValues valuesFor(const Occasion& occasion, const DueState& state, const Sender& sender)
{
    const qint64 cents = state.debt.dueCents > 0 ? state.debt.dueCents : state.debt.anchorCents;
    return {{QStringLiteral("primeiro_nome"), text::addressedAs(state.debtorName, state.nameOf)},
        {QStringLiteral("credor"), sender.creditor},
        {QStringLiteral("valor"), money::reais(money::Money::fromCents(cents))},
        {QStringLiteral("vencimento"), occasion.anchorWords},
        {QStringLiteral("dias_atraso"), QString::number(std::max<qint64>(0, occasion.daysLate))},
        {QStringLiteral("contrato"), state.debt.contractNumber}, {QStringLiteral("assinatura"), sender.signature}};
}

StepDecision message(
    const Occasion& occasion, const DueState& state, const Sender& sender, const channels::TemplateCatalogue& templates)
{
    const auto channel = chooseChannel(*occasion.step, state);
    if (!channel)
        return skip(Words::tr("no channel reaches them"));
    const QString& name = state.rightParty ? occasion.step->templateName : occasion.step->neutral;
    if (name.isEmpty())
        return skip(Words::tr("it is not confirmed who answers there"));
    const auto found = templates.find(name, *channel);
    if (!found)
        return skip(found.error().message);
    const auto rendered = found->render(valuesFor(occasion, state, sender));
    if (!rendered)
        return skip(rendered.error().message);
    return {.outcome = StepOutcome::Queue,
        .reason = occasion.reason,
        .channel = *channel,
        .handle = handleFor(*channel, state),
        .templateName = name,
        .purpose = found->purpose,
        .message = *rendered};
}

} // namespace

StepDecision decide(const Occasion& occasion, const DueState& state, const Sender& sender,
    const channels::TemplateCatalogue& templates, Instant now)
{
    if (occasion.at > now)
        return {.outcome = StepOutcome::Wait};
    if (state.ran.split(u' ').contains(occasion.step->name))
        return {.outcome = StepOutcome::Taken};
    if (state.debt.dueCents <= 0 && state.debt.anchorCents <= 0)
        return skip(Words::tr("nothing is open"));
    if (const auto why = whyNothing(*occasion.step, state, now))
        return skip(*why);
    if (occasion.step->action == Action::Call)
        return {.outcome = StepOutcome::Call, .reason = occasion.step->reason};
    return message(occasion, state, sender, templates);
}

} // namespace trato::cadence
