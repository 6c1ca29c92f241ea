#include "ui/payments/paymentview.h"

#include "storage/database.h"
#include "ui/format/brazil.h"

namespace trato::ui {

using storage::Row;

namespace {

Result<void> readCreditor(storage::Database& database, DebtorId debtor, PaymentView& view)
{
    return database.each(QStringLiteral("payments/receiver"), {{":debtor", debtor}}, [&](const Row& row) {
        view.receiver = row.text("name");
        view.receiverDocument = row.text("document");
    });
}

Result<void> readDelivery(storage::Database& database, DebtorId debtor, PaymentView& view)
{
    return database.each(QStringLiteral("payments/code_delivery"),
        {{":debtor", debtor}, {":since", view.request->madeAt}, {":code", u'%' + view.request->pixCode + u'%'}}, [&](const Row& row) {
            view.sentAt = row.instant("sent_at");
            view.readAt = row.instant("read_at");
        });
}

Result<void> readPayment(storage::Database& database, DebtorId debtor, PaymentView& view)
{
    return database.each(QStringLiteral("payments/use_of_payment"), {{":debtor", debtor}, {":request", view.request->id}},
        [&](const Row& row) {
            view.paidAt = row.instant("paid_at");
            view.parts.push_back({row.text("component"), row.integer("amount_cents")});
        });
}

} // namespace

Result<PaymentView> loadPayment(storage::Database& database, DebtorId debtor, const Clock& clock)
{
    PaymentView view;
    TRATO_CHECK(readCreditor(database, debtor, view));
    TRATO_TRY(const auto requests, payments::PaymentRequests(database, clock).ofDebtor(debtor));
    TRATO_TRY(const auto agreements, negotiation::Agreements(database, clock).ofDebtor(debtor));
    for (const negotiation::Agreement& agreement : agreements) {
        if (agreement.state == negotiation::AgreementState::Active) {
            view.agreement = agreement;
            break;
        }
    }
    for (const payments::PaymentRequest& request : requests) {
        if (request.state != payments::RequestState::Cancelled) {
            view.request = request;
            break;
        }
    }
    if (!view.request)
        return view;
    TRATO_CHECK(readPayment(database, debtor, view));
    if (!view.request->pixCode.isEmpty())
        TRATO_CHECK(readDelivery(database, debtor, view));
    return view;
}

QString paymentMessage(const payments::PaymentRequest& request, const QString& receiver)
{
    return QStringLiteral("Pix de %1, vale até %2. Recebedor: %3. Copie e cole no app do seu banco:\n\n%4")
        .arg(format::money(request.amount.cents()), format::date(request.due), receiver, request.pixCode);
}

} // namespace trato::ui
