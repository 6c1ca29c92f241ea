#include "ui/widgets/qrview.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace trato::ui {

QImage qrModules(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (code == nullptr)
        return {};
    QImage modules(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            modules.setPixel(x, y, code->data[y * code->width + x] & 1 ? 0xff000000 : 0xffffffff);
    }
    return modules;
}

void paintQr(QPainter& painter, const QRect& rect, const QImage& modules, qreal devicePixelRatio)
{
    if (modules.isNull())
        return;
    painter.save();
    const int count = modules.width() + 8;
    const int pixels = std::min(rect.width(), rect.height());
    const int module = std::max(1, int(pixels * devicePixelRatio / count));
    const qreal side = module * modules.width() / devicePixelRatio;
    const QRectF target(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QPointF corner(qRound(target.x() * devicePixelRatio) / devicePixelRatio,
        qRound(target.y() * devicePixelRatio) / devicePixelRatio);
    painter.drawImage(QRectF(corner, target.size()), modules);
    painter.restore();
}

QrView::QrView(const Look& look, const QString& name, QWidget* parent)
    : LookWidget(look, parent)
{
    Spoken::as(*this, QAccessible::Graphic);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString& text)
{
    m_modules = qrModules(text);
    update();
}

void QrView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), {.fill = Qt::white, .border = theme().line, .radius = look().metrics().radiusCard()});
    paintQr(painter, rect().adjusted(1, 1, -1, -1), m_modules, devicePixelRatioF());
}

} // namespace trato::ui
