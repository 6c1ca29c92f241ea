#include "channels/imap/mailboxaccount.h"

#include "base/toml.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace trato::channels::imap {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFolders = 20;
constexpr int mebibyte = 1024 * 1024;

QString words(const char* text) { return QCoreApplication::translate("channels", text); }

Failure wrongKey(const QString& name, const char* key, const QString& why)
{
    return failure(u"invalid_configuration"_s,
        QCoreApplication::translate("channels", "The mailbox “%1” can't be used, its “%2”: %3")
            .arg(name, QLatin1StringView(key), why),
        {{u"key"_s, u"mailbox."_s + QLatin1StringView(key)}, {u"mailbox"_s, name}});
}

struct TextKey {
    const char* key;
    QString MailboxAccount::*value;
    bool needed;
};

constexpr TextKey textKeys[] = {{"name", &MailboxAccount::name, true}, {"host", &MailboxAccount::host, true},
    {"user", &MailboxAccount::user, true}, {"secret", &MailboxAccount::secret, true},
    {"token_url", &MailboxAccount::tokenUrl, false}, {"client_id", &MailboxAccount::clientId, false},
    {"client_secret", &MailboxAccount::clientSecret, false}, {"ca_file", &MailboxAccount::caFile, false}};

Result<void> readTexts(const QJsonObject& table, MailboxAccount& account)
{
    account.name = table[u"name"].toString();
    for (const TextKey& each : textKeys) {
        const QJsonValue value = table[QLatin1StringView(each.key)];
        if (!value.isUndefined() && !value.isString())
            return wrongKey(account.name, each.key, words(QT_TRANSLATE_NOOP("channels", "it must be text.")));
        account.*each.value = value.toString();
        if (each.needed && (account.*each.value).isEmpty())
            return wrongKey(account.name, each.key, words(QT_TRANSLATE_NOOP("channels", "it is missing.")));
        // What stands in a command ends with the line.
        if ((account.*each.value).contains(u'\n') || (account.*each.value).contains(u'\r') ||
            (account.*each.value).contains(QChar(0)))
            return wrongKey(account.name, each.key, words(QT_TRANSLATE_NOOP("channels", "it must be one line.")));
    }
    return {};
}

Result<int> numberFrom(
    const QJsonObject& table, const MailboxAccount& account, const char* key, int standard, int least, int most)
{
    const QJsonValue value = table[QLatin1StringView(key)];
    const int number = value.isUndefined() ? standard : value.toInt(-1);
    if (number < least || number > most)
        return wrongKey(account.name, key,
            QCoreApplication::translate("channels", "it must be a whole number from %1 to %2.").arg(least).arg(most));
    return number;
}

bool isThisMachine(const QString& host) { return host == u"localhost" || host == u"::1" || host.startsWith(u"127."); }

Result<void> readSecurity(const QJsonObject& table, MailboxAccount& account)
{
    const QString given = table[u"security"].toString(u"tls"_s);
    if (given != u"tls" && given != u"starttls" && given != u"none")
        return wrongKey(account.name, "security",
            words(QT_TRANSLATE_NOOP("channels", "it must be “tls”, “starttls” or, on this machine alone, “none”.")));
    account.security = given == u"tls" ? Security::Tls : given == u"starttls" ? Security::StartTls : Security::None;
    if (account.security == Security::None && !isThisMachine(account.host))
        return wrongKey(account.name, "security",
            words(QT_TRANSLATE_NOOP(
                "channels", "without TLS the password would be readable on its way. Use “tls” or “starttls”.")));
    constexpr int tlsPort = 993;
    constexpr int plainPort = 143;
    constexpr int highestPort = 65'535;
    TRATO_TRY(const int port,
        numberFrom(table, account, "port", account.security == Security::Tls ? tlsPort : plainPort, 1, highestPort));
    account.port = static_cast<quint16>(port);
    return {};
}

Result<void> readLogin(const QJsonObject& table, MailboxAccount& account)
{
    const QString given = table[u"auth"].toString(u"password"_s);
    if (given != u"password" && given != u"xoauth2")
        return wrongKey(
            account.name, "auth", words(QT_TRANSLATE_NOOP("channels", "it must be “password” or “xoauth2”.")));
    account.login = given == u"xoauth2" ? Login::XOAuth2 : Login::Password;
    const QUrl url(account.tokenUrl);
    if (!account.tokenUrl.isEmpty() && url.scheme() != u"https" && !isThisMachine(url.host()))
        return wrongKey(
            account.name, "token_url", words(QT_TRANSLATE_NOOP("channels", "it must begin with https://.")));
    if (!account.tokenUrl.isEmpty() && account.clientId.isEmpty())
        return wrongKey(account.name, "client_id", words(QT_TRANSLATE_NOOP("channels", "it is missing.")));
    return {};
}

Result<void> readFolders(const QJsonObject& table, MailboxAccount& account)
{
    const QJsonValue given = table[u"folders"];
    if (given.isUndefined())
        return {};
    account.folders.clear();
    for (const QJsonValue& value : given.toArray()) {
        const QString folder = value.toString();
        if (folder.isEmpty() || folder.contains(u'\n') || folder.contains(u'\r') || account.folders.contains(folder))
            return wrongKey(account.name, "folders",
                words(QT_TRANSLATE_NOOP("channels", "each folder needs a name of its own, in one line.")));
        account.folders.append(folder);
    }
    if (account.folders.isEmpty() || account.folders.size() > mostFolders)
        return wrongKey(account.name, "folders",
            QCoreApplication::translate("channels", "it must name 1 to %1 folders.").arg(mostFolders));
    return {};
}

Result<void> readSince(const QJsonObject& table, MailboxAccount& account)
{
    const QString given = table[u"since"].toString();
    account.since = QDate::fromString(given, Qt::ISODate);
    if (table[u"since"].isUndefined() || account.since.isValid())
        return {};
    return wrongKey(account.name, "since",
        words(QT_TRANSLATE_NOOP("channels", "it must be a day in quotation marks, like \"2026-11-20\".")));
}

Result<MailboxAccount> readMailbox(const QJsonObject& table)
{
    MailboxAccount account;
    TRATO_CHECK(readTexts(table, account));
    TRATO_CHECK(readSecurity(table, account));
    TRATO_CHECK(readLogin(table, account));
    TRATO_CHECK(readFolders(table, account));
    TRATO_CHECK(readSince(table, account));
    constexpr int hour = 3'600;
    constexpr int largest = 256;
    TRATO_TRY(
        const int poll, numberFrom(table, account, "poll_seconds", static_cast<int>(account.poll.count()), 1, hour));
    account.poll = std::chrono::seconds(poll);
    TRATO_TRY(const int size,
        numberFrom(table, account, "largest_mail_mb", static_cast<int>(account.largestMail / mebibyte), 1, largest));
    account.largestMail = qint64{size} * mebibyte;
    return account;
}

} // namespace

Result<std::vector<MailboxAccount>> readMailboxes(QByteArrayView toml)
{
    TRATO_TRY(const QJsonObject root, toml::parse(toml));
    std::vector<MailboxAccount> accounts;
    for (const QJsonValue& value : root[u"mailbox"].toArray()) {
        TRATO_TRY(MailboxAccount account, readMailbox(value.toObject()));
        if (std::ranges::find(accounts, account.name, &MailboxAccount::name) != accounts.end())
            return wrongKey(account.name, "name", words(QT_TRANSLATE_NOOP("channels", "it is there twice.")));
        accounts.push_back(std::move(account));
    }
    return accounts;
}

Result<std::vector<MailboxAccount>> loadMailboxes(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return std::vector<MailboxAccount>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"unreadable_file"_s,
            QCoreApplication::translate("channels", "The file “%1” can't be read: %2").arg(path, file.errorString()));
    return readMailboxes(file.readAll());
}

} // namespace trato::channels::imap
