#include "app/ctl/commands/boletoslip.h"

#include "app/ctl/dealoptions.h"
#include "app/ctl/savedfile.h"
#include "app/ctl/values.h"
#include "payments/requestslip.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void BoletoSlipCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "who pays"))->required();
    app.add_option("CHARGE", m_charge, QT_TRANSLATE_NOOP("ctlhelp", "the charge's id, as payment request answered it"))
        ->required();
    app.add_option("--out", m_out, QT_TRANSLATE_NOOP("ctlhelp", "the PDF file to write"))->required();
}

Result<void> BoletoSlipCommand::run(Context& context)
{
    TRATO_TRY(const DebtorId debtor, debtorValue(m_debtor));
    TRATO_TRY(const qint64 charge, integerValue(m_charge));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const payments::PaymentRequest request,
        payments::PaymentRequests(*database, context.clock()).find(debtor, PaymentRequestId(charge)));
    TRATO_TRY(const payments::Slip slip, payments::slipOf(*database, request));
    TRATO_TRY(const QByteArray pdf, payments::slipPdf(slip, request.madeAt));
    const QString path = QString::fromStdString(m_out);
    TRATO_CHECK(saveFile(path, pdf));
    context.print({{QStringLiteral("file"), path}, {QStringLiteral("line"), request.line},
        {QStringLiteral("barcode"), request.barcode}});
    return {};
}

} // namespace trato::ctl
