#include "ui/supervisor/delegates.h"

#include "timeline/machine.h"
#include "ui/format/brazil.h"
#include "ui/supervisor/words.h"
#include "ui/theme/paint.h"
#include "ui/widgets/sla.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

std::chrono::seconds span(Instant from, Instant to)
{
    return std::chrono::duration_cast<std::chrono::seconds>(to - from);
}

/// The width, at 100 %, at which the team has all its columns.
constexpr int roomForAll = 760;

QString dash() { return QStringLiteral("–"); }

} // namespace

RowDelegate::RowDelegate(const Look& look, const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_clock(clock)
{
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_look.theme();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.state & QStyle::State_HasFocus ? theme.sel : theme.selI);
    else if (option.state & QStyle::State_MouseOver && index.flags() & Qt::ItemIsSelectable)
        painter->fillRect(option.rect, theme.hover);
    if (selected)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(m_look.metrics().selectionBar(), option.rect.height())), theme.accent);
    paint::horizontalLine(*painter, option.rect.left(), option.rect.right(), option.rect.bottom(), theme.line);
    if (selected && (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::innerRing(*painter, option.rect, theme.focus);
    paintRow(*painter, option.rect, index);
}

void RowDelegate::text(
    QPainter& painter, const QRect& rect, const RichLine& line, Type type, Qt::Alignment alignment) const
{
    paintLine(m_look, painter, rect, line, type, alignment);
}

QRect RowDelegate::glyph(QPainter& painter, const QRect& rect, Icon icon, Tone tone) const
{
    const int side = m_look.metrics().iconText();
    m_look.icons().paint(painter, QRect(rect.left(), rect.top() + (rect.height() - side) / 2, side, side), icon,
        m_look.theme().tone(tone));
    return rect.adjusted(side + m_look.px(6), 0, 0, 0);
}

QSize EscalationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, look().metrics().queueRow() + look().px(2)};
}

void EscalationDelegate::paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto& row = rowAt<EscalationRow>(index);
    const int top = rect.top() + look().px(7);
    const int line = (rect.height() - look().px(14)) / 3;
    paintTime(painter, QRect(rect.left() + look().px(8), top, look().px(50), line * 2), row);
    const QRect words(rect.left() + look().px(66), top, rect.width() - look().px(80), line);
    const QSize chip = chipSize(look(), row.chip());
    paintChip(look(), painter, QRect(words.right() - chip.width() + 1, words.top(), chip.width(), line), row.chip());
    text(painter, words.adjusted(0, 0, -chip.width() - look().px(6), 0), {{row.name(), Tone::Text, Weight::SemiBold}},
        Type::Body);
    const auto channel = channelFromName(row.item.channel);
    const QRect second = glyph(painter, words.translated(0, line), channel ? iconOf(*channel) : Icon::Machine,
        channel ? toneOf(*channel) : Tone::Machine);
    text(painter, second, {{row.words(), Tone::Text2}}, Type::Small);
    const QRect third = words.translated(0, 2 * line);
    const RichLine state = stateLine(row);
    text(painter, third, state, Type::Meta, Qt::AlignRight);
    text(painter, third.adjusted(0, 0, -qRound(widthOf(look(), state, Type::Meta)) - look().px(8), 0), whoLine(row),
        Type::Meta);
}

void EscalationDelegate::paintTime(QPainter& painter, const QRect& rect, const EscalationRow& row) const
{
    if (row.item.dueAt.isNever())
        return;
    const auto left = row.item.left(now());
    const bool held = !row.item.holder.isEmpty();
    const Tone tone = held ? Tone::Text2 : left < 0s ? Tone::Crit : left < 8min ? Tone::Warn : Tone::Text2;
    const bool precise = std::chrono::abs(left) < 10min;
    const QString clock = precise ? format::clock(std::chrono::abs(left)) : format::duration(std::chrono::abs(left));
    const QRect figure(rect.left(), rect.top(), rect.width(), rect.height() / 2);
    text(painter, figure, {{(left < 0s ? QStringLiteral("−") : QString()) + clock, tone, Weight::SemiBold}},
        Type::Small, Qt::AlignHCenter);
    const QRect track(rect.left() + look().px(6), figure.bottom() + look().px(5), look().px(36), look().px(3));
    const Theme& theme = look().theme();
    painter.fillRect(track, theme.sunken);
    painter.fillRect(QRect(track.topLeft(), QSize(qRound(track.width() * row.item.elapsed(now())), track.height())),
        tone == Tone::Text2 ? theme.ctl : theme.mark(tone));
}

RichLine EscalationDelegate::whoLine(const EscalationRow& row) const
{
    if (row.approval)
        return {{SupervisorWords::tr("asked for by %1")
                     .arg(row.approval->askedBy.contains(u':') ? timeline::machineTitle(row.approval->askedBy)
                                                               : row.approval->askedBy),
            Tone::Text3}};
    if (!row.item.holder.isEmpty())
        return {{row.item.holder, Tone::Text3}};
    if (row.item.isLate(now()))
        return {{SupervisorWords::tr("nobody took it · time is up"), Tone::Text3}};
    return {{SupervisorWords::tr("the machine is silent"), Tone::Text3}};
}

RichLine EscalationDelegate::stateLine(const EscalationRow& row) const
{
    if (row.approval)
        return {{SupervisorWords::tr("approval"), Tone::Text3}};
    if (!row.item.holder.isEmpty())
        return {{SupervisorWords::tr("being attended to"), Tone::Ok, Weight::Medium}};
    if (row.item.isLate(now()))
        return {{SupervisorWords::tr("late"), Tone::Crit, Weight::Medium}};
    return {{SupervisorWords::tr("free"), Tone::Text3}};
}

/// From the right the columns of figures; what is left is shared by who, state and case. Where there is little room the
/// promises kept give way to the names.
TeamColumns TeamColumns::of(const Look& look, const QRect& rect)
{
    TeamColumns columns;
    int right = rect.right() - look.px(14);
    const auto take = [&](int width) {
        right -= look.px(width);
        return QRect(right, rect.top(), look.px(width), rect.height());
    };
    const bool all = rect.width() >= look.px(roomForAll);
    columns.kept = take(all ? 54 : 0);
    columns.money = take(all ? 86 : 80);
    columns.deals = take(all ? 56 : 54);
    columns.cases = take(all ? 56 : 46);
    columns.channel = take(all ? 62 : 58);
    const int left = rect.left() + look.px(16);
    const int rest = right - left;
    columns.who = QRect(left, rect.top(), rest * (all ? 37 : 36) / 100, rect.height());
    columns.state =
        QRect(columns.who.right() + 1, rect.top(), rest * (all ? 34 : 38) / 100 - look.px(12), rect.height());
    columns.now = QRect(
        columns.state.right() + look.px(12), rect.top(), right - columns.state.right() - look.px(18), rect.height());
    return columns;
}

TeamHead::TeamHead(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setAccessibleName(tr("Who, state, now, channel, cases, agreements, amount, promises kept"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TeamHead::sizeHint() const { return {0, look().metrics().tableHead()}; }

void TeamHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().canvas);
    paint::horizontalLine(painter, 0, width(), 0, theme().line);
    paint::horizontalLine(painter, 0, width(), height() - 1, theme().line);
    const TeamColumns at = TeamColumns::of(look(), rect());
    const auto head = [&](const QRect& column, const QString& text, Qt::Alignment alignment = Qt::AlignLeft) {
        paintLine(look(), painter, column, {{text, Tone::Text3, Weight::Medium}}, Type::Meta, alignment);
    };
    head(at.who, tr("Who"));
    head(at.state, tr("State"));
    head(at.now, tr("Now"));
    head(at.channel, tr("Channel"));
    head(at.cases, tr("Cases"), Qt::AlignRight);
    head(at.deals, tr("Deals"), Qt::AlignRight);
    head(at.money, QStringLiteral("R$"), Qt::AlignRight);
    if (at.kept.width() > 0)
        head(at.kept, tr("Kept"), Qt::AlignRight);
}

QSize TeamDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, rowAt<TeamRow>(index).isHead() ? look().px(26) : look().px(30)};
}

void TeamDelegate::paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto& row = rowAt<TeamRow>(index);
    if (row.isHead()) {
        painter.fillRect(rect.adjusted(0, 0, 0, -1), look().theme().pane);
        return text(
            painter, rect.adjusted(look().px(16), 0, 0, 0), {{row.head, Tone::Text3, Weight::SemiBold}}, Type::Meta);
    }
    const TeamColumns columns = TeamColumns::of(look(), rect);
    paintTile(painter, columns.who, row);
    text(painter, columns.who.adjusted(look().px(28), 0, -look().px(8), 0), {{row.name(), Tone::Text, Weight::Medium}},
        Type::Small);
    if (row.person)
        paintPerson(painter, columns, *row.person);
    else
        paintAgent(painter, columns, row);
}

/// Round with initials for people, square for the machine.
void TeamDelegate::paintTile(QPainter& painter, const QRect& rect, const TeamRow& row) const
{
    const Theme& theme = look().theme();
    const int side = look().px(20);
    const QRect tile(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    if (row.agent) {
        paint::box(painter, tile, {.fill = theme.iaT, .radius = look().metrics().radius()});
        const int inset = look().px(3);
        return look().icons().paint(painter, tile.adjusted(inset, inset, -inset, -inset), Icon::Machine, theme.ia);
    }
    paint::dot(painter, QRectF(tile).center(), side, theme.accentL);
    paint::line(painter, tile, format::initials(row.person->actor), look().font(Type::Micro, Weight::SemiBold),
        theme.text, Qt::AlignHCenter);
}

void TeamDelegate::paintPerson(QPainter& painter, const TeamColumns& columns, const supervision::Person& person) const
{
    const Theme& theme = look().theme();
    const QPointF centre(columns.state.left() + look().px(4), columns.state.center().y() + 0.5);
    if (person.state.isEmpty())
        paint::ring(painter, centre, look().px(8), theme.ctl);
    else
        paint::dot(painter, centre, look().px(8), theme.mark(stateTone(person)));
    const bool timed = isTimed(person);
    const auto length = timed ? span(person.since, now()) : 0s;
    // A break has no limit (NR-17), nor has waiting for the next case.
    const bool limited = person.state != QStringLiteral("ready") && person.state != QStringLiteral("paused");
    const Tone tone = limited && length > 300s ? Tone::Crit : limited && length > 180s ? Tone::Warn : Tone::Text3;
    const RichLine clock =
        timed ? RichLine{{format::clock(length), tone, tone == Tone::Crit ? Weight::SemiBold : Weight::Regular}}
              : RichLine();
    text(painter, columns.state, clock, Type::Small, Qt::AlignRight);
    text(painter,
        columns.state.adjusted(look().px(14), 0, -qRound(widthOf(look(), clock, Type::Small)) - look().px(6), 0),
        {{stateTitle(person), person.state.isEmpty() ? Tone::Text3 : Tone::Text}}, Type::Small);
    if (!person.help.isEmpty())
        paintChip(look(), painter, columns.now, {SupervisorWords::tr("Asks for help"), Tone::Warn});
    else
        text(painter, columns.now, {{person.debtorName.isEmpty() ? dash() : person.debtorName, Tone::Text2}},
            Type::Small);
    const auto channel = channelFromName(person.channel);
    if (channel && person.item.isValid())
        glyph(painter, columns.channel, iconOf(*channel), toneOf(*channel));
    else
        text(painter, columns.channel, {{dash(), Tone::Text3}}, Type::Small);
    paintDone(painter, columns, person.done.cases, person.done);
}

void TeamDelegate::paintAgent(QPainter& painter, const TeamColumns& columns, const TeamRow& row) const
{
    const Theme& theme = look().theme();
    const supervision::MachineAgent& agent = *row.agent;
    const QPointF centre(columns.state.left() + look().px(4), columns.state.center().y() + 0.5);
    paint::dot(painter, centre, look().px(8), row.stopped ? theme.warnM : theme.iaM);
    const QString load = agent.conversations > 0 ? SupervisorWords::tr("%n open", nullptr, agent.conversations)
                                                 : SupervisorWords::tr("%1/min").arg(agent.lastMinute);
    const RichLine busy{{load, Tone::Text3}};
    text(painter, columns.state, busy, Type::Small, Qt::AlignRight);
    text(painter,
        columns.state.adjusted(look().px(14), 0, -qRound(widthOf(look(), busy, Type::Small)) - look().px(6), 0),
        {{row.stopped ? SupervisorWords::tr("Stopped") : SupervisorWords::tr("Active"),
            row.stopped ? Tone::Warn : Tone::Text}},
        Type::Small);
    text(painter, columns.now,
        {{agent.lastAt.isNever()
                ? dash()
                : SupervisorWords::tr("last at %1").arg(format::time(agent.lastAt.in(deskZone()).time())),
            Tone::Text2}},
        Type::Small);
    QRect place = columns.channel;
    for (const QString& name : agent.channels) {
        if (const auto channel = channelFromName(name))
            place = glyph(painter, place, iconOf(*channel), toneOf(*channel));
    }
    if (agent.channels.isEmpty())
        text(painter, place, {{dash(), Tone::Text3}}, Type::Small);
    paintDone(painter, columns, agent.acts, agent.done);
}

void TeamDelegate::paintDone(
    QPainter& painter, const TeamColumns& columns, int cases, const supervision::Achievement& done) const
{
    const auto figure = [&](const QRect& column, const QString& words, bool there, Weight weight = Weight::Regular) {
        text(painter, column, {{there ? words : dash(), there ? Tone::Text : Tone::Text3, weight}}, Type::Small,
            Qt::AlignRight);
    };
    figure(columns.cases, format::count(cases), cases > 0);
    figure(columns.deals, format::count(done.agreements), done.agreements > 0, Weight::SemiBold);
    figure(columns.money, format::amount(done.cents), done.cents > 0);
    if (columns.kept.width() <= 0)
        return;
    const auto kept = done.keptTenths();
    figure(columns.kept, kept ? format::percent((*kept + 5) / 10 * 10) : QString(), kept.has_value());
}

QSize ActDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {0, look().px(26)}; }

void ActDelegate::paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto& row = rowAt<ActRow>(index);
    const QRect inside = rect.adjusted(look().px(16), 0, -look().px(14), 0);
    const QRect words = glyph(painter, inside, row.glyph(), row.tone());
    const int name = std::min(look().px(168), words.width() / 3);
    text(painter, QRect(words.left(), words.top(), name - look().px(8), words.height()),
        {{row.act.name, Tone::Text, Weight::SemiBold}}, Type::Small);
    text(painter, words, {{format::timeWithSeconds(row.act.at.in(deskZone()).time()), Tone::Text3}}, Type::Meta,
        Qt::AlignRight);
    RichLine deed{{row.deed(), Tone::Text, Weight::SemiBold}};
    if (!row.act.reason.isEmpty())
        deed.append({QStringLiteral(" · ") + row.act.reason, Tone::Text2});
    // The reason is what this list is for: a long message gives way to it.
    if (row.act.kind == supervision::MachineAct::Kind::Sent && !row.act.reason.isEmpty())
        deed = {{SupervisorWords::tr("wrote"), Tone::Text, Weight::SemiBold},
            {QStringLiteral(" · %1 · “%2”").arg(row.act.reason, row.act.text.simplified()), Tone::Text2}};
    text(painter, words.adjusted(name, 0, -look().px(62), 0), deed, Type::Small);
}

} // namespace trato::ui
