#include "calendar/contacthours.h"

#include "base/toml.h"
#include "calendar/businessdays.h"
#include "calendar/calendardata.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace trato::calendar {
namespace {

Failure badHours(const QString& what)
{
    return failure(QStringLiteral("invalid_contact_hours"),
        QCoreApplication::translate("calendar", "The table of contact hours can't be used: %1").arg(what));
}

/// "08:00" to "24:00" as minutes.
std::optional<int> minutes(const QString& text)
{
    constexpr int minutesOfDay = 24 * 60;
    if (text == u"24:00")
        return minutesOfDay;
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time.msecsSinceStartOfDay() / 60000) : std::nullopt;
}

} // namespace

Result<std::optional<ContactRule::Window>> ContactHours::readWindow(const QJsonObject& entry, const QString& key)
{
    if (!entry.contains(key))
        return std::optional<Window>();
    const QJsonArray ends = entry.value(key).toArray();
    const auto from = minutes(ends.at(0).toString());
    const auto to = minutes(ends.at(1).toString());
    if (ends.size() != 2 || !from || !to || *from >= *to)
        return badHours(entry.value(u"name").toString() + u'.' + key);
    return std::optional<Window>(Window{*from, *to});
}

Result<ContactRule> ContactHours::readRule(const QJsonObject& entry)
{
    ContactRule rule;
    rule.name = entry.value(u"name").toString();
    for (const QJsonValue& uf : entry.value(u"ufs").toArray())
        rule.ufs.append(uf.toString());
    for (const QJsonValue& name : entry.value(u"channels").toArray()) {
        const auto channel = channelFromName(name.toString());
        if (!channel)
            return badHours(rule.name + QStringLiteral(".channels"));
        rule.channels.push_back(*channel);
    }
    TRATO_TRY(rule.weekday, readWindow(entry, QStringLiteral("weekday")));
    TRATO_TRY(rule.saturday, readWindow(entry, QStringLiteral("saturday")));
    TRATO_TRY(rule.sunday, readWindow(entry, QStringLiteral("sunday")));
    TRATO_TRY(rule.holiday, readWindow(entry, QStringLiteral("holiday")));
    rule.firstDay = QDate::fromString(entry.value(u"from").toString(QStringLiteral("0001-01-01")), Qt::ISODate);
    rule.lastDay = QDate::fromString(entry.value(u"until").toString(QStringLiteral("9999-12-31")), Qt::ISODate);
    // What does not say is taken as the stricter.
    const QString strength = entry.value(u"strength").toString(QStringLiteral("law"));
    if (strength != u"law" && strength != u"practice")
        return badHours(rule.name + QStringLiteral(".strength"));
    rule.isLaw = strength == u"law";
    rule.law = entry.value(u"law").toString();
    rule.source = entry.value(u"source").toString();
    if (rule.name.isEmpty() || rule.ufs.isEmpty() || rule.channels.empty() || !rule.firstDay.isValid() ||
        !rule.lastDay.isValid())
        return badHours(rule.name);
    return rule;
}

Result<ContactHours> ContactHours::fromToml(QByteArrayView bytes, const BusinessDays& days)
{
    TRATO_TRY(const QJsonObject root, toml::parse(bytes));
    ContactHours hours(days);
    for (const QJsonValue& entry : root.value(u"rule").toArray()) {
        TRATO_TRY(const ContactRule rule, readRule(entry.toObject()));
        hours.m_rules.push_back(rule);
    }
    // Without a general rule a state that no law names would be open round the clock.
    for (const Channel channel : allChannels) {
        if (hours.rulesFor({}, channel, QDate(9999, 1, 1)).empty())
            return badHours(channelName(channel));
    }
    return hours;
}

const ContactHours& ContactHours::standard()
{
    static const ContactHours hours = loadTable<ContactHours>(QStringLiteral("contacthours.toml"),
        [](const QByteArray& bytes) { return fromToml(bytes, BusinessDays::standard()); });
    return hours;
}

} // namespace trato::calendar
