#pragma once

#include "channels/email/emailmessage.h"
#include "channels/email/gmime.h"

namespace trato::channels {

/// Walks the MIME tree once: text, attachments, reports and problems into `message`. Deeper than 40 levels or beyond
/// 500 parts it stops and says so (`too_deep`, `too_many_parts`).
void readParts(GMimeMessage* root, EmailMessage& message);

} // namespace trato::channels
