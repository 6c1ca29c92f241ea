#include "exchange/paymentfile.h"

#include "exchange/paymentcsv.h"
#include "exchange/words.h"
#include "payments/cnab/returnreader.h"
#include "payments/ofx/ofx.h"
#include "payments/reconciliation/bankstatement.h"

namespace trato::exchange {

Result<payments::Statement> readPaymentFile(const QByteArray& bytes)
{
    if (bytes.trimmed().isEmpty())
        return failure(QStringLiteral("empty_file"), Words::tr("The file is empty."));
    if (payments::looksLikeReturnFile(bytes))
        return payments::readReturnStatement(bytes);
    if (payments::looksLikeOfx(bytes))
        return payments::readOfxStatement(bytes);
    return readPaymentCsv(bytes);
}

} // namespace trato::exchange
