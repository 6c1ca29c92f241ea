#include "payments/requestrecord.h"

#include "payments/termsjson.h"

#include <algorithm>
#include <array>

namespace trato::payments {

using money::Money;

namespace {

constexpr std::array allStates{RequestState::Requested, RequestState::Active, RequestState::Paid,
    RequestState::Cancelled, RequestState::Failed, RequestState::Withheld};

RequestState stateFromName(const QString& name)
{
    const auto found =
        std::find_if(allStates.begin(), allStates.end(), [&](RequestState s) { return requestStateName(s) == name; });
    Q_ASSERT(found != allStates.end());
    return *found;
}

template <class IdType>
std::optional<IdType> optionalId(const storage::Row& row, storage::Column column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.id<IdType>(column));
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

template <class Tag>
QJsonValue orNull(const std::optional<Id<Tag>>& id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

} // namespace

QString requestStateName(RequestState state)
{
    switch (state) {
    case RequestState::Requested: return QStringLiteral("requested");
    case RequestState::Active: return QStringLiteral("active");
    case RequestState::Paid: return QStringLiteral("paid");
    case RequestState::Cancelled: return QStringLiteral("cancelled");
    case RequestState::Failed: return QStringLiteral("failed");
    case RequestState::Withheld: return QStringLiteral("withheld");
    }
    Q_UNREACHABLE();
}

bool PaymentRequest::isOpen() const
{
    return state == RequestState::Requested || state == RequestState::Active || state == RequestState::Withheld;
}

QJsonObject PaymentRequest::toJson() const
{
    const bool shown = state != RequestState::Withheld;
    return {{QStringLiteral("id"), id.isValid() ? QJsonValue(id.value()) : QJsonValue()},
        {QStringLiteral("debtor"), debtor.value()}, {QStringLiteral("method"), method},
        {QStringLiteral("agreement"), orNull(agreement)}, {QStringLiteral("instalment"), orNull(instalment)},
        {QStringLiteral("amount"), amount.toString()}, {QStringLiteral("due"), due.toString(Qt::ISODate)},
        {QStringLiteral("state"), requestStateName(state)}, {QStringLiteral("failure"), orNull(failure)},
        {QStringLiteral("withdrawal"), orNull(withdrawal ? withdrawal->reason : QString())},
        {QStringLiteral("account"), account}, {QStringLiteral("txid"), txid},
        {QStringLiteral("pix"), orNull(shown ? pixCode : QString())},
        {QStringLiteral("line"), orNull(shown ? line : QString())},
        {QStringLiteral("barcode"), orNull(shown ? barcode : QString())},
        {QStringLiteral("our_number"), orNull(ourNumber)}, {QStringLiteral("url"), orNull(shown ? url : QString())}};
}

PaymentRequest readRequest(const storage::Row& row)
{
    PaymentRequest request;
    request.id = row.id<PaymentRequestId>("id");
    request.debtor = row.id<DebtorId>("debtor_id");
    request.creditor = row.id<CreditorId>("creditor_id");
    request.method = row.text("method");
    request.agreement = optionalId<AgreementId>(row, "agreement_id");
    request.agreementInstalment = optionalId<AgreementInstalmentId>(row, "agreement_instalment_id");
    request.instalment = optionalId<InstalmentId>(row, "instalment_id");
    request.amount = Money(row.integer("amount_cents"));
    request.due = row.date("due");
    request.txid = row.text("txid");
    request.provider = row.text("provider");
    request.account = row.text("account");
    request.pixCode = row.text("pix_code");
    request.line = row.text("line");
    request.barcode = row.text("barcode");
    request.ourNumber = row.text("our_number");
    request.url = row.text("url");
    request.reference = row.text("reference");
    request.payee = row.text("payee");
    request.terms = termsFromText(row.text("terms"));
    request.state = stateFromName(row.text("state"));
    // What pays somebody who is not on the creditor's list, or nobody, is shown to nobody.
    if (request.state == RequestState::Withheld || request.state == RequestState::Failed) {
        for (QString* const code : {&request.pixCode, &request.line, &request.barcode, &request.url})
            code->clear();
    }
    request.failure = row.text("failure");
    if (!row.isNull("withdrawal_at"))
        request.withdrawal =
            Withdrawal{row.text("withdrawal_by"), row.instant("withdrawal_at"), row.text("withdrawal_reason")};
    request.madeBy = row.text("made_by");
    request.madeAt = row.instant("made_at");
    request.updatedAt = row.instant("updated_at");
    return request;
}

storage::Bindings requestBindings(const PaymentRequest& request)
{
    return {{":debtor", request.debtor}, {":id", request.id}, {":creditor", request.creditor},
        {":method", request.method}, {":agreement", request.agreement},
        {":agreement_instalment", request.agreementInstalment}, {":instalment", request.instalment},
        {":amount", request.amount.cents()}, {":due", request.due}, {":txid", request.txid},
        {":provider", request.provider}, {":account", request.account}, {":pix_code", request.pixCode},
        {":line", request.line}, {":barcode", request.barcode}, {":our_number", request.ourNumber},
        {":url", request.url}, {":reference", request.reference}, {":payee", request.payee},
        {":terms", termsText(request.terms)}, {":state", requestStateName(request.state)},
        {":failure", request.failure}, {":made_by", request.madeBy}, {":made_at", request.madeAt},
        {":updated_at", request.updatedAt}};
}

} // namespace trato::payments
