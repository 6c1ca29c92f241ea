#include "casework/packet.h"

#include "base/excerpt.h"
#include "casework/careguide.h"
#include "casework/words.h"
#include "compliance/contactpolicy.h"
#include "debts/holds.h"
#include "money/reais.h"
#include "parties/debtors.h"
#include "queue/escalation.h"
#include "storage/database.h"
#include "timeline/machine.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace trato::casework {

using namespace std::chrono_literals;
using storage::Row;

namespace {

constexpr auto lookedBack = 24h * 14;
constexpr int mostLines = 6;
/// Characters. What they wrote counts: it stands there whole, unless somebody wrote a letter.
constexpr int mostOfTheirs = 600;
constexpr int mostOfOurs = 280;

QString dayAndTime(Instant at) { return at.in(deskZone()).toString(QStringLiteral("dd/MM HH:mm")); }

QString intentLabel(const QString& intent)
{
    struct Known {
        const char* name;
        const char* label;
    };
    static constexpr Known known[] = {{"counter_offer", QT_TRANSLATE_NOOP("casework", "counter offer")},
        {"accept_offer", QT_TRANSLATE_NOOP("casework", "accepts the offer")},
        {"reject_offer", QT_TRANSLATE_NOOP("casework", "refuses the offer")},
        {"promise_to_pay", QT_TRANSLATE_NOOP("casework", "promises to pay")},
        {"claims_paid", QT_TRANSLATE_NOOP("casework", "says it is paid")},
        {"dispute", QT_TRANSLATE_NOOP("casework", "disputes the debt")},
        {"opt_out", QT_TRANSLATE_NOOP("casework", "wants no more messages")},
        {"ask_human", QT_TRANSLATE_NOOP("casework", "asks for a person")},
        {"third_party", QT_TRANSLATE_NOOP("casework", "is somebody else")},
        {"wrong_person", QT_TRANSLATE_NOOP("casework", "wrong number")}};
    for (const Known& one : known) {
        if (intent == QLatin1StringView(one.name))
            return Words::tr(one.label);
    }
    return {};
}

void addSaid(Packet& packet, const Row& row)
{
    const InteractionId line = row.id<InteractionId>("id");
    const QString text = row.text("text");
    packet.said.push_back({row.instant("at"), text::excerpt(text, mostOfTheirs), {}, line});
    const QJsonObject understood =
        QJsonDocument::fromJson(row.text("payload").toUtf8()).object().value(QStringLiteral("understood")).toObject();
    const int percent = qRound(100 * understood.value(QStringLiteral("confidence")).toDouble());
    for (const QJsonValue value : understood.value(QStringLiteral("evidence")).toArray()) {
        const QJsonObject one = value.toObject();
        const int from = one.value(QStringLiteral("from")).toInt();
        const int to = one.value(QStringLiteral("to")).toInt();
        const auto reason = queue::escalationReasonFromName(one.value(QStringLiteral("label")).toString());
        if (!reason || from < 0 || to <= from || to > text.size())
            continue;
        packet.evidence.push_back({queue::Escalations::standard().rule(*reason).label.shown(),
            text::excerpt(text.mid(from, to - from), mostOfTheirs), 0, line, true});
    }
    if (const QString wish = intentLabel(understood.value(QStringLiteral("intent")).toString()); !wish.isEmpty())
        packet.evidence.push_back({wish, text::excerpt(text, mostOfTheirs), percent, line});
}

void addPromise(Packet& packet, const Row& row)
{
    const QString state = row.text("state");
    const QString due = row.date("due").toString(QStringLiteral("dd/MM"));
    const qint64 cents = row.integer("cents");
    const QString amount = cents > 0 ? reais(money::Money::fromCents(cents)) : Words::tr("what is due");
    const QString number = row.text("number");
    const QString words = number.isEmpty() ? Words::tr("%1 by %2").arg(amount, due)
                                           : Words::tr("agreement %1: %2, first on %3").arg(number, amount, due);
    const QString note = state == QStringLiteral("kept")                ? Words::tr("kept")
                         : state == QStringLiteral("broken")            ? Words::tr("not kept")
                         : state == QStringLiteral("awaiting_approval") ? Words::tr("waits for approval")
                                                                        : Words::tr("open");
    packet.promised.push_back({row.instant("made_at"), words, note, {}});
}

void addDone(Packet& packet, const Row& row)
{
    packet.did.push_back({row.instant("at"), text::excerpt(row.text("text"), mostOfOurs),
        timeline::machineTitle(row.text("actor")), row.id<InteractionId>("id")});
}

void addNotDone(Packet& packet, const Row& row)
{
    packet.didNot.push_back(
        {row.instant("updated_at"), text::excerpt(row.text("body"), mostOfOurs), row.text("why"), {}});
}

QStringList sensitivitiesOf(const Row& row)
{
    QStringList sensitivities;
    for (const QJsonValue name : row.array("sensitivity"))
        sensitivities.append(name.toString());
    return sensitivities;
}

void addReason(Packet& packet, const Row& row)
{
    packet.code = row.text("escalation");
    packet.summary = row.text("summary");
    packet.skill = row.text("skill");
    packet.since = row.instant("created_at");
    packet.due = row.instant("due_at");
    packet.paused = !row.instant("paused_since").isNever();
    packet.breached = !row.instant("breached_at").isNever();
    const auto reason = queue::escalationReasonFromName(packet.code);
    if (!reason)
        return;
    const queue::EscalationRule& rule = queue::Escalations::standard().rule(*reason);
    packet.reason = rule.label.shown();
    for (const QJsonValue code : row.array("reasons")) {
        const queue::EscalationRule* const other = queue::Escalations::standard().of(code.toString(), {});
        if (other && other->reason != *reason && !packet.besides.contains(other->label.shown()))
            packet.besides.append(other->label.shown());
    }
    const bool care = rule.skill == QStringLiteral("care");
    const auto never = care ? CareGuides::standard().of(sensitivitiesOf(row)).never : rule.never;
    for (const LocalText& act : never)
        packet.never.append(act.shown());
}

compliance::Act actOn(DebtorId debtor, Channel channel, const QString& user, bool care, Instant now)
{
    compliance::Act act;
    act.debtor = debtor;
    act.channel = channel;
    act.purpose = care ? compliance::Purpose::Care : compliance::Purpose::Service;
    act.origin = compliance::Origin::Human;
    act.actor = user;
    act.at = now;
    act.content = compliance::Content::FreeText;
    return act;
}

/// Somebody in difficulty is answered where they wrote last, and called when they ask for it; elsewhere it is quiet.
Packet::Way quietWay(Channel channel, const compliance::ContactFacts& facts)
{
    if (channel == Channel::Voice)
        return {channel, true, Words::tr("only if they ask for it")};
    const bool wroteThere = !facts.inbound.empty() && facts.inbound.back().channel == channel;
    return wroteThere ? Packet::Way{channel, true, Words::tr("only you, where they wrote")}
                      : Packet::Way{channel, false, Words::tr("in silence")};
}

Packet::Way wayOf(Channel channel, const compliance::Verdict& verdict)
{
    const compliance::RuleOutcome* const denial = verdict.denial();
    if (denial == nullptr)
        return {channel, true, Words::tr("free now")};
    QString words = denial->reason();
    if (!verdict.nextAllowed.isNever())
        words += u' ' + Words::tr("from %1 on").arg(dayAndTime(verdict.nextAllowed));
    return {channel, false, words};
}

/// Where a person may write or call now, and why not elsewhere.
void addMay(Packet& packet, const compliance::ContactFacts& facts, const QString& user, Instant now)
{
    const bool care = packet.skill == QStringLiteral("care");
    for (const Channel channel : {Channel::WhatsApp, Channel::Voice, Channel::Email, Channel::Sms}) {
        const compliance::Act act = actOn(packet.debtor, channel, user, care, now);
        if (!facts.target(act))
            continue;
        const auto verdict = compliance::ContactPolicy::judge(act, facts);
        packet.may.push_back(care && verdict.allowed ? quietWay(channel, facts) : wayOf(channel, verdict));
    }
    for (const debts::Hold& hold : facts.holds) {
        if (hold.stands(now))
            packet.standing.push_back(
                {hold.since, Words::tr("Collection stands still"), hold.source, hold.interaction});
    }
}

template <typename Part>
QJsonArray arrayOf(const std::vector<Part>& lines)
{
    QJsonArray array;
    for (const Part& line : lines)
        array.append(line.toJson());
    return array;
}

QString isoOf(Instant at) { return at.isNever() ? QString() : at.toIso(deskZone()); }

} // namespace

QJsonObject Packet::Line::toJson() const
{
    QJsonObject object{{QStringLiteral("text"), text}, {QStringLiteral("note"), note}};
    if (!at.isNever())
        object.insert(QStringLiteral("at"), isoOf(at));
    if (line.isValid())
        object.insert(QStringLiteral("line"), line.value());
    return object;
}

QJsonObject Packet::Way::toJson() const
{
    return {{QStringLiteral("channel"), channelName(channel)}, {QStringLiteral("open"), open},
        {QStringLiteral("words"), words}};
}

QJsonObject Packet::toJson() const
{
    QJsonArray found;
    for (const Evidence& one : evidence)
        found.append(QJsonObject{{QStringLiteral("label"), one.label}, {QStringLiteral("words"), one.words},
            {QStringLiteral("percent"), one.percent}, {QStringLiteral("sensitive"), one.sensitive},
            {QStringLiteral("line"), one.line.value()}});
    return {{QStringLiteral("debtor"), debtor.value()}, {QStringLiteral("name"), name},
        {QStringLiteral("identity"), identity}, {QStringLiteral("right_party"), rightParty},
        {QStringLiteral("reason"), code}, {QStringLiteral("why"), reason},
        {QStringLiteral("besides"), QJsonArray::fromStringList(besides)}, {QStringLiteral("skill"), skill},
        {QStringLiteral("summary"), summary}, {QStringLiteral("since"), isoOf(since)},
        {QStringLiteral("due"), isoOf(due)}, {QStringLiteral("paused"), paused}, {QStringLiteral("breached"), breached},
        {QStringLiteral("said"), arrayOf(said)}, {QStringLiteral("evidence"), found},
        {QStringLiteral("promised"), arrayOf(promised)}, {QStringLiteral("did"), arrayOf(did)},
        {QStringLiteral("did_not"), arrayOf(didNot)}, {QStringLiteral("may"), arrayOf(may)},
        {QStringLiteral("standing"), arrayOf(standing)}, {QStringLiteral("never"), QJsonArray::fromStringList(never)}};
}

Result<Packet> Packet::load(storage::Database& database, DebtorId debtor, const QString& user, Instant now)
{
    TRATO_TRY(const auto facts, compliance::ContactFacts::load(database, debtor, now));
    Packet packet;
    packet.debtor = debtor;
    packet.name = facts.debtor.name;
    packet.rightParty = facts.debtor.isRightPartyConfirmed();
    packet.identity = packet.rightParty
                          ? Words::tr("identity confirmed on %1").arg(dayAndTime(facts.debtor.rightPartyAt))
                          : Words::tr("identity not confirmed: say nothing of a debt");
    const storage::Bindings recent{{":debtor", debtor}, {":since", now - lookedBack}, {":limit", mostLines}};
    const auto each = [&](const char* statement, const storage::Bindings& bindings, void (*add)(Packet&, const Row&)) {
        return database.each(QLatin1StringView(statement), bindings, [&](const Row& row) { add(packet, row); });
    };
    TRATO_CHECK(each("casework/packet_reason", {{":debtor", debtor}}, &addReason));
    TRATO_CHECK(each("casework/packet_said", recent, &addSaid));
    TRATO_CHECK(each("casework/packet_promised", {{":debtor", debtor}, {":limit", mostLines}}, &addPromise));
    TRATO_CHECK(each("casework/packet_did", recent, &addDone));
    TRATO_CHECK(each("casework/packet_did_not", recent, &addNotDone));
    addMay(packet, facts, user, now);
    return packet;
}

} // namespace trato::casework
