#pragma once

#include "timeline/timeline.h"
#include "ui/widgets/lookwidget.h"

#include <vector>

namespace trato::ui {

/// All days of a long history beside the scroll bar, each with the room of its lines: a press goes there.
class DayIndex final : public LookWidget {
    Q_OBJECT

public:
    explicit DayIndex(const Look& look, QWidget* parent = nullptr);

    void setDays(std::vector<timeline::DayLines> days);
    void setCurrent(QDate day);
    [[nodiscard]] QSize sizeHint() const override { return {px(14), px(100)}; }

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int dayAt(int y) const;
    [[nodiscard]] double topOf(int day) const;
    void step(int by);

    std::vector<timeline::DayLines> m_days;
    std::vector<int> m_before; ///< lines before each day
    int m_total = 0;
    QDate m_current;
};

} // namespace trato::ui
