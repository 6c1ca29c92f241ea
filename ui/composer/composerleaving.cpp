// What leaves later, and what can still be taken back.

#include "ui/composer/composer.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/awaydesk.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/filetray.h"
#include "ui/composer/schedulesheet.h"
#include "ui/composer/sendhold.h"
#include "ui/composer/waitingsheet.h"
#include "ui/composer/windowring.h"
#include "ui/desk/actionregistry.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <tuple>

namespace trato::ui {

void Composer::registerLeaving()
{
    ActionRegistry& actions = m_context.actions;
    const QString write = tr("Write");
    actions.add({.id = QStringLiteral("composer.undo"),
                    .text = tr("Take the message back"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Z")),
                    .group = write,
                    .icon = Icon::Undo},
        this, [this] { m_hold->undo(); });
    actions.add({.id = QStringLiteral("composer.schedule"),
                    .text = tr("Send later…"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+Return")),
                    .alternative = QKeySequence(QStringLiteral("Ctrl+Shift+Enter")),
                    .group = write,
                    .icon = Icon::Clock},
        this, [this] { schedule(); });
    actions.add({.id = QStringLiteral("composer.waiting"),
                    .text = tr("What has not left yet"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+S")),
                    .group = write,
                    .icon = Icon::Hourglass},
        this, [this] { openWaiting(); });
    actions.add({.id = QStringLiteral("composer.returned"),
                    .text = tr("What waited for the connection"),
                    .icon = Icon::Offline},
        this, [this] { showReturned(); });
    showLeaving();
}

void Composer::enable(const QString& id, bool on, const QString& reason)
{
    const std::pair state(on, reason);
    if (const auto known = m_enabled.find(id); known != m_enabled.end() && known->second == state)
        return;
    if (m_context.actions.find(id) == nullptr)
        return;
    m_enabled[id] = state;
    m_context.actions.setEnabled(id, on, reason);
}

/// What was typed since is undone first: that Ctrl+Z belongs to the text.
void Composer::showLeaving()
{
    const bool held = !m_hold->isEmpty();
    const bool typed = m_edit->document()->isUndoAvailable();
    enable(QStringLiteral("composer.undo"), held && !typed,
        held ? tr("What was typed is undone first.") : tr("Nothing is held any more."));
    m_undo->setVisible(held);
    if (held)
        m_undo->setText(tr("Take back (%1 s)").arg(m_hold->left().count()) +
                        (typed ? QString() : u' ' + m_context.actions.keyText(QStringLiteral("composer.undo"))));
    m_window->setVisible(m_case.channel == Channel::WhatsApp && !held);
    const std::vector<Waiting> waits = waiting();
    const auto count = static_cast<int>(waits.size());
    m_waitingLink->setVisible(count > 0 && !held);
    m_waitingLink->setText(tr("%n not left", nullptr, count));
    enable(QStringLiteral("composer.waiting"), count > 0, tr("Nothing of yours waits in this case."));
    enable(QStringLiteral("composer.returned"), !m_away->store().returned().empty(),
        tr("Nothing has waited for the connection."));
    if (m_waitingSheet != nullptr && m_waitingSheet->isOpen())
        m_waitingSheet->show(waits);
}

std::vector<Waiting> Composer::waiting() const
{
    std::vector<Waiting> all = m_waiting;
    for (const KeptMessage& kept : m_away->messagesOf(m_case.debtor)) {
        all.push_back({{}, kept.outgoing.openCase.channel, kept.outgoing.text, kept.outgoing.purpose, kept.writtenAt,
            tr("for the connection; it is asked for again before it leaves"), kept.key, kept.outgoing.files});
    }
    return all;
}

void Composer::openWaiting()
{
    if (m_waitingSheet == nullptr) {
        m_waitingSheet = new WaitingSheet(m_context, window());
        connect(m_waitingSheet, &WaitingSheet::editWanted, this, [this](const Waiting& one) { takeOut(one, true); });
        connect(m_waitingSheet, &WaitingSheet::cancelWanted, this, [this](const Waiting& one) { takeOut(one, false); });
    }
    m_waitingSheet->open(waiting());
}

void Composer::schedule()
{
    if (!hasContent() || !m_case.mine || isNote() || !isComplete())
        return;
    if (m_schedule == nullptr) {
        m_schedule = new ScheduleSheet(m_context, window());
        connect(m_schedule, &ScheduleSheet::chosen, this,
            [this](const Outgoing& outgoing) { submit(outgoing, Source::Field); });
    }
    m_schedule->open(outgoing());
}

/// Into the message of its case: before what was written meanwhile, and as its draft when another case is shown. What
/// is the machine's suggestion again waits as that: its words leave unchanged or not at all.
void Composer::takenBack(const Outgoing& outgoing)
{
    if (outgoing.suggestion.isValid()) {
        showHint(tr("Taken back: nothing left."), Tone::Text2);
        return Q_EMIT sent();
    }
    if (outgoing.openCase.debtor != m_case.debtor) {
        m_drafts->change({outgoing.openCase, Writing::Message, outgoing.text}, DraftChange::PutBefore);
        return showHint(
            tr("Taken back: it waits as a draft in the case of %1.").arg(outgoing.openCase.firstName), Tone::Text2);
    }
    m_noteButton->setChecked(false);
    leaveTemplates();
    m_edit->setPlainText(withWordsBefore(text(), outgoing.text));
    m_tray->take(outgoing.files, FileTray::Put::Shown);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus(Qt::OtherFocusReason);
    showHint(tr("Taken back: nothing left."), Tone::Text2);
    Q_EMIT sent();
}

void Composer::takeOut(const Waiting& waiting, bool edit)
{
    if (!waiting.key.isEmpty()) {
        if (const Result<void> cancelled = m_away->cancel(waiting.key); !cancelled)
            return showHint(cancelled.error().message, Tone::Crit);
        Outgoing back{m_case, m_context.user, waiting.text, waiting.purpose};
        back.files = waiting.files;
        if (edit)
            takenBack(back);
        Q_EMIT keptChanged();
        return showLeaving();
    }
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, id = waiting.id, edit, open = m_case, user = m_context.user](
            storage::Database& database, const JobToken&) {
            return takeBack(database, *clock, {id}, open, user, edit ? TakeBackTo::Draft : TakeBackTo::Nothing);
        },
        [this, waiting, edit, open = m_case](const Result<TakenBack>& back) {
            if (!back || back->ids.empty())
                return showHint(back ? tr("It has left already.") : back.error().message, Tone::Warn);
            Outgoing outgoing{open, m_context.user, waiting.text, waiting.purpose};
            outgoing.files = back->files;
            outgoing.suggestion = back->suggestion;
            if (edit)
                return takenBack(outgoing);
            showHint(tr("It is not sent."), Tone::Text2);
            Q_EMIT sent();
        });
}

} // namespace trato::ui
