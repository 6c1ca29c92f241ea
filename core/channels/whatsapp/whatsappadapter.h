#pragma once

#include "channels/accounts.h"
#include "channels/adapter.h"
#include "channels/net/httpclient.h"

namespace trato::channels {

/// Sends by the WhatsApp Cloud API. Meta can't be asked after a message: the statuses carry our client id and tell.
class WhatsAppAdapter final : public ChannelAdapter {
public:
    explicit WhatsAppAdapter(WhatsAppAccount account, net::HttpClientOptions options = {});

    [[nodiscard]] Channel channel() const override { return Channel::WhatsApp; }
    [[nodiscard]] QString provider() const override { return QStringLiteral("meta"); }
    [[nodiscard]] QString account() const override { return m_account.name; }
    SendOutcome send(const OutgoingMessage& message) override;
    Result<DeliveryAnswer> askDelivery(const OutgoingMessage& message, Instant since, const IsTaken& isTaken) override;

private:
    SendOutcome sendReady(const OutgoingMessage& message);
    /// The message with its file's id in the payload.
    std::variant<OutgoingMessage, Failed> uploaded(const OutgoingMessage& message);

    WhatsAppAccount m_account;
    net::HttpClient m_client;
    net::HttpClient m_uploads;
};

/// What an answer to POST …/messages means.
SendOutcome whatsAppOutcome(const net::Response& response);

} // namespace trato::channels
