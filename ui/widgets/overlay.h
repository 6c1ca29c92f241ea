#pragma once

#include "ui/widgets/lookwidget.h"

#include <QPointer>

class QScrollArea;

namespace trato::ui {

/// A popup inside the window: a scrim over everything and one raised panel with a soft edge. It is no window of its
/// own, so focus and screen readers stay; Esc or a click outside closes it and the keyboard goes back where it was.
class Overlay : public LookWidget {
    Q_OBJECT

public:
    Overlay(const Look& look, QWidget* window);

    /// The panel's place at 100 %: width, and the distance from the top (below 0: centred). What does not fit into a
    /// low window is scrolled.
    void setPanel(QWidget* panel, int width, int top);
    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void lookChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QPointer<QWidget> m_panel;
    QScrollArea* m_frame = nullptr;
    QPointer<QWidget> m_before;
    int m_width = 640;
    int m_top = 96;
};

} // namespace trato::ui
