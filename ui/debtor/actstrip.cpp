#include "ui/debtor/actstrip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

ActStrip::ActStrip(const Look& look, QWidget* parent)
    : Surface(look, Fill::Card, parent)
    , m_question(new Paragraph(look, QString(), {Type::Small, Tone::Text}))
    , m_refusal(new Paragraph(look, QString(), {Type::Small, Tone::Crit}))
    , m_reason(new QLineEdit)
    , m_do(new Button(look, tr("Do it")))
{
    auto* back = new Button(look, tr("Back"), ButtonKind::Quiet);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_do);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), px(8), px(8), px(8));
    layout->setSpacing(px(6));
    layout->addWidget(m_question);
    layout->addWidget(m_reason);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Why"));
    m_reason->setMaxLength(400);
    connect(m_do, &Button::clicked, this, &ActStrip::confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &ActStrip::confirm);
    connect(back, &Button::clicked, this, &ActStrip::hide);
    hide();
}

void ActStrip::ask(const QString& question, Asks asks, std::function<void(const QString&)> act)
{
    m_act = std::move(act);
    m_question->setText(question);
    setAccessibleName(question);
    m_refusal->hide();
    m_reason->clear();
    m_reason->setVisible(asks == Asks::Reason);
    show();
    (asks == Asks::Reason ? static_cast<QWidget*>(m_reason) : m_do)->setFocus(Qt::ShortcutFocusReason);
}

void ActStrip::refuse(const QString& message)
{
    m_refusal->setText(message);
    m_refusal->show();
}

void ActStrip::confirm()
{
    if (m_act)
        m_act(m_reason->text());
}

void ActStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_do->hasFocus())
        return confirm();
    Surface::keyPressEvent(event);
}

} // namespace trato::ui
