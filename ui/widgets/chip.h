#pragma once

#include "ui/theme/look.h"
#include "ui/widgets/lookwidget.h"

class QPainter;

namespace trato::ui {

enum class ChipSize { Normal, Tall };
enum class ChipKind { Tinted, Outlined };

/// A word on a tint: never colour alone.
struct Chip {
    QString text;
    Tone tone = Tone::Text2;
    Icon icon = Icon::None;
    ChipSize size = ChipSize::Normal;
    ChipKind kind = ChipKind::Tinted;
    friend bool operator==(const Chip&, const Chip&) = default;
};

QSize chipSize(const Look& look, const Chip& chip);
/// Left-aligned and vertically centred in `rect`; answers what it covered. Shared by delegates.
QRect paintChip(const Look& look, QPainter& painter, const QRect& rect, const Chip& chip);

class ChipLabel : public LookWidget {
    Q_OBJECT

public:
    ChipLabel(const Look& look, Chip chip, QWidget* parent = nullptr);

    void setChip(Chip chip);
    [[nodiscard]] const Chip& chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override { return chipSize(look(), m_chip); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

} // namespace trato::ui
