#include "queue/skills.h"

#include "storage/audit.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace trato::queue {

using storage::Row;

const QStringList& Skills::known()
{
    static const QStringList names{
        QStringLiteral("care"), QStringLiteral("legal"), QStringLiteral("b2b"), QStringLiteral("payments")};
    return names;
}

Result<void> Skills::give(const QString& actor, const QString& skill, const QString& by, Instant now)
{
    if (!known().contains(skill))
        return failure(
            QStringLiteral("unknown_skill"), QCoreApplication::translate("queue", "There is no skill “%1”: %2.")
                                                 .arg(skill, known().join(QStringLiteral(", "))));
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const qint64 rows, m_database.execute(QStringLiteral("queue/give_skill"),
                                         {{":actor", actor}, {":skill", skill}, {":by", by}, {":now", now}}));
        if (rows == 0)
            return {};
        return storage::audit(
            m_database, {.at = now,
                            .actor = by,
                            .action = QStringLiteral("give_skill"),
                            .detail = {{QStringLiteral("who"), actor}, {QStringLiteral("skill"), skill}}});
    });
}

Result<void> Skills::withdraw(const QString& actor, const QString& skill, const QString& by, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const qint64 rows,
            m_database.execute(QStringLiteral("queue/withdraw_skill"), {{":actor", actor}, {":skill", skill}}));
        if (rows == 0)
            return {};
        return storage::audit(
            m_database, {.at = now,
                            .actor = by,
                            .action = QStringLiteral("withdraw_skill"),
                            .detail = {{QStringLiteral("who"), actor}, {QStringLiteral("skill"), skill}}});
    });
}

Result<std::vector<Skill>> Skills::all() const
{
    return m_database.all(QStringLiteral("queue/skills"), {}, [](const Row& row) {
        return Skill{row.text("actor"), row.text("skill"), row.text("given_by"), row.instant("given_at")};
    });
}

} // namespace trato::queue
