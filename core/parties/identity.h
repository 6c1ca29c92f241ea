#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "parties/handle.h"

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::parties {

/// Whose handle it is. Only Known leads to a debtor, and even then only to the file that carries the handle: who holds
/// the telephone is another question (Debtor::rightPartyAt). Everything else is work for a human (desk
/// "identification").
struct Resolution {
    enum class Outcome {
        Known,     ///< exactly one debtor has it
        Unknown,   ///< nobody has it, or only debtors who said that it is not theirs
        Shared,    ///< several debtors have it
        Ambiguous, ///< the sender's handles lead to different debtors
    };

    Outcome outcome = Outcome::Unknown;
    std::vector<DebtorId> debtors;

    [[nodiscard]] std::optional<DebtorId> debtor() const
    {
        return outcome == Outcome::Known ? std::optional(debtors.front()) : std::nullopt;
    }
};

/// known, unknown, shared, ambiguous
QString resolutionName(Resolution::Outcome outcome);

/// From an address of a channel to a debtor, never by guessing.
class IdentityResolver final {
public:
    explicit IdentityResolver(storage::Database& database)
        : m_database(database)
    {
    }

    Result<Resolution> resolve(ContactKind kind, const QString& value) const;
    /// All handles of one sender (a WhatsApp user has a number and a BSUID).
    Result<Resolution> resolve(const std::vector<Handle>& handles) const;

    /// The unidentified party that keeps what this handle wrote; made at first sight.
    Result<DebtorId> strangerFor(const Handle& handle, Instant at);
    /// A human said who it is: the handle, what was written and the queue entries go to `debtor`, the stranger's file
    /// is left empty. Code `already_identified` when `stranger` is no unidentified party.
    Result<void> identify(DebtorId stranger, DebtorId debtor, Instant at);

private:
    storage::Database& m_database;
};

} // namespace trato::parties
