#include "payments/pix/pixprofile.h"

#include "base/toml.h"
#include "payments/words.h"

#include <QFile>
#include <QJsonArray>

namespace trato::payments {

namespace {

Result<QJsonObject> shippedProfiles()
{
    QFile file(QStringLiteral(":/trato/payments/psp-profiles.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"), file.errorString());
    return toml::parse(file.readAll());
}

} // namespace

Result<PixProfile> pixProfile(const QString& name)
{
    TRATO_TRY(const QJsonObject all, shippedProfiles());
    const QJsonObject json = all.value(name).toObject();
    if (json.isEmpty())
        return failure(QStringLiteral("unknown_profile"),
            Words::tr("No payment provider “%1” is known. Known are: %2.").arg(name, all.keys().join(u", ")),
            {{QStringLiteral("known"), QJsonArray::fromStringList(all.keys())}});
    return PixProfile{.name = name,
        .tokenAuth =
            json.value(u"token_auth") == QStringLiteral("body") ? OAuthClient::Auth::Body : OAuthClient::Auth::Basic,
        .tokenFormat = json.value(u"token_format") == QStringLiteral("json") ? OAuthClient::Format::Json
                                                                             : OAuthClient::Format::Form,
        .scopes = json.value(u"scopes").toString(),
        .webhookSuffix = json.value(u"webhook_suffix").toBool(true),
        .mtls = json.value(u"mtls").toBool(),
        .appKey = json.value(u"app_key").toString()};
}

} // namespace trato::payments
