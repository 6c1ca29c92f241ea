#include "ui/supervisor/sparktile.h"

#include "ui/format/brazil.h"
#include "ui/supervisor/rows.h"
#include "ui/theme/richline.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/spoken.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace trato::ui {

namespace {

QString shareText(std::optional<int> tenths) { return tenths ? format::percent(*tenths) : QString(); }

} // namespace

SparkTile::SparkTile(const Look& look, const QString& label, QWidget* parent)
    : LookWidget(look, parent)
    , m_label(label)
{
    setAccessibleName(label);
    Spoken::as(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SparkTile::show(Shown shown)
{
    m_shown = std::move(shown);
    QStringList values;
    for (const auto& value : m_shown.series)
        values.append(value ? QString::number(*value, 'g', 3) : QStringLiteral("–"));
    setToolTip(m_label + u'\n' + values.join(QStringLiteral(" · ")));
    const QString said = m_shown.value.isEmpty() ? tr("nothing yet") : m_shown.value;
    Spoken::setValue(*this, m_shown.note.isEmpty() ? said : said + QStringLiteral(", ") + m_shown.note);
    update();
}

void SparkTile::setBrief(bool brief)
{
    m_brief = brief;
    updateGeometry();
    update();
}

QSize SparkTile::sizeHint() const { return {px(120), px(m_brief ? 30 : 76)}; }
QSize SparkTile::minimumSizeHint() const { return {px(96), px(m_brief ? 30 : 76)}; }

void SparkTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().raised);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
    const bool there = !m_shown.value.isEmpty();
    const RichLine value{
        {there ? m_shown.value : QStringLiteral("–"), there ? Tone::Text : Tone::Text3, Weight::SemiBold}};
    if (m_brief) {
        RichLine line = value;
        line.append({QStringLiteral("  ") + m_label, Tone::Text2});
        return paintLine(look(), painter, rect().adjusted(px(12), 0, -px(8), 0), line, Type::Small);
    }
    const QRect inside = rect().adjusted(px(16), px(8), -px(14), -px(6));
    paintLine(look(), painter, QRect(inside.left(), inside.top(), inside.width(), px(18)),
        {{m_label, Tone::Text3, Weight::Medium}}, Type::Meta);
    const QRect middle(inside.left(), inside.top() + px(18), inside.width(), px(24));
    paintLine(look(), painter, middle, value, Type::Head);
    if (middle.width() - widthOf(look(), value, Type::Head) > px(52))
        paintLineOf(painter, QRectF(middle.right() - px(46), middle.top() + px(2), px(46), px(20)));
    paintLine(look(), painter, QRect(inside.left(), middle.bottom() + px(2), inside.width(), px(16)),
        {{m_shown.note, Tone::Text3}}, Type::Meta);
}

void SparkTile::paintLineOf(QPainter& painter, const QRectF& area) const
{
    paintSparkline(look(), painter, area, m_shown.series, m_shown.tone);
}

TileStrip::TileStrip(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setAccessibleName(tr("Numbers of the floor"));
    for (const QString& label : {tr("In the queue"), tr("In conversation"), tr("Agreements today"), tr("Promises kept"),
             tr("Within the time"), tr("Right contact"), tr("Kept back by policy"), tr("Engine")})
        m_tiles.push_back(new SparkTile(look, label, this));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    setColumns(static_cast<int>(m_tiles.size()));
    show(supervision::LiveNumbers());
}

void TileStrip::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().raised); }

void TileStrip::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto* grid = static_cast<QGridLayout*>(layout());
    for (size_t i = 0; i < m_tiles.size(); ++i)
        grid->addWidget(m_tiles[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
}

void TileStrip::setBrief(bool brief)
{
    for (SparkTile* tile : m_tiles)
        tile->setBrief(brief);
}

void TileStrip::show(const supervision::LiveNumbers& numbers)
{
    m_tiles[0]->show({format::count(numbers.waiting),
        numbers.waiting > 0 ? tr("mean wait %1").arg(format::duration(numbers.meanWait)) : QString(),
        numbers.waitingSeries});
    m_tiles[1]->show({QStringLiteral("%1 + %2").arg(format::count(numbers.people), format::count(numbers.machine)),
        tr("people + machine"), numbers.talkSeries});
    m_tiles[2]->show({format::count(numbers.agreements), format::money(numbers.agreedCents), numbers.agreementSeries});
    m_tiles[3]->show(
        {shareText(numbers.keptTenths), tr("7 days · %n ended", nullptr, numbers.promisesEnded), numbers.keptSeries});
    m_tiles[4]->show({shareText(numbers.timelyTenths), tr("%n late now", nullptr, numbers.late), numbers.timelySeries,
        numbers.late > 0 ? Tone::Warn : Tone::Accent});
    m_tiles[5]->show({shareText(numbers.rightPartyTenths), tr("of %n outcome(s) today", nullptr, numbers.outcomes),
        numbers.rightPartySeries});
    QStringList rules;
    for (size_t i = 0; i < std::min<size_t>(numbers.refusals.size(), 3); ++i)
        rules.append(
            QStringLiteral("%1 %2").arg(ruleTitle(numbers.refusals[i].rule)).arg(numbers.refusals[i].messages));
    m_tiles[6]->show(
        {format::count(numbers.refused), rules.join(QStringLiteral(" · ")), numbers.refusedSeries, Tone::Text3});
    m_tiles[7]->show({tr("%1/h").arg(format::count(numbers.sentPerHour)),
        numbers.stuck > 0 ? tr("%n stuck in the outbox", nullptr, numbers.stuck) : tr("nothing stuck in the outbox"),
        numbers.sentSeries, numbers.stuck > 0 ? Tone::Warn : Tone::Accent});
}

} // namespace trato::ui
