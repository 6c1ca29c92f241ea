#include "ui/widgets/lookwidget.h"

namespace trato::ui {

LookWidget::LookWidget(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    connect(&look, &Look::changed, this, [this] { lookChanged(); });
}

void LookWidget::lookChanged()
{
    updateGeometry();
    update();
}

bool LookWidget::showsFocus() const { return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange); }

} // namespace trato::ui
