#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::cadence {

/// In whose name the debtors of a portfolio are written to, and after which cadence.
struct Sender {
    QString cadence;
    QString portfolio; ///< its name
    CreditorId creditorId;
    QString creditor;
    QString signature; ///< CDC, art. 42-A: name, taxpayer number and address, on every letter
    int autonomy = 0;  ///< of the portfolio (compliance/autonomy.h)

    static Result<Sender> read(storage::Database& database, PortfolioId portfolio);
};

} // namespace trato::cadence
