#pragma once

#include "ui/desk/noticeboard.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;
class QWidget;

namespace trato::ui {

/// Tells notices in the system's tray while the window is not in front. What is shown there is on a screen that others
/// may see: it names nobody and no debt.
class Tray final : public QObject {
    Q_OBJECT

public:
    Tray(NoticeBoard& board, QWidget& window);
    ~Tray() override;

    void setEnabled(bool enabled);
    /// What the tray would show; empty: nothing.
    [[nodiscard]] static QString textOf(const Notice& notice);

private:
    void tell(const Notice& notice);

    QWidget& m_window;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_enabled = true;
};

} // namespace trato::ui
