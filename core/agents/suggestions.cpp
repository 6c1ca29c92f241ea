#include "agents/suggestions.h"

#include "agents/asked.h"
#include "agents/words.h"
#include "base/json.h"
#include "compliance/contactfacts.h"
#include "storage/database.h"

namespace trato::agents {

namespace {

Suggestion suggestionFrom(const storage::Row& row)
{
    return {.id = row.id<SuggestionId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .channel = channelFromName(row.text("channel")).value_or(Channel::WhatsApp),
        .handle = row.text("handle"),
        .purpose = row.text("purpose"),
        .kind = row.text("kind"),
        .templateName = row.text("template"),
        .subject = row.text("subject"),
        .body = row.text("body"),
        .payload = row.object("payload"),
        .agent = row.text("agent"),
        .reason = row.text("reason"),
        .notAfter = row.instant("not_after"),
        .madeAt = row.instant("made_at")};
}

bool isOver(const Suggestion& suggestion, Instant now)
{
    return !suggestion.notAfter.isNever() && suggestion.notAfter <= now;
}

} // namespace

InteractionId Suggestion::acknowledges() const
{
    return InteractionId(payload[compliance::acknowledgesField].toInteger());
}

Result<void> Suggestions::put(const Suggestion& suggestion, bool goesOn)
{
    TRATO_TRY(const auto before, open(suggestion.debtor));
    Suggestion next = suggestion;
    if (before && goesOn) {
        // Several texts of one answer go out as one: no template of the provider's says both.
        next.body = before->body + QStringLiteral("\n\n") + next.body;
        next.kind = QStringLiteral("text");
        next.templateName.clear();
        const QJsonObject own = next.payload[asksField].toObject();
        const QJsonObject asks = own.isEmpty() ? before->payload[asksField].toObject() : own;
        next.payload = asks.isEmpty() ? QJsonObject() : QJsonObject{{asksField, asks}};
        if (next.notAfter.isNever() || (!before->notAfter.isNever() && before->notAfter < next.notAfter))
            next.notAfter = before->notAfter;
    }
    TRATO_CHECK(withdraw(suggestion.debtor));
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("suggestion")));
    TRATO_CHECK(m_database.execute(QStringLiteral("agents/insert_suggestion"),
        {{":debtor", next.debtor}, {":id", id}, {":channel", channelName(next.channel)}, {":handle", next.handle},
            {":purpose", next.purpose}, {":kind", next.kind}, {":template", next.templateName},
            {":subject", next.subject}, {":body", next.body},
            {":payload", QString::fromUtf8(json::compact(next.payload))}, {":agent", next.agent},
            {":reason", next.reason}, {":made_at", m_clock.now()}, {":not_after", next.notAfter}}));
    return m_database.announce(QStringLiteral("suggestion"), suggestion.debtor);
}

Result<std::optional<Suggestion>> Suggestions::open(DebtorId debtor) const
{
    TRATO_TRY(const auto found, newest(debtor));
    return found && isOver(*found, m_clock.now()) ? std::nullopt : found;
}

Result<std::optional<Suggestion>> Suggestions::newest(DebtorId debtor) const
{
    return m_database.one(QStringLiteral("agents/open_suggestion"), {{":debtor", debtor}}, &suggestionFrom);
}

Result<void> Suggestions::decide(DebtorId debtor, SuggestionId suggestion, const char* state, const QString& actor)
{
    TRATO_TRY(
        const qint64 changed, m_database.execute(QStringLiteral("agents/decide_suggestion"),
                                  {{":debtor", debtor}, {":id", suggestion}, {":state", QString::fromLatin1(state)},
                                      {":actor", actor}, {":at", m_clock.now()}}));
    if (changed == 0)
        return failure(QStringLiteral("no_suggestion"), Words::tr("This suggestion is over."));
    return m_database.announce(QStringLiteral("suggestion"), debtor);
}

Result<Suggestion> Suggestions::take(DebtorId debtor, SuggestionId suggestion, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Suggestion> {
        TRATO_TRY(const auto found, newest(debtor));
        if (!found || found->id != suggestion)
            return failure(QStringLiteral("no_suggestion"), Words::tr("This suggestion is over."));
        if (isOver(*found, m_clock.now()))
            return failure(QStringLiteral("out_of_date"),
                Words::tr("The day that the suggestion speaks of is over: write to them in words of today."));
        TRATO_CHECK(decide(debtor, suggestion, "sent", actor));
        return *found;
    });
}

Result<SuggestionId> Suggestions::reopen(DebtorId debtor, const QString& body)
{
    TRATO_TRY(const auto reopened,
        m_database.one(QStringLiteral("agents/reopen_suggestion"), {{":debtor", debtor}, {":body", body}},
            [](const storage::Row& row) { return row.id<SuggestionId>("id"); }));
    if (!reopened)
        return SuggestionId();
    TRATO_CHECK(m_database.announce(QStringLiteral("suggestion"), debtor));
    return *reopened;
}

Result<void> Suggestions::dismiss(DebtorId debtor, SuggestionId suggestion, const QString& actor)
{
    return m_database.transaction([&] { return decide(debtor, suggestion, "dismissed", actor); });
}

Result<void> Suggestions::withdraw(DebtorId debtor)
{
    TRATO_TRY(const qint64 changed, m_database.execute(QStringLiteral("agents/withdraw_suggestions"),
                                        {{":debtor", debtor}, {":at", m_clock.now()}}));
    return changed == 0 ? Result<void>() : m_database.announce(QStringLiteral("suggestion"), debtor);
}

} // namespace trato::agents
