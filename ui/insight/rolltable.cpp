#include "ui/insight/rolltable.h"

#include "ui/format/brazil.h"
#include "ui/insight/figurewords.h"
#include "ui/insight/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace trato::ui {

using insight::lateRanges;

namespace {

constexpr int rollHead = 26;
constexpr int rollRow = 33;

} // namespace

QString lateRangeName(size_t range)
{
    switch (range) {
    case 0: return InsightWords::tr("not late");
    case 1: return InsightWords::tr("1 to 30");
    case 2: return InsightWords::tr("31 to 60");
    case 3: return InsightWords::tr("61 to 90");
    default: return InsightWords::tr("over 90");
    }
}

RollTable::RollTable(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::TabFocus);
    Spoken::as(*this, QAccessible::Table);
    setAccessibleName(tr("Moves between ranges of lateness"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(
        tr("<p>Of what was open when the period began, by how late the contract's oldest debt was then, the share "
           "in each range at its end. Paid and agreed counts as not late.</p>"));
}

void RollTable::show(const insight::RollRates& rates)
{
    m_rates = rates;
    QStringList said;
    for (size_t was = 0; was < rates.size(); ++was) {
        m_whole[was] = std::accumulate(rates[was].begin(), rates[was].end(), qint64(0));
        for (size_t now = 0; m_whole[was] > 0 && now < rates.size(); ++now) {
            if (rates[was][now] > 0)
                said.append(
                    tr("from %1 to %2: %3")
                        .arg(lateRangeName(was), lateRangeName(now), shareText({rates[was][now], m_whole[was]})));
        }
    }
    Spoken::setValue(
        *this, said.isEmpty() ? tr("nothing was open when the period began") : said.join(QStringLiteral("; ")));
    update();
}

QString RollTable::sentence() const
{
    constexpr qint64 hundredReais = 100'00;
    for (size_t was = 1; was < m_rates.size(); ++was) {
        if (m_whole[was] <= 0)
            continue;
        const auto back = insight::quotient(m_rates[was][0] * hundredReais, m_whole[was] * 100);
        if (back)
            return tr("Of each R$ 100 that were %1 days late, %2 are not late any more.")
                .arg(lateRangeName(was), format::money(back->cents()));
    }
    return {};
}

void RollTable::paintCell(QPainter& painter, const QRect& cell, size_t was, size_t now) const
{
    if (m_rates[was][now] == 0)
        return;
    const double share = double(m_rates[was][now]) / double(m_whole[was]);
    const QColor mark = now < was || (was == 0 && now == 0) ? theme().accent
                        : now == was                        ? theme().sunken
                                                            : theme().warnM;
    painter.fillRect(cell.adjusted(0, 0, -1, -1), mixed(theme().canvas, mark, 0.12 + 0.48 * share));
    QString text = shareText({m_rates[was][now], m_whole[was]});
    text.chop(1);
    paintLine(look(), painter, cell.adjusted(0, 0, -px(8), 0), {{text, Tone::Text}}, Type::Small, Qt::AlignRight);
}

void RollTable::paintLegend(QPainter& painter, int top) const
{
    int x = 0;
    const auto entry = [&](const QColor& colour, const QString& words) {
        paint::box(
            painter, QRectF(x, top + px(9), px(10), px(10)), {.fill = colour, .radius = look().metrics().exact(2)});
        const RichLine line{{words, Tone::Text3}};
        const int wide = qRound(widthOf(look(), line, Type::Meta)) + 1;
        paintLine(look(), painter, QRect(x + px(14), top + px(6), wide, px(16)), line, Type::Meta);
        x += px(30) + wide;
    };
    entry(theme().accent, tr("better"));
    entry(theme().line2, tr("the same"));
    entry(theme().warnM, tr("worse"));
}

void RollTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int names = std::min(px(86), width() / 5);
    const int wide = (width() - names) / lateRanges;
    const auto cellAt = [&](size_t row, size_t column) {
        return QRect(names + int(column) * wide, px(rollHead) + int(row) * px(rollRow), wide, px(rollRow));
    };
    paintLine(look(), painter, QRect(0, 0, names, px(rollHead)), {{tr("from \\ to"), Tone::Text3}}, Type::Meta);
    for (size_t i = 0; i < m_rates.size(); ++i) {
        const QRect head(names + int(i) * wide, 0, wide - px(8), px(rollHead));
        paintLine(look(), painter, head, {{lateRangeName(i), Tone::Text3}}, Type::Meta, Qt::AlignRight);
        const QRect name(0, cellAt(i, 0).top(), names, px(rollRow));
        paintLine(look(), painter, name, {{lateRangeName(i), Tone::Text, Weight::Medium}}, Type::Small);
        for (size_t now = 0; now < m_rates.size(); ++now)
            paintCell(painter, cellAt(i, now), i, now);
    }
    paintLegend(painter, cellAt(lateRanges, 0).top());
    if (showsFocus())
        paint::innerRing(painter, rect(), theme().focus, look().metrics().radius());
}

} // namespace trato::ui
