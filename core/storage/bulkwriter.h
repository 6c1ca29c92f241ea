#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include <memory>

namespace trato::storage {

/// Inserts many rows through the driver's own handle: a prepared statement on SQLite, COPY on PostgreSQL. Use it
/// inside a transaction; every row has the columns given at the start, in that order. Nothing else may run on the
/// connection until `finish`.
class BulkWriter final {
public:
    static Result<std::unique_ptr<BulkWriter>> open(Database& database, const QString& table, const QStringList& columns);
    ~BulkWriter();
    Q_DISABLE_COPY_MOVE(BulkWriter)

    BulkWriter& integer(qint64 value);
    BulkWriter& text(QStringView value);
    BulkWriter& null();
    /// Ends a row.
    Result<void> endRow();
    Result<qint64> finish();

private:
    struct Private;
    explicit BulkWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace trato::storage
