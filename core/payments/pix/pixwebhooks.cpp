#include "payments/pix/pixwebhooks.h"

namespace trato::payments {

namespace {

QString webhookPath(const QString& key) { return QStringLiteral("/webhook/") + PixSession::encoded(key); }

PixWebhook webhookFromJson(const QJsonObject& json)
{
    return {.key = json.value(u"chave").toString(),
        .url = json.value(u"webhookUrl").toString(),
        .since = Instant::parse(json.value(u"criacao").toString(), QTimeZone::utc()).value_or(Instant())};
}

} // namespace

Result<void> PixWebhooks::set(const QString& key, const QString& url)
{
    const QString told = m_session.profile().webhookSuffix ? url : url + QStringLiteral("/pix");
    TRATO_CHECK(m_session.ask("PUT", webhookPath(key), {{QStringLiteral("webhookUrl"), told}}));
    return {};
}

Result<PixWebhook> PixWebhooks::get(const QString& key)
{
    TRATO_TRY(const QJsonObject json, m_session.ask("GET", webhookPath(key)));
    return webhookFromJson(json);
}

Result<void> PixWebhooks::remove(const QString& key)
{
    TRATO_CHECK(m_session.ask("DELETE", webhookPath(key)));
    return {};
}

Result<std::vector<PixWebhook>> PixWebhooks::list(Instant from, Instant to)
{
    std::vector<PixWebhook> found;
    TRATO_CHECK(m_session.pages(
        QStringLiteral("/webhook"), from, to, QStringLiteral("webhooks"), [&](const QJsonObject& json) -> Result<void> {
            found.push_back(webhookFromJson(json));
            return {};
        }));
    return found;
}

} // namespace trato::payments
