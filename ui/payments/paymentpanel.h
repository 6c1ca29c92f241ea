#pragma once

#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/taskpanel.h"
#include "ui/payments/paymentview.h"

#include <QPointer>

#include <optional>
#include <set>

class QLineEdit;
class QVBoxLayout;

namespace trato::ui {

class AmountBreakdown;
class AskSheet;
class Banner;
class Button;
class ChargeList;
class ChoiceBar;
class Disclosure;
class DueDateForm;
class EmptyState;
class FitScroll;
class Label;
class Paragraph;
class ProgressStages;
class ProofList;
class QrView;
class RefundSheet;

/// F3: the Pix, boleto or link of the agreement's next instalment (or of what is due): asked for, shown with its code
/// and receiver, sent on the case's channel, followed until the money is there; and how every charge of the case
/// stands.
class PaymentPanel final : public TaskPanel {
    Q_OBJECT

public:
    explicit PaymentPanel(const DeskContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("payment"); }
    [[nodiscard]] QString title() const override { return tr("Payment"); }
    void registerActions(ActionRegistry& actions) override;
    void awaitCase(const OpenCase& openCase) override;
    void showCase(const OpenCase& openCase) override;
    void refresh() override;
    /// After a handshake: the Pix of its first instalment is made without being asked for.
    void prepare() override;
    void takeFocus() override;
    /// 1: the code into the clipboard.
    void chooseItem(int number) override;
    bool insertTable() override;

protected:
    void fold(int windowHeight) override;

private:
    void buildLayout();
    QWidget* buildCode();
    void placeMore();
    void forget();
    void load();
    void show(Result<PaymentView> view);
    void choose(payments::PaymentMethod method);
    void showMethods();
    void showCharges();
    void showDetails();
    void loadAmounts();
    void showMissing();
    void showWithdrawal();
    void showRequest();
    void showPaid();
    void ask();
    void asked(DebtorId debtor, const Result<payments::PaymentRequest>& request);
    void showSending();
    void sayFailure();
    void sendCode();
    bool insertCharge(const payments::PaymentRequest* charge);
    void insertSlip();
    void copyCode();
    void askNow();
    [[nodiscard]] const payments::PaymentRequest* chargeToWithdraw() const;
    void askToWithdraw();
    void withdraw(const payments::PaymentRequest& charge, const QString& reason);
    void askRefund();
    [[nodiscard]] payments::PaymentMethod method() const;
    [[nodiscard]] bool isShown() const;
    void moveKeyboard(const QWidget* before);
    void say(const QString& title, const QString& text, bool canAsk);
    void sayProblem(const QString& problem);

    DeskContext m_context;
    OpenCase m_case;
    std::optional<PaymentView> m_view;
    Job m_loading;
    Job m_adding;           ///< what the amount is made of
    QString m_failure;      ///< why the last one could not be asked for; stays until it is tried again
    bool m_prepare = false; ///< the charge is made as soon as it is known that there is none
    std::optional<payments::PaymentMethod> m_chosen; ///< by the user, for this case
    std::set<DebtorId> m_asking;                     ///< one at a time for each: never two charges for one instalment
    QWidget* m_body;
    EmptyState* m_empty;
    Button* m_ask;
    Label* m_title;
    Label* m_amount;
    ChoiceBar* m_methods;
    QrView* m_qr;
    Label* m_codeName;
    Label* m_receiver;
    Label* m_receiverDocument;
    Label* m_validity;
    QLineEdit* m_code;
    Button* m_copy;
    ProgressStages* m_stages;
    Label* m_parts;
    Banner* m_paid;
    Button* m_askNow;
    Button* m_withdraw;
    Paragraph* m_problem; ///< what was asked for here and could not be done
    ChargeList* m_charges;
    Disclosure* m_allCharges;
    AmountBreakdown* m_amounts;
    Disclosure* m_madeOf;
    DueDateForm* m_dueDate;
    Disclosure* m_otherDay;
    ProofList* m_proofs;
    QPointer<RefundSheet> m_refund;
    QPointer<AskSheet> m_sheet;
    QWidget* m_more; ///< what can be unfolded
    FitScroll* m_scroll;
    QVBoxLayout* m_scrolled = nullptr;
    bool m_low = false; ///< the window
    Button* m_insert;
    Button* m_send;
};

} // namespace trato::ui
