#pragma once

#include "base/clock.h"
#include "ui/supervisor/rowmodel.h"
#include "ui/supervisor/rows.h"
#include "ui/theme/look.h"
#include "ui/theme/richline.h"
#include "ui/widgets/lookwidget.h"

#include <QStyledItemDelegate>

namespace trato::ui {

/// Paints one row of a RowModel over the ground that all lists of this desk share.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RowDelegate(const Look& look, const Clock& clock, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;

protected:
    virtual void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const = 0;
    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    void text(QPainter& painter, const QRect& rect, const RichLine& line, Type type,
        Qt::Alignment alignment = Qt::AlignLeft) const;
    /// The glyph at the left of `rect`; answers the rest.
    QRect glyph(QPainter& painter, const QRect& rect, Icon icon, Tone tone) const;

private:
    const Look& m_look;
    const Clock& m_clock;
};

class EscalationDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void paintTime(QPainter& painter, const QRect& rect, const EscalationRow& row) const;
    [[nodiscard]] RichLine whoLine(const EscalationRow& row) const;
    [[nodiscard]] RichLine stateLine(const EscalationRow& row) const;
};

/// The columns of the team, shared by heading and rows.
struct TeamColumns {
    QRect who, state, now, channel, cases, deals, money, kept;

    static TeamColumns of(const Look& look, const QRect& rect);
};

class TeamHead final : public LookWidget {
    Q_OBJECT

public:
    explicit TeamHead(const Look& look, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

class TeamDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void paintTile(QPainter& painter, const QRect& rect, const TeamRow& row) const;
    void paintPerson(QPainter& painter, const TeamColumns& columns, const supervision::Person& person) const;
    void paintAgent(QPainter& painter, const TeamColumns& columns, const TeamRow& row) const;
    void paintDone(
        QPainter& painter, const TeamColumns& columns, int cases, const supervision::Achievement& done) const;
};

class ActDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
};

} // namespace trato::ui
