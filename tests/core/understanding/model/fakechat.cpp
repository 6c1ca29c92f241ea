#include "core/understanding/model/fakechat.h"

#include "base/json.h"

#include <QJsonArray>

namespace trato::understanding::test {

using namespace Qt::Literals::StringLiterals;

FakeChat::FakeChat()
    : m_server(net::HttpServer::start({.workers = 2}, net::Handler([this](const net::Request& request) {
        return take(request);
    })).value())
{
    say(u"ok"_s);
}

FakeChat::~FakeChat()
{
    m_over.set_value();
    m_server->stop();
}

net::Response FakeChat::take(const net::Request& request)
{
    std::unique_lock lock(m_mutex);
    m_asked.append(request);
    const net::Response answer = m_answer;
    const bool hangs = m_hangs;
    lock.unlock();
    if (hangs)
        m_end.wait();
    return answer;
}

void FakeChat::answer(const net::Response& response)
{
    const std::lock_guard lock(m_mutex);
    m_answer = response;
}

QByteArray chunkOf(const QString& text)
{
    const QJsonObject delta{{u"content"_s, text}};
    return "data: " +
           json::compact(QJsonObject{{u"choices"_s, QJsonArray{QJsonObject{{u"index"_s, 0}, {u"delta"_s, delta}}}}}) +
           "\n\n";
}

void FakeChat::say(const QString& text)
{
    QByteArray pieces;
    for (qsizetype at = 0; at < text.size(); at += 7)
        pieces += chunkOf(text.mid(at, 7));
    stream(pieces + "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
}

void FakeChat::stream(const QByteArray& bytes)
{
    answer({.status = 200, .headers = {{"Content-Type", "text/event-stream"}}, .body = bytes});
}

void FakeChat::hang()
{
    const std::lock_guard lock(m_mutex);
    m_hangs = true;
}

ModelSettings FakeChat::settings() const
{
    ModelSettings settings;
    settings.url = m_server->url() + u"/v1/chat/completions"_s;
    settings.name = u"small"_s;
    settings.key = u"secret"_s;
    settings.enabled = true;
    settings.secondReading = true;
    settings.rephrase = true;
    return settings;
}

QVector<net::Request> FakeChat::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

QJsonObject FakeChat::lastBody() const
{
    const auto all = asked();
    return all.isEmpty() ? QJsonObject() : json::parseObject(all.last().body).value_or(QJsonObject());
}

} // namespace trato::understanding::test
