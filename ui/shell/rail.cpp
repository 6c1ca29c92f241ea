#include "ui/shell/rail.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/widgets/logo.h"
#include "ui/widgets/spoken.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace trato::ui {

class Rail::DeskButton final : public QAbstractButton {
public:
    DeskButton(const Look& look, QString id, const QString& title, Icon icon, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
        , m_id(std::move(id))
        , m_icon(icon)
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setProperty("ownFocus", true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] const QString& id() const { return m_id; }
    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleName(count > 0 ? Rail::tr("%1, %2 waiting").arg(text()).arg(count) : text());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = m_look.metrics().railButton();
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = m_look.theme();
        const QColor ground = isChecked() ? theme.accentT : underMouse() ? theme.hover : QColor(Qt::transparent);
        paint::box(painter, rect(), {.fill = ground, .radius = m_look.metrics().radiusCard()});
        QRect glyph(QPoint(), m_look.metrics().square(20));
        glyph.moveCenter(rect().center());
        m_look.icons().paint(painter, glyph, m_icon, isChecked() ? theme.accent : theme.text2);
        if (m_badge > 0)
            paintBadge(painter);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::innerRing(painter, rect(), theme.focus, m_look.metrics().radiusCard());
    }

private:
    void paintBadge(QPainter& painter) const
    {
        QFont font = m_look.font(Type::Micro, Weight::SemiBold);
        font.setPointSizeF(font.pointSizeF() * 0.9);
        const QString text = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        const int high = m_look.px(14);
        const int wide = std::max(high, QFontMetrics(font).horizontalAdvance(text) + m_look.px(6));
        const QRect badge(width() - wide - m_look.px(2), m_look.px(3), wide, high);
        paint::box(painter, badge, {.fill = m_look.theme().care, .radius = high / 2.0});
        paint::line(painter, badge, text, font, m_look.theme().raised, Qt::AlignHCenter);
    }

    const Look& m_look;
    QString m_id;
    Icon m_icon;
    int m_badge = 0;
};

Rail::Rail(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    Spoken::as(*this, QAccessible::ToolBar);
    setAccessibleName(tr("Desks"));
    m_layout->addStretch();
    connect(m_group, &QButtonGroup::buttonClicked, this,
        [this](QAbstractButton* button) { Q_EMIT chosen(static_cast<DeskButton*>(button)->id()); });
    Rail::lookChanged();
}

void Rail::addDesk(const QString& id, const QString& title, Icon icon, const QString& keys)
{
    auto* button = new DeskButton(look(), id, title, icon, this);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, keys));
    m_layout->insertWidget(int(m_desks.size()), button, 0, Qt::AlignHCenter);
    m_group->addButton(button);
    m_desks.push_back(button);
}

void Rail::setShown(const QString& id, bool shown)
{
    for (DeskButton* desk : m_desks) {
        if (desk->id() == id)
            desk->setVisible(shown);
    }
}

bool Rail::holds(const QString& id) const
{
    return std::any_of(m_desks.begin(), m_desks.end(), [&](const DeskButton* desk) { return desk->id() == id; });
}

void Rail::setCurrent(const QString& id)
{
    // An exclusive group keeps one checked; settings and the guide have no place on the rail.
    m_group->setExclusive(false);
    for (DeskButton* desk : m_desks)
        desk->setChecked(desk->id() == id);
    m_group->setExclusive(true);
}

void Rail::setBadge(const QString& id, int count)
{
    for (DeskButton* desk : m_desks) {
        if (desk->id() == id)
            desk->setBadge(count);
    }
}

void Rail::addTool(QWidget* button) { m_layout->addWidget(button, 0, Qt::AlignHCenter); }

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    paint::verticalLine(painter, width() - 1, 0, height(), theme().line);
    const int side = px(28);
    paintLogo(look(), painter, QRect((width() - 1 - side) / 2, px(8), side, side));
}

void Rail::lookChanged()
{
    setFixedWidth(look().metrics().rail());
    m_layout->setContentsMargins(0, px(48), 1, px(6));
    m_layout->setSpacing(px(4));
    LookWidget::lookChanged();
}

} // namespace trato::ui
