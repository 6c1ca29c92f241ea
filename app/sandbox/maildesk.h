#pragma once

#include "app/sandbox/data.h"
#include "app/sandbox/maildir.h"
#include "app/sandbox/mailwriter.h"
#include "app/sandbox/smtpserver.h"
#include "app/sandbox/world.h"

namespace trato::sandbox {

/// What becomes of mail: it is kept in the Maildir "outgoing"; some of it bounces, some is answered by a machine, the
/// rest is read. Answers and reports appear as .eml in the Maildir "inbound", which the engine watches.
class MailDesk final {
public:
    static Result<std::unique_ptr<MailDesk>> create(
        World& world, const Data& data, const QString& folder, std::function<void(const SentMessage&)> onSent);

    MailVerdict receive(const Envelope& envelope);
    /// Brings a debtor's mail, as an answer to the last one that they got where there is one.
    Result<void> answer(const Reply& reply, bool automatic = false);
    /// Reports the last mail to `address` as undeliverable. Code `no_such_mail`.
    Result<void> bounce(const QString& address, const QString& status);

    [[nodiscard]] QString outgoingPath() const { return m_outgoing.path(); }
    [[nodiscard]] QString inboundPath() const { return m_inbound.path(); }

private:
    MailDesk(World& world, const Data& data, Maildir outgoing, Maildir inbound,
        std::function<void(const SentMessage&)> onSent);
    void take(const Envelope& envelope, const QString& recipient);
    [[nodiscard]] ReceivedMail lastTo(const QString& address) const;
    Result<void> deliver(const QByteArray& mail);

    World& m_world;
    const Data& m_data;
    Maildir m_outgoing;
    Maildir m_inbound;
    std::function<void(const SentMessage&)> m_onSent;
    mutable std::mutex m_mutex;
    QHash<QString, ReceivedMail> m_last;
};

} // namespace trato::sandbox
