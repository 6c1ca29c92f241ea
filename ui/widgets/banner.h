#pragma once

#include "ui/widgets/surface.h"

class QHBoxLayout;
class QVBoxLayout;

namespace trato::ui {

class Button;
class Label;
class Paragraph;

/// A strip over a page or a notice in a panel: what happened, what it means, what can be done. Care is rose, off-line
/// amber, never by colour alone: it has its icon and words.
class Banner : public Surface {
    Q_OBJECT

public:
    enum class Shape { Strip, Notice };

    Banner(const Look& look, Tone tone, Icon icon, Shape shape = Shape::Strip, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    /// Quiet, at the right before the buttons: "nova tentativa em 0:08".
    void setAside(const QString& text);
    Button* addButton(const QString& text);
    void setKind(Tone tone, Icon icon);

    [[nodiscard]] QString title() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void lookChanged() override;

private:
    Tone m_tone;
    Icon m_icon;
    Shape m_shape;
    Label* m_title;
    Paragraph* m_text;
    Label* m_aside;
    QHBoxLayout* m_layout;
    QVBoxLayout* m_words;
};

} // namespace trato::ui
