#pragma once

#include "ui/cadence/cadencelanes.h"
#include "ui/theme/look.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <memory>
#include <set>

namespace trato::ui {

/// What a card says of its step.
struct CadenceCardText {
    QString title;
    QString note;    ///< its hour or its condition
    QString waiting; ///< how many wait for it; empty: nobody
    QString spoken;  ///< all of it, for tool tips and screen readers
};

/// A cadence at a glance: lanes of channels over the days in use. A card is a step, on the channel that is tried first;
/// dashed marks below or above it are what is tried when that does not reach them. Cards with a dashed border ask for
/// something. Titles of lanes and days stay while the rest is scrolled. The arrows walk, Enter opens.
class CadenceGrid final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit CadenceGrid(const Look& look, QWidget* parent = nullptr);

    struct Shown {
        std::shared_ptr<const cadence::Definition> definition;
        QHash<QString, CadenceCardText> texts; ///< by step
        std::set<QString> faulty;              ///< steps that something speaks against
    };
    /// The chosen step stays chosen when there still is one of its name.
    void show(Shown shown);
    void choose(const QString& step);
    [[nodiscard]] const QString& chosen() const { return m_chosen; }
    [[nodiscard]] const CadenceLanes& lanes() const { return m_lanes; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(const QString& step);
    /// Enter, or a double click.
    void stepOpened(const QString& step);
    /// Del on the chosen step.
    void removeWanted();
    void undoWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] int px(qreal length) const { return m_look.px(length); }
    [[nodiscard]] int laneWidth() const;
    [[nodiscard]] int headHeight() const { return px(58); }
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int laneHeight(std::size_t lane) const;
    [[nodiscard]] int laneTop(std::size_t lane) const;
    [[nodiscard]] int contentHeight() const;
    /// In the viewport, as it is scrolled.
    [[nodiscard]] QRect columnRect(std::size_t column) const;
    [[nodiscard]] QRect cardRect(const CadenceCard& card) const;
    [[nodiscard]] const CadenceCard* cardAt(const QPoint& point) const;
    void relayout();
    void reveal(const CadenceCard& card);
    void walk(int steps);
    void walkLanes(int lanes);
    void take(const CadenceCard& card);
    void speak();

    void paintColumns(QPainter& painter) const;
    void paintLanes(QPainter& painter) const;
    void paintConnectors(QPainter& painter) const;
    void paintCard(QPainter& painter, const CadenceCard& card) const;
    void paintMark(QPainter& painter, const CadenceCard& card) const;
    void paintHead(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintLaneTitles(QPainter& painter) const;

    const Look& m_look;
    Shown m_shown;
    CadenceLanes m_lanes;
    QString m_chosen;
    const CadenceCard* m_hovered = nullptr;
};

} // namespace trato::ui
