#pragma once

#include "ui/queue/queuerow.h"
#include "ui/theme/icons.h"

namespace trato::ui {

/// "45 days", "due in 3 days", "due today"
QString lateText(const QueueRow& row);
/// The chip of a sensitivity: "Health", "Mourning" …
QString sensitivityText(const QString& sensitivity);
/// What the machine or a person noted, where the debtor's own words are missing: by reason.
QString summaryText(const QueueRow& row);
/// One sentence for screen readers.
QString spokenRow(const QueueRow& row);
Icon channelIcon(const QString& channel);

} // namespace trato::ui
