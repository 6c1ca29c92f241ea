#pragma once

#include "channels/accounts.h"
#include "channels/adapter.h"
#include "channels/net/httpclient.h"

namespace trato::channels {

/// Sends text messages by Twilio. Twilio takes no id of ours; a message whose sending broke off is searched in its list
/// by receiver, text and time.
class TwilioAdapter final : public ChannelAdapter {
public:
    explicit TwilioAdapter(TwilioAccount account, net::HttpClientOptions options = {});

    [[nodiscard]] Channel channel() const override { return Channel::Sms; }
    [[nodiscard]] QString provider() const override { return QStringLiteral("twilio"); }
    [[nodiscard]] QString account() const override { return m_account.name; }
    SendOutcome send(const OutgoingMessage& message) override;
    Result<DeliveryAnswer> askDelivery(const OutgoingMessage& message, Instant since, const IsTaken& isTaken) override;

private:
    [[nodiscard]] QString messagesUrl() const;
    [[nodiscard]] net::Headers headers() const;

    TwilioAccount m_account;
    net::HttpClient m_client;
};

/// What an answer to POST …/Messages.json means.
SendOutcome twilioOutcome(const net::Response& response);

} // namespace trato::channels
