#include "ui/payments/paymentpanel.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/payments/amountbreakdown.h"
#include "ui/payments/chargelist.h"
#include "ui/payments/duedateform.h"
#include "ui/payments/methodwords.h"
#include "ui/payments/paymentwords.h"
#include "ui/payments/prooflist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/label.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/stages.h"
#include "ui/widgets/waiting.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace trato::ui {

using payments::PaymentMethod;
using payments::RequestState;

PaymentPanel::PaymentPanel(const DeskContext& context, QWidget* parent)
    : TaskPanel(parent)
    , m_context(context)
    , m_body(new QWidget)
    , m_empty(new EmptyState(context.look, Icon::Qr, Tone::Text3))
    , m_ask(m_empty->addButton(wordsOf(PaymentMethod::Pix).ask))
    , m_title(new Label(context.look, QString(), {Type::Body, Tone::Text, Weight::SemiBold}))
    , m_amount(new Label(context.look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_methods(new ChoiceBar(context.look, ChoiceKind::Boxed, tr("Way to pay")))
    , m_qr(new QrView(context.look, tr("QR code of the Pix")))
    , m_codeName(new Label(context.look, QString(), {Type::Meta, Tone::Text3}))
    , m_receiver(new Label(context.look, QString(), {Type::Small, Tone::Text, Weight::SemiBold}))
    , m_receiverDocument(new Label(context.look, QString(), {Type::Meta, Tone::Text3}))
    , m_validity(new Label(context.look, QString(), {Type::Small, Tone::Text, Weight::SemiBold}))
    , m_code(new QLineEdit)
    , m_copy(new Button(context.look, tr("Copy")))
    , m_stages(new ProgressStages(context.look))
    , m_parts(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_paid(new Banner(context.look, Tone::Ok, Icon::Done, Banner::Shape::Notice))
    , m_askNow(new Button(context.look, tr("Ask the bank now")))
    , m_withdraw(new Button(context.look, tr("Cancel…")))
    , m_problem(new Paragraph(context.look, QString(), {Type::Small, Tone::Crit}))
    , m_charges(new ChargeList(context.look))
    , m_allCharges(new Disclosure(context.look, tr("All charges"), m_charges))
    , m_amounts(new AmountBreakdown(context.look))
    , m_madeOf(new Disclosure(context.look, tr("What it is made of"), m_amounts))
    , m_dueDate(new DueDateForm(context))
    , m_otherDay(new Disclosure(context.look, tr("Another due day"), m_dueDate))
    , m_proofs(new ProofList(context))
    , m_more(new QWidget)
    , m_scroll(new FitScroll)
    , m_insert(new Button(context.look, tr("Into the message")))
    , m_send(new Button(context.look, wordsOf(PaymentMethod::Pix).send, ButtonKind::Filled))
{
    setAccessibleName(title());
    buildLayout();
    connect(m_ask, &Button::clicked, this, &PaymentPanel::ask);
    connect(m_copy, &Button::clicked, this, &PaymentPanel::copyCode);
    connect(m_send, &Button::clicked, this, &PaymentPanel::sendCode);
    connect(m_askNow, &Button::clicked, this, &PaymentPanel::askNow);
    connect(m_madeOf, &Disclosure::openChanged, this, &PaymentPanel::loadAmounts);
    connect(&context.look, &Look::changed, this, [this] {
        if (isVisible())
            fold(window()->height());
    });
    connect(m_dueDate, &DueDateForm::moved, this, [this] {
        load();
        Q_EMIT caseChanged();
    });
    connect(m_methods, &ChoiceBar::chosen, this, [this](const QString& id) {
        if (const auto method = payments::paymentMethodFromName(id))
            choose(*method);
    });
}

void PaymentPanel::buildLayout()
{
    const Look& look = m_context.look;
    m_methods->setChoices(
        {{QStringLiteral("pix"), tr("Pix"), {}, Icon::Qr}, {QStringLiteral("boleto"), tr("Boleto"), {}, Icon::Barcode},
            {QStringLiteral("link"), tr("Link"), {}, Icon::Link}});
    m_amount->setElides(false);
    m_send->setGlyph(Icon::Send);
    m_send->setSize(ButtonSize::Large);
    m_askNow->setGlyph(Icon::Retry);
    m_withdraw->setGlyph(Icon::Ban);
    m_withdraw->setAccessibleName(tr("Cancel the charge"));

    auto* request = new QWidget;
    m_scrolled = new QVBoxLayout(request);
    m_scrolled->setContentsMargins(0, 0, 0, 0);
    m_scrolled->setSpacing(look.px(12));
    auto* body = new QVBoxLayout;
    m_scrolled->addLayout(body);
    m_scrolled->addStretch(1);
    body->setContentsMargins(look.px(16), look.px(12), look.px(16), 0);
    body->setSpacing(look.px(10));
    body->addWidget(m_paid);
    body->addWidget(buildCode());
    body->addWidget(new Label(look, tr("Progress"), {Type::Meta, Tone::Text3}));
    body->addWidget(m_stages);
    body->addWidget(m_parts);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(look.px(8));
    acts->addWidget(m_askNow);
    acts->addWidget(m_withdraw);
    acts->addStretch(1);
    body->addLayout(acts);

    // The send stays in sight when the rest is scrolled.
    m_scroll->setWidget(request);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12));
    foot->setSpacing(look.px(8));
    foot->addWidget(m_insert, 2);
    foot->addWidget(m_send, 3);
    m_insert->setSize(ButtonSize::Large);
    for (Button* button : {m_insert, m_send})
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* whole = new QVBoxLayout(m_body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll);
    whole->addLayout(foot);
    whole->addStretch(1);

    auto* choice = new QVBoxLayout;
    choice->setContentsMargins(look.px(16), look.px(12), look.px(16), 0);
    choice->setSpacing(look.px(10));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_amount);
    choice->addLayout(head);
    choice->addWidget(m_methods);
    choice->addWidget(m_problem);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choice);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(0);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_madeOf, m_otherDay, m_allCharges, m_proofs})
        more->addWidget(part);
    layout->addWidget(m_more);
    say(tr("No case is open"), tr("F8 takes the next one."), false);
}

void PaymentPanel::fold(int windowHeight)
{
    constexpr int roomForAll = 840;
    m_low = windowHeight < m_context.look.px(roomForAll);
    placeMore();
}

/// What is unfolded stands below the charge; in a low window it is scrolled with it.
void PaymentPanel::placeMore()
{
    const bool scrolled = m_low && !m_body->isHidden();
    if (scrolled == (m_scrolled->indexOf(m_more) >= 0))
        return;
    if (scrolled)
        m_scrolled->insertWidget(1, m_more);
    else
        static_cast<QVBoxLayout*>(layout())->addWidget(m_more);
}

/// The code as picture and as text, and who it pays.
QWidget* PaymentPanel::buildCode()
{
    const Look& look = m_context.look;
    m_code->setReadOnly(true);
    m_copy->setGlyph(Icon::Copy);
    auto* who = new QVBoxLayout;
    who->setSpacing(look.px(2));
    who->addWidget(new Label(look, tr("Who receives"), {Type::Meta, Tone::Text3}));
    who->addWidget(m_receiver);
    who->addWidget(m_receiverDocument);
    who->addSpacing(look.px(16));
    who->addWidget(new Label(look, tr("Valid until"), {Type::Meta, Tone::Text3}));
    who->addWidget(m_validity);
    who->addStretch(1);
    auto* picture = new QHBoxLayout;
    picture->setSpacing(look.px(16));
    picture->addWidget(m_qr);
    picture->addLayout(who, 1);
    auto* copy = new QHBoxLayout;
    copy->addWidget(m_code, 1);
    copy->addWidget(m_copy);
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(10));
    layout->addLayout(picture);
    layout->addWidget(m_codeName);
    layout->addLayout(copy);
    return whole;
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
    m_adding.cancel();
    m_view.reset();
    m_prepare = false;
    m_failure.clear();
    m_problem->hide();
    m_chosen.reset();
    showMethods();
    showCharges();
    showDetails();
    showSending();
}

void PaymentPanel::awaitCase(const OpenCase& openCase)
{
    forget();
    m_case = openCase;
    m_proofs->showCase({});
    say(tr("One moment"), tr("The case is being read."), false);
}

void PaymentPanel::showCase(const OpenCase& openCase)
{
    if (openCase.debtor != m_case.debtor)
        awaitCase(openCase);
    m_case = openCase;
    m_proofs->showCase(openCase);
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
    m_proofs->refresh();
}

void PaymentPanel::say(const QString& title, const QString& text, bool canAsk)
{
    const QWidget* const before = QApplication::focusWidget();
    m_empty->setTexts(title, text);
    m_ask->setVisible(canAsk);
    m_empty->show();
    for (QWidget* const part : {m_body, static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_amount)})
        part->hide();
    placeMore();
    moveKeyboard(before);
}

void PaymentPanel::load()
{
    m_loading.cancel();
    const Clock* const clock = &m_context.clock;
    m_loading = m_context.runner.run(
        this,
        [clock, question = PaymentQuestion{m_case.debtor, m_chosen, m_context.user}](
            storage::Database& database, const JobToken&) { return loadPayment(database, question, *clock); },
        [this](Result<PaymentView> view) { show(std::move(view)); });
}

void PaymentPanel::show(Result<PaymentView> view)
{
    if (!view)
        return say(tr("The payment could not be read"), view.error().message, false);
    m_view = std::move(*view);
    m_proofs->setAgreement(m_view->agreement);
    const bool make = std::exchange(m_prepare, false) && m_case.mine && m_view->agreement && !m_view->isAsked();
    if (make)
        ask();
    showMethods();
    showCharges();
    showDetails();
    showSending();
    if (!isShown())
        return showMissing();
    const QWidget* const before = QApplication::focusWidget();
    m_empty->hide();
    for (QWidget* const part : {m_body, static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_amount)})
        part->show();
    placeMore();
    showRequest();
    showPaid();
    moveKeyboard(before);
}

/// There is a code to show, or one is on its way.
bool PaymentPanel::isShown() const
{
    const auto& request = m_view->request;
    return request && request->state != RequestState::Failed && request->state != RequestState::Withheld &&
           !request->isBeingWithdrawn() && !m_asking.contains(m_case.debtor);
}

void PaymentPanel::showMissing()
{
    const MethodWords words = wordsOf(method());
    m_ask->setText(words.ask);
    if (m_asking.contains(m_case.debtor))
        return say(words.beingMade, tr("It can be sent in a moment."), false);
    if (!m_view->request && !m_failure.isEmpty())
        return sayFailure();
    if (!m_view->request)
        return say(words.none,
            m_view->agreement ? tr("The first payment of the agreement can be asked for now.") : words.canBeAsked,
            m_case.mine);
    if (m_view->request->isBeingWithdrawn())
        return showWithdrawal();
    if (m_view->request->state == RequestState::Withheld)
        return say(tr("The charge is withheld"),
            tr("Who would receive it is not on the creditor's list of payees. The payments desk looks at it."), false);
    m_ask->setText(tr("Try again"));
    say(words.refused, m_view->request->failure, m_case.mine);
}

PaymentMethod PaymentPanel::method() const { return m_chosen.value_or(m_view ? m_view->method : PaymentMethod::Pix); }

/// Pix can always be asked for: it waits for the engine that collects it. The others have to be there.
void PaymentPanel::showMethods()
{
    const auto isThere = [this](PaymentMethod one) {
        const auto is = [one](const payments::AccountKey& key) { return key.method == one; };
        const auto charged = [one](const payments::PaymentRequest& charge) {
            return charge.method == payments::paymentMethodName(one);
        };
        return one == PaymentMethod::Pix ||
               (m_view && (std::ranges::any_of(m_view->accounts, is) || std::ranges::any_of(m_view->charges, charged)));
    };
    for (const PaymentMethod one : {PaymentMethod::Pix, PaymentMethod::Boleto, PaymentMethod::Link}) {
        const QString name = payments::paymentMethodName(one);
        m_methods->setChoiceEnabled(name, isThere(one), wordsOf(one).nobody);
        m_context.actions.setEnabled(QStringLiteral("payment.") + name, m_view && isThere(one),
            m_view ? wordsOf(one).nobody : tr("No case is open"));
    }
    m_methods->setCurrent(payments::paymentMethodName(method()));
    m_methods->setVisible(m_view.has_value());
}

void PaymentPanel::choose(PaymentMethod method)
{
    if (!m_view || this->method() == method)
        return;
    m_chosen = method;
    m_failure.clear();
    load();
}

void PaymentPanel::showDetails()
{
    const bool agreed = m_view && m_view->agreement && m_view->agreement->nextOpen() != nullptr;
    m_madeOf->setVisible(m_view.has_value());
    m_otherDay->setVisible(agreed && m_case.mine);
    m_context.actions.setEnabled(QStringLiteral("payment.other_day"), agreed && m_case.mine,
        agreed ? tr("The turn is not yours.") : tr("No agreement is in force here."));
    m_dueDate->setAgreement(agreed ? m_view->agreement : std::nullopt,
        m_view ? ChargeBy{payments::paymentMethodName(method()), m_view->account(), m_view->isAsked()} : ChargeBy());
    loadAmounts();
}

/// Only while somebody wants to see it.
void PaymentPanel::loadAmounts()
{
    m_adding.cancel();
    if (!m_view || !m_madeOf->isOpen())
        return;
    const QDate on = m_view->request ? m_view->request->due : m_context.clock.today();
    m_adding = m_context.runner.run(
        this,
        [debtor = m_case.debtor, agreement = m_view->agreement, on](
            storage::Database& database, const JobToken&) { return loadAmountLines(database, debtor, agreement, on); },
        [this](const Result<std::vector<AmountLine>>& lines) {
            if (lines)
                m_amounts->setLines(*lines);
            else
                m_amounts->setProblem(lines.error().message);
        });
}

void PaymentPanel::showCharges()
{
    const bool any = m_view && !m_view->charges.empty();
    m_allCharges->setVisible(any);
    if (!any)
        return;
    m_allCharges->setSummary(format::count(std::ssize(m_view->charges)));
    m_charges->setCharges(m_view->charges);
}

/// What Ctrl+Enter does here, or why not.
void PaymentPanel::showSending()
{
    const bool active = m_view && m_view->request && m_view->request->canBeSent();
    m_send->setVisible(active);
    m_context.actions.setEnabled(QStringLiteral("payment.send"), active && m_case.mine,
        active ? tr("The turn is not yours.") : tr("There is no charge to send yet."));
    m_context.actions.setEnabled(QStringLiteral("payment.insert"), active && m_case.mine,
        active ? tr("The turn is not yours.") : tr("There is no charge yet."));
    m_context.actions.setEnabled(QStringLiteral("payment.insert_slip"), m_view && m_case.mine,
        m_view ? tr("The turn is not yours.") : tr("No case is open"));
    m_insert->setVisible(active);
    m_context.actions.setEnabled(QStringLiteral("payment.refund"), m_view.has_value(), tr("No case is open"));
    m_context.actions.setEnabled(QStringLiteral("payment.copy"), active, tr("There is no charge yet."));
    m_askNow->setVisible(active);
    m_askNow->setText(tr("Ask the bank now"));
    m_context.actions.setEnabled(QStringLiteral("payment.ask_now"), active, tr("There is no charge to ask about."));
    const bool open = m_view && std::ranges::any_of(m_view->charges, &payments::PaymentRequest::isOpen);
    m_withdraw->setVisible(open && m_view->request && m_view->request->isOpen());
    m_context.actions.setEnabled(QStringLiteral("payment.withdraw"), open && m_view->leads,
        open ? tr("Only who leads takes a charge back.") : tr("There is no charge to cancel."));
}

void PaymentPanel::showRequest()
{
    const payments::PaymentRequest& request = *m_view->request;
    m_title->setText(paymentTitle(*m_view));
    m_amount->setText(format::money(request.amount.cents()));
    m_receiver->setText(m_view->receiver);
    m_receiverDocument->setText(format::document(m_view->receiverDocument));
    m_validity->setText(format::nearFullDate(request.due));
    const MethodWords words = wordsOf(method());
    const QString code = paymentCode(request);
    m_qr->setText(request.pixCode);
    m_qr->setVisible(!request.pixCode.isEmpty());
    m_codeName->setText(words.code);
    m_code->setAccessibleName(words.code);
    m_code->setText(code.isEmpty() ? tr("being made at the bank…") : code);
    m_code->setCursorPosition(0);
    m_copy->setEnabled(!code.isEmpty());
    m_copy->setToolTip(words.copy);
    m_send->setText(m_view->sentAt.isNever() ? words.send : tr("Send it again"));
    m_stages->setStages(paymentStages(*m_view));
}

void PaymentPanel::showPaid()
{
    const bool paid = m_view->request->state == RequestState::Paid;
    m_paid->setVisible(paid);
    m_parts->setVisible(paid);
    if (!paid)
        return;
    m_paid->setTexts(tr("%1 received").arg(format::money(m_view->request->amount.cents())),
        tr("Checked with the bank at %1. Everything queued for this debt was recalled.")
            .arg(format::dayAndTime(m_view->paidAt, deskZone())));
    m_parts->setText(paymentParts(*m_view));
}

} // namespace trato::ui
