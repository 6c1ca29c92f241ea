#include "app/ctl/commands/inboxreview.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "channels/inboxreview.h"
#include "negotiation/roles.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringDecoder>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

const char* const stateNames = "parked, unsupported, dropped";

std::optional<QString> stateFromName(QStringView name)
{
    static const QStringList known = QString::fromLatin1(stateNames).split(u", "_s);
    return known.contains(name) ? std::optional(name.toString()) : std::nullopt;
}

Result<channels::InboxReview::Search> searchOf(const std::string& state, const std::string& provider)
{
    channels::InboxReview::Search search{.provider = QString::fromStdString(provider)};
    if (!state.empty()) {
        TRATO_TRY(search.state, choiceValue(state, stateFromName, stateNames));
    }
    return search;
}

Result<InboxId> inboxValue(const std::string& text)
{
    TRATO_TRY(const qint64 id, integerValue(text));
    return InboxId(id);
}

QJsonObject setAsideJson(const channels::SetAside& one)
{
    return {{u"inbox"_s, one.id.value()}, {u"state"_s, one.state}, {u"reason"_s, one.reason},
        {u"channel"_s, channelName(one.channel)}, {u"provider"_s, one.provider}, {u"account"_s, one.account},
        {u"received"_s, orNull(one.receivedAt)}, {u"set_aside"_s, orNull(one.at)}, {u"tries"_s, one.tries},
        {u"bytes"_s, one.bytes}};
}

/// As text where it is one, else as Base64.
void addBody(QJsonObject& object, const QByteArray& body)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(body);
    const bool isText = !utf8.hasError() && !text.contains(QChar(u'\0'));
    object.insert(isText ? u"body"_s : u"body_base64"_s, isText ? text : QString::fromLatin1(body.toBase64()));
}

QJsonObject sightJson(const channels::InboxReview::Sight& sight)
{
    const channels::InboxItem& item = sight.item;
    QJsonObject object{{u"inbox"_s, item.id.value()}, {u"state"_s, item.state}, {u"reason"_s, orNull(item.reason)},
        {u"channel"_s, channelName(item.delivery.channel)}, {u"provider"_s, item.delivery.provider},
        {u"account"_s, item.delivery.account}, {u"content_type"_s, item.delivery.contentType},
        {u"received"_s, orNull(item.receivedAt)}, {u"tries"_s, item.attempts}, {u"bytes"_s, item.delivery.body.size()},
        {u"events"_s, QJsonArray::fromStringList(sight.events)}, {u"unreadable"_s, orNull(sight.unreadable)}};
    addBody(object, item.delivery.body);
    return object;
}

QJsonObject retriedJson(const channels::InboxReview::Retried& one)
{
    return {{u"inbox"_s, one.id.value()}, {u"state"_s, one.state}, {u"again"_s, one.again}};
}

/// Who leads said that nobody needs to work on them: only such a one may say otherwise.
Result<void> requireLeadForDropped(Context& context, channels::InboxReview& review, storage::Database& database,
    const channels::InboxReview::Search& search, const std::vector<InboxId>& ids)
{
    bool dropped = search.state == u"dropped";
    for (const InboxId id : ids) {
        TRATO_TRY(const auto sight, review.look(id));
        dropped = dropped || sight.item.state == u"dropped";
    }
    return dropped ? negotiation::requireSupervisor(database, context.user()) : Result<void>();
}

} // namespace

void InboxListCommand::declare(CLI::App& app)
{
    app.add_option("--state", m_state,
        QT_TRANSLATE_NOOP("ctlhelp", "parked, unsupported or dropped; the first two when left out"));
    app.add_option("--provider", m_provider, QT_TRANSLATE_NOOP("ctlhelp", "whose: meta, twilio …"));
    app.add_option("--limit", m_limit, QT_TRANSLATE_NOOP("ctlhelp", "at most so many (1000)"));
}

Result<void> InboxListCommand::run(Context& context)
{
    TRATO_TRY(auto search, searchOf(m_state, m_provider));
    TRATO_TRY(search.limit, limitValue(m_limit.empty() ? "1000" : m_limit));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto found, channels::InboxReview(*database).list(search));
    for (const channels::SetAside& one : found)
        context.printLine(setAsideJson(one));
    return {};
}

void InboxShowCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_id, QT_TRANSLATE_NOOP("ctlhelp", "the delivery's number in the inbox"))->required();
}

Result<void> InboxShowCommand::run(Context& context)
{
    TRATO_TRY(const InboxId id, inboxValue(m_id));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto sight, channels::InboxReview(*database).look(id));
    context.print(sightJson(sight));
    return {};
}

void InboxRetryCommand::declare(CLI::App& app)
{
    auto* const ids = app.add_option("ID", m_ids, QT_TRANSLATE_NOOP("ctlhelp", "the deliveries' numbers in the inbox"));
    auto* const all =
        app.add_flag("--all", m_all, QT_TRANSLATE_NOOP("ctlhelp", "all that the list shows"))->excludes(ids);
    app.add_option("--state", m_state, QT_TRANSLATE_NOOP("ctlhelp", "with --all: parked, unsupported or dropped alone"))
        ->needs(all);
    app.add_option("--provider", m_provider, QT_TRANSLATE_NOOP("ctlhelp", "with --all: this provider's alone"))
        ->needs(all);
}

Result<void> InboxRetryCommand::run(Context& context)
{
    if (m_ids.empty() && !m_all)
        return failure(
            u"nothing_named"_s, QCoreApplication::translate("ctl", "Name the deliveries to try again, or say --all."));
    TRATO_TRY(auto search, searchOf(m_state, m_provider));
    std::vector<InboxId> ids;
    for (const std::string& text : m_ids) {
        TRATO_TRY(const InboxId id, inboxValue(text));
        ids.push_back(id);
    }
    TRATO_TRY(storage::Database* const database, context.database());
    channels::InboxReview review(*database);
    TRATO_CHECK(requireLeadForDropped(context, review, *database, search, ids));
    const Instant now = context.clock().now();
    TRATO_TRY(const auto retried,
        m_all ? review.retryAll(search, context.user(), now) : review.retryThese(ids, context.user(), now));
    for (const auto& one : retried)
        context.printLine(retriedJson(one));
    return {};
}

void InboxDropCommand::declare(CLI::App& app)
{
    app.add_option("ID", m_id, QT_TRANSLATE_NOOP("ctlhelp", "the delivery's number in the inbox"))->required();
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why nobody needs to work on it"))->required();
}

Result<void> InboxDropCommand::run(Context& context)
{
    TRATO_TRY(const InboxId id, inboxValue(m_id));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_CHECK(negotiation::requireSupervisor(*database, context.user()));
    TRATO_CHECK(channels::InboxReview(*database).drop(
        id, context.user(), QString::fromStdString(m_reason), context.clock().now()));
    context.print({{u"inbox"_s, id.value()}, {u"state"_s, u"dropped"_s}});
    return {};
}

} // namespace trato::ctl
