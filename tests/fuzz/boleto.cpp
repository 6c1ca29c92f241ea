#include "fuzz/readers.h"
#include "payments/boleto/boletocode.h"

#include <cstdlib>

void trato::fuzz::readBoleto(QByteArrayView bytes)
{
    const auto code = payments::decodeBoleto(QString::fromUtf8(bytes), QDate(2026, 11, 21));
    if (!code)
        return;
    const bool utility = code->type == payments::BoletoType::Utility;
    if (code->barcode.size() != 44 || code->line.size() != (utility ? 48 : 47))
        std::abort();
    if (code->problems.empty() && payments::decodeBoleto(code->line, code->due)->barcode != code->barcode)
        std::abort();
}
