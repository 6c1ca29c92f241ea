#include "channels/net/workerpool.h"

#include "base/log.h"

#include <exception>

namespace trato::net {

WorkerPool::WorkerPool(int workers, int maxWaiting, ReplierFactory factory)
    : m_factory(std::move(factory))
    , m_maxWaiting(size_t(maxWaiting))
{
    for (int i = 0; i < workers; ++i)
        m_threads.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool() { stop(); }

bool WorkerPool::submit(Call call)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stopping || m_calls.size() >= m_maxWaiting)
        return false;
    m_calls.push_back(std::move(call));
    m_changed.notify_one();
    return true;
}

void WorkerPool::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_calls.clear();
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

std::optional<Call> WorkerPool::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopping || !m_calls.empty(); });
    if (m_stopping)
        return std::nullopt;
    Call call = std::move(m_calls.front());
    m_calls.pop_front();
    return call;
}

void WorkerPool::run()
{
    const Replier replier = m_factory();
    while (const auto call = next()) {
        if (call->answerBy.hasExpired())
            continue;
        try {
            replier(*call);
        } catch (const std::exception& exception) {
            qCCritical(logChannels) << "request handler failed:" << exception.what();
            call->reply(Response::text(500, "internal error\n"));
        }
    }
}

} // namespace trato::net
