#pragma once

#include "base/result.h"
#include "compliance/act.h"
#include "compliance/contactfacts.h"

namespace trato::storage {
class Database;
}

namespace trato::compliance {

/// May this be done now? The one question that every outgoing act asks at the last instant, whoever acts. It reads what
/// is known of the debtor and lets each rule speak; one denial is enough.
class ContactPolicy final {
public:
    explicit ContactPolicy(storage::Database& database)
        : m_database(database)
    {
    }

    /// Code `no_debtor`.
    Result<Verdict> check(const Act& act) const;

    /// For many acts of one debtor: `facts` as ContactFacts::load gave them for this or an earlier instant of the same
    /// day. Touches no database.
    static Verdict judge(const Act& act, const ContactFacts& facts);

private:
    storage::Database& m_database;
};

} // namespace trato::compliance
