#pragma once

#include "base/result.h"
#include "payments/reconciliation/statement.h"
#include "payments/slips/slipaccount.h"

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// What a bank's file says of the account that it is of.
struct BankAccountFacts {
    QString name = {}; ///< in the configuration
    QString bank = {}; ///< three digits
    QString branch = {};
    QString number = {};       ///< without its digit
    QString agreement = {};    ///< convênio, código do beneficiário; may be empty
    QString transmission = {}; ///< Santander; may be empty

    static BankAccountFacts of(const SlipAccount& account);
    /// False: the file is of another bank, agreement or account. What a file does not say is not held against it.
    [[nodiscard]] bool fits(const Statement& statement) const;
    /// "341/0057/12345"
    [[nodiscard]] QString words() const;
};

/// Accounts at banks without their secrets: the engine, which holds those, leaves them in the database for whoever
/// loads files.
class BankAccounts final {
public:
    explicit BankAccounts(storage::Database& database)
        : m_database(database)
    {
    }

    /// These and no others.
    Result<void> set(const std::vector<SlipAccount>& accounts);
    /// By name.
    Result<std::vector<BankAccountFacts>> all();

private:
    storage::Database& m_database;
};

/// The account that a file is of: the only one that it fits, empty when none or several do.
QString ownerOf(const Statement& statement, const std::vector<BankAccountFacts>& known);

/// Code `foreign_account` when `account` is known and the file is of another one; a return file also when `account` is
/// not known and the file is of one that is.
Result<void> requireOwnFile(
    const Statement& statement, const QString& account, const std::vector<BankAccountFacts>& known);

} // namespace trato::payments
