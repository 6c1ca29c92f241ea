#include "ui/negotiation/yeslines.h"

#include "storage/database.h"
#include "timeline/timeline.h"
#include "understanding/language/labels.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace trato::ui {

using understanding::Intent;

namespace {

constexpr int linesReadBack = 60;
constexpr std::size_t shownLines = 5;
constexpr std::chrono::days longestAgo{30};

std::optional<Intent> intentOf(const timeline::Interaction& line)
{
    return understanding::intentFromName(
        line.payload[QStringLiteral("understood")].toObject()[QStringLiteral("intent")].toString());
}

/// Their own words; of a call, also of one that we made.
bool isTheirs(const timeline::Interaction& line)
{
    if (line.text.trimmed().isEmpty())
        return false;
    return line.kind == QStringLiteral("call") ||
           (line.direction == timeline::Direction::In && line.actorKind == timeline::ActorKind::Debtor);
}

/// After such words an earlier yes is none any more.
constexpr std::array takingBack{Intent::RejectOffer, Intent::CounterOffer, Intent::Dispute, Intent::OptOut,
    Intent::WrongPerson, Intent::ThirdParty};

/// When they accepted the last agreement; never: there is none.
Result<Instant> lastYes(storage::Database& database, DebtorId debtor)
{
    TRATO_TRY(const auto at, database.one(QStringLiteral("negotiation/last_yes"), {{":debtor", debtor}},
                                 [](const storage::Row& row) { return row.instant("at"); }));
    return at.value_or(Instant());
}

} // namespace

Result<YesLines> loadYesLines(storage::Database& database, DebtorId debtor, const Clock& clock)
{
    TRATO_TRY(const auto page, timeline::Timeline(database).page({.debtor = debtor, .limit = linesReadBack}));
    TRATO_TRY(const Instant used, lastYes(database, debtor));
    YesLines found;
    bool decided = false;
    for (const timeline::Entry& entry : page) {
        const timeline::Interaction& line = entry.interaction;
        if (line.at < clock.now() - longestAgo || found.lines.size() == shownLines)
            break;
        if (!isTheirs(line))
            continue;
        const auto intent = intentOf(line);
        const bool yes = intent == Intent::AcceptOffer;
        found.lines.push_back({line.id, line.channel, line.handle, line.text.simplified(), line.at, yes});
        if (!decided && yes && (used.isNever() || line.at > used))
            found.proposed = line.id;
        decided = decided || yes ||
                  std::any_of(takingBack.begin(), takingBack.end(), [&](Intent one) { return intent == one; });
    }
    return found;
}

} // namespace trato::ui
