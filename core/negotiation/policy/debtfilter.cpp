#include "negotiation/policy/debtfilter.h"

#include <algorithm>

namespace trato::negotiation {

namespace {

bool accepts(const QStringList& wanted, const QString& value) { return wanted.isEmpty() || wanted.contains(value); }

bool meet(const QStringList& a, const QStringList& b)
{
    return a.isEmpty() || b.isEmpty() ||
           std::any_of(a.begin(), a.end(), [&](const QString& value) { return b.contains(value); });
}

} // namespace

bool DebtFilter::matches(const DebtTraits& debt) const
{
    return accepts(products, debt.product) && accepts(segments, debt.segment) && accepts(ratings, debt.rating);
}

int DebtFilter::conditions() const
{
    return int(!products.isEmpty()) + int(!segments.isEmpty()) + int(!ratings.isEmpty());
}

bool DebtFilter::overlaps(const DebtFilter& other) const
{
    return meet(products, other.products) && meet(segments, other.segments) && meet(ratings, other.ratings);
}

} // namespace trato::negotiation
