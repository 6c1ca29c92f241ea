#pragma once

#include "ui/insight/figurewords.h"
#include "ui/theme/richline.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// A figure that is shown by itself, on a tile or a line: to screen readers a text, and under the pointer and with the
/// keyboard it says of what it is a part.
class FigureFace : public LookWidget {
    Q_OBJECT

public:
    explicit FigureFace(const Look& look, QWidget* parent = nullptr);

    void show(FigureWords words);
    [[nodiscard]] const FigureWords& words() const { return m_words; }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    /// A dash where there is none.
    [[nodiscard]] RichLine valueLine() const;

private:
    FigureWords m_words;
};

} // namespace trato::ui
