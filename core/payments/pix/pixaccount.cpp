#include "payments/pix/pixaccount.h"

#include "base/toml.h"
#include "payments/accountfile.h"
#include "payments/pix/pixprofile.h"
#include "payments/words.h"

#include <QJsonArray>
#include <QSet>

namespace trato::payments {

namespace {

Failure invalid(const QString& account, const QString& key, const QString& why)
{
    return failure(QStringLiteral("invalid_config"), Words::tr("Pix account “%1”, %2: %3").arg(account, key, why),
        {{QStringLiteral("account"), account}, {QStringLiteral("key"), key}});
}

struct Field {
    const char* key;
    QString PixAccount::*value;
    bool required;
};

constexpr Field fields[] = {{"name", &PixAccount::name, true}, {"base_url", &PixAccount::baseUrl, true},
    {"token_url", &PixAccount::tokenUrl, true}, {"client_id", &PixAccount::clientId, true},
    {"client_secret", &PixAccount::clientSecret, true}, {"key", &PixAccount::key, true},
    {"receiver_name", &PixAccount::receiverName, true}, {"receiver_city", &PixAccount::receiverCity, true},
    {"receiver_document", &PixAccount::receiverDocument, false},
    {"certificate_file", &PixAccount::certificateFile, false}, {"key_file", &PixAccount::keyFile, false},
    {"ca_file", &PixAccount::caFile, false}, {"webhook_url", &PixAccount::webhookUrl, false},
    {"profile", &PixAccount::profile, false}, {"app_key", &PixAccount::appKey, false}};

Result<void> checkAddress(const PixAccount& account, const QString& key, const QString& text)
{
    const QString fault = addressFault(text);
    return fault.isEmpty() ? Result<void>() : invalid(account.name, key, fault);
}

/// A certificate comes with its key, and a provider that insists on one gets one.
Result<void> checkProfile(PixAccount& account)
{
    if (account.profile.isEmpty())
        account.profile = PixAccount().profile;
    const auto profile = pixProfile(account.profile);
    if (!profile)
        return invalid(account.name, QStringLiteral("profile"), profile.error().message);
    if (account.certificateFile.isEmpty() != account.keyFile.isEmpty())
        return invalid(account.name,
            account.keyFile.isEmpty() ? QStringLiteral("key_file") : QStringLiteral("certificate_file"),
            Words::tr("is missing"));
    if (profile->mtls && account.certificateFile.isEmpty())
        return invalid(account.name, QStringLiteral("certificate_file"),
            Words::tr("is missing: this provider only talks to clients with a certificate"));
    return {};
}

Result<PixAccount> readAccount(const QJsonObject& table)
{
    PixAccount account;
    account.name = table.value(u"name").toString();
    for (const Field& field : fields) {
        const QJsonValue value = table.value(QLatin1StringView(field.key));
        if (!value.isUndefined() && !value.isString())
            return invalid(account.name, QLatin1StringView(field.key), Words::tr("must be text"));
        account.*field.value = value.toString();
        if (field.required && (account.*field.value).isEmpty())
            return invalid(account.name, QLatin1StringView(field.key), Words::tr("is missing"));
    }
    const QJsonValue days = table.value(u"valid_days_after_due");
    account.validDaysAfterDue = days.toInt(days.isUndefined() ? account.validDaysAfterDue : -1);
    if (account.validDaysAfterDue < 0 || account.validDaysAfterDue > 365)
        return invalid(
            account.name, QStringLiteral("valid_days_after_due"), Words::tr("must be a whole number from 0 to 365"));
    TRATO_CHECK(checkAddress(account, QStringLiteral("base_url"), account.baseUrl));
    TRATO_CHECK(checkAddress(account, QStringLiteral("token_url"), account.tokenUrl));
    TRATO_CHECK(checkProfile(account));
    while (account.baseUrl.endsWith(u'/'))
        account.baseUrl.chop(1);
    return account;
}

} // namespace

Result<std::vector<PixAccount>> readPixAccounts(QByteArrayView text)
{
    TRATO_TRY(const QJsonObject config, toml::parse(text));
    std::vector<PixAccount> accounts;
    QSet<QString> names;
    for (const QJsonValue& entry : config.value(u"pix").toArray()) {
        TRATO_TRY(PixAccount account, readAccount(entry.toObject()));
        if (names.contains(account.name))
            return invalid(account.name, QStringLiteral("name"), Words::tr("is there twice"));
        names.insert(account.name);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

Result<std::vector<PixAccount>> loadPixAccounts(const QString& configPath)
{
    TRATO_TRY(const QByteArray text, readAccountFile(configPath));
    return readPixAccounts(text);
}

} // namespace trato::payments
