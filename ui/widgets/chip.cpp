#include "ui/widgets/chip.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <cmath>

namespace trato::ui {
namespace {

QFont fontOf(const Look& look, const Chip& chip)
{
    return look.font(chip.size == ChipSize::Tall ? Type::Small : Type::Meta, Weight::Medium);
}

int iconOf(const Look& look, const Chip& chip) { return look.px(chip.size == ChipSize::Tall ? 14 : 12); }

int paddingOf(const Look& look, const Chip& chip) { return look.px(chip.size == ChipSize::Tall ? 8 : 6); }

} // namespace

QSize chipSize(const Look& look, const Chip& chip)
{
    int width = int(std::ceil(look.figures().width(chip.text, fontOf(look, chip)))) + 2 * paddingOf(look, chip);
    if (chip.icon != Icon::None)
        width += iconOf(look, chip) + (chip.text.isEmpty() ? 0 : look.px(4));
    return {width, chip.size == ChipSize::Tall ? look.px(24) : look.metrics().chip()};
}

QRect paintChip(const Look& look, QPainter& painter, const QRect& rect, const Chip& chip)
{
    const Theme& theme = look.theme();
    const QSize size = chipSize(look, chip);
    const QRect area(
        rect.x(), rect.y() + (rect.height() - size.height()) / 2, std::min(size.width(), rect.width()), size.height());
    const bool outlined = chip.kind == ChipKind::Outlined;
    paint::box(painter, area,
        {.fill = outlined ? QColor(Qt::transparent) : theme.tint(chip.tone),
            .border = outlined ? theme.line2 : QColor(Qt::transparent),
            .radius = look.metrics().radius()});
    QRect inner = area.adjusted(paddingOf(look, chip), 0, -paddingOf(look, chip), 0);
    if (chip.icon != Icon::None) {
        const int icon = iconOf(look, chip);
        look.icons().paint(
            painter, QRect(inner.x(), inner.y(), icon, inner.height()), chip.icon, theme.tone(chip.tone));
        inner.setLeft(inner.left() + icon + look.px(4));
    }
    painter.setPen(theme.tone(chip.tone));
    look.figures().draw(painter, inner, Qt::AlignLeft | Qt::AlignVCenter, chip.text, fontOf(look, chip));
    return area;
}

ChipLabel::ChipLabel(const Look& look, Chip chip, QWidget* parent)
    : LookWidget(look, parent)
{
    Spoken::as(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(std::move(chip));
}

void ChipLabel::setChip(Chip chip)
{
    if (chip == m_chip)
        return;
    m_chip = std::move(chip);
    setAccessibleName(m_chip.text);
    updateGeometry();
    update();
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(look(), painter, rect(), m_chip);
}

} // namespace trato::ui
