#include "engine/service/intake.h"

#include "base/log.h"
#include "engine/words.h"

#include <algorithm>
#include <ranges>

namespace trato::engine {

namespace {

Failure tooLate()
{
    return failure(QStringLiteral("too_late"), Words::tr("The database was busy for too long; nothing was written."));
}

/// Everything would fail now, whatever it is.
bool isAway(const Error& error)
{
    return error.code == QStringLiteral("database_unavailable") || error.code == QStringLiteral("database_busy") ||
           error.code == QStringLiteral("no_database") || error.code == QStringLiteral("schema_outdated");
}

/// Takes out of `group` those for whom nobody waits any more, and says so to them.
void dropLate(std::vector<Intake::Letter>& group)
{
    const auto late =
        std::ranges::stable_partition(group, [](const Intake::Letter& one) { return !one.answerBy.hasExpired(); });
    for (const Intake::Letter& one : late)
        one.done(tooLate());
    group.erase(late.begin(), late.end());
}

} // namespace

Intake::Intake(Options options)
    : m_options(std::move(options))
    , m_database(m_options.databaseUrl)
    , m_thread([this] { run(); })
{
}

Intake::~Intake() { stop(); }

bool Intake::take(Letter letter)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 bytes = letter.arrival.delivery.body.size();
    if (m_stopping || m_waiting.size() >= m_options.mostWaiting || m_bytes + bytes > m_options.mostBytes)
        return false;
    m_bytes += bytes;
    m_waiting.push_back(std::move(letter));
    m_changed.notify_one();
    return true;
}

void Intake::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

/// Everything that waits, up to the limit; nothing at the end.
Intake::Group Intake::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    Group group;
    while (!m_waiting.empty() && group.size() < m_options.mostAtOnce) {
        m_bytes -= m_waiting.front().arrival.delivery.body.size();
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return group;
}

void Intake::run()
{
    for (Group group = next(); !group.empty(); group = next())
        write(std::move(group));
}

Result<std::vector<channels::Accepted>> Intake::keep(const std::vector<channels::Arrival>& arrivals)
{
    return m_database.with([&](storage::Database& database) { return channels::Inbox(database).acceptAll(arrivals); });
}

void Intake::write(Group group)
{
    dropLate(group);
    if (group.empty())
        return;
    std::vector<channels::Arrival> arrivals;
    arrivals.reserve(group.size());
    std::ranges::transform(group, std::back_inserter(arrivals), &Letter::arrival);
    const auto accepted = keep(arrivals);
    if (accepted) {
        for (size_t i = 0; i < group.size(); ++i)
            group[i].done((*accepted)[i]);
        return;
    }
    qCWarning(logEngine) << group.size() << "deliveries were not kept:" << accepted.error().code;
    if (group.size() == 1 || isAway(accepted.error())) {
        for (const Letter& one : group)
            one.done(Failure(accepted.error()));
        return;
    }
    // One of them is to blame; it shall not take its neighbours along.
    for (Letter& one : group) {
        Group alone;
        alone.push_back(std::move(one));
        write(std::move(alone));
    }
}

} // namespace trato::engine
