#include "compliance/caps.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "compliance/compliancedata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

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

bool has(const std::vector<Purpose>& purposes, Purpose purpose)
{
    return std::find(purposes.begin(), purposes.end(), purpose) != purposes.end();
}

/// The window around `at`: [from, to).
struct Span {
    Instant from;
    Instant to;
};

Span spanOf(const Cap& cap, Instant at, const QTimeZone& zone)
{
    if (cap.window == Cap::Window::Days)
        return {at - std::chrono::hours(24 * cap.days) + std::chrono::microseconds(1), {}};
    const QDate date = at.dateIn(zone);
    if (cap.window == Cap::Window::Day)
        return {Instant::startOfDay(date, zone), Instant::startOfDay(date.addDays(1), zone)};
    const QDate monday = date.addDays(1 - date.dayOfWeek());
    return {Instant::startOfDay(monday, zone), Instant::startOfDay(monday.addDays(7), zone)};
}

CapState stateOf(const Cap& cap, const std::vector<PastContact>& contacts, Instant at, const QTimeZone& zone)
{
    const Span span = spanOf(cap, at, zone);
    std::vector<Instant> made;
    for (const PastContact& contact : contacts) {
        if (cap.counts(contact.channel) && contact.at >= span.from && contact.at <= at)
            made.push_back(contact.at);
    }
    CapState state{&cap, static_cast<int>(made.size()), {}};
    if (!state.isReached())
        return state;
    if (cap.window == Cap::Window::Days)
        state.until = made[made.size() - static_cast<size_t>(cap.limit)] + std::chrono::hours(24 * cap.days);
    else
        state.until = span.to;
    return state;
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
    TRATO_TRY(cap.channels, channelsIn(entry.value(QStringLiteral("channels")), cap.name));
    const QString window = entry.value(QStringLiteral("window")).toString();
    cap.days = entry.value(QStringLiteral("days")).toInt();
    cap.limit = entry.value(QStringLiteral("limit")).toInt(-1);
    if (window == QStringLiteral("day"))
        cap.window = Cap::Window::Day;
    else if (window == QStringLiteral("week"))
        cap.window = Cap::Window::Week;
    else if (window.isEmpty() && cap.days > 0 && cap.days <= 31)
        cap.window = Cap::Window::Days;
    else
        return invalid(cap.name);
    if (cap.limit < 1)
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
        caps.m_caps.push_back(std::move(cap));
    }
    if (caps.m_caps.empty())
        return invalid(QStringLiteral("cap"));
    const QJsonObject conversation = document.value(QStringLiteral("conversation")).toObject();
    const QJsonObject whatsApp = document.value(QStringLiteral("whatsapp")).toObject();
    caps.m_conversation = std::chrono::hours(conversation.value(QStringLiteral("hours")).toInt());
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

std::vector<CapState> Caps::states(
    const std::vector<PastContact>& contacts, Channel channel, Instant at, const QTimeZone& zone) const
{
    std::vector<CapState> states;
    for (const Cap& cap : m_caps) {
        if (cap.covers(channel, at.dateIn(zone)))
            states.push_back(stateOf(cap, contacts, at, zone));
    }
    return states;
}

bool Caps::isAnswer(Purpose purpose) const { return has(m_answers, purpose); }

bool Caps::counts(Purpose purpose) const { return has(m_counted, purpose); }

} // namespace trato::compliance
