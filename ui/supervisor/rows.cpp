#include "ui/supervisor/rows.h"

#include "timeline/machine.h"
#include "ui/desk/agentstate.h"
#include "ui/format/brazil.h"
#include "ui/supervisor/words.h"
#include "ui/widgets/sla.h"

#include <algorithm>

namespace trato::ui {

using supervision::MachineAct;

namespace {

struct Sensed {
    const char* name;
    const char* text;
    Tone tone;
    Icon icon;
};

constexpr Sensed sensedWords[] = {
    {"self_harm", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Risk to life"), Tone::Crit, Icon::None},
    {"violence_risk", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Violence"), Tone::Crit, Icon::None},
    {"fraud_claim", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Fraud"), Tone::Crit, Icon::None},
    {"legal_threat", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Lawyer"), Tone::Warn, Icon::Scale},
    {"harassment_complaint", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Excess"), Tone::Warn, Icon::None},
    {"abuse", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Insult"), Tone::Warn, Icon::None},
    {"illness", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Health"), Tone::Care, Icon::Care},
    {"bereavement", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Mourning"), Tone::Care, Icon::Care},
    {"job_loss", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Lost job"), Tone::Care, Icon::None},
    {"over_indebted", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Over-indebted"), Tone::Care, Icon::None},
    {"vulnerable", QT_TRANSLATE_NOOP("trato::ui::supervisor", "Vulnerable"), Tone::Care, Icon::Care}};

bool isLegal(const QString& sensitivity)
{
    return sensitivity == QStringLiteral("legal_threat") || sensitivity == QStringLiteral("fraud_claim") ||
           sensitivity == QStringLiteral("harassment_complaint");
}

Chip chipOfDesk(const QString& desk)
{
    if (desk == QStringLiteral("care"))
        return {SupervisorWords::tr("Care"), Tone::Care, Icon::Care};
    if (desk == QStringLiteral("payments"))
        return {SupervisorWords::tr("Receipt"), Tone::Text2};
    if (desk == QStringLiteral("help"))
        return {SupervisorWords::tr("Asks for help"), Tone::Warn};
    return {SupervisorWords::tr("Asks supervision"), Tone::Text2};
}

} // namespace

QString EscalationRow::key() const
{
    if (approval)
        return QStringLiteral("a%1").arg(approval->agreement.value());
    return item.asksHelp() ? QStringLiteral("h%1.%2").arg(item.debtor.value()).arg(item.holder)
                           : QStringLiteral("w%1").arg(item.item.value());
}

bool EscalationRow::belongs(EscalationTab tab) const
{
    switch (tab) {
    case EscalationTab::All: return true;
    case EscalationTab::Care: return !approval && item.desk == QStringLiteral("care");
    case EscalationTab::Legal:
        return !approval && std::any_of(item.sensitivity.begin(), item.sensitivity.end(), &isLegal);
    case EscalationTab::Approval: return approval.has_value();
    }
    Q_UNREACHABLE();
}

Chip EscalationRow::chip() const
{
    if (approval)
        return {SupervisorWords::tr("Above the limit"), Tone::Warn};
    for (const Sensed& sensed : sensedWords) {
        if (item.sensitivity.contains(QLatin1StringView(sensed.name)))
            return {SupervisorWords::tr(sensed.text), sensed.tone, sensed.icon};
    }
    return chipOfDesk(item.desk);
}

QString EscalationRow::words() const
{
    if (!approval)
        return item.summary.isEmpty() ? item.reason : item.summary;
    const QString rest = format::instalments(approval->instalments, approval->amount.cents());
    return approval->entry.isZero() ? rest
                                    : QStringLiteral("%1 + %2").arg(format::money(approval->entry.cents()), rest);
}

QString EscalationRow::spoken(Instant now) const
{
    const Instant due = approval ? approval->dueAt : item.dueAt;
    const QString time =
        due.isNever() ? QString() : slaText({std::chrono::duration_cast<std::chrono::seconds>(due - now)});
    const QString who = approval                ? SupervisorWords::tr("asked for by %1").arg(approval->askedBy)
                        : item.holder.isEmpty() ? SupervisorWords::tr("free")
                                                : SupervisorWords::tr("with %1").arg(item.holder);
    return QStringList{name(), chip().text, words(), time, who}.join(QStringLiteral(", "));
}

std::vector<EscalationRow> escalationRows(
    const std::vector<supervision::Escalation>& items, const std::vector<supervision::Approval>& approvals)
{
    std::vector<EscalationRow> rows;
    for (const supervision::Escalation& item : items)
        rows.push_back({item});
    for (const supervision::Approval& approval : approvals) {
        EscalationRow row;
        row.approval = approval;
        row.item.since = approval.since;
        row.item.dueAt = approval.dueAt;
        row.item.channel = approval.channel;
        rows.push_back(std::move(row));
    }
    const auto due = [](const EscalationRow& row) {
        return row.item.dueAt.isNever() ? Instant(INT64_MAX) : row.item.dueAt;
    };
    std::stable_sort(
        rows.begin(), rows.end(), [&](const EscalationRow& a, const EscalationRow& b) { return due(a) < due(b); });
    return rows;
}

QString TeamRow::key() const
{
    if (isHead())
        return QStringLiteral("h") + (person ? QStringLiteral("p") : QStringLiteral("m"));
    return person ? u'p' + person->actor : u'm' + agent->agent;
}

QString TeamRow::name() const
{
    return isHead() ? head : person ? person->actor : timeline::machineTitle(agent->agent);
}

QString TeamRow::spoken(Instant now) const
{
    if (isHead())
        return head;
    QStringList parts{name()};
    if (person) {
        parts.append(stateTitle(*person));
        if (isTimed(*person))
            parts.append(format::clock(std::chrono::duration_cast<std::chrono::seconds>(now - person->since)));
        if (!person->debtorName.isEmpty())
            parts.append(person->debtorName);
        parts.append(SupervisorWords::tr("%n case(s)", nullptr, done().cases));
    } else {
        parts.append(stopped ? SupervisorWords::tr("stopped") : SupervisorWords::tr("active"));
        parts.append(SupervisorWords::tr("%n act(s)", nullptr, agent->acts));
    }
    parts.append(SupervisorWords::tr("%n agreement(s)", nullptr, done().agreements));
    parts.append(format::money(done().cents));
    return parts.join(QStringLiteral(", "));
}

std::vector<TeamRow> teamRows(const supervision::Team& team, const std::function<bool(const QString&)>& stopped)
{
    std::vector<TeamRow> rows;
    rows.push_back(
        {.head = SupervisorWords::tr("People · %1").arg(team.people.size()), .person = supervision::Person()});
    for (const supervision::Person& person : team.people)
        rows.push_back({.person = person});
    rows.push_back(
        {.head = SupervisorWords::tr("Machine · %n agent(s)", nullptr, static_cast<int>(team.machine.size()))});
    for (const supervision::MachineAgent& agent : team.machine)
        rows.push_back({.agent = agent, .stopped = stopped(agent.agent)});
    return rows;
}

QString ActRow::key() const
{
    return QStringLiteral("%1.%2.%3")
               .arg(act.at.microseconds())
               .arg(act.debtor.value())
               .arg(static_cast<int>(act.kind)) +
           act.agent;
}

QString ActRow::deed() const
{
    const auto channel = channelFromName(act.channel);
    switch (act.kind) {
    case MachineAct::Kind::Sent: return SupervisorWords::tr("wrote “%1”").arg(act.text.simplified());
    case MachineAct::Kind::KeptBack:
        return channel == Channel::Sms     ? SupervisorWords::tr("did not send an SMS")
               : channel == Channel::Email ? SupervisorWords::tr("did not send an e-mail")
                                           : SupervisorWords::tr("did not write on WhatsApp");
    case MachineAct::Kind::Silence: return SupervisorWords::tr("fell silent on all channels");
    case MachineAct::Kind::Hold: return SupervisorWords::tr("stopped collecting");
    case MachineAct::Kind::Escalation: return SupervisorWords::tr("passed the turn on");
    case MachineAct::Kind::Agreement:
    case MachineAct::Kind::Other: return act.text.simplified();
    }
    Q_UNREACHABLE();
}

Icon ActRow::glyph() const
{
    switch (act.kind) {
    case MachineAct::Kind::KeptBack: return Icon::Lock;
    case MachineAct::Kind::Silence: return Icon::Stop;
    case MachineAct::Kind::Hold: return Icon::Dispute;
    case MachineAct::Kind::Agreement: return Icon::Deal;
    case MachineAct::Kind::Sent:
    case MachineAct::Kind::Escalation:
    case MachineAct::Kind::Other: return Icon::Machine;
    }
    Q_UNREACHABLE();
}

Tone ActRow::tone() const
{
    switch (act.kind) {
    case MachineAct::Kind::KeptBack: return Tone::Text2;
    case MachineAct::Kind::Silence: return Tone::Crit;
    case MachineAct::Kind::Hold: return Tone::Warn;
    case MachineAct::Kind::Agreement: return Tone::Ok;
    case MachineAct::Kind::Sent:
    case MachineAct::Kind::Escalation:
    case MachineAct::Kind::Other: return Tone::Machine;
    }
    Q_UNREACHABLE();
}

QString ActRow::spoken() const
{
    QStringList parts{timeline::machineTitle(act.agent), act.name, deed()};
    if (!act.reason.isEmpty())
        parts.append(act.reason);
    parts.append(format::time(act.at.in(deskZone()).time()));
    return parts.join(QStringLiteral(", "));
}

bool isTimed(const supervision::Person& person)
{
    const bool away = person.state == QStringLiteral("paused") && AgentState::isPersonal(person.reason);
    return !person.since.isNever() && person.desk != QStringLiteral("care") && !away;
}

QString stateTitle(const supervision::Person& person)
{
    if (person.state == QStringLiteral("ready"))
        return SupervisorWords::tr("Available");
    if (person.state == QStringLiteral("talking"))
        return SupervisorWords::tr("In conversation");
    if (person.state == QStringLiteral("wrapping_up"))
        return SupervisorWords::tr("Wrapping up");
    if (person.state == QStringLiteral("paused"))
        return person.reason.isEmpty() ? SupervisorWords::tr("On break")
                                       : SupervisorWords::tr("Break: %1").arg(person.reason);
    return SupervisorWords::tr("Off shift");
}

QString ruleTitle(const QString& rule)
{
    struct Word {
        const char* rule;
        const char* text;
    };
    static constexpr Word words[] = {{"cap", QT_TRANSLATE_NOOP("trato::ui::supervisor", "limit")},
        {"contact_hours", QT_TRANSLATE_NOOP("trato::ui::supervisor", "hours")},
        {"open_debt", QT_TRANSLATE_NOOP("trato::ui::supervisor", "not due yet")},
        {"payment_known", QT_TRANSLATE_NOOP("trato::ui::supervisor", "paid")},
        {"payment_guard", QT_TRANSLATE_NOOP("trato::ui::supervisor", "paid")},
        {"payment_in_flight", QT_TRANSLATE_NOOP("trato::ui::supervisor", "payment on its way")},
        {"hold", QT_TRANSLATE_NOOP("trato::ui::supervisor", "hold")},
        {"baton", QT_TRANSLATE_NOOP("trato::ui::supervisor", "turn")},
        {"consent", QT_TRANSLATE_NOOP("trato::ui::supervisor", "opt-out")},
        {"right_party", QT_TRANSLATE_NOOP("trato::ui::supervisor", "identity")},
        {"promise", QT_TRANSLATE_NOOP("trato::ui::supervisor", "promise")},
        {"agreement", QT_TRANSLATE_NOOP("trato::ui::supervisor", "agreement")},
        {"contact_point", QT_TRANSLATE_NOOP("trato::ui::supervisor", "address")},
        {"do_not_contact", QT_TRANSLATE_NOOP("trato::ui::supervisor", "list")},
        {"whatsapp_window", QT_TRANSLATE_NOOP("trato::ui::supervisor", "window")},
        {"account", QT_TRANSLATE_NOOP("trato::ui::supervisor", "account")},
        {"out_of_date", QT_TRANSLATE_NOOP("trato::ui::supervisor", "out of date")},
        {"no_account", QT_TRANSLATE_NOOP("trato::ui::supervisor", "no account")},
        {"machine_stopped", QT_TRANSLATE_NOOP("trato::ui::supervisor", "machine stopped")},
        {"discount", QT_TRANSLATE_NOOP("trato::ui::supervisor", "discount")},
        {"entry", QT_TRANSLATE_NOOP("trato::ui::supervisor", "entry")},
        {"instalments", QT_TRANSLATE_NOOP("trato::ui::supervisor", "instalments")},
        {"instalment_amount", QT_TRANSLATE_NOOP("trato::ui::supervisor", "smallest instalment")},
        {"first_due", QT_TRANSLATE_NOOP("trato::ui::supervisor", "first due date")},
        {"negotiator", QT_TRANSLATE_NOOP("trato::ui::supervisor", "negotiator")},
        {"supervisor", QT_TRANSLATE_NOOP("trato::ui::supervisor", "supervisor")},
        {"everything", QT_TRANSLATE_NOOP("trato::ui::supervisor", "everything")},
        {"identification", QT_TRANSLATE_NOOP("trato::ui::supervisor", "identification")},
        {"negotiation", QT_TRANSLATE_NOOP("trato::ui::supervisor", "negotiation")},
        {"follow_up", QT_TRANSLATE_NOOP("trato::ui::supervisor", "follow-up")},
        {"cadence", QT_TRANSLATE_NOOP("trato::ui::supervisor", "cadence")}};
    for (const Word& word : words) {
        if (rule == QLatin1StringView(word.rule))
            return SupervisorWords::tr(word.text);
    }
    return rule;
}

Tone stateTone(const supervision::Person& person)
{
    if (person.state == QStringLiteral("talking"))
        return Tone::Talking;
    if (person.state == QStringLiteral("wrapping_up"))
        return Tone::Wrap;
    return person.state == QStringLiteral("paused") ? Tone::Paused : Tone::Ready;
}

} // namespace trato::ui
