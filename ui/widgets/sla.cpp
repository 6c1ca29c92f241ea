#include "ui/widgets/sla.h"

#include "ui/format/brazil.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace trato::ui {
namespace {

struct Shown {
    Tone tone;
    Icon icon;
    Weight weight;
};

Shown shownOf(const Sla& sla)
{
    if (sla.left.count() < 0)
        return {Tone::Crit, Icon::Stop, Weight::SemiBold};
    if (sla.left < sla.nearBelow)
        return {Tone::Warn, Icon::Timer, Weight::Medium};
    return {Tone::Text3, Icon::None, Weight::Medium};
}

} // namespace

QString slaText(const Sla& sla)
{
    if (sla.left.count() >= 0)
        return format::duration(sla.left);
    return QCoreApplication::translate("trato::ui::Sla", "%1 ago").arg(format::duration(-sla.left));
}

int slaWidth(const Look& look, const Sla& sla)
{
    const Shown shown = shownOf(sla);
    const int glyph = shown.icon == Icon::None ? 0 : look.px(15);
    return int(std::ceil(look.figures().width(slaText(sla), look.font(Type::Meta, shown.weight)))) + glyph;
}

void paintSla(const Look& look, QPainter& painter, const QRect& rect, const Sla& sla)
{
    const Shown shown = shownOf(sla);
    const QColor colour = look.theme().tone(shown.tone);
    painter.setPen(colour);
    look.figures().draw(
        painter, rect, Qt::AlignRight | Qt::AlignVCenter, slaText(sla), look.font(Type::Meta, shown.weight));
    const int left = rect.right() + 1 - slaWidth(look, sla);
    look.icons().paint(painter, QRect(left, rect.y(), look.px(12), rect.height()), shown.icon, colour);
}

} // namespace trato::ui
