#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace trato::debts {

/// What may still be said to a debtor under a hold. Nothing: by nobody. Care: a person may offer care, and answer who
/// writes. Service: people may write, but not collect. Everything: only collection waits, the rest goes on.
enum class Remaining { Nothing, Care, Service, Everything };

/// Who may lift a hold, or let one act pass it.
enum class Leave { Nobody, Supervisor, Placer };

/// What a hold rests on, and what follows from it.
struct HoldKind {
    const char* reason; ///< as stored: death, dispute, payment_in_flight …
    const char* text;   ///< for people: marked for the context "debts"
    Remaining remaining;
    Leave lift;         ///< Placer: whoever placed it, too
    Leave override;     ///< of a single act while the hold stands
    const char* source; ///< the law behind it, or the house's guide
};

/// Every kind there is, the gravest first.
std::span<const HoldKind> holdKinds();
/// A reason nobody knows is taken for a person's own.
const HoldKind& holdKind(QStringView reason);

/// care, nothing, service, everything
QString remainingName(Remaining remaining);

} // namespace trato::debts
