#pragma once

#include <QString>

class QSettings;

namespace trato::ui {

class Look;

/// What a person set for this machine: theme, text size, density, movement. Keys are kept by the ActionRegistry.
struct Preferences {
    static void load(Look& look, const QSettings& settings);
    static void save(const Look& look, QSettings& settings);
};

} // namespace trato::ui
