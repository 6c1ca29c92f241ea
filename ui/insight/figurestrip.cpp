#include "ui/insight/figurestrip.h"

#include "ui/theme/paint.h"
#include "ui/widgets/sparkline.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace trato::ui {

using insight::Figure;

namespace {

constexpr std::array keyFigures{Figure::RecoveryRate, Figure::HoursToDeal, Figure::DigitalEngagement, Figure::Csat,
    Figure::Nps, Figure::PromisesKept, Figure::Return};

} // namespace

QSize FigureTile::sizeHint() const { return {px(180), px(80)}; }
QSize FigureTile::minimumSizeHint() const { return {px(120), px(80)}; }

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().raised);
    paint::verticalLine(painter, width() - 1, 0, height(), theme().line);
    paint::horizontalLine(painter, 0, width(), height() - 1, theme().line);
    const QRect inside = rect().adjusted(px(16), px(10), -px(14), -px(8));
    const auto row = [&](int top, int high) { return QRect(inside.left(), inside.top() + top, inside.width(), high); };
    paintLine(look(), painter, row(0, px(16)), {{words().label, Tone::Text2}}, Type::Small);
    const RichLine value = valueLine();
    paintLine(look(), painter, row(px(17), px(26)), value, Type::Head);
    if (inside.width() - widthOf(look(), value, Type::Head) > px(58)) {
        const QRectF area(inside.right() - px(44), inside.top() + px(17), px(44), px(24));
        paintSparkline(look(), painter, area, words().series, Tone::Accent);
    }
    RichLine note;
    if (!words().change.isEmpty())
        note.append({words().change + u' ', words().changeTone, Weight::SemiBold});
    note.append({words().note, Tone::Text3});
    paintLine(look(), painter, row(px(45), px(16)), note, Type::Meta);
    if (showsFocus())
        paint::innerRing(painter, rect().adjusted(1, 1, -2, -2), theme().focus, look().metrics().radius());
}

FigureStrip::FigureStrip(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Key figures"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    for (size_t i = 0; i < keyFigures.size(); ++i)
        m_tiles.push_back(new FigureTile(look, this));
    show({});
    fold();
}

void FigureStrip::show(const InsightBoard& board)
{
    for (size_t i = 0; i < keyFigures.size(); ++i)
        m_tiles[i]->show(figureWords(board, keyFigures[i]));
}

void FigureStrip::takeFocus() { m_tiles.front()->setFocus(Qt::OtherFocusReason); }

void FigureStrip::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().raised); }

void FigureStrip::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void FigureStrip::lookChanged()
{
    fold();
    LookWidget::lookChanged();
}

void FigureStrip::fold()
{
    const int fitting = std::clamp(width() / px(166), 2, static_cast<int>(m_tiles.size()));
    const int columns = fitting >= 7 ? 7 : fitting >= 4 ? 4 : fitting;
    if (columns == m_columns)
        return;
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 0);
    m_columns = columns;
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
}

} // namespace trato::ui
