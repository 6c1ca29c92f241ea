#pragma once

#include "ui/theme/richline.h"
#include "ui/widgets/lookwidget.h"

#include <QHash>
#include <QLabel>

namespace trato::ui {

struct TextStyle {
    Type type = Type::Small;
    Tone tone = Tone::Text;
    Weight weight = Weight::Regular;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// One line of text with digits in equal cells. What does not fit is elided at the end and whole in the tool tip and
/// the accessible name.
class Label : public LookWidget {
    Q_OBJECT

public:
    Label(const Look& look, const QString& text, TextStyle style = {}, QWidget* parent = nullptr);
    Label(const Look& look, RichLine line, Type type, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setText(const QString& text, TextStyle style);
    void setLine(RichLine line);
    void setAlignment(Qt::Alignment alignment);
    /// Amounts, dates, documents and telephones never elide: they get the room.
    void setElides(bool elides);
    [[nodiscard]] QString text() const { return plainText(m_line); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    void textChanged();
    void updateToolTip();
    /// What the whole line takes; measured once for each text and look.
    [[nodiscard]] qreal fullWidth() const;

    RichLine m_line;
    mutable qreal m_fullWidth = -1;
    TextStyle m_style;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    bool m_elides = true;
};

/// Several lines of text, broken at words.
class Paragraph : public QLabel {
    Q_OBJECT

public:
    Paragraph(const Look& look, const QString& text, TextStyle style = {}, QWidget* parent = nullptr);

    void setStyle(TextStyle style);
    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void forgetSizes();

    const Look& m_look;
    TextStyle m_style;
    // Layouts ask many times for the same: breaking lines is dear.
    mutable QSize m_hint;
    mutable QSize m_minimum;
    mutable QHash<int, int> m_heights;
};

} // namespace trato::ui
