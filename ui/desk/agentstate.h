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
    /// Care cases and personal breaks are not timed (NR-17): the state shows no clock.
    [[nodiscard]] bool isTimed() const
    {
        return m_timed && !(m_activity == AgentActivity::Paused && isPersonal(m_reason));
    }
    /// The break that is always free and never asked about.
    [[nodiscard]] static QString personal();
    /// In the language in use or the source's.
    [[nodiscard]] static bool isPersonal(const QString& reason);

    /// "available", "in conversation", "on break: lunch", "wrapping up"
    [[nodiscard]] QString text() const;

    /// The time starts anew when the activity or the reason changes.
    void set(AgentActivity activity, const QString& reason = {});
    /// A break: at once when there is no case, otherwise after it. Asked for again it begins at once.
    void askBreak(const QString& reason);
    /// "break after this case"
    [[nodiscard]] bool breakWaits() const { return !m_waiting.isEmpty(); }
    /// The case is over: the break that waits begins now; false when none does.
    bool beginBreak();
    void forgetBreak();
    void setTimed(bool timed);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString activityText() const;

    const Clock& m_clock;
    AgentActivity m_activity = AgentActivity::Ready;
    QString m_reason;
    QString m_waiting; ///< the break that begins after the case
    Instant m_since;
    bool m_timed = true;
};

} // namespace trato::ui
