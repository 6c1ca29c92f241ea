#pragma once

#include "ui/widgets/lookwidget.h"

namespace trato::ui {

class StatusBoard;

/// The last line of the window: queue, time on case, my day; drafts, outbox, engine, database, clock, keys. What does
/// not fit goes, the essential stays.
class StatusBar : public LookWidget {
    Q_OBJECT

public:
    StatusBar(const Look& look, const StatusBoard& board, QWidget* parent = nullptr);

Q_SIGNALS:
    void keysRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void lookChanged() override;

private:
    struct Placed {
        QRect area;
        const struct StatusItem* item;
    };
    [[nodiscard]] int widthOfItem(const StatusItem& item) const;
    [[nodiscard]] std::vector<Placed> placed() const;
    [[nodiscard]] QRect keysArea() const;
    void describe();

    const StatusBoard& m_board;
};

} // namespace trato::ui
