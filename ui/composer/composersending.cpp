#include "ui/composer/composer.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/awaydesk.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/filetray.h"
#include "ui/composer/sendhold.h"
#include "ui/composer/texts.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"

namespace trato::ui {

void Composer::sendText(const QString& text, const QString& purpose, const std::vector<channels::Attachment>& files)
{
    Outgoing outgoing{m_case, m_context.user, text, purpose};
    outgoing.files = files;
    submit(outgoing, Source::Elsewhere);
}

void Composer::send()
{
    if (!hasContent() || !m_case.mine)
        return;
    if (isNote())
        return writeNote();
    if (isComplete())
        submit(outgoing(), Source::Field);
}

bool Composer::isComplete()
{
    const QStringList open = channels::openPlaces(text());
    if (open.isEmpty())
        return areFilesComplete();
    m_edit->selectOpenPlace();
    showHint(tr("Did not leave: fill in %1 first.").arg(placeWords(open)), Tone::Crit);
    return false;
}

void Composer::preview(const std::function<void(QStringList)>& say)
{
    const QStringList open = channels::openPlaces(text());
    if (!open.isEmpty())
        return say({tr("Did not leave: fill in %1 first.").arg(placeWords(open))});
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, outgoing = outgoing()](
            storage::Database& database, const JobToken&) { return judgeMessage(database, *clock, outgoing); },
        [this, say, where = m_channel->text().simplified()](const Result<Judgement>& judged) {
            if (!judged)
                return say({judged.error().message});
            if (const compliance::RuleOutcome* const denial = judged->verdict.denial())
                return say({tr("Did not leave: %1").arg(denial->reason())});
            QStringList lines{tr("Leaves to %1 in a few seconds; until then it can be taken back").arg(where)};
            for (const channels::NewOutbox& message : judged->messages) {
                if (!message.templateName.isEmpty())
                    lines << tr("As the template “%1”").arg(QString(message.templateName).replace(u'_', u' '));
                if (!message.body.isEmpty())
                    lines << message.body.simplified();
                for (const channels::Attachment& file : channels::attachmentsOf(message.payload))
                    lines << tr("With the file “%1”").arg(file.name);
            }
            say(lines);
        });
}

bool Composer::isLeaving(const Outgoing& outgoing, Source source) const
{
    const DebtorId debtor = outgoing.openCase.debtor;
    return source == Source::Field ? m_leaving.contains({debtor, Writing::Message})
                                   : m_leavingWords.contains({debtor, outgoing.text}) || m_hold->holds(outgoing);
}

void Composer::submit(Outgoing outgoing, Source source)
{
    // Also where the answer is lost on its way: asked for again later, it is queued once.
    if (outgoing.key.isEmpty())
        outgoing.key = AwayDesk::newKey();
    if (m_away->isAway())
        return keepAway(outgoing, Writing::Message, source);
    if (isLeaving(outgoing, source))
        return source == Source::Elsewhere ? showHint(tr("The same message is on its way already."), Tone::Text2)
                                           : void();
    if (source == Source::Field)
        m_leaving.insert({outgoing.openCase.debtor, Writing::Message});
    else
        m_leavingWords.insert({outgoing.openCase.debtor, outgoing.text});
    const Clock* const clock = &m_context.clock;
    m_send->setEnabled(false);
    m_context.runner.run(
        this,
        [clock, outgoing](
            storage::Database& database, const JobToken&) { return queueMessage(database, *clock, outgoing); },
        [this, outgoing, source](const Result<SendAnswer>& answer) { answered(answer, outgoing, source); });
}

void Composer::answered(const Result<SendAnswer>& answer, const Outgoing& outgoing, Source source)
{
    if (source == Source::Field)
        m_leaving.erase({outgoing.openCase.debtor, Writing::Message});
    else
        m_leavingWords.erase({outgoing.openCase.debtor, outgoing.text});
    showActions();
    const bool here = m_case.debtor == outgoing.openCase.debtor;
    if (!answer && isAway(answer.error()) && outgoing.when.isNever()) {
        m_away->noticeAway();
        return keepAway(outgoing, Writing::Message, source);
    }
    if (!answer)
        return here ? showHint(answer.error().message, Tone::Crit) : void();
    if (!answer->queued)
        return here ? refused(*answer) : void();
    // What left by another way takes nothing from what is being written.
    if (source == Source::Field && here)
        m_tray->forget(outgoing.files);
    if (source == Source::Field)
        forgetWritten({outgoing.openCase, Writing::Message, outgoing.text});
    if (outgoing.when.isNever()) {
        m_hold->add(outgoing, *answer);
        Q_EMIT said(outgoing);
    }
    showActions();
    if (here && !outgoing.when.isNever())
        showHint(tr("Scheduled: leaves %1 if it may then.").arg(format::dayAndTime(answer->leavesAt, deskZone())),
            Tone::Text2);
    Q_EMIT sent();
}

/// What was typed on meanwhile stays, here or in the draft of its case.
void Composer::forgetWritten(const Draft& written)
{
    if (written.text.isEmpty())
        return;
    // Also of a case that was opened again and whose draft is not here yet.
    if (m_case.debtor != written.openCase.debtor || m_awaitsDraft)
        return m_drafts->change(written, DraftChange::TakeOff);
    const bool shown = written.writing == m_writing;
    const QString now = shown ? m_edit->toPlainText() : m_other;
    const QString rest = withoutWords(now, written.text);
    if (rest == now)
        return;
    if (shown)
        setText(rest);
    else
        m_other = rest;
    m_drafts->keep({written.openCase, written.writing, rest});
    m_drafts->saveNow();
    check();
}

void Composer::refused(const SendAnswer& answer)
{
    const compliance::RuleOutcome* const denial = answer.verdict.denial();
    const QString until = answer.verdict.nextAllowed.isNever()
                              ? QString()
                              : tr(" · free %1").arg(format::dayAndTime(answer.verdict.nextAllowed, deskZone()));
    const QString rule = denial ? denial->rule : QString();
    const QString remedy = rule == QStringLiteral("right_party")       ? QStringLiteral("case.confirm")
                           : rule == QStringLiteral("wording")         ? QStringLiteral("composer.fix")
                           : rule == QStringLiteral("whatsapp_window") ? QStringLiteral("composer.template")
                                                                       : QString();
    showHint(tr("Did not leave: %1").arg(denial ? denial->reason() : QString()) + until, Tone::Warn, remedy);
}

} // namespace trato::ui
