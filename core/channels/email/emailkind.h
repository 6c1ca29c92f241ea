#pragma once

#include "channels/email/emailmessage.h"
#include "channels/email/gmime.h"

namespace trato::channels {

/// What a parsed e-mail is: a bounce (RFC 3464 or one of the many home-made ones), a complaint (RFC 5965), an answer by
/// a machine (RFC 3834), or a message. Fills kind, bounces and originalMessageId.
void classify(GMimeMessage* parsed, EmailMessage& message);

} // namespace trato::channels
