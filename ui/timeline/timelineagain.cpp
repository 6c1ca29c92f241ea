#include "ui/timeline/timelineagain.h"

#include "channels/failureclass.h"

namespace trato::ui {

namespace {

/// It may help once time has passed; whoever asks too early hears so.
bool mayBeTried(channels::FailureClass failure)
{
    return failure == channels::FailureClass::TooMany || channels::insteadOfAgain(failure).isEmpty();
}

} // namespace

Result<void> addFailures(storage::Database& database, std::vector<TimelineRow>& rows)
{
    channels::Outbox outbox(database);
    for (TimelineRow& row : rows) {
        if (!row.failed.isValid())
            continue;
        TRATO_TRY(const auto message, outbox.row(row.failed));
        if (!message || message->state != channels::OutboxState::Failed) {
            row.failed = {};
            continue;
        }
        const channels::FailureClass failure = channels::failureClass(message->message.channel, message->failureCode);
        if (const QString instead = channels::insteadOfAgain(failure); !instead.isEmpty())
            row.status += QStringLiteral(" · ") + instead;
        row.mayGoAgain = mayBeTried(failure);
    }
    return {};
}

} // namespace trato::ui
