#pragma once

#include "channels/accounts.h"
#include "channels/adapter.h"
#include "channels/rcs/serviceaccount.h"

namespace trato::channels {

/// Sends RCS through Google's RBM. Messages go under an id of ours, by which RBM knows a repetition: what broke off may
/// simply go again. What a device must be able to show is asked before cards and actions leave.
class RbmAdapter final : public ChannelAdapter {
public:
    explicit RbmAdapter(RbmAccount account, net::HttpClientOptions options = {});

    [[nodiscard]] Channel channel() const override { return Channel::Rcs; }
    [[nodiscard]] QString provider() const override { return QStringLiteral("rbm"); }
    [[nodiscard]] QString account() const override { return m_account.name; }
    SendOutcome send(const OutgoingMessage& message) override;
    /// MayRepeat: a repetition is refused by RBM as one that it has, which tells.
    Result<DeliveryAnswer> askDelivery(const OutgoingMessage& message, Instant since, const IsTaken& isTaken) override;
    [[nodiscard]] std::optional<std::chrono::seconds> fallsBackAfter() const override;
    /// Codes net_…, those of ServiceAccountToken, `provider_refused`.
    Result<Revocation> revoke(const OutgoingMessage& message) override;

    /// What the device behind a number can show, in RBM's words; nothing: it has no RCS, or our agent is not launched
    /// in its network. Codes as those of `revoke`.
    Result<std::optional<QStringList>> capabilities(const QString& phone, Instant now);

private:
    Result<net::Response> ask(const QByteArray& method, const QString& path, const net::Parameters& query,
        const QByteArray& body, Instant now);
    SendOutcome sendChecked(const OutgoingMessage& message, const QJsonObject& content);
    /// Why it can't be shown there; nothing: it can.
    std::optional<SendOutcome> problemThere(const OutgoingMessage& message, const QJsonObject& content);
    [[nodiscard]] QJsonObject withTimeToLive(QJsonObject content) const;

    RbmAccount m_account;
    ServiceAccountToken m_token;
    net::HttpClient m_client;
};

} // namespace trato::channels
