// What is done about messages of ours that wait, or did not leave.

#include "channels/outbox.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/statusboard.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/words.h"

namespace trato::ui {

void TimelineView::takeBack(const TimelineRow& row)
{
    m_context.runner.run(
        this,
        [id = row.outbox, now = m_context.clock.now()](storage::Database& database, const JobToken&) {
            return channels::Outbox(database).recall(id, TimelineWords::tr("taken back to be changed"), now);
        },
        [this, text = row.text, files = attachmentsOf(row)](const Result<bool>& recalled) {
            if (recalled.value_or(false))
                Q_EMIT otherChannelRequested(text, files);
            refresh();
        });
}

void TimelineView::sendAgain(const TimelineRow& row)
{
    m_context.runner.run(
        this,
        [id = row.failed, user = m_context.user, now = m_context.clock.now()](storage::Database& database,
            const JobToken&) { return channels::Outbox(database).sendAgain(id, user, now); },
        [this](const Result<channels::Queued>& queued) {
            const QString item = QStringLiteral("resend");
            if (queued)
                m_context.status.remove(item);
            else
                m_context.status.set({.id = item,
                    .side = StatusSide::Left,
                    .icon = Icon::Stop,
                    .text = {{tr("Not sent again: %1").arg(queued.error().message), Tone::Crit}},
                    .order = 40});
            refresh();
        });
}

} // namespace trato::ui
