#pragma once

#include "ui/composer/filetray.h"
#include "ui/theme/look.h"

#include <QPushButton>

namespace trato::ui {

/// One file of the message: what it looks like, its name, kind and size, or why it can't go this way. Enter or a click
/// opens it, Del or the cross takes it away.
class FileChip final : public QPushButton {
    Q_OBJECT

public:
    explicit FileChip(const Look& look, QWidget* parent = nullptr);

    void show(const FileTray::Entry& entry, const QString& problem);
    [[nodiscard]] int ticket() const { return m_entry.ticket; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeWanted();
    void openWanted();
    /// The arrows: −1 to the one before, 1 to the next.
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QString fact() const;
    void paintPicture(QPainter& painter, const QRect& rect) const;

    const Look& m_look;
    FileTray::Entry m_entry;
    QString m_problem;
    bool m_overCross = false;
};

} // namespace trato::ui
