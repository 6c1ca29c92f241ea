#pragma once

#include "ui/theme/look.h"
#include "ui/theme/tratostyle.h"

#include <QStyleOption>

class QPainter;
class QWidget;

/// The single controls that TratoStyle draws.
namespace trato::ui::part {

ButtonKind kindOf(const QWidget* widget);
QSize buttonSize(const Look& look, const QStyleOptionButton& option, const QWidget* widget);
void button(const Look& look, const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
void toolButton(const Look& look, const QStyleOptionToolButton& option, QPainter& painter);

void field(const Look& look, const QStyleOption& option, QPainter& painter);
void comboBox(const Look& look, const QStyleOptionComboBox& option, QPainter& painter);
void checkMark(const Look& look, const QStyleOption& option, QPainter& painter);
void radioMark(const Look& look, const QStyleOption& option, QPainter& painter);
void progressBar(const Look& look, const QStyleOptionProgressBar& option, QPainter& painter);

void tab(const Look& look, const QStyleOptionTab& option, QPainter& painter);
void scrollBar(const Look& look, const QStyleOptionSlider& option, QPainter& painter, const QRect& thumb);
void splitter(const Look& look, const QStyleOption& option, QPainter& painter);
void popup(const Look& look, const QStyleOption& option, QPainter& painter);
void menuItem(const Look& look, const QStyleOptionMenuItem& option, QPainter& painter);
void headerSection(const Look& look, const QStyleOptionHeader& option, QPainter& painter);
void rowPanel(const Look& look, const QStyleOptionViewItem& option, QPainter& painter);

bool hasKeyboardFocus(const QStyleOption& option);

} // namespace trato::ui::part
