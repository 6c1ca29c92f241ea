#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/result.h"
#include "compliance/act.h"
#include "compliance/contactfacts.h"

#include <QByteArrayView>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace trato::compliance {

/// At most so many contacts within a window, or none for some days after somebody was spoken to.
struct Cap {
    /// Person: whoever's debt it was about. Creditor, Contract: only what was about the same one, and what was about
    /// everything.
    enum class Scope { Person, Creditor, Contract };
    enum class Kind { Count, Pause };
    /// Days: of 24 hours, rolling. Dates: days of the calendar, today included.
    enum class Window { Day, Week, Days, Dates };

    QString name;
    QString preset;                ///< of the creditors that chose it; empty: of the house, for everybody
    std::vector<Channel> channels; ///< empty: all together
    std::vector<Purpose> purposes; ///< empty: those that count (Caps::counts)
    Scope scope = Scope::Person;
    Kind kind = Kind::Count;
    Window window = Window::Day;
    int days = 0;  ///< of Window::Days and Window::Dates
    int limit = 0; ///< of Kind::Count; 0, of debts of an age alone: none at all
    /// The cap is silent when they consented to the channel within so many days; 0: never.
    int consentDays = 0;
    /// Only of debts whose oldest due day is more than so many days ago, at most so many; 0: of any. A debt of which
    /// nothing stands open outside an agreement has no age.
    int olderThan = 0;
    int notOlderThan = 0;
    QDate firstDay;
    QDate lastDay;
    QString source;

    [[nodiscard]] bool covers(Channel channel, QDate date) const;
    [[nodiscard]] bool counts(Channel channel) const;
};

/// How a cap stands at an instant.
struct CapState {
    const Cap* cap = nullptr;
    int made = 0;
    Instant
        until; ///< when the cap is reached: the first instant at which one more is within it; never: time alone won't
    bool reached = false;

    [[nodiscard]] bool isReached() const { return reached; }
};

/// Who is asked about.
struct CapQuestion {
    const ContactFacts& facts;
    Channel channel = Channel::WhatsApp;
    Purpose purpose = Purpose::Collection;
    ContractId contract = {}; ///< the one it is about; invalid: everything
    OutboxId outbox = {};     ///< the row in hand: of two at once the older one goes
    Instant at;
};

/// The limits of the desk: dated data (resources/compliance/caps.toml).
class Caps final {
public:
    /// Code `invalid_caps`.
    static Result<Caps> fromToml(QByteArrayView bytes);
    static const Caps& standard();

    /// Every cap that bears on the act, as it stands; of one that holds for each contract or creditor the state of that
    /// which stands worst.
    [[nodiscard]] std::vector<CapState> states(const CapQuestion& question, const QTimeZone& zone) const;
    /// The same without stopping to list them: the one that stands in the way longest, else the one with the least
    /// left.
    [[nodiscard]] CapState tightest(const CapQuestion& question, const QTimeZone& zone) const;

    [[nodiscard]] std::chrono::seconds conversationWindow() const { return m_conversation; }
    /// How long after their words the machine's answer is free of the hours of an approach.
    [[nodiscard]] std::chrono::seconds answerAfterHours() const { return m_afterHours; }
    [[nodiscard]] bool isAnswer(Purpose purpose) const;
    [[nodiscard]] bool counts(Purpose purpose) const;
    [[nodiscard]] std::chrono::seconds whatsAppWindow() const { return m_whatsApp; }
    [[nodiscard]] const QString& whatsAppSource() const { return m_whatsAppSource; }
    /// The presets that a creditor can choose.
    [[nodiscard]] const QStringList& presets() const { return m_presets; }

private:
    static Result<Cap> readCap(const QJsonObject& entry);
    [[nodiscard]] bool bears(const Cap& cap, const CapQuestion& question, QDate date) const;
    [[nodiscard]] std::optional<CapState> stateOf(
        const Cap& cap, const CapQuestion& question, const QTimeZone& zone) const;
    [[nodiscard]] CapState counted(
        const Cap& cap, const CapQuestion& question, const DebtOf& debt, const QTimeZone& zone) const;
    [[nodiscard]] CapState forOne(
        const Cap& cap, const CapQuestion& question, const DebtOf& debt, const QTimeZone& zone) const;
    [[nodiscard]] bool isCounted(const Cap& cap, const PastContact& contact, const CapQuestion& question) const;

    std::vector<Cap> m_caps;
    QStringList m_presets;
    std::chrono::seconds m_conversation{};
    std::chrono::seconds m_afterHours{};
    std::vector<Purpose> m_answers;
    std::vector<Purpose> m_counted;
    std::chrono::seconds m_whatsApp{};
    QString m_whatsAppSource;
};

} // namespace trato::compliance
