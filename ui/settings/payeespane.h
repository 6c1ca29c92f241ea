#pragma once

#include "payments/payees.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

#include <QPointer>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace trato::ui {

class AskSheet;
class Button;
class ChoiceBar;
class Label;

/// Who may receive for each creditor: proposed by one, confirmed by another. Below it the charges that are shown to
/// nobody because who would receive is not on the list. Who does not lead reads only.
class PayeesPane final : public Surface {
    Q_OBJECT

public:
    explicit PayeesPane(const DeskContext& context, QWidget* parent = nullptr);

    void takeFocus();
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QListWidget* withheld() const { return m_held; }

Q_SIGNALS:
    void loaded();
    void caseWanted(trato::DebtorId debtor);

private:
    struct View;
    static Result<View> load(storage::Database& database, const Clock& clock, const QString& user);
    void buildLayout();
    QWidget* buildForm();
    void refresh();
    void take(View view);
    void showPayees();
    void showHeld();
    void showActions();
    void say(const QString& text, Tone tone);
    [[nodiscard]] const payments::Payee* current() const;
    [[nodiscard]] QString ownerOf(CreditorId creditor) const;
    [[nodiscard]] QString linesOf(const payments::Payee& payee) const;
    void propose();
    void confirm();
    void refuse();
    void retire();
    void perform(std::function<Result<void>(payments::Payees&)> act, const QString& done);
    AskSheet& sheet();

    DeskContext m_context;
    std::vector<payments::PayeeOwner> m_owners;
    std::vector<payments::Payee> m_payees;
    std::vector<payments::WithheldCharge> m_charges;
    bool m_leads = false;
    Job m_reading;
    Pacer m_pacer;
    QListWidget* m_list;
    QListWidget* m_held;
    Label* m_heldTitle;
    Label* m_note;
    QComboBox* m_owner;
    ChoiceBar* m_method;
    QLineEdit* m_value;
    QLineEdit* m_name;
    Button* m_propose;
    QWidget* m_form;
    Button* m_confirm;
    Button* m_refuse;
    Button* m_retire;
    QPointer<AskSheet> m_sheet;
};

} // namespace trato::ui
