#include "ui/widgets/keychoice.h"

#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/spoken.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace trato::ui {
namespace {

class OptionButton final : public QAbstractButton {
public:
    OptionButton(const Look& look, KeyOption option)
        : m_look(look)
        , m_option(std::move(option))
    {
        setText(m_option.text);
        setAccessibleName(m_option.text);
        setAccessibleDescription(m_option.detail);
        setToolTip(m_option.detail.isEmpty() ? QString() : m_option.text);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("ownFocus", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_look.px(180), m_look.px(isTall() ? 46 : 32)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = m_look.theme();
        const qreal radius = m_look.metrics().radiusCard();
        const bool ringed = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        paint::box(painter, rect(),
            {.fill = isChecked()    ? theme.accentT
                     : underMouse() ? theme.hover
                                    : theme.raised,
                .border = ringed        ? theme.focus
                          : isChecked() ? theme.accent
                                        : theme.line,
                .radius = radius,
                .width = isChecked() || ringed ? 2.0 : 1.0});
        const QSize cap = keyCapSize(m_look, m_option.key, KeyCapKind::Flat);
        const QRect key(m_look.px(10), (height() - cap.height()) / 2, cap.width(), cap.height());
        paintKeyCap(m_look, painter, key, m_option.key, KeyCapKind::Flat);
        const QRect text(key.right() + m_look.px(10), 0, width() - key.right() - m_look.px(18), height());
        const Weight weight = isChecked() || !m_option.detail.isEmpty() ? Weight::SemiBold : Weight::Regular;
        const RichLine title{{m_option.text, Tone::Text, weight}};
        if (m_option.detail.isEmpty() && isTall()) {
            painter.setPen(theme.text);
            painter.setFont(m_look.font(Type::Small, weight));
            painter.drawText(text, Qt::AlignVCenter | Qt::TextWordWrap, m_option.text);
            return;
        }
        if (m_option.detail.isEmpty())
            return paintLine(m_look, painter, text, title, Type::Small);
        const int line = m_look.px(18);
        const int top = (height() - 2 * line) / 2;
        paintLine(m_look, painter, QRect(text.left(), top, text.width(), line), title, Type::Small);
        paintLine(m_look, painter, QRect(text.left(), top + line, text.width(), line), {{m_option.detail, Tone::Text2}},
            Type::Meta);
    }

private:
    /// Two lines: a detail, or words that are too long for one.
    [[nodiscard]] bool isTall() const
    {
        return !m_option.detail.isEmpty() ||
               m_look.figures().width(m_option.text, m_look.font(Type::Small)) > m_look.metrics().exact(260);
    }

    const Look& m_look;
    KeyOption m_option;
};

} // namespace

KeyChoice::KeyChoice(const Look& look, const QString& name, std::vector<KeyOption> options, QWidget* parent)
    : LookWidget(look, parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    // Before its name is told: the role is asked for then.
    Spoken::as(*this, QAccessible::Grouping);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(6));
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { Q_EMIT chosen(m_options.at(static_cast<size_t>(index)).id); });
    setOptions(std::move(options));
}

void KeyChoice::setOptions(std::vector<KeyOption> options)
{
    if (options == m_options)
        return;
    const QString before = current();
    const bool focused = isAncestorOf(QApplication::focusWidget());
    for (QAbstractButton* old : m_group->buttons())
        delete old;
    m_options = std::move(options);
    for (size_t i = 0; i < m_options.size(); ++i) {
        auto* button = new OptionButton(look(), m_options[i]);
        m_group->addButton(button, static_cast<int>(i));
        m_layout->addWidget(button);
        // Now, not with the next event: what is hidden can't take the keyboard.
        button->show();
    }
    setCurrent(before);
    if (focused)
        setFocus(Qt::OtherFocusReason);
}

QString KeyChoice::current() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QString() : m_options.at(static_cast<size_t>(index)).id;
}

void KeyChoice::setCurrent(const QString& id)
{
    for (size_t i = 0; i < m_options.size(); ++i) {
        if (m_options[i].id == id)
            m_group->button(static_cast<int>(i))->setChecked(true);
    }
}

void KeyChoice::clear()
{
    m_group->setExclusive(false);
    if (QAbstractButton* checked = m_group->checkedButton())
        checked->setChecked(false);
    m_group->setExclusive(true);
}

bool KeyChoice::chooseByKey(const QString& key)
{
    for (size_t i = 0; i < m_options.size(); ++i) {
        if (key.isEmpty() || m_options[i].key.compare(key, Qt::CaseInsensitive) != 0)
            continue;
        chooseAt(static_cast<int>(i) + 1);
        return true;
    }
    return false;
}

void KeyChoice::chooseAt(int number)
{
    QAbstractButton* const button = m_group->button(number - 1);
    if (button == nullptr)
        return;
    button->setChecked(true);
    button->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT chosen(m_options.at(static_cast<size_t>(number - 1)).id);
}

void KeyChoice::keyPressEvent(QKeyEvent* event)
{
    if (!isPlain(*event) || !chooseByKey(event->text()))
        LookWidget::keyPressEvent(event);
}

void KeyChoice::focusInEvent(QFocusEvent*)
{
    QAbstractButton* const button = m_group->checkedButton() != nullptr ? m_group->checkedButton() : m_group->button(0);
    if (button != nullptr)
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace trato::ui
