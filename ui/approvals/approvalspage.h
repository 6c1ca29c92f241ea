#pragma once

#include "approvals/request.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/lookwidget.h"

#include <QTimer>

class QBoxLayout;
class QListWidget;

namespace trato::ui {

class ChoiceBar;
class EmptyState;
class Label;
class RequestDetail;

/// What waits for a second person, the longest waiting first: agreements beyond a limit, refunds, payees. Those that
/// the user may answer stand apart from those that only wait.
class ApprovalsPage final : public LookWidget {
    Q_OBJECT

public:
    explicit ApprovalsPage(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void refresh();
    void showRequests(std::vector<approvals::Request> requests);
    /// All that is known, whichever part is shown.
    [[nodiscard]] const std::vector<approvals::Request>& requests() const { return m_all; }
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] RequestDetail* detail() const { return m_detail; }

Q_SIGNALS:
    void loaded();
    /// How many wait for the user.
    void mineChanged(int count);
    void caseWanted(trato::DebtorId debtor);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    enum class Part { Mine, All };
    void buildLayout();
    void fold();
    void showPart(Part part);
    void showEmpty();
    void choose();
    void openCase();

    DeskContext m_context;
    std::vector<approvals::Request> m_all;
    std::vector<approvals::Request> m_shown;
    Part m_part = Part::Mine;
    bool m_chosenByHand = false; ///< the part
    Job m_reading;
    Pacer m_pacer;
    QTimer m_round;
    Label* m_count;
    Label* m_notice;
    ChoiceBar* m_parts;
    EmptyState* m_empty;
    QListWidget* m_list;
    RequestDetail* m_detail;
    QBoxLayout* m_columns;
};

} // namespace trato::ui
