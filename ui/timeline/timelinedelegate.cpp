#include "ui/timeline/timelinedelegate.h"

#include "base/channel.h"
#include "base/translation.h"
#include "ui/format/brazil.h"
#include "ui/format/sensitivity.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/timeline/rowfoot.h"
#include "ui/timeline/timelinemodel.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace trato::ui {

namespace {

/// Within a line weekdays are written small, but in English.
QString dayInText(QDate day)
{
    const QString words = format::longDate(day);
    return currentLanguage() == QStringLiteral("en") ? words : words.toLower();
}

const TimelineRow& rowOf(const QModelIndex& index)
{
    return *index.data(TimelineModel::RowRole).value<const TimelineRow*>();
}

QString timeOf(const TimelineRow& row) { return format::time(row.at.in(deskZone()).time()); }

constexpr int ticksWidth = 16;

} // namespace

TimelineDelegate::TimelineDelegate(const Look& look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

QRect TimelineDelegate::content(const QRect& rect) const { return rect.adjusted(m_look.px(44), 0, -m_look.px(16), 0); }

int TimelineDelegate::bubbleWidth(int rowWidth) const
{
    return std::min(m_look.px(620), std::max(m_look.px(180), rowWidth * 86 / 100)) -
           2 * m_look.metrics().bubblePaddingX();
}

const TimelineDelegate::Laid& TimelineDelegate::laidOut(const TimelineRow& row, int width, Type type) const
{
    const auto key = std::pair(row.id, (qint64(width) << 8) + qint64(qHash(row.text) & 0xFF));
    if (const Laid* known = m_layouts.object(key))
        return *known;
    auto laid = std::make_unique<Laid>();
    QString text = row.text;
    text.replace(u'\n', QChar::LineSeparator);
    laid->layout.setText(text);
    laid->layout.setFont(m_look.font(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid->layout.setTextOption(option);
    laid->layout.beginLayout();
    for (QTextLine line = laid->layout.createLine(); line.isValid(); line = laid->layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, laid->height});
        laid->height += std::max<qreal>(line.height(), m_look.lineHeight(type) - m_look.metrics().exact(1));
        laid->lastLineWidth = line.naturalTextWidth();
        laid->width = std::max(laid->width, laid->lastLineWidth);
    }
    laid->layout.endLayout();
    Laid* const kept = laid.release();
    m_layouts.insert(key, kept);
    return *kept;
}

/// Time, ticks and the word of what was read.
qreal TimelineDelegate::metaWidth(const TimelineRow& row) const
{
    qreal width = widthOf(m_look, {{timeOf(row)}}, Type::Meta);
    if (row.ticks != Ticks::None)
        width += m_look.px(ticksWidth);
    if (row.ticks == Ticks::Read)
        width += widthOf(m_look, {{QCoreApplication::translate("timeline", "read")}}, Type::Meta) + m_look.px(4);
    return width;
}

/// A line of its own below the text: who of the machine and why, or what went wrong and what can be done.
bool TimelineDelegate::hasFoot(const TimelineRow& row) const
{
    return row.voice == Voice::Machine || row.trouble != Trouble::None || row.evidence != Evidence::None ||
           isSensitive(row) || !footActs(row).empty();
}

/// What stands at the foot: the rest has a place of its own.
std::vector<RowAct> TimelineDelegate::footActs(const TimelineRow& row) const
{
    std::vector<RowAct> acts;
    if (row.kind == RowKind::Call || (row.kind == RowKind::Note && row.localKey.isEmpty()))
        return acts;
    for (const RowAct& act : actsOf(row)) {
        if (act.file < 0 && act.act != Act::Unfold && act.act != Act::ShowFormatted && act.act != Act::ShowImages &&
            !(row.kind == RowKind::Mail && (act.act == Act::Original || act.act == Act::ShowAll)))
            acts.push_back(act);
    }
    return acts;
}

bool TimelineDelegate::metaFits(const TimelineRow& row, const Laid& laid, int width) const
{
    return !hasFoot(row) && laid.lastLineWidth + metaWidth(row) + m_look.px(14) <= width;
}

QSize TimelineDelegate::bubbleSize(const TimelineRow& row, int rowWidth) const
{
    const int width = bubbleWidth(rowWidth);
    const Laid& laid = laidOut(row, width, Type::Body);
    const qreal meta = metaWidth(row) + m_look.px(14);
    const bool fits = metaFits(row, laid, width);
    qreal textWidth = fits ? std::max(laid.width, laid.lastLineWidth + meta) : std::max(laid.width, meta);
    if (hasFoot(row)) {
        int acts = 0;
        for (const RowAct& act : footActs(row))
            acts += qCeil(widthOf(m_look, {{actText(row, act)}}, Type::Meta)) + m_look.px(20);
        textWidth = std::max(textWidth,
            std::min<qreal>(width, widthOf(m_look, footOf(row).words, Type::Meta) + m_look.px(28) + meta + acts));
    }
    if (!row.files.empty())
        textWidth = std::max<qreal>(textWidth, std::min(width, m_look.px(300)));
    const int title = row.title.isEmpty() || !row.files.empty() ? 0 : m_look.px(20);
    const int text = row.text.isEmpty() ? 0 : qCeil(laid.height);
    const int height =
        text + filesHeight(row) + title + (fits ? 0 : m_look.px(17)) + 2 * m_look.metrics().bubblePaddingY();
    if (title > 0)
        textWidth = std::max<qreal>(textWidth, m_look.px(170));
    return {std::min(width, qCeil(textWidth)) + 2 * m_look.metrics().bubblePaddingX(), height};
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineRow& row = rowOf(index);
    const int width = option.rect.width() > 0 ? option.rect.width()
                      : option.widget         ? option.widget->width()
                                              : m_look.px(700);
    const int room = content(QRect(0, 0, width, 1)).width();
    switch (row.kind) {
    case RowKind::Day:
    case RowKind::Unanswered:
    case RowKind::Unread: return {width, m_look.px(30)};
    case RowKind::Note: return {width, bubbleSize(row, room).height() + m_look.px(28)};
    case RowKind::Event: return {width, m_look.metrics().eventRow() + m_look.px(2)};
    case RowKind::Call: return {width, m_look.px(row.text.isEmpty() ? 38 : 58) + filesHeight(row)};
    case RowKind::Mail: return {width, mailHeight(row, room) + m_look.px(8)};
    case RowKind::Bubble: return {width, bubbleSize(row, room).height() + m_look.px(row.startsRun ? 10 : 6)};
    }
    Q_UNREACHABLE();
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineRow& row = rowOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    std::erase_if(m_places, [&](const Place& place) { return place.row == row.id || m_places.size() > 200; });
    if (option.state & QStyle::State_Selected)
        painter->fillRect(
            option.rect, (option.state & QStyle::State_Active) ? m_look.theme().sel : m_look.theme().selI);
    switch (row.kind) {
    case RowKind::Day:
        paintLineAcross(*painter, option.rect,
            row.day == m_today ? QCoreApplication::translate("timeline", "today") : dayInText(row.day), Tone::Text2,
            m_look.theme().line2);
        break;
    case RowKind::Unanswered: paintLineAcross(*painter, option.rect, row.text, Tone::Crit, m_look.theme().critM); break;
    case RowKind::Unread: paintLineAcross(*painter, option.rect, row.text, Tone::Accent, m_look.theme().accent); break;
    case RowKind::Note: paintNote(*painter, option.rect, row); break;
    case RowKind::Event: paintEvent(*painter, option.rect, row); break;
    case RowKind::Call:
        paintGutter(*painter, option.rect, row);
        paintCall(*painter, content(option.rect).adjusted(0, m_look.px(2), 0, -m_look.px(4)), row);
        break;
    case RowKind::Mail:
        paintGutter(*painter, option.rect, row);
        paintMail(*painter, content(option.rect).adjusted(0, m_look.px(2), 0, -m_look.px(4)), row);
        break;
    case RowKind::Bubble:
        paintGutter(*painter, option.rect, row);
        paintBubble(*painter, content(option.rect), row);
        break;
    }
    painter->restore();
}

void TimelineDelegate::paintGutter(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const auto channel = channelFromName(row.channel);
    if (!row.startsRun || !channel)
        return;
    const int size = m_look.metrics().icon();
    m_look.icons().paint(painter, QRect(rect.left() + m_look.px(18), rect.top() + m_look.px(12), size, size),
        row.kind == RowKind::Call ? (row.seconds > 0 ? Icon::CallOut : Icon::CallMissed) : iconOf(*channel),
        m_look.theme().tone(toneOf(*channel)));
}

/// A day, what is new, what nobody answered.
void TimelineDelegate::paintLineAcross(
    QPainter& painter, const QRect& rect, const QString& text, Tone tone, const QColor& line) const
{
    const QFont font = m_look.font(Type::Meta, tone == Tone::Text2 ? Weight::Medium : Weight::SemiBold);
    const int width = qCeil(m_look.figures().width(text, font)) + m_look.px(24);
    const QRect inner = rect.adjusted(m_look.px(16), 0, -m_look.px(16), 0);
    const int left = inner.center().x() - width / 2;
    paint::horizontalLine(painter, inner.left(), left, rect.center().y(), line);
    paint::horizontalLine(painter, left + width, inner.right(), rect.center().y(), line);
    painter.setPen(m_look.theme().tone(tone));
    m_look.figures().draw(
        painter, QRectF(left, rect.top(), width, rect.height()), Qt::AlignHCenter | Qt::AlignVCenter, text, font);
}

QColor TimelineDelegate::fillOf(const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    if (row.evidence == Evidence::Deleted)
        return theme.canvas;
    switch (row.trouble) {
    case Trouble::Refused: return theme.warnT;
    case Trouble::Failed: return theme.critT;
    case Trouble::Recalled: return theme.canvas;
    default: break;
    }
    return row.voice == Voice::Debtor ? theme.inn : row.voice == Voice::Person ? theme.out : theme.iaT;
}

QColor TimelineDelegate::edgeOf(const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    if (row.trouble == Trouble::Failed)
        return theme.critM;
    if (row.trouble == Trouble::Refused || row.trouble == Trouble::Uncertain)
        return theme.warnM;
    if (isSensitive(row))
        return theme.care2;
    return row.voice == Voice::Debtor ? theme.line : row.voice == Voice::Person ? theme.outline : theme.iaL;
}

QList<QTextLayout::FormatRange> TimelineDelegate::marksOf(const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    QList<QTextLayout::FormatRange> formats;
    if (row.isTranscript && hears(row, 0)) {
        int from = 0;
        for (const timeline::TimedWord& word : row.files.front().words) {
            const int length = static_cast<int>(word.text.size());
            if (m_heard.position >= word.from && m_heard.position < word.to) {
                QTextCharFormat format;
                format.setBackground(theme.tint(Tone::Accent));
                formats.append({from, length, format});
            }
            from += length + 1;
        }
    }
    for (const Mark& mark : row.marks) {
        QTextCharFormat look;
        const Tone tone = mark.sensitive ? format::sensitivityTone(mark.label) : Tone::Accent;
        look.setBackground(theme.tint(tone));
        if (mark.sensitive) {
            look.setFontUnderline(true);
            look.setUnderlineColor(theme.tone(tone));
        }
        formats.append({mark.from, mark.to - mark.from, look});
    }
    for (qsizetype at = m_search.isEmpty() ? -1 : row.text.indexOf(m_search, 0, Qt::CaseInsensitive); at >= 0;
         at = row.text.indexOf(m_search, at + 1, Qt::CaseInsensitive)) {
        QTextCharFormat format;
        format.setBackground(theme.warnT);
        formats.append({static_cast<int>(at), static_cast<int>(m_search.size()), format});
    }
    return formats;
}

void TimelineDelegate::paintBubble(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    const QSize size = bubbleSize(row, rect.width());
    const int left = row.voice == Voice::Debtor ? rect.left() : rect.right() - size.width();
    const QRect bubble(left, rect.top() + m_look.px(row.startsRun ? 6 : 2), size.width(), size.height());
    const bool unknown = row.eventKind == QStringLiteral("unsupported");
    const bool dashed = row.trouble == Trouble::Waiting || row.trouble == Trouble::Recalled ||
                        row.evidence == Evidence::Deleted || unknown;
    paint::box(painter, bubble,
        {.fill = fillOf(row),
            .border = edgeOf(row),
            .radius = m_look.metrics().radiusCard(),
            .style = dashed ? Qt::DashLine : Qt::SolidLine});
    const int paddingX = m_look.metrics().bubblePaddingX();
    int top = bubble.top() + m_look.metrics().bubblePaddingY();
    if (!row.title.isEmpty() && row.files.empty()) {
        const int glyph = m_look.metrics().iconText();
        const QRect line(bubble.left() + paddingX, top, bubble.width() - 2 * paddingX, m_look.px(18));
        m_look.icons().paint(painter, QRect(line.left(), line.top() + m_look.px(2), glyph, glyph),
            row.eventKind == QStringLiteral("audio")      ? Icon::Microphone
            : row.eventKind == QStringLiteral("document") ? Icon::Document
                                                          : Icon::Image,
            theme.tone(Tone::Text2));
        paintLine(m_look, painter, line.adjusted(glyph + m_look.px(6), 0, 0, 0),
            {{row.title, Tone::Text, Weight::SemiBold}}, Type::Small);
        top += m_look.px(20);
    }
    paintFiles(painter, QRect(bubble.left() + paddingX, top, bubble.width() - 2 * paddingX, filesHeight(row)), row);
    top += filesHeight(row);
    const bool faint = row.trouble == Trouble::Recalled || unknown;
    if (!row.text.isEmpty()) {
        const Laid& laid = laidOut(row, bubbleWidth(rect.width()), Type::Body);
        painter.setPen(theme.tone(faint                                                   ? Tone::Text3
                                  : row.evidence == Evidence::Deleted || row.isTranscript ? Tone::Text2
                                                                                          : Tone::Text));
        m_texts.insert(row.id, QPoint(bubble.left() + paddingX, top));
        laid.layout.draw(&painter, QPointF(bubble.left() + paddingX, top), marksOf(row));
    }
    const QRect foot = bubble.adjusted(paddingX, 0, -paddingX, -m_look.metrics().bubblePaddingY());
    paintMeta(painter, foot, row);
    if (hasFoot(row))
        paintFoot(painter, foot, row);
}

void TimelineDelegate::paintMeta(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const int height = m_look.lineHeight(Type::Meta);
    const QRect line(rect.left(), rect.bottom() - height + 1, rect.width(), height);
    paintTicks(painter, line, row);
}

/// Right-aligned: "13:40 ✓✓ lida".
void TimelineDelegate::paintTicks(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    const bool read = row.ticks == Ticks::Read;
    int right = rect.right();
    if (read) {
        const RichLine word{{QCoreApplication::translate("timeline", "read"), Tone::Accent}};
        paintLine(m_look, painter, rect, word, Type::Meta, Qt::AlignRight);
        right -= qCeil(widthOf(m_look, word, Type::Meta)) + m_look.px(3);
    }
    if (row.ticks != Ticks::None) {
        const int glyph = m_look.px(12);
        m_look.icons().paint(painter, QRect(right - glyph, rect.center().y() - glyph / 2, glyph, glyph),
            row.ticks == Ticks::Sent ? Icon::Check : Icon::DoubleCheck, theme.tone(read ? Tone::Accent : Tone::Text3));
        right -= glyph + m_look.px(4);
    }
    paintLine(m_look, painter, QRect(rect.left(), rect.top(), right - rect.left(), rect.height()),
        {{timeOf(row), Tone::Text3}}, Type::Meta, Qt::AlignRight);
}

/// Right-aligned in `rect`; answers what is left of it.
int TimelineDelegate::paintAct(QPainter& painter, const QRect& rect, const TimelineRow& row, RowAct act) const
{
    const int width = qCeil(widthOf(m_look, {{actText(row, act), Tone::Accent, Weight::SemiBold}}, Type::Meta));
    paintActAt(painter, QRect(rect.right() - width, rect.top(), width, rect.height()), row, act);
    return rect.right() - width - m_look.px(10);
}

int TimelineDelegate::paintActAt(QPainter& painter, const QRect& rect, const TimelineRow& row, RowAct act) const
{
    const RichLine words{{actText(row, act), Tone::Accent, Weight::SemiBold}};
    const int width = qCeil(widthOf(m_look, words, Type::Meta));
    const QRect area(rect.left(), rect.top(), width, rect.height());
    paintLine(m_look, painter, area.adjusted(0, 0, 2, 0), words, Type::Meta);
    place(painter, area.adjusted(-m_look.px(4), -m_look.px(2), m_look.px(4), m_look.px(2)), row, act);
    return area.right() + m_look.px(10);
}

void TimelineDelegate::place(QPainter& painter, const QRect& area, const TimelineRow& row, RowAct act) const
{
    m_places.push_back({area, row.id, act});
    if (m_focus == std::pair(row.id, act))
        paint::innerRing(painter, area, m_look.theme().accent, m_look.metrics().radiusCard());
}

TimelineDelegate::Hit TimelineDelegate::hitAt(const TimelineRow& row, const QPoint& place) const
{
    Hit hit;
    const auto found = std::find_if(m_places.rbegin(), m_places.rend(),
        [&](const Place& one) { return one.row == row.id && one.area.contains(place); });
    if (found != m_places.rend()) {
        hit.act = found->act;
        if (found->act.act == Act::None) // A waveform.
            hit.along =
                std::clamp((place.x() - found->area.left()) / double(std::max(1, found->area.width())), 0.0, 1.0);
        return hit;
    }
    const auto text = m_texts.constFind(row.id);
    if (text == m_texts.constEnd() || !row.isTranscript)
        return hit;
    for (const auto& key : m_layouts.keys()) {
        const Laid* const laid = key.first == row.id ? m_layouts.object(key) : nullptr;
        const QPointF inside = place - *text;
        for (int i = 0; laid != nullptr && i < laid->layout.lineCount(); ++i) {
            const QTextLine line = laid->layout.lineAt(i);
            if (inside.y() >= line.y() && inside.y() < line.y() + line.height() && inside.x() >= 0 &&
                inside.x() <= line.naturalTextWidth())
                hit.letter = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        }
    }
    return hit;
}

void TimelineDelegate::paintFoot(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const int height = m_look.lineHeight(Type::Meta);
    QRect line(rect.left(), rect.bottom() - height + 1, rect.width() - qCeil(metaWidth(row)) - m_look.px(10), height);
    const auto acts = footActs(row);
    for (auto act = acts.rbegin(); act != acts.rend(); ++act)
        line.setRight(paintAct(painter, line, row, *act));
    const RowFoot foot = footOf(row);
    if (foot.icon == Icon::None)
        return;
    const int size = m_look.px(12);
    m_look.icons().paint(painter, QRect(line.left(), line.top() + (height - size) / 2, size, size), foot.icon,
        m_look.theme().tone(foot.tone));
    paintLine(m_look, painter, line.adjusted(m_look.px(16), 0, 0, 0), foot.words, Type::Meta);
}

/// Only the team sees it: its own colour, and it says so.
void TimelineDelegate::paintNote(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    const QRect area = content(rect);
    const QSize size = bubbleSize(row, area.width());
    const int glyph = m_look.metrics().icon();
    m_look.icons().paint(painter, QRect(rect.left() + m_look.px(18), rect.top() + m_look.px(8), glyph, glyph),
        Icon::Note, theme.tone(Tone::Note));
    const int width = std::max(size.width(), m_look.px(220));
    const QRect card(area.left(), area.top() + m_look.px(4), width, size.height() + m_look.px(18));
    const bool local = !row.localKey.isEmpty();
    paint::box(painter, card,
        {.fill = theme.noteT,
            .border = theme.noteL,
            .radius = m_look.metrics().radiusCard(),
            .style = local ? Qt::DashLine : Qt::SolidLine});
    const int padding = m_look.metrics().bubblePaddingX();
    const QRect head(card.left() + padding, card.top() + m_look.px(4), card.width() - 2 * padding, m_look.px(16));
    paintLine(m_look, painter, head,
        {{QCoreApplication::translate("timeline", "Internal note · %1").arg(row.author), Tone::Note, Weight::SemiBold}},
        Type::Meta);
    painter.setPen(theme.tone(Tone::Text));
    laidOut(row, bubbleWidth(area.width()), Type::Body)
        .layout.draw(&painter, QPointF(head.left(), head.bottom() + m_look.px(3)), marksOf(row));
    const QRect foot(head.left(), card.bottom() - m_look.px(18), head.width(), m_look.px(16));
    paintTicks(painter, foot, row);
    if (local)
        paintFoot(painter, foot, row);
}

} // namespace trato::ui
