#pragma once

#include "base/channel.h"

namespace trato::ui {

/// What a colour means. A tone has a foreground, a tint to stand on and a fill for marks (dots, bars); see Theme.
enum class Tone {
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    OnAccent,
    Ready,
    Talking,
    Paused,
    Wrap,
    Ok,
    Info,
    Warn,
    Crit,
    Care,
    Machine,
    Note,
    WhatsApp,
    Sms,
    Rcs,
    Email,
    Voice,
    Portal
};

Tone toneOf(Channel channel);

} // namespace trato::ui
