#pragma once

#include "ui/queue/queuerow.h"
#include "ui/theme/icons.h"

namespace trato::ui {

/// "45 days", "due in 3 days", "due today"
QString lateText(const QueueRow& row);
/// What the machine or a person noted, where the debtor's own words are missing: by reason.
QString summaryText(const QueueRow& row);
/// What a view is called; as short as a tab, or whole.
QString viewTitle(QueueTab tab);
QString viewHeading(QueueTab tab);
/// A reason of the queue in the user's words; one that nobody knows stays as it is.
QString reasonText(const QString& reason);
/// Why it came back, or for whom it is: "back: put off by you", "Rafael was silent". Empty: neither.
QString returnText(const QueueRow& row, const QString& user);
/// The amount that matters most in a case: the principal that is due, else what is agreed, else what will be due.
struct OwedWords {
    QString what;
    qint64 cents = 0;
};
OwedWords owedWords(const QueueRow& row);
/// One sentence for screen readers.
QString spokenRow(const QueueRow& row);
Icon channelIcon(const QString& channel);

} // namespace trato::ui
