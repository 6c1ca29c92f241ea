// Writing while the database is away.

#include "ui/composer/composer.h"

#include "ui/composer/awaydesk.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/filetray.h"
#include "ui/composer/returnsheet.h"
#include "ui/widgets/button.h"

namespace trato::ui {

void Composer::watchConnection()
{
    connect(m_away, &AwayDesk::awayChanged, this, &Composer::connectionChanged);
    connect(m_away, &AwayDesk::changed, this, &Composer::showLeaving);
    connect(m_away, &AwayDesk::changed, this, &Composer::keptChanged);
    connect(m_away, &AwayDesk::listWanted, this, &Composer::showReturned);
    connect(m_away, &AwayDesk::returned, this, [this] {
        // Nothing waits any more: what the hint says is over.
        check();
        Q_EMIT sent();
    });
}

void Composer::connectionChanged(bool away)
{
    showSend();
    showActions();
    if (!away)
        refresh();
}

/// It left the field: it is on this machine's disk, and nothing is told before it is.
void Composer::keepAway(const Outgoing& outgoing, Writing writing, Source source)
{
    const Result<void> kept = m_away->keep(outgoing, writing);
    showActions();
    if (!kept)
        return showHint(kept.error().message, Tone::Crit);
    if (source == Source::Field && writing == Writing::Note) {
        forgetNote({outgoing.openCase, writing, outgoing.text});
    } else if (source == Source::Field) {
        forgetWritten({outgoing.openCase, writing, outgoing.text});
        if (m_case.debtor == outgoing.openCase.debtor)
            m_tray->forget(outgoing.files);
    }
    showActions();
    showHint(tr("Waits for the connection; then it is asked for again whether it may leave."), Tone::Warn);
}

std::vector<KeptMessage> Composer::kept() const { return m_away->messagesOf(m_case.debtor); }

void Composer::takeKept(const QString& key, bool edit)
{
    for (const Waiting& one : waiting()) {
        if (one.key == key)
            return takeOut(one, edit);
    }
}

void Composer::showReturned()
{
    if (m_returnSheet == nullptr) {
        m_returnSheet = new ReturnSheet(m_context, window());
        connect(m_returnSheet, &ReturnSheet::seen, m_away, &AwayDesk::forgetReturned);
    }
    m_returnSheet->open(m_away->store().returned());
}

ComposerState Composer::keptState() const
{
    ComposerState state;
    if (const Draft* const draft = m_away->store().draftOf(m_case.debtor, Writing::Message))
        state.message = draft->text;
    if (const Draft* const draft = m_away->store().draftOf(m_case.debtor, Writing::Note))
        state.note = draft->text;
    return state;
}

} // namespace trato::ui
