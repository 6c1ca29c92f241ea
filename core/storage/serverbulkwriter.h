#pragma once

#include "storage/bulkwriter.h"

#include <QByteArray>

using PGconn = struct pg_conn;

namespace trato::storage {

/// PostgreSQL: COPY in its text format.
class ServerBulkWriter final : public BulkWriter {
public:
    static Result<std::unique_ptr<BulkWriter>> open(
        PGconn* connection, const QString& table, const QStringList& columns);
    ~ServerBulkWriter() override;

    BulkWriter& integer(qint64 value) override;
    BulkWriter& text(QStringView value) override;
    BulkWriter& null() override;
    Result<void> endRow() override;
    Result<qint64> finish() override;

private:
    ServerBulkWriter(PGconn* connection, QString table)
        : m_connection(connection)
        , m_table(std::move(table))
    {
    }
    void separate();
    Result<void> send();

    PGconn* m_connection; ///< none once COPY ended
    QString m_table;
    QByteArray m_buffer;
    bool m_inRow = false;
    qint64 m_rows = 0;
};

} // namespace trato::storage
