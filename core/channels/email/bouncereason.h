#pragma once

#include <QString>

namespace trato::channels {

/// Why a recipient was not reached, from what the other side said and the RFC 3463 status: a word of
/// docs/email-bounces.md. The words win over the number, because servers use 5.1.1, 5.2.1 and 5.7.1 for anything.
QString bounceReason(const QString& said, const QString& status);

/// The address itself is no good: unknown user, unknown host, moved, closed.
bool isPermanentReason(const QString& reason);

} // namespace trato::channels
