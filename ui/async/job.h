#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace trato::ui {

/// How far a long piece of work is. `total` 0: not known.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
    QString text;
};

/// The worker's side of a job: whether somebody still wants it, and a way to say how far it is. Copies are the same
/// job.
class JobToken final {
public:
    JobToken() = default;
    JobToken(std::shared_ptr<std::atomic_bool> cancelled, std::function<void(Progress)> report)
        : m_cancelled(std::move(cancelled))
        , m_report(std::move(report))
    {
    }

    [[nodiscard]] bool isCancelled() const { return m_cancelled != nullptr && m_cancelled->load(); }
    void report(Progress progress) const
    {
        if (m_report)
            m_report(std::move(progress));
    }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::function<void(Progress)> m_report;
};

/// The asker's side: cancels. A cancelled job's result is dropped; the work stops where it looks at its token.
class Job final {
public:
    Job() = default;
    explicit Job(std::shared_ptr<std::atomic_bool> cancelled)
        : m_cancelled(std::move(cancelled))
    {
    }

    void cancel()
    {
        if (m_cancelled != nullptr)
            m_cancelled->store(true);
    }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace trato::ui
