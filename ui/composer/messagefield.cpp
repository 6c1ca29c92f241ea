#include "ui/composer/messagefield.h"

#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStackedWidget>

namespace trato::ui {

MessageField::MessageField(const Look& look, QWidget* text, QWidget* send, QWidget* picker, QWidget* parent)
    : LookWidget(look, parent)
    , m_text(text)
    , m_picker(picker)
    , m_stack(new QStackedWidget)
    , m_strip(new QWidget)
    , m_stripLayout(new QHBoxLayout(m_strip))
    , m_glyph(new Glyph(look, Icon::Warning, Tone::Warn, 14))
    , m_notice(new Label(look, QString(), {Type::Small, Tone::Text2}))
    , m_remedy(new LinkButton(look, QString()))
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack->addWidget(text);
    m_stack->addWidget(picker);
    row->addWidget(m_stack, 1);
    row->addWidget(send, 0, Qt::AlignVCenter);
    row->addSpacing(look.px(8));
    m_stripLayout->addWidget(m_glyph);
    m_stripLayout->addWidget(m_notice, 1);
    m_stripLayout->addWidget(m_remedy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_strip);
    connect(m_remedy, &QPushButton::clicked, this, &MessageField::remedyRequested);
    for (QWidget* part : {text, send, picker})
        part->installEventFilter(this);
    setNotice({});
    showPicker(false);
    MessageField::lookChanged();
}

void MessageField::setAbove(QWidget* part) { static_cast<QVBoxLayout*>(layout())->insertWidget(0, part); }

void MessageField::showPicker(bool on)
{
    // The stack is as tall as the page that is shown.
    m_text->setSizePolicy(QSizePolicy::Expanding, on ? QSizePolicy::Ignored : QSizePolicy::Fixed);
    m_picker->setSizePolicy(QSizePolicy::Expanding, on ? QSizePolicy::Fixed : QSizePolicy::Ignored);
    m_stack->setCurrentWidget(on ? m_picker : m_text);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    updateGeometry();
}

bool MessageField::isPickerShown() const { return m_stack->currentWidget() == m_picker; }

void MessageField::setNote(bool on)
{
    m_note = on;
    update();
}

void MessageField::setNotice(const Notice& notice)
{
    m_tone = notice.tone;
    if (notice.lead.isEmpty())
        m_notice->setText(notice.text, {Type::Small, notice.tone, Weight::Medium});
    else
        m_notice->setLine({{notice.lead + u' ', Tone::Text, Weight::SemiBold}, {notice.text, Tone::Text}});
    m_glyph->setGlyph(notice.glyph, notice.tone);
    m_glyph->setVisible(notice.glyph != Icon::None);
    m_remedy->setText(notice.remedy);
    m_remedy->setToolTip(notice.remedyTip);
    m_remedy->setVisible(!notice.remedy.isEmpty());
    m_strip->setVisible(!notice.text.isEmpty());
    update();
}

bool MessageField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return LookWidget::eventFilter(watched, event);
}

void MessageField::lookChanged()
{
    m_stripLayout->setContentsMargins(px(12), px(5), px(10), px(5));
    LookWidget::lookChanged();
}

void MessageField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool focused = m_text->hasFocus() || m_picker->hasFocus();
    const qreal radius = look().metrics().radiusCard();
    const QColor ground = m_note ? theme().noteT : isEnabled() ? theme().raised : theme().pane;
    paint::box(painter, rect(), {.fill = ground, .radius = radius});
    if (m_strip->isVisibleTo(this) && m_tone != Tone::Text2) {
        QPainterPath inside;
        inside.addRoundedRect(rect(), radius, radius);
        painter.setClipPath(inside);
        painter.fillRect(QRect(0, m_strip->y(), width(), height()), theme().tint(m_tone));
        painter.setClipping(false);
    }
    paint::box(painter, rect(),
        {.border = focused ? theme().focus : theme().ctl, .radius = radius, .width = focused ? 2.0 : 1.0});
}

} // namespace trato::ui
