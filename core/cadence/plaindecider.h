#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "cadence/duereader.h"
#include "storage/database.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace trato::cadence {

/// A step of a portfolio's cadence, counted from one due date: where somebody stands.
struct PlainPlace {
    PortfolioId portfolio;
    QString anchor; ///< yyyy-mm-dd
    QString step;
};

/// What the rules say there, to the confirmed party or to anybody else.
struct PlainOccasion {
    Channel channel = Channel::WhatsApp;
    bool ifSilent = false;    ///< only to who did not write for a week
    bool tellsAmount = false; ///< the text speaks of the sum
};

/// One for whoever is not the confirmed party and one for who is; nothing: it is not plain.
using PlainOccasions = std::array<std::optional<PlainOccasion>, 2>;

/// Decides about those of a range who are plain (plainplanner.h), from a file: each table is read once, in the order in
/// which all of them are clustered, and what they tell is joined here. For SQLite to join and group costs three times
/// reading. Use it once: readPlaces, decide, write.
class PlainDecider final {
public:
    PlainDecider(storage::Database& database, const DueRange& range, Instant now);

    /// Of whom nothing special is known. Answers where they stand, each place once.
    Result<std::vector<PlainPlace>> readPlaces();
    /// `occasions`: of those places, in their order. `closed`: "channel/uf/area" where the hours of contact are over.
    /// Answers about how many it was decided.
    Result<int> decide(const std::vector<PlainOccasions>& occasions, const QSet<QString>& closed);
    /// Into cadence/plain_table. Occasion `n` of a place stands there as twice the place's index plus `n`; messages
    /// bear the numbers from `firstId` on.
    Result<void> write(qint64 firstId);

private:
    /// What is known of somebody so far.
    struct Candidate {
        qint64 place = 0; ///< the number by which rows tell of whom they are, ascending
        DebtorId debtor;
        PortfolioId portfolio;
        size_t stands = 0;                       ///< among m_places
        const PlainOccasion* occasion = nullptr; ///< nullptr: not plain
        bool confirmed = false;
        QString uf;
        QString firstName;
        bool owesEarlier = false; ///< something from before the day from which steps are counted
        qint64 cents = 0;         ///< what is late, or falls due on that day
        ContractId contract;      ///< of what is due on that day
        QString handle;
        qint64 rank = 0;        ///< how good the handle is
        bool labelled = false;  ///< the handle's label may tell of a place that is not theirs
        bool isSpecial = false; ///< something is known that is looked at one by one
    };
    /// What of an occasion is asked for each row.
    struct Wanted {
        bool byEmail = false;
        bool byPhone = false;
        QString latest; ///< what falls due later is not asked
    };

    size_t placeOf(const storage::Row& row);
    void markSpecial(DebtorId debtor);
    void dropSpecial();
    Result<void> number();
    [[nodiscard]] Wanted wantedOf(const std::vector<PlainOccasions>& occasions) const;
    /// Visits the rows of a statement with their candidates.
    template <class Visit>
    Result<void> join(const char* what, const storage::Bindings& others, Visit visit);
    Result<void> readPeople(const std::vector<PlainOccasions>& occasions, bool asksWhere);
    Result<void> readDebts(const QString& latest);
    Result<void> readContacts(const Wanted& wanted);
    void seeContact(Candidate& candidate, const storage::Row& row) const;
    [[nodiscard]] static bool isPlain(const Candidate& candidate, const QSet<QString>& closed);

    storage::Database& m_database;
    DueRange m_range;
    Instant m_now;
    Instant m_talking; ///< who wrote since then is being talked to
    QString m_today;
    std::vector<PlainPlace> m_places;
    QHash<QByteArray, size_t> m_numbers; ///< of the places
    QByteArray m_key;                    ///< of the place that is looked up
    std::vector<Candidate> m_candidates;
};

} // namespace trato::cadence
