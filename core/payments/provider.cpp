#include "payments/provider.h"

#include "calendar/businessdays.h"
#include "payments/words.h"

namespace trato::payments {

QString paymentMethodName(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Pix: return QStringLiteral("pix");
    case PaymentMethod::Boleto: return QStringLiteral("boleto");
    case PaymentMethod::Link: return QStringLiteral("link");
    }
    Q_UNREACHABLE();
}

std::optional<PaymentMethod> paymentMethodFromName(const QString& name)
{
    for (const PaymentMethod method : {PaymentMethod::Pix, PaymentMethod::Boleto, PaymentMethod::Link}) {
        if (paymentMethodName(method) == name)
            return method;
    }
    return std::nullopt;
}

bool bringsPayments(const QString& provider)
{
    static const QStringList known{
        QStringLiteral("pix"), QStringLiteral("asaas"), QStringLiteral("mercadopago"), QStringLiteral("stripe")};
    return known.contains(provider);
}

Result<std::vector<ReceivedPayment>> PaymentProvider::noticed(QByteArrayView)
{
    return failure(QStringLiteral("invalid_notice"), Words::tr("The payment notice names no payment."));
}

Result<RegisteredCharge> PaymentProvider::moveCharge(const ChargeName&, QDate)
{
    return failure(
        QStringLiteral("provider_refused"), Words::tr("This provider moves no due date; ask for a new charge."));
}

Result<ProviderRefund> PaymentProvider::refund(const RefundOrder&)
{
    return failure(QStringLiteral("provider_refused"), Words::tr("This provider sends nothing back by itself."));
}

Result<ProviderRefund> PaymentProvider::refundState(const QString&, const QString&)
{
    return failure(QStringLiteral("provider_not_found"), Words::tr("This provider sends nothing back by itself."));
}

bool isWorthRepeating(const Error& error)
{
    return error.code == QStringLiteral("provider_unavailable") || error.code == QStringLiteral("provider_interrupted");
}

QDate lastPayableDay(QDate due, int validDaysAfterDue)
{
    const auto& calendar = calendar::BusinessDays::standard();
    return calendar.nextBusinessDay(calendar.nextBusinessDay(due).addDays(validDaysAfterDue));
}

} // namespace trato::payments
