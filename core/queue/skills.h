#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

/// What somebody can do beside negotiating. A case that wants it goes to who has it; where nobody of the house has, to
/// everybody.
struct Skill {
    QString actor;
    QString skill; ///< care, legal, b2b, payments
    QString givenBy;
    Instant givenAt;
};

class Skills final {
public:
    explicit Skills(storage::Database& database)
        : m_database(database)
    {
    }

    /// care, legal, b2b, payments
    static const QStringList& known();

    /// Code `unknown_skill`. Giving it again changes nothing. The caller checks who may.
    Result<void> give(const QString& actor, const QString& skill, const QString& by, Instant now);
    Result<void> withdraw(const QString& actor, const QString& skill, const QString& by, Instant now);
    /// Everybody's, by name.
    Result<std::vector<Skill>> all() const;

private:
    storage::Database& m_database;
};

} // namespace trato::queue
