#include "ui/wrapup/outcomegrid.h"

#include "ui/theme/paint.h"
#include "ui/widgets/keycap.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace trato::ui {

namespace {

/// A radio button that looks as drawn: key cap, words, purple when chosen.
class OutcomeButton final : public QAbstractButton {
public:
    OutcomeButton(const Look& look, const queue::Disposition& disposition)
        : m_look(look)
        , m_key(disposition.key)
    {
        setText(disposition.label.shown());
        setAccessibleName(disposition.label.shown());
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_look.px(170), m_look.px(28)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_look.px(120), m_look.px(28)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = m_look.theme();
        const qreal radius = m_look.metrics().radius();
        if (isChecked())
            paint::box(
                painter, rect(), {.fill = theme.tint(Tone::Wrap), .border = theme.mark(Tone::Wrap), .radius = radius});
        else if (underMouse() || hasFocus())
            paint::box(painter, rect(),
                {.fill = theme.hover, .border = hasFocus() ? theme.focus : Qt::transparent, .radius = radius});
        const QSize cap = keyCapSize(m_look, m_key, KeyCapKind::Flat);
        const QRect keyRect(m_look.px(6), (height() - cap.height()) / 2, cap.width(), cap.height());
        paintKeyCap(m_look, painter, keyRect, m_key, KeyCapKind::Flat);
        paint::line(painter, rect().adjusted(keyRect.right() + m_look.px(8), 0, -m_look.px(6), 0), text(),
            m_look.font(Type::Small, isChecked() ? Weight::SemiBold : Weight::Regular), theme.tone(Tone::Text));
    }

private:
    const Look& m_look;
    QString m_key;
};

} // namespace

OutcomeGrid::OutcomeGrid(const Look& look, std::vector<queue::Disposition> dispositions, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_group(new QButtonGroup(this))
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("How it ended"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(look.px(2));
    setDispositions(std::move(dispositions));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void OutcomeGrid::setDispositions(std::vector<queue::Disposition> dispositions)
{
    const auto sameCode = [](const queue::Disposition& one, const queue::Disposition& other) {
        return one.code == other.code;
    };
    if (std::equal(m_dispositions.begin(), m_dispositions.end(), dispositions.begin(), dispositions.end(), sameCode))
        return;
    for (QAbstractButton* old : m_group->buttons())
        delete old;
    m_dispositions = std::move(dispositions);
    for (size_t i = 0; i < m_dispositions.size(); ++i) {
        const int index = static_cast<int>(i);
        auto* button = new OutcomeButton(m_look, m_dispositions[i]);
        m_group->addButton(button, index);
        m_grid->addWidget(button, index / 3, index % 3);
        button->show();
    }
}

const queue::Disposition* OutcomeGrid::chosen() const
{
    const int index = m_group->checkedId();
    return index < 0 ? nullptr : &m_dispositions[static_cast<size_t>(index)];
}

void OutcomeGrid::choose(const QString& code)
{
    for (size_t i = 0; i < m_dispositions.size(); ++i) {
        if (m_dispositions[i].code == code)
            m_group->button(static_cast<int>(i))->setChecked(true);
    }
}

void OutcomeGrid::clear()
{
    m_group->setExclusive(false);
    if (QAbstractButton* checked = m_group->checkedButton())
        checked->setChecked(false);
    m_group->setExclusive(true);
}

bool OutcomeGrid::chooseByKey(const QString& key)
{
    for (size_t i = 0; i < m_dispositions.size(); ++i) {
        if (!key.isEmpty() && m_dispositions[i].key.compare(key, Qt::CaseInsensitive) == 0) {
            QAbstractButton* const button = m_group->button(static_cast<int>(i));
            button->setChecked(true);
            button->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace trato::ui
