#include "ui/widgets/choicebar.h"

#include "ui/theme/paint.h"
#include "ui/widgets/spoken.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trato::ui {
namespace {

class ChoiceButton final : public QAbstractButton {
public:
    ChoiceButton(const Look& look, ChoiceKind kind, Choice choice, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
        , m_kind(kind)
        , m_choice(std::move(choice))
    {
        setCheckable(true);
        // The group decides; this tells screen readers that it is one of several.
        setAutoExclusive(true);
        setText(m_choice.text);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("ownFocus", true);
        const auto growing = kind == ChoiceKind::Boxed ? QSizePolicy::Expanding : QSizePolicy::Fixed;
        setSizePolicy(growing, QSizePolicy::Fixed);
        setNote(m_choice.note);
    }

    void setNote(const QString& note)
    {
        m_choice.note = note;
        setAccessibleName(note.isEmpty() ? m_choice.text : QStringLiteral("%1 %2").arg(m_choice.text, note));
        updateGeometry();
        update();
    }

    void setTight(bool tight)
    {
        m_tight = tight;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = m_kind == ChoiceKind::Underlined ? m_look.metrics().panelTabs()
                           : m_kind == ChoiceKind::Words    ? m_look.px(24)
                                                            : m_look.px(26);
        return {contentWidth() + 2 * padding(), height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintGround(painter);
        const Theme& theme = m_look.theme();
        int x = (width() - contentWidth()) / 2;
        const int gap = this->gap();
        if (hasIcon()) {
            const int size = iconSize();
            const QColor colour = isEnabled() ? theme.tone(m_choice.iconTone) : theme.disabled;
            m_look.icons().paint(painter, QRect(x, 0, size, height()), m_choice.icon, colour);
            x += size + gap;
        }
        painter.setPen(textColour());
        const QFont font = textFont(isChecked());
        m_look.figures().draw(painter, QRectF(x, 0, width(), height()), Qt::AlignVCenter, m_choice.text, font);
        x += textWidth() + gap;
        painter.setPen(!isEnabled()                                 ? theme.disabled
                       : isChecked() && m_kind == ChoiceKind::Pills ? theme.text2
                                                                    : theme.text3);
        if (hasNote())
            m_look.figures().draw(
                painter, QRectF(x, 0, width(), height()), Qt::AlignVCenter, m_choice.note, noteFont());
    }

private:
    [[nodiscard]] int padding() const
    {
        const bool close = m_kind == ChoiceKind::Words || m_kind == ChoiceKind::Pills;
        return m_look.px(m_tight ? 3 : close ? 6 : 8);
    }
    /// A narrow column has no room for glyphs and keys; counts stay.
    [[nodiscard]] bool hasIcon() const { return m_choice.icon != Icon::None && !m_tight; }
    [[nodiscard]] bool hasNote() const
    {
        return !m_choice.note.isEmpty() && !(m_tight && m_kind == ChoiceKind::Underlined);
    }
    [[nodiscard]] int iconSize() const { return m_look.px(m_kind == ChoiceKind::Boxed ? 14 : 12); }
    [[nodiscard]] int gap() const { return m_look.px(m_tight ? 3 : 5); }
    [[nodiscard]] Type type() const { return m_kind == ChoiceKind::Words ? Type::Meta : Type::Small; }
    [[nodiscard]] QFont textFont(bool on) const
    {
        const Weight off = m_kind == ChoiceKind::Boxed ? Weight::Medium : Weight::Regular;
        return m_look.font(type(), on ? Weight::SemiBold : off);
    }
    [[nodiscard]] QFont noteFont() const { return m_look.font(Type::Meta, Weight::Medium); }
    // The bold width always, so that choosing moves nothing.
    [[nodiscard]] int textWidth() const
    {
        return int(std::ceil(m_look.figures().width(m_choice.text, textFont(true))));
    }
    [[nodiscard]] int contentWidth() const
    {
        int width = textWidth();
        if (hasIcon())
            width += iconSize() + gap();
        if (hasNote())
            width += int(std::ceil(m_look.figures().width(m_choice.note, noteFont()))) + gap();
        return width;
    }
    [[nodiscard]] QColor textColour() const
    {
        const Theme& theme = m_look.theme();
        if (!isEnabled())
            return theme.disabled;
        if (m_kind == ChoiceKind::Words)
            return isChecked() ? theme.accent : underMouse() ? theme.text : theme.text3;
        return isChecked() ? theme.text : theme.text2;
    }
    void paintGround(QPainter& painter) const
    {
        const Theme& theme = m_look.theme();
        const qreal radius = m_look.metrics().radius();
        if (m_kind == ChoiceKind::Underlined) {
            if (isChecked())
                painter.fillRect(
                    QRect(padding(), height() - m_look.px(2), width() - 2 * padding(), m_look.px(2)), theme.accent);
        } else if (m_kind != ChoiceKind::Words) {
            if (isChecked())
                paint::box(painter, rect(), {.fill = theme.sel, .radius = radius});
            else if (underMouse() && isEnabled())
                paint::box(painter, rect(), {.fill = theme.hover, .radius = radius});
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::innerRing(painter, rect().adjusted(0, 1, 0, -1), theme.focus, radius);
    }

    const Look& m_look;
    ChoiceKind m_kind;
    Choice m_choice;
    bool m_tight = false;
};

} // namespace

ChoiceBar::ChoiceBar(const Look& look, ChoiceKind kind, const QString& name, QWidget* parent)
    : LookWidget(look, parent)
    , m_kind(kind)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    Spoken::as(*this, QAccessible::Grouping);
    setAccessibleName(name);
    setSizePolicy(kind == ChoiceKind::Boxed ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { Q_EMIT chosen(m_choices.at(static_cast<std::size_t>(index)).id); });
    ChoiceBar::lookChanged();
}

void ChoiceBar::setChoices(std::vector<Choice> choices)
{
    const QString before = current();
    for (QAbstractButton* old : m_group->buttons())
        delete old;
    m_choices = std::move(choices);
    int index = 0;
    for (const Choice& choice : m_choices) {
        auto* made = new ChoiceButton(look(), m_kind, choice, this);
        made->setTight(m_tight);
        m_group->addButton(made, index++);
        m_layout->addWidget(made);
        made->show();
    }
    setCurrent(before);
    if (m_group->checkedId() < 0 && !m_choices.empty())
        m_group->button(0)->setChecked(true);
}

void ChoiceBar::setNote(const QString& id, const QString& note)
{
    if (auto* known = static_cast<ChoiceButton*>(button(id)))
        known->setNote(note);
}

void ChoiceBar::setTight(bool tight)
{
    m_tight = tight;
    for (QAbstractButton* one : m_group->buttons())
        static_cast<ChoiceButton*>(one)->setTight(tight);
}

void ChoiceBar::setChoiceEnabled(const QString& id, bool enabled, const QString& reason)
{
    if (QAbstractButton* known = button(id)) {
        known->setEnabled(enabled);
        known->setToolTip(reason);
        known->setAccessibleDescription(reason);
    }
}

void ChoiceBar::setCurrent(const QString& id)
{
    if (QAbstractButton* known = button(id))
        return known->setChecked(true);
    m_group->setExclusive(false);
    for (QAbstractButton* one : m_group->buttons())
        one->setChecked(false);
    m_group->setExclusive(true);
}

QString ChoiceBar::current() const
{
    const int index = m_group->checkedId();
    return index < 0 || index >= int(m_choices.size()) ? QString() : m_choices[static_cast<std::size_t>(index)].id;
}

void ChoiceBar::paintEvent(QPaintEvent*)
{
    if (m_kind != ChoiceKind::Boxed)
        return;
    QPainter painter(this);
    paint::box(
        painter, rect(), {.fill = theme().raised, .border = theme().line, .radius = look().metrics().radiusCard()});
}

void ChoiceBar::lookChanged()
{
    const int margin = m_kind == ChoiceKind::Boxed ? px(3) : 0;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(m_kind == ChoiceKind::Underlined || m_kind == ChoiceKind::Words ? 0 : px(2));
    LookWidget::lookChanged();
}

QAbstractButton* ChoiceBar::button(const QString& id) const
{
    const auto same = [&](const Choice& choice) { return choice.id == id; };
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), same);
    return found == m_choices.end() ? nullptr : m_group->button(int(found - m_choices.begin()));
}

} // namespace trato::ui
