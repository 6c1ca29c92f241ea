#include "channels/net/httpclient.h"

#include <QCoreApplication>
#include <QUrl>

#include <boost/asio/ip/address.hpp>
#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace trato::net {

namespace {

constexpr qint64 maxResponseHeaderBytes = 256 * 1024;

void initialiseCurlOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

struct SlistFree {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Slist = std::unique_ptr<curl_slist, SlistFree>;

/// What the callbacks fill while one request runs.
struct Exchange {
    QByteArrayView upload;
    Response response;
    qint64 headerBytes = 0;
    qint64 maxBodyBytes = 0;
    qint64 bodyBytes = 0;
    bool tooLarge = false;
    bool enough = false;
    HttpClient::OnBytes onBytes = {}; ///< takes the body in the response's place
    std::stop_token stop;
};

size_t takeBody(char* bytes, size_t size, size_t count, void* context)
{
    auto* exchange = static_cast<Exchange*>(context);
    const auto length = qsizetype(size) * qsizetype(count);
    exchange->bodyBytes += length;
    if (exchange->bodyBytes > exchange->maxBodyBytes) {
        exchange->tooLarge = true;
        return 0;
    }
    if (exchange->onBytes)
        exchange->enough = !exchange->onBytes(QByteArrayView(bytes, length));
    else
        exchange->response.body.append(bytes, length);
    return exchange->enough ? 0 : size * count;
}

size_t takeHeader(char* bytes, size_t size, size_t count, void* context)
{
    auto* exchange = static_cast<Exchange*>(context);
    const QByteArrayView line(bytes, qsizetype(size * count));
    exchange->headerBytes += line.size();
    if (exchange->headerBytes > maxResponseHeaderBytes) {
        exchange->tooLarge = true;
        return 0;
    }
    if (line.startsWith("HTTP/"))
        exchange->response.headers = {};
    if (const qsizetype colon = line.indexOf(':'); colon > 0)
        exchange->response.headers.add(line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
    return size * count;
}

size_t giveBody(char* into, size_t size, size_t count, void* context)
{
    auto* exchange = static_cast<Exchange*>(context);
    const qsizetype length = std::min(qsizetype(size * count), exchange->upload.size());
    std::copy_n(exchange->upload.data(), length, into);
    exchange->upload = exchange->upload.sliced(length);
    return size_t(length);
}

int watchStop(void* context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Exchange*>(context)->stop.stop_requested() ? 1 : 0;
}

bool isLoopback(const QString& host)
{
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(host.toStdString(), error);
    return host == u"localhost" || (!error && address.is_loopback());
}

bool hasControl(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

QString translated(const char* text) { return QCoreApplication::translate("net", text); }

Failure invalidRequest(const QString& reason)
{
    return failure(QStringLiteral("net_invalid_request"),
        translated(QT_TRANSLATE_NOOP("net", "This request can't be sent: %1")).arg(reason));
}

Result<QUrl> checkedUrl(const Request& request)
{
    const QUrl url = QUrl::fromEncoded(request.target, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || hasControl(request.target))
        return invalidRequest(QStringLiteral("address"));
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && isLoopback(url.host())))
        return invalidRequest(QStringLiteral("https"));
    return url;
}

Result<Slist> headerList(const Headers& headers)
{
    // Without this libcurl waits a second for "100 Continue" before larger bodies.
    Slist list(curl_slist_append(nullptr, "Expect:"));
    for (const Headers::Field& field : headers.fields()) {
        if (field.first.isEmpty() || hasControl(field.first) || hasControl(field.second) || field.first.contains(':'))
            return invalidRequest(QStringLiteral("header %1").arg(QString::fromLatin1(field.first)));
        const QByteArray line = field.second.isEmpty() ? field.first + ';' : field.first + ": " + field.second;
        list.reset(curl_slist_append(list.release(), line.constData()));
    }
    return list;
}

/// The handshake failed over a certificate. With TLS 1.3 a server says no to ours only after we believe it to be done:
/// then it is an alert in the place of an answer.
bool isCertificateProblem(CURLcode code, const QByteArray& words)
{
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CERTPROBLEM || code == CURLE_SSL_CACERT_BADFILE ||
        code == CURLE_SSL_ISSUER_ERROR)
        return true;
    return words.contains(" alert ") && (words.contains("certificate") || words.contains("unknown ca"));
}

} // namespace

class HttpClient::Private {
public:
    explicit Private(HttpClientOptions given)
        : options(std::move(given))
    {
        initialiseCurlOnce();
        handle = curl_easy_init();
    }
    ~Private() { curl_easy_cleanup(handle); }
    Q_DISABLE_COPY_MOVE(Private)

    void configure(const Request& request, const QUrl& url, Exchange& exchange, curl_slist* headers);
    void configureMethod(const Request& request, Exchange& exchange);
    void configureTls();
    Result<Response> perform(const Request& request, Exchange& exchange, std::chrono::milliseconds within);
    Result<Response> outcome(CURLcode code, Exchange& exchange);

    HttpClientOptions options;
    CURL* handle = nullptr;
    std::array<char, CURL_ERROR_SIZE> words{};
};

void HttpClient::Private::configureMethod(const Request& request, Exchange& exchange)
{
    if (request.method == "HEAD")
        curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, request.method.constData());
    const bool mayCarryBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (!mayCarryBody && request.body.isEmpty())
        return;
    // libcurl silently repeats a request when a kept connection dies before the answer. A body that it reads by
    // callback and can't rewind keeps it from doing so; without a body only a fresh connection does.
    exchange.upload = request.body;
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(request.body.size()));
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, giveBody);
    curl_easy_setopt(handle, CURLOPT_READDATA, &exchange);
    if (request.body.isEmpty())
        curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
}

void HttpClient::Private::configureTls()
{
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!options.caFile.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, options.caFile.toLocal8Bit().constData());
    if (options.onlyCaFile)
        curl_easy_setopt(handle, CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    if (!options.certificateFile.isEmpty())
        curl_easy_setopt(handle, CURLOPT_SSLCERT, options.certificateFile.toLocal8Bit().constData());
    if (!options.keyFile.isEmpty())
        curl_easy_setopt(handle, CURLOPT_SSLKEY, options.keyFile.toLocal8Bit().constData());
}

void HttpClient::Private::configure(const Request& request, const QUrl& url, Exchange& exchange, curl_slist* headers)
{
    curl_easy_reset(handle);
    words.front() = 0;
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, words.data());
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_URL, request.target.constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(handle, CURLOPT_USERAGENT, options.userAgent.constData());
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, long(options.connectTimeout.count()));
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, watchStop);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &exchange);
    if (isLoopback(url.host()))
        curl_easy_setopt(handle, CURLOPT_PROXY, "");
    configureTls();
    configureMethod(request, exchange);
}

Result<Response> HttpClient::Private::outcome(CURLcode code, Exchange& exchange)
{
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    exchange.response.status = int(status);
    if (code == CURLE_OK || exchange.enough)
        return std::move(exchange.response);

    const QJsonObject detail{{QStringLiteral("reason"), QString::fromLatin1(curl_easy_strerror(code))},
        {QStringLiteral("status"), int(status)}};
    if (exchange.tooLarge) {
        return failure(QStringLiteral("net_too_large"),
            translated(QT_TRANSLATE_NOOP("net", "The provider's answer is too large.")), detail);
    }
    if (isCertificateProblem(code, words.data())) {
        return failure(QStringLiteral("net_certificate"),
            translated(QT_TRANSLATE_NOOP("net", "A certificate was not accepted.")),
            {{QStringLiteral("reason"), QString::fromLocal8Bit(words.data())}});
    }
    long requestBytes = 0;
    curl_easy_getinfo(handle, CURLINFO_REQUEST_SIZE, &requestBytes);
    if (requestBytes == 0) {
        return failure(QStringLiteral("net_refused"),
            translated(QT_TRANSLATE_NOOP("net", "The provider can't be reached.")), detail);
    }
    return failure(QStringLiteral("net_interrupted"),
        translated(QT_TRANSLATE_NOOP("net", "The connection to the provider broke off before its answer.")), detail);
}

HttpClient::HttpClient(HttpClientOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

HttpClient::~HttpClient() = default;

Result<Response> HttpClient::Private::perform(
    const Request& request, Exchange& exchange, std::chrono::milliseconds within)
{
    TRATO_TRY(const QUrl url, checkedUrl(request));
    TRATO_TRY(const Slist headers, headerList(request.headers));
    if (request.method.isEmpty() || !std::ranges::all_of(request.method, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return invalidRequest(QStringLiteral("method"));

    exchange.maxBodyBytes = options.maxResponseBytes;
    exchange.stop = options.stop;
    configure(request, url, exchange, headers.get());
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, long(within.count()));
    return outcome(curl_easy_perform(handle), exchange);
}

Result<Response> HttpClient::send(const Request& request)
{
    Exchange exchange;
    return d->perform(request, exchange, d->options.totalTimeout);
}

Result<Response> HttpClient::stream(const Request& request, const OnBytes& onBytes, std::chrono::milliseconds within)
{
    Exchange exchange;
    exchange.onBytes = onBytes;
    return d->perform(request, exchange, within);
}

Result<Response> HttpClient::get(const QByteArray& url, const Headers& headers)
{
    return send({.method = "GET", .target = url, .headers = headers});
}

Result<Response> HttpClient::post(const QByteArray& url, const QByteArray& body, const Headers& headers)
{
    return send({.method = "POST", .target = url, .headers = headers, .body = body});
}

bool mayHaveReachedPeer(const Error& error)
{
    return error.code == u"net_interrupted" || error.code == u"net_too_large";
}

} // namespace trato::net
