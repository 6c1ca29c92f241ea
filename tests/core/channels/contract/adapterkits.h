#pragma once

#include "channels/adapter.h"
#include "channels/inbox.h"
#include "channels/net/http.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace trato::test {

/// How a provider meets one message.
enum class Peer {
    Takes,
    RefusesForEver,
    RefusesForNow,
    Limits, ///< asks for patience, for `AdapterKit::patience` where its protocol can
    KnowsUsNot,
    CutsBefore, ///< the message had been read
    CutsAfter,  ///< it had been read whole, and nothing was answered
};

/// A provider on a port of its own that meets all that comes in one way, and counts the messages.
class ContractPeer {
public:
    ContractPeer() = default;
    virtual ~ContractPeer() = default;
    ContractPeer(const ContractPeer&) = delete;
    ContractPeer& operator=(const ContractPeer&) = delete;

    [[nodiscard]] virtual std::unique_ptr<channels::ChannelAdapter> adapter() = 0;
    /// Messages that were begun.
    [[nodiscard]] virtual int messages() const = 0;
    /// From now on.
    virtual void meet(Peer how) = 0;
};

/// One adapter, what its provider answers, and what it calls back with.
struct AdapterKit {
    std::string name;
    Channel channel = Channel::Sms;
    QString provider = {};
    QString to = QStringLiteral("+5511987654321");
    /// Nothing of these may stand in an error or a log.
    QStringList secrets = {};
    std::function<std::unique_ptr<ContractPeer>(Peer)> peer = {};
    /// What is answered to a cut before the message was through: nothing is certain, but where the protocol says so.
    bool earlyCutIsCertain = false;
    /// A message that broke off may go again under its id.
    bool repeatsById = false;
    /// It can be asked for what broke off.
    bool canBeAsked = false;
    std::optional<std::chrono::seconds> patience = std::chrono::seconds(17);
    /// What a receipt looks like on its way in; nothing: the provider has none of that kind.
    std::function<std::optional<channels::Delivery>(
        const QString& clientId, const QString& providerId, channels::DeliveryStatus)>
        receipt = {};
    std::function<channels::Delivery(const QString& id, const QString& text)> text = {};
    std::function<channels::Delivery(const QString& id)> media = {};
};

const std::vector<AdapterKit>& adapterKits();

} // namespace trato::test
