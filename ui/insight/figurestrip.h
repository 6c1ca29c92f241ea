#pragma once

#include "ui/insight/figurewords.h"
#include "ui/widgets/lookwidget.h"

class QGridLayout;

namespace trato::ui {

/// A figure with what it was before and its line; under the pointer and with the keyboard it says of what it is a part.
class FigureTile final : public LookWidget {
    Q_OBJECT

public:
    explicit FigureTile(const Look& look, QWidget* parent = nullptr);

    void show(FigureWords words);
    [[nodiscard]] const FigureWords& words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    FigureWords m_words;
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
