#include "negotiation/agreement/state.h"

#include <algorithm>

namespace trato::negotiation {

QString agreementStateName(AgreementState state)
{
    switch (state) {
    case AgreementState::Proposed: return QStringLiteral("proposed");
    case AgreementState::AwaitingApproval: return QStringLiteral("awaiting_approval");
    case AgreementState::Accepted: return QStringLiteral("accepted");
    case AgreementState::Active: return QStringLiteral("active");
    case AgreementState::Kept: return QStringLiteral("kept");
    case AgreementState::Broken: return QStringLiteral("broken");
    case AgreementState::Cancelled: return QStringLiteral("cancelled");
    case AgreementState::Refused: return QStringLiteral("refused");
    case AgreementState::Expired: return QStringLiteral("expired");
    case AgreementState::Renegotiated: return QStringLiteral("renegotiated");
    }
    Q_UNREACHABLE();
}

AgreementState agreementStateFromName(const QString& name)
{
    const auto found = std::find_if(allAgreementStates.begin(), allAgreementStates.end(),
        [&](AgreementState s) { return agreementStateName(s) == name; });
    Q_ASSERT(found != allAgreementStates.end());
    return *found;
}

bool isOver(AgreementState state)
{
    switch (state) {
    case AgreementState::Proposed:
    case AgreementState::AwaitingApproval:
    case AgreementState::Accepted:
    case AgreementState::Active: return false;
    default: return true;
    }
}

} // namespace trato::negotiation
