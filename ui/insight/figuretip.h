#pragma once

#include "ui/insight/figurewords.h"

#include <Qt>

class QWidget;

/// What a figure means, to pointer, keyboard and screen readers alike.
namespace trato::ui::figuretip {

/// Name, value, definition and tool tip of the widget that shows it. Its role is said before.
void describe(QWidget& widget, const FigureWords& words);
/// At the keyboard's coming the tool tip shows below; a click brings none.
void show(QWidget& widget, Qt::FocusReason reason);
void hide();

} // namespace trato::ui::figuretip
