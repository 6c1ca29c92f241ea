#include "channels/whatsapp/whatsappwebhook.h"
#include "fuzz/readers.h"

void trato::fuzz::readWhatsApp(QByteArrayView bytes)
{
    const auto events = channels::parseWhatsAppWebhook(bytes);
    for (const auto& event : events.value_or(std::vector<channels::InboundEvent>()))
        (void)channels::eventKey(event);
}
