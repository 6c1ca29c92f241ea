#pragma once

#include "base/id.h"
#include "base/result.h"
#include "insight/preference.h"
#include "insight/tally.h"

#include <QHash>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::insight {

/// What everybody's answers teach, and those of each segment (a person or a company, and the portfolio; nothing else of
/// a person makes a segment).
class Surroundings final {
public:
    static Result<std::shared_ptr<const Surroundings>> load(storage::Database& database, Instant now);
    /// Weights as of today, for tests and measurements.
    void add(const QString& segment, Channel channel, size_t slot, const Tally& tally);

    [[nodiscard]] const Weights& everybody() const { return m_everybody; }
    /// Empty weights for a segment that nobody was counted in yet.
    [[nodiscard]] const Weights& segment(const QString& name) const;

    /// How often a contact on the channel is worth something in the segment, drawn towards everybody's.
    [[nodiscard]] double expected(const QString& segment, Channel channel) const;
    /// The same for a part of the week.
    [[nodiscard]] double expectedIn(const QString& segment, Channel channel, size_t slot) const;

private:
    Weights m_everybody;
    QHash<QString, Weights> m_segments;
};

/// How often, in the time that is looked at; nothing fades.
struct Contacts {
    int sent = 0;
    int answered = 0; ///< or paid
    int opened = 0;   ///< and not answered
};

/// What is known of one debtor.
struct Learned {
    DebtorId debtor = {};
    QString segment = {};
    std::optional<StatedPreference> stated = {};
    std::array<Contacts, channelCount> contacts = {};
    Weights weights = {};
    std::shared_ptr<const Surroundings> around = {};
};

/// Reads what was learned, many debtors in one go; the surroundings once.
class LearnedReader final {
public:
    static Result<LearnedReader> open(storage::Database& database, Instant now);

    /// One for each of `debtors` that there is, by number.
    Result<std::vector<Learned>> read(std::span<const DebtorId> debtors);
    /// Code `no_debtor`.
    Result<Learned> of(DebtorId debtor);
    [[nodiscard]] const Surroundings& surroundings() const { return *m_around; }

private:
    LearnedReader(storage::Database& database, std::shared_ptr<const Surroundings> around, double weight)
        : m_database(&database)
        , m_around(std::move(around))
        , m_weight(weight)
    {
    }

    storage::Database* m_database;
    std::shared_ptr<const Surroundings> m_around;
    double m_weight;
};

} // namespace trato::insight
