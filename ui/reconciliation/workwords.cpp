#include "ui/reconciliation/workwords.h"

#include "ui/format/brazil.h"
#include "ui/reconciliation/reconciliationpage.h"

namespace trato::ui {

using payments::OpenWork;
using payments::ProposedAction;

QString workKindWords(const QString& kind)
{
    if (kind == QStringLiteral("partial"))
        return ReconciliationPage::tr("paid in part");
    if (kind == QStringLiteral("over"))
        return ReconciliationPage::tr("paid too much");
    if (kind == QStringLiteral("double"))
        return ReconciliationPage::tr("paid twice");
    if (kind == QStringLiteral("late"))
        return ReconciliationPage::tr("paid late");
    if (kind == QStringLiteral("third_party"))
        return ReconciliationPage::tr("paid by somebody else");
    if (kind == QStringLiteral("after_end"))
        return ReconciliationPage::tr("paid after the end");
    return ReconciliationPage::tr("nobody's yet");
}

QString workActionWords(ProposedAction action, const OpenWork& work)
{
    switch (action) {
    case ProposedAction::Keep: return ReconciliationPage::tr("Leave it as posted");
    case ProposedAction::Refund:
        return ReconciliationPage::tr("Send %1 back").arg(format::money(work.proposal.amount.cents()));
    case ProposedAction::Match:
        return work.candidateName.isEmpty() ? ReconciliationPage::tr("Give it to somebody")
                                            : ReconciliationPage::tr("Give it to %1").arg(work.candidateName);
    case ProposedAction::Ask: return ReconciliationPage::tr("I asked the payer");
    }
    return {};
}

QString methodTitle(const QString& method)
{
    if (method == QStringLiteral("pix"))
        return ReconciliationPage::tr("Pix");
    if (method == QStringLiteral("boleto"))
        return ReconciliationPage::tr("Boleto");
    if (method == QStringLiteral("link"))
        return ReconciliationPage::tr("Link");
    if (method == QStringLiteral("card"))
        return ReconciliationPage::tr("Card");
    return ReconciliationPage::tr("Transfer");
}

QString workLines(const OpenWork& work)
{
    const QString whose = !work.debtorName.isEmpty()  ? work.debtorName
                          : !work.payerName.isEmpty() ? ReconciliationPage::tr("from %1").arg(work.payerName)
                                                      : ReconciliationPage::tr("payer unknown");
    return format::money(work.paid.cents()) + QStringLiteral(" · ") + workKindWords(work.proposal.kind) + u'\n' +
           whose + QStringLiteral(" · ") + methodTitle(work.method) + QStringLiteral(" · ") +
           format::dayAndTime(work.paidAt, deskZone());
}

} // namespace trato::ui
