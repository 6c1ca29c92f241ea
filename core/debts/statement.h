#pragma once

#include "base/result.h"
#include "debts/charges.h"
#include "debts/debts.h"

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::debts {

/// What an instalment costs on a day.
struct InstalmentOnDay {
    Instalment instalment;
    Charges charges;
    money::Money total; ///< open, fine and interest; nothing when it is not open
    bool isDue = false; ///< its due date has come
};

struct ContractOnDay {
    Contract contract; ///< without its instalments
    std::vector<InstalmentOnDay> instalments;
    money::Money open; ///< principal that is open, due or not
    money::Money fine;
    money::Money interest;
    money::Money total; ///< due on the day: principal, fine and interest
    int openCount = 0;
    QDate oldestDue; ///< of what is open
};

/// Everything that is owed on a day, instalment by instalment. The contracts' totals and what agreements have due add
/// up to the balance, to the cent.
struct Statement {
    QDate on;
    std::vector<ContractOnDay> contracts;
    money::Money agreedDue; ///< of agreements in force, due on the day
    Balance balance;

    /// Code `invalid_charges`.
    static Result<Statement> load(storage::Database& database, DebtorId debtor, QDate on);
};

} // namespace trato::debts
