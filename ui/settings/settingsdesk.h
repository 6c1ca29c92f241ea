#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <QPointer>
#include <QStringList>

#include <functional>

class QSettings;
class QStackedWidget;

namespace trato::ui {

class ChoiceBar;
class KeysPane;
class MacrosPane;
class PayeesPane;
class PoliciesPane;

/// What everybody sets for themselves: how the desk looks, its keys.
class SettingsDesk final : public Desk {
    Q_OBJECT

public:
    SettingsDesk(const DeskContext& context, QSettings& settings, QObject* parent = nullptr);
    ~SettingsDesk() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] Icon icon() const override { return Icon::Settings; }
    QWidget* page() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    void takeFocus() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// "look", "keys" …
    void show(const QString& section);
    /// A macro or a kept view came after the keys were read: it gets the one that was kept for it.
    void keyForLater(const QString& actionId);
    template <class Pane>
    void addSection(const QString& id, const QString& title, Icon icon, std::function<Pane*()> make);
    KeysPane* makeKeys();
    MacrosPane* makeMacros();
    PayeesPane* makePayees();
    PoliciesPane* makePolicies();
    void fitBar();
    void registerPolicyActions(ActionRegistry& actions);

    struct Section {
        QString id;
        QString title;
        Icon icon;
        std::function<void()> enter; ///< makes its pane when that was never shown, and gives it the keyboard
    };
    DeskContext m_context;
    QSettings& m_settings;
    QPointer<QWidget> m_page;
    KeysPane* m_keys = nullptr; ///< these once they were shown
    PayeesPane* m_payees = nullptr;
    PoliciesPane* m_policies = nullptr;
    QWidget* m_body = nullptr;
    std::vector<Section> m_sections;
    QMetaObject::Connection m_keysForLater;
    QStringList m_later; ///< actions that came after the start and have their key
    ChoiceBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace trato::ui
