#pragma once

#include "ui/media/mediakit.h"

#include <QString>
#include <QStringList>

namespace trato::ui {

/// The plugins of media (lib/trato beside bin), loaded at the first call and kept. Null when one is missing or does not
/// load: the desk works on without it and says so.
class MediaKits final {
public:
    static media::SoundKit* sound();
    static media::PageKit* pages();
    static media::MailKit* mail();
    /// Which of them are in memory: "sound", "pages", "mail".
    static QStringList loaded();
};

} // namespace trato::ui
