#include "engine/eventhandler.h"

#include "channels/email/unsubscribe.h"
#include "channels/outbox.h"
#include "engine/words.h"
#include "parties/consents.h"
#include "parties/exclusions.h"
#include "storage/audit.h"
#include "timeline/timeline.h"

namespace trato::engine {

using namespace Qt::StringLiterals;

namespace {

/// As the list of those who left by an e-mail itself is called, in every language.
constexpr QLatin1StringView leftByMail("descadastro-email");

bool isOfAddress(const channels::OptOut& optOut, Channel channel)
{
    return channel == Channel::Email && optOut.preference == channels::Preference::Stop &&
           optOut.category == QLatin1StringView(channels::unsubscribeCategory);
}

} // namespace

/// A mail names itself, not its reader: it went to an address of a debtor.
Result<EventHandler::Sender> EventHandler::whoLeaves(const channels::OptOut& optOut)
{
    if (optOut.clientId.isEmpty())
        return identify(optOut.from, m_clock.now());
    TRATO_TRY(const auto row, channels::Outbox(m_database).byClientId(optOut.clientId));
    if (!row && optOut.from.empty())
        return failure(u"no_sender"_s, Words::tr("The event does not say whose it is."));
    if (!row)
        return identify(optOut.from, m_clock.now());
    return Sender{row->message.debtor, row->message.handle.toLower(), true, {}};
}

/// The address itself, whoever else it belongs to: whatever of theirs still waits meets the list before it leaves.
Result<void> EventHandler::closeAddress(const Sender& sender, InteractionId interaction)
{
    const Instant now = m_clock.now();
    TRATO_CHECK(parties::Exclusions(m_database)
                    .put({.value = sender.handle,
                             .list = leftByMail,
                             .channel = Channel::Email,
                             .source = u"List-Unsubscribe"_s,
                             .from = now.dateIn(deskZone())},
                        {.by = u"system"_s, .at = now}));
    return storage::audit(
        m_database, {.at = now,
                        .actor = u"system"_s,
                        .action = u"unsubscribe"_s,
                        .debtor = sender.debtor,
                        .detail = {{u"interaction"_s, interaction.value()}, {u"list"_s, QString(leftByMail)}}});
}

Result<TickReport> EventHandler::handleEvent(const channels::OptOut& optOut)
{
    const Channel channel = m_item->delivery.channel;
    TRATO_TRY(const Sender sender, whoLeaves(optOut));
    const bool stop = optOut.preference == channels::Preference::Stop;
    const bool marketing = optOut.category == u"marketing_messages";
    const bool ofAddress = isOfAddress(optOut, channel);
    qint64 recalled = 0;
    if (stop && !marketing) {
        TRATO_TRY(recalled, channels::Outbox(m_database)
                                .recall({.debtor = sender.debtor,
                                            .channel = channel,
                                            .reason = Words::tr("they asked the provider for no more messages")},
                                    m_clock.now()));
    }
    const QString words = ofAddress ? Words::tr("Unsubscribed by an e-mail's own link.")
                          : stop    ? Words::tr("Asked through the provider to receive no more messages.")
                                    : Words::tr("Takes messages again.");
    TRATO_TRY(const InteractionId interaction,
        timeline::Timeline(m_database)
            .append({.debtor = sender.debtor,
                .at = optOut.at.isNever() ? m_item->receivedAt : optOut.at,
                .channel = channel,
                .direction = timeline::Direction::In,
                .kind = u"opt_out"_s,
                .text = words,
                .actorKind = timeline::ActorKind::Debtor,
                .handle = sender.handle,
                .provider = m_item->delivery.provider,
                .providerId = optOut.providerId,
                .inbox = m_item->id,
                .payload = {{u"category"_s, optOut.category}, {u"recalled"_s, recalled}}}));
    TRATO_CHECK(parties::Consents(m_database)
                    .record(sender.debtor,
                        {.channel = channel,
                            .purpose = marketing ? parties::ConsentPurpose::Marketing : parties::ConsentPurpose::All,
                            .state = stop ? parties::Consent::State::Revoked : parties::Consent::State::Granted,
                            .basis = optOut.category,
                            .source = m_item->delivery.provider,
                            .at = m_clock.now(),
                            .interaction = interaction}));
    if (ofAddress)
        TRATO_CHECK(closeAddress(sender, interaction));
    TRATO_CHECK(m_database.announce(u"timeline"_s, sender.debtor));
    return TickReport{};
}

} // namespace trato::engine
