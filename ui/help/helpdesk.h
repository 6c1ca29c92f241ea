#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"
#include "ui/help/guide.h"

#include <QPointer>

class QLineEdit;
class QListWidget;

namespace trato::ui {

class GuideBrowser;

/// The user's guide: F1 opens the page about the part of the window that has the keyboard; typing searches all pages;
/// Esc goes back to work.
class HelpDesk final : public Desk {
    Q_OBJECT

public:
    explicit HelpDesk(const DeskContext& context, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("help"); }
    [[nodiscard]] QString title() const override { return tr("Help"); }
    [[nodiscard]] Icon icon() const override { return Icon::Question; }
    QWidget* page() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    void takeFocus() override;

    void showPage(const QString& id);
    [[nodiscard]] QString currentPage() const { return m_current; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& query);
    void choose();

    DeskContext m_context;
    Guide m_guide;
    QString m_current;
    QPointer<QWidget> m_page;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    GuideBrowser* m_browser = nullptr;
};

} // namespace trato::ui
