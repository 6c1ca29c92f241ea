#include "ui/desk/agentstate.h"

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

AgentState::AgentState(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock), m_since(clock.now()) {}

std::chrono::seconds AgentState::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - m_since);
}

QString AgentState::text() const
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
    m_since = m_clock.now();
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
