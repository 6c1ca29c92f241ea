#pragma once

#include "base/digest.h"

#include <QString>

/// The ids under which a batch's messages go to their providers: 24 hexadecimal digits like everybody's, because
/// Message-IDs, addresses to leave by and RCS take no others back. Those of a batch begin alike and stand together in
/// their index; a row's own number ends them (the same in cadence/queue_plain and plain_written_server).
namespace trato::cadence {

inline QString clientIdBatch() { return QString::fromLatin1(digest::randomHex(6)); }

inline QString clientIdIn(const QString& batch, qint64 outbox)
{
    return batch + QString::number(outbox, 16).rightJustified(12, u'0');
}

} // namespace trato::cadence
