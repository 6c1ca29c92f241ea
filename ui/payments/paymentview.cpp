#include "ui/payments/paymentview.h"

#include "negotiation/roles.h"
#include "storage/database.h"
#include "ui/desk/channelwords.h"
#include "ui/format/brazil.h"

#include <algorithm>
#include <utility>

namespace trato::ui {

using payments::PaymentMethod;
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
        {{":debtor", debtor}, {":since", view.request->madeAt}, {":code", u'%' + paymentCode(*view.request) + u'%'}},
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

PaymentMethod methodOf(const PaymentRequest& request)
{
    return payments::paymentMethodFromName(request.method).value_or(PaymentMethod::Pix);
}

/// Under an agreement only its own charges count: the next instalment's, else the last one that was paid. A charge of
/// the debt as it was before must not go out any more; one that is being taken back is shown while there is no other.
std::optional<PaymentRequest> shownRequest(const std::vector<PaymentRequest>& newestFirst,
    const std::optional<negotiation::Agreement>& agreement, std::optional<PaymentMethod> method)
{
    const auto first = [&](const auto& fits) -> std::optional<PaymentRequest> {
        const auto found = std::find_if(newestFirst.begin(), newestFirst.end(), [&](const PaymentRequest& one) {
            return (!method || one.method == paymentMethodName(*method)) && fits(one);
        });
        return found == newestFirst.end() ? std::nullopt : std::optional(*found);
    };
    const negotiation::AgreementInstalment* const next = agreement ? agreement->nextOpen() : nullptr;
    const auto isMeant = [&](const PaymentRequest& one) {
        const bool aimed = !agreement || (next != nullptr && one.agreementInstalment == next->id);
        return aimed && one.state != RequestState::Cancelled;
    };
    if (auto asked = first([&](const PaymentRequest& one) { return isMeant(one) && !one.isBeingWithdrawn(); }))
        return asked;
    if (auto leaving = first(isMeant))
        return leaving;
    return first([&](const PaymentRequest& one) {
        return agreement && one.agreement == agreement->id && one.state == RequestState::Paid;
    });
}

/// A page that opens in a browser; of a Pix the address is where a bank's app reads what is to be paid.
bool isPage(const QString& url) { return url.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive); }

/// A slip's text carries its page, or the Pix code that the bank prints on it.
QString templateOf(const PaymentRequest& request)
{
    switch (methodOf(request)) {
    case PaymentMethod::Pix: return QStringLiteral("pix");
    case PaymentMethod::Link: return QStringLiteral("link_de_pagamento");
    case PaymentMethod::Boleto: break;
    }
    return isPage(request.url)         ? QStringLiteral("boleto_com_link")
           : request.pixCode.isEmpty() ? QStringLiteral("boleto")
                                       : QStringLiteral("boleto_com_pix");
}

} // namespace

bool PaymentView::isAsked() const
{
    const bool waits = request && !request->withdrawal &&
                       (request->state == RequestState::Requested || request->state == RequestState::Active);
    const negotiation::AgreementInstalment* const next = agreement ? agreement->nextOpen() : nullptr;
    return waits && (!agreement || (next != nullptr && request->agreementInstalment == next->id));
}

const PaymentRequest* PaymentView::active(PaymentMethod by) const
{
    const negotiation::AgreementInstalment* const next = agreement ? agreement->nextOpen() : nullptr;
    const auto found = std::find_if(charges.begin(), charges.end(), [&](const PaymentRequest& one) {
        const bool aimed = !agreement || (next != nullptr && one.agreementInstalment == next->id);
        return aimed && one.canBeSent() && methodOf(one) == by && !paymentCode(one).isEmpty();
    });
    return found == charges.end() ? nullptr : &*found;
}

QString PaymentView::account() const
{
    const auto found = std::find_if(
        accounts.begin(), accounts.end(), [this](const payments::AccountKey& one) { return one.method == method; });
    return found == accounts.end() ? QString() : found->account;
}

Result<PaymentView> loadPayment(storage::Database& database, const PaymentQuestion& question, const Clock& clock)
{
    const DebtorId debtor = question.debtor;
    PaymentView view;
    TRATO_TRY(const negotiation::Role role, negotiation::roleOf(database, question.user));
    view.leads = role >= negotiation::Role::Supervisor;
    TRATO_CHECK(readCreditor(database, debtor, view));
    TRATO_TRY(view.accounts, payments::CollectingAccounts(database).all());
    TRATO_TRY(view.charges, payments::PaymentRequests(database, clock).ofDebtor(debtor));
    TRATO_TRY(const auto agreements, negotiation::Agreements(database, clock).ofDebtor(debtor));
    for (const negotiation::Agreement& agreement : agreements) {
        if (agreement.state == negotiation::AgreementState::Active) {
            view.agreement = agreement;
            break;
        }
    }
    view.request = shownRequest(view.charges, view.agreement, question.method);
    view.method = view.request ? methodOf(*view.request) : question.method.value_or(PaymentMethod::Pix);
    if (!view.request)
        return view;
    TRATO_CHECK(readPayment(database, debtor, view));
    if (!paymentCode(*view.request).isEmpty())
        TRATO_CHECK(readDelivery(database, debtor, view));
    return view;
}

QString paymentCode(const PaymentRequest& request)
{
    switch (methodOf(request)) {
    case PaymentMethod::Pix: return request.pixCode;
    case PaymentMethod::Boleto: return format::boletoLine(request.line);
    case PaymentMethod::Link: return request.url;
    }
    return {};
}

Result<QString> paymentMessage(const PaymentRequest& request, const QString& receiver, const OpenCase& openCase)
{
    channels::TemplateValues values{{QStringLiteral("valor"), format::money(request.amount.cents())},
        {QStringLiteral("data"), format::date(request.due)}, {QStringLiteral("recebedor"), receiver},
        {QStringLiteral("credor"), receiver}, {QStringLiteral("pix"), request.pixCode},
        {QStringLiteral("linha"), format::boletoLine(request.line)}, {QStringLiteral("link"), request.url}};
    values.removeIf([](const auto& value) { return value.value().isEmpty(); });
    return channelWords(openCase, templateOf(request), std::move(values));
}

} // namespace trato::ui
