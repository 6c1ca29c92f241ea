#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace trato::insight {

/// What is foreseen: nothing is paid within `foresight` of a day on which something is owed; a promise just made is
/// broken.
enum class RiskKind { Default, BrokenPromise };

inline constexpr std::array allRiskKinds{RiskKind::Default, RiskKind::BrokenPromise};

/// default, broken_promise
inline QString riskKindName(RiskKind kind)
{
    return kind == RiskKind::Default ? QStringLiteral("default") : QStringLiteral("broken_promise");
}

inline std::optional<RiskKind> riskKindFromName(QStringView name)
{
    for (const RiskKind kind : allRiskKinds) {
        if (riskKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace trato::insight
