#include "negotiation/terms.h"

#include "negotiation/words.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

class Judge final {
public:
    Judge(const Bounds& bounds, const Plan& plan)
        : m_plan(plan)
        , m_bounds(bounds)
    {
    }

    std::vector<Breach> breaches()
    {
        checkDiscount();
        if (!m_plan.terms.isCash())
            checkPlan();
        if (m_plan.terms.firstDue > m_bounds.lastFirstDue)
            add("first_due",
                Words::tr("The first due date may be at most %1 days away.")
                    .arg(m_plan.madeOn.daysTo(m_bounds.lastFirstDue)),
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
        const Terms& terms = m_plan.terms;
        const Money limit = m_bounds.maxDiscount(terms);
        if (terms.discount <= limit)
            return;
        const int longest = m_bounds.combinations.discountUpTo;
        const bool tooLong = !terms.isCash() && terms.instalments > longest;
        add("discount",
            tooLong ? Words::tr("A plan of more than %1 instalments gets no discount.").arg(longest)
                    : Words::tr("The discount is above the limit."),
            terms.discount.toString(), limit.toString());
    }

    void checkEntry()
    {
        const Terms& terms = m_plan.terms;
        const Money least = m_bounds.minEntry(terms.discount, terms.instalments);
        if (terms.entry >= least && (terms.entry.isZero() || terms.entry >= m_bounds.minEntryAmount))
            return;
        const int longest = m_bounds.combinations.noEntryUpTo;
        const bool tooLong = terms.entry.isZero() && terms.instalments > longest;
        add("entry",
            tooLong ? Words::tr("A plan of more than %1 instalments needs an entry.").arg(longest)
                    : Words::tr("The entry is below the minimum."),
            terms.entry.toString(), std::max(least, m_bounds.minEntryAmount).toString());
    }

    void checkPlan()
    {
        const Terms& terms = m_plan.terms;
        checkEntry();
        if (terms.instalments > m_bounds.maxInstalments)
            add("instalments", Words::tr("More instalments than allowed."), QString::number(terms.instalments),
                QString::number(m_bounds.maxInstalments));
        if (m_plan.amount < m_bounds.minInstalment)
            add("instalment_amount", Words::tr("The instalment is below the minimum."), m_plan.amount.toString(),
                m_bounds.minInstalment.toString());
        const Money month = std::max(m_plan.amount, terms.entry);
        if (m_bounds.spare && month > *m_bounds.spare)
            add("existence_minimum", Words::tr("A month would leave less than the existence minimum."),
                month.toString(), m_bounds.spare->toString());
    }

    const Plan& m_plan;
    const Bounds& m_bounds;
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

Verdict judge(const RoleBounds& bounds, const Plan& plan, Role role)
{
    const auto breachesOf = [&](Role one) { return Judge(bounds[static_cast<std::size_t>(one)], plan).breaches(); };
    Verdict verdict{breachesOf(role), {}};
    for (const Role candidate : allRoles) {
        if (!verdict.entitled && candidate >= role && breachesOf(candidate).empty())
            verdict.entitled = candidate;
    }
    return verdict;
}

Verdict judge(const Policy& policy, const Situation& situation, const Plan& plan, Role role)
{
    return judge(allBoundsOf(policy, situation), plan, role);
}

} // namespace trato::negotiation
