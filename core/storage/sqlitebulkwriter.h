#pragma once

#include "storage/bulkwriter.h"

#include <QStringEncoder>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace trato::storage {

/// SQLite: one INSERT for many rows. What SQLite does once a statement (savepoints, and with them the word indexes' own
/// writing) would cost more than the rows.
class SqliteBulkWriter final : public BulkWriter {
public:
    static Result<std::unique_ptr<BulkWriter>> open(
        sqlite3* connection, const QString& table, const QStringList& columns);
    ~SqliteBulkWriter() override;

    BulkWriter& integer(qint64 value) override;
    BulkWriter& text(QStringView value) override;
    BulkWriter& null() override;
    Result<void> endRow() override;
    Result<qint64> finish() override;

private:
    /// A value of a row to come; texts stand in m_texts.
    struct Cell {
        enum class Kind { Null, Integer, Text } kind = Kind::Null;
        qint64 integer = 0; ///< the number, or where the text begins
        qsizetype size = 0;
    };

    SqliteBulkWriter(sqlite3* connection, const QString& table, const QStringList& columns);
    [[nodiscard]] Result<sqlite3_stmt*> prepare(int rows) const;
    void bind(sqlite3_stmt* statement) const;
    Result<void> insert(sqlite3_stmt* statement);

    sqlite3* m_connection;
    QString m_table;
    QStringList m_columns;
    sqlite3_stmt* m_full = nullptr; ///< of rowsAtOnce rows
    std::vector<Cell> m_cells;
    QByteArray m_texts;
    QStringEncoder m_utf8{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    int m_waiting = 0; ///< rows in m_cells
    qint64 m_rows = 0;
};

} // namespace trato::storage
