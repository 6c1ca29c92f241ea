#pragma once

#include <QDate>
#include <QtGlobal>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

// A second judge of what may be offered under the policy that is shipped, for people who have said nothing of their
// income: the tables of resources/policies/default.toml, written down by hand in whole percents and cents, with no code
// of the product's.
namespace trato::test {

/// What is owed of one instalment on the day of the talk.
struct AgedDebt {
    int daysLate = 0;
    qint64 cents = 0;
};

struct DealRow {
    QDate due;
    qint64 cents = 0;
};

/// A deal to the cent: its rows are everything that will be paid, the entry first when there is one.
struct Deal {
    QDate madeOn;
    qint64 discount = 0;
    qint64 entry = 0;
    std::vector<DealRow> rows;

    [[nodiscard]] int instalments() const { return static_cast<int>(rows.size()) - (entry > 0 ? 1 : 0); }
    [[nodiscard]] bool isCash() const { return entry == 0 && rows.size() == 1; }
};

/// How far somebody goes alone: discounts and the least entry in percent.
struct Reach {
    int cashDiscount;
    int planDiscount;
    int instalments;
    int entry;
};
inline constexpr Reach machineReach{15, 5, 8, 10};
inline constexpr Reach edgeOfThePolicy{60, 30, 24, 0};

/// Largest discount by age, in percent.
inline int discountOf(int daysLate, bool cash)
{
    struct Age {
        int from, cash, plan;
    };
    static constexpr Age ages[]{{361, 60, 30}, {181, 45, 20}, {91, 30, 12}, {31, 20, 8}, {1, 5, 0}};
    for (const Age& age : ages) {
        if (daysLate >= age.from)
            return cash ? age.cash : age.plan;
    }
    return 0;
}

/// Why such a deal goes beyond the reach; empty: it does not.
inline std::string whyBeyond(const Reach& reach, std::span<const AgedDebt> debts, const Deal& deal)
{
    constexpr qint64 leastEntry = 20'00;
    constexpr qint64 leastInstalment = 30'00;
    constexpr int daysToFirst = 45;
    qint64 owed = 0;
    qint64 room = 0;
    for (const AgedDebt& debt : debts) {
        const int most = deal.isCash() ? reach.cashDiscount : reach.planDiscount;
        owed += debt.cents;
        room += debt.cents * std::min(discountOf(debt.daysLate, deal.isCash()), most) / 100;
    }
    const qint64 base = owed - deal.discount;
    if (deal.instalments() < 1 || deal.discount < 0 || base <= 0)
        return "nothing is to be paid";
    const DealRow& first = deal.rows[deal.entry > 0 ? 1 : 0];
    if (deal.discount > room)
        return "discount";
    if (first.due > deal.madeOn.addDays(daysToFirst))
        return "first due date";
    if (deal.isCash())
        return deal.rows.front().cents == base ? "" : "cash bears no interest";
    if (deal.instalments() > reach.instalments)
        return "instalments";
    if (deal.entry > 0 ? deal.entry < leastEntry || deal.rows.front().cents != deal.entry : reach.entry > 0)
        return "entry";
    if (deal.entry * 100 < base * reach.entry)
        return "share of the entry";
    if (first.cents < leastInstalment)
        return "instalment";
    return {};
}

/// Why the rows are not what is agreed on; empty: they are. Plans bear one percent a month.
inline std::string whyNotToTheCent(qint64 owed, const Deal& deal, qint64 total)
{
    qint64 sum = 0;
    for (const DealRow& row : deal.rows) {
        if (row.cents <= 0 || row.due < deal.madeOn)
            return "a row that can't be paid";
        sum += row.cents;
    }
    const qint64 base = owed - deal.discount;
    // Every month of a plan bears it on no more than what is financed.
    const auto months = deal.madeOn.daysTo(deal.rows.back().due) / 30 + 1;
    double most = static_cast<double>(base - deal.entry);
    for (qint64 month = 0; month < months && !deal.isCash(); ++month)
        most *= 1.01;
    if (sum != total || total < base || static_cast<double>(total - deal.entry) > most + 1)
        return "rows that do not add up";
    return {};
}

} // namespace trato::test
