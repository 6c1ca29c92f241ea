#include "ui/theme/fonts.h"

#include <QStringList>

#include <array>

namespace trato::ui {
namespace {

struct Step {
    int size;
    int line;
};

constexpr std::array steps{
    Step{10, 12}, Step{11, 16}, Step{12, 16}, Step{13, 20}, Step{14, 24}, Step{15, 20}, Step{18, 24}, Step{24, 32}};

Step stepOf(Type type) { return steps[static_cast<std::size_t>(type)]; }

QFont::Weight weightOf(Weight weight)
{
    switch (weight) {
    case Weight::Regular: return QFont::Normal;
    case Weight::Medium: return QFont::Medium;
    case Weight::SemiBold: return QFont::DemiBold;
    }
    Q_UNREACHABLE();
}

} // namespace

Fonts::Fonts(qreal scale)
    : m_scale(scale)
{
}

QFont Fonts::get(Type type, Weight weight) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Sans Serif")});
    font.setPointSizeF(stepOf(type).size * 0.75 * m_scale);
    font.setWeight(weightOf(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Fonts::editableFigures(Type type) const
{
    QFont font = get(type, Weight::Medium);
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Inter"), QStringLiteral("Sans Serif")});
    return font;
}

int Fonts::lineHeight(Type type) const { return qRound(stepOf(type).line * m_scale); }

} // namespace trato::ui
