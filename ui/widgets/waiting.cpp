#include "ui/widgets/waiting.h"

#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spoken.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace trato::ui {

Spinner::Spinner(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    Spoken::as(*this, QAccessible::Indicator);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Waiting"));
    m_timer.setInterval(40);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 18) % 360;
        update();
    });
}

void Spinner::paint(const Look& look, QPainter& painter, const QRect& rect, int angle)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(rect.width(), rect.height());
    const qreal stroke = look.metrics().exact(2);
    QRectF circle(0, 0, side - stroke, side - stroke);
    circle.moveCenter(QRectF(rect).center());
    painter.setPen(QPen(look.theme().line2, stroke));
    painter.drawEllipse(circle);
    painter.setPen(QPen(look.theme().talkM, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, (90 - angle) * 16, -110 * 16);
    painter.restore();
}

void Spinner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(look(), painter, rect(), m_angle);
}

void Spinner::showEvent(QShowEvent*)
{
    if (look().motion() == Motion::Full)
        m_timer.start();
}

void Spinner::hideEvent(QHideEvent*) { m_timer.stop(); }

Skeleton::Skeleton(const Look& look, int rows, int rowHeight, QWidget* parent)
    : LookWidget(look, parent)
    , m_rows(rows)
    , m_rowHeight(rowHeight)
{
    Spoken::as(*this, QAccessible::Indicator);
    setAccessibleName(tr("Loading"));
}

QSize Skeleton::sizeHint() const { return {px(200), px(m_rowHeight) * m_rows}; }

void Skeleton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    constexpr int shares[] = {62, 84, 48, 74};
    for (int row = 0; row < m_rows; ++row) {
        const int top = row * px(m_rowHeight);
        const int wide = (width() - px(24)) * shares[row % 4] / 100;
        const qreal radius = look().metrics().radiusSmall();
        const QColor colour = mixed(theme().pane, theme().sunken, 0.9);
        paint::box(painter, QRect(px(12), top + px(10), wide, px(10)), {.fill = colour, .radius = radius});
        if (m_rowHeight >= 40)
            paint::box(painter, QRect(px(12), top + px(28), wide * 2 / 3, px(8)), {.fill = colour, .radius = radius});
    }
}

class EmptyState::Private final : public QObject {
public:
    Icon icon = Icon::Info;
    Tone tone = Tone::Text2;
    QString support;
    QVBoxLayout* layout = nullptr;
    QWidget* glyph = nullptr;
    Label* title = nullptr;
    Paragraph* text = nullptr;
    QHBoxLayout* buttons = nullptr;
    LinkButton* code = nullptr;
};

EmptyState::EmptyState(const Look& look, Icon icon, Tone tone, QWidget* parent)
    : LookWidget(look, parent)
    , d(new Private)
{
    Spoken::as(*this, QAccessible::Grouping);
    d->setParent(this);
    d->icon = icon;
    d->tone = tone;
    d->glyph = new QWidget(this);
    d->title = new Label(look, QString(), {.type = Type::Title, .weight = Weight::SemiBold});
    d->title->setAlignment(Qt::AlignHCenter);
    d->text = new Paragraph(look, QString(), {.type = Type::Small, .tone = Tone::Text2});
    d->text->setAlignment(Qt::AlignHCenter);
    d->code = new LinkButton(look, QString(), Type::Meta);
    d->code->setTone(Tone::Text3);
    d->code->hide();
    connect(d->code, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(d->support); });
    d->buttons = new QHBoxLayout;
    d->buttons->addStretch();
    d->buttons->addStretch();
    d->layout = new QVBoxLayout(this);
    d->layout->addStretch();
    d->layout->addWidget(d->glyph);
    d->layout->addWidget(d->title);
    d->layout->addWidget(d->text);
    d->layout->addLayout(d->buttons);
    d->layout->addWidget(d->code, 0, Qt::AlignHCenter);
    d->layout->addStretch();
    EmptyState::lookChanged();
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    d->title->setText(title);
    d->text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

Button* EmptyState::addButton(const QString& text)
{
    auto* button = new Button(look(), text, ButtonKind::Outline, this);
    d->buttons->insertWidget(d->buttons->count() - 1, button);
    return button;
}

void EmptyState::setSupportCode(const QString& code)
{
    d->support = code;
    d->code->setText(tr("Detail for support: %1 · copy").arg(code));
    d->code->setVisible(!code.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    look().icons().paint(painter, d->glyph->geometry(), d->icon, theme().tone(d->tone));
}

void EmptyState::lookChanged()
{
    d->glyph->setFixedHeight(px(24));
    d->layout->setSpacing(px(8));
    d->layout->setContentsMargins(px(24), px(16), px(24), px(16));
    d->buttons->setContentsMargins(0, px(6), 0, px(4));
    d->buttons->setSpacing(px(8));
    LookWidget::lookChanged();
}

WaitGate::WaitGate(QObject* parent)
    : QObject(parent)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    m_cancellable.setSingleShot(true);
    m_cancellable.setInterval(3000);
    connect(&m_slow, &QTimer::timeout, this, &WaitGate::slow);
    connect(&m_cancellable, &QTimer::timeout, this, &WaitGate::cancellable);
}

void WaitGate::begin()
{
    m_waiting = true;
    m_slow.start();
    m_cancellable.start();
}

void WaitGate::finish()
{
    m_slow.stop();
    m_cancellable.stop();
    if (std::exchange(m_waiting, false))
        Q_EMIT finished();
}

} // namespace trato::ui
