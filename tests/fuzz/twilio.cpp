#include "channels/signature.h"
#include "channels/sms/twiliowebhook.h"
#include "fuzz/readers.h"

void trato::fuzz::readTwilio(QByteArrayView bytes)
{
    const auto events = channels::parseTwilioWebhook(bytes);
    for (const auto& event : events.value_or(std::vector<channels::InboundEvent>()))
        (void)channels::eventKey(event);
    const QByteArray form = bytes.toByteArray();
    channels::verifyTwilioSignature("token", {.url = QString::fromUtf8(form.left(200)),
                                                 .contentType = "application/x-www-form-urlencoded",
                                                 .body = form,
                                                 .signature = form.right(28)});
    channels::verifyMetaSignature("secret", form.left(71), form);
}
