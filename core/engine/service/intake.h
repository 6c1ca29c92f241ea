#pragma once

#include "channels/inbox.h"
#include "engine/service/databaselink.h"

#include <QDeadlineTimer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace trato::engine {

/// Between many callers and one database: a thread of its own that writes everything that waits in one transaction.
/// While one is being committed the next gathers, so that a slow disk makes the groups larger and not the line longer.
///
/// What can't be written in time is not written: whoever brought it was told to come again, and will.
class Intake final {
public:
    struct Options {
        QString databaseUrl;
        size_t mostWaiting = 4'096;
        /// Of the bodies of what waits.
        qint64 mostBytes = qint64{64} * 1024 * 1024;
        /// In one transaction.
        size_t mostAtOnce = 512;
    };

    /// Called once, on the intake's thread: durably kept, or why not.
    using Done = std::function<void(const Result<channels::Accepted>&)>;

    struct Letter {
        channels::Arrival arrival;
        /// After it nobody waits for the answer.
        QDeadlineTimer answerBy = QDeadlineTimer(QDeadlineTimer::Forever);
        Done done;
    };

    explicit Intake(Options options);
    ~Intake();
    Q_DISABLE_COPY_MOVE(Intake)

    /// False when too much waits already, or it has been stopped; `done` is not called then.
    bool take(Letter letter);
    /// Writes what waits still, as far as its time allows, and ends the thread. Idempotent.
    void stop();

private:
    using Group = std::vector<Letter>;

    void run();
    Group next();
    void write(Group group);
    Result<std::vector<channels::Accepted>> keep(const std::vector<channels::Arrival>& arrivals);

    Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Letter> m_waiting;
    qint64 m_bytes = 0;
    bool m_stopping = false;
    DatabaseLink m_database; ///< the thread's
    std::thread m_thread;
};

} // namespace trato::engine
