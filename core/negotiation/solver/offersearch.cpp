#include "negotiation/solver/offersearch.h"

#include "money/reais.h"
#include "negotiation/solver/nearest.h"
#include "negotiation/words.h"

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

constexpr int shortLength = 3;

/// Up to whole reais: nobody asks for an entry of 190,99.
qint64 wholeReais(qint64 cents) { return (cents + 99) / 100 * 100; }

QDate withDay(QDate month, int day) { return {month.year(), month.month(), std::min(day, month.daysInMonth())}; }

QDate lastValidDay(const Policy& policy, const Situation& situation)
{
    return situation.today.addDays(policy.offerValidDays - 1);
}

ChosenDate withinReach(const Policy& policy, const Situation& situation, QDate wanted, QDate usual)
{
    const QDate last = situation.today.addDays(policy.maxDaysToFirstDue);
    if (wanted <= situation.today)
        return {usual,
            Refusal{QStringLiteral("first_due_too_early"), Words::tr("The first due date must be after today."), {}}};
    if (wanted > last)
        return {
            last, Refusal{QStringLiteral("first_due_too_late"),
                      Words::tr("The first due date may be at most %1 days away.").arg(policy.maxDaysToFirstDue), {}}};
    return {wanted, {}};
}

} // namespace

ChosenDate chooseFirstDue(const Policy& policy, const Situation& situation, const Wishes& wishes)
{
    const QDate usual = std::min(situation.today.addMonths(1), situation.today.addDays(policy.maxDaysToFirstDue));
    if (wishes.firstDue)
        return withinReach(policy, situation, *wishes.firstDue, usual);
    if (!wishes.dayOfMonth)
        return {usual, {}};
    QDate day = withDay(situation.today, *wishes.dayOfMonth);
    if (day < lastValidDay(policy, situation) || day <= situation.today)
        day = withDay(situation.today.addMonths(1), *wishes.dayOfMonth);
    return withinReach(policy, situation, day, usual);
}

OfferSearch::OfferSearch(const Policy& policy, const Situation& situation, const LegalRoom& room, const Wishes& wishes)
    : m_policy(policy)
    , m_situation(situation)
    , m_room(room)
    , m_wishes(wishes)
    , m_entry(wishes.entry)
{
}

void OfferSearch::run(const ChosenDate& date)
{
    m_refused = date.refused;
    checkEntry();
    m_candidates.push_back({cashTerms(), OfferKind::Cash});
    if (const int last = longest(); last > 0) {
        add(plan(std::min(std::max(shortLength, shortest()), last)), OfferKind::Short);
        add(plan(last), OfferKind::Longest);
    }
    if (capacity())
        fitCapacity();
    if (m_wishes.instalments)
        meetInstalments();
    std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(!a.terms.isCash(), a.terms.instalments) < std::pair(!b.terms.isCash(), b.terms.instalments);
    });
}

void OfferSearch::refuse(const char* code, const QString& reason)
{
    if (!m_refused)
        m_refused = Refusal{QLatin1StringView(code), reason, {}};
}

std::optional<Money> OfferSearch::capacity() const
{
    const std::optional<Money>& spare = m_room.bounds().spare;
    if (m_wishes.capacity && spare)
        return std::min(*m_wishes.capacity, *spare);
    return m_wishes.capacity ? m_wishes.capacity : spare;
}

Terms OfferSearch::cashTerms() const
{
    const bool dated = m_wishes.firstDue || m_wishes.dayOfMonth;
    const Terms any = m_room.terms(1, 0, 0);
    return {.instalments = 1,
        .discount = m_room.bounds().cashDiscount,
        .firstDue = dated ? any.firstDue : lastValidDay(m_policy, m_situation)};
}

qint64 OfferSearch::leastEntry(int instalments) const
{
    return m_room.bounds().minEntry(Money(m_room.maxDiscount(instalments)), instalments).cents();
}

/// The wished one; else the least, in whole reais where they can pay that.
qint64 OfferSearch::entryOf(int instalments) const
{
    if (m_entry)
        return m_entry->cents();
    const qint64 least = leastEntry(instalments);
    const qint64 usual = wholeReais(least);
    const auto can = capacity();
    return can && usual > can->cents() ? least : usual;
}

/// A wish that is no legal entry of any plan gives way to the closest that is.
void OfferSearch::checkEntry()
{
    if (!m_entry)
        return;
    const Bounds& bounds = m_room.bounds();
    const Money least = bounds.minEntry(bounds.planDiscount);
    if (*m_entry >= bounds.debt - bounds.planDiscount) {
        refuse("entry_too_high", Words::tr("This entry covers the whole debt: it is a payment at once."));
        m_entry.reset();
    } else if (*m_entry < least || (!m_entry->isZero() && *m_entry < bounds.minEntryAmount)) {
        refuse("entry_too_low",
            Words::tr("The entry is below the minimum: it is %1 at least.")
                .arg(money::reais(std::max(least, m_entry->isZero() ? least : bounds.minEntryAmount))));
        m_entry = std::max(least, m_entry->isZero() ? least : bounds.minEntryAmount);
    }
}

std::optional<Terms> OfferSearch::plan(int instalments) const
{
    const qint64 entry = entryOf(instalments);
    const qint64 discount = m_room.maxDiscount(instalments);
    if (instalments == 1 && entry == 0)
        return std::nullopt;
    const auto range = m_room.entries(instalments, discount);
    if (!range || !range->contains(entry))
        return std::nullopt;
    return m_room.terms(instalments, discount, entry);
}

/// The shortest plan: one instalment after an entry, else two.
int OfferSearch::shortest() const { return entryOf(1) == 0 ? 2 : 1; }

int OfferSearch::longest() const
{
    for (int n = m_room.longest(); n >= 1; --n) {
        if (plan(n))
            return n;
    }
    return 0;
}

bool OfferSearch::isHardship(const Terms& terms) const
{
    const Bounds& bounds = m_room.bounds();
    if (!bounds.hardship || terms.isCash())
        return false;
    const qint64 amount = m_room.amount(terms.instalments, terms.discount.cents(), terms.entry.cents());
    return terms.instalments > m_policy.limitsOf(Role::Supervisor).maxInstalments ||
           amount < m_policy.minInstalment.cents() || terms.entry.isZero();
}

/// The same terms are offered once; what was asked for names them.
void OfferSearch::add(const std::optional<Terms>& terms, OfferKind kind)
{
    if (!terms)
        return;
    const auto known = std::find_if(m_candidates.begin(), m_candidates.end(),
        [&](const Candidate& candidate) { return candidate.terms == *terms; });
    if (known == m_candidates.end())
        m_candidates.push_back({*terms, isHardship(*terms) ? OfferKind::Hardship : kind});
    else if (kind == OfferKind::Fits || kind == OfferKind::Wished)
        known->kind = kind;
}

std::optional<Terms> OfferSearch::shortestFitting(Money can) const
{
    for (int n = 1; n <= m_room.longest(); ++n) {
        const auto terms = plan(n);
        if (terms && m_room.amount(n, terms->discount.cents(), terms->entry.cents()) <= can.cents() &&
            (m_entry || terms->entry <= can))
            return terms;
    }
    if (m_entry)
        return std::nullopt;
    // A larger entry makes smaller instalments: the smallest with which both can be paid.
    for (int n = 1; n <= m_room.longest(); ++n) {
        const qint64 discount = m_room.maxDiscount(n);
        const auto range = m_room.entries(n, discount);
        if (!range)
            continue;
        const qint64 last = std::min(range->most, can.cents());
        qint64 entry = m_room.entryForAmount(n, discount, can.cents(), range->least, last);
        if (entry < range->floor && entry > 0)
            entry = range->floor;
        if (wholeReais(entry) <= last && range->contains(wholeReais(entry)))
            entry = wholeReais(entry);
        if (entry <= last && range->contains(entry))
            return m_room.terms(n, discount, entry);
    }
    return std::nullopt;
}

void OfferSearch::fitCapacity()
{
    const Money can = *capacity();
    if (const auto fitting = shortestFitting(can)) {
        add(fitting, OfferKind::Fits);
        return;
    }
    const Bounds& bounds = m_room.bounds();
    if (bounds.debt - bounds.cashDiscount <= can)
        return;
    if (bounds.spare && can == *bounds.spare)
        refuse("existence_minimum",
            Words::tr("What they earn leaves %1 a month above the existence minimum: no plan is that small. Offer them "
                      "advice for the over-indebted (Lei 14.181/2021).")
                .arg(money::reais(can)));
    else
        refuse("capacity_too_low", Words::tr("No plan within the policy fits what they can pay a month."));
}

/// A number of instalments that the role may grant, but not with these amounts.
void OfferSearch::refuseLength(int instalments)
{
    const Bounds& bounds = m_room.bounds();
    const qint64 entry = entryOf(instalments);
    const qint64 month = m_room.month(instalments, m_room.maxDiscount(instalments), entry);
    if (bounds.spare && month > bounds.spare->cents())
        refuse("existence_minimum", Words::tr("A month would leave less than the existence minimum."));
    else if (entry < leastEntry(instalments))
        refuse("entry_too_low",
            Words::tr("A plan of more than %1 instalments needs an entry.").arg(bounds.combinations.noEntryUpTo));
    else
        refuse(
            "instalment_too_low", Words::tr("With %1 instalments each would be below the minimum.").arg(instalments));
}

void OfferSearch::meetInstalments()
{
    const int wanted = *m_wishes.instalments;
    if (wanted == 1 && entryOf(1) == 0)
        return;
    const auto terms = wanted >= 1 && wanted <= m_room.longest() ? plan(wanted) : std::nullopt;
    if (terms)
        add(terms, OfferKind::Wished);
    else if (wanted > m_room.longest() || wanted < 1)
        refuse("too_many_instalments", Words::tr("At most %1 instalments are allowed.").arg(m_room.longest()));
    else
        refuseLength(wanted);
}

std::optional<Terms> OfferSearch::nearest(const Likelihood& likelihood) const
{
    const auto cents = [](const std::optional<Money>& amount) {
        return amount ? std::optional(amount->cents()) : std::nullopt;
    };
    const WantedBurden wanted{cents(capacity()), cents(m_wishes.entry), m_wishes.instalments};
    const auto found = nearestPlan(m_room, wanted, likelihood);
    // Everything at once is a plan whose entry is all of it.
    const qint64 cash = (m_room.bounds().debt - m_room.bounds().cashDiscount).cents();
    const auto away = [&](const Terms& terms) {
        return centsAway(
            wanted, m_room.amount(terms.instalments, terms.discount.cents(), terms.entry.cents()), terms.entry.cents());
    };
    if (!found || centsAway(wanted, 0, cash) < away(*found))
        return cashTerms();
    return found;
}

} // namespace trato::negotiation
