#pragma once

#include "base/result.h"
#include "payments/paymentrequests.h"

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// Which account collects by which method. The engine, which holds the accounts and their secrets, leaves the names in
/// the database; a workstation, which knows no provider, finds them there.
class CollectingAccounts final {
public:
    explicit CollectingAccounts(storage::Database& database)
        : m_database(database)
    {
    }

    /// These and no others; of several for one method the first collects.
    Result<void> set(const std::vector<AccountKey>& accounts);
    /// At most one of each method, in the order of PaymentMethod.
    Result<std::vector<AccountKey>> all();

private:
    storage::Database& m_database;
};

} // namespace trato::payments
