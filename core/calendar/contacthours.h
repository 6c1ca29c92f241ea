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

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace trato::calendar {

class BusinessDays;

/// A rule of the table.
struct ContactRule {
    /// Minutes of the local day, [from, to).
    struct Window {
        int from = 0;
        int to = 0;
    };

    QString name;
    QStringList ufs;
    std::vector<Channel> channels;
    bool isLaw = false; ///< custom of the trade otherwise
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

/// Whether a channel may be used with somebody at an instant, by the hours of their state. Lives no longer than the
/// table that gave it.
struct ContactAnswer {
    bool allowed = false;
    /// Allowed: the end of the window (never when it doesn't close within a month). Denied: the start of the next
    /// window (never when there is none within a year).
    Instant until;
    const ContactRule* rule = nullptr; ///< the one that decides
    QString uf;                        ///< of the place that decides; empty: not known
    QString holiday;                   ///< that closes the day

    /// For people, in their language: "SP: Mon–Fri 08:00–20:00, Sat 08:00–14:00. Holiday: …".
    [[nodiscard]] QString reason() const;
    /// The law, or the custom, behind the rule.
    [[nodiscard]] const QString& source() const { return rule->law.isEmpty() ? rule->source : rule->law; }
};

/// Approach: we begin. Reply: they are talking with us there. Custom asks nothing of a reply; where a law sets hours
/// for the channel, a reply stays out of the night as the law draws it: within the hours of a weekday, on any day.
enum class Manner { Approach, Reply };

/// Contact hours by state and channel: dated data (resources/calendar/contacthours.toml), never constants in code.
/// Somebody with several possible places (area code here, address there) may be contacted when all of them allow it.
class ContactHours final {
public:
    /// Code `invalid_contact_hours` when the data can't be understood. `days` must outlive the table.
    static Result<ContactHours> fromToml(QByteArrayView bytes, const BusinessDays& days);
    /// The shipped table, or the desk's newer one (see base/datafile.h).
    static const ContactHours& standard();

    /// `places` as Places::placesOf gives them; none means somewhere unknown, in the desk's zone.
    [[nodiscard]] ContactAnswer allowed(
        std::span<const Place> places, Channel channel, Instant at, Manner manner = Manner::Approach) const;
    /// The first instant from `from` on at which every place allows the channel; nothing within a year.
    [[nodiscard]] std::optional<Instant> nextAllowed(
        std::span<const Place> places, Channel channel, Instant from, Manner manner = Manner::Approach) const;

private:
    using Window = ContactRule::Window;
    /// Who is asked about: one place, by one channel.
    struct Asked {
        const Place& place;
        Channel channel;
        Manner manner;
    };
    /// What a day leaves open.
    struct Day {
        std::optional<Window> window;      ///< what all rules of the place leave open on that date
        const ContactRule* rule = nullptr; ///< the one that leaves least
        QString holiday;
    };
    /// The same as instants, and where the open time that holds [opens, closes) ends.
    struct OpenDay {
        Instant opens;
        Instant closes; ///< not after `opens`: closed all day
        Instant shuts;  ///< never: not within a month
        const ContactRule* rule = nullptr;
        QString holiday;

        [[nodiscard]] bool isOpenAt(Instant at) const { return opens <= at && at < closes; }
    };
    class Remembered;

    explicit ContactHours(const BusinessDays& days);
    static Result<ContactRule> readRule(const QJsonObject& entry);
    static Result<std::optional<Window>> readWindow(const QJsonObject& entry, const QString& key);
    [[nodiscard]] std::vector<const ContactRule*> rulesFor(const QString& uf, Channel channel, QDate date) const;
    [[nodiscard]] std::optional<Window> windowOn(const ContactRule& rule, bool holiday, QDate date) const;
    [[nodiscard]] Day dayAt(const Asked& asked, QDate date) const;
    [[nodiscard]] Day replyDayAt(const Asked& asked, QDate date) const;
    /// Worked out once for each place, channel and day.
    [[nodiscard]] OpenDay openDay(const Asked& asked, QDate date) const;
    [[nodiscard]] OpenDay workedOut(const Asked& asked, QDate date) const;
    [[nodiscard]] std::optional<Instant> nextOpening(const Asked& asked, Instant from) const;
    [[nodiscard]] Instant closing(const Asked& asked, QDate date) const;

    std::unique_ptr<Remembered> m_remembered;
    std::vector<ContactRule> m_rules;
    const BusinessDays* m_days;

public:
    ContactHours(ContactHours&&) noexcept;
    ContactHours& operator=(ContactHours&&) noexcept;
    ~ContactHours();
};

} // namespace trato::calendar
