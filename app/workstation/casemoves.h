#pragma once

#include "macros/step.h"
#include "queue/bulk.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/queue/askcard.h"
#include "ui/queue/queuerow.h"

#include <QObject>

#include <functional>
#include <vector>

namespace trato::negotiation {
struct Agreement;
} // namespace trato::negotiation

namespace trato::ui {
class QueueColumn;
} // namespace trato::ui

namespace trato::workstation {

/// Moves cases: puts them off, gives them away, passes them on, asks for help or for the turn; the open one, or all
/// that are chosen in the queue. Every one is tried out before it is done, and can be taken back where that is
/// possible.
class CaseMoves final : public QObject {
    Q_OBJECT

public:
    /// `current`: the case that is open.
    CaseMoves(const ui::DeskContext& context, ui::QueueColumn& queue, std::function<ui::OpenCase()> current,
        QObject* parent = nullptr);

    void registerActions();
    /// Another case is open, or others are chosen: what can be done now.
    void showActions();
    void snooze();

Q_SIGNALS:
    /// The case left the user's hands: its tab closes.
    void caseLeft(trato::DebtorId debtor);
    /// It is in their hands again.
    void caseTaken(const trato::ui::QueueRow& row);
    /// The next one is wanted after this one was passed on.
    void nextWanted();
    void caseChanged();
    /// This was done on one case.
    void acted(trato::DebtorId debtor, const trato::macros::Step& step);

private:
    struct Target {
        WorkItemId item;
        DebtorId debtor;
        QString name;
    };
    using MakeStep = std::function<Result<queue::BulkStep>(const ui::AskCard::Answer&)>;
    struct Act {
        MakeStep step;
        std::function<QStringList(const ui::AskCard::Answer&)> says; ///< of one case, in words
        std::function<QString(const ui::AskCard::Answer&, int done)> done;
        bool leaves = true; ///< the cases are not the user's any more
        bool undoable = true;
        std::function<macros::Step(const ui::AskCard::Answer&)> recorded = {}; ///< none: no macro does it
    };

    [[nodiscard]] std::vector<Target> targets() const;
    [[nodiscard]] QString titled(const QString& title) const;
    ui::AskCard& card();
    void ask(ui::AskCard::Question question, Act act);
    void run(const Act& act, const ui::AskCard::Answer& answer, const std::vector<Target>& targets,
        const std::function<void(QString)>& finished);
    void transfer();
    void skip();
    void askHelp();
    void withdrawHelp(DebtorId debtor);
    void sendTemplate();
    void close();
    void undo();
    void cancelDeal();
    void askCancelling(const ui::OpenCase& open, const negotiation::Agreement& agreement);
    [[nodiscard]] queue::BulkStep templateStep(const QString& name) const;

    ui::DeskContext m_context;
    ui::QueueColumn& m_queue;
    std::function<ui::OpenCase()> m_current;
    ui::AskCard* m_card = nullptr;
    std::vector<Target> m_undo; ///< what can be taken back
    DebtorId m_undoHelp;
};

} // namespace trato::workstation
