#pragma once

#include "ui/widgets/surface.h"

#include <functional>

class QLineEdit;

namespace trato::ui {

class Button;
class Label;
class Paragraph;

/// Asks once more before something is done from a reference panel, and why. Enter does it, Esc goes back; what was
/// refused stays to be read, and what was typed stays.
class ActStrip final : public Surface {
    Q_OBJECT

public:
    enum class Asks { Nothing, Reason };

    explicit ActStrip(const Look& look, QWidget* parent = nullptr);

    void ask(const QString& question, Asks asks, std::function<void(const QString& reason)> act);
    void refuse(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();

    Paragraph* m_question;
    Paragraph* m_refusal;
    QLineEdit* m_reason;
    Button* m_do;
    std::function<void(const QString&)> m_act;
};

} // namespace trato::ui
