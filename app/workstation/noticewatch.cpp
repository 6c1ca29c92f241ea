#include "app/workstation/noticewatch.h"

#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/noticeboard.h"

#include <chrono>

namespace trato::workstation {

using namespace ui;
using namespace std::chrono_literals;
using queue::Occasion;

namespace {

/// What lies further back has been seen or is seen in the queue.
constexpr auto lookBack = 12h;

} // namespace

NoticeWatch::NoticeWatch(const DeskContext& context, std::function<void(DebtorId)> open, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_open(std::move(open))
    , m_since(context.clock.now() - lookBack)
    , m_settle(400ms, 1200ms)
{
    m_minute.setInterval(1min);
    connect(&m_settle, &Pacer::due, this, &NoticeWatch::ask);
    connect(&m_minute, &QTimer::timeout, this, &NoticeWatch::ask);
    connect(&context.feed, &LiveFeed::changed, &m_settle, [this] { m_settle.request(); });
    m_minute.start();
    m_settle.request();
}

void NoticeWatch::ask()
{
    m_asking.cancel();
    m_asking = m_context.runner.run(
        this,
        [user = m_context.user, since = m_since, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) { return queue::occurrencesFor(database, user, since, now); },
        [this](const Result<std::vector<queue::Occurrence>>& occurrences) {
            if (!occurrences)
                return;
            for (const queue::Occurrence& one : *occurrences)
                show(one);
        });
}

void NoticeWatch::show(const queue::Occurrence& occurrence)
{
    Notice notice{.at = occurrence.at, .open = [open = m_open, debtor = occurrence.debtor] { open(debtor); }};
    notice.text = occurrence.name;
    switch (occurrence.occasion) {
    case Occasion::Care:
        notice.id = QStringLiteral("care:%1").arg(occurrence.id);
        notice.icon = Icon::Care;
        notice.tone = Tone::Care;
        notice.title = tr("A care case waits");
        break;
    case Occasion::Callback:
        notice.id = QStringLiteral("callback:%1:%2").arg(occurrence.id).arg(occurrence.at.microseconds());
        notice.icon = Icon::Clock;
        notice.tone = Tone::Accent;
        notice.title = tr("A callback is due");
        break;
    case Occasion::Approval:
        notice.id = QStringLiteral("approval:%1").arg(occurrence.id);
        notice.icon = Icon::Done;
        notice.tone = Tone::Ok;
        notice.title = tr("%1 approved your agreement").arg(occurrence.actor);
        break;
    case Occasion::Mention:
        notice.id = QStringLiteral("mention:%1").arg(occurrence.id);
        notice.icon = Icon::Note;
        notice.tone = Tone::Note;
        notice.title = tr("%1 mentioned you in a note").arg(occurrence.actor);
        break;
    }
    notice.outside = occurrence.occasion == Occasion::Care       ? tr("A care case waits for somebody.")
                     : occurrence.occasion == Occasion::Callback ? tr("A callback is due.")
                     : occurrence.occasion == Occasion::Approval ? tr("An approval was answered.")
                                                                 : tr("You were mentioned in a note.");
    m_context.notices->add(notice);
}

} // namespace trato::workstation
