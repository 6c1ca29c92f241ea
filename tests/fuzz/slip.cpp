#include "fuzz/readers.h"
#include "payments/links/exactjson.h"
#include "payments/slips/bankslipjson.h"

#include <cstdlib>

using namespace trato;
using namespace trato::payments;

void trato::fuzz::readSlip(QByteArrayView bytes)
{
    (void)problemFromBank(400, bytes);
    const auto json = parseExactJson(bytes);
    if (!json)
        return;
    // What is read of a slip can be typed and scanned, and pays nothing negative.
    for (const auto& slip : {registeredSlip(*json), shownSlip(*json), listedSlip(*json)}) {
        if (!slip)
            continue;
        if (slip->amount.isNegative() || slip->paid.isNegative())
            std::abort();
        if (!slip->line.isEmpty() && (slip->line.size() != 47 || slip->barcode.size() != 44))
            std::abort();
    }
}
