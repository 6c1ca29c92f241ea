#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::debts {

/// Open: owed. Agreed: inside an active agreement, whose instalments are owed instead. Paid, Cancelled: over.
enum class InstalmentStatus { Open, Agreed, Paid, Cancelled };

/// open, agreed, paid, cancelled
QString instalmentStatusName(InstalmentStatus status);
InstalmentStatus instalmentStatusFromName(QStringView name);

struct Instalment {
    InstalmentId id;
    ContractId contract;
    int number = 0;
    QDate due;
    money::Money amount;
    money::Money open;
    InstalmentStatus status = InstalmentStatus::Open;
    QString invoice;
    QString charges; ///< the rule of late charges, JSON; empty: none
};

struct Contract {
    ContractId id;
    DebtorId debtor;
    CreditorId creditor;
    QString creditorName;
    PortfolioId portfolio;
    QString portfolioName;
    QString number;
    QString product;
    std::vector<Instalment> instalments; ///< by due date
};

/// What is owed on a day, agreements that are in force included (their instalments instead of those agreed upon).
struct Balance {
    money::Money principal; ///< open and already due
    money::Money notDue;
    money::Money fine;
    money::Money interest;
    money::Money total; ///< due on the day: principal, fine and interest
    int daysLate = 0;   ///< calendar days of the oldest late instalment; a due date on a non-business day may be paid
                        ///< on the next business day
    QDate oldestDue;    ///< of what is open; invalid: nothing is
    QDate nextDue;      ///< the first day after this one on which something falls due; invalid: nothing will
    money::Money next;  ///< what falls due on that day

    [[nodiscard]] bool hasOpen() const { return oldestDue.isValid(); }
    /// Open, and the day of none of it has come.
    [[nodiscard]] bool isOnlyToCome() const { return hasOpen() && total.isZero(); }
};

/// What debtors owe.
class Debts final {
public:
    explicit Debts(storage::Database& database)
        : m_database(database)
    {
    }

    Result<std::vector<Contract>> contracts(DebtorId debtor) const;
    Result<Balance> balance(DebtorId debtor, QDate on) const;

private:
    storage::Database& m_database;
};

} // namespace trato::debts
