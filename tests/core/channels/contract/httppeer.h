#pragma once

#include "contract/adapterkits.h"

#include "channels/net/httpserver.h"

#include <QTemporaryDir>

#include <mutex>

namespace trato::test {

/// What an HTTP provider answers in each case (but the cuts, which are answers of status 0).
struct HttpAnswers {
    net::Response takes;
    net::Response refusesForEver;
    net::Response refusesForNow;
    net::Response limits;
    net::Response knowsUsNot;
    /// What it has, to who asks.
    net::Response lists = net::Response::json(200, R"({"messages":[]})");
};

using MakeAdapter = std::function<std::unique_ptr<channels::ChannelAdapter>(const QString& url, const QString& folder)>;

/// `token`: the path at which tokens are given to anybody.
std::unique_ptr<ContractPeer> httpPeer(Peer how, HttpAnswers answers, MakeAdapter make, const QString& token = {});

/// One that speaks SMTP.
std::unique_ptr<ContractPeer> smtpPeer(Peer how);

} // namespace trato::test
