#pragma once

#include "base/clock.h"
#include "ui/theme/tone.h"

#include <QObject>

namespace trato::ui {

/// What the person at this desk is doing. Never shown by colour alone: dot, word, time.
enum class AgentActivity { Ready, Talking, Paused, WrappingUp };

Tone toneOf(AgentActivity activity);

class AgentState final : public QObject {
    Q_OBJECT

public:
    explicit AgentState(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] AgentActivity activity() const { return m_activity; }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] Instant since() const { return m_since; }
    [[nodiscard]] std::chrono::seconds elapsed() const;
    /// Care cases are not timed: the state shows no clock.
    [[nodiscard]] bool isTimed() const { return m_timed; }

    /// "available", "in conversation", "on break: lunch", "wrapping up"
    [[nodiscard]] QString text() const;

    /// The time starts anew when the activity or the reason changes.
    void set(AgentActivity activity, const QString& reason = {});
    void setTimed(bool timed);

Q_SIGNALS:
    void changed();

private:
    const Clock& m_clock;
    AgentActivity m_activity = AgentActivity::Ready;
    QString m_reason;
    Instant m_since;
    bool m_timed = true;
};

} // namespace trato::ui
