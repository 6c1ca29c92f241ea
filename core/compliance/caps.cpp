#include "compliance/caps.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "calendar/localdays.h"
#include "compliance/compliancedata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <climits>

namespace trato::compliance {
namespace {

Failure invalid(const QString& name)
{
    return failure(QStringLiteral("invalid_caps"),
        QCoreApplication::translate("compliance", "The cap “%1” can't be understood.").arg(name));
}

Result<std::vector<Channel>> channelsIn(const QJsonValue& values, const QString& name)
{
    std::vector<Channel> channels;
    for (const QJsonValue value : values.toArray()) {
        if (value.toString() == QStringLiteral("*"))
            return std::vector<Channel>();
        const auto channel = channelFromName(value.toString());
        if (!channel)
            return invalid(name);
        channels.push_back(*channel);
    }
    if (channels.empty())
        return invalid(name);
    return channels;
}

Result<std::vector<Purpose>> purposesIn(const QJsonObject& table, const QString& name)
{
    std::vector<Purpose> purposes;
    for (const QJsonValue value : table.value(QStringLiteral("purposes")).toArray()) {
        const auto purpose = purposeFromName(value.toString());
        if (!purpose)
            return invalid(name);
        purposes.push_back(*purpose);
    }
    return purposes;
}

/// A day that is mistyped would be no bound at all.
Result<QDate> dayIn(const QJsonObject& entry, const QString& key, const QString& name)
{
    const QJsonValue value = entry.value(key);
    if (value.isUndefined())
        return QDate();
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : invalid(name);
}

/// An age that is mistyped would be no bound at all.
Result<int> ageIn(const QJsonObject& entry, const QString& key, const QString& name)
{
    constexpr int oldest = 36'500;
    const QJsonValue value = entry.value(key);
    if (value.isUndefined())
        return 0;
    const int days = value.toInt();
    return days >= 1 && days <= oldest ? Result<int>(days) : invalid(name);
}

bool has(const std::vector<Purpose>& purposes, Purpose purpose)
{
    return std::find(purposes.begin(), purposes.end(), purpose) != purposes.end();
}

/// One of the named values; the first when there is nothing, false when the name is none of them.
template <class Value, size_t n>
bool readCapChoice(
    const QJsonObject& entry, const QString& key, const std::pair<QLatin1StringView, Value> (&names)[n], Value& value)
{
    const QString given = entry.value(key).toString(QString(names[0].first));
    const auto found =
        std::find_if(std::begin(names), std::end(names), [&](const auto& name) { return given == name.first; });
    if (found != std::end(names))
        value = found->second;
    return found != std::end(names);
}

bool readChoices(const QJsonObject& entry, Cap& cap)
{
    using namespace Qt::Literals::StringLiterals;
    static constexpr std::pair<QLatin1StringView, Cap::Scope> scopes[]{{"person"_L1, Cap::Scope::Person},
        {"creditor"_L1, Cap::Scope::Creditor}, {"contract"_L1, Cap::Scope::Contract}};
    static constexpr std::pair<QLatin1StringView, Cap::Kind> kinds[]{
        {"count"_L1, Cap::Kind::Count}, {"pause"_L1, Cap::Kind::Pause}};
    static constexpr std::pair<QLatin1StringView, Cap::Window> windows[]{{"days"_L1, Cap::Window::Days},
        {"dates"_L1, Cap::Window::Dates}, {"day"_L1, Cap::Window::Day}, {"week"_L1, Cap::Window::Week}};
    return readCapChoice(entry, u"scope"_s, scopes, cap.scope) && readCapChoice(entry, u"kind"_s, kinds, cap.kind) &&
           readCapChoice(entry, u"window"_s, windows, cap.window);
}

/// The longest window; what is read of the past reaches a day further.
constexpr int longestWindow = 31;

bool isSound(const Cap& cap)
{
    const bool byDays = cap.window == Cap::Window::Days || cap.window == Cap::Window::Dates;
    if (byDays && (cap.days < 1 || cap.days > longestWindow))
        return false;
    const bool agesMeet = cap.notOlderThan == 0 || cap.olderThan < cap.notOlderThan;
    if (!agesMeet)
        return false;
    return cap.kind == Cap::Kind::Pause ? cap.window == Cap::Window::Dates : cap.limit >= 0;
}

/// Since when contacts count, at an instant.
Instant windowBegins(const Cap& cap, Instant at, const QTimeZone& zone)
{
    const QDate date = calendar::localDayAt(zone, at).date;
    switch (cap.window) {
    case Cap::Window::Day: return calendar::localDay(zone, date).begins;
    case Cap::Window::Week: return calendar::localDay(zone, date.addDays(1 - date.dayOfWeek())).begins;
    case Cap::Window::Days: return at - std::chrono::hours(24 * cap.days) + std::chrono::microseconds(1);
    case Cap::Window::Dates: return calendar::localDay(zone, date.addDays(1 - cap.days)).begins;
    }
    return at;
}

/// Until when contacts count, at an instant: one that a clock set back since lets lie ahead is made as well.
Instant windowEnds(const Cap& cap, Instant at)
{
    const int days = cap.window == Cap::Window::Day ? 1 : cap.window == Cap::Window::Week ? 7 : cap.days;
    return at + std::chrono::hours(24 * days);
}

/// When a contact made at `made` has left the window.
Instant leavesAt(const Cap& cap, Instant made, const QTimeZone& zone)
{
    if (cap.window == Cap::Window::Days)
        return made + std::chrono::hours(24 * cap.days);
    const QDate date = calendar::localDayAt(zone, made).date;
    if (cap.window == Cap::Window::Day)
        return calendar::localDay(zone, date.addDays(1)).begins;
    if (cap.window == Cap::Window::Week)
        return calendar::localDay(zone, date.addDays(8 - date.dayOfWeek())).begins;
    return calendar::localDay(zone, date.addDays(cap.days)).begins;
}

/// How many more are within a cap that isn't reached.
int leftOf(const CapState& state)
{
    return state.cap->kind == Cap::Kind::Pause ? INT_MAX : state.cap->limit - state.made;
}

/// Stands `a` in the way longer than `b`, or leaves less?
bool isTighter(const CapState& a, const CapState& b)
{
    if (!a.isReached() && !b.isReached())
        return leftOf(a) < leftOf(b);
    if (a.isReached() != b.isReached())
        return a.isReached();
    return !b.until.isNever() && (a.until.isNever() || a.until > b.until);
}

bool isAbout(const PastContact& contact, const Cap& cap, const DebtOf& debt, const ContactFacts& facts)
{
    if (cap.scope == Cap::Scope::Person || !contact.contract.isValid())
        return true;
    if (cap.scope == Cap::Scope::Contract)
        return contact.contract == debt.contract;
    return std::any_of(facts.debts.begin(), facts.debts.end(),
        [&](const DebtOf& other) { return other.contract == contact.contract && other.creditor == debt.creditor; });
}

/// Is this one of the debts that the act is about?
bool concerns(const CapQuestion& question, const DebtOf& debt)
{
    if (question.contract.isValid())
        return debt.contract == question.contract;
    const auto& open = question.facts.openContracts;
    return open.empty() || std::any_of(open.begin(), open.end(),
                               [&](const OpenContract& contract) { return contract.id == debt.contract; });
}

/// They agreed with the creditor so lately that the cap is silent.
bool isConsented(const Cap& cap, const CapQuestion& question, const DebtOf& debt)
{
    if (cap.consentDays == 0)
        return false;
    const auto* const said =
        question.facts.yesTo({.channel = question.channel, .at = question.at, .creditor = debt.creditor});
    return said && said->at + std::chrono::hours(24 * cap.consentDays) > question.at;
}

/// The oldest day on which something of the debt that is open was due; invalid: nothing is.
QDate dueOf(const DebtOf& debt, const ContactFacts& facts)
{
    const auto open = std::ranges::find(facts.openContracts, debt.contract, &OpenContract::id);
    return open == facts.openContracts.end() ? QDate() : open->oldestDue;
}

bool isOfAge(const Cap& cap, const DebtOf& debt, const CapQuestion& question, const QTimeZone& zone)
{
    if (cap.olderThan == 0 && cap.notOlderThan == 0)
        return true;
    const QDate due = dueOf(debt, question.facts);
    if (!due.isValid())
        return false;
    const qint64 age = due.daysTo(calendar::localDayAt(zone, question.at).date);
    return age > cap.olderThan && (cap.notOlderThan == 0 || age <= cap.notOlderThan);
}

} // namespace

bool Cap::counts(Channel channel) const
{
    return channels.empty() || std::find(channels.begin(), channels.end(), channel) != channels.end();
}

bool Cap::covers(Channel channel, QDate date) const
{
    return counts(channel) && (!firstDay.isValid() || date >= firstDay) && (!lastDay.isValid() || date <= lastDay);
}

Result<Cap> Caps::readCap(const QJsonObject& entry)
{
    Cap cap;
    cap.name = entry.value(QStringLiteral("name")).toString();
    cap.preset = entry.value(QStringLiteral("preset")).toString();
    TRATO_TRY(cap.channels, channelsIn(entry.value(QStringLiteral("channels")), cap.name));
    TRATO_TRY(cap.purposes, purposesIn(entry, cap.name));
    cap.days = entry.value(QStringLiteral("days")).toInt();
    cap.limit = entry.value(QStringLiteral("limit")).toInt(-1);
    cap.consentDays = entry.value(QStringLiteral("unless_consented_days")).toInt();
    TRATO_TRY(cap.olderThan, ageIn(entry, QStringLiteral("debt_older_than"), cap.name));
    TRATO_TRY(cap.notOlderThan, ageIn(entry, QStringLiteral("debt_up_to"), cap.name));
    if (!readChoices(entry, cap) || !isSound(cap))
        return invalid(cap.name);
    TRATO_TRY(cap.firstDay, dayIn(entry, QStringLiteral("from"), cap.name));
    TRATO_TRY(cap.lastDay, dayIn(entry, QStringLiteral("until"), cap.name));
    cap.source = entry.value(QStringLiteral("source")).toString();
    return cap;
}

Result<Caps> Caps::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    Caps caps;
    for (const QJsonValue entry : document.value(QStringLiteral("cap")).toArray()) {
        TRATO_TRY(Cap cap, readCap(entry.toObject()));
        if (!cap.preset.isEmpty() && !caps.m_presets.contains(cap.preset))
            caps.m_presets.append(cap.preset);
        caps.m_caps.push_back(std::move(cap));
    }
    const auto isOfTheHouse = [](const Cap& cap) { return cap.preset.isEmpty(); };
    if (std::none_of(caps.m_caps.begin(), caps.m_caps.end(), isOfTheHouse))
        return invalid(QStringLiteral("cap"));
    const QJsonObject conversation = document.value(QStringLiteral("conversation")).toObject();
    const QJsonObject whatsApp = document.value(QStringLiteral("whatsapp")).toObject();
    caps.m_conversation = std::chrono::hours(conversation.value(QStringLiteral("hours")).toInt());
    caps.m_afterHours = std::chrono::hours(conversation.value(QStringLiteral("after_hours")).toInt());
    caps.m_whatsApp = std::chrono::hours(whatsApp.value(QStringLiteral("window_hours")).toInt());
    caps.m_whatsAppSource = whatsApp.value(QStringLiteral("source")).toString();
    TRATO_TRY(caps.m_answers, purposesIn(conversation, QStringLiteral("conversation")));
    TRATO_TRY(
        caps.m_counted, purposesIn(document.value(QStringLiteral("counting")).toObject(), QStringLiteral("counting")));
    if (caps.m_whatsApp.count() <= 0 || caps.m_counted.empty())
        return invalid(QStringLiteral("whatsapp, counting"));
    return caps;
}

const Caps& Caps::standard()
{
    initialiseData();
    static const Caps caps = data::load<Caps>(
        QStringLiteral("compliance/caps.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return caps;
}

bool Caps::bears(const Cap& cap, const CapQuestion& question, QDate date) const
{
    const bool purpose = cap.purposes.empty() ? counts(question.purpose) : has(cap.purposes, question.purpose);
    return purpose && cap.covers(question.channel, date);
}

bool Caps::isCounted(const Cap& cap, const PastContact& contact, const CapQuestion& question) const
{
    if (!cap.counts(contact.channel) || contact.at > windowEnds(cap, question.at))
        return false;
    if (cap.kind == Cap::Kind::Pause)
        return contact.conversation;
    if (contact.byThem)
        return false;
    if (contact.outbox.isValid() && question.outbox.isValid() && contact.outbox >= question.outbox)
        return false;
    return !contact.purpose || (cap.purposes.empty() ? counts(*contact.purpose) : has(cap.purposes, *contact.purpose));
}

CapState Caps::counted(const Cap& cap, const CapQuestion& question, const DebtOf& debt, const QTimeZone& zone) const
{
    CapState state{.cap = &cap};
    state.reached = cap.kind == Cap::Kind::Count && cap.limit == 0;
    const auto& contacts = question.facts.contacts;
    const Instant begins = windowBegins(cap, question.at, zone);
    const int limit = cap.kind == Cap::Kind::Pause ? 1 : cap.limit;
    // From the latest on: the one that has to leave first is the limit's.
    for (auto contact = contacts.rbegin(); contact != contacts.rend() && contact->at >= begins; ++contact) {
        if (!isCounted(cap, *contact, question) || !isAbout(*contact, cap, debt, question.facts))
            continue;
        if (++state.made == limit) {
            state.reached = true;
            state.until = leavesAt(cap, contact->at, zone);
        }
    }
    return state;
}

CapState Caps::forOne(const Cap& cap, const CapQuestion& question, const DebtOf& debt, const QTimeZone& zone) const
{
    CapState state = counted(cap, question, debt, zone);
    if (!state.reached || cap.notOlderThan == 0)
        return state;
    // The debt outgrows the cap.
    const Instant outgrown = calendar::localDay(zone, dueOf(debt, question.facts).addDays(cap.notOlderThan + 1)).begins;
    state.until = state.until.isNever() ? outgrown : std::min(state.until, outgrown);
    return state;
}

std::optional<CapState> Caps::stateOf(const Cap& cap, const CapQuestion& question, const QTimeZone& zone) const
{
    const bool ofEverybody = cap.scope == Cap::Scope::Person && cap.preset.isEmpty() && cap.consentDays == 0;
    if (ofEverybody && cap.olderThan == 0 && cap.notOlderThan == 0)
        return counted(cap, question, {}, zone);
    std::optional<CapState> worst;
    for (const DebtOf& debt : question.facts.debts) {
        if (!concerns(question, debt) || (!cap.preset.isEmpty() && debt.capsPreset != cap.preset))
            continue;
        if (isConsented(cap, question, debt) || !isOfAge(cap, debt, question, zone))
            continue;
        const CapState state = forOne(cap, question, debt, zone);
        if (!worst || isTighter(state, *worst))
            worst = state;
    }
    return worst;
}

std::vector<CapState> Caps::states(const CapQuestion& question, const QTimeZone& zone) const
{
    std::vector<CapState> states;
    const QDate date = calendar::localDayAt(zone, question.at).date;
    for (const Cap& cap : m_caps) {
        if (!bears(cap, question, date))
            continue;
        if (const auto state = stateOf(cap, question, zone))
            states.push_back(*state);
    }
    return states;
}

CapState Caps::tightest(const CapQuestion& question, const QTimeZone& zone) const
{
    CapState tight;
    const QDate date = calendar::localDayAt(zone, question.at).date;
    for (const Cap& cap : m_caps) {
        if (!bears(cap, question, date))
            continue;
        const auto state = stateOf(cap, question, zone);
        if (state && (!tight.cap || isTighter(*state, tight)))
            tight = *state;
    }
    return tight;
}

bool Caps::isAnswer(Purpose purpose) const { return has(m_answers, purpose); }

bool Caps::counts(Purpose purpose) const { return has(m_counted, purpose); }

} // namespace trato::compliance
