#pragma once

#include "ui/theme/figures.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace trato::ui {

enum class ThemeChoice { System, Light, Dark };
enum class Motion { Full, None };

/// How everything looks at this moment: theme, sizes, fonts, icons. One is made by the program and handed to the style,
/// to every widget and to every delegate; changed() tells them to lay out and paint again. Lives on the GUI thread.
class Look final : public QObject {
    Q_OBJECT

public:
    explicit Look(QObject* parent = nullptr);
    ~Look() override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const Metrics& metrics() const { return m_metrics; }
    [[nodiscard]] const Icons& icons() const { return m_icons; }
    [[nodiscard]] Figures& figures() const { return m_figures; }
    [[nodiscard]] QFont font(Type type, Weight weight = Weight::Regular) const { return m_fonts.get(type, weight); }
    [[nodiscard]] QFont editableFigures(Type type) const { return m_fonts.editableFigures(type); }
    [[nodiscard]] int lineHeight(Type type) const { return m_fonts.lineHeight(type); }
    /// A length of the drawings, scaled.
    [[nodiscard]] int px(qreal length) const { return m_metrics.px(length); }
    [[nodiscard]] QIcon icon(Icon icon, Tone tone = Tone::Text2) const { return m_icons.icon(icon, tone); }

    [[nodiscard]] ThemeChoice themeChoice() const { return m_choice; }
    [[nodiscard]] Motion motion() const { return m_motion; }
    /// 0 when nothing may move.
    [[nodiscard]] int milliseconds(int duration) const { return m_motion == Motion::None ? 0 : duration; }

    void setTheme(ThemeChoice choice);
    /// 1.0 to 2.0; other values are brought into that range.
    void setScale(qreal scale);
    void setDensity(Density density);
    void setMotion(Motion motion);

    /// Gives the application the style, palette and font, now and at every change.
    void applyTo(QApplication& application);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    ThemeChoice m_choice = ThemeChoice::Light;
    Motion m_motion = Motion::Full;
    bool m_systemIsDark = false;
    Theme m_theme;
    Metrics m_metrics;
    Fonts m_fonts;
    Icons m_icons;
    mutable Figures m_figures;
    QApplication* m_application = nullptr;
};

} // namespace trato::ui
