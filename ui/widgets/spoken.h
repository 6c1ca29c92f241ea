#pragma once

#include <QAccessible>

#include <functional>

class QWidget;

namespace trato::ui {

/// How a painted widget shows itself to screen readers. Name and description are the widget's own; what Qt can't know
/// is said here: the role, the value, and what can be done. Say it in the constructor, before anybody asks.
struct Spoken final {
    static void as(QWidget& widget, QAccessible::Role role);
    /// What changes while the name stays: the row that the arrows are on, a figure. Readers are told.
    static void setValue(QWidget& widget, const QString& value);
    /// What Enter or a click does.
    static void onPress(QWidget& widget, std::function<void()> run);
    /// What the arrows do.
    static void onStep(QWidget& widget, std::function<void(int)> step);
};

} // namespace trato::ui
