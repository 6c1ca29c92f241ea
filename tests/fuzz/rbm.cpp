#include "fuzz/readers.h"

#include "channels/rcs/rbmwebhook.h"
#include "channels/signature.h"

/// As an event in its envelope, and as the event alone.
void trato::fuzz::readRbm(QByteArrayView bytes)
{
    (void)channels::parseRbmWebhook(bytes).has_value();
    (void)channels::rbmHandshake(bytes.toByteArray());
    const QByteArray packed = R"({"message":{"data":")" + bytes.toByteArray().toBase64() + R"("}})";
    (void)channels::parseRbmWebhook(packed).has_value();
}
