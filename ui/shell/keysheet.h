#pragma once

#include "ui/theme/richline.h"
#include "ui/widgets/lookwidget.h"

#include <QKeySequence>

#include <map>
#include <vector>

class QLineEdit;
class QScrollBar;

namespace trato::ui {

class ActionRegistry;
class Overlay;
struct ActionSpec;

/// The keys, read from the registry: function keys on top, then a column for each group. Typing filters; a click or
/// Enter on a line waits for another key for it, and says so when that key is taken.
class KeySheet : public LookWidget {
    Q_OBJECT

public:
    KeySheet(const Look& look, ActionRegistry& actions, QWidget* window);

    void open();
    void close();
    [[nodiscard]] bool isOpen() const;
    /// The next key pressed becomes this action's.
    void startRemap(const QString& id);
    /// What is said at the bottom: the hint, a question, or why a key can't be taken.
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keysChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Line {
        QRect area;
        QString id;
        QString heading;
    };
    struct Piece {
        QRect area;
        QString keys; ///< a cap, or
        RichLine text;
    };
    void layOut();
    void layOutPath();
    void placeBar();
    [[nodiscard]] QRect functionKey(int index) const;
    /// Where what is scrolled is seen.
    [[nodiscard]] QRect body() const;
    [[nodiscard]] const Line* lineAt(const QPoint& place) const;
    void paintHead(QPainter& painter);
    void paintFunctionKeys(QPainter& painter);
    void paintPath(QPainter& painter);
    void paintLines(QPainter& painter);
    void paintFoot(QPainter& painter);
    void take(const QKeySequence& sequence);
    void describe();
    [[nodiscard]] bool matches(const QString& text) const;
    [[nodiscard]] int linesTop() const;
    [[nodiscard]] bool continues(const std::vector<QString>& group, const ActionSpec& spec) const;

    ActionRegistry& m_actions;
    Overlay* m_overlay;
    QLineEdit* m_filter;
    QScrollBar* m_bar;
    std::vector<QString> m_functionKeys;
    std::vector<Piece> m_path;
    int m_pathBottom = 0;
    std::vector<Line> m_lines;
    std::map<QString, int> m_folded; ///< how many more stand on an action's line
    int m_linesHeight = 0;
    QString m_hover;
    QString m_remapping;
    QString m_message;
};

} // namespace trato::ui
