#pragma once

#include "base/result.h"
#include "payments/oauthsession.h"

#include <QString>

namespace trato::payments {

/// What a provider does differently: resources/payments/psp-profiles.toml.
struct PixProfile {
    QString name = QStringLiteral("bcb");
    OAuthClient::Auth tokenAuth = OAuthClient::Auth::Basic;
    OAuthClient::Format tokenFormat = OAuthClient::Format::Form;
    QString scopes = {};
    bool webhookSuffix = true; ///< the provider appends "/pix" to the webhook's address
    bool mtls = false;         ///< nothing works without a client certificate
    QString appKey = {};       ///< query parameter with the account's app_key; empty: none
};

/// Code `unknown_profile`, with the known ones in detail.known.
Result<PixProfile> pixProfile(const QString& name);

} // namespace trato::payments
