#include "negotiation/policy/policytext.h"

#include <algorithm>

namespace trato::negotiation {

namespace {

QJsonObject filterJson(const DebtFilter& filter)
{
    return {{QStringLiteral("product"), QJsonArray::fromStringList(filter.products)},
        {QStringLiteral("segment"), QJsonArray::fromStringList(filter.segments)},
        {QStringLiteral("rating"), QJsonArray::fromStringList(filter.ratings)}};
}

QJsonArray discountsJson(const Policy& policy)
{
    QJsonArray rows;
    for (const DiscountTable& table : policy.discounts) {
        for (const DiscountBand& band : table.bands)
            rows.append(QJsonObject{{QStringLiteral("from_days"), band.fromDays},
                {QStringLiteral("cash"), band.cash.toString()}, {QStringLiteral("plan"), band.plan.toString()},
                {QStringLiteral("debts"), filterJson(table.debts)}});
    }
    return rows;
}

QJsonObject rolesJson(const Policy& policy)
{
    QJsonObject roles;
    for (const Role role : allRoles) {
        const RoleLimits& limits = policy.limitsOf(role);
        roles.insert(roleName(role), QJsonObject{{QStringLiteral("cash_discount"), limits.cashDiscount.toString()},
                                         {QStringLiteral("plan_discount"), limits.planDiscount.toString()},
                                         {QStringLiteral("max_instalments"), limits.maxInstalments},
                                         {QStringLiteral("min_entry"), limits.minEntry.toString()}});
    }
    return roles;
}

QJsonArray campaignsJson(const Policy& policy)
{
    QJsonArray list;
    for (const Campaign& campaign : policy.campaigns)
        list.append(QJsonObject{{QStringLiteral("name"), campaign.name},
            {QStringLiteral("from"), campaign.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), campaign.until.toString(Qt::ISODate)},
            {QStringLiteral("budget"), campaign.budget.toString()},
            {QStringLiteral("spent"), campaign.spent.toString()}, {QStringLiteral("left"), campaign.left().toString()},
            {QStringLiteral("cash"), campaign.cash.toString()}, {QStringLiteral("plan"), campaign.plan.toString()},
            {QStringLiteral("adds"), campaign.adds}, {QStringLiteral("role"), roleName(campaign.role)},
            {QStringLiteral("from_days"), campaign.fromDays},
            {QStringLiteral("gives_back"), QJsonArray::fromStringList(campaign.givesBack)},
            {QStringLiteral("debts"), filterJson(campaign.debts)}});
    return list;
}

constexpr std::size_t mostCompared = 4'000'000;

std::vector<TextChange> everyLine(const QStringList& before, const QStringList& after)
{
    std::vector<TextChange> changes;
    for (qsizetype i = 0; i < before.size(); ++i)
        changes.push_back({TextChange::Kind::Removed, static_cast<int>(i + 1), before[i]});
    for (qsizetype i = 0; i < after.size(); ++i)
        changes.push_back({TextChange::Kind::Added, static_cast<int>(i + 1), after[i]});
    return changes;
}

} // namespace

QJsonObject policyJson(const Policy& policy)
{
    return {{QStringLiteral("name"), policy.name}, {QStringLiteral("discounts"), discountsJson(policy)},
        {QStringLiteral("roles"), rolesJson(policy)}, {QStringLiteral("campaigns"), campaignsJson(policy)},
        {QStringLiteral("min_entry"), policy.minEntry.toString()},
        {QStringLiteral("min_instalment"), policy.minInstalment.toString()},
        {QStringLiteral("monthly_rate"), policy.monthlyRate.toString()},
        {QStringLiteral("max_days_to_first_due"), policy.maxDaysToFirstDue},
        {QStringLiteral("valid_days"), policy.offerValidDays},
        {QStringLiteral("hardship"),
            policy.hardship
                ? QJsonValue(QJsonObject{{QStringLiteral("max_income"), policy.hardship->maxIncome.toString()},
                      {QStringLiteral("max_instalments"), policy.hardship->maxInstalments},
                      {QStringLiteral("min_amount"), policy.hardship->minInstalment.toString()},
                      {QStringLiteral("role"), roleName(policy.hardship->role)}})
                : QJsonValue()}};
}

QJsonObject TextChange::toJson() const
{
    return {{QStringLiteral("change"), kind == Kind::Added ? QStringLiteral("added") : QStringLiteral("removed")},
        {QStringLiteral("line"), line}, {QStringLiteral("text"), text}};
}

std::vector<TextChange> textChanges(const QString& before, const QString& after)
{
    const QStringList a = before.split(u'\n');
    const QStringList b = after.split(u'\n');
    const auto rows = static_cast<std::size_t>(a.size());
    const auto columns = static_cast<std::size_t>(b.size());
    // Far more lines than any policy has: all of the one, then all of the other.
    if (rows * columns > mostCompared)
        return everyLine(a, b);
    // common[i][j]: how many lines a from i on and b from j on have in common, in order.
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;)
            common[i][j] = a[static_cast<qsizetype>(i)] == b[static_cast<qsizetype>(j)]
                               ? common[i + 1][j + 1] + 1
                               : std::max(common[i + 1][j], common[i][j + 1]);
    }
    std::vector<TextChange> changes;
    for (std::size_t i = 0, j = 0; i < rows || j < columns;) {
        const auto row = static_cast<qsizetype>(i);
        const auto column = static_cast<qsizetype>(j);
        if (i < rows && j < columns && a[row] == b[column]) {
            ++i;
            ++j;
        } else if (i < rows && (j == columns || common[i + 1][j] >= common[i][j + 1])) {
            changes.push_back({TextChange::Kind::Removed, static_cast<int>(++i), a[row]});
        } else {
            changes.push_back({TextChange::Kind::Added, static_cast<int>(++j), b[column]});
        }
    }
    return changes;
}

} // namespace trato::negotiation
