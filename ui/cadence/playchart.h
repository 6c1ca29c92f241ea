#pragma once

#include "ui/cadence/cadenceplay.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// How many are contacted on each day: what is in force in grey, the draft beside it in the accent.
class PlayChart final : public LookWidget {
    Q_OBJECT

public:
    explicit PlayChart(const Look& look, QWidget* parent = nullptr);

    void show(const CadencePlay& play);
    [[nodiscard]] QSize sizeHint() const override { return {px(360), px(150)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(180), px(100)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int most() const;
    [[nodiscard]] QString dayWords(int day) const;
    void paintLegend(QPainter& painter) const;
    void paintDay(QPainter& painter, int day) const;

    CadencePlay m_play;
};

} // namespace trato::ui
