#include "ui/shell/tray.h"

#include <QSystemTrayIcon>
#include <QWidget>

namespace trato::ui {

Tray::Tray(NoticeBoard& board, QWidget& window)
    : m_window(window)
{
    connect(&board, &NoticeBoard::arrived, this, &Tray::tell);
}

Tray::~Tray() = default;

void Tray::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled)
        m_icon.reset();
}

QString Tray::textOf(const Notice& notice) { return notice.outside; }

/// The icon is there only once something was told.
void Tray::tell(const Notice& notice)
{
    const QString text = textOf(notice);
    if (!m_enabled || text.isEmpty() || m_window.isActiveWindow() || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (m_icon == nullptr) {
        m_icon = std::make_unique<QSystemTrayIcon>(m_window.windowIcon());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, &m_window, [this] {
            m_window.show();
            m_window.raise();
            m_window.activateWindow();
        });
        m_icon->show();
    }
    m_icon->showMessage(QStringLiteral("Trato"), text, QSystemTrayIcon::NoIcon);
}

} // namespace trato::ui
