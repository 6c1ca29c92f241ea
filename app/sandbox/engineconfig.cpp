#include "app/sandbox/engineconfig.h"

#include <QList>

namespace trato::sandbox {

namespace {

/// What is not delivered by RCS by then goes as SMS.
constexpr int smsAfterSeconds = 300;

using Entries = QList<std::pair<const char*, QString>>;

QByteArray table(const char* header, const Entries& entries)
{
    QByteArray text = QByteArray(header) + '\n';
    for (const auto& [key, value] : entries) {
        QString escaped = value;
        escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        text += QByteArray(key) + " = \"" + escaped.toUtf8() + "\"\n";
    }
    return text + '\n';
}

/// The same table with a number at its end.
QByteArray withNumber(QByteArray text, const char* key, int number)
{
    text.chop(1);
    return text + key + " = " + QByteArray::number(number) + "\n\n";
}

QByteArray links(const Addresses& addresses, const Accounts& accounts)
{
    const auto link = [&](const QString& provider, const QString& path, const QString& account) {
        return table(
            "[[link]]", {{"name", provider}, {"provider", provider},
                            {"base_url", addresses.url + u'/' + provider + path}, {"token", accounts.linkToken},
                            {"webhook_secrets", QString::fromUtf8(accounts.linkSecret)}, {"account_id", account}});
    };
    return link(QStringLiteral("asaas"), QStringLiteral("/v3"), {}) +
           link(QStringLiteral("mercadopago"), {}, accounts.mercadoPagoUser) +
           link(QStringLiteral("stripe"), QStringLiteral("/v1"), {});
}

QByteArray slips(const Addresses& addresses, const Accounts& accounts)
{
    const QString bank = addresses.pixUrl + QStringLiteral("/bank");
    return table("[[boleto]]",
               {{"name", accounts.bankName}, {"way", QStringLiteral("api")}, {"bank", QStringLiteral("001")},
                   {"branch", accounts.bankBranch}, {"account", accounts.bankAccount},
                   {"agreement", accounts.bankAgreement}, {"wallet", accounts.bankWallet},
                   {"base_url", bank + QStringLiteral("/cobrancas/v2")},
                   {"token_url", bank + QStringLiteral("/oauth/token")}, {"client_id", accounts.bankClientId},
                   {"client_secret", accounts.bankClientSecret}, {"certificate_file", addresses.certificates.client},
                   {"key_file", addresses.certificates.clientKey}, {"ca_file", addresses.certificates.authority}}) +
           table("[[boleto]]",
               {{"name", accounts.slipFiles}, {"way", QStringLiteral("files")}, {"layout", QStringLiteral("400")},
                   {"bank", QStringLiteral("341")}, {"branch", accounts.slipBranch}, {"account", accounts.slipAccount},
                   {"wallet", accounts.slipWallet}, {"company", accounts.receiverName},
                   {"company_document", accounts.receiverDocument}});
}

} // namespace

QByteArray engineConfig(const Addresses& addresses, const Accounts& accounts)
{
    const QString webhooks = addresses.callback + QStringLiteral("/webhooks/");
    return "# Written by trato-sandbox: accounts at the providers that it plays.\n\n" +
           table("[gateway]", {{"public_url", addresses.callback}}) +
           table("[[whatsapp]]", {{"name", accounts.name}, {"base_url", addresses.url + QStringLiteral("/v25.0")},
                                     {"phone_number_id", accounts.phoneNumberId}, {"token", accounts.whatsappToken},
                                     {"app_secret", QString::fromUtf8(accounts.whatsappAppSecret)},
                                     {"verify_token", accounts.whatsappVerifyToken}}) +
           table(
               "[[twilio]]", {{"name", accounts.name}, {"base_url", addresses.url}, {"account_sid", accounts.twilioSid},
                                 {"auth_token", QString::fromUtf8(accounts.twilioToken)}, {"from", accounts.smsNumber},
                                 {"status_callback", webhooks + QStringLiteral("twilio/") + accounts.name}}) +
           withNumber(
               table("[[rbm]]", {{"name", accounts.name}, {"base_url", addresses.url},
                                    {"agent_id", accounts.rbmAgentId}, {"credentials_file", addresses.rbmKeyFile},
                                    {"client_token", QString::fromUtf8(accounts.rbmClientToken)}}),
               "sms_after_seconds", smsAfterSeconds) +
           table("[[zenvia]]",
               {{"name", accounts.name}, {"base_url", addresses.url},
                   {"token", QString::fromUtf8(accounts.zenviaToken)}, {"sms_from", accounts.zenviaSms},
                   {"rcs_from", accounts.zenviaRcs}, {"webhook_secrets", QString::fromUtf8(accounts.zenviaSecret)}}) +
           table("[[email]]",
               {{"name", accounts.name},
                   {"smtp_url", QStringLiteral("smtp://%1:%2").arg(addresses.host).arg(addresses.smtpPort)},
                   {"from", accounts.mailbox}, {"maildir", addresses.inboundMail}}) +
           table("[[voice]]", {{"name", accounts.name}, {"token", QString::fromUtf8(accounts.voiceToken)}}) +
           table("[[pix]]",
               {{"name", accounts.name}, {"base_url", addresses.pixUrl + QStringLiteral("/api/v2")},
                   {"token_url", addresses.pixUrl + QStringLiteral("/oauth/token")},
                   {"certificate_file", addresses.certificates.client}, {"key_file", addresses.certificates.clientKey},
                   {"ca_file", addresses.certificates.authority}, {"client_id", accounts.pixClientId},
                   {"client_secret", accounts.pixClientSecret}, {"key", accounts.pixKey},
                   {"receiver_name", accounts.receiverName}, {"receiver_city", accounts.receiverCity},
                   {"receiver_document", accounts.receiverDocument}}) +
           links(addresses, accounts) + slips(addresses, accounts);
}

} // namespace trato::sandbox
