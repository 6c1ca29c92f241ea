#include "payments/pix/pixclient.h"

#include "base/json.h"
#include "base/log.h"
#include "payments/pix/brcode.h"
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
    return options;
}

/// What the network did, in the words of the provider border.
Error fromNetwork(const Error& error)
{
    if (error.code == QStringLiteral("net_too_large"))
        return error.within(QStringLiteral("provider_bad_answer"), error.message);
    if (error.code == QStringLiteral("net_invalid_request"))
        return error.within(QStringLiteral("provider_refused"), error.message);
    return net::mayHaveReachedPeer(error) ? error.within(QStringLiteral("provider_interrupted"),
                                                Words::tr("The payment provider's answer was lost."))
                                          : error.within(QStringLiteral("provider_unavailable"),
                                                Words::tr("The payment provider can't be reached."));
}

QString encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QString rfc3339(Instant instant)
{
    return instant.in(QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
}

bool isSame(const RegisteredCharge& found, const Charge& wanted, const QString& key)
{
    return found.txid == wanted.txid && found.amount == wanted.amount && found.due == wanted.due &&
           (found.key.isEmpty() || found.key == key);
}

/// A charge whose copy-and-paste code really leads to it; made here when the provider sends none.
Result<RegisteredCharge> withCode(RegisteredCharge charge, const PixAccount& account)
{
    if (charge.pixCode.isEmpty()) {
        TRATO_TRY(charge.pixCode, encodeBrCode({.key = {},
                                      .url = charge.location,
                                      .name = account.receiverName,
                                      .city = account.receiverCity,
                                      .amount = {},
                                      .txid = {},
                                      .description = {}}));
        return charge;
    }
    const auto code = decodeBrCode(charge.pixCode);
    const bool right = code && code->crcOk && code->kind == BrCodeKind::Dynamic &&
                       (charge.location.isEmpty() || code->url.compare(charge.location, Qt::CaseInsensitive) == 0);
    if (!right)
        return failure(QStringLiteral("provider_bad_answer"),
            Words::tr("The provider's Pix code does not lead to this charge."),
            {{QStringLiteral("txid"), charge.txid}});
    return charge;
}

Failure otherCharge(const QString& txid)
{
    return failure(QStringLiteral("provider_refused"),
        Words::tr("The provider has another charge under this identifier (%1).").arg(txid),
        {{QStringLiteral("txid"), txid}});
}

} // namespace

PixClient::PixClient(PixAccount account, const Clock& clock, net::HttpClientOptions options)
    : m_account(std::move(account))
    , m_clock(clock)
    , m_http(withCertificates(std::move(options), m_account))
{
}

PixClient::~PixClient() = default;

Result<QString> PixClient::token()
{
    if (m_token && m_clock.now() < m_token->until)
        return m_token->value;
    const auto answer = m_http.send({.method = "POST",
        .target = m_account.tokenUrl.toUtf8(),
        .headers = {{"Authorization", net::basic(m_account.clientId, m_account.clientSecret)},
            {"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = "grant_type=client_credentials"});
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

Result<net::Response> PixClient::send(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    TRATO_TRY(const QString bearer, token());
    net::Request request{.method = method,
        .target = (m_account.baseUrl + path).toUtf8(),
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

Result<QJsonObject> PixClient::ask(const QByteArray& method, const QString& path, const QJsonObject& body)
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

Result<RegisteredCharge> PixClient::registerCharge(const Charge& wanted)
{
    const auto put = [&]() -> Result<RegisteredCharge> {
        TRATO_TRY(const QJsonObject json,
            ask("PUT", QStringLiteral("/cobv/") + wanted.txid, chargeToJson(wanted, m_account.key)));
        return chargeFromJson(json);
    };
    auto made = put();
    if (!made && (made.error().code == QStringLiteral("provider_interrupted") ||
                     made.error().code == QStringLiteral("provider_refused"))) {
        auto found = charge(wanted.txid);
        const bool absent = !found && found.error().code == QStringLiteral("provider_not_found");
        if (found)
            made = std::move(found);
        else if (absent && made.error().code == QStringLiteral("provider_interrupted"))
            made = put();
    }
    if (made && !isSame(*made, wanted, m_account.key))
        return otherCharge(wanted.txid);
    return made ? withCode(std::move(*made), m_account) : std::move(made);
}

Result<RegisteredCharge> PixClient::charge(const ChargeName& name)
{
    TRATO_TRY(const QJsonObject json, ask("GET", QStringLiteral("/cobv/") + encoded(name.txid)));
    return chargeFromJson(json);
}

Result<RegisteredCharge> PixClient::cancelCharge(const ChargeName& name)
{
    const auto patched = ask("PATCH", QStringLiteral("/cobv/") + encoded(name.txid),
        {{QStringLiteral("status"), QStringLiteral("REMOVIDA_PELO_USUARIO_RECEBEDOR")}});
    if (patched)
        return chargeFromJson(*patched);
    // Perhaps it is removed already, or paid: the charge itself says so.
    if (patched.error().code == QStringLiteral("provider_refused") ||
        patched.error().code == QStringLiteral("provider_interrupted")) {
        auto found = charge(name);
        if (found && found->status != ChargeStatus::Active)
            return found;
    }
    return Failure(patched.error());
}

Result<ReceivedPayment> PixClient::payment(const QString& endToEndId)
{
    TRATO_TRY(const QJsonObject json, ask("GET", QStringLiteral("/pix/") + encoded(endToEndId)));
    TRATO_TRY(ReceivedPayment payment, paymentFromJson(json));
    if (payment.externalId != endToEndId)
        return failure(QStringLiteral("provider_bad_answer"), Words::tr("The provider answered with another payment."));
    return payment;
}

Result<void> PixClient::pages(const QString& path, Instant from, Instant to, const QString& list,
    const std::function<Result<void>(const QJsonObject&)>& visit)
{
    for (int page = 0; page < maxPages; ++page) {
        const net::Parameters query{{QStringLiteral("inicio"), rfc3339(from)}, {QStringLiteral("fim"), rfc3339(to)},
            {QStringLiteral("paginacao.paginaAtual"), QString::number(page)},
            {QStringLiteral("paginacao.itensPorPagina"), QString::number(perPage)}};
        TRATO_TRY(const QJsonObject json, ask("GET", path + u'?' + QString::fromLatin1(query.encode())));
        for (const QJsonValue& item : json.value(list).toArray())
            TRATO_CHECK(visit(item.toObject()));
        const QJsonObject paging = json.value(u"parametros").toObject().value(u"paginacao").toObject();
        if (page + 1 >= paging.value(u"quantidadeDePaginas").toInt(1))
            return {};
    }
    return failure(QStringLiteral("provider_bad_answer"), Words::tr("The provider's pages never end."));
}

Result<void> PixClient::payments(Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit)
{
    return pages(QStringLiteral("/pix"), from, to, QStringLiteral("pix"), [&](const QJsonObject& json) -> Result<void> {
        TRATO_TRY(const ReceivedPayment payment, paymentFromJson(json));
        visit(payment);
        return {};
    });
}

Result<void> PixClient::charges(Instant from, Instant to, const std::function<void(const RegisteredCharge&)>& visit)
{
    return pages(
        QStringLiteral("/cobv"), from, to, QStringLiteral("cobs"), [&](const QJsonObject& json) -> Result<void> {
            TRATO_TRY(const RegisteredCharge charge, chargeFromJson(json));
            visit(charge);
            return {};
        });
}

Result<std::vector<ReceivedPayment>> PixClient::noticed(QByteArrayView bytes)
{
    TRATO_TRY(const PixNotice notice, parsePixNotice(bytes));
    std::vector<ReceivedPayment> payments;
    for (const QString& hint : notice.endToEndIds) {
        TRATO_TRY(auto one, payment(hint));
        payments.push_back(std::move(one));
    }
    return payments;
}

Result<void> PixClient::setWebhook(const QString& url)
{
    TRATO_CHECK(
        ask("PUT", QStringLiteral("/webhook/") + encoded(m_account.key), {{QStringLiteral("webhookUrl"), url}}));
    return {};
}

} // namespace trato::payments
