#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "ui/async/job.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QThreadStorage>
#include <QTimer>

#include <deque>

namespace trato::ui {

/// Runs pieces of core work off the GUI thread and comes back to a context object in the thread of the Runner (the GUI
/// thread), one result a pass of its event loop, so that keys and painting come between. Results for a context that is
/// gone, and of a cancelled job, are dropped. Every pool thread keeps one connection to the database; one that broke is
/// opened again for the next piece of work.
///
///     m_runner.run(this, [id](storage::Database& db, const JobToken&) { return debtor::load(db, id); },
///         [this](Result<Debtor> debtor) { … });
class Runner final : public QObject {
    Q_OBJECT

public:
    explicit Runner(QString databaseUrl, int threads = 3, QObject* parent = nullptr);
    ~Runner() override;

    [[nodiscard]] QString databaseUrl() const { return m_databaseUrl; }

    /// `work(storage::Database&, const JobToken&) -> Result<T>` in a pool thread, then `done(Result<T>)`.
    template <class Work, class Done>
    Job run(QObject* context, Work work, Done done, const std::function<void(Progress)>& progress = {})
    {
        return start(
            context, progress, [this, work = std::move(work), done = std::move(done)](const JobToken& token) mutable {
                return delivered(done, withConnection(work, token));
            });
    }

    /// The same for work that needs no database: `work(const JobToken&) -> T`, then `done(T)`.
    template <class Work, class Done>
    Job compute(QObject* context, Work work, Done done, const std::function<void(Progress)>& progress = {})
    {
        return start(
            context, progress, [work = std::move(work), done = std::move(done)](const JobToken& token) mutable {
                return delivered(done, work(token));
            });
    }

    /// No job is running and no result waits to be delivered.
    [[nodiscard]] bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    void becameIdle();

private:
    using Delivery = std::function<void()>;

    Job start(QObject* context, std::function<void(Progress)> progress, std::function<Delivery(const JobToken&)> work);
    void arrived(Delivery delivery);
    void deliverNext();

    template <class Done, class Value>
    static Delivery delivered(const Done& done, Value&& value)
    {
        auto kept = std::make_shared<std::decay_t<Value>>(std::forward<Value>(value));
        return [done, kept]() mutable { done(std::move(*kept)); };
    }

    template <class Work>
    auto withConnection(Work& work, const JobToken& token)
        -> std::invoke_result_t<Work&, storage::Database&, const JobToken&>
    {
        TRATO_TRY(storage::Database* const database, connection());
        auto result = work(*database, token);
        if (!result && result.error().code == QStringLiteral("database_unavailable"))
            m_connections.setLocalData({});
        return result;
    }
    Result<storage::Database*> connection();

    QString m_databaseUrl;
    int m_running = 0;
    QThreadStorage<std::shared_ptr<storage::Database>> m_connections;
    std::deque<Delivery> m_arrived; ///< not delivered yet
    QTimer m_next;
    QThreadPool m_pool; ///< last: its threads use the others
};

} // namespace trato::ui
