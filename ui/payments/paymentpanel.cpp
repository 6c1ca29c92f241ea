#include "ui/payments/paymentpanel.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/label.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/stages.h"
#include "ui/widgets/waiting.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace trato::ui {

using payments::RequestState;

namespace {

QString timeOf(Instant at) { return at.isNever() ? QString() : format::time(at.in(deskZone()).time()); }

/// "Entry of agreement 2026-0001", "Instalment 2 of 10 of agreement 2026-0001"
QString titleOf(const negotiation::Agreement& agreement, const payments::PaymentRequest& request)
{
    for (const negotiation::AgreementInstalment& one : agreement.instalments) {
        if (one.id != request.agreementInstalment)
            continue;
        if (one.number == 0)
            return PaymentPanel::tr("Entry of agreement %1").arg(agreement.number);
        return PaymentPanel::tr("Instalment %1 of %2, agreement %3")
            .arg(one.number)
            .arg(agreement.terms.instalments)
            .arg(agreement.number);
    }
    return PaymentPanel::tr("Agreement %1").arg(agreement.number);
}

StageState stateOf(bool done, bool previousDone)
{
    if (done)
        return StageState::Done;
    return previousDone ? StageState::Present : StageState::Ahead;
}

} // namespace

PaymentPanel::PaymentPanel(const DeskContext& context, QWidget* parent)
    : TaskPanel(parent)
    , m_context(context)
    , m_body(new QWidget)
    , m_empty(new EmptyState(context.look, Icon::Qr, Tone::Text3))
    , m_ask(m_empty->addButton(tr("Ask for a Pix")))
    , m_title(new Label(context.look, QString(), {Type::Body, Tone::Text, Weight::SemiBold}))
    , m_amount(new Label(context.look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_methods(new ChoiceBar(context.look, ChoiceKind::Boxed, tr("Way to pay")))
    , m_qr(new QrView(context.look, tr("QR code of the Pix")))
    , m_receiver(new Label(context.look, QString(), {Type::Small, Tone::Text, Weight::SemiBold}))
    , m_receiverDocument(new Label(context.look, QString(), {Type::Meta, Tone::Text3}))
    , m_validity(new Label(context.look, QString(), {Type::Small, Tone::Text, Weight::SemiBold}))
    , m_code(new QLineEdit)
    , m_copy(new Button(context.look, tr("Copy")))
    , m_stages(new ProgressStages(context.look))
    , m_parts(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_paid(new Banner(context.look, Tone::Ok, Icon::Done, Banner::Shape::Notice))
    , m_send(new Button(context.look, tr("Send the Pix"), ButtonKind::Filled))
{
    setAccessibleName(title());
    buildLayout();
    connect(m_ask, &Button::clicked, this, &PaymentPanel::ask);
    connect(m_copy, &Button::clicked, this, &PaymentPanel::copyCode);
    connect(m_send, &Button::clicked, this, &PaymentPanel::sendCode);
}

void PaymentPanel::buildLayout()
{
    const Look& look = m_context.look;
    m_methods->setChoices(
        {{QStringLiteral("pix"), tr("Pix"), {}, Icon::Qr}, {QStringLiteral("boleto"), tr("Boleto"), {}, Icon::Barcode},
            {QStringLiteral("link"), tr("Link"), {}, Icon::Link}});
    m_methods->setCurrent(QStringLiteral("pix"));
    m_methods->setChoiceEnabled(QStringLiteral("boleto"), false, tr("Boletos are not set up yet."));
    m_methods->setChoiceEnabled(QStringLiteral("link"), false, tr("Payment links are not set up yet."));
    m_code->setReadOnly(true);
    m_code->setAccessibleName(tr("Pix copy and paste"));
    m_copy->setGlyph(Icon::Copy);
    m_amount->setElides(false);
    m_send->setGlyph(Icon::Send);
    m_send->setSize(ButtonSize::Large);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_amount);
    auto* who = new QVBoxLayout;
    who->setSpacing(look.px(2));
    who->addWidget(new Label(look, tr("Who receives"), {Type::Meta, Tone::Text3}));
    who->addWidget(m_receiver);
    who->addWidget(m_receiverDocument);
    who->addSpacing(look.px(16));
    who->addWidget(new Label(look, tr("Valid until"), {Type::Meta, Tone::Text3}));
    who->addWidget(m_validity);
    who->addStretch(1);
    auto* code = new QHBoxLayout;
    code->addWidget(m_qr);
    code->addSpacing(look.px(16));
    code->addLayout(who, 1);
    auto* copy = new QHBoxLayout;
    copy->addWidget(m_code, 1);
    copy->addWidget(m_copy);

    auto* request = new QWidget;
    auto* body = new QVBoxLayout(request);
    body->setContentsMargins(look.px(16), look.px(12), look.px(16), 0);
    body->setSpacing(look.px(10));
    body->addLayout(head);
    body->addWidget(m_methods);
    body->addWidget(m_paid);
    body->addLayout(code);
    body->addWidget(new Label(look, tr("Pix copy and paste"), {Type::Meta, Tone::Text3}));
    body->addLayout(copy);
    body->addWidget(new Label(look, tr("Progress"), {Type::Meta, Tone::Text3}));
    body->addWidget(m_stages);
    body->addWidget(m_parts);
    body->addStretch(1);

    // The send stays in sight when the rest is scrolled.
    auto* scroll = new FitScroll;
    scroll->setWidget(request);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12));
    foot->addWidget(m_send);
    auto* whole = new QVBoxLayout(m_body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll);
    whole->addLayout(foot);
    whole->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    say(tr("No case is open"), tr("F8 takes the next one."), false);
}

void PaymentPanel::registerActions(ActionRegistry& actions)
{
    m_send->follow(actions.add({.id = QStringLiteral("payment.send"),
                                   .text = tr("Send the Pix"),
                                   .sequence = QKeySequence(QStringLiteral("Ctrl+Return")),
                                   .alternative = QKeySequence(QStringLiteral("Ctrl+Enter")),
                                   .group = tr("Payment"),
                                   .icon = Icon::Send,
                                   .scope = ActionScope::Region,
                                   .region = this,
                                   .onMoneyPath = true},
        this, [this] { sendCode(); }));
    actions.add({.id = QStringLiteral("payment.copy"),
                    .text = tr("Copy the Pix code"),
                    .group = tr("Payment"),
                    .icon = Icon::Copy},
        this, [this] { copyCode(); });
}

void PaymentPanel::takeFocus()
{
    QWidget* place = this; // While nothing can be done here yet the keyboard waits here for it.
    for (QWidget* button : {static_cast<QWidget*>(m_send), static_cast<QWidget*>(m_ask)}) {
        if (place == this && button->isVisibleTo(this))
            place = button;
    }
    place->setFocus(Qt::ShortcutFocusReason);
}

/// To what can be done now, when the keyboard waited here for it or its control is gone; nobody is taken away from a
/// message, or from the code.
void PaymentPanel::moveKeyboard(const QWidget* before)
{
    if (before == this || (before != nullptr && isAncestorOf(before) && !before->isVisibleTo(this)))
        takeFocus();
}

void PaymentPanel::prepare()
{
    m_prepare = true;
    refresh();
}

void PaymentPanel::forget()
{
    m_loading.cancel();
    m_view.reset();
    m_prepare = false;
    m_failure.clear();
    showSending();
}

void PaymentPanel::awaitCase(const OpenCase& openCase)
{
    forget();
    m_case = openCase;
    say(tr("One moment"), tr("The case is being read."), false);
}

void PaymentPanel::showCase(const OpenCase& openCase)
{
    if (openCase.debtor != m_case.debtor)
        awaitCase(openCase);
    m_case = openCase;
    if (!m_case.debtor.isValid() || m_case.care || !m_case.rightParty)
        forget();
    if (!m_case.debtor.isValid())
        return say(tr("No case is open"), tr("F8 takes the next one."), false);
    if (m_case.care)
        return say(tr("No payment is asked for in a care case"), tr("First the person."), false);
    if (!m_case.rightParty)
        return say(tr("Amounts are hidden"), tr("Confirm who you are talking to first (Ctrl+E)."), false);
    load();
}

void PaymentPanel::refresh()
{
    if (m_case.debtor.isValid() && !m_case.care && m_case.rightParty)
        load();
}

void PaymentPanel::say(const QString& title, const QString& text, bool canAsk)
{
    const QWidget* const before = QApplication::focusWidget();
    m_empty->setTexts(title, text);
    m_ask->setVisible(canAsk);
    m_empty->show();
    m_body->hide();
    moveKeyboard(before);
}

void PaymentPanel::load()
{
    m_loading.cancel();
    const Clock* const clock = &m_context.clock;
    m_loading = m_context.runner.run(
        this,
        [clock, debtor = m_case.debtor](
            storage::Database& database, const JobToken&) { return loadPayment(database, debtor, *clock); },
        [this](Result<PaymentView> view) { show(std::move(view)); });
}

void PaymentPanel::show(Result<PaymentView> view)
{
    if (!view)
        return say(tr("The payment could not be read"), view.error().message, false);
    m_view = std::move(*view);
    const bool make = std::exchange(m_prepare, false) && m_case.mine && m_view->agreement && !m_view->isAsked();
    if (make)
        ask();
    showSending();
    m_ask->setText(tr("Ask for a Pix"));
    if (m_asking.contains(m_case.debtor))
        return say(tr("The Pix is being made"), tr("It can be sent in a moment."), false);
    if (!m_view->request && !m_failure.isEmpty())
        return sayFailure();
    if (!m_view->request)
        return say(tr("No Pix yet"),
            m_view->agreement ? tr("The first payment of the agreement can be asked for now.")
                              : tr("A Pix of what is due can be asked for now."),
            m_case.mine);
    if (m_view->request->state == RequestState::Failed) {
        m_ask->setText(tr("Try again"));
        return say(tr("The Pix was refused"), m_view->request->failure, m_case.mine);
    }
    const QWidget* const before = QApplication::focusWidget();
    m_empty->hide();
    m_body->show();
    showRequest();
    showStages();
    showPaid();
    moveKeyboard(before);
}

/// What Ctrl+Enter does here, or why not.
void PaymentPanel::showSending()
{
    const bool active = m_view && m_view->request && m_view->request->state == RequestState::Active;
    m_send->setVisible(active);
    m_context.actions.setEnabled(QStringLiteral("payment.send"), active && m_case.mine,
        active ? tr("The turn is not yours.") : tr("There is no Pix to send yet."));
    m_context.actions.setEnabled(QStringLiteral("payment.copy"),
        m_view && m_view->request && !m_view->request->pixCode.isEmpty(), tr("There is no Pix yet."));
}

void PaymentPanel::showRequest()
{
    const payments::PaymentRequest& request = *m_view->request;
    m_title->setText(request.agreement && m_view->agreement ? titleOf(*m_view->agreement, request) : tr("Open debt"));
    m_amount->setText(format::money(request.amount.cents()));
    m_receiver->setText(m_view->receiver);
    m_receiverDocument->setText(format::document(m_view->receiverDocument));
    m_validity->setText(format::nearFullDate(request.due));
    m_qr->setText(request.pixCode);
    m_qr->setVisible(!request.pixCode.isEmpty());
    m_code->setText(request.pixCode.isEmpty() ? tr("being made at the bank…") : request.pixCode);
    m_code->setCursorPosition(0);
    m_copy->setEnabled(!request.pixCode.isEmpty());
    m_send->setText(m_view->sentAt.isNever() ? tr("Send the Pix") : tr("Send it again"));
}

void PaymentPanel::showStages()
{
    const payments::PaymentRequest& request = *m_view->request;
    const bool paid = request.state == RequestState::Paid;
    const bool made = paid || request.state == RequestState::Active;
    const bool sent = paid || !m_view->sentAt.isNever();
    m_stages->setStages({{tr("Made"), made ? timeOf(request.updatedAt) : QString(), stateOf(made, true)},
        {m_view->readAt.isNever() ? tr("Sent") : tr("Sent and read"), timeOf(m_view->sentAt), stateOf(sent, made)},
        {tr("Waiting for the payment"), {}, stateOf(paid, sent)},
        {tr("Paid and reconciled"), timeOf(m_view->paidAt), stateOf(paid, false)}});
}

void PaymentPanel::showPaid()
{
    const bool paid = m_view->request->state == RequestState::Paid;
    m_paid->setVisible(paid);
    m_parts->setVisible(paid);
    if (!paid)
        return;
    m_paid->setTexts(tr("%1 received").arg(format::money(m_view->request->amount.cents())),
        tr("Checked with the bank at %1. Everything queued for this debt was recalled.").arg(timeOf(m_view->paidAt)));
    QStringList parts;
    for (const PaymentView::Part& part : m_view->parts) {
        const QString name = part.component == QStringLiteral("interest")  ? tr("Interest")
                             : part.component == QStringLiteral("fine")    ? tr("Fine")
                             : part.component == QStringLiteral("surplus") ? tr("Surplus")
                                                                           : tr("Principal");
        parts.append(name + u' ' + format::money(part.cents));
    }
    m_parts->setText(parts.join(QStringLiteral(" · ")));
}

void PaymentPanel::ask()
{
    const Clock* const clock = &m_context.clock;
    payments::PaymentTarget target{.debtor = m_case.debtor};
    if (m_view && m_view->agreement)
        target.agreement = m_view->agreement->id;
    if (!m_asking.insert(m_case.debtor).second)
        return;
    m_failure.clear();
    say(tr("The Pix is being made"), tr("It can be sent in a moment."), false);
    m_context.runner.run(
        this,
        [clock, target, user = m_context.user](
            storage::Database& database, const JobToken&) -> Result<payments::PaymentRequest> {
            // A workstation knows no provider; the engine leaves the name of the account that it serves.
            TRATO_TRY(const auto account, database.one(QStringLiteral("payments/default_account"), {},
                                              [](const storage::Row& row) { return row.text("value"); }));
            return payments::PaymentRequests(database, *clock)
                .create(target, QStringLiteral("pix"), account.value_or(QString()), user);
        },
        [this, debtor = m_case.debtor](const Result<payments::PaymentRequest>& request) { asked(debtor, request); });
}

/// It stays while the case is read anew.
void PaymentPanel::sayFailure()
{
    m_ask->setText(tr("Try again"));
    say(tr("The Pix could not be asked for"), m_failure, true);
}

void PaymentPanel::asked(DebtorId debtor, const Result<payments::PaymentRequest>& request)
{
    m_asking.erase(debtor);
    if (debtor != m_case.debtor)
        return Q_EMIT caseChanged();
    if (!request) {
        m_failure = request.error().message;
        return sayFailure();
    }
    load();
    Q_EMIT caseChanged();
}

void PaymentPanel::sendCode()
{
    if (m_view && m_view->request && m_view->request->state == RequestState::Active)
        Q_EMIT sendRequested(paymentMessage(*m_view->request, m_view->receiver), QStringLiteral("payment"));
}

void PaymentPanel::copyCode()
{
    if (m_view && m_view->request && !m_view->request->pixCode.isEmpty())
        QApplication::clipboard()->setText(m_view->request->pixCode);
}

} // namespace trato::ui
