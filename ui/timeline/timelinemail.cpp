// E-mail: a card that opens in place.

#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/timeline/timelinedelegate.h"

#include <QCoreApplication>
#include <QPainter>

namespace trato::ui {

QRect TimelineDelegate::mailCard(const QRect& rect, const TimelineRow& row) const
{
    const int indent = rect.width() / 9;
    return row.voice == Voice::Debtor ? rect.adjusted(0, 0, -indent, 0) : rect.adjusted(indent, 0, 0, 0);
}

int TimelineDelegate::mailHeight(const TimelineRow& row, int room) const
{
    const int lines = m_look.px(18) * 2 + m_look.px(8);
    if (!row.unfolded)
        return lines;
    const int width = mailCard(QRect(0, 0, room, 1), row).width() - 2 * m_look.px(10);
    const int notice = row.hasHtml && row.inbox.isValid() ? m_look.px(20) : 0;
    const int foot = row.inbox.isValid() || row.length > 0 ? m_look.px(20) : 0;
    return lines + m_look.px(8) + notice + qCeil(laidOut(row, width, Type::Body).height) + filesHeight(row) + foot;
}

void TimelineDelegate::paintMail(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    const QRect card = mailCard(rect, row);
    paint::box(painter, card,
        {.fill = fillOf(row),
            .border = edgeOf(row),
            .radius = m_look.metrics().radiusCard(),
            .style = row.trouble == Trouble::Waiting ? Qt::DashLine : Qt::SolidLine});
    const int padding = m_look.px(10);
    const int lineHeight = m_look.px(18);
    const QRect first(card.left() + padding, card.top() + m_look.px(4), card.width() - 2 * padding, lineHeight);
    paintTicks(painter, first, row);
    QRect head = first.adjusted(0, 0, -qCeil(metaWidth(row)) - padding, 0);
    head.setRight(paintAct(painter, head, row, {Act::Unfold}));
    const QString title =
        row.title.isEmpty() ? QCoreApplication::translate("timeline", "E-mail without subject") : row.title;
    RichLine words{{title, Tone::Text, Weight::SemiBold}};
    if (!row.unfolded)
        words.append({QStringLiteral("  ") + row.text.simplified(), Tone::Text2});
    paintLine(m_look, painter, head, words, Type::Small);
    const QRect second = first.translated(0, lineHeight);
    if (hasFoot(row)) {
        const int meta = qCeil(metaWidth(row)) + m_look.px(10);
        paintFoot(painter, second.adjusted(0, 0, meta, 0), row);
    } else {
        const QString where = row.voice == Voice::Debtor
                                  ? QCoreApplication::translate("timeline", "from %1").arg(row.handle)
                                  : QCoreApplication::translate("timeline", "to %1 · %2").arg(row.handle, row.author);
        paintLine(m_look, painter, second, {{where, Tone::Text2}}, Type::Meta);
    }
    if (!row.unfolded)
        return;
    paint::horizontalLine(painter, first.left(), first.right(), second.bottom() + m_look.px(3), theme.line);
    paintOpenMail(painter,
        QRect(first.left(), second.bottom() + m_look.px(7), first.width(),
            card.bottom() - second.bottom() - m_look.px(7)),
        row);
}

/// Plain text first; its HTML only when it is asked for, and what lies elsewhere only when that is asked for, too.
void TimelineDelegate::paintOpenMail(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    QRect line(rect.left(), rect.top(), rect.width(), m_look.px(18));
    if (row.hasHtml && row.inbox.isValid()) {
        const int glyph = m_look.px(12);
        const QString blocked = row.blockedImages > 0
                                    ? QCoreApplication::translate(
                                          "timeline", "%n pictures from outside blocked", nullptr, row.blockedImages)
                                    : QCoreApplication::translate("timeline", "nothing is loaded from outside");
        m_look.icons().paint(painter, QRect(line.left(), line.center().y() - glyph / 2, glyph, glyph),
            Icon::ShieldAlert, m_look.theme().tone(Tone::Warn));
        const RichLine words{{blocked, Tone::Warn}};
        paintLine(m_look, painter, line.adjusted(glyph + m_look.px(4), 0, 0, 0), words, Type::Meta);
        int left = line.left() + glyph + m_look.px(14) + qCeil(widthOf(m_look, words, Type::Meta));
        if (row.blockedImages > 0)
            left = paintActAt(painter, line.adjusted(left - line.left(), 0, 0, 0), row, {Act::ShowImages});
        left = paintActAt(painter, line.adjusted(left - line.left(), 0, 0, 0), row, {Act::ShowFormatted});
        paintLine(m_look, painter, line.adjusted(left - line.left(), 0, 0, 0),
            {{QCoreApplication::translate("timeline", "links open only after a look at them"), Tone::Text3}},
            Type::Meta);
        line.translate(0, m_look.px(20));
    }
    painter.setPen(m_look.theme().tone(Tone::Text));
    const Laid& laid = laidOut(row, rect.width(), Type::Body);
    laid.layout.draw(&painter, QPointF(line.left(), line.top()), marksOf(row));
    line.translate(0, qCeil(laid.height));
    paintFiles(painter, QRect(line.left(), line.top(), rect.width(), filesHeight(row)), row);
    line.translate(0, filesHeight(row) + m_look.px(1));
    int left = 0;
    for (const RowAct& act : actsOf(row)) {
        if (act.act == Act::Original || act.act == Act::ShowAll)
            left = paintActAt(painter, line.adjusted(left, 0, 0, 0), row, act) - line.left();
    }
}

} // namespace trato::ui
