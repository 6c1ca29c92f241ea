#pragma once

#include "channels/net/http.h"

#include <QString>

#include <vector>

namespace trato::test {

/// One call of a provider to the gateway of the sandbox's accounts, with whatever proves it.
struct WebhookCase {
    /// The folder or provider that it came from: a line of the table.
    QString source;
    QString name;
    net::Request request;
};

/// Of cases that others wrote, beside the checkout; none when they are absent.
std::vector<WebhookCase> webhooksOfOthers();
/// Of tests/data/webhooks: the same kinds, invented here.
std::vector<WebhookCase> webhooksOfOurs();

/// What the configuration of the sandbox's accounts lacks for them.
QByteArray furtherAccounts();

} // namespace trato::test
