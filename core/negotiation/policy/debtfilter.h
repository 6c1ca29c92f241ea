#pragma once

#include <QString>
#include <QStringList>

namespace trato::negotiation {

/// What a creditor's file says of a contract, folded (lower case, no accents): what rules tell debts apart by.
struct DebtTraits {
    QString product = {};
    QString segment = {};
    QString rating = {}; ///< the creditor's, of who owes it

    friend bool operator==(const DebtTraits&, const DebtTraits&) = default;
};

/// Which debts a rule is for; a list that is empty asks nothing.
struct DebtFilter {
    QStringList products = {}; ///< folded, as in DebtTraits
    QStringList segments = {};
    QStringList ratings = {};

    [[nodiscard]] bool matches(const DebtTraits& debt) const;
    /// How many of the three it asks for: of two rules that match, the one that asks for more counts.
    [[nodiscard]] int conditions() const;
    /// Whether a debt could match both.
    [[nodiscard]] bool overlaps(const DebtFilter& other) const;

    friend bool operator==(const DebtFilter&, const DebtFilter&) = default;
};

} // namespace trato::negotiation
