#include "channels/imap/accesstoken.h"

#include "base/json.h"

#include <QCoreApplication>

namespace trato::channels::imap {

using namespace Qt::StringLiterals;

AccessTokens::AccessTokens(const MailboxAccount& account, net::HttpClientOptions options)
    : m_account(account)
    , m_client(std::move(options))
{
}

Result<QString> AccessTokens::secret()
{
    if (m_account.login == Login::Password || m_account.tokenUrl.isEmpty())
        return m_account.secret;
    net::Parameters form{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, m_account.secret},
        {u"client_id"_s, m_account.clientId}};
    if (!m_account.clientSecret.isEmpty())
        form.add(u"client_secret"_s, m_account.clientSecret);
    TRATO_TRY(const net::Response response,
        m_client.post(m_account.tokenUrl.toUtf8(), form.encode(),
            {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}}));
    const QJsonObject answer = json::parseObject(response.body).value_or(QJsonObject());
    const QString token = answer[u"access_token"].toString();
    if (response.status != 200 || token.isEmpty())
        return failure(u"imap_token_refused"_s,
            QCoreApplication::translate("channels",
                "The provider gives no token for the mailbox “%1” (%2 %3): agree to it "
                "anew there and write the new refresh token to secret.")
                .arg(m_account.name, QString::number(response.status), answer[u"error"].toString().left(100)));
    const QString renewed = answer[u"refresh_token"].toString();
    if (!renewed.isEmpty())
        m_account.secret = renewed;
    return token;
}

} // namespace trato::channels::imap
