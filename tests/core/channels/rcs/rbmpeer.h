#pragma once

#include "base/rsa.h"
#include "channels/accounts.h"
#include "channels/net/httpserver.h"

#include <QTemporaryDir>

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace trato::test {

/// Plays Google: gives tokens to the service account whose key file it wrote, answers everything else as it is told.
class RbmPeer final {
public:
    RbmPeer();

    [[nodiscard]] channels::RbmAccount account(std::chrono::seconds smsAfter = {}) const;
    /// The next answers, in their order; when there are none left, a message that was taken.
    void answer(int status, const QByteArray& body);
    [[nodiscard]] std::vector<net::Request> requests() const;
    /// The claims that tokens were asked with, signature checked.
    [[nodiscard]] int tokensGiven() const;

private:
    net::Response respond(const net::Request& request);
    net::Response token(const net::Request& request);

    QTemporaryDir m_folder;
    rsa::KeyPair m_keys;
    mutable std::mutex m_mutex;
    std::deque<net::Response> m_answers;
    std::vector<net::Request> m_requests;
    int m_tokens = 0;
    std::unique_ptr<net::HttpServer> m_server;
};

} // namespace trato::test
