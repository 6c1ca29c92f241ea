#pragma once

#include "ui/async/job.h"
#include "ui/debtor/referenceview.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/widgets/lookwidget.h"

class QVBoxLayout;

namespace trato::ui {

class ActionRegistry;
class Disclosure;
class Label;

/// What stays at the foot of the right column below every task: contracts (Ctrl+O), contacts and preferences, notes.
/// Each opens and closes by itself and stays as it was left.
class ReferencePanels final : public LookWidget {
    Q_OBJECT

public:
    explicit ReferencePanels(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions(ActionRegistry& actions);
    void showCase(const OpenCase& openCase);
    void refresh();

private:
    struct Part {
        Disclosure* head;
        QWidget* content;
        QVBoxLayout* rows;
    };
    Part addPart(const QString& title);
    void show(const Result<ReferenceView>& view);
    void showContracts(const ReferenceView& view);
    void showContacts(const ReferenceView& view);
    void showNotes(const ReferenceView& view);
    void addRow(const Part& part, const QString& left, const QString& right, Tone tone = Tone::Text2);
    static void clear(const Part& part);

    DeskContext m_context;
    OpenCase m_case;
    Job m_loading;
    QVBoxLayout* m_layout;
    Part m_contracts;
    Part m_contacts;
    Part m_notes;
};

} // namespace trato::ui
