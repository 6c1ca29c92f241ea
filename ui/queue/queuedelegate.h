#pragma once

#include "base/clock.h"
#include "ui/queue/queuerow.h"
#include "ui/theme/look.h"
#include "ui/theme/richline.h"

#include <QStyledItemDelegate>

namespace trato::ui {

/// A queue row of three lines: score with its bar, name and time left; the last thing that matters; delay and money.
/// Care rows carry a heart instead of a score and no money.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    QueueDelegate(const Look& look, const Clock& clock, QString user, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintStrip(QPainter& painter, const QRect& rect, const QueueRow& row) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QueueRow& row) const;
    void paintScore(QPainter& painter, const QRect& rect, const QueueRow& row) const;
    void paintFirstLine(QPainter& painter, const QRect& rect, const QueueRow& row) const;
    void paintSecondLine(QPainter& painter, const QRect& rect, const QueueRow& row) const;
    /// What stands at both ends of the last line; beside chips they do with fewer words.
    struct Ends {
        RichLine left;
        RichLine right;
    };
    [[nodiscard]] Ends endsOf(const QueueRow& row, int room) const;
    void paintThirdLine(QPainter& painter, const QRect& rect, const QueueRow& row) const;

    const Look& m_look;
    const Clock& m_clock;
    QString m_user;
};

} // namespace trato::ui
