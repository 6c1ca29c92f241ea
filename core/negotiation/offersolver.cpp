#include "negotiation/offers.h"

#include "negotiation/words.h"

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

constexpr int shortLength = 3;

/// Up to whole reais: nobody asks for an entry of 190,99.
Money roundedUp(Money amount) { return Money((amount.cents() + 99) / 100 * 100); }

QDate withDay(QDate month, int day) { return {month.year(), month.month(), std::min(day, month.daysInMonth())}; }

/// One solution in the making: the bounds, the wishes as far as they can be met, and the first refusal.
class Search final {
public:
    Search(const Policy& policy, Role role, const Situation& situation, const Wishes& wishes)
        : m_policy(policy)
        , m_role(role)
        , m_situation(situation)
        , m_wishes(wishes)
        , m_bounds(boundsOf(policy, situation, role))
        , m_lastValid(situation.today.addDays(policy.offerValidDays - 1))
    {
        m_firstDue = chooseFirstDue();
        m_entry = chooseEntry();
        m_longest = findLongest();
    }

    Solution solve()
    {
        addCash();
        if (m_longest > 0) {
            add(std::min(shortLength, m_longest), OfferKind::Short);
            add(m_longest, OfferKind::Longest);
        }
        if (m_wishes.capacity)
            fitCapacity();
        if (m_wishes.instalments)
            meetInstalments();
        std::stable_sort(m_solution.offers.begin(), m_solution.offers.end(), [](const Offer& a, const Offer& b) {
            return std::pair(!a.plan.terms.isCash(), a.plan.terms.instalments) <
                   std::pair(!b.plan.terms.isCash(), b.plan.terms.instalments);
        });
        findNearest();
        return std::move(m_solution);
    }

    std::vector<Offer> everyLength()
    {
        std::vector<Offer> offers;
        if (auto cash = priced(cashTerms(), OfferKind::Cash))
            offers.push_back(std::move(*cash));
        for (int n = 1; n <= m_longest; ++n) {
            if (auto offer = legal(n, OfferKind::Short))
                offers.push_back(std::move(*offer));
        }
        return offers;
    }

    std::optional<Offer> priced(const Terms& terms, OfferKind kind) const
    {
        auto offer = OfferSolver(m_policy, m_role).price(m_situation, terms, m_wishes);
        if (!offer)
            return std::nullopt;
        offer->kind = kind;
        return std::move(*offer);
    }

private:
    [[nodiscard]] Money base() const { return m_bounds.debt - m_bounds.planDiscount; }

    [[nodiscard]] Terms planTerms(int instalments) const
    {
        return {
            .entry = m_entry, .instalments = instalments, .discount = m_bounds.planDiscount, .firstDue = m_firstDue};
    }

    [[nodiscard]] Terms cashTerms() const
    {
        const QDate due = m_wishes.firstDue || m_wishes.dayOfMonth ? m_firstDue : m_lastValid;
        return {.instalments = 1, .discount = m_bounds.cashDiscount, .firstDue = due};
    }

    /// A plan of that length if it is one and the role may grant it.
    [[nodiscard]] std::optional<Offer> legal(int instalments, OfferKind kind) const
    {
        const Terms terms = planTerms(instalments);
        if (terms.isCash())
            return std::nullopt;
        auto offer = priced(terms, kind);
        if (!offer || !judge(m_policy, m_situation, offer->plan, m_role).isGranted())
            return std::nullopt;
        return offer;
    }

    void refuse(const char* code, const QString& reason)
    {
        if (!m_solution.refused)
            m_solution.refused = Refusal{QLatin1StringView(code), reason, {}};
    }

    QDate chooseFirstDue()
    {
        const QDate usual = std::min(m_situation.today.addMonths(1), m_bounds.lastFirstDue);
        if (m_wishes.firstDue)
            return withinReach(*m_wishes.firstDue, usual);
        if (!m_wishes.dayOfMonth)
            return usual;
        QDate day = withDay(m_situation.today, *m_wishes.dayOfMonth);
        if (day < m_lastValid || day <= m_situation.today)
            day = withDay(m_situation.today.addMonths(1), *m_wishes.dayOfMonth);
        return withinReach(day, usual);
    }

    QDate withinReach(QDate wanted, QDate usual)
    {
        if (wanted <= m_situation.today) {
            refuse("first_due_too_early", Words::tr("The first due date must be after today."));
            return usual;
        }
        if (wanted > m_bounds.lastFirstDue) {
            refuse("first_due_too_late",
                Words::tr("The first due date may be at most %1 days away.").arg(m_policy.maxDaysToFirstDue));
            return m_bounds.lastFirstDue;
        }
        return wanted;
    }

    /// The wished one if it is legal, else the least that is.
    Money chooseEntry()
    {
        const Money least = m_bounds.minEntry(m_bounds.planDiscount);
        const Money usual = roundedUp(least);
        if (!m_wishes.entry)
            return m_wishes.capacity && usual > *m_wishes.capacity ? least : usual;
        if (*m_wishes.entry >= base()) {
            refuse("entry_too_high", Words::tr("This entry covers the whole debt: it is a payment at once."));
            return usual;
        }
        if (*m_wishes.entry < least || (!m_wishes.entry->isZero() && *m_wishes.entry < m_bounds.minEntryAmount)) {
            refuse("entry_too_low", Words::tr("The entry is below the minimum."));
            return std::max(least, m_wishes.entry->isZero() ? least : m_bounds.minEntryAmount);
        }
        return *m_wishes.entry;
    }

    /// The shortest plan: one instalment after an entry, else two.
    [[nodiscard]] int shortest() const { return m_entry.isZero() ? 2 : 1; }

    /// The longer the plan, the smaller its instalment: what holds for a length holds for all on one side of it. The
    /// first length in [from, to] for which `holds`, to + 1 when there is none.
    template <class Predicate>
    int firstLength(int from, int to, Predicate holds) const
    {
        while (from <= to) {
            const int middle = from + (to - from) / 2;
            if (holds(middle))
                to = middle - 1;
            else
                from = middle + 1;
        }
        return from;
    }

    int findLongest() const
    {
        const int tooLong = firstLength(
            shortest(), m_bounds.maxInstalments, [this](int n) { return !legal(n, OfferKind::Longest).has_value(); });
        return tooLong > shortest() ? tooLong - 1 : 0;
    }

    void addCash()
    {
        auto cash = priced(cashTerms(), OfferKind::Cash);
        if (cash && judge(m_policy, m_situation, cash->plan, m_role).isGranted())
            m_solution.offers.push_back(std::move(*cash));
    }

    /// The same length is offered once; what was asked for names it.
    bool add(int instalments, OfferKind kind)
    {
        const auto known = std::find_if(m_solution.offers.begin(), m_solution.offers.end(),
            [&](const Offer& offer) { return offer.plan.terms == planTerms(instalments); });
        if (known != m_solution.offers.end()) {
            if (kind == OfferKind::Fits || kind == OfferKind::Wished)
                known->kind = kind;
            return true;
        }
        auto offer = legal(instalments, kind);
        if (offer)
            m_solution.offers.push_back(std::move(*offer));
        return offer.has_value();
    }

    void fitCapacity()
    {
        const Money can = *m_wishes.capacity;
        const bool entryFits = m_wishes.entry.has_value() || m_entry <= can;
        const int fitting = firstLength(shortest(), m_longest, [&](int n) {
            const auto offer = legal(n, OfferKind::Fits);
            return offer && offer->plan.amount <= can;
        });
        if (entryFits && fitting <= m_longest) {
            add(fitting, OfferKind::Fits);
            return;
        }
        const auto cash = priced(cashTerms(), OfferKind::Cash);
        if (cash && cash->plan.total <= can)
            return;
        refuse("capacity_too_low", Words::tr("No plan within the policy fits what they can pay a month."));
    }

    void meetInstalments()
    {
        const int wanted = *m_wishes.instalments;
        if (wanted == 1 && m_entry.isZero())
            return;
        if (wanted >= 1 && add(wanted, OfferKind::Wished))
            return;
        if (wanted > m_bounds.maxInstalments || wanted < 1)
            refuse(
                "too_many_instalments", Words::tr("At most %1 instalments are allowed.").arg(m_bounds.maxInstalments));
        else
            refuse("instalment_too_low", Words::tr("With %1 instalments each would be below the minimum.").arg(wanted));
    }

    /// What comes closest to the wishes: the wished or fitting offer, else the longest plan, else cash.
    void findNearest()
    {
        if (!m_solution.refused || m_solution.offers.empty())
            return;
        const auto& offers = m_solution.offers;
        const auto asked = std::find_if(offers.begin(), offers.end(),
            [](const Offer& offer) { return offer.kind == OfferKind::Fits || offer.kind == OfferKind::Wished; });
        const bool cash = m_solution.refused->code == QStringLiteral("entry_too_high");
        m_solution.refused->nearest = cash ? offers.front() : asked != offers.end() ? *asked : offers.back();
    }

    const Policy& m_policy;
    Role m_role;
    const Situation& m_situation;
    const Wishes& m_wishes;
    Bounds m_bounds;
    QDate m_lastValid;
    QDate m_firstDue;
    Money m_entry;
    int m_longest = 0;
    Solution m_solution;
};

} // namespace

Solution OfferSolver::solve(const Situation& situation, const Wishes& wishes) const
{
    return Search(m_policy, m_role, situation, wishes).solve();
}

std::vector<Offer> OfferSolver::everyLength(const Situation& situation, const Wishes& wishes) const
{
    return Search(m_policy, m_role, situation, wishes).everyLength();
}

Result<Offer> OfferSolver::price(const Situation& situation, const Terms& terms, const Wishes& wishes) const
{
    Offer offer{.debtor = situation.debtor, .creditor = situation.creditor, .contracts = situation.contracts()};
    TRATO_TRY(offer.plan, makePlan(situation.total(), m_policy, terms, situation.today));
    offer.kind = terms.isCash() ? OfferKind::Cash : OfferKind::Short;
    offer.keptProbability = negotiation::keptProbability(situation, offer.plan, wishes.capacity);
    offer.policyVersion = m_policy.version;
    const QDate last = std::min(situation.today.addDays(m_policy.offerValidDays - 1), terms.firstDue);
    offer.expiresAt = Instant::startOfDay(last.addDays(1), deskZone());
    return offer;
}

} // namespace trato::negotiation
