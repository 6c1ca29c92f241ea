#include "supervision/machineacts.h"

#include "storage/database.h"
#include "timeline/machine.h"

#include <algorithm>

namespace trato::supervision {

using storage::Row;
using Kind = MachineAct::Kind;

namespace {

constexpr auto actsSpan = std::chrono::hours(48);

Kind kindOfLine(const QString& kind, const QString& direction)
{
    if (direction == QStringLiteral("out"))
        return Kind::Sent;
    struct Known {
        const char* word;
        Kind kind;
    };
    static constexpr Known words[] = {{"silence", Kind::Silence}, {"hold", Kind::Hold}, {"opt_out", Kind::Hold},
        {"escalation", Kind::Escalation}, {"agreement", Kind::Agreement}, {"promise", Kind::Agreement}};
    for (const Known& known : words) {
        if (kind == QLatin1StringView(known.word))
            return known.kind;
    }
    return Kind::Other;
}

MachineAct actFrom(const Row& row)
{
    return {.kind = kindOfLine(row.text("kind"), row.text("direction")),
        .at = row.instant("at"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .name = row.text("name"),
        .agent = timeline::agentOfActor(row.text("actor")),
        .channel = row.text("channel"),
        .text = row.text("text"),
        .reason = row.object("payload")[QStringLiteral("reason")].toString()};
}

MachineAct keptBackFrom(const Row& row)
{
    return {.kind = Kind::KeptBack,
        .at = row.instant("at"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .name = row.text("name"),
        .agent = timeline::agentOfActor(row.text("actor")),
        .channel = row.text("channel"),
        .reason = row.text("refused_reason"),
        .nextAllowed = row.instant("next_allowed_at")};
}

} // namespace

Result<std::vector<MachineAct>> machineActs(storage::Database& database, const Watch& watch)
{
    const std::optional<qint64> portfolio = watch.portfolio ? std::optional(watch.portfolio->value()) : std::nullopt;
    const storage::Bindings asked{{":since", watch.now - actsSpan}, {":portfolio", portfolio}, {":limit", watch.limit}};
    TRATO_TRY(auto acts, database.all(QStringLiteral("supervision/machine_acts"), asked, &actFrom));
    TRATO_TRY(auto kept, database.all(QStringLiteral("supervision/kept_back"), asked, &keptBackFrom));
    acts.insert(acts.end(), kept.begin(), kept.end());
    std::stable_sort(acts.begin(), acts.end(), [](const MachineAct& a, const MachineAct& b) { return a.at > b.at; });
    acts.resize(std::min(acts.size(), static_cast<size_t>(watch.limit)));
    return acts;
}

} // namespace trato::supervision
