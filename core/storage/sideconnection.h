#pragma once

#include "storage/database.h"

#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace trato::storage {

/// Another connection to the same database, in a thread of its own: what is started there runs beside the caller, in
/// transactions of its own. It is opened when it is first needed.
class SideConnection final {
public:
    using Work = std::function<Result<void>(Database&)>;

    explicit SideConnection(QString url);
    /// Waits for what runs.
    ~SideConnection();
    Q_DISABLE_COPY_MOVE(SideConnection)

    /// After finish() of what was started before.
    void start(Work work);
    /// Waits; how the work ended, or why the connection can't be opened.
    Result<void> finish();

private:
    void run(const std::stop_token& end);

    const QString m_url;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Work m_work; ///< empty: nothing to do
    Result<void> m_outcome;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace trato::storage
