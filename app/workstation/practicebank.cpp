#include "app/workstation/practicebank.h"

#include "payments/pix/brcode.h"

#include <QCoreApplication>

namespace trato::workstation {
namespace {

Failure unknownThing()
{
    return failure(QStringLiteral("provider_not_found"),
        QCoreApplication::translate("trato::workstation", "Nothing is paid on the practice desk."));
}

} // namespace

QString PracticeBank::account() const { return QStringLiteral("treino"); }

Result<payments::RegisteredCharge> PracticeBank::registerCharge(const payments::Charge& charge)
{
    payments::RegisteredCharge made{
        .txid = charge.txid, .amount = charge.amount, .due = charge.due, .validDaysAfterDue = validDaysAfterDue()};
    made.location = QStringLiteral("pix.exemplo.com.br/treino/") + charge.txid;
    TRATO_TRY(made.pixCode, payments::encodeBrCode({.key = {},
                                .url = QStringLiteral("pix.exemplo.com.br/treino/") + charge.txid.left(32),
                                .name = QStringLiteral("TREINO LOJAS AURORA"),
                                .city = QStringLiteral("SAO PAULO"),
                                .amount = {},
                                .txid = {},
                                .description = {}}));
    return made;
}

Result<payments::RegisteredCharge> PracticeBank::charge(const payments::ChargeName&) { return unknownThing(); }

Result<payments::RegisteredCharge> PracticeBank::cancelCharge(const payments::ChargeName& name)
{
    return payments::RegisteredCharge{.txid = name.txid, .status = payments::ChargeStatus::Removed};
}

Result<payments::ReceivedPayment> PracticeBank::payment(const QString&) { return unknownThing(); }

Result<void> PracticeBank::payments(Instant, Instant, const std::function<void(const payments::ReceivedPayment&)>&)
{
    return {};
}

} // namespace trato::workstation
