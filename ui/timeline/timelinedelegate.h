#pragma once

#include "ui/theme/look.h"
#include "ui/timeline/timelinerow.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace trato::ui {

/// Paints a line of the timeline. Texts are laid out once for each row and width and kept.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(const Look& look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void forgetLayouts() { m_layouts.clear(); }
    void setToday(QDate today) { m_today = today; }

private:
    struct Laid {
        QTextLayout layout;
        qreal width = 0;
        qreal height = 0;
        qreal lastLineWidth = 0;
    };

    [[nodiscard]] const Laid& laidOut(const TimelineRow& row, int width, Type type) const;
    [[nodiscard]] int bubbleWidth(int rowWidth) const;
    [[nodiscard]] QString metaText(const TimelineRow& row) const;
    [[nodiscard]] QSize bubbleSize(const TimelineRow& row, int rowWidth) const;
    [[nodiscard]] bool metaFits(const TimelineRow& row, const Laid& laid, int width) const;
    void paintGutter(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintDay(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintBubble(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintMeta(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintMail(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintCall(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintEvent(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    [[nodiscard]] QRect content(const QRect& rect) const;

    const Look& m_look;
    QDate m_today;
    mutable QCache<std::pair<qint64, qint64>, Laid> m_layouts{2000};
};

} // namespace trato::ui
