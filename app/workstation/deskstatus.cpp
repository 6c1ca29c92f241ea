#include "app/workstation/deskstatus.h"

#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/statusboard.h"
#include "ui/format/brazil.h"

#include <algorithm>
#include <chrono>

namespace trato::workstation {

using namespace ui;
using namespace std::chrono_literals;
using queue::DeskDay;

namespace {

/// From here on the time on a case is shown in amber, then in red.
constexpr auto longCase = 8min;
constexpr auto tooLongCase = 15min;

Tone toneOfTime(std::chrono::seconds spent)
{
    return spent >= tooLongCase ? Tone::Crit : spent >= longCase ? Tone::Warn : Tone::Text2;
}

} // namespace

DeskStatus::DeskStatus(const DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &DeskStatus::tick);
    connect(&m_settle, &Pacer::due, this, &DeskStatus::load);
    connect(&m_context.feed, &LiveFeed::changed, &m_settle, &Pacer::request);
    m_second.start();
    load();
}

void DeskStatus::setQueue(int waiting, bool care)
{
    m_context.status.set({.id = QStringLiteral("queue"),
        .side = StatusSide::Left,
        .text = {{format::shortCount(waiting) + u' ', Tone::Text2, Weight::SemiBold},
            {care ? tr("in care") : tr("in the queue"), Tone::Text3}},
        .order = 10,
        .essential = true});
}

void DeskStatus::setCase(const OpenCase& openCase, Instant since)
{
    m_case = openCase;
    m_since = since;
    tick();
    showDay();
    showDraft();
}

void DeskStatus::refresh() { m_settle.request(); }

void DeskStatus::tick()
{
    StatusItem item{.id = QStringLiteral("case_time"), .side = StatusSide::Left, .order = 20};
    if (m_case.debtor.isValid() && m_case.care) {
        item.text = {{tr("time on this case is not measured"), Tone::Text3}};
    } else if (m_case.debtor.isValid() && m_case.mine) {
        const auto spent = std::chrono::duration_cast<std::chrono::seconds>(m_context.clock.now() - m_since);
        item.icon = Icon::Clock;
        item.text = {{tr("on this case") + u' ', Tone::Text3},
            {format::steadyClock(spent), toneOfTime(spent), Weight::SemiBold}};
    }
    m_context.status.set(item);
}

void DeskStatus::load()
{
    m_loading.cancel();
    m_loading = m_context.runner.run(
        this,
        [user = m_context.user, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) { return DeskDay::load(database, user, now); },
        [this](const Result<DeskDay>& day) { show(day); });
}

void DeskStatus::show(const Result<DeskDay>& day)
{
    if (!day)
        return;
    m_day = *day;
    showDay();
    m_context.status.set({.id = QStringLiteral("outbox"),
        .side = StatusSide::Right,
        .icon = Icon::Send,
        .text = {{tr("outbox:") + u' ', Tone::Text3},
            {QString::number(m_day.pending), m_day.pending > 0 ? Tone::Warn : Tone::Text2, Weight::SemiBold},
            {u' ' + tr("pending"), Tone::Text3}},
        .toolTip = tr("Your messages that have not left yet"),
        .order = 70});
    showDraft();
    Q_EMIT draftsKnown(m_day.drafts);
}

/// No money stands beside a person in difficulty.
void DeskStatus::showDay()
{
    if (m_case.care)
        return m_context.status.remove(QStringLiteral("day"));
    RichLine text{{tr("today") + u' ', Tone::Text3}, {QString::number(m_day.cases), Tone::Text2, Weight::SemiBold},
        {u' ' + tr("case(s)", nullptr, m_day.cases), Tone::Text3}, {QStringLiteral(" · "), Tone::Text3},
        {QString::number(m_day.agreements), Tone::Text2, Weight::SemiBold},
        {u' ' + tr("agreement(s)", nullptr, m_day.agreements), Tone::Text3}};
    if (m_day.agreedCents > 0)
        text.append({QStringLiteral(" · ") + format::money(m_day.agreedCents), Tone::Text2, Weight::SemiBold});
    m_context.status.set({.id = QStringLiteral("day"),
        .side = StatusSide::Left,
        .text = text,
        .toolTip = tr("Your day: wrapped up, agreed on, and what it comes to"),
        .order = 30});
}

void DeskStatus::showDraft()
{
    const auto draft = std::find_if(m_day.drafts.begin(), m_day.drafts.end(),
        [&](const DeskDay::Draft& one) { return one.debtor == m_case.debtor; });
    const bool kept = draft != m_day.drafts.end();
    m_context.status.set({.id = QStringLiteral("draft"),
        .side = StatusSide::Right,
        .icon = Icon::Pencil,
        .text = kept ? RichLine{{tr("draft kept") + u' ', Tone::Text3},
                           {format::timeWithSeconds(draft->savedAt.in(deskZone()).time()), Tone::Text2}}
                     : RichLine{{tr("nothing to send"), Tone::Text3}},
        .order = 60});
}

} // namespace trato::workstation
