#pragma once

#include "payments/refunds.h"
#include "ui/desk/deskcontext.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QLineEdit;

namespace trato::ui {

class AskSheet;
class Banner;
class Button;
class Label;
class LinkButton;
class Paragraph;

/// One refund that a person sends: to whom, how much and why; then by which transfer it went.
class RefundDetail final : public QWidget {
    Q_OBJECT

public:
    explicit RefundDetail(const DeskContext& context, QWidget* parent = nullptr);

    void show(const payments::HandRefund& refund, bool leads);
    /// Without what names the transfer the keyboard goes to where it is written.
    void record();
    /// Asks why first.
    void decline();

Q_SIGNALS:
    /// It was sent or declined: look again.
    void answered();
    void caseWanted(trato::DebtorId debtor);

private:
    void buildLayout();
    void showFacts();
    void showAnswer();
    void done(const Result<payments::Refund>& refund);
    void say(const QString& problem);
    template <class Act>
    void perform(Act act);

    DeskContext m_context;
    std::optional<payments::HandRefund> m_refund;
    bool m_leads = false;
    bool m_busy = false;
    Label* m_owner;
    Label* m_amount;
    Paragraph* m_why;
    std::vector<std::pair<Label*, Label*>> m_facts; ///< name and value
    LinkButton* m_open;
    Banner* m_sent;
    QWidget* m_answer;
    Paragraph* m_what;
    QLineEdit* m_transfer;
    Label* m_problem;
    Label* m_obstacle;
    Button* m_record;
    Button* m_decline;
    QPointer<AskSheet> m_sheet;
};

/// Whose payment it was; of nobody's, who paid it.
QString refundOwner(const payments::HandRefund& refund);

} // namespace trato::ui
