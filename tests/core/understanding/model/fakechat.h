#pragma once

#include "channels/net/httpserver.h"
#include "understanding/model/modelsettings.h"

#include <QJsonObject>

#include <future>
#include <mutex>

namespace trato::understanding::test {

/// A chat endpoint on 127.0.0.1 that answers as it is told, also as none should.
class FakeChat final {
public:
    FakeChat();

    /// What the next questions get. Status 0 closes the connection without an answer.
    void answer(const net::Response& response);
    /// As a stream of pieces of `text`, ended as it should be.
    void say(const QString& text);
    /// As a stream of exactly these bytes.
    void stream(const QByteArray& bytes);
    /// Questions are not answered until this object goes.
    void hang();

    [[nodiscard]] ModelSettings settings() const;
    [[nodiscard]] QVector<net::Request> asked() const;
    /// The body of the last question.
    [[nodiscard]] QJsonObject lastBody() const;

    ~FakeChat();

private:
    net::Response take(const net::Request& request);

    mutable std::mutex m_mutex;
    net::Response m_answer;
    QVector<net::Request> m_asked;
    bool m_hangs = false;
    std::promise<void> m_over;
    std::shared_future<void> m_end = m_over.get_future().share();
    std::unique_ptr<net::HttpServer> m_server;
};

/// One piece of a stream.
QByteArray chunkOf(const QString& text);

} // namespace trato::understanding::test
