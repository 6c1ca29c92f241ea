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
#include <vector>

namespace trato::compliance {

/// At most so many contacts within a window.
struct Cap {
    QString name;
    std::vector<Channel> channels; ///< empty: all together
    enum class Window { Day, Week, Days } window = Window::Day;
    int days = 0; ///< of Window::Days
    int limit = 0;
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
    Instant until; ///< when the cap is reached: the first instant at which one more is within it

    [[nodiscard]] bool isReached() const { return made >= cap->limit; }
};

/// The limits of the desk: dated data (resources/compliance/caps.toml).
class Caps final {
public:
    /// Code `invalid_caps`.
    static Result<Caps> fromToml(QByteArrayView bytes);
    static const Caps& standard();

    /// Every cap that bears on the channel at `at`; `contacts` oldest first.
    [[nodiscard]] std::vector<CapState> states(
        const std::vector<PastContact>& contacts, Channel channel, Instant at, const QTimeZone& zone) const;

    [[nodiscard]] std::chrono::seconds conversationWindow() const { return m_conversation; }
    [[nodiscard]] bool isAnswer(Purpose purpose) const;
    [[nodiscard]] bool counts(Purpose purpose) const;
    [[nodiscard]] std::chrono::seconds whatsAppWindow() const { return m_whatsApp; }
    [[nodiscard]] const QString& whatsAppSource() const { return m_whatsAppSource; }

private:
    static Result<Cap> readCap(const QJsonObject& entry);

    std::vector<Cap> m_caps;
    std::chrono::seconds m_conversation{};
    std::vector<Purpose> m_answers;
    std::vector<Purpose> m_counted;
    std::chrono::seconds m_whatsApp{};
    QString m_whatsAppSource;
};

} // namespace trato::compliance
