#pragma once

#include "storage/prepared.h"
#include "storage/serversession.h"

#include <memory>
#include <optional>

namespace trato::storage {

/// PostgreSQL: a statement prepared on the server. The whole answer is taken at once, so that other statements may run
/// on the connection while its rows are visited.
class ServerPrepared final : public Prepared {
public:
    /// `sql` has `$1`, `$2` … in the order of `placeholders`.
    static Result<std::unique_ptr<Prepared>> prepare(ServerSession& session, const QString& name, const QString& sql,
        const QStringList& placeholders, Planning planning);
    ~ServerPrepared() override;

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
    ServerPrepared(ServerSession& session, QByteArray handle, const QString& name, const QStringList& placeholders,
        Planning planning);

    ServerSession& m_session;
    QByteArray m_handle;
    Planning m_planning;
    std::vector<std::optional<QByteArray>> m_values;
    PGresult* m_result = nullptr;
    int m_row = -1;
};

} // namespace trato::storage
