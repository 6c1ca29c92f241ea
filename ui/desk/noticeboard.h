#pragma once

#include "base/clock.h"
#include "ui/theme/icons.h"
#include "ui/theme/tone.h"

#include <QObject>

#include <functional>
#include <vector>

namespace trato::ui {

/// Something that this person should know of. `outside` is what the system's tray may show: it never says whom it is
/// about.
struct Notice {
    /// The same thing is told once: "mention:17".
    QString id = {};
    Icon icon = Icon::Info;
    Tone tone = Tone::Text;
    QString title = {};
    QString text = {};
    QString outside = {};
    Instant at = {};
    /// Where it leads; empty: nowhere.
    std::function<void()> open = {};
    bool unread = true;
};

/// What happened that is worth a word: the newest first. Nothing here takes the keyboard or covers anything.
class NoticeBoard final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// False when it was told before, read or not.
    bool add(Notice notice);
    void markRead(const QString& id);
    void markAllRead();
    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; }
    [[nodiscard]] int unread() const;

    /// Silence: they are listed and counted, and nothing else.
    void setSilent(bool silent);
    [[nodiscard]] bool isSilent() const { return m_silent; }

Q_SIGNALS:
    void changed();
    /// A new one, not in silence.
    void arrived(const trato::ui::Notice& notice);

private:
    static constexpr std::size_t most = 200;
    std::vector<Notice> m_notices;
    bool m_silent = false;
};

} // namespace trato::ui
