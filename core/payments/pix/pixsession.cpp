#include "payments/pix/pixsession.h"

#include "base/json.h"
#include "payments/pix/pixmessages.h"
#include "payments/words.h"

#include <QJsonArray>
#include <QUrl>

namespace trato::payments {

namespace {

constexpr int perPage = 100;
constexpr int maxPages = 10'000;

OAuthClient clientOf(const PixAccount& account, const PixProfile& profile)
{
    return {.name = account.name,
        .tokenUrl = account.tokenUrl,
        .clientId = account.clientId,
        .clientSecret = account.clientSecret,
        .scopes = profile.scopes,
        .auth = profile.tokenAuth,
        .format = profile.tokenFormat,
        .certificateFile = account.certificateFile,
        .keyFile = account.keyFile,
        .caFile = account.caFile,
        .problem = problemFromAnswer};
}

QString rfc3339(Instant instant)
{
    return instant.in(QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
}

QString formText(const net::Parameters& parameters) { return QString::fromLatin1(parameters.encode()); }

} // namespace

PixSession::PixSession(PixAccount account, const Clock& clock, net::HttpClientOptions options)
    : m_account(std::move(account))
    , m_profile(pixProfile(m_account.profile).value_or(PixProfile()))
    , m_clock(clock)
    , m_session(clientOf(m_account, m_profile), clock, std::move(options))
{
}

QString PixSession::encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QString PixSession::address(const QString& path) const
{
    const QString whole = m_account.baseUrl + path;
    if (m_profile.appKey.isEmpty() || m_account.appKey.isEmpty())
        return whole;
    const net::Parameters key{{m_profile.appKey, m_account.appKey}};
    return whole + (path.contains(u'?') ? u'&' : u'?') + formText(key);
}

Result<QJsonObject> PixSession::ask(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    net::Request request{.method = method, .target = address(path).toUtf8()};
    if (!body.isEmpty())
        request.body = json::compact(body);
    TRATO_TRY(const QByteArray answer, m_session.send(std::move(request)));
    if (answer.trimmed().isEmpty())
        return QJsonObject();
    auto json = json::parseObject(answer);
    if (!json)
        return Failure(json.error().within(
            QStringLiteral("provider_bad_answer"), Words::tr("The payment provider's answer can't be understood.")));
    return std::move(*json);
}

Result<void> PixSession::pages(const QString& path, Instant from, Instant to, const QString& list,
    const std::function<Result<void>(const QJsonObject&)>& visit, net::Parameters filters)
{
    filters.add(QStringLiteral("inicio"), rfc3339(from));
    filters.add(QStringLiteral("fim"), rfc3339(to));
    filters.add(QStringLiteral("paginacao.itensPorPagina"), QString::number(perPage));
    for (int page = 0; page < maxPages; ++page) {
        net::Parameters query = filters;
        query.add(QStringLiteral("paginacao.paginaAtual"), QString::number(page));
        TRATO_TRY(const QJsonObject json, ask("GET", path + u'?' + formText(query)));
        for (const QJsonValue& item : json.value(list).toArray())
            TRATO_CHECK(visit(item.toObject()));
        const QJsonObject paging = json.value(u"parametros").toObject().value(u"paginacao").toObject();
        if (page + 1 >= paging.value(u"quantidadeDePaginas").toInt(1))
            return {};
    }
    return failure(QStringLiteral("provider_bad_answer"), Words::tr("The provider's pages never end."));
}

} // namespace trato::payments
