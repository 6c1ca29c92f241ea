#include "ui/queue/queuedelegate.h"

#include "ui/format/brazil.h"
#include "ui/format/sensitivity.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuewords.h"
#include "ui/queue/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/sla.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace trato::ui {

namespace {

/// The column has room for three figures; sensitive cases have thousands, and the exact sum stands below the list.
QString shortScore(int score) { return score < 1000 ? QString::number(score) : QString::number(score / 1000) + u'k'; }

Chip chipOf(const QString& sensitivity)
{
    return {format::sensitivity(sensitivity), format::sensitivityTone(sensitivity), Icon::None};
}

} // namespace

QueueDelegate::QueueDelegate(const Look& look, const Clock& clock, QString user, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_clock(clock)
    , m_user(std::move(user))
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_look.px(200), m_look.metrics().queueRow()};
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(QueueModel::RowRole).value<QueueRow>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, row);
    if (option.rect.width() < m_look.px(120)) {
        paintStrip(*painter, option.rect, row);
        painter->restore();
        return;
    }
    const int left = option.rect.left() + m_look.px(12);
    const int right = option.rect.right() - m_look.px(11);
    const int lineHeight = m_look.px(18);
    const int top = option.rect.top() + (option.rect.height() - 3 * lineHeight) / 2;
    const int textLeft = left + m_look.px(28);
    paintScore(*painter, {left, top, m_look.px(22), lineHeight * 2}, row);
    const auto line = [&](int i) { return QRect(textLeft, top + i * lineHeight, right - textLeft, lineHeight); };
    paintFirstLine(*painter, line(0), row);
    paintSecondLine(*painter, line(1), row);
    paintThirdLine(*painter, line(2), row);
    painter->restore();
}

/// Score, channel and time left only: the row of a narrow window.
void QueueDelegate::paintStrip(QPainter& painter, const QRect& rect, const QueueRow& row) const
{
    const int glyph = m_look.metrics().iconText();
    paintScore(painter, {rect.left() + m_look.px(10), rect.top() + m_look.px(10), m_look.px(22), m_look.px(36)}, row);
    const auto channel = channelFromName(row.channel);
    m_look.icons().paint(painter, QRect(rect.right() - m_look.px(24), rect.top() + m_look.px(12), glyph, glyph),
        channelIcon(row.channel), m_look.theme().tone(channel ? toneOf(*channel) : Tone::Machine));
    const Instant now = m_clock.now();
    if (row.dueAt.isNever() || row.isCare() || row.dueAt > now + std::chrono::minutes(15))
        return;
    const bool passed = row.dueAt < now;
    m_look.icons().paint(painter, QRect(rect.right() - m_look.px(24), rect.top() + m_look.px(34), glyph, glyph),
        passed ? Icon::Stop : Icon::Timer, m_look.theme().tone(passed ? Tone::Crit : Tone::Warn));
}

void QueueDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QueueRow& row) const
{
    const Theme& theme = m_look.theme();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected)
        painter.fillRect(option.rect, row.isCare() ? theme.tint(Tone::Care) : theme.sel);
    else if (hovered)
        painter.fillRect(option.rect, theme.hover);
    if (selected)
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(m_look.metrics().selectionBar(), option.rect.height())), theme.accent);
    paint::horizontalLine(painter, option.rect.left(), option.rect.right(), option.rect.bottom(), theme.line);
    if (selected && (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::innerRing(painter, option.rect, theme.focus);
}

void QueueDelegate::paintScore(QPainter& painter, const QRect& rect, const QueueRow& row) const
{
    const Theme& theme = m_look.theme();
    if (row.isCare()) {
        m_look.icons().paint(
            painter, QRect(rect.topLeft(), m_look.metrics().square(18)), Icon::Care, theme.tone(Tone::Care));
        return;
    }
    const int half = rect.height() / 2;
    painter.setPen(theme.tone(Tone::Text2));
    m_look.figures().draw(painter, QRectF(rect.left(), rect.top(), rect.width(), half),
        Qt::AlignHCenter | Qt::AlignVCenter, shortScore(row.score), m_look.font(Type::Small, Weight::SemiBold));
    const QRect track(rect.left() + m_look.px(2), rect.top() + half + m_look.px(2), m_look.px(18), m_look.px(3));
    painter.fillRect(track, theme.line2);
    painter.fillRect(QRect(track.topLeft(), QSize(track.width() * std::clamp(row.score, 0, 100) / 100, track.height())),
        theme.accent);
}

void QueueDelegate::paintFirstLine(QPainter& painter, const QRect& rect, const QueueRow& row) const
{
    int right = rect.right();
    const bool waits = row.state == QStringLiteral("snoozed") && row.snoozedUntil > m_clock.now();
    if (waits) {
        const RichLine when{
            {format::nearInstant(row.snoozedUntil, m_clock.today(), deskZone()), Tone::Accent, Weight::SemiBold}};
        paintLine(m_look, painter, rect, when, Type::Meta, Qt::AlignRight);
        right -= qRound(widthOf(m_look, when, Type::Meta)) + m_look.px(8);
    } else if (!row.dueAt.isNever() && !row.isCare()) {
        const Sla sla{std::chrono::duration_cast<std::chrono::seconds>(row.dueAt - m_clock.now())};
        paintSla(m_look, painter, rect, sla);
        right -= slaWidth(m_look, sla) + m_look.px(8);
    }
    paint::line(painter, QRect(rect.left(), rect.top(), right - rect.left(), rect.height()), row.name,
        m_look.font(Type::Body, Weight::SemiBold), m_look.theme().tone(Tone::Text));
}

void QueueDelegate::paintSecondLine(QPainter& painter, const QRect& rect, const QueueRow& row) const
{
    const auto channel = channelFromName(row.channel);
    m_look.icons().paint(painter,
        QRect(rect.left(), rect.top() + m_look.px(2), m_look.metrics().iconText(), m_look.metrics().iconText()),
        channelIcon(row.channel), m_look.theme().tone(channel ? toneOf(*channel) : Tone::Machine));
    paint::line(painter, rect.adjusted(m_look.px(20), 0, 0, 0), summaryText(row), m_look.font(Type::Small),
        m_look.theme().tone(Tone::Text2));
}

QueueDelegate::Ends QueueDelegate::endsOf(const QueueRow& row, int room) const
{
    // The header's sum has the charges of the day.
    const OwedWords owed = owedWords(row);
    const RichLine amount{{format::money(owed.cents), owed.cents > 0 ? Tone::Text2 : Tone::Text3}};
    const RichLine money = RichLine{{owed.what + u' ', Tone::Text3}} + amount;
    const RichLine late{{lateText(row), Tone::Text3}};
    const RichLine kind = row.company ? RichLine{{QStringLiteral("B2B · "), Tone::Text3}} : RichLine();
    if (row.sensitivity.isEmpty())
        return {kind + late, money};
    int chips = 2 * m_look.px(8);
    for (const QString& sensitivity : row.sensitivity)
        chips += chipSize(m_look, chipOf(sensitivity)).width() + m_look.px(6);
    for (const Ends& ends : {Ends{kind + late, money}, Ends{kind + late, amount}, Ends{late, amount}}) {
        if (widthOf(m_look, ends.left, Type::Meta) + chips + widthOf(m_look, ends.right, Type::Small) <= room)
            return ends;
    }
    return {{}, amount};
}

void QueueDelegate::paintThirdLine(QPainter& painter, const QRect& rect, const QueueRow& row) const
{
    const Ends ends = row.isCare() ? Ends{{}, {{QCoreApplication::translate("queue", "amount hidden"), Tone::Text3}}}
                                   : endsOf(row, rect.width());
    const int rightWidth = qRound(widthOf(m_look, ends.right, Type::Small)) + m_look.px(10);
    int left = rect.left();
    if (!ends.left.isEmpty()) {
        paintLine(m_look, painter, rect.adjusted(0, 0, -rightWidth, 0), ends.left, Type::Meta);
        left += qRound(widthOf(m_look, ends.left, Type::Meta)) + m_look.px(8);
    }
    for (const QString& sensitivity : row.sensitivity) {
        const Chip chip = chipOf(sensitivity);
        // What has no room stands in the row's description.
        if (left + chipSize(m_look, chip).width() > rect.right() - rightWidth)
            break;
        const QRect covered =
            paintChip(m_look, painter, QRect(left, rect.top(), rect.right() - left, rect.height()), chip);
        left = covered.right() + m_look.px(6);
    }
    const int room = rect.right() - left - rightWidth;
    if (const QString back = returnText(row, m_user); !back.isEmpty() && room > m_look.px(30))
        paintLine(m_look, painter, QRect(left, rect.top(), room, rect.height()),
            {{back, row.helpAt.isNever() ? Tone::Accent : Tone::Warn, Weight::Medium}}, Type::Meta);
    paintLine(m_look, painter, rect, ends.right, row.isCare() ? Type::Meta : Type::Small, Qt::AlignRight);
}

} // namespace trato::ui
