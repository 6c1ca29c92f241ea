#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace trato::exchange {

struct CreditorPortfolios {
    QString creditor;
    QStringList portfolios; ///< the newest first
};

/// Whose debts are here already, by name.
Result<std::vector<CreditorPortfolios>> knownPortfolios(storage::Database& database);

} // namespace trato::exchange
