#include "ui/shell/searchfield.h"

#include "ui/theme/paint.h"
#include "ui/widgets/keycap.h"

#include <QPainter>

namespace trato::ui {

SearchField::SearchField(const Look& look, const QString& keys, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_keys(keys)
{
    setText(tr("Search or command"));
    setAccessibleName(text());
    setToolTip(QStringLiteral("%1 (%2)").arg(text(), keys));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize SearchField::sizeHint() const { return {m_look.px(212), m_look.metrics().button()}; }

QSize SearchField::minimumSizeHint() const { return {m_look.px(34), m_look.metrics().button()}; }

void SearchField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_look.theme();
    const QColor fill = underMouse() ? theme.raised : theme.pane;
    paint::box(painter, rect(), {.fill = fill, .border = theme.line2, .radius = m_look.metrics().radius()});
    m_look.icons().paint(painter, QRect(m_look.px(9), 0, m_look.px(14), height()), Icon::Search, theme.text3);
    if (width() < m_look.px(120))
        return;
    const QSize cap = keyCapSize(m_look, m_keys, KeyCapKind::Flat);
    const QRect key(QPoint(width() - m_look.px(8) - cap.width(), (height() - cap.height()) / 2), cap);
    paintKeyCap(m_look, painter, key, m_keys, KeyCapKind::Flat);
    const QRect words(m_look.px(31), 0, key.left() - m_look.px(37), height());
    paint::line(painter, words, text(), m_look.font(Type::Small), theme.text3);
}

} // namespace trato::ui
