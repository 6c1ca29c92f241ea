#pragma once

#include "money/money.h"

#include <QString>

#include <vector>

namespace trato::payments {

/// Where a part of a payment can go.
enum class TargetKind { Instalment, AgreementInstalment };

/// instalment, agreement_instalment
QString targetKindName(TargetKind kind);

/// What one target still asks for.
struct Claim {
    TargetKind kind = TargetKind::Instalment;
    qint64 id = 0;
    money::Money interest = {};
    money::Money fine = {};
    money::Money principal = {};

    [[nodiscard]] money::Money total() const { return interest + fine + principal; }
};

enum class Component { Interest, Fine, Principal, Surplus };

/// interest, fine, principal, surplus
QString componentName(Component component);

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

/// The claims in their order, of each the interest, then the fine, then the principal (Código Civil art. 354: interest
/// before principal).
Allocation allocate(money::Money amount, const std::vector<Claim>& claims);

} // namespace trato::payments
