#pragma once

#include "app/sandbox/messagerecord.h"
#include "base/channel.h"
#include "base/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <mutex>
#include <optional>
#include <vector>

namespace trato::sandbox {

/// A message that a provider accepted for delivery to a debtor.
struct SentMessage {
    Channel channel = Channel::WhatsApp;
    /// The provider's id: wamid, MessageSid, Message-ID.
    QString providerId = {};
    /// Telephone number as E.164 or e-mail address.
    QString to = {};
    /// Our number or mailbox.
    QString from = {};
    /// What the debtor reads; of a template its parameters, line by line.
    QString text = {};
    QString subject = {};
    QString templateName = {};
    /// The sender's own id, when the protocol carries one (biz_opaque_callback_data, Message-ID).
    QString clientId = {};
    QString statusCallback = {};
    QString status = {};
    /// When it was first known to be with its reader; never: nobody told. Nobody tells of mail.
    Instant deliveredAt = {};
    /// What went along: [{"name", "type", "size"}], of WhatsApp also "sha256".
    QJsonArray files = {};
    Instant at = {};
    /// The sender has heard how it ended.
    bool told = false;
};

/// Everything that was accepted, in its order: what tests look at, and where duplicates show.
class MessageLog final {
public:
    /// From now on also in a file; what stands there was accepted before. Codes of MessageRecord::open.
    Result<void> keepIn(const QString& path);

    void add(const SentMessage& message);
    void setStatus(const QString& providerId, const QString& status, Instant at);
    /// The sender has heard how it ended.
    void setTold(const QString& providerId);
    [[nodiscard]] std::optional<SentMessage> find(const QString& providerId) const;
    /// The newest to that address on the channel.
    [[nodiscard]] std::optional<SentMessage> lastTo(Channel channel, const QString& to) const;

    struct Filter {
        std::optional<Channel> channel = {};
        QString to = {};
    };
    [[nodiscard]] std::vector<SentMessage> list(const Filter& filter) const;
    /// Those of the channel of which the sender has not heard how they ended.
    [[nodiscard]] std::vector<SentMessage> untold(Channel channel) const;
    /// Client ids that were accepted more than once.
    [[nodiscard]] QJsonObject duplicates() const;
    [[nodiscard]] qsizetype count() const;

private:
    void keep(const SentMessage& message);
    void changeStatus(const QString& providerId, const QString& status, Instant at);
    void again(const QJsonObject& line);

    MessageRecord m_record;
    mutable std::mutex m_mutex;
    std::vector<SentMessage> m_messages;
    QHash<QString, qsizetype> m_byProviderId;
    QHash<QString, int> m_copies;
};

QJsonObject toJson(const SentMessage& message);

} // namespace trato::sandbox
