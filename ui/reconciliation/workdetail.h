#pragma once

#include "payments/reconciliation/worklist.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QGridLayout;
class QLineEdit;
class QListWidget;

namespace trato::ui {

class Button;
class Label;
class LinkButton;
class Paragraph;
class Surface;

/// One payment that waits: what the bank says of it, what is proposed and why, and what a person can do.
class WorkDetail final : public QWidget {
    Q_OBJECT

public:
    explicit WorkDetail(const DeskContext& context, QWidget* parent = nullptr);

    void show(const payments::OpenWork& work);
    [[nodiscard]] const std::optional<payments::OpenWork>& work() const { return m_work; }
    /// While it is being done nothing is done twice.
    void setBusy(bool busy);
    /// What did not work; empty: nothing is said.
    void say(const QString& problem);
    /// Does what the filled button says.
    void accept();
    void refuse();
    /// The filled button gives it to somebody who is looked for.
    void giveToSomebody();

Q_SIGNALS:
    void accepted(const trato::payments::Decision& decision);
    void refused(const trato::payments::Decision& decision);
    void caseWanted(trato::DebtorId debtor);

private:
    void buildLayout();
    QWidget* buildChoice();
    void showFacts();
    QGridLayout* buildFacts();
    void showChoice();
    void offerOthers();
    void take(payments::ProposedAction action);
    void find(const QString& words);
    [[nodiscard]] payments::Decision decision() const;

    DeskContext m_context;
    std::optional<payments::OpenWork> m_work;
    payments::ProposedAction m_action = payments::ProposedAction::Ask; ///< what the filled button does
    Job m_finding;
    Label* m_title;
    Label* m_amount;
    Label* m_kind;
    std::vector<std::pair<Label*, Label*>> m_facts; ///< name and value
    Surface* m_card;
    Paragraph* m_why;
    Label* m_sure;
    QWidget* m_choice; ///< whose it is, of those that are found
    QLineEdit* m_search;
    QListWidget* m_found;
    Label* m_problem;
    Button* m_accept;
    Button* m_other;
    Button* m_refuse;
    LinkButton* m_open;
};

} // namespace trato::ui
