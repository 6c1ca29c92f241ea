#pragma once

#include "channels/accounts.h"
#include "channels/adapter.h"
#include "channels/net/httpclient.h"

namespace trato::channels {

/// Sends SMS or RCS by Zenvia. Our id goes along and comes back with the receipts; Zenvia can't be asked for it, so
/// what broke off waits for a receipt.
class ZenviaAdapter final : public ChannelAdapter {
public:
    /// `channel`: Sms or Rcs.
    ZenviaAdapter(ZenviaAccount account, Channel channel, net::HttpClientOptions options = {});

    [[nodiscard]] Channel channel() const override { return m_channel; }
    [[nodiscard]] QString provider() const override { return QStringLiteral("zenvia"); }
    [[nodiscard]] QString account() const override { return m_account.nameOn(m_channel); }
    SendOutcome send(const OutgoingMessage& message) override;
    Result<DeliveryAnswer> askDelivery(const OutgoingMessage& message, Instant since, const IsTaken& isTaken) override;

private:
    [[nodiscard]] net::Headers headers(const QByteArray& body, Instant now) const;
    [[nodiscard]] QString path() const;

    ZenviaAccount m_account;
    Channel m_channel;
    net::HttpClient m_client;
};

} // namespace trato::channels
