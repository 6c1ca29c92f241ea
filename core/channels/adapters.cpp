#include "channels/adapters.h"

#include "channels/email/smtpadapter.h"
#include "channels/rcs/rbmadapter.h"
#include "channels/sms/twilioadapter.h"
#include "channels/whatsapp/whatsappadapter.h"
#include "channels/zenvia/zenviaadapter.h"

namespace trato::channels {

OutgoingMessage OutgoingMessage::from(const OutboxRow& row, Instant now)
{
    return {.clientId = row.clientId,
        .to = row.message.handle,
        .kind = row.message.kind,
        .templateName = row.message.templateName,
        .subject = row.message.subject,
        .body = row.message.body,
        .payload = row.message.payload,
        .purpose = row.message.purpose,
        .automatic = row.message.origin != QStringLiteral("human"),
        .now = now};
}

Result<Revocation> ChannelAdapter::revoke(const OutgoingMessage&) { return Revocation::TooLate; }

Adapters Adapters::create(const ProviderAccounts& accounts, const std::stop_token& cut)
{
    std::vector<std::unique_ptr<ChannelAdapter>> adapters;
    for (const WhatsAppAccount& account : accounts.whatsapp)
        adapters.push_back(std::make_unique<WhatsAppAdapter>(account, net::HttpClientOptions{.stop = cut}));
    for (const TwilioAccount& account : accounts.twilio)
        adapters.push_back(std::make_unique<TwilioAdapter>(account, net::HttpClientOptions{.stop = cut}));
    for (const RbmAccount& account : accounts.rbm) {
        if (!account.credentialsFile.isEmpty())
            adapters.push_back(std::make_unique<RbmAdapter>(account, net::HttpClientOptions{.stop = cut}));
    }
    for (const ZenviaAccount& account : accounts.zenvia) {
        if (!account.smsFrom.isEmpty())
            adapters.push_back(
                std::make_unique<ZenviaAdapter>(account, Channel::Sms, net::HttpClientOptions{.stop = cut}));
        if (!account.rcsFrom.isEmpty())
            adapters.push_back(
                std::make_unique<ZenviaAdapter>(account, Channel::Rcs, net::HttpClientOptions{.stop = cut}));
    }
    for (const EmailAccount& account : accounts.email) {
        if (!account.smtpUrl.isEmpty())
            adapters.push_back(std::make_unique<SmtpAdapter>(account, cut));
    }
    return Adapters(std::move(adapters));
}

ChannelAdapter* Adapters::forChannel(Channel channel, const QString& provider) const
{
    for (const auto& adapter : m_adapters) {
        if (adapter->channel() == channel && (provider.isEmpty() || adapter->provider() == provider))
            return adapter.get();
    }
    return nullptr;
}

} // namespace trato::channels
