#pragma once

#include "ui/theme/look.h"
#include "ui/theme/tone.h"

#include <QPlainTextEdit>

#include <map>

namespace trato::ui {

class ActionRegistry;

/// A cadence's file: numbered lines, comments and names told apart, lines that something speaks against marked. Ctrl+Z
/// takes back what was typed.
class CadenceFile final : public QPlainTextEdit {
    Q_OBJECT

public:
    CadenceFile(const Look& look, const ActionRegistry& actions, QWidget* parent = nullptr);

    /// Nobody typed it: it can't be taken back, and nothing is told.
    void showText(const QString& text);
    /// As if it had been typed: it can be taken back.
    void replaceText(const QString& text);
    /// Tones of lines that something speaks against; lines count from 1.
    void setMarks(std::map<int, Tone> marks);
    void goToLine(int line);

Q_SIGNALS:
    void typed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Numbers;
    void lookChanged();
    void place();
    void paintNumbers(QPaintEvent& event);
    [[nodiscard]] int numbersWidth() const;

    const Look& m_look;
    const ActionRegistry& m_actions;
    std::map<int, Tone> m_marks;
    Numbers* m_numbers;
    QString m_text; ///< as it was last
    bool m_quiet = false;
};

} // namespace trato::ui
