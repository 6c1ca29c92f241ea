#include "app/ctl/commands/timelineshow.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "parties/debtors.h"
#include "storage/database.h"
#include "timeline/timeline.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> timelineChannel(QStringView name)
{
    if (name == u"internal"_s)
        return name.toString();
    const auto channel = channelFromName(name);
    return channel ? std::optional(channelName(*channel)) : std::nullopt;
}

QJsonObject lineJson(const timeline::Entry& entry)
{
    const timeline::Interaction& line = entry.interaction;
    return {{u"id"_s, line.id.value()}, {u"at"_s, orNull(line.at)}, {u"channel"_s, line.channel},
        {u"direction"_s, timeline::directionName(line.direction)}, {u"kind"_s, line.kind}, {u"text"_s, line.text},
        {u"status"_s, entry.status ? QJsonValue(timeline::receiptStatusName(*entry.status)) : QJsonValue()},
        {u"failure"_s, orNull(entry.failure)}, {u"actor_kind"_s, timeline::actorKindName(line.actorKind)},
        {u"actor"_s, line.actor.isEmpty() ? timeline::actorKindName(line.actorKind) : line.actor},
        {u"handle"_s, orNull(line.handle)}, {u"cursor"_s, timeline::Cursor::of(line).toString()}};
}

} // namespace

void TimelineCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_id, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
    app.add_option("--limit", m_limit, QT_TRANSLATE_NOOP("ctlhelp", "at most so many (50)"));
    app.add_option("--before", m_before, QT_TRANSLATE_NOOP("ctlhelp", "older than this cursor"));
    app.add_option(
        "--channel", m_channel, QT_TRANSLATE_NOOP("ctlhelp", "whatsapp, sms, rcs, email, voice, portal or internal"));
}

Result<void> TimelineCommand::run(Context& context)
{
    TRATO_TRY(const qint64 id, integerValue(m_id));
    timeline::PageRequest request{.debtor = DebtorId(id)};
    TRATO_TRY(request.limit, limitValue(m_limit));
    if (!m_channel.empty()) {
        TRATO_TRY(request.channel,
            choiceValue(m_channel, timelineChannel, "whatsapp, sms, rcs, email, voice, portal, internal"));
    }
    if (!m_before.empty()) {
        TRATO_TRY(const timeline::Cursor cursor, timeline::Cursor::parse(QString::fromStdString(m_before)));
        request.before = cursor;
    }
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_CHECK(parties::Debtors(*database).byId(request.debtor));
    TRATO_TRY(const auto entries, timeline::Timeline(*database).page(request));
    for (const timeline::Entry& entry : entries)
        context.printLine(lineJson(entry));
    return {};
}

} // namespace trato::ctl
