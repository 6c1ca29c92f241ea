#include "negotiation/terms.h"

#include "negotiation/words.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

enum class Edge { Down, Up };

/// A share of an amount in whole cents, never beyond the exact one (Down) or never below it (Up).
Money share(Money amount, const money::Rate& rate, Edge edge)
{
    const auto exact = (money::Decimal(amount.cents()) * rate.factor()).value();
    boost::multiprecision::cpp_int cents = numerator(exact) / denominator(exact);
    if (edge == Edge::Up && cents * denominator(exact) != numerator(exact))
        cents += 1;
    return Money(cents.convert_to<qint64>());
}

const money::Rate& smaller(const money::Rate& a, const money::Rate& b)
{
    return a.inPercent() <= b.inPercent() ? a : b;
}

class Judge final {
public:
    Judge(const Policy& policy, const Situation& situation, const Plan& plan, Role role)
        : m_policy(policy)
        , m_plan(plan)
        , m_bounds(boundsOf(policy, situation, role))
    {
    }

    std::vector<Breach> breaches()
    {
        checkDiscount();
        if (!m_plan.terms.isCash())
            checkPlan();
        if (m_plan.terms.firstDue > m_bounds.lastFirstDue)
            add("first_due",
                Words::tr("The first due date may be at most %1 days away.").arg(m_policy.maxDaysToFirstDue),
                m_plan.terms.firstDue.toString(Qt::ISODate), m_bounds.lastFirstDue.toString(Qt::ISODate));
        return std::move(m_breaches);
    }

private:
    void add(const char* rule, const QString& message, const QString& wanted, const QString& limit)
    {
        m_breaches.push_back({QLatin1StringView(rule), message, wanted, limit});
    }

    void checkDiscount()
    {
        const Money limit = m_plan.terms.isCash() ? m_bounds.cashDiscount : m_bounds.planDiscount;
        if (m_plan.terms.discount > limit)
            add("discount", Words::tr("The discount is above the limit."), m_plan.terms.discount.toString(),
                limit.toString());
    }

    void checkPlan()
    {
        const Terms& terms = m_plan.terms;
        const Money least = m_bounds.minEntry(terms.discount);
        if (terms.entry < least || (!terms.entry.isZero() && terms.entry < m_bounds.minEntryAmount))
            add("entry", Words::tr("The entry is below the minimum."), terms.entry.toString(),
                std::max(least, m_bounds.minEntryAmount).toString());
        if (terms.instalments > m_bounds.maxInstalments)
            add("instalments", Words::tr("More instalments than allowed."), QString::number(terms.instalments),
                QString::number(m_bounds.maxInstalments));
        if (m_plan.amount < m_policy.minInstalment)
            add("instalment_amount", Words::tr("The instalment is below the minimum."), m_plan.amount.toString(),
                m_policy.minInstalment.toString());
    }

    const Policy& m_policy;
    const Plan& m_plan;
    Bounds m_bounds;
    std::vector<Breach> m_breaches;
};

} // namespace

QJsonObject Breach::toJson() const
{
    return {{QStringLiteral("rule"), rule}, {QStringLiteral("message"), message}, {QStringLiteral("wanted"), wanted},
        {QStringLiteral("limit"), limit}};
}

QJsonObject Verdict::toJson() const
{
    QJsonArray list;
    for (const Breach& breach : breaches)
        list.append(breach.toJson());
    return {{QStringLiteral("breaches"), list},
        {QStringLiteral("entitled"), entitled ? QJsonValue(roleName(*entitled)) : QJsonValue()}};
}

Failure approvalRequired(const Verdict& verdict)
{
    QStringList words;
    for (const Breach& breach : verdict.breaches)
        words.append(breach.message);
    QJsonObject detail = verdict.toJson();
    detail.insert(QStringLiteral("approval_required"), true);
    const QString who = verdict.entitled ? Words::tr("It needs a supervisor's approval.")
                                         : Words::tr("Nobody may grant it within the policy.");
    return failure(QStringLiteral("approval_required"), words.join(u' ') + u' ' + who, detail);
}

Verdict judge(const Policy& policy, const Situation& situation, const Plan& plan, Role role)
{
    Verdict verdict{Judge(policy, situation, plan, role).breaches(), {}};
    for (const Role candidate : allRoles) {
        if (!verdict.entitled && candidate >= role && Judge(policy, situation, plan, candidate).breaches().empty())
            verdict.entitled = candidate;
    }
    return verdict;
}

Money Bounds::minEntry(Money discount) const
{
    if (minEntryShare.isZero())
        return {};
    return std::max(minEntryAmount, share(debt - discount, minEntryShare, Edge::Up));
}

Bounds boundsOf(const Policy& policy, const Situation& situation, Role role)
{
    const RoleLimits& limits = policy.limitsOf(role);
    Bounds bounds{.debt = situation.total(),
        .maxInstalments = limits.maxInstalments,
        .lastFirstDue = situation.today.addDays(policy.maxDaysToFirstDue),
        .minEntryAmount = policy.minEntry,
        .minEntryShare = limits.minEntry};
    for (const OpenDebt& debt : situation.debts) {
        const DiscountBand& band = policy.bandFor(debt.daysLate);
        bounds.cashDiscount += share(debt.total(), smaller(band.cash, limits.cashDiscount), Edge::Down);
        bounds.planDiscount += share(debt.total(), smaller(band.plan, limits.planDiscount), Edge::Down);
    }
    return bounds;
}

} // namespace trato::negotiation
