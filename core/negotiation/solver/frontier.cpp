#include "negotiation/solver/frontier.h"

#include "negotiation/offers.h"

#include <algorithm>
#include <tuple>

namespace trato::negotiation {

using money::Money;

namespace {

constexpr int entrySteps = 5;       ///< tenths of what is owed, up to a half
constexpr qint64 discountSteps = 2; ///< none, a half, all

class FrontierFinder final {
public:
    FrontierFinder(
        const Situation& situation, const LegalRoom& room, const Wishes& wishes, std::optional<Money> capacity)
        : m_situation(situation)
        , m_room(room)
        , m_wishes(wishes)
        , m_capacity(capacity)
    {
    }

    std::vector<FrontierPoint> find(const Terms& cash)
    {
        addCash(cash);
        const int wished = m_wishes.instalments.value_or(0);
        const bool fixed = wished >= 1 && wished <= m_room.longest();
        for (int n = fixed ? wished : 1; n <= (fixed ? wished : m_room.longest()); ++n) {
            qint64 before = -1;
            for (qint64 step = 0; step <= discountSteps; ++step) {
                const qint64 discount = m_room.maxDiscount(n) * step / discountSteps;
                if (discount != before)
                    addEntries(n, discount);
                before = discount;
            }
        }
        return undominated(std::move(m_points));
    }

private:
    void addCash(const Terms& terms)
    {
        const Money total = m_room.bounds().debt - terms.discount;
        if (total.isPositive())
            add(terms, total.cents(), total.cents());
    }

    void addEntries(int instalments, qint64 discount)
    {
        const auto range = m_room.entries(instalments, discount);
        if (!range)
            return;
        if (m_wishes.entry && range->contains(m_wishes.entry->cents())) {
            addPlan(instalments, discount, m_wishes.entry->cents());
            return;
        }
        const qint64 base = m_room.bounds().debt.cents() - discount;
        qint64 before = -1;
        for (int step = 0; step <= entrySteps; ++step) {
            const qint64 wanted = (base * step / 10 + 99) / 100 * 100;
            const qint64 entry = range->nearest(std::max(range->least, wanted));
            if (entry > before)
                addPlan(instalments, discount, entry);
            before = std::max(before, entry);
        }
        if (m_capacity && m_capacity->cents() != before && range->contains(m_capacity->cents()))
            addPlan(instalments, discount, m_capacity->cents());
    }

    void addPlan(int instalments, qint64 discount, qint64 entry)
    {
        const auto total = m_room.total(instalments, discount, entry);
        if (total)
            add(m_room.terms(instalments, discount, entry), *total, m_room.amount(instalments, discount, entry));
    }

    void add(const Terms& terms, qint64 total, qint64 amount)
    {
        const Burden burden{Money(amount), terms.entry, Money(total), terms.instalments};
        m_points.push_back({terms, Money(total), std::max(Money(amount), terms.entry),
            keptProbability(m_situation, burden, m_capacity)});
    }

    const Situation& m_situation;
    const LegalRoom& m_room;
    const Wishes& m_wishes;
    std::optional<Money> m_capacity;
    std::vector<FrontierPoint> m_points;
};

} // namespace

std::vector<FrontierPoint> undominated(std::vector<FrontierPoint> points)
{
    // Lightest month first, of equal ones the best first: a point is beaten by one that stands before it or by none.
    std::stable_sort(points.begin(), points.end(), [](const FrontierPoint& a, const FrontierPoint& b) {
        return std::tuple(a.month, -a.recovered.cents(), -a.keptProbability) <
               std::tuple(b.month, -b.recovered.cents(), -b.keptProbability);
    });
    std::vector<FrontierPoint> kept;
    for (FrontierPoint& point : points) {
        const bool beaten = std::any_of(kept.begin(), kept.end(), [&](const FrontierPoint& other) {
            return other.recovered >= point.recovered && other.keptProbability >= point.keptProbability;
        });
        if (!beaten)
            kept.push_back(std::move(point));
    }
    return kept;
}

std::vector<FrontierPoint> frontierOf(const Situation& situation, const LegalRoom& room, const Wishes& wishes,
    const Terms& cash, std::optional<Money> capacity)
{
    return FrontierFinder(situation, room, wishes, capacity).find(cash);
}

} // namespace trato::negotiation
