#pragma once

#include <QString>

#include <array>

namespace trato::negotiation {

/// Where an agreement stands. Which act leads from which state to which is the table in docs/agreements.md; a test
/// walks all of it.
enum class AgreementState {
    Proposed,         ///< on the table; binds nobody
    AwaitingApproval, ///< beyond what its maker may grant
    Accepted,         ///< the debtor said yes; in force with the first payment (`agreement.starts` of the policy)
    Active,           ///< in force: its debts are in it
    Kept,
    Broken, ///< an instalment stayed unpaid beyond the grace; the debts are restored
    Cancelled,
    Refused,      ///< nobody approved it
    Expired,      ///< nobody answered, or the first payment never came
    Renegotiated, ///< while it was active another one took its place
};

inline constexpr std::array allAgreementStates{AgreementState::Proposed, AgreementState::AwaitingApproval,
    AgreementState::Accepted, AgreementState::Active, AgreementState::Kept, AgreementState::Broken,
    AgreementState::Cancelled, AgreementState::Refused, AgreementState::Expired, AgreementState::Renegotiated};

/// proposed, awaiting_approval, accepted, active, kept, broken, cancelled, refused, expired, renegotiated
QString agreementStateName(AgreementState state);
/// A state's name as the database has it.
AgreementState agreementStateFromName(const QString& name);

/// Nothing happens to it any more, but that evidence may be added.
bool isOver(AgreementState state);

} // namespace trato::negotiation
