#include "channels/net/httpserver.h"

#include "channels/net/httpclient.h"
#include "core/channels/net/rawsocket.h"
#include "support/result.h"

#include <array>
#include <atomic>
#include <future>
#include <latch>
#include <mutex>

using namespace std::chrono_literals;
using namespace trato;
using namespace trato::net;
using trato::test::RawSocket;

namespace {

Response echo(const Request& request)
{
    Response response = Response::text(200, request.method + ' ' + request.target + '\n' + request.body);
    response.headers.add("X-Given", request.headers.value("X-Given"));
    return response;
}

QByteArray urlOf(const HttpServer& server, const QByteArray& path) { return server.url().toLatin1() + path; }

int count(const QByteArray& text, const QByteArray& what) { return int(text.count(what)); }

} // namespace

TEST(HttpServer, AnswersAndKeepsTheConnection)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, echo));
    EXPECT_GT(server->port(), 0);
    HttpClient client;
    for (int i = 0; i < 3; ++i) {
        ASSERT_UNWRAP(const Response response, client.post(urlOf(*server, "/a?b=%20"), "corpo", {{"x-given", "x y"}}));
        EXPECT_EQ(response.status, 200);
        EXPECT_EQ(response.body, "POST /a?b=%20\ncorpo");
        EXPECT_EQ(response.headers.value("X-GIVEN"), "x y");
    }
}

TEST(HttpServer, TakesBinaryBodiesUnchanged)
{
    ASSERT_UNWRAP(const auto server,
        HttpServer::start({}, [](const Request& request) { return Response{.status = 201, .body = request.body}; }));
    QByteArray body;
    for (int i = 0; i < 300'000; ++i)
        body.append(char(i * 31 % 256));
    HttpClient client;
    ASSERT_UNWRAP(const Response response, client.post(urlOf(*server, "/"), body));
    EXPECT_EQ(response.status, 201);
    EXPECT_EQ(response.body, body);
}

TEST(HttpServer, RefusesTooLargeBodiesBeforeReadingThem)
{
    std::atomic<int> handled = 0;
    ASSERT_UNWRAP(const auto server, HttpServer::start({.maxBodyBytes = 1000}, [&](const Request&) {
        ++handled;
        return Response();
    }));
    RawSocket declared(server->port());
    declared.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n");
    EXPECT_TRUE(declared.receiveUntil("\r\n\r\n").startsWith("HTTP/1.1 413"));

    RawSocket chunked(server->port());
    chunked.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 3; ++i)
        chunked.send("200\r\n" + QByteArray(512, 'x') + "\r\n");
    EXPECT_TRUE(chunked.receiveUntil("\r\n\r\n").startsWith("HTTP/1.1 413"));

    HttpClient client;
    ASSERT_UNWRAP(const Response exact, client.post(urlOf(*server, "/"), QByteArray(1000, 'x')));
    EXPECT_EQ(exact.status, 200);
    EXPECT_EQ(handled, 1);
}

TEST(HttpServer, RefusesTooLargeHeaders)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({.maxHeaderBytes = 2048}, echo));
    RawSocket socket(server->port());
    socket.send("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + QByteArray(4000, 'a') + "\r\n\r\n");
    EXPECT_TRUE(socket.receiveUntil("\r\n\r\n").startsWith("HTTP/1.1 431"));
}

TEST(HttpServer, AnswersGarbageWith400)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, echo));
    for (const QByteArray& garbage : {QByteArray("\x16\x03\x01\x02hello\r\n\r\n"), QByteArray("GET\r\n\r\n"),
             QByteArray("GET / HTTP/9.9\r\n\r\n"), QByteArray("POST / HTTP/1.1\r\nContent-Length: abc\r\n\r\n"),
             QByteArray("GET / HTTP/1.1\r\nBad Header\r\n\r\n"),
             QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd")}) {
        RawSocket socket(server->port());
        socket.send(garbage);
        EXPECT_TRUE(socket.receiveUntil("\r\n\r\n").startsWith("HTTP/1.1 400")) << garbage.toStdString();
    }
}

TEST(HttpServer, CutsOffPeersThatDrip)
{
    std::atomic<int> handled = 0;
    ASSERT_UNWRAP(
        const auto server, HttpServer::start({.headerTimeout = 150ms, .bodyTimeout = 150ms}, [&](const Request&) {
            ++handled;
            return Response();
        }));
    RawSocket header(server->port());
    header.send("GET / HTTP/1.1\r\nHost:");
    RawSocket body(server->port());
    body.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n12345");
    RawSocket silent(server->port());
    EXPECT_TRUE(header.receiveUntil("\r\n\r\n").startsWith("HTTP/1.1 408"));
    EXPECT_TRUE(body.receiveUntil("\r\n\r\n").startsWith("HTTP/1.1 408"));
    EXPECT_EQ(silent.receiveAll(), "");
    EXPECT_TRUE(silent.isClosedByPeer());
    EXPECT_EQ(handled, 0);
}

TEST(HttpServer, ATruncatedRequestIsNeverHandled)
{
    std::atomic<int> handled = 0;
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, [&](const Request&) {
        ++handled;
        return Response();
    }));
    RawSocket socket(server->port());
    socket.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n12345");
    socket.finishSending();
    EXPECT_EQ(socket.receiveAll(), "");
    EXPECT_EQ(handled, 0);
}

TEST(HttpServer, AnswersPipelinedRequestsInOrder)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, echo));
    RawSocket socket(server->port());
    QByteArray pipeline;
    for (int i = 0; i < 50; ++i)
        pipeline += "POST /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab";
    socket.send(pipeline);
    for (int i = 0; i < 50; ++i)
        EXPECT_TRUE(socket.receiveUntil("\nab").contains("POST /" + QByteArray::number(i) + "\nab"));
}

TEST(HttpServer, ContinuesWhenAskedTo)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, echo));
    RawSocket socket(server->port());
    socket.send("POST /x HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_EQ(socket.receiveUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    socket.send("ok");
    EXPECT_TRUE(socket.receiveUntil("\nok").startsWith("HTTP/1.1 200"));
}

TEST(HttpServer, HeadHasNoBodyAndOldClientsAreClosed)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, echo));
    RawSocket head(server->port());
    head.send("HEAD /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray answer = head.receiveAll();
    EXPECT_TRUE(answer.contains("Content-Length: 8"));
    EXPECT_TRUE(answer.endsWith("\r\n\r\n"));
    RawSocket old(server->port());
    old.send("GET / HTTP/1.0\r\n\r\n");
    EXPECT_TRUE(old.receiveAll().startsWith("HTTP/1.1 200"));
    EXPECT_TRUE(old.isClosedByPeer());
}

TEST(HttpServer, AHandlerThatThrowsIsA500AndTheServerLives)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({.workers = 1}, [](const Request& request) -> Response {
        if (request.path() == u"/bad")
            throw std::runtime_error("no");
        return Response::text(200, "fine");
    }));
    HttpClient client;
    ASSERT_UNWRAP(const Response bad, client.get(urlOf(*server, "/bad")));
    EXPECT_EQ(bad.status, 500);
    ASSERT_UNWRAP(const Response good, client.get(urlOf(*server, "/good")));
    EXPECT_EQ(good.body, "fine");
}

TEST(HttpServer, EachWorkerHasAHandlerOfItsOwn)
{
    std::atomic<int> made = 0;
    const HandlerFactory factory = [&made]() -> Handler {
        return [number = ++made, thread = std::this_thread::get_id()](const Request&) {
            return Response::text(thread == std::this_thread::get_id() ? 200 : 500, QByteArray::number(number));
        };
    };
    ASSERT_UNWRAP(const auto server, HttpServer::start({.workers = 3}, factory));
    HttpClient client;
    for (int i = 0; i < 20; ++i) {
        ASSERT_UNWRAP(const Response response, client.get(urlOf(*server, "/")));
        EXPECT_EQ(response.status, 200);
    }
    EXPECT_LE(made, 3);
}

TEST(HttpServer, ManyClientsAtOnce)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({.maxConnections = 8}, echo));
    std::atomic<int> right = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 16; ++i) {
        clients.emplace_back([&, i] {
            HttpClient client;
            for (int j = 0; j < 50; ++j) {
                const QByteArray body = QByteArray::number(i) + '/' + QByteArray::number(j);
                const auto response = client.post(urlOf(*server, "/"), body);
                right += response && response->body == "POST /\n" + body ? 1 : 0;
            }
        });
    }
    for (std::thread& client : clients)
        client.join();
    EXPECT_EQ(right, 16 * 50);
}

TEST(HttpServer, IsBusyWhenTooManyWait)
{
    std::promise<void> release;
    const std::shared_future<void> released(release.get_future());
    std::latch running(1);
    ASSERT_UNWRAP(const auto server, HttpServer::start({.workers = 1, .maxWaiting = 1}, [&](const Request& request) {
        if (request.path() == u"/first")
            running.count_down();
        released.wait();
        return Response::text(200, request.target);
    }));
    RawSocket first(server->port());
    first.send("GET /first HTTP/1.1\r\nHost: x\r\n\r\n");
    running.wait();
    RawSocket second(server->port());
    RawSocket third(server->port());
    second.send("GET /second HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    third.send("GET /third HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    // One of the two waits in the queue, the other is told to come back; which one is the network's choice.
    const QByteArray early = second.receiveAll(300ms) + third.receiveAll(300ms);
    release.set_value();
    const QByteArray late = second.receiveAll() + third.receiveAll();
    EXPECT_EQ(count(early, "HTTP/1.1 503"), 1);
    EXPECT_EQ(count(early, "Retry-After: 1"), 1);
    EXPECT_EQ(count(late, "HTTP/1.1 200"), 1);
}

TEST(HttpServer, AnswersInTimeWhateverTheHandlerDoes)
{
    std::promise<void> release;
    const std::shared_future<void> released(release.get_future());
    std::latch running(1);
    std::latch finished(1);
    ASSERT_UNWRAP(const auto server,
        HttpServer::start({.workers = 1, .answerTimeout = 1s, .retryAfter = 7s}, [&](const Request& request) {
            if (request.path() == u"/slow") {
                running.count_down();
                released.wait();
                finished.count_down();
            }
            return Response::text(200, request.target);
        }));
    RawSocket slow(server->port());
    slow.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    running.wait();
    RawSocket waiting(server->port());
    waiting.send("GET /waiting HTTP/1.1\r\nHost: x\r\n\r\n");
    for (RawSocket* const each : {&slow, &waiting}) {
        const QByteArray answer = each->receiveUntil("later\n");
        EXPECT_TRUE(answer.startsWith("HTTP/1.1 503")) << answer.toStdString();
        EXPECT_TRUE(answer.contains("Retry-After: 7\r\n"));
    }
    release.set_value();
    finished.wait();
    // The late answer goes nowhere: the connection's next answer is that of its next request.
    slow.send("GET /next HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray next = slow.receiveAll();
    EXPECT_TRUE(next.startsWith("HTTP/1.1 200")) << next.toStdString();
    EXPECT_TRUE(next.endsWith("/next"));
    EXPECT_EQ(server->counters().answers, (std::map<int, qint64>{{200, 1}, {503, 2}}));
}

TEST(HttpServer, ARequestWhoseTimeIsOverReachesNoHandler)
{
    std::promise<void> release;
    const std::shared_future<void> released(release.get_future());
    std::atomic<int> handled = 0;
    std::latch running(1);
    ASSERT_UNWRAP(
        const auto server, HttpServer::start({.workers = 1, .answerTimeout = 1s}, [&](const Request& request) {
            ++handled;
            if (request.path() == u"/slow") {
                running.count_down();
                released.wait();
            }
            return Response::text(200, "done");
        }));
    RawSocket slow(server->port());
    slow.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    running.wait();
    RawSocket late(server->port());
    late.send("GET /late HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_TRUE(slow.receiveUntil("later\n").startsWith("HTTP/1.1 503"));
    EXPECT_TRUE(late.receiveUntil("later\n").startsWith("HTTP/1.1 503"));
    release.set_value();
    RawSocket after(server->port());
    after.send("GET /after HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(after.receiveAll().endsWith("done"));
    EXPECT_EQ(handled, 2);
}

TEST(HttpServer, MayAnswerAfterItsHandlerHasReturned)
{
    std::mutex mutex;
    std::vector<Reply> waiting;
    std::latch three(3);
    ASSERT_UNWRAP(const auto server, HttpServer::startReplying({.workers = 1}, [&]() -> Replier {
        return [&](const Call& call) {
            const std::scoped_lock lock(mutex);
            waiting.push_back(call.reply);
            three.count_down();
        };
    }));
    std::array<RawSocket, 3> sockets{RawSocket(server->port()), RawSocket(server->port()), RawSocket(server->port())};
    for (RawSocket& socket : sockets)
        socket.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    three.wait();
    for (const Reply& reply : waiting)
        reply(Response::text(200, "all at once"));
    for (RawSocket& socket : sockets)
        EXPECT_TRUE(socket.receiveAll().endsWith("all at once"));
    waiting.clear();
}

TEST(HttpServer, WhoAsksTooMuchIsToldToWait)
{
    ASSERT_UNWRAP(
        const auto server, HttpServer::start({.rates = {.perSecond = 0.001, .burst = 3, .refusal = 1}}, echo));
    const auto ask = [&](const QByteArray& source) {
        RawSocket socket(server->port());
        socket.send("GET / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + source + "\r\nConnection: close\r\n\r\n");
        return socket.receiveAll();
    };
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(ask("198.51.100.7").startsWith("HTTP/1.1 200"));
    const QByteArray refused = ask("198.51.100.7");
    EXPECT_TRUE(refused.startsWith("HTTP/1.1 429")) << refused.toStdString();
    EXPECT_TRUE(refused.contains("Retry-After: 1000\r\n")) << refused.toStdString();
    EXPECT_TRUE(ask("198.51.100.8").startsWith("HTTP/1.1 200"));
    EXPECT_EQ(server->counters().answers.at(429), 1);
}

TEST(HttpServer, WhoIsRefusedOftenIsHeardLessOften)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({.rates = {.perSecond = 0.001, .burst = 100, .refusal = 49}},
                                         [](const Request&) { return Response::text(403, "signature wrong"); }));
    const auto ask = [&] {
        RawSocket socket(server->port());
        socket.send("POST / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.7\r\nConnection: close\r\n\r\n");
        return socket.receiveAll();
    };
    EXPECT_TRUE(ask().startsWith("HTTP/1.1 403"));
    EXPECT_TRUE(ask().startsWith("HTTP/1.1 403"));
    EXPECT_TRUE(ask().startsWith("HTTP/1.1 429"));
}

TEST(HttpServer, AHeadRequestThatIsLimitedGetsNoBody)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({.rates = {.perSecond = 0.001, .burst = 0}}, echo));
    RawSocket socket(server->port());
    socket.send("HEAD / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.7\r\nConnection: close\r\n\r\n");
    const QByteArray answer = socket.receiveAll();
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 429"));
    EXPECT_TRUE(answer.endsWith("\r\n\r\n"));
}

TEST(HttpServer, StopLetsRequestsInHandFinish)
{
    std::promise<void> release;
    const std::shared_future<void> released(release.get_future());
    std::latch running(1);
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, [&](const Request&) {
        running.count_down();
        released.wait();
        return Response::text(200, "done");
    }));
    RawSocket idle(server->port());
    RawSocket busy(server->port());
    busy.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    running.wait();
    auto stopped = std::async(std::launch::async, [&] { server->stop(10s); });
    // The idle connection is closed by the stop: from here on the server knows that it is stopping.
    EXPECT_EQ(idle.receiveAll(), "");
    release.set_value();
    const QByteArray answer = busy.receiveAll();
    EXPECT_TRUE(answer.endsWith("done"));
    EXPECT_TRUE(answer.contains("Connection: close"));
    stopped.get();
    EXPECT_FALSE(RawSocket(server->port()).isConnected());
    server->stop();
}

TEST(HttpServer, StopDoesNotWaitForSlowPeersBeyondTheGrace)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, echo));
    RawSocket slow(server->port());
    slow.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n1");
    const auto before = std::chrono::steady_clock::now();
    server->stop(100ms);
    EXPECT_LT(std::chrono::steady_clock::now() - before, 5s);
    EXPECT_EQ(slow.receiveAll(), "");
}

TEST(HttpServer, SaysWhyItCantListen)
{
    ASSERT_UNWRAP(const auto server, HttpServer::start({}, echo));
    HttpServerOptions bad{.address = QStringLiteral("not an address")};
    EXPECT_EQ(HttpServer::start(bad, echo).error().code, u"listen_failed");
    bad = {.address = QStringLiteral("192.0.2.1")};
    EXPECT_EQ(HttpServer::start(bad, echo).error().code, u"listen_failed");
    bad = {.certificateFile = QStringLiteral("/nonexistent.pem"), .keyFile = QStringLiteral("/nonexistent.key")};
    EXPECT_EQ(HttpServer::start(bad, echo).error().code, u"tls_failed");
}
