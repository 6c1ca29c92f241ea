#include "ui/widgets/keycap.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QFontMetrics>
#include <QPainter>

namespace trato::ui {
namespace {

QFont fontOf(const Look& look, KeyCapKind kind)
{
    return look.font(Type::Meta, kind == KeyCapKind::Raised ? Weight::SemiBold : Weight::Medium);
}

} // namespace

QSize keyCapSize(const Look& look, const QString& key, KeyCapKind kind)
{
    const int text = QFontMetrics(fontOf(look, kind)).horizontalAdvance(key);
    if (kind == KeyCapKind::Raised)
        return {std::max(look.px(26), text + look.px(14)), look.px(22)};
    return {std::max(look.px(16), text + look.px(10)), look.px(18)};
}

void paintKeyCap(const Look& look, QPainter& painter, const QRect& rect, const QString& key, KeyCapKind kind)
{
    const Theme& theme = look.theme();
    if (kind == KeyCapKind::Flat) {
        paint::box(painter, rect, {.border = theme.line, .radius = look.metrics().radiusSmall()});
        paint::line(painter, rect, key, fontOf(look, kind), theme.text3, Qt::AlignHCenter);
        return;
    }
    paint::box(painter, rect, {.fill = theme.line2, .radius = look.metrics().radius()});
    paint::box(painter, rect.adjusted(0, 0, 0, -1),
        {.fill = theme.pane, .border = theme.line2, .radius = look.metrics().radius()});
    paint::line(painter, rect.adjusted(0, 0, 0, -1), key, fontOf(look, kind), theme.text, Qt::AlignHCenter);
}

KeyCap::KeyCap(const Look& look, QStringList keys, KeyCapKind kind, QWidget* parent)
    : LookWidget(look, parent)
    , m_kind(kind)
{
    Spoken::as(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(std::move(keys));
}

void KeyCap::setKeys(QStringList keys)
{
    m_keys = std::move(keys);
    setAccessibleName(m_keys.join(u' '));
    updateGeometry();
    update();
}

QStringList KeyCap::caps() const
{
    if (m_keys.isEmpty())
        return {};
    return m_kind == KeyCapKind::Raised ? m_keys : QStringList{m_keys.join(u' ')};
}

QSize KeyCap::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QString& cap : caps()) {
        const QSize size = keyCapSize(look(), cap, m_kind);
        width += size.width() + (width > 0 ? px(4) : 0);
        height = size.height();
    }
    return {width, height};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = 0;
    for (const QString& cap : caps()) {
        const QSize size = keyCapSize(look(), cap, m_kind);
        paintKeyCap(look(), painter, QRect(QPoint(x, (height() - size.height()) / 2), size), cap, m_kind);
        x += size.width() + px(4);
    }
}

} // namespace trato::ui
