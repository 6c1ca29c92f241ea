#pragma once

namespace trato::compliance {

/// What the machine does towards a debtor, by how much it commits. Whatever protects them (silence, a hold, an opt-out,
/// handing over to people) is none of these: it is always done.
enum class MachineAct {
    Identify, ///< asks who answers, thanks who says that it is somebody else, confirms a wish to stop
    Remind,   ///< the cadence, what falls due, thanks for a payment
    Talk,     ///< answers about the debt, offers within policy, a Pix
    Deal,     ///< closes an agreement
};

/// Suggest: a person sends it. AskApproval: it is done as far as it can be without a person's yes. No: people do it.
enum class Permit { Do, Suggest, AskApproval, No };

inline constexpr int suggestOnly = 0;
inline constexpr int remindOnly = 1;
inline constexpr int dealWithApproval = 2;
inline constexpr int negotiateAlone = 3;

/// How far a portfolio lets the machine go: 0 it suggests, 1 it identifies and reminds, 2 it negotiates and a person
/// says yes to deals, 3 it negotiates alone. What is not on this scale counts as 0.
Permit permitFor(MachineAct act, int autonomy);

} // namespace trato::compliance
