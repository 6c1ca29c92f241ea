#include "insight/learning.h"

#include "insight/debtorlist.h"
#include "storage/database.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <functional>

namespace trato::insight {

using storage::Bindings;
using storage::Row;

namespace {

/// Messages within it are one time that they wrote.
constexpr std::chrono::microseconds oneGo = 30min;
/// So long after a line was seen, none with a smaller number is committed any more.
constexpr std::chrono::microseconds slowestCommit = 10min;
/// In one transaction.
constexpr int batch = 2000;

/// The desk's zone knows no summer time any more.
qint64 deskOffset() { return deskZone().standardTimeOffset(QDateTime::fromSecsSinceEpoch(0)) * qint64{1'000'000}; }

} // namespace

double presentWeight(Instant now)
{
    return std::exp2(-static_cast<double>((now - epoch).count()) / static_cast<double>(halfLife.count()));
}

Result<ResponseLearning::Mark> ResponseLearning::lockedMark()
{
    TRATO_TRY(const auto mark, m_database.one(QStringLiteral("insight/lock_learning"), {}, [](const Row& row) {
        return Mark{row.integer("counted_id"), row.integer("seen_id"), row.instant("seen_at")};
    }));
    return mark.value_or(Mark());
}

Result<void> ResponseLearning::count(std::span<const DebtorId> debtors, Instant now)
{
    const QString list = listOf(debtors);
    const auto addToSegments = [&](double sign) {
        return m_database.execute(QStringLiteral("insight/add_to_segments"), {{":debtors", list}, {":sign", sign}});
    };
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(lockedMark());
        TRATO_CHECK(addToSegments(-1));
        TRATO_CHECK(m_database.execute(QStringLiteral("insight/forget_responses"), {{":debtors", list}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("insight/recount"),
            {{":debtors", list}, {":since", now - reach}, {":now", now},
                {":pause", qint64{pauseBetweenContacts.count()}}, {":patience", qint64{patience.count()}},
                {":one_go", qint64{oneGo.count()}}, {":opening", worthOfOpening}, {":epoch", epoch},
                {":half_life", static_cast<double>(halfLife.count())}, {":offset", deskOffset()}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("insight/note_counted"),
            {{":debtors", list}, {":now", now}, {":pause", qint64{pauseBetweenContacts.count()}},
                {":patience", qint64{patience.count()}}}));
        TRATO_CHECK(addToSegments(1));
        return {};
    });
}

/// On SQLite lines are committed in the order of their numbers. On PostgreSQL what was new is counted once more some
/// minutes later, and only then is it behind us.
bool ResponseLearning::isSettled(const Mark& mark, Instant now) const
{
    return m_database.engine() == storage::Engine::Sqlite || mark.seenAt.isNever() || now < mark.seenAt ||
           now - mark.seenAt >= slowestCommit;
}

Result<void> ResponseLearning::move(Instant now)
{
    if (!isSettled(m_begun, now) || (m_begun.counted == m_newest && m_begun.seen == m_newest))
        return {};
    const qint64 counted = m_database.engine() == storage::Engine::Sqlite ? m_newest : m_begun.seen;
    TRATO_CHECK(m_database.execute(
        QStringLiteral("insight/move_mark"), {{":counted", counted}, {":seen", m_newest}, {":at", now}}));
    return {};
}

Result<void> ResponseLearning::look(Instant now)
{
    TRATO_TRY(m_begun, lockedMark());
    TRATO_TRY(const auto newest,
        m_database.one(QStringLiteral("insight/newest_line"), {}, [](const Row& row) { return row.integer("id"); }));
    m_newest = newest.value_or(0);
    const qint64 counted = isSettled(m_begun, now) ? m_begun.counted : m_begun.seen;
    TRATO_TRY(m_waiting, m_database.all(QStringLiteral("insight/touched"), {{":counted", counted}, {":now", now}},
                             [](const Row& row) { return row.id<DebtorId>("debtor_id"); }));
    std::ranges::sort(m_waiting, std::greater());
    return {};
}

Result<int> ResponseLearning::work(Instant now, int most)
{
    if (m_waiting.empty())
        TRATO_CHECK(look(now));
    const size_t some = std::min(m_waiting.size(), static_cast<size_t>(most));
    if (some > 0)
        TRATO_CHECK(count(std::span(m_waiting).last(some), now));
    m_waiting.resize(m_waiting.size() - some);
    if (m_waiting.empty())
        TRATO_CHECK(move(now));
    return static_cast<int>(some);
}

Result<int> ResponseLearning::update(Instant now)
{
    int counted = 0;
    do {
        TRATO_TRY(const int some, work(now, batch));
        counted += some;
    } while (!m_waiting.empty());
    return counted;
}

} // namespace trato::insight
