#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::parties {

/// How somebody stands to a debtor.
enum class Relation { CoDebtor, Guarantor, Relative, Employer, Acquaintance };

/// co_debtor, guarantor, relative, employer, acquaintance
QString relationName(Relation relation);
std::optional<Relation> relationFromName(QStringView name);

/// What may be said to them. Debt: they owe it too. Message: only that the debtor may call back, never why. Nothing:
/// they are not spoken to (CDC, art. 42: nobody is exposed).
enum class MayHear { Debt, Message, Nothing };

/// debt, message, nothing
QString mayHearName(MayHear hears);
std::optional<MayHear> mayHearFromName(QStringView name);
/// Co-debtors and guarantors: the debt; an employer: nothing; everybody else: a message.
MayHear usualDisclosure(Relation relation);

struct RelatedPerson {
    qint64 id = 0;
    Relation relation = Relation::Acquaintance;
    QString name;
    QString document = {}; ///< normalised; empty: not known
    QString phone = {};    ///< E.164
    QString email = {};
    MayHear mayHear = MayHear::Nothing;
    QString note = {};
    QString source = {}; ///< a file, the debtor's own words, a user's name
    Instant updatedAt = {};

    /// They owe: everybody else is a third party.
    [[nodiscard]] bool owes() const { return relation == Relation::CoDebtor || relation == Relation::Guarantor; }
};

/// Who is around a debtor, and what each may hear.
class RelatedPeople final {
public:
    explicit RelatedPeople(storage::Database& database)
        : m_database(database)
    {
    }

    /// Adds somebody, or changes who is there in the same relation under the same name. Codes `name_required`,
    /// `third_party` (who does not owe can't be told the debt), and those of documents and telephones when one is given
    /// that can't be right.
    Result<void> save(DebtorId debtor, const RelatedPerson& person, Instant at);
    /// Who owes first.
    Result<std::vector<RelatedPerson>> of(DebtorId debtor) const;

private:
    storage::Database& m_database;
};

} // namespace trato::parties
