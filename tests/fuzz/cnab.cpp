#include "fuzz/readers.h"
#include "payments/cnab/returnreader.h"

#include <cstdlib>

void trato::fuzz::readCnab(QByteArrayView bytes)
{
    using namespace payments;
    (void)looksLikeReturnFile(bytes);
    const auto file = readReturnFile(bytes);
    if (!file)
        return;
    for (const BankRecord& record : file->records) {
        const bool soundPayment = record.kind == OccurrenceKind::Payment && record.paid.isPositive() && !record.damaged;
        if (record.isPayment && !soundPayment)
            std::abort();
    }
}
