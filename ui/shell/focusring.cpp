#include "ui/shell/focusring.h"

#include "ui/theme/look.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>

namespace trato::ui {
namespace {

bool wantsRing(const QWidget* widget)
{
    if (widget == nullptr || widget->property("ownFocus").toBool())
        return false;
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(const Look& look, QApplication& application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&look, &Look::changed, this, [this] {
        if (m_frame != nullptr)
            m_frame->update();
    });
}

FocusRing::~FocusRing() { delete m_frame; }

void FocusRing::follow(QWidget* widget)
{
    if (m_frame != nullptr)
        m_frame->setWidget(nullptr);
    if (!wantsRing(widget) || !widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    if (m_frame == nullptr)
        m_frame = new QFocusFrame;
    m_frame->setWidget(widget);
}

} // namespace trato::ui
