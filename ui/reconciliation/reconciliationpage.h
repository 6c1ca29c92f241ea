#pragma once

#include "payments/reconciliation/loadreport.h"
#include "payments/reconciliation/worklist.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/lookwidget.h"

class QBoxLayout;
class QListWidget;

namespace trato::ui {

class BankFileStrip;
class Button;
class EmptyState;
class Label;
class WorkDetail;

/// Payments that are not as expected, oldest first, each with what the bank says, what is proposed and why; and the
/// bank's files, looked at before they are taken.
class ReconciliationPage final : public LookWidget {
    Q_OBJECT

public:
    explicit ReconciliationPage(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void refresh();
    /// Reads a bank's file and says what it would bring; nothing is stored until that is agreed to.
    void openFile(const QString& path);
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] WorkDetail* detail() const { return m_detail; }

Q_SIGNALS:
    void loaded();
    void caseWanted(trato::DebtorId debtor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    void buildLayout();
    void fold();
    void askFile();
    void show(std::vector<payments::OpenWork> work);
    void choose();
    void decide(const payments::Decision& decision, bool accept);

    DeskContext m_context;
    std::vector<payments::OpenWork> m_work;
    Job m_reading;
    Pacer m_pacer;
    Label* m_count;
    Button* m_file;
    BankFileStrip* m_strip;
    EmptyState* m_empty;
    QListWidget* m_list;
    WorkDetail* m_detail;
    QBoxLayout* m_columns;
};

} // namespace trato::ui
