#include "channels/net/httpclient.h"

#include "channels/net/httpserver.h"
#include "core/channels/net/rawsocket.h"
#include "support/result.h"

#include <QProcess>
#include <QTemporaryDir>

#include <future>
#include <thread>

using namespace std::chrono_literals;
using namespace trato;
using namespace trato::net;
using trato::test::RawListener;

namespace {

QByteArray urlOf(const RawListener& listener)
{
    return "http://127.0.0.1:" + QByteArray::number(listener.port()) + "/";
}

/// Port of 127.0.0.1 on which nothing listens any more.
quint16 deadPort() { return RawListener().port(); }

} // namespace

TEST(HttpClient, NothingListeningIsSafeToRepeat)
{
    HttpClient client;
    const auto result = client.post("http://127.0.0.1:" + QByteArray::number(deadPort()) + "/", "x");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"net_refused");
    EXPECT_FALSE(mayHaveReachedPeer(result.error()));
}

TEST(HttpClient, ADroppedAnswerIsUncertain)
{
    RawListener listener;
    std::thread peer([&] {
        const int connection = listener.accept();
        RawListener::readUntil(connection, "corpo");
        RawListener::close(connection);
    });
    HttpClient client;
    const auto result = client.post(urlOf(listener), "corpo");
    peer.join();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"net_interrupted");
    EXPECT_TRUE(mayHaveReachedPeer(result.error()));
}

TEST(HttpClient, AKeptConnectionThatDiesIsNotRepeated)
{
    RawListener listener;
    auto repeated = std::async(std::launch::async, [&] {
        const int connection = listener.accept();
        RawListener::readUntil(connection, "um");
        RawListener::write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        RawListener::readUntil(connection, "dois");
        RawListener::close(connection);
        // A second connection may come, but the request must not.
        const int again = listener.accept(500ms);
        if (again < 0)
            return QByteArray();
        const QByteArray request = RawListener::readUntil(again, "\r\n\r\n");
        RawListener::close(again);
        return request;
    });
    HttpClient client;
    ASSERT_UNWRAP(const Response first, client.post(urlOf(listener), "um"));
    EXPECT_EQ(first.status, 200);
    const auto second = client.post(urlOf(listener), "dois");
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, u"net_interrupted");
    EXPECT_EQ(repeated.get(), "");
}

TEST(HttpClient, TimeOutsAfterSendingAreUncertain)
{
    RawListener listener;
    HttpClient client({.totalTimeout = 200ms});
    const auto result = client.post(urlOf(listener), "x");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"net_interrupted");
}

TEST(HttpClient, TruncatedAnswersAreUncertain)
{
    RawListener listener;
    std::thread peer([&] {
        const int connection = listener.accept();
        RawListener::readUntil(connection, "\r\n\r\n");
        RawListener::write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc");
        RawListener::close(connection);
    });
    HttpClient client;
    const auto result = client.get(urlOf(listener));
    peer.join();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"net_interrupted");
}

TEST(HttpClient, LimitsTheAnswer)
{
    ASSERT_UNWRAP(const auto server,
        HttpServer::start({}, [](const Request&) { return Response::text(200, QByteArray(10'000, 'x')); }));
    HttpClient client({.maxResponseBytes = 9'999});
    const auto result = client.get(server->url().toLatin1());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"net_too_large");
    EXPECT_TRUE(mayHaveReachedPeer(result.error()));
}

TEST(HttpClient, RefusesWhatMustNotBeSent)
{
    HttpClient client;
    for (const QByteArray& address :
        {QByteArray(""), QByteArray("no address"), QByteArray("file:///etc/passwd"), QByteArray("http://example.com/"),
            QByteArray("ftp://127.0.0.1/"), QByteArray("https://a b/"), QByteArray("http://127.0.0.1/\r\nX: y")}) {
        const auto result = client.get(address);
        ASSERT_FALSE(result) << address.toStdString();
        EXPECT_EQ(result.error().code, u"net_invalid_request") << address.toStdString();
    }
    const auto injected = client.get("http://127.0.0.1:1/", {{"X-A", "1\r\nX-B: 2"}});
    EXPECT_EQ(injected.error().code, u"net_invalid_request");
    EXPECT_EQ(client.send({.method = "GET /", .target = "http://127.0.0.1:1/"}).error().code, u"net_invalid_request");
}

TEST(HttpClient, SendsEveryMethodWithItsBody)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, [](const Request& request) {
        return Response::text(200, request.method + ':' + request.body + ':' + request.headers.value("Content-Length"));
    }));
    HttpClient client;
    const QByteArray url = server->url().toLatin1() + "/x";
    for (const QByteArray& method : {QByteArray("POST"), QByteArray("PUT"), QByteArray("PATCH")}) {
        ASSERT_UNWRAP(const Response full, client.send({.method = method, .target = url, .body = "abc"}));
        EXPECT_EQ(full.body, method + ":abc:3");
        ASSERT_UNWRAP(const Response empty, client.send({.method = method, .target = url}));
        EXPECT_EQ(empty.body, method + "::0");
    }
    ASSERT_UNWRAP(const Response deleted, client.send({.method = "DELETE", .target = url}));
    EXPECT_EQ(deleted.body, "DELETE::");
    ASSERT_UNWRAP(const Response head, client.send({.method = "HEAD", .target = url}));
    EXPECT_EQ(head.body, "");
    ASSERT_UNWRAP(const Response again, client.get(url));
    EXPECT_EQ(again.body, "GET::");
}

TEST(HttpClient, StopEndsARunningCall)
{
    RawListener listener;
    std::stop_source source;
    HttpClient client({.totalTimeout = 60s, .stop = source.get_token()});
    std::thread stopper([&] {
        const int connection = listener.accept();
        RawListener::readUntil(connection, "\r\n\r\n");
        source.request_stop();
    });
    const auto result = client.get(urlOf(listener));
    stopper.join();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, u"net_interrupted");
}

TEST(HttpClient, VerifiesCertificates)
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
            QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("1"), QStringLiteral("-subj"),
            QStringLiteral("/CN=localhost"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
            QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    ASSERT_TRUE(openssl.waitForFinished(60'000));
    ASSERT_EQ(openssl.exitCode(), 0);

    ASSERT_UNWRAP(const auto server, HttpServer::start({.certificateFile = certificate, .keyFile = key},
                                         [](const Request& request) { return Response::text(200, request.body); }));
    HttpClient trusting({.caFile = certificate});
    ASSERT_UNWRAP(const Response response, trusting.post(server->url().toLatin1(), "seguro"));
    EXPECT_EQ(response.body, "seguro");
    HttpClient strict;
    const auto refused = strict.post(server->url().toLatin1(), "seguro");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"net_certificate");
}
