#pragma once

#include <QDate>

#include <vector>

namespace trato::negotiation {

/// Days on which an agreement stood still: its payment was looked for, or it was in dispute.
struct Standstill {
    QDate from;
    QDate until; ///< on which it went on; invalid: it stands still

    [[nodiscard]] bool lasts() const { return !until.isValid(); }
    [[nodiscard]] bool covers(QDate day) const { return from <= day && (lasts() || day < until); }
};

/// Until when an instalment may come in.
struct Term {
    QDate due;
    QDate last;          ///< of its grace
    bool bySlip = false; ///< a slip for it can be paid, which the bank tells of the day after
};

[[nodiscard]] bool hasPassed(const Term& term, QDate today);

/// The last day on which an instalment may come in: `last`, and a day more for each of its grace, from the day after
/// that on which it is payable, on which the agreement stood still. All of `standstills` are over.
QDate stretchedGrace(QDate due, QDate last, const std::vector<Standstill>& standstills);

} // namespace trato::negotiation
