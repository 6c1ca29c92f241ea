#pragma once

#include "ui/desk/opencase.h"

#include <QWidget>

namespace trato::ui {

class ActionRegistry;

/// A page at the right of the open case: negotiate (F2), payment (F3), promise (F4), notes. One is open at a time; the
/// others keep what was typed. The desk tells it which case is open and when something of it changed; it never waits on
/// the GUI thread and drops answers for a case that is gone.
class TaskPanel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable and English: "negotiation".
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// The action that opens it: "panel.negotiation"; the panel registers it with its key.
    [[nodiscard]] virtual QString actionId() const { return QStringLiteral("panel.") + id(); }
    virtual void registerActions(ActionRegistry& actions) = 0;
    /// Another case is being opened: nothing of the last one is shown, said or put into the message any more, and what
    /// was on its way for it is dropped. `showCase` follows when the new one was read.
    virtual void awaitCase(const OpenCase& openCase) = 0;
    /// The case was read, or none is open (`openCase.debtor` invalid).
    virtual void showCase(const OpenCase& openCase) = 0;
    /// Something of the present case was committed by somebody.
    virtual void refresh() = 0;
    /// It was opened as the next step of another panel: makes ready what it is for.
    virtual void prepare() {}
    /// Where the keyboard goes when the panel is opened.
    virtual void takeFocus() { setFocus(); }
    /// Alt+1 … Alt+9: the n-th thing of the panel that is open, from anywhere.
    virtual void chooseItem(int) {}
    /// Ctrl+I: what lies on the table here goes into the message; false: nothing does.
    virtual bool insertTable() { return false; }

Q_SIGNALS:
    /// The text goes into the composer: drafted when it is empty, otherwise at the caret.
    void insertRequested(const QString& text);
    /// The text leaves at once on the case's channel, through the same checks as everything.
    void sendRequested(const QString& text, const QString& purpose);
    /// Asks the desk to open another panel: "payment" after an agreement.
    void panelRequested(const QString& id);
    /// It changed the case: header, timeline and queue look again.
    void caseChanged();
    /// The case left the user's hands: its tab closes.
    void caseLeft(trato::DebtorId debtor);

protected:
    /// The window is so high while the panel is seen: where that is little, what matters most stands first.
    virtual void fold(int windowHeight) { Q_UNUSED(windowHeight); }
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// What takes the composer's place while a case is wrapped up (F5).
class WrapUpSheet : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void registerActions(ActionRegistry& actions) = 0;
    virtual void showCase(const OpenCase& openCase) = 0;

Q_SIGNALS:
    /// Saved: the case is closed; `next` asks for the next one.
    void saved(trato::DebtorId debtor, bool next);
    void cancelled();
};

} // namespace trato::ui
