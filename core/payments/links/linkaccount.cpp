#include "payments/links/linkaccount.h"

#include "base/toml.h"
#include "payments/accountfile.h"
#include "payments/words.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace trato::payments {

namespace {

struct KnownProvider {
    LinkProvider provider;
    QLatin1StringView name;
    QLatin1StringView baseUrl;
    std::chrono::seconds tolerance;
};

constexpr std::array knownProviders{
    KnownProvider{LinkProvider::Asaas, QLatin1StringView("asaas"), QLatin1StringView("https://api.asaas.com/v3"),
        std::chrono::minutes(5)},
    KnownProvider{LinkProvider::MercadoPago, QLatin1StringView("mercadopago"),
        QLatin1StringView("https://api.mercadopago.com"), std::chrono::hours(24)},
    KnownProvider{LinkProvider::Stripe, QLatin1StringView("stripe"), QLatin1StringView("https://api.stripe.com/v1"),
        std::chrono::minutes(5)},
};

const KnownProvider& known(LinkProvider provider)
{
    return *std::ranges::find(knownProviders, provider, &KnownProvider::provider);
}

Failure invalidLink(const QString& account, const QString& key, const QString& why)
{
    return failure(QStringLiteral("invalid_config"),
        Words::tr("Payment link account “%1”, %2: %3").arg(account, key, why),
        {{QStringLiteral("account"), account}, {QStringLiteral("key"), key}});
}

Result<QString> textOf(const QJsonObject& table, const QString& key, const QString& otherwise = {})
{
    const QString account = table.value(u"name").toString();
    const QJsonValue value = table.value(key);
    if (!value.isUndefined() && !value.isString())
        return invalidLink(account, key, Words::tr("must be text"));
    const QString text = value.toString(otherwise);
    if (text.isEmpty() && key != u"account_id")
        return invalidLink(account, key, Words::tr("is missing"));
    return text;
}

Result<int> numberOf(const QJsonObject& table, const QString& key, int otherwise, int most)
{
    const QJsonValue value = table.value(key);
    const int number = value.isUndefined() ? otherwise : value.toInt(-1);
    if (number < 0 || number > most)
        return invalidLink(
            table.value(u"name").toString(), key, Words::tr("must be a whole number from %1 to %2").arg(0).arg(most));
    return number;
}

/// A text, or a list of them.
Result<QList<QByteArray>> secretsOf(const QJsonObject& table)
{
    const QString key = QStringLiteral("webhook_secrets");
    const QJsonValue value = table.value(key);
    QList<QByteArray> secrets;
    for (const QJsonValue& each : value.isArray() ? value.toArray() : QJsonArray{value}) {
        // An account that anybody can prove to be is none.
        if (each.toString().isEmpty())
            return invalidLink(table.value(u"name").toString(), key, Words::tr("must be texts, at least one"));
        secrets.append(each.toString().toUtf8());
    }
    if (secrets.isEmpty())
        return invalidLink(table.value(u"name").toString(), key, Words::tr("is missing"));
    return secrets;
}

Result<LinkAccount> readLinkAccount(const QJsonObject& table)
{
    LinkAccount account;
    TRATO_TRY(account.name, textOf(table, QStringLiteral("name")));
    TRATO_TRY(const QString name, textOf(table, QStringLiteral("provider")));
    const auto provider = linkProviderFromName(name);
    if (!provider)
        return invalidLink(account.name, QStringLiteral("provider"), Words::tr("is asaas, mercadopago or stripe"));
    account.provider = *provider;
    TRATO_TRY(account.baseUrl, textOf(table, QStringLiteral("base_url"), QString(known(*provider).baseUrl)));
    if (const QString fault = addressFault(account.baseUrl); !fault.isEmpty())
        return invalidLink(account.name, QStringLiteral("base_url"), fault);
    while (account.baseUrl.endsWith(u'/'))
        account.baseUrl.chop(1);
    TRATO_TRY(account.token, textOf(table, QStringLiteral("token")));
    TRATO_TRY(account.accountId, textOf(table, QStringLiteral("account_id")));
    TRATO_TRY(account.webhookSecrets, secretsOf(table));
    TRATO_TRY(const int seconds, numberOf(table, QStringLiteral("webhook_tolerance_seconds"),
                                     int(known(*provider).tolerance.count()), 30 * 24 * 3600));
    account.webhookTolerance = std::chrono::seconds(seconds);
    TRATO_TRY(account.validDaysAfterDue,
        numberOf(table, QStringLiteral("valid_days_after_due"), account.validDaysAfterDue, 365));
    return account;
}

} // namespace

QString linkProviderName(LinkProvider provider) { return known(provider).name; }

std::optional<LinkProvider> linkProviderFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(knownProviders, [&](const KnownProvider& each) { return each.name == name; });
    return found == knownProviders.end() ? std::nullopt : std::optional(found->provider);
}

Result<std::vector<LinkAccount>> readLinkAccounts(QByteArrayView text)
{
    TRATO_TRY(const QJsonObject config, toml::parse(text));
    std::vector<LinkAccount> accounts;
    QSet<QString> names;
    // The engine finds an account for payments by its name alone.
    for (const QJsonValue& entry : config.value(u"pix").toArray())
        names.insert(entry.toObject().value(u"name").toString());
    for (const QJsonValue& entry : config.value(u"link").toArray()) {
        TRATO_TRY(LinkAccount account, readLinkAccount(entry.toObject()));
        if (names.contains(account.name))
            return invalidLink(account.name, QStringLiteral("name"), Words::tr("is there twice"));
        names.insert(account.name);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

Result<std::vector<LinkAccount>> loadLinkAccounts(const QString& configPath)
{
    TRATO_TRY(const QByteArray text, readAccountFile(configPath));
    return readLinkAccounts(text);
}

} // namespace trato::payments
