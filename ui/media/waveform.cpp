#include "ui/media/waveform.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace trato::ui {

void Waveform::paint(QPainter& painter, const QRectF& rect) const
{
    const int bars = peaks.isEmpty() ? 54 : static_cast<int>(peaks.size());
    const qreal step = rect.width() / bars;
    const qreal width = std::max<qreal>(1, step * 0.5);
    for (int i = 0; i < bars; ++i) {
        const double loud = peaks.isEmpty() ? 0 : static_cast<uchar>(peaks[i]) / 255.0;
        const qreal height = std::max(2.0, loud * rect.height());
        const QRectF bar(rect.left() + i * step, rect.center().y() - height / 2, width, height);
        painter.fillRect(bar, (i + 0.5) / bars <= played ? done : rest);
    }
}

QByteArray peaksOf(const QByteArray& samples, int bars)
{
    const qsizetype count = samples.size() / 2;
    QByteArray peaks(bars, '\0');
    std::vector<int> loudest(static_cast<size_t>(bars), 0);
    int most = 1;
    for (qsizetype i = 0; i < count; ++i) {
        qint16 sample = 0;
        std::memcpy(&sample, samples.constData() + 2 * i, 2);
        int& bar = loudest[static_cast<size_t>(i * bars / count)];
        bar = std::max(bar, std::abs(int(sample)));
        most = std::max(most, bar);
    }
    for (int i = 0; i < bars; ++i)
        peaks[i] = static_cast<char>(255LL * loudest[static_cast<size_t>(i)] / most);
    return peaks;
}

} // namespace trato::ui
