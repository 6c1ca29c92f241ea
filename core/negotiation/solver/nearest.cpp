#include "negotiation/solver/nearest.h"

#include <tuple>

namespace trato::negotiation {

using money::Money;

namespace {

/// Of one number of instalments.
class EntryChooser final {
public:
    EntryChooser(const LegalRoom& room, const WantedBurden& wanted, int instalments, EntryRange range)
        : m_room(room)
        , m_wanted(wanted)
        , m_instalments(instalments)
        , m_discount(room.maxDiscount(instalments))
        , m_range(range)
    {
    }

    [[nodiscard]] qint64 amount(qint64 entry) const { return m_room.amount(m_instalments, m_discount, entry); }
    [[nodiscard]] qint64 away(qint64 entry) const { return centsAway(m_wanted, amount(entry), entry); }

    /// The smallest of the entries that are the fewest cents away.
    [[nodiscard]] qint64 best() const { return m_wanted.entry ? closestToNamed() : lightest(); }

private:
    /// Beside a named entry each cent of entry costs one and spares less than one a month; only where a single
    /// instalment bears interest it may spare more, up to where the month fits.
    [[nodiscard]] qint64 closestToNamed() const
    {
        const qint64 named = m_range.nearest(*m_wanted.entry);
        if (!m_wanted.capacity)
            return named;
        // Where the named one lies between nothing and the smallest entry, the month decides between the two.
        const qint64 best = better(m_range.floor, better(m_range.least, named));
        const qint64 fits = fitting(*m_wanted.capacity);
        return better(m_range.most, better(fits - 1, better(fits, best)));
    }

    /// No entry was named: the month is the heavier of entry and instalment.
    [[nodiscard]] qint64 lightest() const
    {
        qint64 best = m_range.least;
        if (!m_wanted.capacity)
            return best;
        const qint64 balanced = whereEntryReachesAmount();
        for (const qint64 entry : {m_range.floor, balanced, balanced - 1})
            best = better(entry, best);
        return better(fitting(*m_wanted.capacity + away(best)), best);
    }

    [[nodiscard]] qint64 better(qint64 entry, qint64 best) const
    {
        const bool wins = m_range.contains(entry) && std::pair(away(entry), entry) < std::pair(away(best), best);
        return wins ? entry : best;
    }

    [[nodiscard]] qint64 fitting(qint64 limit) const
    {
        return m_room.entryForAmount(m_instalments, m_discount, limit, m_range.least, m_range.most);
    }

    [[nodiscard]] qint64 whereEntryReachesAmount() const
    {
        qint64 from = m_range.least;
        qint64 to = m_range.most;
        while (from <= to) {
            const qint64 middle = from + (to - from) / 2;
            if (middle >= amount(middle))
                to = middle - 1;
            else
                from = middle + 1;
        }
        return from;
    }

    const LegalRoom& m_room;
    const WantedBurden& m_wanted;
    int m_instalments;
    qint64 m_discount;
    EntryRange m_range;
};

/// The largest or smallest legal discount towards the wanted one.
std::optional<qint64> nearestDiscount(const LegalRoom& room, int instalments, qint64 wanted)
{
    const qint64 most = room.maxDiscount(instalments);
    const qint64 start = std::clamp<qint64>(wanted, 0, most);
    const auto legal = [&](qint64 discount) { return room.entries(instalments, discount).has_value(); };
    if (legal(start))
        return start;
    // Less discount makes larger instalments, more discount smaller ones: what helps lies on one side.
    qint64 below = -1;
    for (qint64 from = 0, to = start - 1; from <= to;) {
        const qint64 middle = from + (to - from) / 2;
        if (legal(middle)) {
            below = middle;
            from = middle + 1;
        } else {
            to = middle - 1;
        }
    }
    if (below >= 0)
        return below;
    qint64 above = -1;
    for (qint64 from = start + 1, to = most; from <= to;) {
        const qint64 middle = from + (to - from) / 2;
        if (legal(middle)) {
            above = middle;
            to = middle - 1;
        } else {
            from = middle + 1;
        }
    }
    return above >= 0 ? std::optional(above) : std::nullopt;
}

std::optional<Terms> nearestOfLength(const LegalRoom& room, int instalments, const Terms& wanted)
{
    const auto discount = nearestDiscount(room, instalments, wanted.discount.cents());
    if (!discount)
        return std::nullopt;
    const auto range = room.entries(instalments, *discount);
    return range ? std::optional(room.terms(instalments, *discount, range->nearest(wanted.entry.cents())))
                 : std::nullopt;
}

auto distance(const Terms& terms, const Terms& wanted)
{
    return std::tuple(std::abs(terms.instalments - wanted.instalments),
        std::abs(terms.discount.cents() - wanted.discount.cents()),
        std::abs(terms.entry.cents() - wanted.entry.cents()));
}

} // namespace

qint64 centsAway(const WantedBurden& wanted, qint64 amount, qint64 entry)
{
    qint64 away = wanted.entry ? std::abs(entry - *wanted.entry) : 0;
    if (wanted.capacity)
        away += std::max<qint64>(0, (wanted.entry ? amount : std::max(amount, entry)) - *wanted.capacity);
    return away;
}

std::optional<Terms> nearestPlan(
    const LegalRoom& room, const WantedBurden& wanted, const std::function<double(const Terms& terms)>& preferred)
{
    using Rank = std::tuple<qint64, int, double, int>;
    std::optional<Rank> bestRank;
    std::optional<Terms> best;
    for (int n = 1; n <= room.longest(); ++n) {
        const auto range = room.entries(n, room.maxDiscount(n));
        if (!range)
            continue;
        const EntryChooser chooser(room, wanted, n, *range);
        const qint64 entry = chooser.best();
        const Terms terms = room.terms(n, room.maxDiscount(n), entry);
        const int lengthOff = wanted.instalments ? std::abs(n - *wanted.instalments) : 0;
        const Rank rank{chooser.away(entry), lengthOff, -preferred(terms), n};
        if (!bestRank || rank < *bestRank) {
            bestRank = rank;
            best = terms;
        }
    }
    return best;
}

std::optional<Terms> nearestTerms(const LegalRoom& room, const Terms& wanted)
{
    std::optional<Terms> best;
    const auto offer = [&](const std::optional<Terms>& terms) {
        if (terms && (!best || distance(*terms, wanted) < distance(*best, wanted)))
            best = terms;
    };
    const qint64 cashDiscount = std::clamp<qint64>(wanted.discount.cents(), 0, room.bounds().cashDiscount.cents());
    offer(room.terms(1, cashDiscount, 0));
    const int start = std::clamp(wanted.instalments, 1, room.longest());
    for (int off = 0; off < room.longest(); ++off) {
        for (const int n : {start - off, start + off}) {
            if (n >= 1 && n <= room.longest())
                offer(nearestOfLength(room, n, wanted));
        }
        // Whatever comes now has a number of instalments that is further off.
        if (best && std::abs(best->instalments - wanted.instalments) <= std::abs(start - wanted.instalments) + off)
            break;
    }
    return best;
}

} // namespace trato::negotiation
