// What only many cases at once are done with: a template to each, the same outcome for each.

#include "app/workstation/casehand.h"
#include "app/workstation/casemoves.h"
#include "channels/templates/catalogue.h"
#include "queue/dispositions.h"
#include "queue/workqueue.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/composer/texts.h"
#include "ui/queue/queuecolumn.h"

namespace trato::workstation {

using namespace ui;

/// The turn is taken for the sending and given back: two people never write at once.
queue::BulkStep CaseMoves::templateStep(const QString& name) const
{
    return [name, user = m_context.user](
               storage::Database& database, const Clock& clock, const queue::WorkItem& item) -> Result<void> {
        queue::WorkQueue queue(database, clock);
        TRATO_CHECK(queue.claim(item.id, user));
        TRATO_TRY(const OpenCase open, openAs(database, item, user, clock.now()));
        TRATO_TRY(const auto catalogue, channels::TemplateCatalogue::shipped());
        TRATO_TRY(const auto made, catalogue.find(name, open.channel));
        TRATO_TRY(const auto values, loadValues(database, item.debtor, clock));
        TRATO_TRY(const auto rendered, made.render(values));
        TRATO_CHECK(sendTo(database, clock, {.openCase = open, .user = user, .text = rendered.text, .purpose = {}}));
        return item.state == queue::WorkState::Claimed ? Result<void>() : queue.release(item.id, user);
    };
}

void CaseMoves::sendTemplate()
{
    const auto catalogue = channels::TemplateCatalogue::shipped();
    if (m_queue.selected().empty() || !catalogue)
        return;
    std::vector<KeyOption> options;
    for (const QString& name : catalogue->names()) {
        const auto made = catalogue->find(name, Channel::WhatsApp);
        if (made)
            options.push_back({{}, name, QString(name).replace(u'_', u' ')});
    }
    Act act;
    act.step = [this](const AskCard::Answer& answer) -> Result<queue::BulkStep> {
        if (answer.option.isEmpty())
            return failure(QStringLiteral("missing"), QString());
        return templateStep(answer.option);
    };
    act.says = [](const AskCard::Answer&) { return QStringList(); };
    act.done = [](const AskCard::Answer&, int done) { return tr("%n message(s) on the way", nullptr, done); };
    act.leaves = false;
    act.undoable = false;
    ask({.title = tr("Send a template"),
            .lead = tr("Each one passes the same checks as a message that you write."),
            .options = std::move(options),
            .lineFinds = true,
            .field = tr("Template"),
            .fieldHint = tr("a part of the name"),
            .button = tr("Send")},
        std::move(act));
}

void CaseMoves::close()
{
    if (m_queue.selected().empty())
        return;
    std::vector<KeyOption> options;
    for (const queue::Disposition& one : queue::Dispositions::standard().sheet()) {
        // Nobody is declared dead or in need by the dozen.
        const bool ofOne = one.needsCallback || one.needsScope || one.has(queue::Effect::CareHold) ||
                           one.has(queue::Effect::DeathHold);
        if (!ofOne)
            options.push_back({one.key, one.code, one.label.shown()});
    }
    Act act;
    act.step = [user = m_context.user](const AskCard::Answer& answer) -> Result<queue::BulkStep> {
        if (answer.option.isEmpty())
            return failure(QStringLiteral("missing"), QString());
        queue::WrapUpRequest request;
        request.actor = user;
        request.disposition = answer.option;
        request.delayReason = answer.text;
        request.note = answer.note;
        return queue::bulkClose(request);
    };
    act.says = [](const AskCard::Answer&) { return QStringList(); };
    act.done = [](const AskCard::Answer&, int done) { return tr("%n wrapped up", nullptr, done); };
    act.undoable = false;
    ask({.title = tr("Wrap up"),
            .lead = tr("What the outcome asks for is asked for here too."),
            .options = std::move(options),
            .field = tr("Reason of the delay"),
            .note = tr("Note"),
            .button = tr("Wrap up")},
        std::move(act));
}

} // namespace trato::workstation
