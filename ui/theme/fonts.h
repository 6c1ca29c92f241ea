#pragma once

#include <QFont>

namespace trato::ui {

/// The steps of the type scale; pixels at 100 %.
enum class Type {
    Micro,    ///< 10: marks on axes, initials
    Meta,     ///< 11: times, labels over facts, status bar, key hints
    Small,    ///< 12: queue lines, tables, buttons
    Body,     ///< 13: messages, fields
    Evidence, ///< 14: the message of a sensitive case
    Title,    ///< 15: panel and column titles
    Head,     ///< 18: the debtor's name, balance, key numbers
    Hero      ///< 24: first run and sign-in
};

enum class Weight { Regular, Medium, SemiBold };

/// Inter, then Noto Sans, at the text scale.
class Fonts final {
public:
    explicit Fonts(qreal scale = 1.0);

    [[nodiscard]] QFont get(Type type, Weight weight = Weight::Regular) const;
    /// For editable amounts: Noto Sans, whose digits are of one width.
    [[nodiscard]] QFont editableFigures(Type type) const;
    /// The distance between base lines of this step, in logical pixels.
    [[nodiscard]] int lineHeight(Type type) const;

private:
    qreal m_scale;
};

} // namespace trato::ui
