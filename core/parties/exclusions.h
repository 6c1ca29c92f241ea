#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::parties {

/// A number or an address at which nobody is to be contacted, as a list says: the state's, the creditor's, the house's.
struct Exclusion {
    QString value;                       ///< stored form of a handle
    QString list;                        ///< its name
    CreditorId creditor = {};            ///< invalid: for all of them
    std::optional<Channel> channel = {}; ///< nothing: every channel
    bool legal = false;                  ///< the law makes the list: nobody lets an act pass
    QString source = {};                 ///< the law, the creditor's letter
    QDate from = {};
    QDate until = {}; ///< the last day; invalid: without end

    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
    }
    /// On that day nobody is to be contacted there by that channel, by whom the list is for.
    [[nodiscard]] bool covers(const QString& place, Channel by, QDate day) const
    {
        return value == place && (!channel || *channel == by) && holdsOn(day);
    }
    [[nodiscard]] bool isFor(CreditorId who) const { return !creditor.isValid() || creditor == who; }
};

/// The lists as they bear on an act: whom it is for, and the day on which it is done.
struct ListsInForce {
    std::vector<Exclusion> entries = {};
    std::optional<std::vector<CreditorId>> creditors = {}; ///< acted for; nothing: any of them
    QDate day = {};

    [[nodiscard]] bool forbid(const QString& place, Channel by) const;
};

/// A list as a whole.
struct ExclusionList {
    QString name;
    bool legal = false;
    QString source;
    int inForce = 0; ///< entries
    int entries = 0; ///< with those that are over, or begin later
    QString listedBy;
    Instant listedAt; ///< last
};

/// Who put entries on a list, and when.
struct Listing {
    QString by;
    Instant at;
};

/// The lists of numbers and addresses that nobody is to be contacted at.
class Exclusions final {
public:
    explicit Exclusions(storage::Database& database)
        : m_database(database)
    {
    }

    /// Within a transaction of the caller. Who is on the list under the same creditor and channel gets the new days; of
    /// two entries of one listing the stricter days stand; what is in force keeps the day on which it began, and what
    /// was listed later is left as it is. A mobile number is found in either of its forms.
    Result<void> put(const Exclusion& exclusion, const Listing& listing);
    /// Within a transaction of the caller: the law makes the list, with every entry that is on it.
    Result<void> makeLegal(const QString& list);
    /// Ends what an earlier listing put on the list for that creditor (invalid: for whomever) and this one did not.
    Result<void> endOthers(const QString& list, CreditorId creditor, const Listing& listing);
    /// Those of a debtor's contacts, whatever their days.
    Result<std::vector<Exclusion>> of(DebtorId debtor) const;
    /// By name.
    Result<std::vector<ExclusionList>> lists(QDate today) const;

private:
    storage::Database& m_database;
};

} // namespace trato::parties
