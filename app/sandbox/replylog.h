#pragma once

#include "base/channel.h"
#include "base/clock.h"

#include <QJsonArray>
#include <QString>

#include <mutex>
#include <vector>

namespace trato::sandbox {

/// What a debtor writes back.
struct Reply {
    /// Telephone number as E.164 or e-mail address of the debtor.
    QString from = {};
    QString name = {};
    QString text = {};
    /// text; on WhatsApp also image, audio, document, button (of a template), choice (an interactive button).
    QString kind = QStringLiteral("text");
    /// The machine's part of a pressed button.
    QString payload = {};
    /// The provider's id of the message that it answers; empty: of its own accord.
    QString inReplyTo = {};
    /// What they mean by it, a name of replies.toml; empty: nobody knows. It never leaves the sandbox.
    QString meaning = {};
};

/// What the debtors wrote by themselves, in its order, and what they meant: the truth beside what is understood.
class ReplyLog final {
public:
    void add(Instant at, Channel channel, const Reply& reply);
    /// [{"at","channel","from","text","kind","meaning"}]
    [[nodiscard]] QJsonArray toJson() const;

private:
    struct Entry {
        Instant at;
        Channel channel;
        Reply reply;
    };

    mutable std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

} // namespace trato::sandbox
