#include "channels/accountregistry.h"

#include "channels/accountpauses.h"
#include "channels/accounts.h"
#include "storage/database.h"

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// A mail account sends by SMTP, is read from a Maildir, or both.
KnownAccount knownEmail(const EmailAccount& account)
{
    const QString maildir = account.maildir.isEmpty() ? QString() : u"maildir"_s;
    const bool sends = !account.smtpUrl.isEmpty();
    return {.channel = Channel::Email,
        .provider = sends ? u"smtp"_s : maildir,
        .name = account.name,
        .sender = account.from,
        .sends = sends,
        .inbound = maildir};
}

/// One for each channel that it sends by: each has its own troubles. What comes in stands with the first.
void addZenvia(const ZenviaAccount& account, std::vector<KnownAccount>& known)
{
    const QString provider = u"zenvia"_s;
    const bool sms = !account.smsFrom.isEmpty();
    if (sms || account.rcsFrom.isEmpty())
        known.push_back({Channel::Sms, provider, account.nameOn(Channel::Sms), account.smsFrom, sms, provider});
    if (!account.rcsFrom.isEmpty())
        known.push_back(
            {Channel::Rcs, provider, account.nameOn(Channel::Rcs), account.rcsFrom, true, sms ? QString() : provider});
}

} // namespace

std::vector<KnownAccount> knownAccounts(
    const ProviderAccounts& accounts, const std::vector<imap::MailboxAccount>& mailboxes)
{
    std::vector<KnownAccount> known;
    for (const WhatsAppAccount& one : accounts.whatsapp)
        known.push_back({Channel::WhatsApp, u"meta"_s, one.name, one.phoneNumberId, true, u"meta"_s});
    for (const TwilioAccount& one : accounts.twilio)
        known.push_back({Channel::Sms, u"twilio"_s, one.name, one.from, true, u"twilio"_s});
    for (const RbmAccount& one : accounts.rbm)
        known.push_back({Channel::Rcs, u"rbm"_s, one.name, one.agentId, !one.credentialsFile.isEmpty(), u"rbm"_s});
    for (const EmailAccount& one : accounts.email) {
        if (const KnownAccount account = knownEmail(one); !account.provider.isEmpty())
            known.push_back(account);
    }
    for (const imap::MailboxAccount& one : mailboxes)
        known.push_back({Channel::Email, u"imap"_s, one.name, one.user, false, u"imap"_s});
    for (const ZenviaAccount& one : accounts.zenvia)
        addZenvia(one, known);
    for (const VoiceAccount& one : accounts.voice)
        known.push_back({Channel::Voice, u"voice"_s, one.name, {}, false, u"voice"_s});
    return known;
}

Result<void> AccountRegistry::attend(const std::vector<KnownAccount>& accounts, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        int rank = 0;
        for (const KnownAccount& one : accounts)
            TRATO_CHECK(m_database.execute(u"channels/enter_account"_s,
                {{":provider", one.provider}, {":account", one.name}, {":channel", channelName(one.channel)},
                    {":sender", one.sender}, {":sends", one.sends ? 1 : 0}, {":inbound", one.inbound},
                    {":rank", rank++}, {":now", now}}));
        return {};
    });
}

Result<std::optional<AccountStop>> AccountRegistry::stopOf(const QString& provider, const QString& account)
{
    return m_database.one(u"channels/account_paused_by_hand"_s, {{":provider", provider}, {":account", account}},
        [](const storage::Row& row) {
            return AccountStop{
                .at = row.instant("paused_at"), .by = row.text("paused_by"), .reason = row.text("paused_reason")};
        });
}

Result<bool> AccountRegistry::stop(const QString& provider, const QString& account, const AccountStop& stop)
{
    TRATO_TRY(const qint64 paused, m_database.execute(u"channels/pause_account_by_hand"_s,
                                       {{":provider", provider}, {":account", account}, {":now", stop.at},
                                           {":actor", stop.by}, {":reason", stop.reason}}));
    return paused > 0;
}

Result<bool> AccountRegistry::resume(const QString& provider, const QString& account, Instant now)
{
    return m_database.transaction([&]() -> Result<bool> {
        TRATO_TRY(const qint64 resumed,
            m_database.execute(u"channels/resume_account_by_hand"_s, {{":provider", provider}, {":account", account}}));
        if (resumed == 0)
            return false;
        TRATO_TRY(const auto channel,
            m_database.one(u"channels/account_channel"_s, {{":provider", provider}, {":account", account}},
                [](const storage::Row& row) { return row.text("channel"); }));
        TRATO_CHECK(m_database.execute(u"channels/resume_outbox"_s,
            {{":channel", channel.value_or(QString())}, {":rule", AccountPauses::rule}, {":now", now}}));
        TRATO_CHECK(m_database.announce(u"outbox"_s));
        return true;
    });
}

} // namespace trato::channels
