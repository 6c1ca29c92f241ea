#pragma once

#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// The sign of the product.
void paintLogo(const Look& look, QPainter& painter, const QRect& rect);

class Logo : public LookWidget {
    Q_OBJECT

public:
    Logo(const Look& look, int size, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return look().metrics().square(m_size); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_size;
};

} // namespace trato::ui
