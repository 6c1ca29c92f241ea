#include "base/json.h"
#include "fuzz/readers.h"
#include "payments/pix/pixmessages.h"

void trato::fuzz::readPix(QByteArrayView bytes)
{
    using namespace payments;
    (void)parsePixNotice(bytes);
    (void)problemFromAnswer(422, bytes);
    if (const auto object = json::parseObject(bytes)) {
        (void)chargeFromJson(*object);
        (void)paymentFromJson(*object);
    }
}
