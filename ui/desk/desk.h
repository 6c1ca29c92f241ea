#pragma once

#include "base/id.h"
#include "ui/desk/scene.h"
#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace trato::ui {

class ActionRegistry;

/// A room of the window, reached by the rail: the negotiator's desk, supervision, the cadence. The window shows one at
/// a time and keeps the others.
class Desk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stable and English: "negotiator".
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual Icon icon() const = 0;
    /// Brings it up; empty: Ctrl+Shift and its number on the rail.
    [[nodiscard]] virtual QKeySequence keys() const { return {}; }
    /// Made at the first call; the window owns it afterwards.
    virtual QWidget* page() = 0;
    /// What stands at the left of the top bar while this desk is shown (open cases), or nothing.
    virtual QWidget* topBarWidget() { return nullptr; }
    virtual void registerActions(ActionRegistry& actions) = 0;
    /// The pictures of this desk that `--capture` takes.
    [[nodiscard]] virtual std::vector<Scene> scenes() { return {}; }
    /// Where the keyboard goes when the desk is shown.
    virtual void takeFocus() {}
    /// Takes a file that the program was started with (`--import`); false when it is none of this desk's business.
    virtual bool openFile(const QString&) { return false; }
    /// Opens somebody's case, whether it waits in a queue or not; false when this desk shows no cases.
    virtual bool openDebtor(DebtorId) { return false; }
    /// Whether the window may close now; a desk that says no has told the user why.
    [[nodiscard]] virtual bool mayClose() { return true; }
    /// Whether this desk is for who sits here; otherwise the window does not show it.
    [[nodiscard]] virtual bool isAvailable() const { return true; }

Q_SIGNALS:
    /// The number on the rail: care cases and expired SLA only.
    void badgeChanged(int count);
    /// Whose case is open; empty: none.
    void caseNameChanged(const QString& name);
    void availableChanged(bool available);
    /// Somebody's case is to be shown by the desk that shows cases.
    void caseWanted(trato::DebtorId debtor);
};

} // namespace trato::ui
