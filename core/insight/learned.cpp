#include "insight/learned.h"

#include "insight/debtorlist.h"
#include "insight/learning.h"
#include "insight/shrinkage.h"
#include "insight/words.h"
#include "storage/database.h"

namespace trato::insight {

using storage::Row;

namespace {

Tally tallyFrom(const Row& row, double weight)
{
    // What was added and taken back may leave a trace below zero.
    return {.tries = std::max(row.real("tries") * weight, 0.0),
        .gained = std::max(row.real("gained") * weight, 0.0),
        .heard = std::max(row.real("heard") * weight, 0.0)};
}

/// Nothing for a channel or a part of the week that this program does not know.
struct Cell {
    std::optional<Channel> channel;
    size_t slot = 0;
    [[nodiscard]] bool isKnown() const { return channel && slot < slotCount; }
};

Cell cellOf(const Row& row) { return {channelFromName(row.text("channel")), static_cast<size_t>(row.integer("slot"))}; }

void add(Learned& learned, const Row& row, double weight)
{
    const Cell cell = cellOf(row);
    if (!cell.isKnown())
        return;
    learned.weights.at(*cell.channel, cell.slot) += tallyFrom(row, weight);
    Contacts& contacts = learned.contacts[placeOf(*cell.channel)];
    contacts.sent += row.number("sent");
    contacts.answered += row.number("answered");
    contacts.opened += row.number("opened");
}

} // namespace

Result<std::shared_ptr<const Surroundings>> Surroundings::load(storage::Database& database, Instant now)
{
    auto around = std::make_shared<Surroundings>();
    const double weight = presentWeight(now);
    TRATO_CHECK(database.each(QStringLiteral("insight/segments"), {}, [&](const Row& row) {
        if (const Cell cell = cellOf(row); cell.isKnown())
            around->add(row.text("segment"), *cell.channel, cell.slot, tallyFrom(row, weight));
    }));
    return std::shared_ptr<const Surroundings>(std::move(around));
}

void Surroundings::add(const QString& segment, Channel channel, size_t slot, const Tally& tally)
{
    m_everybody.at(channel, slot) += tally;
    m_segments[segment].at(channel, slot) += tally;
}

const Weights& Surroundings::segment(const QString& name) const
{
    static const Weights nothing;
    const auto found = m_segments.constFind(name);
    return found == m_segments.constEnd() ? nothing : *found;
}

double Surroundings::expected(const QString& name, Channel channel) const
{
    const double general = shrunk(m_everybody.of(channel), {atFirst, strengthOfNothing});
    return shrunk(segment(name).of(channel), {general, strengthOfEverybody});
}

double Surroundings::expectedIn(const QString& name, Channel channel, size_t slot) const
{
    const double general =
        shrunk(withHeard(m_everybody.at(channel, slot)), {expected(name, channel), strengthOfEverybody});
    return shrunk(withHeard(segment(name).at(channel, slot)), {general, strengthOfEverybody});
}

Result<LearnedReader> LearnedReader::open(storage::Database& database, Instant now)
{
    TRATO_TRY(auto around, Surroundings::load(database, now));
    return LearnedReader(database, std::move(around), presentWeight(now));
}

Result<std::vector<Learned>> LearnedReader::read(std::span<const DebtorId> debtors)
{
    std::vector<Learned> found;
    found.reserve(debtors.size());
    TRATO_CHECK(
        m_database->each(QStringLiteral("insight/learned"), {{":debtors", listOf(debtors)}}, [&](const Row& row) {
            const DebtorId debtor = row.id<DebtorId>("debtor_id");
            if (found.empty() || found.back().debtor != debtor)
                found.push_back({.debtor = debtor, .segment = row.text("segment"), .around = m_around});
            if (!row.isNull("channel"))
                add(found.back(), row, m_weight);
        }));
    TRATO_TRY(const std::vector<StatedPreference> wishes, preferencesOf(*m_database, debtors));
    for (const StatedPreference& wish : wishes) {
        const auto learned = std::lower_bound(
            found.begin(), found.end(), wish.debtor, [](const Learned& one, DebtorId id) { return one.debtor < id; });
        if (learned != found.end() && learned->debtor == wish.debtor)
            learned->stated = wish;
    }
    return found;
}

Result<Learned> LearnedReader::of(DebtorId debtor)
{
    TRATO_TRY(std::vector<Learned> found, read(std::span(&debtor, 1)));
    if (found.empty())
        return failure(QStringLiteral("no_debtor"), Words::tr("There is no debtor number %1.").arg(debtor.value()));
    return std::move(found.front());
}

} // namespace trato::insight
