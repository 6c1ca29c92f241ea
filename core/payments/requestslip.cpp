#include "payments/requestslip.h"

#include "payments/boleto/slipwords.h"
#include "payments/words.h"
#include "storage/database.h"

namespace trato::payments {
namespace {

QString placeOf(const storage::Row& row)
{
    QStringList place{row.text("city"), row.text("uf")};
    place.removeAll(QString());
    return place.join(u'/');
}

QString aboutOf(const storage::Row& row)
{
    if (row.isNull("agreement"))
        return slip::words("labels.about_debts");
    if (row.isNull("part"))
        return slip::words("labels.about_agreement").arg(row.text("agreement"));
    return slip::words("labels.about_instalment")
        .arg(QString::number(row.integer("part")), QString::number(row.integer("parts")), row.text("agreement"));
}

/// "bank/branch/account" without the bank.
QString agencyAccountOf(const QString& payee) { return payee.section(u'/', 1); }

Failure noSlip(const PaymentRequest& request)
{
    return failure(QStringLiteral("no_slip"), Words::tr("Charge %1 has no slip to print.").arg(request.id.value()),
        {{QStringLiteral("state"), requestStateName(request.state)}});
}

} // namespace

Result<Slip> slipOf(storage::Database& database, const PaymentRequest& request)
{
    if (request.barcode.isEmpty() || !request.canBeSent())
        return noSlip(request);
    TRATO_TRY(auto found,
        database.one(QStringLiteral("payments/slip_parties"),
            {{":debtor", request.debtor}, {":creditor", request.creditor}, {":agreement", request.agreement},
                {":part", request.agreementInstalment}},
            [](const storage::Row& row) {
                return Slip{.beneficiary = {.name = row.text("creditor"),
                                .document = row.text("creditor_document"),
                                .address = row.text("address")},
                    .payer = {.name = row.text("name"), .document = row.text("document"), .address = placeOf(row)},
                    .about = aboutOf(row)};
            }));
    if (!found)
        return failure(QStringLiteral("no_debtor"), Words::tr("There is no debtor %1.").arg(request.debtor.value()));
    Slip slip = std::move(*found);
    slip.barcode = request.barcode;
    slip.agencyAccount = agencyAccountOf(request.payee);
    slip.ourNumber = request.ourNumber;
    slip.documentNumber = QString::number(request.id.value());
    slip.issued = request.madeAt.dateIn(deskZone());
    slip.due = request.due;
    slip.amount = request.amount;
    slip.terms = request.terms;
    slip.pixCode = request.pixCode;
    return slip;
}

} // namespace trato::payments
