#include "app/ctl/commands/queueclose.h"

#include "app/ctl/queueitem.h"
#include "app/ctl/values.h"
#include "queue/workqueue.h"
#include "queue/wrapup.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<parties::Handle> handleValue(const std::string& text)
{
    const QString handle = QString::fromStdString(text);
    return parties::Handle::parse(
        handle.contains(u'@') ? parties::ContactKind::Email : parties::ContactKind::Phone, handle);
}

Result<Instant> instantValue(const std::string& text)
{
    if (text.empty())
        return Instant();
    return Instant::parse(QString::fromStdString(text), deskZone());
}

} // namespace

void QueueCloseCommand::declare(CLI::App& app)
{
    app.add_option("ITEM", m_item, QT_TRANSLATE_NOOP("ctlhelp", "the item's number"))->required();
    app.add_option(
           "--disposition", m_disposition, QT_TRANSLATE_NOOP("ctlhelp", "how it ended: cpc_agreement, no_answer …"))
        ->required();
    app.add_option("--delay-reason", m_delayReason, QT_TRANSLATE_NOOP("ctlhelp", "why it is late: a code or words"));
    app.add_option("--next-step", m_nextStep, QT_TRANSLATE_NOOP("ctlhelp", "what comes next: a code or words"));
    app.add_option("--note", m_note, QT_TRANSLATE_NOOP("ctlhelp", "what else to know"));
    app.add_option("--callback", m_callback, QT_TRANSLATE_NOOP("ctlhelp", "when to call back, ISO 8601"));
    app.add_option("--handle", m_handle, QT_TRANSLATE_NOOP("ctlhelp", "the number or address that was used"));
    app.add_option("--scope", m_scope, QT_TRANSLATE_NOOP("ctlhelp", "channels not to be used any more (all)"))
        ->delimiter(',');
}

Result<void> QueueCloseCommand::run(Context& context)
{
    queue::WrapUpRequest request{
        .item = {}, .actor = context.user(), .disposition = QString::fromStdString(m_disposition)};
    TRATO_TRY(request.item, itemValue(m_item));
    request.delayReason = QString::fromStdString(m_delayReason);
    request.nextStep = QString::fromStdString(m_nextStep);
    request.note = QString::fromStdString(m_note);
    TRATO_TRY(request.callbackAt, instantValue(m_callback));
    if (!m_handle.empty()) {
        TRATO_TRY(request.handle, handleValue(m_handle));
    }
    for (const std::string& name : m_scope) {
        TRATO_TRY(
            const Channel channel, choiceValue(name, channelFromName, "whatsapp, sms, rcs, email, voice, portal"));
        request.scope.push_back(channel);
    }
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto effects, queue::WrapUp(*database, context.clock()).save(request));
    TRATO_TRY(const queue::WorkItem item, queue::WorkQueue(*database, context.clock()).byId(request.item));
    QJsonObject object = queueItemJson(item);
    QStringList done;
    for (const queue::WrapUpEffect& effect : effects)
        done.append(effect.text);
    object.insert(u"effects"_s, QJsonArray::fromStringList(done));
    context.print(object);
    return {};
}

} // namespace trato::ctl
