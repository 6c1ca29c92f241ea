#pragma once

#include "negotiation/offer.h"
#include "negotiation/solver/instalmentmath.h"
#include "negotiation/terms.h"

#include <algorithm>
#include <optional>

namespace trato::negotiation {

/// The entries, in cents, with which a number of instalments and a discount are legal: all from `least` to `most`, but
/// none between zero and `floor`.
struct EntryRange {
    qint64 least = 0;
    qint64 most = 0;
    qint64 floor = 0;

    [[nodiscard]] bool contains(qint64 entry) const
    {
        return entry >= least && entry <= most && (entry == 0 || entry >= floor);
    }
    /// The legal entry closest to the wanted one; of two as close, the smaller.
    [[nodiscard]] qint64 nearest(qint64 wanted) const;
};

/// Where a role's deals may lie for one first due date: numbers of instalments, discounts and entries, all in cents and
/// integers. Plans only; everything at once is a matter of the discount alone.
class LegalRoom final {
public:
    LegalRoom(const Bounds& bounds, const InstalmentMath& math)
        : m_bounds(bounds)
        , m_math(math)
    {
    }

    [[nodiscard]] const Bounds& bounds() const { return m_bounds; }
    [[nodiscard]] int longest() const { return m_bounds.maxInstalments; }
    [[nodiscard]] qint64 maxDiscount(int instalments) const;
    /// Nothing where no entry makes it legal. A single instalment needs an entry: without one it is everything at once.
    [[nodiscard]] std::optional<EntryRange> entries(int instalments, qint64 discount) const;
    [[nodiscard]] qint64 amount(int instalments, qint64 discount, qint64 entry) const;
    /// The heaviest payment: an instalment or the entry.
    [[nodiscard]] qint64 month(int instalments, qint64 discount, qint64 entry) const
    {
        return std::max(amount(instalments, discount, entry), entry);
    }
    [[nodiscard]] std::optional<qint64> total(int instalments, qint64 discount, qint64 entry) const;
    [[nodiscard]] Terms terms(int instalments, qint64 discount, qint64 entry) const;

    /// The smallest entry in [from, to] with which an instalment is not above `amount`; to + 1 where none is.
    [[nodiscard]] qint64 entryForAmount(int instalments, qint64 discount, qint64 amount, qint64 from, qint64 to) const;

private:
    const Bounds& m_bounds;
    const InstalmentMath& m_math;
};

} // namespace trato::negotiation
