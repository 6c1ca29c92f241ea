#include "ui/widgets/channelstrip.h"

#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/spoken.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace trato::ui {
namespace {

/// How much room each channel's words need, beside the others.
qreal shareOf(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp: return 1.28;
    case Channel::Voice: return 1.02;
    case Channel::Email: return 0.9;
    case Channel::Sms: return 1.26;
    case Channel::Rcs:
    case Channel::Portal: return 0.98;
    }
    Q_UNREACHABLE();
}

class CellButton final : public QAbstractButton {
public:
    CellButton(const Look& look, const ChannelCell& cell, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("ownFocus", true);
        setCell(cell);
    }

    void setCell(const ChannelCell& cell)
    {
        m_cell = cell;
        setText(channelTitle(m_cell.channel));
        setAccessibleName(QStringLiteral("%1, %2").arg(text(), m_cell.reason));
        setAccessibleDescription(m_cell.reason);
        setToolTip(QStringLiteral("%1\n%2").arg(text(), m_cell.reason));
        update();
    }

    std::function<void()> onTrace;
    bool isFirst = false;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return onTrace();
        QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = m_look.theme();
        if (underMouse())
            painter.fillRect(rect(), theme.hover);
        if (!isFirst)
            paint::verticalLine(painter, 0, 0, height(), theme.line);
        const bool open = m_cell.access == ChannelAccess::Open;
        // Where six stand close together the names need the room.
        const bool close = width() < m_look.px(124);
        const int left = m_look.px(isFirst ? 16 : close ? 8 : 12);
        const int right = width() - m_look.px(close ? 5 : 8);
        const QRect top(left, m_look.px(5), right - left, m_look.px(16));
        const int icon = m_look.px(14);
        const int mark = m_look.px(12);
        const QColor glyph = open ? theme.tone(toneOf(m_cell.channel)) : theme.text3;
        m_look.icons().paint(painter, QRect(top.left(), top.top(), icon, top.height()), iconOf(m_cell.channel), glyph);
        const QRect name(top.left() + icon + m_look.px(6), top.top(),
            top.width() - icon - mark - m_look.px(close ? 8 : 12), top.height());
        paint::line(painter, name, text(), m_look.font(Type::Small, Weight::Medium), open ? theme.text : theme.text3);
        paintMark(painter, QRect(right - mark, top.top(), mark, top.height()));
        const QRect bottom(left, top.bottom() + 1, right - left, m_look.px(16));
        paintLine(m_look, painter, bottom, {{m_cell.reason, open ? Tone::Text2 : Tone::Text3}}, Type::Meta);
        if (isChecked())
            painter.fillRect(0, height() - m_look.px(2), width(), m_look.px(2), theme.accent);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::innerRing(painter, rect().adjusted(1, 1, 0, 0), theme.focus);
    }

private:
    void paintMark(QPainter& painter, const QRect& rect) const
    {
        const Theme& theme = m_look.theme();
        switch (m_cell.access) {
        case ChannelAccess::Open: return m_look.icons().paint(painter, rect, Icon::Check, theme.ok);
        case ChannelAccess::Closed: return m_look.icons().paint(painter, rect, Icon::Lock, theme.text3);
        case ChannelAccess::Unsupported: return m_look.icons().paint(painter, rect, Icon::Minus, theme.text3);
        case ChannelAccess::Silenced: return m_look.icons().paint(painter, rect, Icon::Pause, theme.care);
        }
    }

    const Look& m_look;
    ChannelCell m_cell;
};

} // namespace

QString channelTitle(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp: return QStringLiteral("WhatsApp");
    case Channel::Sms: return QStringLiteral("SMS");
    case Channel::Rcs: return QStringLiteral("RCS");
    case Channel::Email: return ChannelStrip::tr("E-mail");
    case Channel::Voice: return ChannelStrip::tr("Telephone");
    case Channel::Portal: return ChannelStrip::tr("Portal");
    }
    Q_UNREACHABLE();
}

ChannelStrip::ChannelStrip(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
    , m_group(new QButtonGroup(this))
{
    Spoken::as(*this, QAccessible::Grouping);
    setAccessibleName(tr("Channels"));
    // Two rows are taller than the hint: where the width asks for them they are given.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { Q_EMIT chosen(m_cells.at(static_cast<std::size_t>(index)).channel); });
}

void ChannelStrip::setCells(std::vector<ChannelCell> cells)
{
    if (cells == m_cells)
        return;
    const auto sameChannel = [](const ChannelCell& one, const ChannelCell& other) {
        return one.channel == other.channel;
    };
    if (std::equal(cells.begin(), cells.end(), m_cells.begin(), m_cells.end(), sameChannel)) {
        m_cells = std::move(cells);
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            static_cast<CellButton*>(m_group->button(int(i)))->setCell(m_cells[i]);
        return;
    }
    const auto before = current();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (QAbstractButton* old : m_group->buttons())
        delete old;
    m_cells = std::move(cells);
    int index = 0;
    for (const ChannelCell& cell : m_cells) {
        auto* made = new CellButton(look(), cell, this);
        made->isFirst = index == 0;
        made->onTrace = [this, channel = cell.channel] { Q_EMIT traceRequested(channel); };
        m_group->addButton(made, index++);
        made->show();
    }
    if (before)
        setCurrent(*before);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    placeCells();
}

void ChannelStrip::setCurrent(Channel channel)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].channel == channel)
            m_group->button(int(i))->setChecked(true);
    }
}

std::optional<Channel> ChannelStrip::current() const
{
    const int index = m_group->checkedId();
    if (index < 0 || index >= int(m_cells.size()))
        return std::nullopt;
    return m_cells[static_cast<std::size_t>(index)].channel;
}

int ChannelStrip::rowsFor(int width) const { return width < px(560) ? 2 : 1; }

QSize ChannelStrip::sizeHint() const { return {px(740), px(43)}; }

QSize ChannelStrip::minimumSizeHint() const { return {px(300), px(43)}; }

int ChannelStrip::heightForWidth(int width) const { return px(43) * rowsFor(width); }

void ChannelStrip::resizeEvent(QResizeEvent*) { placeCells(); }

void ChannelStrip::lookChanged()
{
    placeCells();
    LookWidget::lookChanged();
}

void ChannelStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int row = 0; row < rowsFor(width()); ++row)
        paint::horizontalLine(painter, 0, width(), row * px(43), theme().line);
}

void ChannelStrip::focusInEvent(QFocusEvent* event)
{
    QAbstractButton* const cell = m_group->checkedButton() != nullptr ? m_group->checkedButton() : m_group->button(0);
    if (cell != nullptr)
        cell->setFocus(event->reason());
}

/// What the cell with the focus does not take.
void ChannelStrip::keyPressEvent(QKeyEvent* event)
{
    QAbstractButton* const cell = m_group->button(event->key() - Qt::Key_1);
    if (!isPlain(*event) || cell == nullptr)
        return LookWidget::keyPressEvent(event);
    cell->setFocus(Qt::ShortcutFocusReason);
    cell->click();
    Q_EMIT picked();
}

void ChannelStrip::placeCells()
{
    const int count = int(m_cells.size());
    if (count == 0)
        return;
    const int rows = rowsFor(width());
    const int perRow = (count + rows - 1) / rows;
    for (int from = 0; from < count; from += perRow) {
        const int to = std::min(count, from + perRow);
        qreal total = 0;
        for (int i = from; i < to; ++i)
            total += shareOf(m_cells[static_cast<std::size_t>(i)].channel);
        qreal x = 0;
        for (int i = from; i < to; ++i) {
            const qreal w = width() * shareOf(m_cells[static_cast<std::size_t>(i)].channel) / total;
            const int left = qRound(x);
            auto* cell = static_cast<CellButton*>(m_group->button(i));
            cell->isFirst = i == from;
            cell->setGeometry(left, from / perRow * px(43) + 1, qRound(x + w) - left, px(43) - 1);
            x += w;
        }
    }
}

} // namespace trato::ui
