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

/// The creditors a mapping is kept for with these headers (PortfolioFile::headerKey), the latest first.
Result<std::vector<QString>> creditorsOfHeaders(storage::Database& database, const QString& headerKey);

} // namespace trato::exchange
