#pragma once

#include "ui/widgets/lookwidget.h"

#include <QImage>

namespace trato::ui {

/// A picture or a page: zoom, turn, move by keyboard, wheel and drag.
class PicturePane final : public LookWidget {
    Q_OBJECT

public:
    explicit PicturePane(const Look& look, QWidget* parent = nullptr);

    void setImage(const QImage& image);
    [[nodiscard]] const QImage& image() const { return m_image; }
    void zoomBy(double factor);
    void fit();
    void turn();
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int turns() const { return m_turns; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] QSizeF turnedSize() const;
    void move(const QPointF& by);
    void say();

    QImage m_image;
    double m_zoom = 1; ///< 1: fits
    int m_turns = 0;
    QPointF m_offset;
    QPoint m_grabbed;
};

} // namespace trato::ui
