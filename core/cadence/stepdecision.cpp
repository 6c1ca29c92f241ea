#include "cadence/stepdecision.h"

#include "base/json.h"
#include "base/text.h"
#include "cadence/words.h"
#include "compliance/autonomy.h"
#include "compliance/caps.h"
#include "insight/choice.h"
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
    if (state.lastInbound > talkingSince(now))
        return Words::tr("they are talking with us");
    const bool replied = !state.lastInbound.isNever() && now - state.lastInbound < silentAfter;
    if (step.condition == Condition::Replied && !replied)
        return Words::tr("they have not written in seven days");
    if (step.condition == Condition::Silent && replied)
        return Words::tr("they wrote in the last seven days");
    if (step.condition == Condition::Unread && !state.unread)
        return Words::tr("the last message was read");
    return std::nullopt;
}

bool isRevoked(Channel channel, const DueState& state)
{
    return !state.revoked.isEmpty() && state.revoked.split(u' ').contains(channelName(channel));
}

/// Days since the oldest open due date, as far as it is known.
qint64 daysLateOf(const Occasion& occasion, const DueState& state)
{
    if (occasion.after)
        return state.debt.oldestDue.isValid() ? state.debt.oldestDue.daysTo(occasion.today) : 0;
    const bool earlier = state.debt.oldestDue.isValid() && state.debt.oldestDue < occasion.anchorDate;
    return occasion.daysLate + (earlier ? state.debt.oldestDue.daysTo(occasion.anchorDate) : 0);
}

/// Before its day a step speaks of what falls due then, after it of everything that is late.
Personal personalOf(const Occasion& occasion, const DueState& state)
{
    const bool late = (occasion.after ? daysLateOf(occasion, state) : occasion.daysLate) > 0;
    const qint64 cents = late && state.debt.dueCents > 0 ? state.debt.dueCents : state.debt.anchorCents;
    return {.name = text::addressedAs(state.debtorName, state.nameOf),
        .amount = money::reais(money::Money::fromCents(cents)),
        .contract = state.debt.contractNumber,
        .due = late ? state.debt.oldestDue : QDate()};
}

/// From the due date: what is late, or falls due then. After an event: anything.
bool isOpen(const Occasion& occasion, const DueState& state)
{
    return occasion.after ? state.debt.oldestDue.isValid() : state.debt.dueCents > 0 || state.debt.anchorCents > 0;
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

struct Way {
    Channel channel;
    QString because; ///< empty: the file's order
};

std::optional<Way> bestWay(const Occasion& occasion, const DueState& state, const std::vector<Channel>& possible)
{
    auto random = drawFor("channel", occasion, state);
    const bool weekend = occasion.at.dateIn(deskZone()).dayOfWeek() > 5;
    // The hour is chosen apart, within the hours of contact there (contacthour.h).
    const insight::Possible among{.channels = possible,
        .day = weekend ? insight::DayKind::Weekend : insight::DayKind::Weekday,
        .hours = std::nullopt};
    const auto choice = insight::choose(*state.learned, among, random);
    return choice ? std::optional(Way{choice->channel, choice->because}) : std::nullopt;
}

std::optional<Way> chooseWay(const Occasion& occasion, const DueState& state)
{
    std::vector<Channel> possible;
    for (const Channel channel : occasion.step->channels) {
        if (!state.reachedBy(channel).value.isEmpty() && !isRevoked(channel, state))
            possible.push_back(channel);
    }
    if (possible.empty())
        return std::nullopt;
    if (occasion.step->best && state.learned)
        return bestWay(occasion, state, possible);
    return Way{possible.front(), {}};
}

struct Wording {
    QString name;
    const insight::Experiment* trial = nullptr;
};

Wording wordingFor(const Occasion& occasion, const DueState& state)
{
    const Step& step = *occasion.step;
    if (!state.rightParty)
        return {step.neutral};
    if (step.variants.isEmpty())
        return {step.templateFor(daysLateOf(occasion, state))};
    if (!occasion.trial)
        return {step.variants.front()};
    auto random = drawFor("wording", occasion, state);
    const bool runs = occasion.trial->state == insight::Experiment::State::Running;
    return {occasion.trial->variantFor(random), runs ? occasion.trial : nullptr};
}

/// In a sentence or two, for people.
QString reasonFor(const Occasion& occasion, const Way& way, const Wording& wording)
{
    QString reason = occasion.reason;
    if (!way.because.isEmpty())
        reason += QStringLiteral(". ") + way.because;
    if (wording.trial)
        reason += Words::tr(" The wording “%1” was drawn among %2 that are tried.")
                      .arg(wording.name)
                      .arg(wording.trial->arms.size());
    return reason;
}

StepDecision message(
    const Occasion& occasion, const DueState& state, const Sender& sender, const channels::TemplateCatalogue& templates)
{
    const auto way = chooseWay(occasion, state);
    if (!way)
        return skip(Words::tr("no channel reaches them"));
    const Wording wording = wordingFor(occasion, state);
    if (wording.name.isEmpty())
        return skip(state.rightParty ? Words::tr("the step says nothing in this stage")
                                     : Words::tr("it is not confirmed who answers there"));
    const auto found = templates.find(wording.name, way->channel);
    if (!found)
        return skip(found.error().message);
    // After an event there is no due date that a reminder could speak of.
    const bool asksForLate = occasion.after || found->purpose == QStringLiteral("collection");
    if (asksForLate && daysLateOf(occasion, state) <= 0)
        return skip(Words::tr("nothing is late yet"));
    const auto rendered = found->render(templateValues(occasion, personalOf(occasion, state), sender));
    if (!rendered)
        return skip(rendered.error().message);
    return {.outcome = StepOutcome::Queue,
        .reason = reasonFor(occasion, *way, wording),
        .channel = way->channel,
        .handle = state.reachedBy(way->channel).value,
        .templateName = wording.name,
        .purpose = found->purpose,
        .category = found->category,
        .message = *rendered,
        .trial = wording.trial};
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

Instant talkingSince(Instant now) { return now - compliance::Caps::standard().conversationWindow(); }

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
    if (occasion.isOver(now))
        return skip(Words::tr("its day is over"));
    if (!mayWriteAlone(sender))
        return skip(Words::tr("in this portfolio the machine only proposes"));
    if (!isOpen(occasion, state))
        return skip(nothingOpen(state));
    if (const auto why = whyNothing(*occasion.step, state, now))
        return skip(*why);
    const qint64 daysLate = daysLateOf(occasion, state);
    if (const auto why = whyStopped(*occasion.stops, state, daysLate))
        return {.outcome = StepOutcome::Skip, .reason = *why, .ends = true};
    if (const auto why = whyNotRequired(occasion.step->requirements, state, sender, daysLate))
        return skip(*why);
    if (occasion.step->action == Action::Call)
        return {.outcome = StepOutcome::Call, .reason = occasion.step->reason};
    return message(occasion, state, sender, templates);
}

insight::Random drawFor(const char* what, const Occasion& occasion, const DueState& state)
{
    constexpr quint64 seed = 20261123;
    const QByteArray name = QByteArray(what) + '/' + QByteArray::number(state.debtor.value()) + '/' +
                            occasion.anchor.toLatin1() + '/' + occasion.step->name.toUtf8();
    return insight::Random::named(seed, name);
}

compliance::Act actOf(const StepDecision& decision, const DueState& state, Instant at)
{
    compliance::Act act;
    act.debtor = state.debtor;
    act.channel = decision.channel;
    act.handle = decision.handle;
    act.purpose = compliance::purposeFromName(decision.purpose).value_or(compliance::Purpose::Collection);
    act.origin = compliance::Origin::Cadence;
    act.actor = QStringLiteral("cadence");
    act.at = at;
    act.category = decision.category;
    act.text = decision.message.text;
    act.contract = state.debt.contract;
    return act;
}

} // namespace trato::cadence
