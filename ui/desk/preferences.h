#pragma once

#include <QString>

class QSettings;

namespace trato::ui {

class Look;

enum class MotionChoice { AsDesktop, None };

/// What a person set for this machine: theme, text size, density, movement, language. Keys are kept by the
/// ActionRegistry.
struct Preferences {
    static void load(Look& look, const QSettings& settings);
    /// Theme, text size and density as they are.
    static void save(const Look& look, QSettings& settings);

    [[nodiscard]] static MotionChoice motion(const QSettings& settings);
    static void setMotion(MotionChoice choice, Look& look, QSettings& settings);
    /// Whether the desktop's own settings (KDE, GTK) ask for no movement.
    [[nodiscard]] static bool isDesktopStill(const QString& configFolder);

    /// Notices are only listed.
    [[nodiscard]] static bool isSilent(const QSettings& settings);
    static void setSilent(bool silent, QSettings& settings);
    /// The system's tray tells of notices while the window is not in front.
    [[nodiscard]] static bool usesTray(const QSettings& settings);
    static void setUsesTray(bool uses, QSettings& settings);

    /// The texts' language from the next start on; empty: what the program was started with.
    [[nodiscard]] static QString language(const QSettings& settings);
    static void setLanguage(const QString& language, QSettings& settings);
};

} // namespace trato::ui
