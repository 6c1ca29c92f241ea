#pragma once

#include "ui/widgets/surface.h"

class QSettings;
class QVBoxLayout;

namespace trato::ui {

class ChoiceBar;
class Look;

/// Theme, text size, density, movement and language.
class LookPane final : public Surface {
    Q_OBJECT

public:
    LookPane(Look& look, QSettings& settings, QWidget* parent = nullptr);

    void takeFocus();

protected:
    void lookChanged() override;

private:
    ChoiceBar* add(const QString& name, const QString& help);
    void buildLook();
    void buildMotion();
    void buildLanguage();
    void refresh();

    Look& m_look;
    QSettings& m_settings;
    QVBoxLayout* m_layout;
    ChoiceBar* m_theme;
    ChoiceBar* m_scale;
    ChoiceBar* m_density;
    ChoiceBar* m_motion;
    ChoiceBar* m_language;
};

} // namespace trato::ui
