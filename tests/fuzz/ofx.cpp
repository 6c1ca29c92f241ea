#include "payments/ofx/ofx.h"
#include "fuzz/readers.h"

#include <cstdlib>

void trato::fuzz::readOfx(QByteArrayView bytes)
{
    (void)payments::looksLikeOfx(bytes);
    const auto file = payments::readOfx(bytes);
    if (!file)
        return;
    for (const payments::OfxStatement& statement : file->statements) {
        for (const payments::OfxTransaction& transaction : statement.transactions) {
            if (!transaction.date.isValid())
                std::abort();
        }
    }
}
