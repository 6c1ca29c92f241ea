#include "ui/async/runner.h"

#include "ui/async/background.h"

namespace trato::ui {

Runner::Runner(QString databaseUrl, int threads, QObject* parent)
    : QObject(parent)
    , m_databaseUrl(std::move(databaseUrl))
{
    m_pool.setMaxThreadCount(threads);
    // A thread that goes takes its connection along; opening one costs more than an idle thread.
    m_pool.setExpiryTimeout(-1);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Runner::deliverNext);
}

Runner::~Runner() { m_pool.waitForDone(); }

Result<storage::Database*> Runner::connection()
{
    if (!m_connections.hasLocalData() || m_connections.localData() == nullptr) {
        TRATO_TRY(auto opened, storage::Database::open(m_databaseUrl, storage::OpenMode::ExistingOnly));
        m_connections.setLocalData(std::shared_ptr<storage::Database>(std::move(opened)));
    }
    return m_connections.localData().get();
}

Job Runner::start(
    QObject* context, std::function<void(Progress)> progress, std::function<Delivery(const JobToken&)> work)
{
    const QPointer<QObject> guard(context);
    auto cancelled = std::make_shared<std::atomic_bool>(false);
    const auto report = [this, guard, cancelled, progress = std::move(progress)](const Progress& now) {
        if (!progress)
            return;
        const auto tell = [guard, cancelled, progress, now] {
            if (guard != nullptr && !cancelled->load())
                progress(now);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    ++m_running;
    m_pool.start([this, guard, cancelled, report, work = std::move(work)] {
        giveWayToTheWindow();
        Delivery delivery;
        if (!cancelled->load())
            delivery = work(JobToken(cancelled, report));
        const auto told = [guard, cancelled, delivery = std::move(delivery)] {
            if (guard != nullptr && !cancelled->load() && delivery)
                delivery();
        };
        QMetaObject::invokeMethod(
            this, [this, told] { arrived(told); }, Qt::QueuedConnection);
    });
    return Job(cancelled);
}

void Runner::arrived(Delivery delivery)
{
    m_arrived.push_back(std::move(delivery));
    if (!m_next.isActive())
        m_next.start();
}

void Runner::deliverNext()
{
    const Delivery delivery = std::move(m_arrived.front());
    m_arrived.pop_front();
    if (!m_arrived.empty())
        m_next.start();
    --m_running;
    delivery();
    if (m_running == 0)
        Q_EMIT becameIdle();
}

} // namespace trato::ui
