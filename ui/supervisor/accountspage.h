#pragma once

#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/supervisor/accountrows.h"
#include "ui/supervisor/rowmodel.h"
#include "ui/widgets/lookwidget.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QListView;

namespace trato::ui {

class AccountPanel;
class AskSheet;
class Banner;
class Button;
class EmptyState;
class Label;

/// Our accounts at providers: which works, which is slow, fails or was paused, and why; what waits, what went today;
/// pausing with a reason, resuming, and undoing either.
class AccountsPage final : public LookWidget {
    Q_OBJECT

public:
    explicit AccountsPage(const DeskContext& context, QWidget* parent = nullptr);
    ~AccountsPage() override;

    void registerActions();
    void takeFocus();
    void refresh();
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] AccountPanel* panel() const { return m_panel; }
    /// The first such account becomes the chosen one; false when there is none.
    bool choose(const std::function<bool(const supervision::ChannelAccount&)>& wanted);
    /// Asks why, or lets it go on.
    void switchChosen();
    void undo();

Q_SIGNALS:
    void loaded();
    void detailShown();
    void caseWanted(trato::DebtorId debtor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void lookChanged() override;

private:
    void buildLayout();
    void connectParts();
    void fold();
    void show(std::vector<supervision::ChannelAccount> accounts);
    void showError(const Error& error);
    void readDetail();
    void pause(const supervision::AccountKey& key, const QString& reason);
    void resume(const supervision::AccountKey& key);
    void perform(std::function<Result<void>(supervision::ChannelAccounts&)> work, const QString& said,
        std::function<void()> undo);
    [[nodiscard]] const AccountRow* chosen() const;

    DeskContext m_context;
    RowModel<AccountRow>* m_rows;
    Label* m_count;
    Banner* m_done;
    Button* m_undoButton;
    std::function<void()> m_undo; ///< of what was done last here
    EmptyState* m_empty;
    EmptyState* m_broken;
    QWidget* m_content = nullptr;
    QBoxLayout* m_columns = nullptr;
    QListView* m_list;
    AccountPanel* m_panel;
    QPointer<AskSheet> m_sheet;
    Pacer m_settle;
    QTimer m_round;
    Job m_reading;
    Job m_detail;
};

} // namespace trato::ui
