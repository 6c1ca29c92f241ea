#include "ui/settings/payeespane.h"

#include "negotiation/roles.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;
using payments::Payee;
using payments::Payees;
using payments::PayeeState;
using payments::PaymentMethod;

namespace {

QString payeeMethodTitle(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Pix: return PayeesPane::tr("Pix");
    case PaymentMethod::Boleto: return PayeesPane::tr("Boleto");
    case PaymentMethod::Link: return PayeesPane::tr("Link");
    }
    Q_UNREACHABLE();
}

QString payeeHint(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Pix: return PayeesPane::tr("Pix key: CPF, CNPJ, e-mail, telephone or random key");
    case PaymentMethod::Boleto: return PayeesPane::tr("bank/branch/account");
    case PaymentMethod::Link: return PayeesPane::tr("account at the provider");
    }
    Q_UNREACHABLE();
}

QString dayOf(Instant at) { return format::date(at.dateIn(deskZone())); }

QString payeeStateWords(const Payee& payee)
{
    switch (payee.state) {
    case PayeeState::Proposed:
        return PayeesPane::tr("proposed by %1 on %2: waits for a second person")
            .arg(payee.proposedBy, dayOf(payee.proposedAt));
    case PayeeState::Confirmed:
        return PayeesPane::tr("in force: proposed by %1, confirmed by %2 on %3")
            .arg(payee.proposedBy, payee.confirmedBy, dayOf(payee.confirmedAt));
    case PayeeState::Retired:
        return payee.refusal.isEmpty()
                   ? PayeesPane::tr("off the list: %1 on %2").arg(payee.retiredBy, dayOf(payee.retiredAt))
                   : PayeesPane::tr("refused by %1: %2").arg(payee.retiredBy, payee.refusal);
    }
    Q_UNREACHABLE();
}

Tone payeeTone(const Payee& payee)
{
    switch (payee.state) {
    case PayeeState::Proposed: return Tone::Warn;
    case PayeeState::Confirmed: return Tone::Text;
    case PayeeState::Retired: return Tone::Text3;
    }
    Q_UNREACHABLE();
}

} // namespace

struct PayeesPane::View {
    std::vector<payments::PayeeOwner> owners;
    std::vector<Payee> payees;
    std::vector<payments::WithheldCharge> charges;
    bool leads = false;
};

PayeesPane::PayeesPane(const DeskContext& context, QWidget* parent)
    : Surface(context.look, Fill::None, parent)
    , m_context(context)
    , m_pacer(400ms)
    , m_list(new QListWidget)
    , m_held(new QListWidget)
    , m_heldTitle(new Label(context.look, QString(), {Type::Body, Tone::Text, Weight::SemiBold}))
    , m_note(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_owner(new QComboBox)
    , m_method(new ChoiceBar(context.look, ChoiceKind::Boxed, tr("Way to pay")))
    , m_value(new QLineEdit)
    , m_name(new QLineEdit)
    , m_propose(new Button(context.look, tr("Propose"), ButtonKind::Filled))
    , m_form(buildForm())
    , m_confirm(new Button(context.look, tr("Confirm")))
    , m_refuse(new Button(context.look, tr("Refuse")))
    , m_retire(new Button(context.look, tr("Take off the list")))
{
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &PayeesPane::showActions);
    connect(m_propose, &Button::clicked, this, &PayeesPane::propose);
    connect(m_confirm, &Button::clicked, this, &PayeesPane::confirm);
    connect(m_refuse, &Button::clicked, this, &PayeesPane::refuse);
    connect(m_retire, &Button::clicked, this, &PayeesPane::retire);
    connect(m_value, &QLineEdit::textChanged, this, &PayeesPane::showActions);
    for (QLineEdit* const field : {m_value, m_name})
        connect(field, &QLineEdit::returnPressed, this, &PayeesPane::propose);
    connect(m_held, &QListWidget::itemActivated, this, [this] {
        const int row = m_held->currentRow();
        if (row >= 0 && row < std::ssize(m_charges))
            Q_EMIT caseWanted(m_charges[static_cast<size_t>(row)].debtor);
    });
    connect(m_method, &ChoiceBar::chosen, this, [this](const QString& id) {
        m_value->setPlaceholderText(payeeHint(payments::paymentMethodFromName(id).value_or(PaymentMethod::Pix)));
    });
    connect(&m_pacer, &Pacer::due, this, &PayeesPane::refresh);
    connect(&m_context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (isVisible() && (topic == QStringLiteral("payment") || topic == QStringLiteral("role") || topic.isEmpty()))
            m_pacer.request();
    });
    showActions();
}

QWidget* PayeesPane::buildForm()
{
    const Look& look = m_context.look;
    auto* form = new QWidget;
    m_owner->setAccessibleName(tr("Creditor"));
    m_value->setAccessibleName(tr("Who receives"));
    m_name->setAccessibleName(tr("Name of who receives"));
    m_name->setPlaceholderText(tr("Name, as the bank shows it"));
    m_value->setPlaceholderText(payeeHint(PaymentMethod::Pix));
    std::vector<Choice> choices;
    for (const PaymentMethod one : {PaymentMethod::Pix, PaymentMethod::Boleto, PaymentMethod::Link})
        choices.push_back({payments::paymentMethodName(one), payeeMethodTitle(one)});
    m_method->setChoices(std::move(choices));
    m_method->setCurrent(payments::paymentMethodName(PaymentMethod::Pix));
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(6));
    auto* first = new QHBoxLayout;
    first->addWidget(m_owner, 1);
    first->addWidget(m_method);
    layout->addWidget(new Label(look, tr("Propose who receives"), {Type::Body, Tone::Text, Weight::SemiBold}));
    layout->addLayout(first);
    layout->addWidget(m_value);
    auto* last = new QHBoxLayout;
    last->addWidget(m_name, 1);
    last->addWidget(m_propose);
    layout->addLayout(last);
    return form;
}

void PayeesPane::buildLayout()
{
    m_list->setAccessibleName(tr("Who may receive"));
    m_held->setAccessibleName(tr("Charges that wait for who receives"));
    for (QListWidget* list : {m_list, m_held})
        LinesDelegate::give(*list, look());
    auto* acts = new QHBoxLayout;
    acts->setSpacing(px(8));
    acts->addWidget(m_note, 1);
    for (Button* button : {m_retire, m_refuse, m_confirm})
        acts->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(4), 0, 0);
    layout->setSpacing(px(10));
    layout->addWidget(new Paragraph(look(),
        tr("From the first confirmed one on, a charge that pays somebody else is shown and sent to nobody. A change "
           "takes two people."),
        {Type::Small, Tone::Text2}));
    layout->addWidget(m_list, 2);
    layout->addLayout(acts);
    layout->addWidget(m_form);
    layout->addWidget(m_heldTitle);
    layout->addWidget(m_held, 1);
    layout->addStretch(0);
}

void PayeesPane::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

Result<PayeesPane::View> PayeesPane::load(storage::Database& database, const Clock& clock, const QString& user)
{
    View view;
    Payees payees(database, clock);
    TRATO_TRY(view.owners, payees.owners());
    TRATO_TRY(view.payees, payees.list());
    TRATO_TRY(view.charges, payees.withheld());
    TRATO_TRY(const negotiation::Role role, negotiation::roleOf(database, user));
    view.leads = role >= negotiation::Role::Supervisor;
    return view;
}

void PayeesPane::refresh()
{
    m_reading.cancel();
    m_reading = m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user](
            storage::Database& database, const JobToken&) { return load(database, *clock, user); },
        [this](Result<View> view) {
            if (view)
                take(std::move(*view));
            else
                say(view.error().message, Tone::Crit);
            Q_EMIT loaded();
        });
}

void PayeesPane::take(View view)
{
    m_owners = std::move(view.owners);
    m_payees = std::move(view.payees);
    m_charges = std::move(view.charges);
    m_leads = view.leads;
    // What waits first, what is over last.
    std::ranges::stable_sort(m_payees, {}, [](const Payee& one) { return static_cast<int>(one.state); });
    const QVariant owner = m_owner->currentData();
    m_owner->clear();
    for (const payments::PayeeOwner& one : m_owners)
        m_owner->addItem(one.name, one.id.value());
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner)));
    showPayees();
    showHeld();
    showActions();
}

void PayeesPane::showPayees()
{
    const int chosen = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Payee& one : m_payees) {
        auto* row = new QListWidgetItem(linesOf(one), m_list);
        row->setData(LinesDelegate::ToneRole, QVariant::fromValue(payeeTone(one)));
    }
    m_list->setCurrentRow(std::clamp(chosen, 0, std::max(0, m_list->count() - 1)));
}

QString PayeesPane::linesOf(const Payee& payee) const
{
    const QString name = payee.name.isEmpty() ? QString() : QStringLiteral(" · ") + payee.name;
    return tr("%1: %2").arg(payeeMethodTitle(payee.method), payee.value) + name + u'\n' + ownerOf(payee.creditor) +
           QStringLiteral(" · ") + payeeStateWords(payee);
}

void PayeesPane::showHeld()
{
    m_heldTitle->setText(m_charges.empty()
                             ? tr("No charge is withheld")
                             : tr("%n charge(s) wait for who receives", nullptr, static_cast<int>(m_charges.size())));
    m_held->setVisible(!m_charges.empty());
    const int chosen = m_held->currentRow();
    m_held->clear();
    for (const payments::WithheldCharge& one : m_charges)
        m_held->addItem(tr("%1, %2 due on %3").arg(one.name, format::money(one.amount.cents()), format::date(one.due)) +
                        u'\n' + tr("would pay “%1” · made by %2").arg(one.payee, one.madeBy));
    m_held->setCurrentRow(std::min(chosen, m_held->count() - 1));
}

QString PayeesPane::ownerOf(CreditorId creditor) const
{
    const auto found = std::ranges::find(m_owners, creditor, &payments::PayeeOwner::id);
    return found == m_owners.end() ? QString() : found->name;
}

const Payee* PayeesPane::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < std::ssize(m_payees) ? &m_payees[static_cast<size_t>(row)] : nullptr;
}

void PayeesPane::showActions()
{
    const Payee* const payee = current();
    const bool proposed = payee && payee->state == PayeeState::Proposed;
    const bool own = proposed && payee->proposedBy == m_context.user;
    m_confirm->setVisible(proposed && m_leads);
    m_confirm->setEnabled(!own);
    m_confirm->setToolTip(own ? tr("You proposed it: somebody else confirms.") : QString());
    m_refuse->setVisible(proposed && !own && m_leads);
    m_retire->setVisible(payee && m_leads && (own || payee->state == PayeeState::Confirmed));
    m_retire->setText(own ? tr("Take back") : tr("Take off the list"));
    m_form->setVisible(m_leads);
    m_propose->setEnabled(m_leads && !m_value->text().trimmed().isEmpty() && m_owner->count() > 0);
    // Nothing is read yet where there is no creditor.
    if (!m_leads && !m_owners.empty())
        say(tr("Only a supervisor changes who receives."), Tone::Text2);
    else if (own)
        say(tr("You proposed it: somebody else confirms."), Tone::Text2);
}

void PayeesPane::say(const QString& text, Tone tone) { m_note->setText(text, {Type::Small, tone}); }

AskSheet& PayeesPane::sheet()
{
    if (!m_sheet)
        m_sheet = new AskSheet(look(), window());
    return *m_sheet;
}

void PayeesPane::perform(std::function<Result<void>(Payees&)> act, const QString& done)
{
    m_context.runner.run(
        this,
        [clock = &m_context.clock, act = std::move(act)](storage::Database& database, const JobToken&) -> Result<bool> {
            Payees payees(database, *clock);
            TRATO_CHECK(act(payees));
            return true;
        },
        [this, done](const Result<bool>& result) {
            if (result)
                m_value->clear();
            say(result ? done : result.error().message, result ? Tone::Ok : Tone::Crit);
            refresh();
        });
}

void PayeesPane::propose()
{
    if (!m_propose->isEnabled())
        return;
    const Payees::Proposal proposal{.creditor = CreditorId(m_owner->currentData().toLongLong()),
        .method = payments::paymentMethodFromName(m_method->current()).value_or(PaymentMethod::Pix),
        .value = m_value->text(),
        .name = m_name->text().trimmed(),
        .actor = m_context.user};
    perform(
        [proposal](Payees& payees) -> Result<void> {
            TRATO_CHECK(payees.propose(proposal));
            return {};
        },
        tr("Proposed: a second person confirms it."));
}

void PayeesPane::confirm()
{
    const Payee* const payee = current();
    if (!payee || !m_confirm->isEnabled())
        return;
    sheet().ask({.title = tr("Confirm “%1”?").arg(payee->value),
        .text = tr("It receives for %1 from now on. Charges that pay somebody else who is not on the list are shown to "
                   "nobody.")
                    .arg(ownerOf(payee->creditor)),
        .confirm = tr("Confirm"),
        .done = [this, id = payee->id](int, const QString&) {
            perform(
                [id, user = m_context.user](Payees& payees) -> Result<void> {
                    TRATO_CHECK(payees.confirm(id, user));
                    return {};
                },
                tr("Confirmed: it is in force."));
        }});
}

void PayeesPane::refuse()
{
    const Payee* const payee = current();
    if (!payee)
        return;
    sheet().ask({.title = tr("Refuse “%1”?").arg(payee->value),
        .placeholder = tr("Why"),
        .needsWords = true,
        .confirm = tr("Refuse"),
        .done = [this, id = payee->id](int, const QString& why) {
            perform(
                [id, why, user = m_context.user](Payees& payees) -> Result<void> {
                    TRATO_CHECK(payees.refuse(id, user, why));
                    return {};
                },
                tr("Refused."));
        }});
}

void PayeesPane::retire()
{
    const Payee* const payee = current();
    if (!payee)
        return;
    sheet().ask({.title = tr("Take “%1” off the list?").arg(payee->value),
        .text = payee->state == PayeeState::Confirmed ? tr("Open charges that pay it are shown to nobody from now on.")
                                                      : QString(),
        .confirm = tr("Take off"),
        .done = [this, id = payee->id](int, const QString&) {
            perform(
                [id, user = m_context.user](Payees& payees) -> Result<void> {
                    TRATO_CHECK(payees.retire(id, user));
                    return {};
                },
                tr("It is off the list."));
        }});
}

} // namespace trato::ui
