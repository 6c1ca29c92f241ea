#pragma once

#include "channels/accounts.h"
#include "channels/adapter.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace trato::channels {

/// The adapters of one worker thread, made from the configuration.
class Adapters final {
public:
    Adapters() = default;
    explicit Adapters(std::vector<std::unique_ptr<ChannelAdapter>> adapters)
        : m_adapters(std::move(adapters))
    {
    }

    /// `cut` breaks off what waits for a provider.
    static Adapters create(const ProviderAccounts& accounts, const std::stop_token& cut = {});

    /// The first account of a channel, or null when there is none. A row that was handed over before names its
    /// `provider`, which is asked then.
    [[nodiscard]] ChannelAdapter* forChannel(Channel channel, const QString& provider = {}) const;

private:
    std::vector<std::unique_ptr<ChannelAdapter>> m_adapters;
};

} // namespace trato::channels
