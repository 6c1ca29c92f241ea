#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <QMainWindow>
#include <QTimer>

#include <vector>

class QHBoxLayout;
class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace trato::ui {

class Banner;
class BellButton;
class Button;
class CommandPalette;
class KeySheet;
class NoticesSheet;
class Rail;
class StateButton;
class StatusBar;
class Tray;
struct PaletteSource;

/// The window: rail, top bar, one desk at a time, status bar; palette and key sheet over them. It only composes; what
/// there is to do comes from the desks.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const DeskContext& context, QSettings& settings);
    ~MainWindow() override;

    /// Desks are shown in the order they are added; the first is shown at once. The window owns them.
    void addDesk(std::unique_ptr<Desk> desk);
    /// At the foot of the rail, with a key of its own: settings, help.
    void addFootDesk(std::unique_ptr<Desk> desk, const QKeySequence& keys);
    /// Over every screen: what must never be overlooked. The window owns it.
    void addBand(QWidget* band);
    void showDesk(const QString& id);
    [[nodiscard]] QString currentDesk() const;
    /// Gives it to the desk that takes it, which is shown then.
    bool openFile(const QString& path);
    /// Shows the desk that opens it.
    void openDebtor(DebtorId debtor);
    [[nodiscard]] const std::vector<std::unique_ptr<Desk>>& desks() const { return m_desks; }

    /// Of a window that nobody has sized yet: as drawn, or what the screen has room for with a title bar.
    [[nodiscard]] static QSize firstSize(const QSize& available);

    void addPaletteSource(PaletteSource source);
    /// Whose case is open, for the palette's chip and the window's title.
    void setCaseName(const QString& name);
    [[nodiscard]] CommandPalette& commandPalette() const { return *m_palette; }
    [[nodiscard]] KeySheet& keySheet() const { return *m_keys; }

    /// The window's own pictures (palette, keys) and those of every desk.
    [[nodiscard]] std::vector<Scene> scenes();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTopBar();
    void buildMenus();
    void buildNotices();
    void enter(std::unique_ptr<Desk> desk, const QKeySequence& keys);
    void registerActions();
    void setAvailable(const QString& id, bool available);
    void refreshState();
    void refreshClock();
    void showConnection(bool connected);
    void showNextTry();
    void keepFolds(QWidget& page);
    void setLook();

    DeskContext m_context;
    QSettings& m_settings;
    std::vector<std::unique_ptr<Desk>> m_desks;
    QString m_current;
    QString m_before; ///< the desk that was shown before
    Rail* m_rail;
    QWidget* m_topBar;
    QHBoxLayout* m_topLayout;
    QStackedWidget* m_deskTop;
    QVBoxLayout* m_column;
    Banner* m_offline;
    Button* m_tryNow;
    QStackedWidget* m_stack;
    StatusBar* m_status;
    StateButton* m_state;
    CommandPalette* m_palette;
    KeySheet* m_keys;
    BellButton* m_bell = nullptr;
    NoticesSheet* m_notices = nullptr;
    std::unique_ptr<Tray> m_tray;
    QTimer m_second;
};

} // namespace trato::ui
