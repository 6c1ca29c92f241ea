#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "exchange/portfoliofile.h"
#include "storage/database.h"

#include <QJsonObject>

#include <optional>

namespace trato::exchange {

enum class Rejections { RefuseFile, SkipLines };
enum class ImportMode { Write, DryRun };

struct ImportOptions {
    QString creditor = {};
    QString portfolio = {};
    QString actor = {};
    std::optional<ColumnMapping> mapping =
        {}; ///< empty: the one saved for this creditor and these headers, else recognised
    Rejections rejections = Rejections::RefuseFile;
    ImportMode mode = ImportMode::Write;
    std::vector<Correction> corrections = {};
    ImportWatch watch = {};
};

/// Rows are instalments. `read` is the sum of created, updated, unchanged and rejected.
struct ImportReport {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    std::vector<LineFault> rejected;
    std::vector<LineFault> warnings;
    ColumnMapping mapping;
    qint64 cents = 0;                   ///< of all lines that are not refused
    std::optional<DebtRow> sample = {}; ///< the first line that can be read, as it will be stored

    [[nodiscard]] int read() const { return created + updated + unchanged + static_cast<int>(rejected.size()); }
    [[nodiscard]] QJsonObject toJson() const;
};

/// Brings a creditor's file into the database, in one transaction: all of it, or nothing. A file with bad lines is
/// refused with code `rejected_lines` (the report in detail) unless the lines are to be skipped. The same file again
/// changes nothing. A mapping given by hand is kept for the creditor's next file with the same headers. Code
/// `cancelled` when the watch ends it.
Result<ImportReport> importDebts(
    storage::Database& database, const Clock& clock, const QByteArray& bytes, const ImportOptions& options);

/// The mapping kept for this creditor's files with these headers (PortfolioFile::headerKey), if there is one.
Result<std::optional<ColumnMapping>> savedMapping(
    storage::Database& database, const QString& creditor, const QString& headerKey);

} // namespace trato::exchange
