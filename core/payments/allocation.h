#pragma once

#include "base/result.h"
#include "money/money.h"

#include <QString>

#include <array>
#include <vector>

namespace trato::payments {

/// Where a part of a payment can go.
enum class TargetKind { Instalment, AgreementInstalment };

/// instalment, agreement_instalment
QString targetKindName(TargetKind kind);

enum class Component { Interest, Fine, Principal, Surplus };

/// interest, fine, principal, surplus
QString componentName(Component component);

/// What a payment covers first.
using AllocationOrder = std::array<Component, 3>;
/// Código Civil art. 354: interest before principal, unless agreed otherwise.
inline constexpr AllocationOrder usualOrder{Component::Interest, Component::Fine, Component::Principal};
/// As the rule of late charges of an instalment has it (debts/chargerule.h). Code `invalid_charges`.
Result<AllocationOrder> allocationOrder(const QString& chargeRule);

/// What one target still asks for.
struct Claim {
    TargetKind kind = TargetKind::Instalment;
    qint64 id = 0;
    money::Money interest = {};
    money::Money fine = {};
    money::Money principal = {};
    AllocationOrder order = usualOrder;

    [[nodiscard]] money::Money of(Component component) const;
    [[nodiscard]] money::Money total() const { return interest + fine + principal; }
};

struct Part {
    TargetKind kind = TargetKind::Instalment;
    qint64 id = 0;
    Component component = Component::Principal;
    money::Money amount = {};
};

/// What a payment becomes: the parts and the rest add up to it.
struct Allocation {
    std::vector<Part> parts = {}; ///< none of zero
    money::Money rest = {};       ///< more than all claims together

    [[nodiscard]] money::Money paidTo(const Claim& claim, Component component) const;
};

/// The claims in their order (the caller's: the oldest due first, Código Civil art. 355), of each what its own order
/// puts first. To the cent: nothing is rounded.
Allocation allocate(money::Money amount, const std::vector<Claim>& claims);

} // namespace trato::payments
