#pragma once

#include "ui/insight/figureface.h"

class QGridLayout;

namespace trato::ui {

/// A figure with what it was before and its line; under the pointer and with the keyboard it says of what it is a part.
class FigureTile final : public FigureFace {
    Q_OBJECT

public:
    using FigureFace::FigureFace;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The key figures on top of the page.
class FigureStrip final : public LookWidget {
    Q_OBJECT

public:
    explicit FigureStrip(const Look& look, QWidget* parent = nullptr);

    void show(const InsightBoard& board);
    void takeFocus();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    void fold();

    std::vector<FigureTile*> m_tiles;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace trato::ui
