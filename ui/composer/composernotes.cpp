// Private notes beside the message.

#include "ui/composer/composer.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/awaydesk.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/lintwatch.h"
#include "ui/composer/messagefield.h"
#include "ui/widgets/button.h"

#include <utility>

namespace trato::ui {

/// Each has its own text: a note in between takes nothing from the message.
void Composer::writeA(Writing writing)
{
    if (writing == m_writing)
        return;
    const QString now = m_edit->toPlainText();
    m_writing = writing;
    setText(std::exchange(m_other, now));
    showWriting();
}

void Composer::showSend()
{
    const QString why = whyUnsendable();
    m_send->setText(!why.isEmpty()     ? why
                    : isNote()         ? tr("Keep the note")
                    : m_away->isAway() ? tr("Put in the outbox")
                                       : tr("Send"));
}

void Composer::showWriting()
{
    const bool on = isNote();
    m_lint->setOn(!on);
    showSend();
    m_edit->setPlaceholderText(on ? tr("Only the team sees it; @ tells somebody") : tr("Write, or / for snippets"));
    m_field->setNote(on);
    m_edit->setPeople(on ? m_people : QStringList());
    leaveTemplates();
    showFiles();
}

/// Back to the message, but for who wrote on.
void Composer::forgetNote(const Draft& written)
{
    forgetWritten(written);
    if (m_case.debtor == written.openCase.debtor && isNote() && m_edit->toPlainText().isEmpty())
        m_noteButton->setChecked(false);
}

void Composer::writeNote()
{
    Outgoing note{m_case, m_context.user, text(), {}};
    // Also where the answer is lost on its way: written again later, it stands once.
    note.key = AwayDesk::newKey();
    if (m_away->isAway())
        return keepAway(note, Writing::Note, Source::Field);
    if (!m_leaving.insert({m_case.debtor, Writing::Note}).second)
        return;
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, note](storage::Database& database, const JobToken&) {
            return addNote(database, *clock, {note.openCase.debtor, note.user, note.text, note.key});
        },
        [this, note](const Result<void>& done) {
            const OpenCase& written = note.openCase;
            m_leaving.erase({written.debtor, Writing::Note});
            const bool here = m_case.debtor == written.debtor;
            if (!done && isAway(done.error())) {
                m_away->noticeAway();
                return keepAway(note, Writing::Note, Source::Field);
            }
            if (!done)
                return here ? showHint(done.error().message, Tone::Crit) : void();
            forgetNote({written, Writing::Note, note.text});
            Q_EMIT noted(written.debtor, note.text);
            Q_EMIT sent();
        });
}

} // namespace trato::ui
