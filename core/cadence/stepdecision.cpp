#include "cadence/stepdecision.h"

#include "base/json.h"
#include "base/text.h"
#include "cadence/words.h"
#include "compliance/autonomy.h"
#include "money/reais.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trato::cadence {

namespace {

/// A long weekend and a holiday.
constexpr std::chrono::hours caughtUp{24 * 5};

StepDecision skip(const QString& reason) { return {.outcome = StepOutcome::Skip, .reason = reason}; }

std::optional<QString> whyNothing(const Step& step, const DueState& state, Instant now)
{
    if (state.held)
        return Words::tr("collection is on hold");
    if (state.baton == QStringLiteral("human"))
        return Words::tr("a person is taking care of the case");
    if (state.baton == QStringLiteral("nobody"))
        return Words::tr("the machine is silent");
    if (state.deciding)
        return Words::tr("an agreement is being made");
    if (state.promise)
        return Words::tr("there is an open promise");
    const bool replied = !state.lastInbound.isNever() && now - state.lastInbound < silentAfter;
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

/// Before its day a step speaks of what falls due then, after it of everything that is late.
Personal personalOf(const Occasion& occasion, const DueState& state)
{
    const bool late = occasion.daysLate > 0;
    const qint64 cents = late && state.debt.dueCents > 0 ? state.debt.dueCents : state.debt.anchorCents;
    return {.name = text::addressedAs(state.debtorName, state.nameOf),
        .amount = money::reais(money::Money::fromCents(cents)),
        .contract = state.debt.contractNumber,
        .due = late ? state.debt.oldestDue : QDate()};
}

/// Why there is nothing to speak of.
QString nothingOpen(const DueState& state)
{
    if (state.debt.held)
        return Words::tr("collection is on hold");
    if (state.debt.promised)
        return Words::tr("there is an open promise");
    return state.agreement ? Words::tr("there is an agreement") : Words::tr("nothing is open");
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
    const auto rendered = found->render(templateValues(occasion, personalOf(occasion, state), sender));
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

channels::TemplateValues templateValues(const Occasion& occasion, const Personal& personal, const Sender& sender)
{
    const bool own = personal.due.isValid() && personal.due != occasion.anchorDate;
    const qint64 daysLate = occasion.daysLate + (own ? personal.due.daysTo(occasion.anchorDate) : 0);
    return {{QStringLiteral("primeiro_nome"), personal.name}, {QStringLiteral("credor"), sender.creditor},
        {QStringLiteral("valor"), personal.amount},
        {QStringLiteral("vencimento"),
            own ? personal.due.toString(QStringLiteral("dd/MM/yyyy")) : occasion.anchorWords},
        {QStringLiteral("dias_atraso"), QString::number(std::max<qint64>(0, daysLate))},
        {QStringLiteral("contrato"), personal.contract}, {QStringLiteral("assinatura"), sender.signature}};
}

QString whatsAppPayload(const QStringList& parameters)
{
    return QString::fromUtf8(
        json::compact(QJsonObject{{QStringLiteral("parameters"), QJsonArray::fromStringList(parameters)}}));
}

bool mayWriteAlone(const Sender& sender)
{
    using namespace compliance;
    return permitFor(MachineAct::Remind, sender.autonomy) == Permit::Do;
}

bool isStale(const Occasion& occasion, Instant now) { return now - occasion.at > caughtUp; }

StepDecision decide(const Occasion& occasion, const DueState& state, const Sender& sender,
    const channels::TemplateCatalogue& templates, Instant now)
{
    if (occasion.at > now)
        return {.outcome = StepOutcome::Wait};
    if (state.ran.split(u' ').contains(occasion.step->name))
        return {.outcome = StepOutcome::Taken};
    if (!state.step.isEmpty() && isStale(occasion, now))
        return skip(Words::tr("its day is long past"));
    if (!mayWriteAlone(sender))
        return skip(Words::tr("in this portfolio the machine only proposes"));
    if (state.debt.dueCents <= 0 && state.debt.anchorCents <= 0)
        return skip(nothingOpen(state));
    if (const auto why = whyNothing(*occasion.step, state, now))
        return skip(*why);
    if (occasion.step->action == Action::Call)
        return {.outcome = StepOutcome::Call, .reason = occasion.step->reason};
    return message(occasion, state, sender, templates);
}

} // namespace trato::cadence
