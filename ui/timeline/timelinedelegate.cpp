#include "ui/timeline/timelinedelegate.h"

#include "base/channel.h"
#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/timeline/timelinemodel.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace trato::ui {

namespace {

const TimelineRow& rowOf(const QModelIndex& index)
{
    return *index.data(TimelineModel::RowRole).value<const TimelineRow*>();
}

QString timeOf(const TimelineRow& row)
{
    return format::time(row.at.in(deskZone()).time());
}

Icon eventIcon(const QString& kind)
{
    struct Known { const char* kind; Icon icon; };
    static constexpr Known known[] = {{"payment", Icon::Cash}, {"payment_request", Icon::Qr}, {"agreement", Icon::Deal},
        {"promise", Icon::Calendar}, {"escalation", Icon::Machine}, {"silence", Icon::Care}, {"hold", Icon::Pause},
        {"opt_out", Icon::Ban}, {"note", Icon::Note}, {"disposition", Icon::Done}, {"identity", Icon::IdentityConfirmed},
        {"contact", Icon::IdentityUnconfirmed}, {"bounce", Icon::Stop}};
    for (const Known& one : known) {
        if (kind == QLatin1StringView(one.kind))
            return one.icon;
    }
    return Icon::Info;
}

Tone eventTone(const TimelineRow& row)
{
    if (row.eventKind == QStringLiteral("payment"))
        return Tone::Ok;
    if (row.eventKind == QStringLiteral("silence"))
        return Tone::Care;
    if (row.eventKind == QStringLiteral("note"))
        return Tone::Note;
    if (row.eventKind == QStringLiteral("bounce"))
        return Tone::Crit;
    return row.voice == Voice::Machine ? Tone::Machine : Tone::Text2;
}

} // namespace

TimelineDelegate::TimelineDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

QRect TimelineDelegate::content(const QRect& rect) const
{
    return rect.adjusted(m_look.px(44), 0, -m_look.px(16), 0);
}

int TimelineDelegate::bubbleWidth(int rowWidth) const
{
    return std::min(m_look.px(620), std::max(m_look.px(180), rowWidth * 86 / 100)) - 2 * m_look.metrics().bubblePaddingX();
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

QString TimelineDelegate::metaText(const TimelineRow& row) const
{
    QStringList parts{timeOf(row)};
    if (!row.status.isEmpty())
        parts.append(row.status);
    return parts.join(u' ');
}

bool TimelineDelegate::metaFits(const TimelineRow& row, const Laid& laid, int width) const
{
    const qreal meta = widthOf(m_look, {{metaText(row)}}, Type::Meta) + m_look.px(14);
    return row.voice != Voice::Machine && !row.failed && laid.lastLineWidth + meta <= width;
}

QSize TimelineDelegate::bubbleSize(const TimelineRow& row, int rowWidth) const
{
    const int width = bubbleWidth(rowWidth);
    const Laid& laid = laidOut(row, width, Type::Body);
    const qreal meta = widthOf(m_look, {{metaText(row)}}, Type::Meta) + m_look.px(14);
    const bool fits = metaFits(row, laid, width);
    qreal textWidth = fits ? std::max(laid.width, laid.lastLineWidth + meta) : std::max(laid.width, meta);
    if (row.voice == Voice::Machine) {
        const QString why = row.author + QStringLiteral(" · ") + row.reason;
        textWidth = std::max(textWidth, std::min<qreal>(width, widthOf(m_look, {{why}}, Type::Meta) + m_look.px(24) + meta));
    }
    const int height = qCeil(laid.height) + (fits ? 0 : m_look.px(17)) + 2 * m_look.metrics().bubblePaddingY();
    return {std::min(width, qCeil(textWidth)) + 2 * m_look.metrics().bubblePaddingX(), height};
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineRow& row = rowOf(index);
    const int width = option.rect.width() > 0 ? option.rect.width() : option.widget ? option.widget->width() : m_look.px(700);
    const int room = content(QRect(0, 0, width, 1)).width();
    switch (row.kind) {
    case RowKind::Day:
        return {width, m_look.px(30)};
    case RowKind::Event:
        return {width, m_look.metrics().eventRow() + m_look.px(2)};
    case RowKind::Call:
        return {width, m_look.px(row.text.isEmpty() ? 38 : 58)};
    case RowKind::Mail:
        return {width, m_look.px(54)};
    case RowKind::Bubble:
        return {width, bubbleSize(row, room).height() + m_look.px(row.startsRun ? 10 : 6)};
    }
    Q_UNREACHABLE();
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineRow& row = rowOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, (option.state & QStyle::State_Active) ? m_look.theme().sel : m_look.theme().selI);
    switch (row.kind) {
    case RowKind::Day:
        paintDay(*painter, option.rect, row);
        break;
    case RowKind::Event:
        paintEvent(*painter, option.rect, row);
        break;
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
        row.kind == RowKind::Call ? Icon::CallOut : iconOf(*channel), m_look.theme().tone(toneOf(*channel)));
}

void TimelineDelegate::paintDay(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const QString text = row.day == m_today ? QCoreApplication::translate("timeline", "today") : format::longDate(row.day).toLower();
    const QFont font = m_look.font(Type::Meta, Weight::Medium);
    const int width = qCeil(m_look.figures().width(text, font)) + m_look.px(24);
    const int y = rect.center().y();
    const QRect inner = rect.adjusted(m_look.px(16), 0, -m_look.px(16), 0);
    const int left = inner.center().x() - width / 2;
    paint::horizontalLine(painter, inner.left(), left, y, m_look.theme().line2);
    paint::horizontalLine(painter, left + width, inner.right(), y, m_look.theme().line2);
    painter.setPen(m_look.theme().tone(Tone::Text2));
    m_look.figures().draw(painter, QRectF(left, rect.top(), width, rect.height()), Qt::AlignHCenter | Qt::AlignVCenter, text, font);
}

void TimelineDelegate::paintBubble(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    const QSize size = bubbleSize(row, rect.width());
    const int left = row.voice == Voice::Debtor ? rect.left() : rect.right() - size.width();
    const QRect bubble(left, rect.top() + m_look.px(row.startsRun ? 6 : 2), size.width(), size.height());
    const bool sensitive = std::any_of(row.marks.begin(), row.marks.end(), [](const Mark& mark) { return mark.sensitive; });
    QColor fill = row.voice == Voice::Debtor ? theme.inn : row.voice == Voice::Person ? theme.out : theme.iaT;
    QColor edge = row.voice == Voice::Debtor ? theme.line2 : row.voice == Voice::Person ? theme.outline : theme.iaL;
    if (sensitive)
        edge = theme.care2;
    if (row.failed)
        edge = theme.critM;
    paint::box(painter, bubble, {.fill = fill, .border = edge, .radius = m_look.metrics().radiusCard(),
                                    .style = row.waiting ? Qt::DashLine : Qt::SolidLine});
    const int paddingX = m_look.metrics().bubblePaddingX();
    const int paddingY = m_look.metrics().bubblePaddingY();
    const Laid& laid = laidOut(row, bubbleWidth(rect.width()), Type::Body);
    QList<QTextLayout::FormatRange> formats;
    for (const Mark& mark : row.marks) {
        QTextCharFormat format;
        format.setBackground(theme.tint(mark.sensitive ? Tone::Care : Tone::Accent));
        if (mark.sensitive) {
            format.setFontUnderline(true);
            format.setUnderlineColor(theme.tone(Tone::Care));
        }
        formats.append({mark.from, mark.to - mark.from, format});
    }
    painter.setPen(theme.tone(Tone::Text));
    laid.layout.draw(&painter, QPointF(bubble.left() + paddingX, bubble.top() + paddingY), formats);
    paintMeta(painter, bubble.adjusted(paddingX, 0, -paddingX, -paddingY), row);
}

void TimelineDelegate::paintMeta(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const int height = m_look.lineHeight(Type::Meta);
    const QRect line(rect.left(), rect.bottom() - height + 1, rect.width(), height);
    const Tone statusTone = row.failed ? Tone::Crit : row.status.contains(u' ') && !row.waiting ? Tone::Accent : Tone::Text3;
    const RichLine right{{timeOf(row) + u' ', Tone::Text3}, {row.status, statusTone}};
    paintLine(m_look, painter, line, right, Type::Meta, Qt::AlignRight);
    if (row.voice != Voice::Machine)
        return;
    const int size = m_look.px(12);
    m_look.icons().paint(painter, QRect(line.left(), line.top() + (height - size) / 2, size, size), Icon::Machine, m_look.theme().tone(Tone::Machine));
    const int room = line.width() - qCeil(widthOf(m_look, right, Type::Meta)) - m_look.px(28);
    RichLine why{{row.author, Tone::Machine, Weight::SemiBold}};
    if (!row.reason.isEmpty())
        why.append({QStringLiteral(" · ") + row.reason, Tone::Text2});
    paintLine(m_look, painter, QRect(line.left() + m_look.px(16), line.top(), std::max(0, room), height), why, Type::Meta);
}

void TimelineDelegate::paintMail(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    const int indent = row.voice == Voice::Debtor ? 0 : rect.width() / 9;
    const QRect card = row.voice == Voice::Debtor ? rect.adjusted(0, 0, -rect.width() / 9, 0) : rect.adjusted(indent, 0, 0, 0);
    const QColor fill = row.voice == Voice::Debtor ? theme.inn : row.voice == Voice::Person ? theme.out : theme.iaT;
    paint::box(painter, card, {.fill = fill, .border = row.failed ? theme.critM : theme.outline, .radius = m_look.metrics().radiusCard()});
    const int padding = m_look.px(10);
    const int lineHeight = m_look.px(18);
    const QRect first(card.left() + padding, card.top() + m_look.px(4), card.width() - 2 * padding, lineHeight);
    const RichLine meta{{timeOf(row) + u' ', Tone::Text3}, {row.status, row.failed ? Tone::Crit : Tone::Text3}};
    const int metaWidth = qCeil(widthOf(m_look, meta, Type::Meta));
    const QString title = row.title.isEmpty() ? QCoreApplication::translate("timeline", "E-mail without subject") : row.title;
    paintLine(m_look, painter, first.adjusted(0, 0, -metaWidth - padding, 0),
        {{title, Tone::Text, Weight::SemiBold}, {QStringLiteral("  ") + row.text.simplified(), Tone::Text2}}, Type::Body);
    paintLine(m_look, painter, first, meta, Type::Meta, Qt::AlignRight);
    const QString who = row.voice == Voice::Machine ? row.author + QStringLiteral(" · ") + row.reason : row.author;
    paintLine(m_look, painter, first.translated(0, lineHeight), {{who, row.voice == Voice::Machine ? Tone::Machine : Tone::Text2}}, Type::Meta);
}

void TimelineDelegate::paintCall(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    paint::box(painter, rect, {.fill = theme.raised, .border = theme.line2, .radius = m_look.metrics().radiusCard()});
    const int padding = m_look.px(10);
    const QRect line(rect.left() + padding, rect.top(), rect.width() - 2 * padding, m_look.px(32));
    RichLine left{{QCoreApplication::translate("timeline", "Call"), Tone::Text, Weight::SemiBold}};
    if (row.seconds > 0)
        left.append({QStringLiteral("  ") + format::clock(std::chrono::seconds(row.seconds)), Tone::Text});
    if (!row.author.isEmpty())
        left.append({QStringLiteral("  ") + row.author, Tone::Text2});
    paintLine(m_look, painter, line, left, Type::Small);
    paintLine(m_look, painter, line, {{row.title, Tone::Text, Weight::SemiBold}, {QStringLiteral("   ") + timeOf(row), Tone::Text3}}, Type::Small, Qt::AlignRight);
    if (!row.text.isEmpty())
        paintLine(m_look, painter, QRect(line.left(), line.bottom() - m_look.px(4), line.width(), m_look.px(20)),
            {{QStringLiteral("“%1”").arg(row.text.simplified()), Tone::Text2}}, Type::Small);
}

void TimelineDelegate::paintEvent(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Tone tone = eventTone(row);
    if (row.eventKind == QStringLiteral("note"))
        painter.fillRect(content(rect), m_look.theme().noteT);
    const int size = m_look.metrics().icon();
    m_look.icons().paint(painter, QRect(rect.left() + m_look.px(18), rect.center().y() - size / 2, size, size), eventIcon(row.eventKind), m_look.theme().tone(tone));
    const QRect line = content(rect);
    const int timeWidth = m_look.px(44);
    const qsizetype colon = row.text.indexOf(QStringLiteral(": "));
    RichLine words{{colon > 0 ? row.text.left(colon) : row.text, Tone::Text, Weight::SemiBold}};
    if (colon > 0)
        words.append({QStringLiteral(" · ") + row.text.mid(colon + 2), Tone::Text2});
    else if (!row.reason.isEmpty() && row.reason != row.text)
        words.append({QStringLiteral(" · ") + row.reason, Tone::Text2});
    paintLine(m_look, painter, line.adjusted(0, 0, -timeWidth, 0), words, Type::Small);
    paintLine(m_look, painter, line, {{timeOf(row), Tone::Text3}}, Type::Meta, Qt::AlignRight);
}

} // namespace trato::ui
