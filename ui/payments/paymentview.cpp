#include "ui/payments/paymentview.h"

#include "storage/database.h"
#include "ui/format/brazil.h"

#include <algorithm>

namespace trato::ui {

using payments::PaymentRequest;
using payments::RequestState;
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
        {{":debtor", debtor}, {":since", view.request->madeAt}, {":code", u'%' + view.request->pixCode + u'%'}},
        [&](const Row& row) {
            view.sentAt = row.instant("sent_at");
            view.readAt = row.instant("read_at");
        });
}

Result<void> readPayment(storage::Database& database, DebtorId debtor, PaymentView& view)
{
    return database.each(QStringLiteral("payments/use_of_payment"),
        {{":debtor", debtor}, {":request", view.request->id}}, [&](const Row& row) {
            view.paidAt = row.instant("paid_at");
            view.parts.push_back({row.text("component"), row.integer("amount_cents")});
        });
}

/// Under an agreement only its own charges count: the next instalment's, else the last one that was paid. A charge of
/// the debt as it was before must not go out any more.
std::optional<PaymentRequest> shownRequest(
    const std::vector<PaymentRequest>& newestFirst, const std::optional<negotiation::Agreement>& agreement)
{
    const auto first = [&](const auto& fits) -> std::optional<PaymentRequest> {
        const auto found = std::find_if(newestFirst.begin(), newestFirst.end(), fits);
        return found == newestFirst.end() ? std::nullopt : std::optional(*found);
    };
    if (!agreement)
        return first([](const PaymentRequest& one) { return one.state != RequestState::Cancelled; });
    const negotiation::AgreementInstalment* const next = agreement->nextOpen();
    const auto asked = first([&](const PaymentRequest& one) {
        return next != nullptr && one.agreementInstalment == next->id && one.state != RequestState::Cancelled;
    });
    return asked ? asked : first([&](const PaymentRequest& one) {
        return one.agreement == agreement->id && one.state == RequestState::Paid;
    });
}

} // namespace

bool PaymentView::isAsked() const
{
    const bool waits = request && (request->state == RequestState::Requested || request->state == RequestState::Active);
    const negotiation::AgreementInstalment* const next = agreement ? agreement->nextOpen() : nullptr;
    return waits && (!agreement || (next != nullptr && request->agreementInstalment == next->id));
}

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
    view.request = shownRequest(requests, view.agreement);
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
