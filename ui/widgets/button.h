#pragma once

#include "ui/theme/look.h"
#include "ui/theme/tratostyle.h"

#include <QPointer>
#include <QPushButton>
#include <QToolButton>

class QAction;

namespace trato::ui {

/// What a button says when there is little room: its glyph goes first, its key last.
enum class ButtonWords { All, NoKey, GlyphOnly };

/// A push button with an icon of ours and the quiet key hint at its right.
class Button : public QPushButton {
    Q_OBJECT

public:
    Button(const Look& look, const QString& text, ButtonKind kind = ButtonKind::Outline, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setSize(ButtonSize size);
    void setGlyph(Icon icon);
    /// In a colour of its own (the internal note); otherwise it follows the kind.
    void setGlyph(Icon icon, Tone tone);
    void setHint(const QString& hint);
    /// The words stay its accessible name and tool tip.
    void setWords(ButtonWords words);
    /// How wide it is with these words.
    [[nodiscard]] int widthWith(ButtonWords words) const;
    /// Does what the action does: enabled, tool tip (with the reason), key hint and click follow it; the text stays.
    void follow(QAction* action);

private:
    void refresh();
    void mirror();

    const Look& m_look;
    ButtonKind m_kind;
    Icon m_icon = Icon::None;
    std::optional<Tone> m_tone;
    ButtonWords m_words = ButtonWords::All;
    QString m_text;
    QString m_hint;
    QPointer<QAction> m_action;
};

/// A bare icon; the accessible name says what it does.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(const Look& look, Icon icon, const QString& name, QWidget* parent = nullptr);

    void setGlyph(Icon icon, Tone tone = Tone::Text2);
    void follow(QAction* action);

private:
    void refresh();

    const Look& m_look;
    Icon m_icon;
    Tone m_tone = Tone::Text2;
};

/// Words that can be pressed: "Show", "Change channel". Accent colour, no frame.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    LinkButton(const Look& look, const QString& text, Type type = Type::Small, QWidget* parent = nullptr);

    void setGlyph(Icon icon);
    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Type m_type;
    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Accent;
};

} // namespace trato::ui
