#include "ui/reconciliation/room.h"

#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/reconciliation/daypage.h"
#include "ui/reconciliation/reconciliationpage.h"
#include "ui/reconciliation/refundpage.h"
#include "ui/reconciliation/transferpage.h"
#include "ui/widgets/choicebar.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace trato::ui {

ReconciliationRoom::ReconciliationRoom(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_pages(new ChoiceBar(context.look, ChoiceKind::Underlined, tr("Pages of the room")))
    , m_stack(new QStackedLayout)
    , m_payments(new ReconciliationPage(context))
    , m_refunds(new RefundPage(context))
    , m_day(new DayPage(context))
    , m_transfers(new TransferPage(context))
{
    m_pages->setChoices({{QStringLiteral("payments"), tr("Payments that wait"), QStringLiteral("P")},
        {QStringLiteral("refunds"), tr("Refunds by hand"), QStringLiteral("D")},
        {QStringLiteral("day"), tr("Day's closing"), QStringLiteral("F")},
        {QStringLiteral("transfers"), tr("Transfers to creditors"), QStringLiteral("T")}});
    m_pages->setCurrent(QStringLiteral("payments"));
    for (QWidget* const page : std::initializer_list<QWidget*>{m_payments, m_refunds, m_day, m_transfers})
        m_stack->addWidget(page);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(12), 0, px(12), 0);
    head->addWidget(m_pages);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    connect(m_pages, &ChoiceBar::chosen, this, &ReconciliationRoom::showPage);
    connect(m_refunds, &RefundPage::waitingChanged, this, [this](int waiting) {
        m_pages->setNote(QStringLiteral("refunds"), waiting > 0 ? format::count(waiting) : QStringLiteral("D"));
    });
}

void ReconciliationRoom::registerActions()
{
    const auto add = [this](const char* id, const QString& text, Qt::Key key, const QString& page) {
        m_context.actions.add({.id = QLatin1StringView(id),
                                  .text = text,
                                  .sequence = QKeySequence(key),
                                  .group = tr("Reconciliation"),
                                  .icon = Icon::Cash,
                                  .scope = ActionScope::Region,
                                  .region = this},
            this, [this, page] { showPage(page); });
    };
    add("reconciliation.payments", tr("Payments that wait"), Qt::Key_P, QStringLiteral("payments"));
    add("reconciliation.refunds", tr("Refunds by hand"), Qt::Key_D, QStringLiteral("refunds"));
    add("reconciliation.day", tr("Day's closing"), Qt::Key_F, QStringLiteral("day"));
    add("reconciliation.transfers", tr("Transfers to creditors"), Qt::Key_T, QStringLiteral("transfers"));
    m_payments->registerActions();
    m_refunds->registerActions();
    m_day->registerActions();
    m_transfers->registerActions();
}

void ReconciliationRoom::showPage(const QString& id)
{
    m_pages->setCurrent(id);
    m_stack->setCurrentWidget(id == QStringLiteral("day")         ? static_cast<QWidget*>(m_day)
                              : id == QStringLiteral("transfers") ? static_cast<QWidget*>(m_transfers)
                              : id == QStringLiteral("refunds")   ? static_cast<QWidget*>(m_refunds)
                                                                  : m_payments);
    takeFocus();
}

void ReconciliationRoom::takeFocus()
{
    if (m_stack->currentWidget() == m_day)
        m_day->takeFocus();
    else if (m_stack->currentWidget() == m_transfers)
        m_transfers->takeFocus();
    else if (m_stack->currentWidget() == m_refunds)
        m_refunds->takeFocus();
    else
        m_payments->takeFocus();
}

} // namespace trato::ui
