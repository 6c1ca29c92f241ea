#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>

namespace trato::storage {

/// Inserts many rows through the driver's own handle: statements of many rows on SQLite, COPY on PostgreSQL. Use it
/// inside a transaction; every row has the columns given at the start, in that order. A row may be refused only by a
/// later `endRow` or by `finish`; what was not finished was not written. Nothing else may run on the connection until
/// `finish`.
class BulkWriter {
public:
    static Result<std::unique_ptr<BulkWriter>> open(
        Database& database, const QString& table, const QStringList& columns);
    virtual ~BulkWriter() = default;
    Q_DISABLE_COPY_MOVE(BulkWriter)

    virtual BulkWriter& integer(qint64 value) = 0;
    virtual BulkWriter& text(QStringView value) = 0;
    virtual BulkWriter& null() = 0;
    /// Ends a row.
    virtual Result<void> endRow() = 0;
    /// Answers how many rows there were.
    virtual Result<qint64> finish() = 0;

protected:
    BulkWriter() = default;
};

} // namespace trato::storage
