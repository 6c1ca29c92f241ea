#include "ui/shell/preferences.h"

#include "ui/theme/look.h"

#include <QSettings>

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

} // namespace

void Preferences::load(Look& look, const QSettings& settings)
{
    look.setTheme(choiceFrom(settings.value(QStringLiteral("look/theme")).toString()));
    look.setScale(settings.value(QStringLiteral("look/scale"), 100).toInt() / 100.0);
    const bool compact = settings.value(QStringLiteral("look/density")).toString() == QStringLiteral("compact");
    look.setDensity(compact ? Density::Compact : Density::Comfortable);
    const bool still = settings.value(QStringLiteral("look/motion")).toString() == QStringLiteral("none");
    look.setMotion(still ? Motion::None : Motion::Full);
}

void Preferences::save(const Look& look, QSettings& settings)
{
    settings.setValue(QStringLiteral("look/theme"), nameOf(look.themeChoice()));
    settings.setValue(QStringLiteral("look/scale"), qRound(look.metrics().scale() * 100));
    settings.setValue(QStringLiteral("look/density"), look.metrics().isCompact() ? QStringLiteral("compact") : QStringLiteral("comfortable"));
    settings.setValue(QStringLiteral("look/motion"), look.motion() == Motion::None ? QStringLiteral("none") : QStringLiteral("full"));
}

} // namespace trato::ui
