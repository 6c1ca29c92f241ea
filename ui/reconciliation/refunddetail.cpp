#include "ui/reconciliation/refunddetail.h"

#include "approvals/sentbyhand.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/reconciliation/workwords.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

using payments::HandRefund;
using payments::Refund;
using payments::Refunds;

QString refundOwner(const HandRefund& refund)
{
    if (!refund.debtorName.isEmpty())
        return refund.debtorName;
    return refund.payerName.isEmpty() ? RefundDetail::tr("payer unknown") : refund.payerName;
}

RefundDetail::RefundDetail(const DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_owner(new Label(context.look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_amount(new Label(context.look, QString(), {Type::Head, Tone::Text, Weight::SemiBold}))
    , m_why(new Paragraph(context.look, QString(), {Type::Body, Tone::Text}))
    , m_open(new LinkButton(context.look, tr("Open the case")))
    , m_sent(new Banner(context.look, Tone::Ok, Icon::Done, Banner::Shape::Notice))
    , m_answer(new QWidget)
    , m_what(new Paragraph(context.look,
          tr("No provider sends it back. Send it from the bank's account, then write here what names the transfer."),
          {Type::Small, Tone::Text2}))
    , m_transfer(new QLineEdit)
    , m_problem(new Label(context.look, QString(), {Type::Small, Tone::Crit}))
    , m_obstacle(new Label(context.look, tr("Only who leads records it as sent."), {Type::Small, Tone::Text2}))
    , m_record(new Button(context.look, tr("It was sent"), ButtonKind::Filled))
    , m_decline(new Button(context.look, tr("Not sent after all…")))
{
    setAccessibleName(tr("The refund"));
    m_transfer->setPlaceholderText(tr("Pix id (E…) or the number of the transfer"));
    m_transfer->setAccessibleName(tr("What names the transfer"));
    m_record->setHint(QStringLiteral("Ctrl+↵"));
    buildLayout();
    connect(m_record, &Button::clicked, this, &RefundDetail::record);
    connect(m_decline, &Button::clicked, this, &RefundDetail::decline);
    connect(m_transfer, &QLineEdit::returnPressed, this, &RefundDetail::record);
    connect(m_transfer, &QLineEdit::textEdited, this, [this] { say(QString()); });
    connect(m_open, &LinkButton::clicked, this, [this] { Q_EMIT caseWanted(m_refund->refund.debtor); });
}

void RefundDetail::buildLayout()
{
    const Look& look = m_context.look;
    m_amount->setElides(false);
    m_record->setSize(ButtonSize::Large);
    m_decline->setSize(ButtonSize::Large);
    auto* head = new QHBoxLayout;
    head->addWidget(m_owner, 1);
    head->addWidget(m_amount);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(look.px(12));
    facts->setVerticalSpacing(look.px(4));
    facts->setColumnStretch(1, 1);
    for (const QString& name :
        {tr("To"), tr("Document"), tr("Was paid"), tr("How"), tr("Asked by"), tr("Approved by")}) {
        const int row = static_cast<int>(m_facts.size());
        m_facts.emplace_back(
            new Label(look, name, {Type::Meta, Tone::Text3}), new Label(look, QString(), {Type::Small, Tone::Text}));
        facts->addWidget(m_facts.back().first, row, 0);
        facts->addWidget(m_facts.back().second, row, 1);
    }
    auto* told = new QWidget;
    auto* body = new QVBoxLayout(told);
    body->setContentsMargins(look.px(16), look.px(14), look.px(16), 0);
    body->setSpacing(look.px(10));
    body->addLayout(head);
    body->addWidget(m_why);
    body->addLayout(facts);
    body->addWidget(m_open, 0, Qt::AlignLeft);
    body->addWidget(m_sent);
    body->addStretch(1);
    // What is done here stays in sight when the rest is scrolled.
    auto* scroll = new FitScroll;
    scroll->setWidget(told);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    buttons->addWidget(m_record, 1);
    buttons->addWidget(m_decline, 1);
    auto* foot = new QVBoxLayout(m_answer);
    foot->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12));
    foot->setSpacing(look.px(8));
    foot->addWidget(m_what);
    foot->addWidget(m_transfer);
    foot->addWidget(m_problem);
    foot->addWidget(m_obstacle);
    foot->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll);
    layout->addWidget(m_answer);
    layout->addStretch(1);
    m_problem->hide();
}

/// What is being written stays while the same refund is read anew.
void RefundDetail::show(const HandRefund& refund, bool leads)
{
    if (!m_refund || m_refund->refund.id != refund.refund.id) {
        m_transfer->clear();
        say(QString());
    }
    m_refund = refund;
    m_leads = leads;
    showFacts();
    showAnswer();
}

void RefundDetail::showFacts()
{
    const HandRefund& one = *m_refund;
    m_owner->setText(refundOwner(one));
    m_amount->setText(format::money(one.refund.amount.cents()));
    m_why->setText(one.refund.reason);
    // It goes back to who paid, whoever owed it.
    const bool told = !one.payerName.isEmpty() || !one.payerDocument.isEmpty();
    const QString how = methodTitle(one.method);
    const QString values[] = {told ? one.payerName : one.debtorName,
        format::document(told ? one.payerDocument : one.debtorDocument),
        tr("%1 on %2").arg(format::money(one.paid.cents()), format::date(one.paidAt.dateIn(deskZone()))),
        one.account.isEmpty() ? how : tr("%1, account %2").arg(how, one.account), one.refund.askedBy,
        one.refund.approvedBy};
    for (size_t i = 0; i < m_facts.size(); ++i) {
        for (Label* const part : {m_facts[i].first, m_facts[i].second})
            part->setVisible(!values[i].isEmpty());
        m_facts[i].second->setText(values[i]);
    }
    m_open->setVisible(one.refund.debtor.isValid());
    m_sent->setVisible(!one.waits());
    m_sent->setTexts(tr("Sent on %1 by %2").arg(format::dayAndTime(one.refund.updatedAt, deskZone()), one.sentBy),
        tr("Transfer: %1").arg(one.transfer));
}

void RefundDetail::showAnswer()
{
    const bool waits = m_refund && m_refund->waits();
    m_answer->setVisible(waits);
    m_transfer->setVisible(m_leads);
    m_obstacle->setVisible(!m_leads);
    for (Button* const button : {m_record, m_decline}) {
        button->setVisible(m_leads);
        button->setEnabled(!m_busy);
    }
}

template <class Act>
void RefundDetail::perform(Act act)
{
    m_busy = true;
    showAnswer();
    m_context.runner.run(
        this, [act](storage::Database& database, const JobToken&) { return act(database); },
        [this](const Result<Refund>& refund) { done(refund); });
}

void RefundDetail::record()
{
    if (!m_refund || !m_refund->waits() || !m_leads || m_busy)
        return;
    const QString transfer = m_transfer->text().trimmed();
    if (transfer.isEmpty()) {
        say(tr("Say by which transfer it was sent."));
        return m_transfer->setFocus(Qt::ShortcutFocusReason);
    }
    perform(
        [clock = &m_context.clock, id = m_refund->refund.id, user = m_context.user, transfer](
            storage::Database& database) { return approvals::recordSentByHand(database, *clock, id, user, transfer); });
}

void RefundDetail::decline()
{
    if (!m_refund || !m_refund->waits() || !m_leads || m_busy)
        return;
    if (!m_sheet)
        m_sheet = new AskSheet(m_context.look, window());
    m_sheet->ask({.title = tr("Send nothing back?"),
        .text = tr("%1 stay with the payment; who asked sees why.").arg(format::money(m_refund->refund.amount.cents())),
        .placeholder = tr("Why"),
        .needsWords = true,
        .grave = true,
        .confirm = tr("Send nothing back"),
        .done = [this, id = m_refund->refund.id](int, const QString& why) {
            perform([clock = &m_context.clock, id, user = m_context.user, why](
                        storage::Database& database) { return Refunds(database, *clock).decline(id, user, why); });
        }});
}

void RefundDetail::done(const Result<Refund>& refund)
{
    m_busy = false;
    showAnswer();
    say(refund ? QString() : refund.error().message);
    // Somebody else may have been quicker.
    Q_EMIT answered();
}

void RefundDetail::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace trato::ui
