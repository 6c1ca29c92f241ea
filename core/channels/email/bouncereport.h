#pragma once

#include "channels/email/emailmessage.h"

namespace trato::channels {

/// The recipients of a message/delivery-status part that were not reached (RFC 3464). Recipients that were reached,
/// relayed or expanded are no bounces. `prose` is the report's human part: it often knows more than the fields.
std::vector<EmailBounce> bouncesFromReport(const QString& deliveryStatus, const QString& prose);

/// Whether a report speaks of a failure: one that names no action at all does, one that only tells of deliveries
/// doesn't.
bool reportsFailure(const QString& deliveryStatus);

/// The same from a bounce without such a part: recipients, SMTP codes and words are searched in the text. `sender` is
/// our own address, which is never the failed one.
std::vector<EmailBounce> bouncesFromText(
    const QString& text, const QStringList& failedRecipients, const QString& sender);

/// The part of a home-made bounce above the copy of the returned message.
QString proseAboveCopy(const QString& text);

} // namespace trato::channels
