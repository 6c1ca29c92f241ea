#include "channels/accounts.h"

#include "base/toml.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

Failure invalidKey(const QString& key, const QString& why)
{
    return failure(u"invalid_configuration"_s,
        QCoreApplication::translate("channels", "The configuration's “%1” can't be right: %2").arg(key, why),
        {{u"key"_s, key}});
}

/// One [[table]] and what is missing in it.
class Table final {
public:
    Table(QString header, QJsonObject values)
        : m_header(std::move(header))
        , m_values(std::move(values))
    {
    }

    QString text(const QString& key) const { return m_values[key].toString(); }
    QString needed(const QString& key)
    {
        const QString value = text(key);
        if (value.isEmpty() && m_missing.isEmpty())
            m_missing = key;
        return value;
    }
    /// An array of texts, none of them empty; a lone text is one.
    QStringList texts(const QString& key) const
    {
        QStringList found;
        const QJsonValue value = m_values[key];
        for (const QJsonValue& each : value.isString() ? QJsonArray{value} : value.toArray())
            found.append(each.toString());
        found.removeAll(QString());
        return found;
    }
    QStringList neededTexts(const QString& key)
    {
        const QStringList found = texts(key);
        if (found.isEmpty() && m_missing.isEmpty())
            m_missing = key;
        return found;
    }
    /// Without the slash at the end, so that paths can be put behind it.
    QString url(const QString& key, const QString& standard)
    {
        QString value = text(key).isEmpty() ? standard : text(key);
        while (value.endsWith(u'/'))
            value.chop(1);
        return value;
    }
    /// One of some words.
    QString oneOf(const QString& key, const QStringList& words)
    {
        const QString value = needed(key);
        if (!value.isEmpty() && !words.contains(value))
            m_wrong = {key, QCoreApplication::translate("channels", "it is one of %1.").arg(words.join(u", "_s))};
        return value;
    }
    /// A whole number; left out: `standard`.
    int number(const QString& key, int standard, int least, int most)
    {
        const QJsonValue value = m_values.value(key);
        if (value.isUndefined())
            return standard;
        const double given = value.toDouble(least - 1.0);
        if (given < least || given > most || given != std::floor(given))
            m_wrong = {key,
                QCoreApplication::translate("channels", "it is a whole number from %1 to %2.").arg(least).arg(most)};
        return static_cast<int>(std::clamp<double>(given, least, most));
    }
    [[nodiscard]] Result<void> check() const
    {
        if (!m_wrong.first.isEmpty())
            return invalidKey(m_header + u'.' + m_wrong.first, m_wrong.second);
        if (m_missing.isEmpty())
            return {};
        return invalidKey(m_header + u'.' + m_missing, QCoreApplication::translate("channels", "it is missing."));
    }

private:
    QString m_header;
    QJsonObject m_values;
    QString m_missing;
    std::pair<QString, QString> m_wrong; ///< key and why
};

WhatsAppAccount readWhatsApp(Table& table)
{
    return {.name = table.needed(u"name"_s),
        .baseUrl = table.url(u"base_url"_s, u"https://graph.facebook.com/v25.0"_s),
        .phoneNumberId = table.needed(u"phone_number_id"_s),
        .token = table.needed(u"token"_s),
        .appSecret = table.needed(u"app_secret"_s).toUtf8(),
        .verifyToken = table.text(u"verify_token"_s)};
}

TwilioAccount readTwilio(Table& table)
{
    return {.name = table.needed(u"name"_s),
        .baseUrl = table.url(u"base_url"_s, u"https://api.twilio.com"_s),
        .accountSid = table.needed(u"account_sid"_s),
        .authToken = table.needed(u"auth_token"_s).toUtf8(),
        .from = table.needed(u"from"_s),
        .statusCallback = table.text(u"status_callback"_s)};
}

RbmAccount readRbm(Table& table)
{
    constexpr int longest = 15 * 86'400; // RBM itself keeps no message longer
    const QString credentials = table.text(u"credentials_file"_s);
    const int smsAfter = table.number(u"sms_after_seconds"_s, 0, 0, longest);
    return {.name = table.needed(u"name"_s),
        .baseUrl = table.url(u"base_url"_s, u"https://us-rcsbusinessmessaging.googleapis.com"_s),
        .agentId = credentials.isEmpty() ? table.text(u"agent_id"_s) : table.needed(u"agent_id"_s),
        .credentialsFile = credentials,
        .clientToken = table.needed(u"client_token"_s).toUtf8(),
        .smsAfter = std::chrono::seconds(smsAfter)};
}

EmailAccount readEmail(Table& table)
{
    const QString smtpUrl = table.text(u"smtp_url"_s);
    return {.name = table.needed(u"name"_s),
        .smtpUrl = smtpUrl,
        .user = table.text(u"user"_s),
        .password = table.text(u"password"_s),
        .from = smtpUrl.isEmpty() ? table.text(u"from"_s) : table.needed(u"from"_s),
        .fromName = table.text(u"from_name"_s),
        .unsubscribe = table.text(u"unsubscribe"_s),
        .unsubscribeSecret = table.text(u"unsubscribe_secret"_s).toUtf8(),
        .maildir = table.text(u"maildir"_s)};
}

VoiceAccount readVoice(Table& table)
{
    return {.name = table.needed(u"name"_s), .token = table.text(u"token"_s).toUtf8()};
}

QList<QByteArray> secretsOf(Table& table)
{
    QList<QByteArray> secrets;
    for (const QString& secret : table.neededTexts(u"webhook_secrets"_s))
        secrets.append(secret.toUtf8());
    return secrets;
}

QByteArray webhookHeaderOf(const Table& table)
{
    const QString header = table.text(u"webhook_header"_s);
    return header.isEmpty() ? QByteArray("X-Trato-Token") : header.toLatin1();
}

ZenviaAccount readZenvia(Table& table)
{
    ZenviaAccount account{.name = table.needed(u"name"_s),
        .webhookHeader = webhookHeaderOf(table),
        .webhookSecrets = secretsOf(table),
        .baseUrl = table.url(u"base_url"_s, u"https://api.zenvia.com"_s),
        .token = {},
        .tokenSecret = table.text(u"token_secret"_s).toUtf8(),
        .smsFrom = table.text(u"sms_from"_s),
        .rcsFrom = table.text(u"rcs_from"_s)};
    const bool sends = !account.smsFrom.isEmpty() || !account.rcsFrom.isEmpty();
    account.token = (sends ? table.needed(u"token"_s) : table.text(u"token"_s)).toUtf8();
    return account;
}

SigningAccount readSigning(Table& table)
{
    return {.name = table.needed(u"name"_s),
        .provider = table.oneOf(u"provider"_s, {u"clicksign"_s, u"d4sign"_s, u"zapsign"_s}),
        .webhookSecrets = secretsOf(table),
        .webhookHeader = webhookHeaderOf(table)};
}

template <class Account>
Result<std::vector<Account>> read(const QJsonObject& root, const QString& header, Account (*make)(Table&))
{
    std::vector<Account> accounts;
    for (const QJsonValue& value : root[header].toArray()) {
        Table table(header, value.toObject());
        Account account = make(table);
        TRATO_CHECK(table.check());
        if (std::ranges::find(accounts, account.name, &Account::name) != accounts.end())
            return invalidKey(
                header + u".name"_s, QCoreApplication::translate("channels", "“%1” is there twice.").arg(account.name));
        accounts.push_back(std::move(account));
    }
    return accounts;
}

template <class Account>
const Account* find(const std::vector<Account>& accounts, const QString& name)
{
    const auto found = std::ranges::find(accounts, name, &Account::name);
    return found == accounts.end() ? nullptr : &*found;
}

} // namespace

Result<ProviderAccounts> ProviderAccounts::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject root, toml::parse(bytes));
    ProviderAccounts accounts;
    Table gateway(u"gateway"_s, root[u"gateway"].toObject());
    accounts.publicUrl = gateway.url(u"public_url"_s, {});
    accounts.proxies = gateway.texts(u"proxies"_s);
    TRATO_TRY(accounts.whatsapp, read(root, u"whatsapp"_s, readWhatsApp));
    TRATO_TRY(accounts.twilio, read(root, u"twilio"_s, readTwilio));
    TRATO_TRY(accounts.email, read(root, u"email"_s, readEmail));
    for (EmailAccount& account : accounts.email) {
        if (!account.unsubscribeSecret.isEmpty() && accounts.publicUrl.isEmpty())
            return invalidKey(u"gateway.public_url"_s,
                QCoreApplication::translate("channels", "it is missing, and “unsubscribe_secret” needs it."));
        account.unsubscribeUrl = accounts.publicUrl + u"/unsubscribe/"_s + account.name;
    }
    TRATO_TRY(accounts.voice, read(root, u"voice"_s, readVoice));
    TRATO_TRY(accounts.rbm, read(root, u"rbm"_s, readRbm));
    TRATO_TRY(accounts.zenvia, read(root, u"zenvia"_s, readZenvia));
    TRATO_TRY(accounts.signing, read(root, u"signing"_s, readSigning));
    return accounts;
}

Result<ProviderAccounts> ProviderAccounts::load(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return ProviderAccounts{};
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"unreadable_file"_s,
            QCoreApplication::translate("channels", "The file “%1” can't be read: %2").arg(path, file.errorString()));
    return fromToml(file.readAll());
}

const WhatsAppAccount* ProviderAccounts::findWhatsApp(const QString& name) const { return find(whatsapp, name); }
const TwilioAccount* ProviderAccounts::findTwilio(const QString& name) const { return find(twilio, name); }
const EmailAccount* ProviderAccounts::findEmail(const QString& name) const { return find(email, name); }
const VoiceAccount* ProviderAccounts::findVoice(const QString& name) const { return find(voice, name); }
const RbmAccount* ProviderAccounts::findRbm(const QString& name) const { return find(rbm, name); }
const ZenviaAccount* ProviderAccounts::findZenvia(const QString& name) const { return find(zenvia, name); }
const SigningAccount* ProviderAccounts::findSigning(const QString& provider, const QString& name) const
{
    const SigningAccount* const found = find(signing, name);
    return found != nullptr && found->provider == provider ? found : nullptr;
}

} // namespace trato::channels
