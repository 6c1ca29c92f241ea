#pragma once

#include "ui/media/mediakit.h"

#include <QObject>

#include <memory>

namespace trato::ui {

/// One sound at a time for the whole desk. What plays sounds is loaded when the first one is played.
class SoundSession final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~SoundSession() override;

    /// False when sounds can't be played here.
    bool open(const QString& name, const QByteArray& bytes);
    void toggle();
    void pause();
    void seek(qint64 milliseconds);
    /// 1, 1.5, 2 and again.
    void nextSpeed();
    void stop();
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] const media::SoundState& state() const { return m_state; }
    [[nodiscard]] double speed() const { return m_speed; }

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    double m_speed = 1;
    media::SoundState m_state;
    std::unique_ptr<media::SoundOutput> m_output;
};

} // namespace trato::ui
