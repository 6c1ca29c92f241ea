#include "ui/insight/channeltable.h"

#include "base/channel.h"

#include "ui/format/brazil.h"
#include "ui/insight/figurewords.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>

namespace trato::ui {

using insight::ChannelFigures;

namespace {

constexpr int headHeight = 28;
constexpr int rowHeight = 34;

struct Columns {
    QRect name, meter, answers, cost, deals;
};

Columns columnsOf(const Look& look, const QRect& row)
{
    const int deals = look.px(68);
    const int cost = look.px(66);
    const int answers = look.px(54);
    const int name = std::min(look.px(104), row.width() / 3);
    const int meter = std::max(0, row.width() - name - answers - cost - deals - look.px(4));
    int x = row.left();
    const auto next = [&](int width) { return QRect(std::exchange(x, x + width), row.top(), width, row.height()); };
    return {next(name), next(meter), next(answers), next(cost), next(deals)};
}

QString priceText(const ChannelFigures& one)
{
    return one.price ? format::money(one.price->cents()) : QStringLiteral("–");
}

} // namespace

ChannelTable::ChannelTable(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::TabFocus);
    Spoken::as(*this, QAccessible::Table);
    setAccessibleName(tr("Where they answer"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(
        tr("<p>Answers: debtors who answered on the channel, over debtors contacted there. Cost: price of a contact "
           "on the last day. Agreements: share of those accepted in the period.</p>"));
}

void ChannelTable::show(std::vector<ChannelFigures> channels)
{
    m_channels = std::move(channels);
    QStringList said;
    for (const ChannelFigures& one : m_channels) {
        const auto channel = channelFromName(one.channel);
        said.append(tr("%1: %2 answer, %3 a contact, %4 of the agreements")
                        .arg(channel ? channelWord(*channel) : one.channel, shareText(one.answered), priceText(one),
                            shareText(one.deals)));
    }
    Spoken::setValue(*this, said.isEmpty() ? tr("nobody was contacted") : said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ChannelTable::sizeHint() const
{
    const int rows = std::max(1, static_cast<int>(m_channels.size()));
    return {px(360), px(headHeight) + rows * px(rowHeight)};
}

QSize ChannelTable::minimumSizeHint() const { return {px(250), sizeHint().height()}; }

void ChannelTable::paintRow(QPainter& painter, const QRect& row, const ChannelFigures& one) const
{
    const Columns columns = columnsOf(look(), row);
    const auto channel = channelFromName(one.channel);
    const int glyph = look().metrics().iconText();
    const QRect icon(columns.name.left(), row.center().y() - glyph / 2, glyph, glyph);
    if (channel)
        look().icons().paint(painter, icon, iconOf(*channel), theme().tone(toneOf(*channel)));
    paintLine(look(), painter, columns.name.adjusted(glyph + px(6), 0, 0, 0),
        {{channel ? channelTitle(*channel) : one.channel, Tone::Text}}, Type::Small);
    const QRectF track(columns.meter.left(), row.center().y() - px(2), columns.meter.width(), px(4));
    const qreal radius = look().metrics().exact(2);
    if (one.answered.whole > 0) {
        paint::box(painter, track, {.fill = theme().sunken, .radius = radius});
        QRectF filled = track;
        filled.setWidth(track.width() * double(one.answered.part) / double(one.answered.whole));
        paint::box(painter, filled, {.fill = theme().accent, .radius = radius});
    }
    const auto cell = [&](const QRect& at, const QString& text, Tone tone, Weight weight = Weight::Regular) {
        paintLine(look(), painter, at, {{text, tone, weight}}, Type::Small, Qt::AlignRight);
    };
    cell(columns.answers, shareText(one.answered), Tone::Text, Weight::SemiBold);
    cell(columns.cost, priceText(one), Tone::Text2);
    cell(columns.deals, shareText(one.deals), Tone::Text);
    paint::horizontalLine(painter, 0, width(), row.bottom(), theme().line);
}

void ChannelTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns heads = columnsOf(look(), QRect(0, 0, width(), px(headHeight)));
    const auto head = [&](const QRect& at, const QString& text, Qt::Alignment alignment) {
        paintLine(look(), painter, at, {{text, Tone::Text3, Weight::Medium}}, Type::Meta, alignment);
    };
    head(heads.name, tr("Channel"), Qt::AlignLeft);
    head(heads.meter.united(heads.answers), tr("Answers"), Qt::AlignRight);
    head(heads.cost, tr("Cost"), Qt::AlignRight);
    head(heads.deals, tr("Agreements"), Qt::AlignRight);
    paint::horizontalLine(painter, 0, width(), px(headHeight) - 1, theme().line2);
    for (size_t i = 0; i < m_channels.size(); ++i)
        paintRow(painter, QRect(0, px(headHeight) + static_cast<int>(i) * px(rowHeight), width(), px(rowHeight)),
            m_channels[i]);
    if (m_channels.empty())
        paintLine(look(), painter, QRect(0, px(headHeight), width(), px(rowHeight)),
            {{tr("nobody was contacted"), Tone::Text3}}, Type::Small);
    if (showsFocus())
        paint::innerRing(painter, rect(), theme().focus, look().metrics().radius());
}

} // namespace trato::ui
