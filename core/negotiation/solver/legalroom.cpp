#include "negotiation/solver/legalroom.h"

namespace trato::negotiation {

using money::Money;

namespace {

/// The first value in [from, to] for which `holds`, to + 1 where there is none; once it holds it goes on holding.
template <class Predicate>
qint64 firstCents(qint64 from, qint64 to, Predicate holds)
{
    while (from <= to) {
        const qint64 middle = from + (to - from) / 2;
        if (holds(middle))
            to = middle - 1;
        else
            from = middle + 1;
    }
    return from;
}

} // namespace

qint64 EntryRange::nearest(qint64 wanted) const
{
    const qint64 within = std::clamp(wanted, least, most);
    if (within == 0 || within >= floor)
        return within;
    // Between nothing and the floor: whichever is legal and closer.
    const bool zero = least == 0;
    const bool up = floor <= most;
    if (zero && up)
        return within <= floor - within ? 0 : floor;
    return up ? floor : 0;
}

qint64 LegalRoom::maxDiscount(int instalments) const
{
    return instalments > m_bounds.combinations.discountUpTo ? 0 : m_bounds.planDiscount.cents();
}

qint64 LegalRoom::amount(int instalments, qint64 discount, qint64 entry) const
{
    return m_math.amount(m_bounds.debt.cents() - discount - entry, instalments);
}

std::optional<qint64> LegalRoom::total(int instalments, qint64 discount, qint64 entry) const
{
    const auto financed = m_math.total(m_bounds.debt.cents() - discount - entry, instalments);
    return financed ? std::optional(*financed + entry) : std::nullopt;
}

Terms LegalRoom::terms(int instalments, qint64 discount, qint64 entry) const
{
    return {
        .entry = Money(entry), .instalments = instalments, .discount = Money(discount), .firstDue = m_math.firstDue()};
}

qint64 LegalRoom::entryForAmount(int instalments, qint64 discount, qint64 limit, qint64 from, qint64 to) const
{
    return firstCents(from, to, [&](qint64 entry) { return amount(instalments, discount, entry) <= limit; });
}

std::optional<EntryRange> LegalRoom::entries(int instalments, qint64 discount) const
{
    const qint64 base = m_bounds.debt.cents() - discount;
    if (instalments < 1 || instalments > longest() || base <= 1)
        return std::nullopt;
    EntryRange range{.least = m_bounds.minEntry(Money(discount), instalments).cents(),
        .most = base - 1,
        .floor = m_bounds.minEntryAmount.cents()};
    if (instalments == 1)
        range.least = std::max<qint64>(range.least, 1);
    if (range.least > 0)
        range.least = std::max(range.least, range.floor);
    // A larger entry makes smaller instalments: the range ends where they would be below the minimum, or nothing.
    const qint64 smallest = std::max<qint64>(1, m_bounds.minInstalment.cents());
    const bool anyRowSafe = static_cast<double>(smallest) >= m_math.safeAmount(instalments);
    range.most = firstCents(range.least, range.most, [&](qint64 entry) {
        return amount(instalments, discount, entry) < smallest || (!anyRowSafe && !total(instalments, discount, entry));
    }) - 1;
    if (m_bounds.spare) {
        range.most = std::min(range.most, m_bounds.spare->cents());
        range.least = entryForAmount(instalments, discount, m_bounds.spare->cents(), range.least, range.most);
    }
    if (range.least > 0 && range.least < range.floor)
        range.least = range.floor;
    return range.least <= range.most ? std::optional(range) : std::nullopt;
}

} // namespace trato::negotiation
