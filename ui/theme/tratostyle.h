#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace trato::ui {

class Look;

/// One filled button a region; the others are outlined or quiet. Danger and Care are filled in their colour.
enum class ButtonKind { Outline, Filled, Quiet, Danger, Care };
enum class ButtonSize { Normal, Large };

void setButtonKind(QAbstractButton* button, ButtonKind kind);
void setButtonSize(QAbstractButton* button, ButtonSize size);
/// The key that does the same, quiet at the button's right: "Ctrl ↵".
void setKeyHint(QAbstractButton* button, const QString& hint);
/// How wide the button would be with this text and key.
int buttonWidth(const Look& look, const QAbstractButton& button, const QString& text, const QString& hint);

/// Fusion with Trato's controls. Widgets with a dynamic property "ownFocus" draw their keyboard focus themselves.
class TratoStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit TratoStyle(const Look& look);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* data = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget = nullptr) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    const Look& m_look;
};

} // namespace trato::ui
