#include "channels/net/workerpool.h"

#include "base/log.h"

#include <exception>

namespace trato::net {

namespace {

Response handled(const Handler& handler, const Request& request)
{
    try {
        return handler(request);
    } catch (const std::exception& exception) {
        qCCritical(logChannels) << "request handler failed:" << exception.what();
    }
    return Response::text(500, "internal error\n");
}

} // namespace

WorkerPool::WorkerPool(int workers, int maxWaiting, HandlerFactory factory)
    : m_factory(std::move(factory))
    , m_maxWaiting(size_t(maxWaiting))
{
    for (int i = 0; i < workers; ++i)
        m_threads.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool() { stop(); }

bool WorkerPool::submit(Request request, Reply reply)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stopping || m_jobs.size() >= m_maxWaiting)
        return false;
    m_jobs.push_back({std::move(request), std::move(reply)});
    m_changed.notify_one();
    return true;
}

void WorkerPool::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_jobs.clear();
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

std::optional<WorkerPool::Job> WorkerPool::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
    if (m_stopping)
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void WorkerPool::run()
{
    const Handler handler = m_factory();
    while (auto job = next())
        job->reply(handled(handler, job->request));
}

} // namespace trato::net
