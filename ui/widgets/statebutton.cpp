#include "ui/widgets/statebutton.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <cmath>

namespace trato::ui {

StateButton::StateButton(const Look& look, QWidget* parent)
    : QPushButton(parent)
    , m_look(look)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StateButton::setState(Tone tone, const QString& text, const QString& clock)
{
    const bool sameSize = text == this->text() && clock.size() == m_clock.size();
    m_tone = tone;
    m_clock = clock;
    setText(text);
    setAccessibleName(clock.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, clock));
    if (!sameSize)
        updateGeometry();
    update();
}

QSize StateButton::sizeHint() const
{
    const QFont font = m_look.font(Type::Small, Weight::SemiBold);
    qreal width = m_look.px(10 + 8 + 8 + 8 + 14 + 10) + m_look.figures().width(text(), font);
    if (!m_clock.isEmpty())
        width += m_look.figures().width(m_clock, m_look.font(Type::Small, Weight::Medium)) + m_look.px(8);
    return {int(std::ceil(width)), m_look.metrics().button()};
}

void StateButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_look.theme();
    const QColor ground =
        underMouse() || isDown() ? mixed(theme.tint(m_tone), theme.tone(m_tone), 0.1) : theme.tint(m_tone);
    paint::box(painter, rect(), {.fill = ground, .radius = m_look.metrics().radius()});
    const QColor colour = theme.tone(m_tone);
    paint::dot(painter, QPointF(m_look.px(14), height() / 2.0), m_look.metrics().exact(8), colour);
    painter.setPen(colour);
    const QFont font = m_look.font(Type::Small, Weight::SemiBold);
    qreal x = m_look.px(26);
    m_look.figures().draw(painter, QRectF(x, 0, width(), height()), Qt::AlignVCenter, text(), font);
    x += m_look.figures().width(text(), font) + m_look.px(8);
    m_look.figures().draw(
        painter, QRectF(x, 0, width(), height()), Qt::AlignVCenter, m_clock, m_look.font(Type::Small, Weight::Medium));
    const int size = m_look.px(14);
    m_look.icons().paint(painter, QRect(width() - size - m_look.px(9), 0, size, height()), Icon::ChevronDown, colour);
}

Avatar::Avatar(const Look& look, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    Spoken::as(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Avatar::setQuiet(bool quiet)
{
    m_quiet = quiet;
    updateGeometry();
    update();
}

void Avatar::setName(const QString& name)
{
    m_initials = format::initials(name);
    setToolTip(name);
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const { return m_look.metrics().square(m_quiet ? 22 : 24); }

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_look.theme();
    paint::dot(painter, QRectF(rect()).center(), width(), m_quiet ? theme.sunken : theme.accentL);
    paint::line(painter, rect(), m_initials, m_look.font(Type::Micro, Weight::SemiBold),
        m_quiet ? theme.text2 : theme.text, Qt::AlignHCenter);
}

} // namespace trato::ui
