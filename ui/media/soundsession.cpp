#include "ui/media/soundsession.h"

#include "ui/media/kits.h"

#include <algorithm>

namespace trato::ui {

SoundSession::~SoundSession() { stop(); }

bool SoundSession::open(const QString& name, const QByteArray& bytes)
{
    media::SoundKit* const kit = MediaKits::sound();
    if (kit == nullptr)
        return false;
    m_output = kit->output();
    m_name = name;
    m_state = {};
    m_output->changed = [this](const media::SoundState& state) {
        m_state = state;
        Q_EMIT changed();
    };
    m_output->open(bytes);
    m_output->setSpeed(m_speed);
    m_output->play();
    return true;
}

void SoundSession::toggle()
{
    if (!m_output)
        return;
    if (m_state.playing)
        m_output->pause();
    else
        m_output->play();
}

void SoundSession::pause()
{
    if (m_output)
        m_output->pause();
}

void SoundSession::seek(qint64 milliseconds)
{
    if (m_output)
        m_output->seek(std::clamp<qint64>(milliseconds, 0, std::max<qint64>(m_state.duration, milliseconds)));
}

void SoundSession::nextSpeed()
{
    m_speed = m_speed < 1.5 ? 1.5 : m_speed < 2 ? 2 : 1;
    if (m_output)
        m_output->setSpeed(m_speed);
    Q_EMIT changed();
}

void SoundSession::stop()
{
    m_output.reset();
    m_name.clear();
    m_state = {};
}

} // namespace trato::ui
