#pragma once

#include "payments/paymenthistory.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/overlay.h"

#include <vector>

class QLineEdit;
class QListWidget;

namespace trato::ui {

class Button;
class Label;
class MoneyEdit;
class Paragraph;
class Surface;

/// Sends a payment of the case back, or asks for it: which one, how much and why. Says beforehand whether a second
/// person has to agree, and until when.
class RefundSheet final : public Overlay {
    Q_OBJECT

public:
    RefundSheet(const DeskContext& context, QWidget* window);

    void ask(DebtorId debtor);

Q_SIGNALS:
    /// It goes out, or waits for somebody.
    void asked();

private:
    struct Row {
        payments::PastPayment payment;
        money::Money left;       ///< what may still go back
        money::Money limitOfOne; ///< less what went back or was asked for already; nothing: never alone
    };
    static Result<std::vector<Row>> load(
        storage::Database& database, const Clock& clock, DebtorId debtor, const QString& user);
    void buildLayout();
    void take(std::vector<Row> rows);
    void choose();
    void showLimit();
    void send();
    void say(const QString& problem);
    [[nodiscard]] const Row* current() const;

    DeskContext m_context;
    DebtorId m_debtor;
    std::vector<Row> m_rows;
    Job m_reading;
    Surface* m_panel;
    QListWidget* m_list;
    MoneyEdit* m_amount;
    QLineEdit* m_why;
    Paragraph* m_limit;
    Label* m_problem;
    Button* m_send;
};

} // namespace trato::ui
