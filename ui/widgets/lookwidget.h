#pragma once

#include "ui/theme/look.h"

#include <QWidget>

namespace trato::ui {

/// A painted widget that lays out and paints again when the look changes.
class LookWidget : public QWidget {
    Q_OBJECT

public:
    explicit LookWidget(const Look& look, QWidget* parent = nullptr);

protected:
    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] const Theme& theme() const { return m_look.theme(); }
    [[nodiscard]] int px(qreal length) const { return m_look.px(length); }
    virtual void lookChanged();

    /// Keyboard focus that should be seen (not after a click).
    [[nodiscard]] bool showsFocus() const;

private:
    const Look& m_look;
};

} // namespace trato::ui
