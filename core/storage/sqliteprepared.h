#pragma once

#include "storage/prepared.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace trato::storage {

class SqlitePrepared final : public Prepared {
public:
    /// `sql` has `?1`, `?2` … in the order of `placeholders`.
    static Result<std::unique_ptr<Prepared>> prepare(
        sqlite3* connection, const QString& name, const QString& sql, const QStringList& placeholders);
    ~SqlitePrepared() override;

    void finish() override;
    [[nodiscard]] qint64 changedRows() const override;
    [[nodiscard]] bool isNull(int index) const override;
    [[nodiscard]] qint64 integer(int index) const override;
    [[nodiscard]] double real(int index) const override;
    [[nodiscard]] QByteArrayView utf8(int index) const override;
    [[nodiscard]] QByteArray bytes(int index) const override;

protected:
    void bind(int place, const QVariant& value) override;
    Result<void> run() override;
    Result<bool> step() override;

private:
    SqlitePrepared(sqlite3* connection, sqlite3_stmt* statement, const QString& name, const QStringList& placeholders);

    sqlite3* m_connection;
    sqlite3_stmt* m_statement;
};

} // namespace trato::storage
