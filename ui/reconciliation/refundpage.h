#pragma once

#include "payments/refunds.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/lookwidget.h"

#include <vector>

class QBoxLayout;
class QListWidget;

namespace trato::ui {

class EmptyState;
class Label;
class RefundDetail;

/// Refunds that no provider sends: those that wait for a person, and those that were sent in the last month.
class RefundPage final : public LookWidget {
    Q_OBJECT

public:
    explicit RefundPage(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void refresh();
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] RefundDetail* detail() const { return m_detail; }

Q_SIGNALS:
    void loaded();
    void waitingChanged(int waiting);
    void caseWanted(trato::DebtorId debtor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    struct Known {
        std::vector<payments::HandRefund> refunds;
        bool leads = false; ///< the user may record and decline
    };
    void buildLayout();
    void fold();
    void show(Known known);
    void choose();

    DeskContext m_context;
    Known m_known;
    Job m_reading;
    Pacer m_pacer;
    Label* m_count;
    Label* m_notice;
    EmptyState* m_empty;
    QListWidget* m_list;
    RefundDetail* m_detail;
    QBoxLayout* m_columns;
};

} // namespace trato::ui
