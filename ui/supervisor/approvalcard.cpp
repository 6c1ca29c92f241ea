#include "ui/supervisor/approvalcard.h"

#include "ui/format/brazil.h"
#include "ui/supervisor/rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

ApprovalCard::ApprovalCard(const Look& look, const supervision::Approval& approval, QWidget* parent)
    : Surface(look, Fill::Card, parent)
    , m_approval(approval)
    , m_name(new Label(look, approval.name, {.type = Type::Body, .weight = Weight::SemiBold}))
    , m_time(new Label(look, QString(), {.type = Type::Meta, .tone = Tone::Warn, .weight = Weight::Medium}))
    , m_who(new Label(look, QString(), {.type = Type::Meta, .tone = Tone::Text3}))
    , m_rows(new QGridLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(EscalationRow{{}, approval}.spoken(approval.since));
    m_time->setElides(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_time);
    m_rows->setSpacing(px(2));
    m_rows->setColumnMinimumWidth(0, px(74));
    m_rows->setColumnStretch(1, 1);
    auto* approve = new Button(look, tr("Approve"), ButtonKind::Filled);
    approve->setHint(QStringLiteral("A"));
    auto* counter = new Button(look, tr("Adjust"));
    counter->setHint(QStringLiteral("C"));
    auto* refuse = new Button(look, tr("Refuse"));
    refuse->setHint(QStringLiteral("R"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(approve, 1);
    buttons->addWidget(counter, 1);
    buttons->addWidget(refuse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(10), px(8), px(10), px(8));
    layout->setSpacing(px(2));
    layout->addLayout(head);
    layout->addWidget(m_who);
    layout->addLayout(m_rows);
    layout->addSpacing(px(4));
    layout->addLayout(buttons);
    connect(approve, &Button::clicked, this, &ApprovalCard::approveWanted);
    connect(counter, &Button::clicked, this, &ApprovalCard::counterWanted);
    connect(refuse, &Button::clicked, this, &ApprovalCard::refuseWanted);
    if (!approval.entry.isZero() || approval.limitOf(u"entry"))
        addNote(tr("Entry"), format::money(approval.entry.cents()), u"entry");
    addNote(tr("Instalments"), format::instalments(approval.instalments, approval.amount.cents()), u"instalments");
    addNote(tr("Discount"), format::percent(approval.discountTenths()), u"discount");
    addNote(tr("First due"), format::shortDate(approval.firstDue), u"first_due");
    if (approval.keptProbability)
        addRow(tr("Chance"), format::percent(qRound(*approval.keptProbability * 100) * 10), QString(), Tone::Text3);
}

void ApprovalCard::addNote(const QString& name, const QString& value, QStringView rule)
{
    const supervision::BeyondLimit* const limit = m_approval.limitOf(rule);
    if (!limit)
        return addRow(name, value, tr("within"), Tone::Text3);
    const auto money = money::Money::fromCents(qRound64(limit->limit.toDouble() * 100)).cents();
    const bool isMoney = limit->limit.contains(u'.') && rule != QStringLiteral("first_due");
    addRow(name, value, tr("limit %1").arg(isMoney ? format::money(money) : limit->limit), Tone::Warn);
}

void ApprovalCard::addRow(const QString& name, const QString& value, const QString& note, Tone tone)
{
    const int row = m_rows->rowCount();
    const bool beyond = tone == Tone::Warn;
    m_rows->addWidget(new Label(look(), name, {.tone = Tone::Text2}), row, 0);
    m_rows->addWidget(new Label(look(), value, {.weight = beyond ? Weight::SemiBold : Weight::Regular}), row, 1);
    auto* aside = new Label(
        look(), note, {.type = Type::Meta, .tone = tone, .weight = beyond ? Weight::Medium : Weight::Regular});
    aside->setElides(false);
    m_rows->addWidget(aside, row, 2, Qt::AlignRight | Qt::AlignVCenter);
}

void ApprovalCard::refresh(const supervision::Approval& approval, Instant now)
{
    m_approval = approval;
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(approval.dueAt - now);
    m_time->setText(left < 0s ? QStringLiteral("−") + format::duration(-left) : format::duration(left),
        {.type = Type::Meta, .tone = left < 0s ? Tone::Crit : Tone::Warn, .weight = Weight::Medium});
    const QString asker =
        approval.askedBy.contains(u':') ? agentTitle(supervision::agentOfActor(approval.askedBy)) : approval.askedBy;
    m_who->setText(approval.reason.isEmpty() ? asker : QStringLiteral("%1 · %2").arg(asker, approval.reason));
}

void ApprovalCard::focusInEvent(QFocusEvent* event)
{
    setChosen(true);
    Q_EMIT focused();
    Surface::focusInEvent(event);
}

void ApprovalCard::focusOutEvent(QFocusEvent* event)
{
    setChosen(false);
    Surface::focusOutEvent(event);
}

void ApprovalCard::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    Surface::mousePressEvent(event);
}

} // namespace trato::ui
