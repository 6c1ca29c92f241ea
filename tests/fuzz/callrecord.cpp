#include "channels/voice/callrecord.h"
#include "fuzz/readers.h"

void trato::fuzz::readCallRecord(QByteArrayView bytes)
{
    const auto events = channels::parseCallRecord(bytes);
    for (const auto& event : events.value_or(std::vector<channels::InboundEvent>()))
        (void)channels::eventKey(event);
}
