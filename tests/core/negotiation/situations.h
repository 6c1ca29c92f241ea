#pragma once

#include "negotiation/offers.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <vector>

/// Situations that nobody is in, for the tests of policies and solvers.
namespace trato::test {

using money::Money;
using namespace negotiation;

inline const QDate today(2026, 11, 20);

inline OpenDebt debt(int id, int daysLate, qint64 cents, qint64 charges = 0)
{
    return {.instalment = InstalmentId(id),
        .contract = ContractId(1),
        .due = today.addDays(-daysLate),
        .daysLate = daysLate,
        .face = Money(cents),
        .principal = Money(cents),
        .fine = Money(),
        .interest = Money(charges)};
}

inline Situation situation(std::vector<OpenDebt> debts)
{
    return {.debtor = DebtorId(1), .creditor = CreditorId(1), .today = today, .debts = std::move(debts)};
}

inline Policy policy()
{
    auto shipped = Policy::shipped();
    EXPECT_TRUE(shipped.has_value());
    return *shipped;
}

inline rc::Gen<Situation> someSituation()
{
    const auto one = rc::gen::apply(
        [](int contract, int daysLate, qint64 cents, qint64 charges) {
            OpenDebt made = debt(1, daysLate, cents, charges);
            made.contract = ContractId(contract);
            return made;
        },
        rc::gen::inRange(1, 4), rc::gen::inRange(0, 900), rc::gen::inRange<qint64>(1, 3'000'000),
        rc::gen::inRange<qint64>(0, 100'000));
    return rc::gen::map(rc::gen::resize(8, rc::gen::nonEmpty(rc::gen::container<std::vector<OpenDebt>>(one))),
        [](std::vector<OpenDebt> debts) { return situation(std::move(debts)); });
}

inline rc::Gen<Wishes> someWishes()
{
    const auto amount = rc::gen::map(rc::gen::inRange<qint64>(0, 2'000'000), [](qint64 c) { return Money(c); });
    return rc::gen::build<Wishes>(
        rc::gen::set(&Wishes::capacity, rc::gen::oneOf(rc::gen::just(std::optional<Money>()),
                                            rc::gen::map(amount, [](Money m) { return std::optional(m); }))),
        rc::gen::set(&Wishes::entry, rc::gen::oneOf(rc::gen::just(std::optional<Money>()),
                                         rc::gen::map(amount, [](Money m) { return std::optional(m); }))),
        rc::gen::set(
            &Wishes::instalments, rc::gen::oneOf(rc::gen::just(std::optional<int>()),
                                      rc::gen::map(rc::gen::inRange(-2, 60), [](int n) { return std::optional(n); }))),
        rc::gen::set(
            &Wishes::dayOfMonth, rc::gen::oneOf(rc::gen::just(std::optional<int>()),
                                     rc::gen::map(rc::gen::inRange(1, 32), [](int d) { return std::optional(d); }))));
}

} // namespace trato::test
