#include "ui/desk/agentstate.h"

#include <utility>

namespace trato::ui {

Tone toneOf(AgentActivity activity)
{
    switch (activity) {
    case AgentActivity::Ready: return Tone::Ready;
    case AgentActivity::Talking: return Tone::Talking;
    case AgentActivity::Paused: return Tone::Paused;
    case AgentActivity::WrappingUp: return Tone::Wrap;
    }
    Q_UNREACHABLE();
}

AgentState::AgentState(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_since(clock.now())
{
}

std::chrono::seconds AgentState::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - m_since);
}

QString AgentState::personal() { return tr("personal"); }

bool AgentState::isPersonal(const QString& reason)
{
    return reason == personal() || reason == QStringLiteral("personal");
}

QString AgentState::text() const
{
    const QString now = activityText();
    return breakWaits() ? tr("%1 · break after this case").arg(now) : now;
}

QString AgentState::activityText() const
{
    switch (m_activity) {
    case AgentActivity::Ready: return tr("Available");
    case AgentActivity::Talking: return tr("In conversation");
    case AgentActivity::Paused: return m_reason.isEmpty() ? tr("On break") : tr("Break: %1").arg(m_reason);
    case AgentActivity::WrappingUp: return tr("Wrapping up");
    }
    Q_UNREACHABLE();
}

void AgentState::set(AgentActivity activity, const QString& reason)
{
    if (m_activity == activity && m_reason == reason)
        return;
    m_activity = activity;
    m_reason = reason;
    if (activity == AgentActivity::Paused)
        m_waiting.clear();
    m_since = m_clock.now();
    Q_EMIT changed();
}

void AgentState::askBreak(const QString& reason)
{
    const bool busy = m_activity == AgentActivity::Talking || m_activity == AgentActivity::WrappingUp;
    if (!busy || m_waiting == reason)
        return set(AgentActivity::Paused, reason);
    m_waiting = reason;
    Q_EMIT changed();
}

bool AgentState::beginBreak()
{
    if (m_waiting.isEmpty())
        return false;
    set(AgentActivity::Paused, QString(m_waiting));
    return true;
}

void AgentState::forgetBreak()
{
    if (!std::exchange(m_waiting, QString()).isEmpty())
        Q_EMIT changed();
}

void AgentState::setTimed(bool timed)
{
    if (m_timed == timed)
        return;
    m_timed = timed;
    Q_EMIT changed();
}

} // namespace trato::ui
