#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace trato::ui {

class Look;

/// A page of three columns, or one below the other where there is no room for them (tokens §7); the page scrolls then.
class ThreeColumns final : public QScrollArea {
    Q_OBJECT

public:
    /// Beside each other from this width on, at 100 %.
    static constexpr int wideFrom = 1000;

    ThreeColumns(const Look& look, QWidget* left, QWidget* middle, QWidget* right, QWidget* parent = nullptr);

    /// For a page of this width; how wide the outer two stand beside the middle one, at 100 %. Answers whether they do.
    bool arrange(int pageWidth, int leftWidth, int rightWidth);

private:
    const Look& m_look;
    QWidget* m_left;
    QWidget* m_middle;
    QWidget* m_right;
    QBoxLayout* m_columns;
};

} // namespace trato::ui
