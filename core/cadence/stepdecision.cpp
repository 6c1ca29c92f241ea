#include "cadence/stepdecision.h"

#include "cadence/words.h"
#include "money/money.h"

#include <QLocale>

#include <chrono>

namespace trato::cadence {

namespace {

StepDecision skip(const QString& reason)
{
    return {.outcome = StepOutcome::Skip, .reason = reason, .handle = {}, .templateName = {}, .purpose = {}, .message = {}};
}

/// Whole reais and cents as Brazilians write them; texts to debtors are always Portuguese.
QString reais(qint64 cents)
{
    const QLocale brazil(QLocale::Portuguese, QLocale::Brazil);
    return QStringLiteral("R$\u00A0%1,%2").arg(brazil.toString(cents / 100)).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

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

QString handleFor(Channel channel, const DueState& state)
{
    return channel == Channel::Email ? state.email : state.mobile;
}

bool isRevoked(Channel channel, const DueState& state)
{
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

QString signature(const DueState& state)
{
    // CDC art. 42-A: name, address and taxpayer number of the creditor on every collection document.
    QStringList lines{state.creditorName};
    if (!state.creditorDocument.isEmpty())
        lines.append(state.creditorDocument.size() == 14 ? QStringLiteral("CNPJ ") + state.creditorDocument
                                                         : QStringLiteral("CPF ") + state.creditorDocument);
    if (!state.creditorAddress.isEmpty())
        lines.append(state.creditorAddress);
    return lines.join(u'\n');
}

channels::TemplateValues valuesFor(const DueState& state, Instant now)
{
    const qint64 daysLate = state.anchorDue.daysTo(now.dateIn(deskZone()));
    return {{QStringLiteral("primeiro_nome"), state.debtorName.section(u' ', 0, 0)},
        {QStringLiteral("credor"), state.creditorName},
        {QStringLiteral("valor"), reais(state.dueCents > 0 ? state.dueCents : state.anchorCents)},
        {QStringLiteral("vencimento"), state.anchorDue.toString(QStringLiteral("dd/MM/yyyy"))},
        {QStringLiteral("dias_atraso"), QString::number(std::max<qint64>(0, daysLate))},
        {QStringLiteral("contrato"), state.contract}, {QStringLiteral("assinatura"), signature(state)}};
}

} // namespace

StepDecision decide(const Step& step, const DueState& state, const channels::TemplateCatalogue& templates, Instant now)
{
    if (state.dueCents <= 0 && state.anchorCents <= 0)
        return skip(Words::tr("nothing is open"));
    if (const auto why = whyNothing(step, state, now))
        return skip(*why);
    if (step.action == Action::Call)
        return {.outcome = StepOutcome::Call, .reason = step.reason, .handle = {}, .templateName = {}, .purpose = {}, .message = {}};
    const auto channel = chooseChannel(step, state);
    if (!channel)
        return skip(Words::tr("no channel reaches them"));
    const QString name = state.rightParty ? step.templateName : step.neutral;
    if (name.isEmpty())
        return skip(Words::tr("it is not confirmed who answers there"));
    const auto found = templates.find(name, *channel);
    if (!found)
        return skip(found.error().message);
    const auto rendered = found->render(valuesFor(state, now));
    if (!rendered)
        return skip(rendered.error().message);
    return {.outcome = StepOutcome::Queue,
        .reason = Words::tr("step %1 of the cadence, counted from %2").arg(step.name, state.anchorDue.toString(QStringLiteral("dd/MM/yyyy"))),
        .channel = *channel,
        .handle = handleFor(*channel, state),
        .templateName = name,
        .purpose = found->purpose,
        .message = *rendered};
}

} // namespace trato::cadence
