#include "ui/shell/statusbar.h"

#include "ui/desk/statusboard.h"
#include "ui/theme/paint.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace trato::ui {

StatusBar::StatusBar(const Look& look, const StatusBoard& board, QWidget* parent)
    : LookWidget(look, parent)
    , m_board(board)
{
    Spoken::as(*this, QAccessible::StatusBar);
    connect(&board, &StatusBoard::changed, this, [this] {
        describe();
        update();
    });
    StatusBar::lookChanged();
}

int StatusBar::widthOfItem(const StatusItem& item) const
{
    const int icon = item.icon == Icon::None ? 0 : px(17);
    return icon + int(std::ceil(widthOf(look(), item.text, Type::Meta)));
}

QRect StatusBar::keysArea() const
{
    const int cap = keyCapSize(look(), QStringLiteral("?"), KeyCapKind::Flat).width();
    const int word = int(std::ceil(look().figures().width(tr("keys"), look().font(Type::Meta))));
    const int wide = cap + px(5) + word;
    return {width() - px(12) - wide, 0, wide, height()};
}

std::vector<StatusBar::Placed> StatusBar::placed() const
{
    std::vector<Placed> all;
    const int gap = px(16);
    int wanted = 0;
    for (const StatusItem& item : m_board.items())
        wanted += widthOfItem(item) + gap;
    const bool tight = wanted > keysArea().left() - px(12);
    int left = px(12);
    int right = keysArea().left() - gap;
    const auto shown = [&](const StatusItem& item) { return !item.text.isEmpty() && (!tight || item.essential); };
    for (const StatusItem& item : m_board.items()) {
        if (item.side != StatusSide::Left || !shown(item))
            continue;
        all.push_back({QRect(left, 0, widthOfItem(item), height()), &item});
        left += widthOfItem(item) + gap;
    }
    for (auto item = m_board.items().rbegin(); item != m_board.items().rend(); ++item) {
        if (item->side != StatusSide::Right || !shown(*item))
            continue;
        right -= widthOfItem(*item);
        all.push_back({QRect(right, 0, widthOfItem(*item), height()), &*item});
        right -= gap;
    }
    return all;
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    paint::horizontalLine(painter, 0, width(), 0, theme().line);
    for (const Placed& one : placed()) {
        QRect area = one.area;
        if (one.item->icon != Icon::None) {
            const Tone tone = one.item->text.isEmpty() ? Tone::Text3 : one.item->text.front().tone;
            look().icons().paint(painter, QRect(area.x(), 0, px(12), height()), one.item->icon, theme().tone(tone));
            area.setLeft(area.left() + px(17));
        }
        paintLine(look(), painter, area.adjusted(0, 0, 2, 0), one.item->text, Type::Meta);
    }
    const QRect keys = keysArea();
    const QSize cap = keyCapSize(look(), QStringLiteral("?"), KeyCapKind::Flat);
    paintKeyCap(look(), painter, QRect(QPoint(keys.x(), (height() - cap.height()) / 2 + 1), cap), QStringLiteral("?"),
        KeyCapKind::Flat);
    paintLine(look(), painter, keys.adjusted(cap.width() + px(5), 0, 2, 0), {{tr("keys"), Tone::Text3}}, Type::Meta);
}

void StatusBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (keysArea().contains(event->pos()))
        Q_EMIT keysRequested();
}

bool StatusBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return LookWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Placed& one : placed()) {
        if (one.area.contains(help->pos()) && !one.item->toolTip.isEmpty()) {
            QToolTip::showText(help->globalPos(), one.item->toolTip, this, one.area);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void StatusBar::lookChanged()
{
    setFixedHeight(look().metrics().statusBar());
    LookWidget::lookChanged();
}

void StatusBar::describe()
{
    QStringList sentences;
    for (const StatusItem& item : m_board.items())
        sentences << plainText(item.text);
    setAccessibleName(sentences.join(QStringLiteral("; ")));
}

} // namespace trato::ui
