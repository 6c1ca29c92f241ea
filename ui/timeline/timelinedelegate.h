#pragma once

#include "ui/theme/look.h"
#include "ui/timeline/timelineacts.h"
#include "ui/timeline/timelinerow.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <optional>
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

    /// What can be pressed on a line, as it was painted last: words, a place of a waveform, a word that was heard.
    struct Hit {
        RowAct act;
        std::optional<double> along; ///< of the waveform, 0 to 1
        std::optional<int> letter;   ///< of the row's text
    };
    [[nodiscard]] Hit hitAt(const TimelineRow& row, const QPoint& place) const;
    /// The stop of Tab inside a row: it gets a ring.
    void setFocus(qint64 row, RowAct act) { m_focus = {row, act}; }
    /// What is heard now.
    struct Heard {
        qint64 row = 0;
        int file = 0;
        qint64 position = 0;
        qint64 duration = 0;
        bool playing = false;
        double speed = 1;
    };
    void setHeard(const Heard& heard) { m_heard = heard; }
    [[nodiscard]] const Heard& heard() const { return m_heard; }
    /// Small pictures by the sha256 of the file; asked for as they are painted.
    void setThumbnail(const QString& sha256, const QImage& image) { m_thumbnails.insert(sha256, new QImage(image)); }

Q_SIGNALS:
    void thumbnailWanted(const QString& sha256) const;

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
    int paintAct(QPainter& painter, const QRect& rect, const TimelineRow& row, RowAct act) const;
    /// Left-aligned; answers where the next thing begins.
    int paintActAt(QPainter& painter, const QRect& rect, const TimelineRow& row, RowAct act) const;
    void place(QPainter& painter, const QRect& area, const TimelineRow& row, RowAct act) const;
    [[nodiscard]] int filesHeight(const TimelineRow& row) const;
    void paintFiles(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintSound(QPainter& painter, const QRect& rect, const TimelineRow& row, int file) const;
    void paintCard(QPainter& painter, const QRect& rect, const TimelineRow& row, int file) const;
    [[nodiscard]] bool hears(const TimelineRow& row, int file) const;
    [[nodiscard]] std::vector<RowAct> footActs(const TimelineRow& row) const;
    void paintLineAcross(
        QPainter& painter, const QRect& rect, const QString& text, Tone tone, const QColor& line) const;
    void paintOpenMail(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
    void paintFoot(QPainter& painter, const QRect& rect, const TimelineRow& row) const;
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
        RowAct act;
    };
    mutable std::vector<Place> m_places;
    /// Where the text of a row begins, and its waveforms.
    mutable QHash<qint64, QPoint> m_texts;
    std::pair<qint64, RowAct> m_focus;
    Heard m_heard;
    mutable QCache<QString, QImage> m_thumbnails{200};
    mutable QSet<QString> m_wanted;
    mutable QCache<std::pair<qint64, qint64>, Laid> m_layouts{2000};
};

} // namespace trato::ui
