#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/lookwidget.h"

class QHBoxLayout;
class QStackedWidget;

namespace trato::ui {

class Glyph;
class Label;
class LinkButton;

/// The box around the text: its border shows the focus, Send stands inside at the right, the notice below the text. The
/// template picker takes the text's place when it is shown.
class MessageField final : public LookWidget {
    Q_OBJECT

public:
    MessageField(const Look& look, QWidget* text, QWidget* send, QWidget* picker, QWidget* parent = nullptr);

    /// Stands above the text while it is visible.
    void setAbove(QWidget* part);
    void showPicker(bool on);
    [[nodiscard]] bool isPickerShown() const;
    /// Only the team reads it.
    void setNote(bool on);
    /// The row under the text.
    struct Notice {
        QString lead = {}; ///< in front and heavier; empty: none
        QString text;
        Tone tone = Tone::Text2;
        QString remedy = {};    ///< what would help, as a link; empty: none
        QString remedyTip = {}; ///< what it does, in full
        Icon glyph = Icon::None;
    };
    void setNotice(const Notice& notice);

Q_SIGNALS:
    void remedyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void lookChanged() override;

private:
    QWidget* m_text;
    QWidget* m_picker;
    QStackedWidget* m_stack;
    QWidget* m_strip;
    QHBoxLayout* m_stripLayout;
    Glyph* m_glyph;
    Label* m_notice;
    LinkButton* m_remedy;
    Tone m_tone = Tone::Text2;
    bool m_note = false;
};

} // namespace trato::ui
