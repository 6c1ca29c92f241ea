#pragma once

#include <QScrollArea>

namespace trato::ui {

/// Scrolls down only: as tall as what is in it where there is room, as low as the layout wants where there is none.
class FitScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit FitScroll(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What is in it, or what is seen of it, stands elsewhere or has another size now.
    void arranged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace trato::ui
