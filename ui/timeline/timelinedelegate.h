#pragma once

#include "ui/theme/look.h"
#include "ui/timeline/timelinerow.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <vector>

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
    /// What is looked for: marked wherever it stands.
    void setSearch(const QString& words) { m_search = words; }

    /// What can be pressed on a line.
    enum class Link { None, Resend, OtherChannel, Unfold };
    /// Of the line that was painted last at this place of the viewport.
    [[nodiscard]] Link linkAt(qint64 row, const QPoint& place) const;

private:
    struct Laid {
        QTextLayout layout;
        qreal width = 0;
        qreal height = 0;
        qreal lastLineWidth = 0;
    };

    [[nodiscard]] const Laid& laidOut(const TimelineRow& row, int width, Type type) const;
    [[nodiscard]] int bubbleWidth(int rowWidth) const;
    [[nodiscard]] qreal metaWidth(const TimelineRow& row) const;
    [[nodiscard]] bool hasFoot(const TimelineRow& row) const;
    void paintTicks(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    int paintLink(QPainter& painter, const QRect& rect, const QString& text, qint64 row, Link link) const;
    void paintFoot(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintUnanswered(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintNote(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> marksOf(const TimelineRow& row) const;
    [[nodiscard]] QColor fillOf(const TimelineRow& row) const;
    [[nodiscard]] QColor edgeOf(const TimelineRow& row) const;
    [[nodiscard]] int mailHeight(const TimelineRow& row, int room) const;
    [[nodiscard]] QRect mailCard(const QRect& rect, const TimelineRow& row) const;
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
    QString m_search;
    struct Place {
        QRect area;
        qint64 row;
        Link link;
    };
    mutable std::vector<Place> m_places;
    mutable QCache<std::pair<qint64, qint64>, Laid> m_layouts{2000};
};

} // namespace trato::ui
