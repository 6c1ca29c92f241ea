#include "ui/composer/draftkeeper.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/statusboard.h"
#include "ui/format/brazil.h"

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(const DeskContext& context, QObject* parent) : QObject(parent), m_context(context)
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

void DraftKeeper::saveNext()
{
    // One at a time: two threads would not keep the order.
    if (m_saving || m_unsaved.empty())
        return;
    m_saving = true;
    const Draft draft = m_unsaved.extract(m_unsaved.begin()).mapped();
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, draft, user = m_context.user](storage::Database& database, const JobToken&) {
            return saveDraft(database, *clock, draft, user);
        },
        [this, kept = !draft.text.isEmpty()](const Result<void>& saved) {
            m_saving = false;
            if (!saved)
                Q_EMIT failed(saved.error().message);
            const QString at = format::timeWithSeconds(m_context.clock.now().in(deskZone()).time());
            if (saved && kept)
                m_context.status.set({.id = QStringLiteral("draft"), .side = StatusSide::Right, .icon = Icon::Pencil,
                    .text = {{tr("draft kept") + u' ' + at, Tone::Text3}}, .order = 50});
            else
                m_context.status.remove(QStringLiteral("draft"));
            saveNext();
        });
}

} // namespace trato::ui
