#include "ui/widgets/factstrip.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace trato::ui {

FactStrip::FactStrip(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    Spoken::as(*this, QAccessible::StaticText);
    // Two rows are taller than the hint: where the width asks for them they are given.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactStrip::setFacts(std::vector<Fact> facts)
{
    if (facts == m_facts)
        return;
    m_facts = std::move(facts);
    QStringList sentences;
    for (const Fact& fact : m_facts)
        sentences << QStringLiteral("%1: %2, %3").arg(fact.label, plainText(fact.value), plainText(fact.note));
    setAccessibleName(sentences.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int FactStrip::rowsFor(int width) const { return width < px(620) && m_facts.size() > 3 ? 2 : 1; }

QSize FactStrip::sizeHint() const { return {px(712), px(56)}; }

QSize FactStrip::minimumSizeHint() const { return {px(300), px(56)}; }

int FactStrip::heightForWidth(int width) const { return rowsFor(width) * px(56) + (rowsFor(width) - 1) * px(8); }

std::vector<QRect> FactStrip::cells() const
{
    std::vector<QRect> cells;
    const int rows = rowsFor(width());
    const int count = int(m_facts.size());
    if (rows == 2) {
        for (int i = 0; i < count; ++i)
            cells.emplace_back(i % 3 * width() / 3, i / 3 * px(64), width() / 3, px(56));
        return cells;
    }
    // Where they do not fit side by side each gives up its share.
    constexpr int least = 120;
    qreal wanted = 1;
    for (const Fact& fact : m_facts)
        wanted += px(fact.width == 0 ? least : fact.width);
    const qreal share = std::min(1.0, width() / wanted);
    int x = 0;
    for (int i = 0; i < count; ++i) {
        const int fixed = qRound(px(m_facts[static_cast<std::size_t>(i)].width) * share);
        const int w = i == count - 1 || fixed == 0 ? std::max(fixed, width() - x) : fixed;
        cells.emplace_back(x, 0, w, px(56));
        x += w;
    }
    return cells;
}

void FactStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const std::vector<QRect> places = cells();
    for (std::size_t i = 0; i < places.size(); ++i)
        paintFact(painter, places[i], m_facts[i]);
}

void FactStrip::paintFact(QPainter& painter, const QRect& cell, const Fact& fact) const
{
    const bool first = cell.x() == 0;
    if (!first)
        paint::verticalLine(painter, cell.x(), cell.y(), cell.bottom() + 1, theme().line);
    const QRect inner = cell.adjusted(first ? 0 : px(13), 0, -px(2), 0);
    const QRect label(inner.x(), inner.y(), inner.width(), px(16));
    const QRect value(inner.x(), inner.y() + px(16), inner.width(), px(24));
    const QRect note(inner.x(), inner.y() + px(40), inner.width(), px(16));
    paintLine(look(), painter, label, {{fact.label, Tone::Text3, Weight::Medium}}, Type::Meta);
    paintLine(look(), painter, value, fact.value, fact.large ? Type::Head : Type::Body);
    paintLine(look(), painter, note, fact.note, Type::Meta);
}

bool FactStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return LookWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<QRect> places = cells();
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i].contains(help->pos()))
            continue;
        const Fact& fact = m_facts[i];
        const QString text = QStringLiteral("%1\n%2\n%3").arg(fact.label, plainText(fact.value), plainText(fact.note));
        QToolTip::showText(help->globalPos(), text, this, places[i]);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace trato::ui
