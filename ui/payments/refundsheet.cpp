#include "ui/payments/refundsheet.h"

#include "negotiation/roles.h"
#include "payments/refunds.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace trato::ui {

using money::Money;
using payments::PastPayment;
using payments::Refund;
using payments::Refunds;

RefundSheet::RefundSheet(const DeskContext& context, QWidget* window)
    : Overlay(context.look, window)
    , m_context(context)
    , m_panel(new Surface(context.look, Fill::Card))
    , m_list(new QListWidget)
    , m_amount(new MoneyEdit(context.look, tr("How much goes back")))
    , m_why(new QLineEdit)
    , m_limit(new Paragraph(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_problem(new Label(context.look, QString(), {Type::Small, Tone::Crit}))
    , m_send(new Button(context.look, tr("Send back"), ButtonKind::Filled))
{
    setAccessibleName(tr("Send money back"));
    buildLayout();
    setPanel(m_panel, 480, 120);
    connect(m_list, &QListWidget::currentRowChanged, this, &RefundSheet::choose);
    connect(m_amount, &MoneyEdit::edited, this, &RefundSheet::showLimit);
    connect(m_send, &Button::clicked, this, &RefundSheet::send);
    for (QLineEdit* const field : {static_cast<QLineEdit*>(m_amount), m_why})
        connect(field, &QLineEdit::returnPressed, this, &RefundSheet::send);
}

void RefundSheet::buildLayout()
{
    m_list->setAccessibleName(tr("Payments of this case"));
    LinesDelegate::give(*m_list, look());
    m_why->setPlaceholderText(tr("Why"));
    m_why->setAccessibleName(tr("Why"));
    m_send->setHint(QStringLiteral("↵"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_send);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(new Label(look(), tr("Send money back"), {.type = Type::Title, .weight = Weight::SemiBold}));
    layout->addWidget(m_list);
    layout->addWidget(m_amount);
    layout->addWidget(m_why);
    layout->addWidget(m_limit);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    m_panel->setFocusProxy(m_list);
}

void RefundSheet::ask(DebtorId debtor)
{
    m_debtor = debtor;
    m_why->clear();
    m_amount->clear();
    say(QString());
    take({});
    m_reading = m_context.runner.run(
        this,
        [clock = &m_context.clock, debtor, user = m_context.user](
            storage::Database& database, const JobToken&) { return load(database, *clock, debtor, user); },
        [this](Result<std::vector<Row>> rows) {
            if (!rows)
                return say(rows.error().message);
            const bool none = rows->empty();
            take(std::move(*rows));
            if (none)
                say(tr("There is no payment that can go back."));
        });
    open();
}

Result<std::vector<RefundSheet::Row>> RefundSheet::load(
    storage::Database& database, const Clock& clock, DebtorId debtor, const QString& user)
{
    Refunds refunds(database, clock);
    TRATO_TRY(const negotiation::Role role, negotiation::roleOf(database, user));
    TRATO_TRY(const auto payments, payments::paymentHistory(database, debtor));
    TRATO_TRY(const auto known, refunds.ofDebtor(debtor));
    std::vector<Row> rows;
    for (const PastPayment& payment : payments) {
        Money back;
        for (const Refund& refund : known) {
            if (refund.payment == payment.id && refund.state != payments::RefundState::Refused)
                back = back + refund.amount;
        }
        const bool late = payment.paidAt.dateIn(deskZone()).daysTo(clock.today()) > Refunds::mostDays;
        if (late || !(payment.amount - back).isPositive())
            continue;
        TRATO_TRY(const Money limit, refunds.limitOfOne(payment.id));
        const bool alone = role >= negotiation::Role::Supervisor && limit > back;
        rows.push_back({payment, payment.amount - back, alone ? limit - back : Money()});
    }
    return rows;
}

void RefundSheet::take(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_list->clear();
    for (const Row& row : m_rows)
        m_list->addItem(
            tr("%1 paid on %2")
                .arg(format::money(row.payment.amount.cents()), format::date(row.payment.paidAt.dateIn(deskZone()))) +
            u'\n' + tr("at most %1 can go back").arg(format::money(row.left.cents())));
    m_list->setVisible(!m_rows.empty());
    m_list->setCurrentRow(m_rows.empty() ? -1 : 0);
    m_panel->adjustSize();
    choose();
}

const RefundSheet::Row* RefundSheet::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < std::ssize(m_rows) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

void RefundSheet::choose()
{
    const Row* const row = current();
    m_send->setEnabled(row != nullptr);
    if (row)
        m_amount->setCents(row->left.cents());
    showLimit();
}

/// Before it is asked for it is said whether it goes out at once.
void RefundSheet::showLimit()
{
    const Row* const row = current();
    const bool alone = row && m_amount->cents().value_or(0) <= row->limitOfOne.cents();
    m_limit->setVisible(row != nullptr);
    m_send->setText(alone ? tr("Send back") : tr("Ask for approval"));
    if (!row)
        return;
    const QDate last = row->payment.paidAt.dateIn(deskZone()).addDays(Refunds::mostDays);
    m_limit->setText(alone ? tr("It goes out at once.")
                     : row->limitOfOne.isPositive()
                         ? tr("Beyond %1 a second person agrees, until %2.")
                               .arg(format::money(row->limitOfOne.cents()), format::date(last))
                         : tr("A second person agrees, until %1.").arg(format::date(last)));
}

void RefundSheet::send()
{
    const Row* const row = current();
    if (!row || !m_send->isEnabled())
        return;
    const Refunds::Wish wish{.payment = row->payment.id,
        .amount = Money::fromCents(m_amount->cents().value_or(0)),
        .reason = m_why->text().trimmed(),
        .actor = m_context.user};
    m_send->setEnabled(false);
    m_context.runner.run(
        this,
        [clock = &m_context.clock, wish](
            storage::Database& database, const JobToken&) { return Refunds(database, *clock).ask(wish); },
        [this](const Result<Refund>& refund) {
            m_send->setEnabled(true);
            if (!refund)
                return say(refund.error().message);
            close();
            Q_EMIT asked();
        });
}

void RefundSheet::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace trato::ui
