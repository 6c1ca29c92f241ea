#pragma once

#include "ui/widgets/lookwidget.h"

#include <QKeySequence>

namespace trato::ui {

/// Waits for one key, whatever it does elsewhere. Esc gives up.
class KeyRecorder final : public LookWidget {
    Q_OBJECT

public:
    explicit KeyRecorder(const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void recorded(const QKeySequence& sequence);
    void givenUp();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace trato::ui
