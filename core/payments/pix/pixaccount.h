#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace trato::payments {

/// An account at a payment provider that speaks API Pix v2: `[[pix]]` of the configuration file.
struct PixAccount {
    QString name = {};
    QString baseUrl = {}; ///< with the version: "https://pix.example.com/api/v2"
    QString tokenUrl = {};
    QString clientId = {};
    QString clientSecret = {};
    QString key = {}; ///< the Pix key that receives
    QString receiverName = {};
    QString receiverCity = {};
    QString receiverDocument = {};
    QString certificateFile = {}; ///< mutual TLS; empty: none
    QString keyFile = {};
    QString caFile = {};
    QString webhookUrl =
        {}; ///< where the provider shall call, without the "/pix" that it appends; empty: not asked for
    int validDaysAfterDue = 5;
    QString profile = QStringLiteral("bcb"); ///< how the provider differs: resources/payments/psp-profiles.toml
    QString appKey = {};                     ///< where the profile asks for one
};

/// The accounts of a configuration file (TOML). No `[[pix]]`: none. Code `invalid_config` names account and key.
Result<std::vector<PixAccount>> readPixAccounts(QByteArrayView toml);
/// A missing file: no accounts. Code `unreadable_file`.
Result<std::vector<PixAccount>> loadPixAccounts(const QString& configPath);

} // namespace trato::payments
