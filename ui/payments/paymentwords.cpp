#include "ui/payments/paymentwords.h"

#include "ui/format/brazil.h"
#include "ui/payments/paymentpanel.h"

namespace trato::ui {

using payments::RequestState;

namespace {

QString timeOf(Instant at) { return at.isNever() ? QString() : format::time(at.in(deskZone()).time()); }

StageState stateOf(bool done, bool previousDone)
{
    if (done)
        return StageState::Done;
    return previousDone ? StageState::Present : StageState::Ahead;
}

QString componentWords(const QString& component)
{
    if (component == QStringLiteral("interest"))
        return PaymentPanel::tr("Interest");
    if (component == QStringLiteral("fine"))
        return PaymentPanel::tr("Fine");
    return component == QStringLiteral("surplus") ? PaymentPanel::tr("Surplus") : PaymentPanel::tr("Principal");
}

} // namespace

QString paymentTitle(const PaymentView& view)
{
    if (!view.request->agreement || !view.agreement)
        return PaymentPanel::tr("Open debt");
    const negotiation::Agreement& agreement = *view.agreement;
    for (const negotiation::AgreementInstalment& one : agreement.instalments) {
        if (one.id != view.request->agreementInstalment)
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

std::vector<Stage> paymentStages(const PaymentView& view)
{
    const payments::PaymentRequest& request = *view.request;
    const bool paid = request.state == RequestState::Paid;
    const bool made = paid || request.state == RequestState::Active;
    const bool sent = paid || !view.sentAt.isNever();
    return {{PaymentPanel::tr("Made"), made ? timeOf(request.madeAt) : QString(), stateOf(made, true)},
        {view.readAt.isNever() ? PaymentPanel::tr("Sent") : PaymentPanel::tr("Sent and read"), timeOf(view.sentAt),
            stateOf(sent, made)},
        {PaymentPanel::tr("Waiting for the payment"), {}, stateOf(paid, sent)},
        {PaymentPanel::tr("Paid and reconciled"), timeOf(view.paidAt), stateOf(paid, false)}};
}

QString paymentParts(const PaymentView& view)
{
    QStringList parts;
    for (const PaymentView::Part& part : view.parts)
        parts.append(componentWords(part.component) + u' ' + format::money(part.cents));
    return parts.join(QStringLiteral(" · "));
}

} // namespace trato::ui
