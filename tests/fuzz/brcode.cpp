#include "payments/pix/brcode.h"
#include "fuzz/readers.h"
#include "payments/pix/pixkey.h"

void trato::fuzz::readBrCode(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    (void)payments::decodeBrCode(text);
    (void)payments::parsePixKey(text);
    (void)payments::pixKeyTypeOf(text);
}
