#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "insight/slots.h"

#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::insight {

/// How somebody said they want to be reached. It goes before everything that was learned; what the law and an opt-out
/// say goes before it.
struct Preference {
    std::optional<Channel> channel = {}; ///< nothing: any
    std::optional<Hours> hours = {};     ///< of the desk's day; nothing: any

    [[nodiscard]] bool isEmpty() const { return !channel && !hours; }
    friend bool operator==(const Preference&, const Preference&) = default;
};

struct StatedPreference {
    DebtorId debtor = {};
    Preference wish = {};
    Instant at = {};
    InteractionId source = {}; ///< the message that says so; none when it was told otherwise
    QString recordedBy = {};   ///< agent:identification, or somebody's name; written only
};

/// What a message wishes ("me chama no e-mail", "só depois das 18h", "prefiro ligação de manhã"): nothing when it names
/// no channel and no hours, and nothing when it also says where not ("não no WhatsApp"), which is for a person to read.
std::optional<Preference> wishIn(QStringView text);

/// Keeps it; an empty wish takes the earlier one back. A later one rules. Codes `invalid_hours`, and
/// `database_conflict` when there is no such debtor.
Result<void> recordPreference(storage::Database& database, const StatedPreference& stated);

/// Those of `debtors` who have one, in their order by number.
Result<std::vector<StatedPreference>> preferencesOf(storage::Database& database, std::span<const DebtorId> debtors);

} // namespace trato::insight
