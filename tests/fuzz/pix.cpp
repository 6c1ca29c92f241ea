#include "base/json.h"
#include "fuzz/readers.h"
#include "payments/pix/pixlocations.h"
#include "payments/pix/pixmessages.h"
#include "payments/pix/pixterms.h"
#include "payments/termsjson.h"

void trato::fuzz::readPix(QByteArrayView bytes)
{
    using namespace payments;
    (void)parsePixNotice(bytes);
    (void)problemFromAnswer(422, bytes);
    if (const auto object = json::parseObject(bytes)) {
        (void)chargeFromJson(*object);
        (void)paymentFromJson(*object);
        (void)readPayment(*object);
        (void)refundFromJson(*object);
        (void)locationFromJson(*object);
        (void)termsFromText(QString::fromUtf8(bytes));
        (void)termsFromValue(object->value(u"valor").toObject());
    }
}
