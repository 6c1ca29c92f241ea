#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/result.h"
#include "calendar/places.h"

#include <QByteArrayView>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace trato::calendar {

class BusinessDays;

/// Whether a channel may be used with somebody at an instant, by the hours of their state.
struct ContactAnswer {
    bool allowed = false;
    /// Allowed: the end of the window (never when it doesn't close within a month). Denied: the start of the next
    /// window (never when there is none within a year).
    Instant until;
    /// Name of the deciding rule in the table, for the trace.
    QString rule;
    /// For people, in their language: "SP: 08:00–20:00, Saturday 08:00–14:00; today is a holiday (…)".
    QString reason;
    /// The law or custom behind the rule, and where it was read.
    QString law;
    QString source;
};

/// Contact hours by state and channel: dated data (resources/calendar/contacthours.toml), never constants in code.
/// Somebody with several possible places (area code here, address there) may be contacted when all of them allow it.
class ContactHours final {
public:
    /// Code `invalid_contact_hours` when the data can't be understood. `days` must outlive the table.
    static Result<ContactHours> fromToml(QByteArrayView bytes, const BusinessDays& days);
    /// The shipped table, or the desk's newer one (see base/datafile.h).
    static const ContactHours& standard();

    /// `places` as Places::placesOf gives them; none means somewhere unknown, in the desk's zone.
    [[nodiscard]] ContactAnswer allowed(std::span<const Place> places, Channel channel, Instant at) const;
    /// The first instant from `from` on at which every place allows the channel; nothing within a year.
    [[nodiscard]] std::optional<Instant> nextAllowed(
        std::span<const Place> places, Channel channel, Instant from) const;

private:
    /// Minutes of the local day, [from, to).
    struct Window {
        int from = 0;
        int to = 0;
    };
    struct Rule {
        QString name;
        QStringList ufs;
        std::vector<Channel> channels;
        std::optional<Window> weekday;
        std::optional<Window> saturday;
        std::optional<Window> sunday;
        std::optional<Window> holiday;
        QDate firstDay;
        QDate lastDay;
        QString law;
        QString source;

        [[nodiscard]] bool covers(Channel channel, QDate date) const;
        [[nodiscard]] QString hoursText() const;
    };
    struct Day {
        std::optional<Window> window; ///< what all rules of the place leave open on that date
        const Rule* rule = nullptr;   ///< the one that leaves least
    };

    explicit ContactHours(const BusinessDays& days)
        : m_days(&days)
    {
    }
    static Result<Rule> readRule(const QJsonObject& entry);
    static Result<std::optional<Window>> readWindow(const QJsonObject& entry, const QString& key);
    [[nodiscard]] std::vector<const Rule*> rulesFor(const QString& uf, Channel channel, QDate date) const;
    [[nodiscard]] std::optional<Window> windowOn(const Rule& rule, const QString& uf, QDate date) const;
    [[nodiscard]] Day dayAt(const Place& place, Channel channel, QDate date) const;
    [[nodiscard]] bool isOpen(const Place& place, Channel channel, Instant at) const;
    [[nodiscard]] std::optional<Instant> nextOpening(const Place& place, Channel channel, Instant from) const;
    [[nodiscard]] Instant closing(const Place& place, Channel channel, Instant at) const;
    [[nodiscard]] QString reason(const Place& place, const Rule& rule, QDate date) const;

    std::vector<Rule> m_rules;
    const BusinessDays* m_days;
};

} // namespace trato::calendar
