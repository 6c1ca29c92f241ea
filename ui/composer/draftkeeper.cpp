#include "ui/composer/draftkeeper.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/awaydesk.h"
#include "ui/desk/statusboard.h"
#include "ui/format/brazil.h"

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(const DeskContext& context, AwayDesk& away, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_away(away)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::saveNext);
}

void DraftKeeper::keep(const Draft& draft)
{
    m_unsaved[{draft.openCase.debtor, draft.writing}] = draft;
    m_pause.start();
}

void DraftKeeper::saveNow()
{
    m_pause.stop();
    saveNext();
}

void DraftKeeper::change(const Draft& words, DraftChange change)
{
    m_changes.push_back({words, change});
    saveNow();
}

void DraftKeeper::saveNext()
{
    // One at a time: two threads would not keep the order.
    if (m_saving || isSettled())
        return;
    m_saving = true;
    if (!m_unsaved.empty())
        return save(m_unsaved.extract(m_unsaved.begin()).mapped());
    const Change next = std::move(m_changes.front());
    m_changes.pop_front();
    saveChange(next);
}

void DraftKeeper::save(const Draft& draft)
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, draft, user = m_context.user](
            storage::Database& database, const JobToken&) { return saveDraft(database, *clock, draft, user); },
        [this, draft](const Result<void>& done) {
            if (done)
                m_away.dropDraft(draft);
            saved(draft, done);
        });
}

/// Where the database is away what left is not there any more, and what came back is the draft.
void DraftKeeper::saveChange(const Change& one)
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, one, user = m_context.user](storage::Database& database, const JobToken&) {
            return changeDraft(database, *clock, one.words, one.what, user);
        },
        [this, one](const Result<void>& done) {
            Draft left = one.words;
            if (one.what == DraftChange::TakeOff)
                left.text.clear();
            saved(left, done);
        });
}

void DraftKeeper::saved(const Draft& draft, const Result<void>& done)
{
    m_saving = false;
    if (!done)
        keepHere(draft, done.error());
    else if (!draft.text.isEmpty())
        showKept();
    else
        m_context.status.remove(QStringLiteral("draft"));
    if (isSettled())
        Q_EMIT settled();
    else
        saveNext();
}

/// The database is away: this machine keeps it, until it is back.
void DraftKeeper::keepHere(const Draft& draft, const Error& why)
{
    if (isAway(why))
        m_away.noticeAway();
    const Result<void> kept = m_away.keepDraft(draft);
    if (kept)
        showKept();
    else
        Q_EMIT failed(kept.error().message);
}

void DraftKeeper::showKept()
{
    const QString at = format::timeWithSeconds(m_context.clock.now().in(deskZone()).time());
    m_context.status.set({.id = QStringLiteral("draft"),
        .side = StatusSide::Right,
        .icon = Icon::Pencil,
        .text = {{tr("draft kept") + u' ' + at, Tone::Text3}},
        .order = 50});
}

} // namespace trato::ui
