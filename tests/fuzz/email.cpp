#include "channels/email/emailevents.h"
#include "channels/email/emailmessage.h"
#include "channels/email/htmlmail.h"
#include "fuzz/readers.h"

void trato::fuzz::readEmail(QByteArrayView bytes)
{
    using namespace channels;
    const QByteArray email = bytes.toByteArray();
    (void)parseEmailEvents(email, QStringLiteral("acordos"));
    (void)htmlOf(email);
    if (const auto message = parseEmail(email)) {
        for (const auto& attachment : message->attachments)
            (void)attachmentBytes(email, attachment.part);
    }
}
