#include "ui/settings/settingrow.h"

#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>

namespace trato::ui {

SettingRow::SettingRow(const Look& look, const QString& name, ChoiceBar* bar, const QString& help, QWidget* parent)
    : LookWidget(look, parent)
    , m_name(new Label(look, name, {Type::Body, Tone::Text, Weight::Medium}))
    , m_help(new Paragraph(look, help, {Type::Small, Tone::Text2}))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto* setting = new QHBoxLayout;
    setting->setSpacing(0);
    setting->addWidget(m_name);
    setting->addWidget(bar);
    setting->addStretch(1);
    m_layout->addLayout(setting);
    m_layout->addWidget(m_help, 1);
    m_help->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_help->setVisible(!help.isEmpty());
    SettingRow::lookChanged();
}

void SettingRow::resizeEvent(QResizeEvent* event)
{
    LookWidget::resizeEvent(event);
    fold();
}

void SettingRow::lookChanged()
{
    m_name->setFixedWidth(px(150));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(12));
    fold();
    LookWidget::lookChanged();
}

void SettingRow::fold()
{
    const bool narrow = width() < px(720);
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(px(narrow ? 2 : 12));
}

} // namespace trato::ui
