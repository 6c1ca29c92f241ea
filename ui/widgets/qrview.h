#pragma once

#include "ui/widgets/lookwidget.h"

#include <QImage>

namespace trato::ui {

/// The modules of a QR code (medium error correction), one pixel each; null when the text is empty or too long.
QImage qrModules(const QString& text);

/// Always black on white with four modules of quiet zone, also in the dark theme; modules are whole pixels.
void paintQr(QPainter& painter, const QRect& rect, const QImage& modules, qreal devicePixelRatio);

class QrView : public LookWidget {
    Q_OBJECT

public:
    QrView(const Look& look, const QString& name, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override { return look().metrics().square(158); }
    [[nodiscard]] QSize minimumSizeHint() const override { return look().metrics().square(120); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_modules;
};

} // namespace trato::ui
