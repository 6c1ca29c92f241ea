#pragma once

#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// An icon that stands by itself beside words that say the same.
class Glyph final : public LookWidget {
    Q_OBJECT

public:
    /// `size` in pixels at 100 %.
    Glyph(const Look& look, Icon icon, Tone tone, int size, QWidget* parent = nullptr);
    void setGlyph(Icon icon, Tone tone);
    [[nodiscard]] QSize sizeHint() const override { return look().metrics().square(m_size); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Tone m_tone;
    int m_size;
};

} // namespace trato::ui
