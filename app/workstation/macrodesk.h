#pragma once

#include "macros/performer.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/queue/askcard.h"
#include "ui/queue/queuerow.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace trato::ui {
class Button;
class MacroSheet;
class QueueColumn;
} // namespace trato::ui

namespace trato::workstation {

/// Macros at the desk: records what is done on the open case, keeps it under a name, offers each in the palette, tries
/// it out on the open case or the chosen rows, runs it and takes it back.
class MacroDesk final : public QObject {
    Q_OBJECT

public:
    /// `current`: the case that is open.
    MacroDesk(const ui::DeskContext& context, ui::QueueColumn& queue, std::function<ui::OpenCase()> current,
        QObject* parent = nullptr);

    void registerActions();
    /// Another case is open, or others are chosen.
    void showActions();
    /// Says that something is being recorded, and ends it; hidden otherwise.
    QWidget* makeIndicator();
    void record(DebtorId debtor, const macros::Step& step);
    /// Something was done that no macro does.
    void passOver(DebtorId debtor, const QString& what);
    void toggleRecording();
    /// The sheet for the macro of this name, or the first.
    void tryOut(const QString& name = {});

Q_SIGNALS:
    /// The case left the user's hands: its tab closes.
    void caseLeft(trato::DebtorId debtor);
    /// It is in their hands again.
    void caseTaken(const trato::ui::QueueRow& row);
    void caseChanged();

private:
    [[nodiscard]] std::vector<WorkItemId> targets() const;
    [[nodiscard]] const macros::Macro* find(macros::MacroId id) const;
    void load();
    void offer(std::vector<macros::Macro> macros);
    void keep();
    void askName(const std::vector<macros::Step>& steps);
    void forget();
    void showRecording();
    void begin(const macros::Macro& macro);
    void run(const std::vector<WorkItemId>& items);
    void ran(const Result<macros::Report>& report);
    void undo();
    void undone(const Result<macros::Undone>& back, const std::vector<ui::QueueRow>& rows);
    void sayPreview(macros::MacroId id, const std::function<void(QStringList)>& say);
    ui::MacroSheet& sheet();

    ui::DeskContext m_context;
    ui::QueueColumn& m_queue;
    std::function<ui::OpenCase()> m_current;
    std::vector<macros::Macro> m_macros;
    macros::Macro m_running;
    macros::Report m_last; ///< what can be taken back
    bool m_recording = false;
    ui::OpenCase m_of; ///< the case that is recorded
    std::vector<macros::Step> m_steps;
    ui::AskCard* m_card = nullptr;
    ui::MacroSheet* m_sheet = nullptr;
    QPointer<ui::Button> m_indicator;
    int m_asked = 0; ///< answers to an earlier question are dropped
};

} // namespace trato::workstation
