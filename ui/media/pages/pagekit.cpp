#include "ui/media/mediakit.h"

#include <QBuffer>
#include <QObject>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace trato::media {

namespace {

constexpr int tallestPage = 12'000;

} // namespace

class QtPageKit final : public QObject, public PageKit {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TRATO_PAGE_KIT)
    Q_INTERFACES(trato::media::PageKit)

public:
    Page render(const QByteArray& bytes, int number, int width) override
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        Page page;
        page.locked = document.error() == QPdfDocument::Error::IncorrectPassword;
        if (document.status() != QPdfDocument::Status::Ready || document.pageCount() <= 0)
            return page;
        page.count = document.pageCount();
        const QSizeF points = document.pagePointSize(std::clamp(number, 0, page.count - 1));
        if (points.width() < 1 || points.height() < 1)
            return page;
        // A page as tall as a tower is shown smaller: its picture has to fit in memory.
        const qreal scale = std::min(width / points.width(), tallestPage / points.height());
        const QSize size(std::max(1, qRound(points.width() * scale)), std::max(1, qRound(points.height() * scale)));
        const QImage drawn = document.render(std::clamp(number, 0, page.count - 1), size);
        page.image = QImage(size, QImage::Format_RGB32);
        page.image.fill(Qt::white);
        if (!drawn.isNull()) {
            QPainter painter(&page.image);
            painter.drawImage(0, 0, drawn);
        }
        return page;
    }
};

} // namespace trato::media

#include "pagekit.moc"
