#include "ui/desk/preferences.h"

#include "ui/theme/look.h"

#include <QSettings>
#include <QStandardPaths>

namespace trato::ui {
namespace {

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

ThemeChoice choiceFrom(const QString& name)
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Dark}) {
        if (nameOf(choice) == name)
            return choice;
    }
    return ThemeChoice::Light;
}

const QString motionKey = QStringLiteral("look/motion");
const QString silentKey = QStringLiteral("notices/silent");
const QString trayKey = QStringLiteral("notices/tray");
const QString languageKey = QStringLiteral("look/language");

Motion motionOf(MotionChoice choice)
{
    const bool still = choice == MotionChoice::None ||
                       Preferences::isDesktopStill(QStandardPaths::writableLocation(QStandardPaths::ConfigLocation));
    return still ? Motion::None : Motion::Full;
}

} // namespace

void Preferences::load(Look& look, const QSettings& settings)
{
    look.setTheme(choiceFrom(settings.value(QStringLiteral("look/theme")).toString()));
    look.setScale(settings.value(QStringLiteral("look/scale"), 100).toInt() / 100.0);
    const bool compact = settings.value(QStringLiteral("look/density")).toString() == QStringLiteral("compact");
    look.setDensity(compact ? Density::Compact : Density::Comfortable);
    look.setMotion(motionOf(motion(settings)));
}

void Preferences::save(const Look& look, QSettings& settings)
{
    settings.setValue(QStringLiteral("look/theme"), nameOf(look.themeChoice()));
    settings.setValue(QStringLiteral("look/scale"), qRound(look.metrics().scale() * 100));
    settings.setValue(QStringLiteral("look/density"),
        look.metrics().isCompact() ? QStringLiteral("compact") : QStringLiteral("comfortable"));
}

MotionChoice Preferences::motion(const QSettings& settings)
{
    const bool none = settings.value(motionKey).toString() == QStringLiteral("none");
    return none ? MotionChoice::None : MotionChoice::AsDesktop;
}

void Preferences::setMotion(MotionChoice choice, Look& look, QSettings& settings)
{
    settings.setValue(motionKey, choice == MotionChoice::None ? QStringLiteral("none") : QStringLiteral("desktop"));
    look.setMotion(motionOf(choice));
}

bool Preferences::isDesktopStill(const QString& configFolder)
{
    const QSettings kde(configFolder + QStringLiteral("/kdeglobals"), QSettings::IniFormat);
    const QVariant factor = kde.value(QStringLiteral("KDE/AnimationDurationFactor"));
    if (factor.isValid())
        return factor.toDouble() == 0;
    const QSettings gtk(configFolder + QStringLiteral("/gtk-3.0/settings.ini"), QSettings::IniFormat);
    return !gtk.value(QStringLiteral("Settings/gtk-enable-animations"), true).toBool();
}

bool Preferences::isSilent(const QSettings& settings) { return settings.value(silentKey, false).toBool(); }

void Preferences::setSilent(bool silent, QSettings& settings) { settings.setValue(silentKey, silent); }

bool Preferences::usesTray(const QSettings& settings) { return settings.value(trayKey, true).toBool(); }

void Preferences::setUsesTray(bool uses, QSettings& settings) { settings.setValue(trayKey, uses); }

QString Preferences::language(const QSettings& settings) { return settings.value(languageKey).toString(); }

void Preferences::setLanguage(const QString& language, QSettings& settings)
{
    settings.setValue(languageKey, language);
}

} // namespace trato::ui
