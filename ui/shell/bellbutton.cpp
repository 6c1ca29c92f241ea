#include "ui/shell/bellbutton.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace trato::ui {

BellButton::BellButton(const Look& look, QWidget* parent)
    : IconButton(look, Icon::Bell, tr("Notices"), parent)
    , m_bellLook(look)
{
}

void BellButton::setState(int unread, bool silent)
{
    m_unread = unread;
    setGlyph(Icon::Bell, silent ? Tone::Text3 : Tone::Text2);
    QString name = unread > 0 ? tr("Notices, %n unread", nullptr, unread) : tr("Notices");
    if (silent)
        name = tr("%1, silence").arg(name);
    setAccessibleName(name);
    update();
}

void BellButton::paintEvent(QPaintEvent* event)
{
    IconButton::paintEvent(event);
    if (m_unread == 0)
        return;
    QPainter painter(this);
    const QString text = m_unread > 99 ? QStringLiteral("99+") : QString::number(m_unread);
    QFont font = m_bellLook.font(Type::Micro, Weight::SemiBold);
    const int high = m_bellLook.px(14);
    const int wide = std::max(high, QFontMetrics(font).horizontalAdvance(text) + m_bellLook.px(6));
    const QRect badge(width() - wide, 0, wide, high);
    paint::box(painter, badge, {.fill = m_bellLook.theme().accent, .radius = high / 2.0});
    paint::line(painter, badge, text, font, m_bellLook.theme().raised, Qt::AlignHCenter);
}

} // namespace trato::ui
