#include "payments/pix/pixsession.h"

#include "base/json.h"
#include "base/log.h"
#include "channels/net/certificate.h"
#include "payments/pix/pixmessages.h"
#include "payments/words.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace trato::payments {

namespace {

using namespace std::chrono_literals;

constexpr auto tokenMargin = 60s; ///< a token is renewed this long before it ends
constexpr int perPage = 100;
constexpr int maxPages = 10'000;

net::HttpClientOptions withCertificates(net::HttpClientOptions options, const PixAccount& account)
{
    options.certificateFile = account.certificateFile;
    options.keyFile = account.keyFile;
    options.caFile = account.caFile;
    options.onlyCaFile = !account.caFile.isEmpty();
    return options;
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
    , m_http(withCertificates(std::move(options), m_account))
{
}

QString PixSession::encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

/// What the network did, in the words of the provider border.
Error PixSession::fromNetwork(const Error& error) const
{
    if (error.code == QStringLiteral("net_certificate")) {
        const auto end = net::certificateEnd(m_account.certificateFile);
        const bool over = end && *end < m_clock.now();
        const QString words = over ? Words::tr("Our certificate for the payment provider expired on %1.")
                                         .arg(end->in(QTimeZone::utc()).date().toString(Qt::ISODate))
                                   : Words::tr("The payment provider and we do not accept each other's certificate: %1")
                                         .arg(error.detail.value(u"reason").toString());
        return {QStringLiteral("provider_denied"), words,
            {{QStringLiteral("certificate"), over ? QStringLiteral("expired") : QStringLiteral("refused")},
                {QStringLiteral("reason"), error.detail.value(u"reason")}},
            {}};
    }
    if (error.code == QStringLiteral("net_too_large"))
        return error.within(QStringLiteral("provider_bad_answer"), error.message);
    if (error.code == QStringLiteral("net_invalid_request"))
        return error.within(QStringLiteral("provider_refused"), error.message);
    return net::mayHaveReachedPeer(error) ? error.within(QStringLiteral("provider_interrupted"),
                                                Words::tr("The payment provider's answer was lost."))
                                          : error.within(QStringLiteral("provider_unavailable"),
                                                Words::tr("The payment provider can't be reached."));
}

net::Request PixSession::tokenRequest() const
{
    net::Request request{
        .method = "POST", .target = m_account.tokenUrl.toUtf8(), .headers = {{"Accept", "application/json"}}};
    QJsonObject fields{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")}};
    if (!m_profile.scopes.isEmpty())
        fields.insert(QStringLiteral("scope"), m_profile.scopes);
    if (m_profile.tokenAuth == PixProfile::Auth::Basic) {
        request.headers.set("Authorization", net::basic(m_account.clientId, m_account.clientSecret));
    } else {
        fields.insert(QStringLiteral("client_id"), m_account.clientId);
        fields.insert(QStringLiteral("client_secret"), m_account.clientSecret);
    }
    if (m_profile.tokenFormat == PixProfile::Format::Json) {
        request.headers.set("Content-Type", "application/json");
        request.body = json::compact(fields);
        return request;
    }
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    net::Parameters form;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        form.add(it.key(), it->toString());
    request.body = form.encode();
    return request;
}

Result<QString> PixSession::token()
{
    if (m_token && m_clock.now() < m_token->until)
        return m_token->value;
    const auto answer = m_http.send(tokenRequest());
    if (!answer)
        return Failure(fromNetwork(answer.error()));
    if (!answer->isSuccess()) {
        Error problem = problemFromAnswer(answer->status, answer->body);
        if (problem.code == QStringLiteral("provider_refused"))
            problem.code = QStringLiteral("provider_denied");
        return Failure(std::move(problem));
    }
    const auto json = json::parseObject(answer->body);
    const QString value = json ? json->value(u"access_token").toString() : QString();
    if (value.isEmpty())
        return failure(QStringLiteral("provider_bad_answer"),
            Words::tr("The provider's answer has no usable “%1”.").arg(QStringLiteral("access_token")));
    const auto life = std::chrono::seconds(json->value(u"expires_in").toInteger(300));
    m_token = Token{value, m_clock.now() + std::max<std::chrono::seconds>(life - tokenMargin, 1s)};
    return value;
}

QString PixSession::address(const QString& path) const
{
    const QString whole = m_account.baseUrl + path;
    if (m_profile.appKey.isEmpty() || m_account.appKey.isEmpty())
        return whole;
    const net::Parameters key{{m_profile.appKey, m_account.appKey}};
    return whole + (path.contains(u'?') ? u'&' : u'?') + formText(key);
}

Result<net::Response> PixSession::send(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    TRATO_TRY(const QString bearer, token());
    net::Request request{.method = method,
        .target = address(path).toUtf8(),
        .headers = {{"Authorization", net::bearer(bearer)}, {"Accept", "application/json"}}};
    if (!body.isEmpty()) {
        request.headers.set("Content-Type", "application/json");
        request.body = json::compact(body);
    }
    auto answer = m_http.send(request);
    if (!answer)
        return Failure(fromNetwork(answer.error()));
    return answer;
}

Result<QJsonObject> PixSession::ask(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    TRATO_TRY(net::Response answer, send(method, path, body));
    if (answer.status == 401) {
        // The provider took the token back before its time.
        m_token.reset();
        TRATO_TRY(answer, send(method, path, body));
    }
    if (!answer.isSuccess()) {
        qCInfo(logPayments).noquote() << "pix" << m_account.name << method << path.section(u'?', 0, 0) << answer.status;
        return Failure(problemFromAnswer(answer.status, answer.body));
    }
    if (answer.body.trimmed().isEmpty())
        return QJsonObject();
    auto json = json::parseObject(answer.body);
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
