#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::payments {

enum class LinkProvider { Asaas, MercadoPago, Stripe };

/// asaas, mercadopago, stripe
QString linkProviderName(LinkProvider provider);
std::optional<LinkProvider> linkProviderFromName(QStringView name);

/// An account at a provider of payment links: `[[link]]` of the configuration file.
struct LinkAccount {
    QString name = {}; ///< unlike that of any other account for payments
    LinkProvider provider = LinkProvider::Asaas;
    QString baseUrl = {};   ///< with the version where there is one; the provider's own when not given
    QString token = {};     ///< Asaas: access_token; Mercado Pago: access token; Stripe: secret key
    QString accountId = {}; ///< the provider's id of the account that receives; notices for another one are refused
    /// What its notices are proven with. Any of them: while it is being changed, the old one beside the new one.
    QList<QByteArray> webhookSecrets = {};
    /// How old a signed notice may be. Stripe signs each attempt anew; Mercado Pago does not say.
    std::chrono::seconds webhookTolerance{300};
    int validDaysAfterDue = 5;
};

/// The accounts of a configuration file (TOML). No `[[link]]`: none. Code `invalid_config` names account and key.
Result<std::vector<LinkAccount>> readLinkAccounts(QByteArrayView toml);
/// A missing file: no accounts. Code `unreadable_file`.
Result<std::vector<LinkAccount>> loadLinkAccounts(const QString& configPath);

} // namespace trato::payments
