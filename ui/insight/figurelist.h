#pragma once

#include "ui/insight/figureface.h"

namespace trato::ui {

/// A figure on a line of its own, with what stands behind it; it says of what it is a part as a tile does.
class FigureRow final : public FigureFace {
    Q_OBJECT

public:
    using FigureFace::FigureFace;

    [[nodiscard]] QSize sizeHint() const override { return {px(360), px(46)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(220), px(46)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// People and machine side by side: what the machine did alone, how both were judged, what a contact costs.
class FigureList final : public LookWidget {
    Q_OBJECT

public:
    explicit FigureList(const Look& look, QWidget* parent = nullptr);

    void show(const InsightBoard& board);

private:
    std::vector<FigureRow*> m_rows;
};

} // namespace trato::ui
