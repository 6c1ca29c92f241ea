#pragma once

#include "ui/widgets/lookwidget.h"

#include <QTimer>

class QVBoxLayout;

namespace trato::ui {

class Button;

/// The only thing that moves by itself. Turns while it is visible; stands still when nothing may move.
class Spinner : public LookWidget {
    Q_OBJECT

public:
    explicit Spinner(const Look& look, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return look().metrics().square(14); }

    /// For delegates that paint one in a row; `angle` in degrees.
    static void paint(const Look& look, QPainter& painter, const QRect& rect, int angle);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QTimer m_timer;
    int m_angle = 0;
};

/// Grey bars of the final size, in place of rows that are not there yet.
class Skeleton : public LookWidget {
    Q_OBJECT

public:
    Skeleton(const Look& look, int rows, int rowHeight, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_rows;
    int m_rowHeight;
};

/// What is true, what comes next, one action. Also the face of an error: what did not work, what was not lost, retry
/// and a fallback, a code to copy.
class EmptyState : public LookWidget {
    Q_OBJECT

public:
    EmptyState(const Look& look, Icon icon, Tone tone, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    Button* addButton(const QString& text);
    /// "Detalhe para o suporte: OFR-504 · copiar"
    void setSupportCode(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void lookChanged() override;

private:
    class Private;
    Private* d;
};

/// Old content stays for 300 ms; then `skeleton` is shown until `finish`; after 3 s `cancellable` is told.
class WaitGate : public QObject {
    Q_OBJECT

public:
    explicit WaitGate(QObject* parent = nullptr);
    void begin();
    void finish();
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void slow();
    void cancellable();
    void finished();

private:
    QTimer m_slow;
    QTimer m_cancellable;
    bool m_waiting = false;
};

} // namespace trato::ui
