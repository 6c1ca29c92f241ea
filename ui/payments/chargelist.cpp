#include "ui/payments/chargelist.h"

#include "ui/format/brazil.h"
#include "ui/payments/paymentpanel.h"
#include "ui/widgets/linesdelegate.h"

namespace trato::ui {

using payments::PaymentMethod;
using payments::PaymentRequest;
using payments::RequestState;

namespace {

Icon iconOf(const PaymentRequest& charge)
{
    switch (payments::paymentMethodFromName(charge.method).value_or(PaymentMethod::Pix)) {
    case PaymentMethod::Pix: return Icon::Qr;
    case PaymentMethod::Boleto: return Icon::Barcode;
    case PaymentMethod::Link: return Icon::Link;
    }
    return Icon::Qr;
}

Tone toneOf(const PaymentRequest& charge)
{
    if (charge.isBeingWithdrawn())
        return Tone::Warn;
    switch (charge.state) {
    case RequestState::Paid: return Tone::Ok;
    case RequestState::Failed: return Tone::Crit;
    case RequestState::Withheld: return Tone::Warn;
    case RequestState::Cancelled: return Tone::Text3;
    case RequestState::Requested:
    case RequestState::Active: return Tone::Text;
    }
    return Tone::Text;
}

} // namespace

QString chargeWords(const PaymentRequest& charge)
{
    const QString method = charge.method == QStringLiteral("boleto") ? PaymentPanel::tr("Boleto")
                           : charge.method == QStringLiteral("link") ? PaymentPanel::tr("Link")
                                                                     : PaymentPanel::tr("Pix");
    return PaymentPanel::tr("%1 of %2").arg(method, format::money(charge.amount.cents()));
}

QString chargeStateWords(const PaymentRequest& charge)
{
    if (charge.isBeingWithdrawn())
        return charge.failure.isEmpty() || charge.state == RequestState::Withheld
                   ? PaymentPanel::tr("cancelling was asked for, can still be paid")
                   : PaymentPanel::tr("the provider does not cancel it, can still be paid");
    switch (charge.state) {
    case RequestState::Requested: return PaymentPanel::tr("being made");
    case RequestState::Active: return PaymentPanel::tr("waiting for the payment");
    case RequestState::Paid: return PaymentPanel::tr("paid");
    case RequestState::Cancelled: return PaymentPanel::tr("cancelled");
    case RequestState::Failed: return PaymentPanel::tr("refused");
    case RequestState::Withheld: return PaymentPanel::tr("withheld: who receives is not on the creditor's list");
    }
    return {};
}

ChargeList::ChargeList(const Look& look, QWidget* parent)
    : QListWidget(parent)
    , m_look(look)
{
    setAccessibleName(PaymentPanel::tr("All charges"));
    LinesDelegate::give(*this, look);
}

void ChargeList::setCharges(const std::vector<PaymentRequest>& charges)
{
    const int chosen = currentRow();
    clear();
    for (const PaymentRequest& charge : charges) {
        const QString first = chargeWords(charge);
        const QString second =
            PaymentPanel::tr("due on %1 · %2").arg(format::date(charge.due), chargeStateWords(charge));
        auto* row = new QListWidgetItem(m_look.icon(iconOf(charge), Tone::Text2), first + u'\n' + second, this);
        row->setData(LinesDelegate::ToneRole, QVariant::fromValue(toneOf(charge)));
    }
    setCurrentRow(std::min(chosen, count() - 1));
}

} // namespace trato::ui
