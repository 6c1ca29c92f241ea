#include "ui/reconciliation/workdetail.h"

#include "parties/debtors.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/reconciliation/workwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/surface.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

namespace trato::ui {

using payments::OpenWork;
using payments::ProposedAction;

namespace {

constexpr int mostFound = 12;
constexpr std::array everyAction{
    ProposedAction::Keep, ProposedAction::Refund, ProposedAction::Match, ProposedAction::Ask};

/// A payment that was posted stays posted; one that was not can't be left.
bool isPossible(ProposedAction action, const OpenWork& work)
{
    const bool posted = work.proposal.debtor.isValid();
    return action == ProposedAction::Match ? !posted : action != ProposedAction::Keep || posted;
}

} // namespace

WorkDetail::WorkDetail(const DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Label(context.look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_amount(new Label(context.look, QString(), {Type::Head, Tone::Text, Weight::SemiBold}))
    , m_kind(new Label(context.look, QString(), {Type::Small, Tone::Warn, Weight::SemiBold}))
    , m_card(new Surface(context.look, Fill::Card))
    , m_why(new Paragraph(context.look, QString(), {Type::Body, Tone::Text}))
    , m_sure(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_choice(buildChoice())
    , m_problem(new Label(context.look, QString(), {Type::Small, Tone::Crit}))
    , m_accept(new Button(context.look, QString(), ButtonKind::Filled))
    , m_other(new Button(context.look, tr("Something else")))
    , m_refuse(new Button(context.look, tr("Do nothing")))
    , m_open(new LinkButton(context.look, tr("Open the case")))
{
    setAccessibleName(tr("The payment"));
    buildLayout();
    connect(m_accept, &Button::clicked, this, &WorkDetail::accept);
    connect(m_refuse, &Button::clicked, this, &WorkDetail::refuse);
    connect(m_other, &Button::clicked, this, &WorkDetail::offerOthers);
    connect(m_open, &LinkButton::clicked, this, [this] { Q_EMIT caseWanted(m_work->proposal.debtor); });
}

QWidget* WorkDetail::buildChoice()
{
    const Look& look = m_context.look;
    auto* choice = new QWidget;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Name, document, contract or telephone"));
    m_search->setAccessibleName(tr("Whose payment it is"));
    m_found = new QListWidget;
    m_found->setAccessibleName(tr("People found"));
    LinesDelegate::give(*m_found, look);
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(6));
    layout->addWidget(new Label(look, tr("Whose payment it is"), {Type::Meta, Tone::Text3}));
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    connect(m_search, &QLineEdit::textChanged, this, &WorkDetail::find);
    connect(m_search, &QLineEdit::returnPressed, m_found, [this] { m_found->setFocus(Qt::TabFocusReason); });
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int row) {
        m_accept->setEnabled(row >= 0);
        if (row >= 0)
            m_accept->setText(
                tr("Give it to %1").arg(m_found->item(row)->text().section(u'\n', 0, 0).section(u' ', 0, 1)));
    });
    return choice;
}

QGridLayout* WorkDetail::buildFacts()
{
    const Look& look = m_context.look;
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(look.px(12));
    facts->setVerticalSpacing(look.px(4));
    facts->setColumnStretch(1, 1);
    for (const QString& name :
        {tr("Received"), tr("How"), tr("Payer"), tr("Document"), tr("Our number"), tr("Reference"), tr("Identifier")}) {
        const int row = static_cast<int>(m_facts.size());
        m_facts.emplace_back(
            new Label(look, name, {Type::Meta, Tone::Text3}), new Label(look, QString(), {Type::Small, Tone::Text}));
        facts->addWidget(m_facts.back().first, row, 0);
        facts->addWidget(m_facts.back().second, row, 1);
    }
    return facts;
}

void WorkDetail::buildLayout()
{
    const Look& look = m_context.look;
    m_amount->setElides(false);
    m_accept->setSize(ButtonSize::Large);
    m_other->setSize(ButtonSize::Large);
    m_refuse->setSize(ButtonSize::Large);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_amount);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
    card->setSpacing(look.px(4));
    card->addWidget(new Label(look, tr("What we propose"), {Type::Meta, Tone::Text3}));
    card->addWidget(m_why);
    card->addWidget(m_sure);
    auto* others = new QHBoxLayout;
    others->setSpacing(look.px(8));
    others->addWidget(m_other, 1);
    others->addWidget(m_refuse, 1);
    auto* told = new QWidget;
    auto* body = new QVBoxLayout(told);
    body->setContentsMargins(look.px(16), look.px(14), look.px(16), 0);
    body->setSpacing(look.px(10));
    body->addLayout(head);
    body->addWidget(m_kind);
    body->addLayout(buildFacts());
    body->addWidget(m_open, 0, Qt::AlignLeft);
    body->addWidget(m_card);
    body->addWidget(m_choice);
    body->addStretch(1);
    // What is decided here stays in sight when the rest is scrolled.
    auto* scroll = new FitScroll;
    scroll->setWidget(told);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12));
    foot->setSpacing(look.px(8));
    foot->addWidget(m_problem);
    foot->addWidget(m_accept);
    foot->addLayout(others);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll);
    layout->addLayout(foot);
    layout->addStretch(1);
    m_problem->hide();
}

void WorkDetail::show(const OpenWork& work)
{
    const bool same = m_work && m_work->proposal.id == work.proposal.id;
    m_work = work;
    if (same)
        return showFacts();
    m_action = work.proposal.action;
    m_search->clear();
    m_found->clear();
    say(QString());
    showFacts();
    showChoice();
    setBusy(false);
}

void WorkDetail::showFacts()
{
    const OpenWork& work = *m_work;
    m_title->setText(work.debtorName.isEmpty() ? tr("A payment without an owner") : work.debtorName);
    m_amount->setText(format::money(work.paid.cents()));
    m_kind->setText(workKindWords(work.proposal.kind));
    const QString how = methodTitle(work.method);
    const QString values[] = {format::dayAndTime(work.paidAt, deskZone()),
        work.account.isEmpty() ? how : tr("%1, account %2").arg(how, work.account), work.payerName,
        format::document(work.payerDocument), work.ourNumber, work.reference, work.txid};
    for (size_t i = 0; i < m_facts.size(); ++i) {
        // What the bank does not tell takes no room.
        for (Label* const part : {m_facts[i].first, m_facts[i].second})
            part->setVisible(!values[i].isEmpty());
        m_facts[i].second->setText(values[i]);
    }
    m_open->setVisible(work.proposal.debtor.isValid());
    m_why->setText(work.proposal.why);
    m_sure->setVisible(work.proposal.action == ProposedAction::Match);
    m_sure->setText(tr("%1% sure").arg(work.proposal.confidence));
}

void WorkDetail::showChoice()
{
    const bool asksWho = m_action == ProposedAction::Match &&
                         (!m_work->proposal.candidate.isValid() || m_action != m_work->proposal.action);
    m_choice->setVisible(asksWho);
    m_found->setVisible(m_found->count() > 0);
    m_accept->setText(workActionWords(m_action, *m_work));
    m_accept->setEnabled(!asksWho);
}

void WorkDetail::offerOthers()
{
    if (!m_work)
        return;
    auto* menu = new QMenu(m_other);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProposedAction action : everyAction) {
        if (action != m_action && isPossible(action, *m_work))
            connect(menu->addAction(workActionWords(action, *m_work)), &QAction::triggered, this,
                [this, action] { take(action); });
    }
    if (m_action == ProposedAction::Match && m_work->proposal.candidate.isValid())
        connect(
            menu->addAction(tr("Give it to somebody else")), &QAction::triggered, this, &WorkDetail::giveToSomebody);
    menu->popup(m_other->mapToGlobal(QPoint(0, m_other->height())));
}

void WorkDetail::giveToSomebody()
{
    m_work->proposal.candidate = {};
    take(ProposedAction::Match);
}

void WorkDetail::take(ProposedAction action)
{
    m_action = action;
    showChoice();
    if (m_choice->isVisible())
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        m_accept->setFocus(Qt::ShortcutFocusReason);
}

void WorkDetail::find(const QString& words)
{
    m_finding.cancel();
    constexpr qsizetype least = 3;
    if (words.trimmed().size() < least) {
        m_found->clear();
        return showChoice();
    }
    m_finding = m_context.runner.run(
        this,
        [words](
            storage::Database& database, const JobToken&) { return parties::Debtors(database).find(words, mostFound); },
        [this](const Result<std::vector<parties::Debtor>>& found) {
            m_found->clear();
            for (const parties::Debtor& one : found.value_or(std::vector<parties::Debtor>())) {
                auto* row = new QListWidgetItem(one.name + u'\n' + format::document(one.document), m_found);
                row->setData(Qt::UserRole, one.id.value());
            }
            m_found->setVisible(m_found->count() > 0);
            m_accept->setEnabled(false);
            say(found ? m_found->count() == 0 ? tr("Nobody is known by that.") : QString() : found.error().message);
            m_found->setCurrentRow(m_found->count() == 1 ? 0 : -1);
        });
}

payments::Decision WorkDetail::decision() const
{
    payments::Decision said{.proposal = m_work->proposal.id, .actor = m_context.user};
    if (m_action != m_work->proposal.action)
        said.instead = m_action;
    if (m_action == ProposedAction::Match)
        said.debtor = m_choice->isVisibleTo(this) && m_found->currentItem() != nullptr
                          ? DebtorId(m_found->currentItem()->data(Qt::UserRole).toLongLong())
                          : m_work->proposal.candidate;
    return said;
}

void WorkDetail::accept()
{
    if (m_work && m_accept->isEnabled())
        Q_EMIT accepted(decision());
}

void WorkDetail::refuse()
{
    if (m_work && m_refuse->isEnabled())
        Q_EMIT refused({.proposal = m_work->proposal.id, .actor = m_context.user});
}

void WorkDetail::setBusy(bool busy)
{
    for (Button* const button : {m_accept, m_other, m_refuse})
        button->setEnabled(!busy);
    if (!busy && m_work)
        showChoice();
}

void WorkDetail::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace trato::ui
