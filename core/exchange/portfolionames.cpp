#include "exchange/portfolionames.h"

namespace trato::exchange {

Result<std::vector<CreditorPortfolios>> knownPortfolios(storage::Database& database)
{
    std::vector<CreditorPortfolios> known;
    TRATO_CHECK(database.each(QStringLiteral("exchange/portfolios"), {}, [&known](const storage::Row& row) {
        if (known.empty() || known.back().creditor != row.text("creditor"))
            known.push_back({row.text("creditor"), {}});
        if (!row.text("portfolio").isEmpty())
            known.back().portfolios.append(row.text("portfolio"));
    }));
    return known;
}

Result<std::vector<QString>> creditorsOfHeaders(storage::Database& database, const QString& headerKey)
{
    return database.all(QStringLiteral("exchange/creditors_of_headers"), {{":headers", headerKey}},
        [](const storage::Row& row) { return row.text("creditor"); });
}

} // namespace trato::exchange
