#include "ui/theme/look.h"

#include "ui/theme/rescale.h"
#include "ui/theme/tratostyle.h"

#include <QApplication>
#include <QGuiApplication>

#include <algorithm>

// Q_INIT_RESOURCE has to stand outside every namespace; a static library's resources are not linked without it.
static void initialiseThemeResources() { Q_INIT_RESOURCE(trato_theme); }

namespace trato::ui {

Look::Look(QObject* parent)
    : QObject(parent)
{
    ::initialiseThemeResources();
    m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5f;
    refresh();
}

Look::~Look()
{
    // The application's style reads this object.
    if (m_application != nullptr)
        QApplication::setStyle(QStringLiteral("Fusion"));
}

void Look::setTheme(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    refresh();
}

void Look::setScale(qreal scale)
{
    const Metrics metrics(std::clamp(scale, 1.0, 2.0), m_metrics.density());
    if (m_metrics == metrics)
        return;
    const qreal ratio = metrics.scale() / m_metrics.scale();
    m_metrics = metrics;
    if (m_application != nullptr)
        rescaleLayouts(ratio);
    refresh();
}

void Look::setDensity(Density density)
{
    if (m_metrics.density() == density)
        return;
    m_metrics = Metrics(m_metrics.scale(), density);
    refresh();
}

void Look::setMotion(Motion motion) { m_motion = motion; }

void Look::applyTo(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(new TratoStyle(*this));
    refresh();
}

void Look::refresh()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    m_theme = dark ? Theme::dark() : Theme::light();
    m_fonts = Fonts(m_metrics.scale());
    m_icons.setTheme(m_theme);
    if (m_application != nullptr) {
        QApplication::setPalette(m_theme.palette());
        QApplication::setFont(m_fonts.get(Type::Body));
        for (const char* small : {"QCheckBox", "QRadioButton", "QMenu", "QToolTip", "QTableView", "QHeaderView"})
            QApplication::setFont(m_fonts.get(Type::Small), small);
    }
    Q_EMIT changed();
}

} // namespace trato::ui
