#include "insight/risk/history.h"

#include "insight/debtorlist.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::insight {

using storage::Row;

namespace {

History::Outcome outcomeFrom(QLatin1StringView word)
{
    if (word == QLatin1StringView("kept"))
        return History::Outcome::Kept;
    if (word == QLatin1StringView("broken"))
        return History::Outcome::Broken;
    const bool open = word == QLatin1StringView("open") || word == QLatin1StringView("active");
    return open ? History::Outcome::Open : History::Outcome::Other;
}

History::Deal dealFrom(const Row& row)
{
    return {.id = row.integer("id"),
        .madeAt = row.instant("at"),
        .day = row.date("day"),
        .cents = row.integer("cents"),
        .outcome = outcomeFrom(row.word("state")),
        .endedAt = row.instant("ended_at"),
        .line = row.id<InteractionId>("line")};
}

void addDue(History& history, const Row& row)
{
    history.dues.push_back({row.integer("id"), row.date("day"), row.integer("cents")});
    const Instant known = row.instant("at");
    history.knownSince = history.knownSince.isNever() ? known : std::min(history.knownSince, known);
}

void add(History& history, const Row& row)
{
    const QLatin1StringView what = row.word("what");
    if (what == QLatin1StringView("due"))
        addDue(history, row);
    else if (what == QLatin1StringView("payment"))
        history.payments.push_back({row.integer("id"), row.instant("at"), row.integer("cents")});
    else if (what == QLatin1StringView("promise"))
        history.promises.push_back(dealFrom(row));
    else if (what == QLatin1StringView("agreement"))
        history.agreements.push_back(dealFrom(row));
    else
        history.lines.push_back(
            {row.id<InteractionId>("id"), row.instant("at"), row.word("state") == QLatin1StringView("in")});
}

} // namespace

Result<std::vector<History>> History::read(storage::Database& database, std::span<const DebtorId> debtors, Instant now)
{
    std::vector<History> found;
    TRATO_CHECK(database.each(QStringLiteral("insight/history"),
        {{":debtors", listOf(debtors)}, {":since", now - linesReach}}, [&](const Row& row) {
            const DebtorId debtor = row.id<DebtorId>("debtor_id");
            if (found.empty() || found.back().debtor != debtor) {
                found.emplace_back();
                found.back().debtor = debtor;
            }
            add(found.back(), row);
        }));
    std::erase_if(found, [](const History& history) { return history.dues.empty(); });
    return found;
}

} // namespace trato::insight
