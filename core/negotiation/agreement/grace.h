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

/// The last day on which an instalment may come in: `last`, and a day more for each of its grace on which the agreement
/// stood still. All of `standstills` are over.
QDate stretchedGrace(QDate due, QDate last, const std::vector<Standstill>& standstills);

} // namespace trato::negotiation
