#pragma once

#include "channels/accounts.h"
#include "channels/adapter.h"

#include <memory>
#include <stop_token>

namespace trato::channels {

/// Submits e-mail by SMTP (libcurl). A mail server can't be asked after a message; what broke off after the last byte
/// stays uncertain until a bounce, an answer or a person tells.
class SmtpAdapter final : public ChannelAdapter {
public:
    /// `cut` breaks off a submission that waits for the server.
    explicit SmtpAdapter(EmailAccount account, std::stop_token cut = {});
    ~SmtpAdapter() override;

    [[nodiscard]] Channel channel() const override { return Channel::Email; }
    [[nodiscard]] QString provider() const override { return QStringLiteral("smtp"); }
    [[nodiscard]] QString account() const override { return m_account.name; }
    SendOutcome send(const OutgoingMessage& message) override;
    Result<DeliveryAnswer> askDelivery(const OutgoingMessage& message, Instant since, const IsTaken& isTaken) override;

private:
    struct Session;

    EmailAccount m_account;
    std::stop_token m_cut;
    std::unique_ptr<Session> m_session;
};

} // namespace trato::channels
